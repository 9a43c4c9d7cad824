import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.export.formulas import escape, unescape


@pytest.mark.parametrize("first", ["=", "+", "-", "@", "\t", "\r", "\0", "＝", "＋", "－", "＠"])
def test_cell_that_would_run_is_escaped(first: str) -> None:
    cell = first + "HYPERLINK(A1)"
    assert escape(cell) == "'" + cell


@pytest.mark.parametrize("cell", ["", "Stok beras 2,4 juta ton", "naik = turun", "'kutipan'", "5-6 persen", " biasa"])
def test_ordinary_cell_is_left_alone(cell: str) -> None:
    assert escape(cell) == cell


def test_cell_that_already_looks_escaped_comes_back_whole() -> None:
    assert unescape(escape("'=1+1")) == "'=1+1"


@given(st.text(st.sampled_from("'=+-@\t\r\n\0＝a 1")))
def test_unescape_undoes_escape(cell: str) -> None:
    assert unescape(escape(cell)) == cell


@given(st.text(st.sampled_from("'=+-@\t\r\n\0＝a 1")))
def test_nothing_escaped_starts_with_a_formula_sign(cell: str) -> None:
    assert not escape(cell).startswith(("=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝"))
