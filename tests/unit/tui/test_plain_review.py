"""The review line by line: every decision of the screen, from commands that are typed."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest

from factcheck.settings import Settings
from factcheck.tui.plain import review_plainly
from factcheck.tui.start import ReviewOptions, session_of
from tests.desks import MORNING
from tests.morning import CLAIMS, NEW
from tests.sittings import Room


@dataclass
class Talk:
    """What was asked and told, and what is typed in answer."""

    typed: Iterator[str]
    told: list[str] = field(default_factory=list)

    def ask(self, question: str) -> str | None:
        """Answer a question with the next line, or with the end of the input."""
        self.told.append(question)
        return next(self.typed, None)

    @property
    def text(self) -> str:
        """All that was asked and told."""
        return "\n".join(self.told)


def talk(room: Room, *typed: str, **options: Any) -> str:
    """Go through a room's queue by lines and return everything told."""
    settings = Settings(db=str(room.location), file=room.home / "config.toml", language="en", keys=room.keys)
    talking = Talk(iter(typed))
    session = session_of(ReviewOptions(settings, room.reviewer, lambda: MORNING, **options))
    review_plainly(session, talking.ask, talking.told.append)
    return talking.text


def test_tells_the_best_claim_with_its_words_and_asks(room: Room) -> None:
    text = talk(room)
    assert f"{len(CLAIMS)} claims in the queue" in text
    assert f"»{CLAIMS[0]}«" in text
    assert "Verdict on #1" in text


def test_a_letter_gives_the_verdict_and_tells_the_next_claim(room: Room) -> None:
    text = talk(room, "f")
    assert room.states() == {**NEW, 1: "false"}
    assert "#1: ✗ False" in text
    assert f"»{CLAIMS[1]}«" in text


def test_a_capital_letter_stays(room: Room) -> None:
    assert CLAIMS[1] not in talk(room, "F")
    assert room.states() == {**NEW, 1: "false"}


def test_a_binding_is_called_by_its_id_too(room: Room) -> None:
    talk(room, "rating_true")
    assert room.states() == {**NEW, 1: "true"}


def test_keys_of_the_desk_count(room: Room) -> None:
    talk(Room(room.location, room.home, keys=(("rating_true", "z"),)), "z", "t")
    assert room.states() == {**NEW, 1: "true"}


def test_dismisses_with_a_reason(room: Room) -> None:
    talk(room, "x", "5")
    assert room.claim(1).dismissed_as == "duplicate"


@pytest.mark.parametrize("reason", ["", "9", "x"])
def test_dismisses_nothing_without_a_reason(room: Room, reason: str) -> None:
    talk(room, "x", reason)
    assert room.states() == NEW


def test_undo_redo_and_reopen(room: Room) -> None:
    assert "Taken back" in talk(room, "F", "u")
    assert room.states() == NEW
    assert "Done again" in talk(room, "redo")
    assert room.states() == {**NEW, 1: "false"}


def test_undo_without_a_decision_is_refused_in_words(room: Room) -> None:
    assert "Not done: Sari has no decision to take back" in talk(room, "u")


def test_reopens_a_claim(room: Room) -> None:
    talk(room, "F", "reopen")
    assert room.claim(1).row.state == "in_progress"


def test_keeps_a_note(room: Room) -> None:
    talk(room, "i", " Humas ditanya. ", "i", "")
    assert [note.text for note in room.claim(1).notes] == ["Humas ditanya."]


def test_moves_and_says_where_the_queue_ends(room: Room) -> None:
    assert "This is the first claim." in talk(room, "g", "k")
    assert "This is the last claim." in talk(room, "G", "j")
    assert "Claim 2 of" in talk(room, "g", "j")
    assert "#2 is skipped." in talk(room, "g", "j", "s")


def test_next_open_passes_over_what_is_decided(room: Room) -> None:
    assert "Claim 3 of" in talk(room, "j", "F", "g", "n")


def test_search_and_filter_choose_the_queue(room: Room) -> None:
    found = talk(room, "/", "cabai")
    assert "1 claims in the queue" in found
    assert CLAIMS[2] in found
    assert "Claim 1 of 1, number 5" in talk(room, "/", "", "filter", "Dewi", "Antara")
    assert "No claim matches." in talk(room, "filter", "Nobody At All", "")


def test_tells_reasons_article_history_and_what_to_copy(room: Room) -> None:
    text = talk(room, "F", "w", "article", "4", "y")
    assert "Why the score is" in text
    assert "Baca juga" in text
    assert "verdict #1: new -> ✗ False" in text
    assert f'"{CLAIMS[0]}"' in text


def test_help_tells_every_command(room: Room) -> None:
    text = talk(room, "?")
    for told in ("f  ✗ False", "x  dismiss", "redo  redo", "q  quit"):
        assert told in text


def test_unknown_command_changes_nothing(room: Room) -> None:
    assert "\ufffd[2Jfoo is no command here" in talk(room, "\x1b[2Jfoo")
    assert room.states() == NEW


def test_empty_line_asks_again(room: Room) -> None:
    assert talk(room, "", "  ").count("Verdict on #1") == 3


def test_read_only_decides_nothing(room: Room) -> None:
    assert talk(room, "f", "u", "i", "text", read_only=True).count("Read only") == 3
    assert room.states() == NEW


def test_the_place_is_remembered(room: Room) -> None:
    talk(room, "j", "j", "q")
    assert "Claim 3 of" in talk(room, "q")


def test_empty_desk_is_told(empty_room: Room) -> None:
    text = talk(empty_room, "f", "w", "article", "j", "q")
    assert "No claim matches." in text
    assert "Goodbye." in text


def test_ascii_tells_no_sign_of_its_own(room: Room) -> None:
    assert talk(room, "F", "?", "q", ascii=True).isascii()


def test_links_are_judged_by_number(room: Room) -> None:
    text = talk(room, "c", "+ #2", "c", "- #3", "c", "")
    assert "2,4 juta ton against 1,9 juta ton" in text
    states = {each.other_id: each.state for each in room.claim(1).links}
    assert states[2] == "confirmed"
    assert states.get(3, "rejected") == "rejected"


def test_claim_without_links_is_told_and_nothing_is_asked(room: Room) -> None:
    assert "+ m17" not in talk(room, "G", "c")


def test_a_refused_link_is_told_in_words(room: Room) -> None:
    assert "Not done:" in talk(room, "c", "- m999")
