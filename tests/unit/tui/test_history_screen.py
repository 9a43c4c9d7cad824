"""The history: who did what, when; what was taken back; and the way out."""

from datetime import UTC, datetime

import pytest

from factcheck.domain.records import EventRecord
from factcheck.tui.prose.chronicle import chronicle_text
from factcheck.tui.prose.styles import QUIET
from factcheck.tui.screens.history import HistoryScreen
from tests.stage import look, play

VERDICT = EventRecord(
    7, datetime(2021, 9, 6, 7, 5, tzinfo=UTC), "Sari", "verdict", 12, None, {"state": "new"}, {"rating": "false"}
)


def test_event_is_told_with_moment_reviewer_and_change() -> None:
    (line,) = chronicle_text(look("id"), (VERDICT,))
    assert line.plain.startswith("2021-09-0")
    assert "Sari" in line.plain
    assert "putusan #12: baru -> ✗ Salah" in line.plain


def test_what_was_taken_back_is_quiet_and_said() -> None:
    undone = EventRecord(8, VERDICT.at, "Sari\x1b", "verdict", 12, None, {}, {"rating": "false"}, undone=True)
    (line,) = chronicle_text(look("id"), (undone,))
    assert "(ditarik)" in line.plain
    assert "\x1b" not in line.plain
    assert QUIET in {span.style for span in line.spans}


def test_no_history_is_said() -> None:
    assert "Belum ada riwayat." in play(HistoryScreen(look("id"), "#12", ())).text


@pytest.mark.parametrize("key", ["escape", "enter", "q"])
def test_closes(key: str) -> None:
    stage = play(HistoryScreen(look(), "#12", (VERDICT,)), key)
    assert stage.answer is None


def test_long_history_is_scrolled() -> None:
    events = tuple(EventRecord(at, VERDICT.at, f"R{at}", "verdict", 12, None) for at in range(100))
    assert "R99" in play(HistoryScreen(look(), "#12", events), "G").text
    assert "R99" not in play(HistoryScreen(look(), "#12", events)).text


def test_ascii_history() -> None:
    assert play(HistoryScreen(look(ascii=True), "#12", (VERDICT,))).text.isascii()
