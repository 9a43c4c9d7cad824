import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.training.minimising import Vector, minimise


def valley(point: Vector) -> tuple[float, Vector]:
    """A long narrow valley, ten thousand times steeper one way than the other, lowest at (3, -2)."""
    x, y = point
    return (x - 3) ** 2 + 1e4 * (y + 2) ** 2, [2 * (x - 3), 2e4 * (y + 2)]


def test_the_bottom_of_a_narrow_valley_is_found() -> None:
    assert minimise(valley, [0.0, 0.0]) == pytest.approx([3, -2], abs=1e-3)


def test_where_the_ground_is_level_nothing_moves() -> None:
    assert minimise(lambda point: (1.0, [0.0] * len(point)), [4.0, 5.0]) == [4.0, 5.0]


def test_no_weights_are_no_trouble() -> None:
    assert minimise(lambda _: (0.0, []), []) == []


@given(st.lists(st.tuples(st.floats(0.1, 10), st.floats(-5, 5)), min_size=1, max_size=6))
def test_a_sum_of_smooth_bowls_is_lowest_where_each_is(bowls: list[tuple[float, float]]) -> None:
    def bowl(point: Vector) -> tuple[float, Vector]:
        away = [x - at for x, (_, at) in zip(point, bowls, strict=True)]
        value = sum(steep * far**4 + far**2 for far, (steep, _) in zip(away, bowls, strict=True))
        return value, [4 * steep * far**3 + 2 * far for far, (steep, _) in zip(away, bowls, strict=True)]

    assert minimise(bowl, [0.0] * len(bowls)) == pytest.approx([at for _, at in bowls], abs=1e-3)
