"""A passage of text: what is in view, and how it is scrolled."""

from textual.content import Content
from textual.events import MouseScrollDown

from factcheck.tui.prose.styles import Hanging
from factcheck.tui.widgets.passage import Passage
from tests.stage import Stage, look, play

LINES = [Content(f"baris {at:02}") for at in range(40)]


def shown(stage: Stage) -> list[str]:
    return [line.split("│")[0].strip() for line in stage.text.splitlines()[1:] if line.strip()]


def test_begins_at_the_beginning_and_stops_at_the_ends() -> None:
    passage = Passage(look())
    passage.show_text(LINES)
    assert shown(play(passage, size=(30, 11))) == [f"baris {at:02}" for at in range(10)]


def _with(lines: list[Content]) -> Passage:
    passage = Passage(look())
    passage.show_text(lines)
    return passage


def test_scrolls_by_lines_pages_and_to_the_ends() -> None:
    passage = _with(LINES)
    assert shown(play(passage, size=(30, 11), also=lambda: passage.turn(3)))[0] == "baris 03"
    passage = _with(LINES)
    assert shown(play(passage, size=(30, 11), also=lambda: passage.turn_pages(1)))[0] == "baris 09"
    passage = _with(LINES)
    assert shown(play(passage, size=(30, 11), also=lambda: passage.turn_to_end(last=True)))[-1] == "baris 39"
    passage = _with(LINES)
    assert shown(play(passage, size=(30, 11), also=lambda: passage.turn(-5)))[0] == "baris 00"


def test_asked_place_is_in_view_with_a_line_above_it() -> None:
    passage = Passage(look())
    passage.show_text(LINES, at=25)
    assert shown(play(passage, size=(30, 11)))[:2] == ["baris 24", "baris 25"]


def test_place_deep_in_one_long_piece_is_found() -> None:
    text = "kata " * 300 + "TEMPAT" + " kata" * 300
    passage = Passage(look())
    passage.show_text([Content(text)], at=0, offset=text.index("TEMPAT"))
    assert "TEMPAT" in play(passage, size=(30, 8)).text


def test_head_stays_while_the_body_is_scrolled() -> None:
    passage = Passage(look())
    passage.show_text(LINES, head=[Content("KEPALA")])
    lines = shown(play(passage, size=(30, 11), also=lambda: passage.turn(20)))
    assert lines[:2] == ["KEPALA", "baris 20"]


def test_head_that_fills_the_pane_is_scrolled_too() -> None:
    passage = Passage(look())
    passage.show_text(LINES, head=[Content(f"kepala {at}") for at in range(9)])
    text = play(passage, size=(30, 11), also=lambda: passage.turn_to_end(last=True)).text
    assert "baris 39" in text
    assert "kepala" not in text


def test_hanging_lines_stand_right_of_what_is_before_the_first() -> None:
    passage = Passage(look())
    passage.show_text([Hanging(Content("Kata   "), Content("satu dua tiga empat lima enam"))])
    lines = play(passage, size=(24, 6)).text.splitlines()[1:]
    assert lines[0].startswith(" Kata   satu")
    assert lines[1].startswith("        ")


def test_sign_of_the_place_is_there_only_where_there_is_more() -> None:
    assert "│" in play(_with(LINES), size=(30, 11)).text
    assert "│" not in play(_with(LINES[:3]), size=(30, 11)).text


def test_windows_too_small_for_words_are_drawn_and_narrow_ones_show_wide_letters() -> None:
    assert len(play(_with(LINES), size=(1, 1)).text.splitlines()) <= 1
    assert play(_with([Content("日本語 é̂ ใต้")]), size=(4, 3)).text.startswith("━━━━")
    assert "日" in play(_with([Content("日本語 é̂ ใต้")]), size=(8, 3)).text


def test_with_the_keyboard_the_arrows_scroll() -> None:
    for keys, first in (
        (("down", "down", "up"), "baris 01"),
        (("pagedown",), "baris 09"),
        (("end", "home"), "baris 00"),
    ):
        assert shown(play(_with(LINES), "tab", *keys, size=(30, 11)))[0] == first


def test_the_wheel_scrolls() -> None:
    passage = _with(LINES)
    down = MouseScrollDown(passage, 1, 1, 0, 1, 0, shift=False, meta=False, ctrl=False)
    assert shown(play(passage, size=(30, 11), also=lambda: passage.on_mouse_scroll_down(down)))[0] == "baris 03"


def test_it_tells_whether_a_place_is_in_view() -> None:
    passage, seen = _with(LINES), list[bool]()

    def look_down() -> None:
        passage.turn(5)
        seen.extend(passage.shows(at) for at in (4, 5, 14, 15))

    play(passage, size=(30, 11), also=look_down)
    assert seen == [False, True, True, False]


def test_it_tells_what_stands_on_a_cell() -> None:
    text = "kata pertama dan kata kedua lalu \u4f60\u597d dan lagi"
    passage = Passage(look())
    passage.show_text([Content("satu"), Content(text)], head=[Content("KEPALA")])
    cells = [(0, 0), (2, 99), (3, 2), (4, 3), (11, 0)]
    found: list[tuple[int, int] | None] = []
    play(passage, size=(20, 12), also=lambda: found.extend(passage.at(*cell) for cell in cells))
    here = [place and text[place[1] :].split(" ", maxsplit=1)[0] for place in found]
    assert here == [None, "n", "ta", "\u597d", None], "a wide letter takes two cells; the head is not pointed at"


def test_a_place_in_view_stays_in_view_when_the_pane_shrinks() -> None:
    passage = Passage(look())
    passage.show_text(LINES, at=39)
    assert "baris 39" in shown(play(passage, size=(30, 11), also=lambda: setattr(passage.styles, "height", 6)))
