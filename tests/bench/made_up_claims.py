"""Made-up claims by the million, no two of one mould: sentences of a small grammar about made-up stories of the news.

How long they are, how often words, figures and periods occur and how many claims are about one story is measured on
news (`word_stock`); not one sentence is taken from there. `retold` words a claim in another way.
"""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import product

from factcheck.domain.quantity import Quantity
from factcheck.domain.timex import Granularity, Timex
from factcheck.linking import NormalForm, normal_form
from tests.bench.word_stock import Word, WordStock

SUBJECTS = ("N N", "N N N", "N A", "A", "N N A", "N yang V N", "N N dan N", "N A A", "N N L")
PREDICATES = (
    "V N N",
    "V N N A",
    "P F",
    "V N F",
    "P F N",
    "V N A",
    "V N P",
    "V N yang V N",
    "adalah N N A",
    "V N dan N N",
)
PLACED = ("", "", "", "L")
DATED = ("", "", "", "", "", "T")
ASIDES = ("", ", karena N V N", ", sementara N A V N", "untuk V N N", "untuk N N A")
TEMPLATES = tuple(
    " ".join(filter(None, parts)).split() for parts in product(SUBJECTS, PREDICATES, PLACED, DATED, ASIDES)
)
"""N is a noun, V a verb, P rise or fall and the like, A a name, L a place, F a figure, T a time; others are words."""

OF_STORY = 0.6
"""Share of a claim's words that its story has already."""
PIECES_OF_STORY = 6
"""Nouns, names and so on that a story has of its own."""
STORY_LARGEST = 500
STORY_TAIL = 1.0
"""Claims of a story are spread like a Pareto distribution: half of all stories have one or two claims."""

