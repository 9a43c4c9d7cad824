"""The tests' own terminal: what it reads from the bytes of a full-screen program."""

from tests.terminal.painted import Painted
from tests.terminal.pseudo import COLOUR


def test_text_stands_where_the_cursor_was_sent() -> None:
    painted = Painted(10, 3)
    painted.feed("\x1b[2;3H\x1b[1;31mabc\x1b[0m\r\nx\x1b[3;5Hy")
    assert painted.lines == ["", "  abc", "x   y"]


def test_wide_characters_take_two_cells_and_marks_none() -> None:
    painted = Painted(8, 1)
    painted.feed("\x1b[1;1H語e\u0301x\x1b[1;5Hz")
    assert painted.lines == ["語e\u0301xz"]


def test_titles_and_modes_are_not_shown() -> None:
    painted = Painted(20, 1)
    painted.feed("\x1b]0;a title\x07\x1b[?1049h\x1b[>1u\x1b(Bshown\x1b[K")
    assert painted.lines == ["shown"]


def test_a_colour_is_told_from_weight_and_reverse() -> None:
    for coloured in (b"\x1b[31m", b"\x1b[1;38;2;1;2;3m", b"\x1b[0;97m", b"\x1b[48;5;7m"):
        assert COLOUR.search(coloured)
    for plain in (b"\x1b[0m", b"\x1b[1;7m", b"\x1b[2m", b"\x1b[22;27m", b"\x1b[3;31H", b"\x1b[3m", b"\x1b[4m"):
        assert not COLOUR.search(plain), plain


def test_a_sequence_cut_in_two_is_read_whole() -> None:
    painted = Painted(10, 1)
    for piece in ("a\x1b", "[3", "1;4", "mb\x1b]0;ti", "tle\x07c"):
        painted.feed(piece)
    assert painted.lines == ["abc"]
