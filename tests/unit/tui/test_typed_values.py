"""What is typed into a form: whole years, months, days; scores with comma or point; nothing is None."""

from datetime import date

import pytest

from factcheck.tui import typed


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2020", date(2020, 1, 1), date(2020, 12, 31)),
        ("2020-02", date(2020, 2, 1), date(2020, 2, 29)),
        (" 2020-2-9 ", date(2020, 2, 9), date(2020, 2, 9)),
        ("", None, None),
        ("  ", None, None),
    ],
)
def test_a_period_has_a_first_and_a_last_day(text: str, first: date | None, last: date | None) -> None:
    assert (typed.first_day(text), typed.last_day(text)) == (first, last)


@pytest.mark.parametrize(
    "text", ["20", "2020-13", "2020-00", "2020-02-30", "0000-01", "2020/01", "besok", "2020-01-01x"]
)
def test_anything_else_is_refused(text: str) -> None:
    for read in (typed.first_day, typed.last_day):
        with pytest.raises(ValueError, match=r".*"):
            read(text)


@pytest.mark.parametrize(("text", "score"), [("0", 0.0), ("1", 1.0), ("0,75", 0.75), (" .5 ", 0.5), ("", None)])
def test_score(text: str, score: float | None) -> None:
    assert typed.score(text) == score


@pytest.mark.parametrize("text", ["1.01", "-0.1", "nan", "inf", "x", "0,5,5"])
def test_no_score(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        typed.score(text)
