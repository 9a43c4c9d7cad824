"""Floors under the figures: what was reached once on the very same labels, and may not be lost again."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import ceil, floor

from factcheck.domain.errors import InputError
from factcheck.evaluation.meanings import COUNTS, LESS_IS_BETTER, SIZES, TRADED

STEP = 100
"""Floors are written in hundredths, rounded to the side of the worse."""


@dataclass(frozen=True, slots=True)
class Floors:
    """The least (or the most, where less is better) of each figure, for the labels with this SHA-256."""

    file: str
    sha256: str
    at_least: Mapping[str, float]
    at_most: Mapping[str, float]

    def of(self, figure: str) -> float | None:
        """Return the floor of a figure, None where it has none."""
        return self.at_least.get(figure, self.at_most.get(figure))

    def fallen(self, figures: Mapping[str, float | None]) -> Iterator[str]:
        """Yield what is below its floor, with both numbers. A figure that is not measured any more has fallen."""
        for name, least in self.at_least.items():
            if (value := figures.get(name)) is None or value < least:
                yield f"{name}: {_shown(value)} is below {least}"
        for name, most in self.at_most.items():
            if (value := figures.get(name)) is None or value > most:
                yield f"{name}: {_shown(value)} is above {most}"


def read_floors(text: str, file: str) -> dict[str, Floors]:
    """Return the floors of each set of labels, by its name. Raises InputError for what is no such file."""
    try:
        found = json.loads(text)
        return {
            name: Floors(
                entry["file"],
                entry["sha256"],
                {figure: float(value) for figure, value in entry.get("at_least", {}).items()},
                {figure: float(value) for figure, value in entry.get("at_most", {}).items()},
            )
            for name, entry in found.items()
        }
    except (ValueError, RecursionError, KeyError, TypeError, AttributeError) as err:
        raise InputError(
            f'{file}: no floors ({type(err).__name__}: {err}); write {{"name": {{"file", "sha256", "at_least": {{}}}}}}'
        ) from err


def raised(file: str, sha256: str, figures: Mapping[str, float | None], old: Floors | None) -> Floors:
    """Return floors at what is measured; those of the same labels are only raised, never lowered.

    What another threshold trades gets no floor here; one set by hand stays as it is.
    """
    same = old if old and old.sha256 == sha256 else None
    at_least, at_most = dict(same.at_least) if same else {}, dict(same.at_most) if same else {}
    for name, value in figures.items():
        if value is None or name in SIZES or name in TRADED:
            continue
        if name in LESS_IS_BETTER:
            rounded = float(value) if name in COUNTS else ceil(value * STEP) / STEP
            at_most[name] = min(rounded, at_most.get(name, rounded))
        else:
            rounded = floor(value * STEP) / STEP
            at_least[name] = max(rounded, at_least.get(name, rounded))
    return Floors(file, sha256, at_least, at_most)


def floors_text(floors: Mapping[str, Floors]) -> str:
    """Return floors as the text of their file."""
    plain = {
        name: {"file": each.file, "sha256": each.sha256, "at_least": each.at_least, "at_most": each.at_most}
        for name, each in floors.items()
    }
    return json.dumps(plain, indent=2, ensure_ascii=False) + "\n"


def _shown(value: float | None) -> str:
    return "not measured" if value is None else f"{value:.3f}"
