"""The review line by line: many claims at once, and decisions that have to wait."""

import sqlite3
from collections.abc import Callable

import pytest

from factcheck.settings import Settings
from factcheck.tui.decision import Decision, Verb
from factcheck.tui.plain import review_plainly
from factcheck.tui.session import Session
from factcheck.tui.start import ReviewOptions, session_of
from tests.desks import MORNING, desk_at
from tests.morning import NEW
from tests.sittings import Room
from tests.unit.tui.test_plain_review import Talk, talk


def session_in(room: Room) -> Session:
    settings = Settings(db=str(room.location), file=room.home / "config.toml", language="en")
    return session_of(ReviewOptions(settings, room.reviewer, lambda: MORNING))


def talk_with(session: Session, pause: Callable[[float], None], *typed: str) -> str:
    talking = Talk(iter(typed))
    review_plainly(session, talking.ask, talking.told.append, pause)
    return talking.text


def test_a_verdict_on_marked_claims_is_asked_and_made_at_once(room: Room) -> None:
    text = talk(room, "space", "space", "f", "y")
    assert room.states() == {**NEW, 1: "false", 2: "false"}
    assert "2 claims marked." in text
    assert "2 claims: False?" in text


@pytest.mark.parametrize("answer", ["", "n", "yes please", "f"])
def test_only_y_decides_on_many(room: Room, answer: str) -> None:
    talk(room, "space", "space", "f", answer, "q")
    assert room.states() == NEW


def test_many_are_undone_together(room: Room) -> None:
    talk(room, "*", "t", "y", "u")
    assert room.states() == NEW


def test_a_range_is_dismissed_and_brought_back(room: Room) -> None:
    talk(room, "j", "space", "j", "r", "x", "5", "y")
    assert [number for number, state in room.states().items() if state != "new"] == [2, 3, 4]
    text = talk(room, "u", "*", "x", "1", "y", "*", "reopen", "y")
    assert "3 claims: reopening" in text
    assert room.states() == NEW


def test_marks_are_forgotten(room: Room) -> None:
    text = talk(room, "space", "clear", "f")
    assert "0 claims marked." in text
    assert len(room.history()) == 1


def test_all_marks_go_where_there_are_any(room: Room) -> None:
    assert "6 claims marked." in talk(room, "*")
    assert "0 claims marked." in talk(room, "space", "*")


def test_a_colleague_who_decided_after_the_marks_were_set_stops_all(room: Room) -> None:
    def colleague_decides(question: str) -> str | None:
        told.append(question)
        if question.startswith("2 claims: False"):
            from factcheck.workflow.reviewing import give_verdict

            with desk_at(room.location, "Budi") as desk:
                give_verdict(desk, "2", "true")
        return next(typed, None)

    told: list[str] = []
    typed = iter(("space", "space", "f", "y", "q"))
    review_plainly(session_in(room), colleague_decides, told.append)
    assert room.states() == {**NEW, 2: "true"}
    assert any(line.startswith("Not done:") for line in told)


def test_a_locked_database_keeps_the_decision_waiting_and_tells_so_once(room: Room) -> None:
    session = session_in(room)
    lock = sqlite3.connect(room.location, isolation_level=None)
    lock.execute("BEGIN IMMEDIATE")
    kept: list[int] = []

    def pause(seconds: float) -> None:
        assert seconds > 0
        kept.append(len(session.journal.read()))
        if len(kept) == 2:
            lock.execute("ROLLBACK")

    text = talk_with(session, pause, "f")
    lock.close()
    assert kept == [1, 1], "a killed program finds it again"
    assert text.count("Waiting to be saved") == 1
    assert "#1: ✗ False" in text
    assert room.states() == {**NEW, 1: "false"}
    assert session.journal.read() == ()


def test_who_interrupts_the_waiting_finds_the_decision_saved_next_time(room: Room) -> None:
    session = session_in(room)
    lock = sqlite3.connect(room.location, isolation_level=None)
    lock.execute("BEGIN IMMEDIATE")

    def interrupt(seconds: float) -> None:
        raise KeyboardInterrupt(seconds)

    with pytest.raises(KeyboardInterrupt):
        talk_with(session, interrupt, "f")
    lock.close()
    assert "Left over from an earlier session, being saved now: 1" in talk(room, "q")
    assert room.states() == {**NEW, 1: "false"}
    assert session.journal.read() == ()


def test_what_is_refused_of_an_earlier_session_is_told_and_the_rest_is_saved(room: Room) -> None:
    session = session_in(room)
    uids = [room.claim(number).row.uid for number in (1, 2)]
    verdicts = [Decision(Verb.VERDICT, (uids[0],), "no such rating"), Decision(Verb.VERDICT, (uids[1],), "true")]
    session.journal.write(verdicts)
    assert "Not done: no rating" in talk(room, "q")
    assert room.states() == {**NEW, 2: "true"}
    assert session.journal.read() == ()
