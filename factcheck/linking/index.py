"""Under which keys a claim is found again: its rarest concepts, its figures and its periods."""

from collections.abc import Callable, Iterator, Sequence
from typing import Protocol

from factcheck.linking.form import NormalForm, Number, Period
from factcheck.linking.units import PERCENT

INDEXED = 8
"""Rarest concepts a claim is stored under."""
QUERIED = 6
"""Rarest concepts it is looked for under: with 8 stored, recall@20 .98 among a million claims (docs/performance.md)."""


class Candidates(Protocol):
    """Where claims are looked up; the store has one."""

    def find(self, keys: Sequence[str], limit: int) -> Sequence[tuple[int, str]]:
        """Return (claim id, stored form as JSON) of claims that share keys, those that share most first."""
        ...


def index_keys(form: NormalForm, rarity: Callable[[str], float], limit: int = INDEXED) -> tuple[str, ...]:
    """Return the keys of a form: its `limit` rarest concepts, rarest first, then its figures and periods.

    `rarity` gives a higher value to a rarer concept (its inverse document frequency); `limit=QUERIED` looks a claim up.
    """
    concepts = sorted(form.concepts, key=lambda key: (-rarity(key), key))[:limit]
    return tuple(dict.fromkeys((*concepts, *figure_keys(form))))


def figure_keys(form: NormalForm) -> tuple[str, ...]:
    """Return the keys of a form's figures and periods."""
    figures = [key for number in form.numbers for key in _number_keys(number)]
    return (*figures, *map(_period_key, form.periods))


def _number_keys(number: Number) -> Iterator[str]:
    yield f"n:{number.value:.10g}|{number.unit or ''}"
    if number.unit is None and 0 < number.value < 1:
        yield f"n:{100 * number.value:.4g}|{PERCENT}"


def _period_key(period: Period) -> str:
    return f"p:{period.begin}/{period.end}" if period.begin else f"p:{period.value or period.key}"
