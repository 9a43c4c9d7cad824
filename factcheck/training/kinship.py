"""Give words places on a few axes, so that words in the same company stand near each other.

The axes are the leading left singular vectors of the table of company, found by orthogonal iteration in plain Python.
"""

from collections.abc import Iterator, Sequence
from math import sqrt
from operator import mul
from zlib import crc32

from factcheck.detection.kin import MIDDLE
from factcheck.training.company import Company

AXES = 24
"""32 are no better for worth or type (November 2026)."""
ROUNDS = 10
"""By then the space they span has settled, though a single axis may still turn in it."""
STEP, MOST_STEPS = 0.75, 4
"""Width of a step in standard deviations, and the steps to either side: nine digits tell as much as the numbers do."""

Vector = list[float]
Matrix = Sequence[tuple[Sequence[int], Sequence[float]]]


def places(found: Company, axes: int = AXES) -> dict[str, str]:
    """Return the place of each word, a digit for each axis, by word."""
    stepped = [_steps(axis) for axis in _axes(found.neighbours, axes)]
    digits = (bytes(MIDDLE + step for step in steps).decode("ascii") for steps in zip(*stepped, strict=True))
    return dict(sorted(zip(found.words, digits, strict=True)))


def _axes(table: Matrix, number: int) -> list[Vector]:
    """Return the axes: for each a number for each word."""
    turned = _turned(table)
    axes = [[_any_number(axis, row) for row in range(len(table))] for axis in range(min(number, len(table)))]
    for _ in range(ROUNDS):
        axes = _upright([_times(table, _times(turned, axis)) for axis in axes])
    return axes


def _any_number(axis: int, row: int) -> float:
    """Return where the search begins: anywhere around zero, and the same every time."""
    return crc32(f"{axis} {row}".encode("ascii")) / 2**32 - 0.5


def _turned(table: Matrix) -> Matrix:
    """Return the table with rows and columns exchanged."""
    width = 1 + max((max(columns, default=0) for columns, _ in table), default=0)
    rows: list[list[int]] = [[] for _ in range(width)]
    values: list[list[float]] = [[] for _ in range(width)]
    for row, (columns, numbers) in enumerate(table):
        for column, number in zip(columns, numbers, strict=True):
            rows[column].append(row)
            values[column].append(number)
    return list(zip(rows, values, strict=True))


def _times(table: Matrix, vector: Vector) -> Vector:
    return [sum(map(mul, numbers, map(vector.__getitem__, columns))) for columns, numbers in table]


def _upright(vectors: Sequence[Vector]) -> list[Vector]:
    """Return vectors of length one at right angles to each other that span the same space (Gram-Schmidt)."""
    upright: list[Vector] = []
    for vector in vectors:
        left = vector
        for other in upright:
            share = sum(map(mul, left, other))
            left = [part - share * taken for part, taken in zip(left, other, strict=True)]
        length = sqrt(sum(map(mul, left, left))) or 1.0
        upright.append([part / length for part in left])
    return upright


def _steps(axis: Vector) -> Iterator[int]:
    """Yield how many steps each word stands from the middle of an axis."""
    spread = _deviation(axis) or 1.0
    for part in axis:
        yield max(-MOST_STEPS, min(MOST_STEPS, round(part / (spread * STEP))))


def _deviation(values: Vector) -> float:
    mean = sum(values) / len(values)
    return sqrt(sum((value - mean) ** 2 for value in values) / len(values))
