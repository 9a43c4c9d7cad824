"""Find the lowest point of a smooth convex function of many numbers: L-BFGS, in plain Python.

After Nocedal & Wright, Numerical Optimization (2006), algorithms 7.4 and 3.1. Some hundred weights over a few thousand
examples take seconds, so the program needs no numerical library.
"""

from collections import deque
from collections.abc import Callable, Sequence
from operator import mul
from typing import NamedTuple

Vector = list[float]
Function = Callable[[Vector], tuple[float, Vector]]
"""A point, to the value there and the gradient."""

MEMORY = 10
"""Steps whose curvature is remembered; the usual number."""
STEPS = 300
"""Steps at most; the fits of November 2026 take 25 to 90."""
FLAT = 1e-4
"""The steepest slope at which the bottom counts as reached: weights are written with two decimals."""
ENOUGH = 1e-4
"""Share of the promised descent a step has to bring (Armijo's constant, at its usual value)."""
SHORTEST = 1e-10
"""Length of step at which the search gives up: the function is flat to the last digit."""


class _Step(NamedTuple):
    """A step taken, and how the gradient changed on it; `scale` is one over their product."""

    moved: Vector
    turned: Vector
    scale: float


def minimise(function: Function, start: Sequence[float]) -> Vector:
    """Return the point where the function is lowest, searching from `start`."""
    point = list(start)
    value, slope = function(point)
    steps: deque[_Step] = deque(maxlen=MEMORY)
    for _ in range(STEPS):
        if max(map(abs, slope), default=0.0) < FLAT:
            break
        direction = _direction(slope, steps)
        found = _descend(function, point, value, slope, direction)
        if found is None:
            break
        moved = [new - old for new, old in zip(found.point, point, strict=True)]
        turned = [new - old for new, old in zip(found.slope, slope, strict=True)]
        if (bend := _product(moved, turned)) > 0:
            steps.append(_Step(moved, turned, 1 / bend))
        point, value, slope = found
    return point


class _Found(NamedTuple):
    point: Vector
    value: float
    slope: Vector


def _direction(slope: Vector, steps: Sequence[_Step]) -> Vector:
    """Return the way down: the slope, corrected by the curvature met on the last steps; at first one unit of it."""
    steep = 1.0 if steps else max(1.0, sum(map(abs, slope)))
    way = [-part / steep for part in slope]
    shares: list[float] = []
    for step in reversed(steps):
        share = step.scale * _product(step.moved, way)
        way = [part - share * turned for part, turned in zip(way, step.turned, strict=True)]
        shares.append(share)
    if steps:
        last = steps[-1]
        size = 1 / (last.scale * _product(last.turned, last.turned))
        way = [part * size for part in way]
    for step, share in zip(steps, reversed(shares), strict=True):
        change = share - step.scale * _product(step.turned, way)
        way = [part + change * moved for part, moved in zip(way, step.moved, strict=True)]
    return way


def _descend(function: Function, point: Vector, value: float, slope: Vector, way: Vector) -> _Found | None:
    """Go along the way as far as it leads down enough; None where it leads no further."""
    promised = _product(slope, way)
    length = 1.0
    while length > SHORTEST:
        there = [part + length * step for part, step in zip(point, way, strict=True)]
        found = _Found(there, *function(there))
        if found.value <= value + ENOUGH * length * promised:
            return found
        length /= 2
    return None


def _product(a: Vector, b: Vector) -> float:
    product: float = sum(map(mul, a, b))
    return product
