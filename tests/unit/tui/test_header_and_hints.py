"""The lines at the top and the bottom: what they tell, and what gives way where there is little room."""

import pytest

from factcheck.tui.look import Look, Standing
from factcheck.tui.widgets.header import Header
from factcheck.tui.widgets.hints import Hints
from factcheck.tui.widgets.too_small import TooSmall
from factcheck.tui.widgets.welcome import Welcome
from tests.stage import look, play

FULL = Standing(total=18245, position=3, done_today=12, filter_words="baru", order="score", marked=4, waiting=2, hits=7)


def header(standing: Standing, shown: Look, width: int = 120) -> str:
    top = Header(shown)
    return play(top, size=(width, 5), also=lambda: top.show(standing)).text.splitlines()[0]


def hints(shown: Look, width: int, height: int = 1) -> list[str]:
    bottom = Hints(shown)
    bottom.styles.height = height
    return play(bottom, size=(width, height + 2)).text.splitlines()[:height]


def test_header_tells_place_filter_order_and_counts() -> None:
    line = header(FULL, look("id"))
    assert "3 dari 18.245" in line
    assert "saringan: baru" in line
    assert "urut skor" in line
    assert line.endswith("menunggu disimpan 2   ditandai 4   temuan 7   hari ini selesai 12")


def test_english_groups_thousands_with_commas() -> None:
    assert "3 of 18,245" in header(FULL, look("en"))


def test_least_pressing_counts_give_way_first() -> None:
    line = header(FULL, look("id"), width=60)
    assert "menunggu disimpan 2" in line
    assert "hari ini selesai" not in line
    assert "3 dari 18.245" in line


def test_counts_of_nothing_are_not_told() -> None:
    line = header(Standing(total=5, position=1), look("id"))
    assert "ditandai" not in line
    assert "menunggu" not in line


def test_notice_stands_in_place_of_the_filter() -> None:
    line = header(Standing(total=5, position=1, filter_words="baru", notice="\x1b[2J#5: ✗ Salah"), look("id"))
    assert "#5: ✗ Salah" in line
    assert "saringan" not in line
    assert "\x1b" not in line


def test_header_tells_loading_and_nothing() -> None:
    assert "memuat" in header(Standing(loading=True), look("id"))
    assert "tidak ada klaim" in header(Standing(), look("id"))


def test_hints_on_one_line_are_signs_and_the_way_to_all_keys() -> None:
    (line,) = hints(look("id"), 80)
    assert "t✓ h◕ p◑ m~ f✗ b? v∅" in line
    assert "x kesampingkan" in line
    assert line.endswith("? bantuan")


def test_hints_on_more_lines_have_words() -> None:
    lines = hints(look("id"), 80, 3)
    assert "t Benar" in lines[0]
    assert "v Tidak bisa diverifikasi" in lines[1]
    assert lines[2].endswith("? bantuan")


@pytest.mark.parametrize("width", [60, 80, 100, 120, 160])
def test_help_is_never_left_out(width: int) -> None:
    assert hints(look("en"), width)[0].rstrip().endswith("? help")


def test_who_may_only_look_is_offered_no_verdict() -> None:
    (line,) = hints(look("id", read_only=True), 80)
    assert "hanya baca" in line
    assert "t✓" not in line
    assert "x kesampingkan" not in line


def test_ascii_hints() -> None:
    assert all(line.isascii() for line in hints(look("id", ascii=True), 80))


def test_too_small_tells_both_sizes() -> None:
    assert "60 x 15 needed, 50 x 12 now" in play(_on_top(TooSmall(look())), size=(50, 12)).text


def test_welcome_tells_what_where_and_how_to_begin() -> None:
    text = play(_on_top(Welcome(look("id"), "/srv/desk/factcheck.db")), size=(100, 30)).text
    assert "/srv/desk/factcheck.db" in text
    for command in ("factcheck import FOLDER", "factcheck demo", "tekan i di sini", "q keluar"):
        assert command in text


def test_read_only_welcome_offers_no_import() -> None:
    text = play(_on_top(Welcome(look("id", read_only=True), "x.db")), size=(100, 30)).text
    assert "tekan i" not in text


def _on_top(widget: TooSmall | Welcome) -> TooSmall | Welcome:
    """Let a widget be seen that the style sheet hides until it is needed."""
    widget.styles.display = "block"
    return widget
