"""Where lines break: as Textual breaks them, never too wide, nothing lost."""

from hypothesis import example, given
from hypothesis import strategies as st
from textual.content import Content

from factcheck.tui.widgets.line_breaks import is_single, line_breaks

WORDS = st.lists(st.text("abé“1.,-", min_size=1, max_size=9), max_size=20).map(" ".join)
TEXTS = st.text("ab é\n", max_size=80)
WIDTHS = st.integers(min_value=1, max_value=30)


def lines(text: str, width: int) -> list[str]:
    return [text[start:end] for start, end in line_breaks(text, width)]


@given(WORDS, st.integers(min_value=9, max_value=30))
@example("satu dua tiga", 9)
@example("", 9)
def test_words_break_where_textual_breaks_them(text: str, width: int) -> None:
    assert [line.rstrip() for line in lines(text, width)] == [line.plain.rstrip() for line in Content(text).wrap(width)]


@given(TEXTS, WIDTHS)
@example("abcdefghij k", 3)
@example("   abcdef", 4)
@example("ab\n\nab   ", 2)
def test_lines_are_never_too_wide_and_lose_nothing_but_blanks(text: str, width: int) -> None:
    broken = lines(text, width)
    assert all(len(line) <= width and "\n" not in line for line in broken)
    assert "".join("".join(broken).split()) == "".join(text.split())


@given(TEXTS, WIDTHS)
def test_every_line_of_the_text_begins_a_line(text: str, width: int) -> None:
    assert len(lines(text, width)) >= len(text.split("\n"))


@given(st.text(max_size=30))
def test_single_letters_are_as_wide_as_they_are_many(text: str) -> None:
    if is_single(text) and "\n" not in text:
        assert Content(text).cell_length == len(text)