UNITS = ("persen", "triliun rupiah", "juta orang", "ribu ton", "kilometer", "kasus", "miliar dolar", "unit", "hektare")
MONTHS = ("Januari", "Maret", "April", "Mei", "Juli", "Agustus", "Oktober", "Desember")
MONTH_NUMBERS = (1, 3, 4, 5, 7, 8, 10, 12)
FIRST_YEAR, YEARS = 2013, 13
PARTS_OF_CLAIM = {"N": "noun", "V": "verb", "P": "pole", "A": "name", "L": "place"}
REWORDED = 1 / 3
"""Share of the words that a free retelling changes."""


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a claim: the slot it fills ("" for a fixed word) and its words; figures and times have a meaning."""

    slot: str
    text: str
    others: tuple[str, ...] = ()
    figure: tuple[float, str] | None = None
    period: tuple[int, int | None] | None = None
    """(year, month), the month None for a whole year."""


Parts = tuple[Part, ...]


def claim_text(parts: Parts) -> str:
    """Return the words of a claim."""
    return " ".join(part.text for part in parts)


def claim_form(parts: Parts) -> NormalForm:
    """Return the normal form of a claim, its figures and times read as the analysis would."""
    quantities, times, at = [], [], 0
    for part in parts:
        if part.figure is not None:
            quantities.append(Quantity(part.text, at, at + len(part.text), *part.figure))
        if part.period is not None:
            times.append(_timex(part.text, at, part.period))
        at += len(part.text) + 1
    return normal_form(claim_text(parts), "id", times=times, quantities=quantities)


def _timex(text: str, at: int, period: tuple[int, int | None]) -> Timex:
    year, month = period
    first = date(year, month or 1, 1)
    after = date(year + 1, 1, 1) if month in (None, 12) else date(year, (month or 1) + 1, 1)
    value = f"{year}" if month is None else f"{year}-{month:02}"
    granularity = Granularity.YEAR if month is None else Granularity.MONTH
    return Timex(text, at, at + len(text), value=value, granularity=granularity, begin=first, end_exclusive=after)


class Newsdesk:
    """Makes claims, story after story; the same seed gives the same claims."""

    def __init__(self, seed: int = 1) -> None:
        self._chance = random.Random(seed)  # noqa: S311 - invented claims
        self._stock = WordStock(seed)

    def claims(self) -> Iterator[Parts]:
        """Yield claims without end."""
        while True:
            size = min(STORY_LARGEST, int(self._chance.paretovariate(STORY_TAIL)))
            told: dict[str, list[Part]] = {}
            for _ in range(size):
                yield self._claim(told)

    def _claim(self, told: dict[str, list[Part]]) -> Parts:
        """Return a claim of a story, of which `told` are the pieces used up to now; no piece stands twice in it."""
        parts: list[Part] = []
        for slot in self._chance.choice(TEMPLATES):
            parts.append(self._part(slot, told, parts))
        return tuple(parts)

    def _part(self, slot: str, told: dict[str, list[Part]], used: Sequence[Part]) -> Part:
        if slot not in _SLOTS:
            return Part("", slot)
        pieces = told.setdefault(slot, [])
        if pieces and self._chance.random() < OF_STORY:
            part = self._chance.choice(pieces)
            if part not in used:
                return part
        part = self.drawn(slot)
        if len(pieces) < PIECES_OF_STORY:
            pieces.append(part)
        return part

    def drawn(self, slot: str) -> Part:
        """Return a new piece for a slot."""
        if slot == "F":
            return _figure(self._chance)
        if slot == "T":
            return _time(self._chance)
        word: Word = self._stock.draw(PARTS_OF_CLAIM[slot], self._chance)
        before = "di " if slot == "L" else ""
        return Part(slot, before + word.text, tuple(before + other for other in word.others))

    def retold(self, parts: Parts, kind: str) -> Parts:
        """Return a claim in other words; the kinds are those of RETELLINGS."""
        return RETELLINGS[kind](self, parts, self._chance)


_SLOTS = frozenset({*PARTS_OF_CLAIM, "F", "T"})


def _figure(chance: random.Random) -> Part:
    unit = UNITS[min(int(chance.paretovariate(0.7)) - 1, len(UNITS) - 1)]
    tenths = round(10 ** chance.uniform(1, 4))
    if tenths > 1000:
        tenths -= tenths % 10
    written = f"{tenths // 10},{tenths % 10}".removesuffix(",0")
    return Part("F", f"{written} {unit}", figure=(tenths / 10, unit))


def _time(chance: random.Random) -> Part:
    year = FIRST_YEAR + chance.randrange(YEARS)
    if chance.random() < 0.5:
        return Part("T", f"pada {year}", period=(year, None))
    place = chance.randrange(len(MONTHS))
    return Part("T", f"pada {MONTHS[place]} {year}", period=(year, MONTH_NUMBERS[place]))


def _copied(_desk: Newsdesk, parts: Parts, _chance: random.Random) -> Parts:
    return parts


def _moved(_desk: Newsdesk, parts: Parts, _chance: random.Random) -> Parts:
    """Begin with where and when."""
    setting = tuple(part for part in parts if part.slot in {"L", "T"})
    return (*setting, *(part for part in parts if part.slot not in {"L", "T"}))


def _shortened(_desk: Newsdesk, parts: Parts, _chance: random.Random) -> Parts:
    """Leave out the second half of a long claim, but for its first figure, and every time."""
    kept = parts[: max(4, len(parts) // 2 + 1)]
    figures = [part for part in parts if part.slot == "F"][:1]
    return tuple(part for part in (*kept, *(each for each in figures if each not in kept)) if part.slot != "T")


def _extended(desk: Newsdesk, parts: Parts, _chance: random.Random) -> Parts:
    """Say who said it, and something more."""
    return (*parts, Part("", ", kata"), *(desk.drawn(slot) for slot in "AAN"), Part("", "saat"), desk.drawn("V"))


def _synonyms(_desk: Newsdesk, parts: Parts, chance: random.Random) -> Parts:
    return tuple(replace(part, text=chance.choice(part.others)) if part.others else part for part in parts)


def _reworded(desk: Newsdesk, parts: Parts, chance: random.Random) -> Parts:
    """Change a third of the words, one at least, for any others; figures and times stay."""
    words = [at for at, part in enumerate(parts) if part.slot in PARTS_OF_CLAIM]
    changed = set(chance.sample(words, max(1, round(len(words) * REWORDED))))
    return tuple(desk.drawn(part.slot) if at in changed else part for at, part in enumerate(parts))


def _drifted(_desk: Newsdesk, parts: Parts, chance: random.Random) -> Parts:
    """Give other figures."""
    return tuple(_figure(chance) if part.slot == "F" else part for part in parts)


RETELLINGS = {
    "the same words": _copied,
    "place and time in front": _moved,
    "shortened by half": _shortened,
    "with more around it": _extended,
    "other words of the lexicon": _synonyms,
    "other figures": _drifted,
    "a third of the words changed": _reworded,
}
