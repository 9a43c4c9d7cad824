"""A decision is made once, also where the program is killed after the database took it and before the journal knew."""

import os
import subprocess
import sys

import pytest

from factcheck.tui.carrying_out import carry_out
from factcheck.tui.decision import Decision, Verb
from factcheck.tui.pending import Journal
from tests.desks import desk_at
from tests.sittings import Room, Sitting, play

KILLED = 9

PROGRAM = """
import asyncio, os, sys
from pathlib import Path

from factcheck.domain.errors import StoreError
from factcheck.tui.carrying_out import carry_out
from factcheck.tui.pending import Journal, PendingDecisions
from tests.desks import desk_at

class Dying(Journal):
    def write(self, decisions):
        if not decisions:
            os._exit(9)
        super().write(decisions)

async def main(location, journal):
    attempts = []

    async def save(decision, again):
        attempts.append(decision)
        if len(attempts) == 1:
            raise StoreError("the database is locked")
        with desk_at(Path(location)) as desk:
            return carry_out(desk, decision, again=again)

    (left,) = journal.read()
    decisions = PendingDecisions(save, journal, lambda: None)
    decisions.submit(left)
    await decisions.run()

asyncio.run(main(sys.argv[1], Dying(Path(sys.argv[2]), sys.argv[1], "Sari")))
"""


def journal_of(room: Room) -> Journal:
    return Journal(room.home / "data" / "factcheck" / "unsaved.jsonl", str(room.location), "Sari")


def kill_after_saving(room: Room, decision: Decision) -> None:
    """Let a program save a decision that had to wait, and kill it before it can strike the decision off its journal."""
    journal_of(room).write([decision])
    command = [sys.executable, "-c", PROGRAM, str(room.location), str(journal_of(room).file)]
    ended = subprocess.run(
        command, env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}, timeout=60, check=False
    )
    assert ended.returncode == KILLED
    assert journal_of(room).read() == (decision,)


def start_again(room: Room) -> None:
    """Start the review, which makes what it finds in the journal."""

    async def scene(sat: Sitting) -> None:
        await sat.rest()
        assert sat.review.decisions.waiting == ()

    play(room, scene)
    assert journal_of(room).read() == ()


def uids(room: Room, *numbers: int) -> tuple[str, ...]:
    return tuple(room.claim(number).row.uid for number in numbers)


@pytest.mark.parametrize("numbers", [(1,), (2, 3, 4)], ids=["one", "many"])
def test_a_verdict_that_was_saved_before_the_kill_is_not_given_again(room: Room, numbers: tuple[int, ...]) -> None:
    kill_after_saving(room, Decision(Verb.VERDICT, uids(room, *numbers), "false"))
    start_again(room)
    assert sorted(event.claim_id or 0 for event in room.history()) == list(numbers)


def test_an_undo_that_was_saved_before_the_kill_takes_back_no_second_decision(room: Room) -> None:
    for number, rating in ((1, "false"), (2, "true")):
        with desk_at(room.location) as desk:
            carry_out(desk, Decision(Verb.VERDICT, uids(room, number), rating))
    kill_after_saving(room, Decision(Verb.UNDO))
    start_again(room)
    assert [room.states()[number] for number in (1, 2)] == ["false", "new"]


def test_a_decision_that_was_not_saved_before_the_kill_is_made(room: Room) -> None:
    journal_of(room).write([Decision(Verb.VERDICT, uids(room, 1), "false")])
    start_again(room)
    assert [event.claim_id for event in room.history()] == [1]


def test_the_same_decision_given_again_by_hand_is_another_one(room: Room) -> None:
    for _ in range(2):
        with desk_at(room.location) as desk:
            carry_out(desk, Decision(Verb.NOTE, uids(room, 1), "lihat BPS"), again=True)
    assert len(room.history()) == 2


def test_a_claim_that_was_added_before_the_kill_is_not_added_again(room: Room) -> None:
    kill_after_saving(room, Decision(Verb.ADD_CLAIM, value="a1 0 7 Jakarta"))
    start_again(room)
    assert [(event.kind, event.claim_id) for event in room.history()] == [(Verb.ADD_CLAIM, 7)]
