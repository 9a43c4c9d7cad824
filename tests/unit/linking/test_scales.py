"""Figures that part by a scale word alone, in either language."""

import pytest

from factcheck.domain.link import Difference, DifferenceKind
from factcheck.linking import scale_conflicts


@pytest.mark.parametrize(
    ("a", "b", "conflict"),
    [
        ("Rp 2,5 miliar", "Rp 2,5 triliun", True),
        ("3 juta ton", "3 ribu ton", True),
        ("2.500 orang", "2,5 juta orang", True),
        ("Rp 2.500 miliar", "Rp 2,5 miliar", True),
        ("$2.5 million", "$2.5 billion", True),
        ("Rp 2,5 miliar", "Rp 2,4 triliun", False),
        ("Rp 2,5 miliar", "US$ 2,5 triliun", False),
        ("Rp 2,5 miliar", "Rp 25 miliar", False),
        ("3 ton", "3 ton", False),
        ("0 ton", "0 ribu ton", False),
        ("nol", "", False),
    ],
)
def test_only_a_scale_between_them_is_a_conflict(a: str, b: str, conflict: bool) -> None:
    difference = Difference(DifferenceKind.NUMBER, a, b)
    assert scale_conflicts([difference]) == ((difference,) if conflict else ())


def test_other_differences_are_never_one() -> None:
    assert scale_conflicts([Difference(DifferenceKind.PERIOD, "2 ribu", "2 juta")]) == ()
