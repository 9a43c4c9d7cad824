import asyncio
import json
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from factcheck.domain.errors import RefusedError, StoreError
from factcheck.tui import pending as pending_module
from factcheck.tui.decision import Decision, Outcome, Verb
from factcheck.tui.pending import Journal, PendingDecisions
from tests import examples

FALSE = Decision(Verb.VERDICT, ("uid-1",), "false", 3)
TRUE = Decision(Verb.VERDICT, ("uid-2",), "true", None)

ONE, TWO = (Outcome((examples.row(id=number),)) for number in (1, 2))

Scene = Callable[[PendingDecisions], Awaitable[None]]


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pending_module, "RETRY_SECONDS", 0)


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    return Journal(tmp_path / "data" / "unsaved.jsonl", "desk.db", "Sari")


def play(scene: Scene, journal: Journal, answers: list[Outcome | Exception]) -> list[Decision]:
    """Run a scene at a database that gives these answers, one an attempt; return what was asked of it."""
    asked: list[Decision] = []

    async def carry_out(decision: Decision, again: bool) -> Outcome:
        assert again is (decision in asked)
        asked.append(decision)
        answer = answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    async def run() -> None:
        decisions = PendingDecisions(carry_out, journal, lambda: None)
        running = asyncio.create_task(decisions.run())
        await scene(decisions)
        running.cancel()

    asyncio.run(run())
    return asked


def test_decisions_are_carried_out_in_order(journal: Journal) -> None:
    async def scene(decisions: PendingDecisions) -> None:
        first, second = decisions.submit(FALSE, (1,)), decisions.submit(TRUE, (2,))
        assert await second.done == TWO
        assert await first.done == ONE
        assert decisions.waiting == ()

    assert play(scene, journal, [ONE, TWO]) == [FALSE, TRUE]


def test_a_locked_database_is_asked_again_until_it_takes_the_decision(journal: Journal) -> None:
    async def scene(decisions: PendingDecisions) -> None:
        assert await decisions.submit(FALSE).done == ONE

    locked = StoreError("the database is locked")
    assert play(scene, journal, [locked, locked, ONE]) == [FALSE, FALSE, FALSE]


def test_what_waits_is_in_the_journal_and_leaves_it_once_saved(journal: Journal) -> None:
    written: list[tuple[Decision, ...]] = []

    async def scene(decisions: PendingDecisions) -> None:
        pending = decisions.submit(FALSE)
        while not pending.trouble:
            await asyncio.sleep(0)
        written.append(journal.read())
        await pending.done

    play(scene, journal, [StoreError("the disk is full"), ONE])
    assert written == [(FALSE,)]
    assert journal.read() == ()


def test_a_refused_decision_is_not_tried_again_and_does_not_hold_up_the_next(journal: Journal) -> None:
    async def scene(decisions: PendingDecisions) -> None:
        first, second = decisions.submit(FALSE), decisions.submit(TRUE)
        with pytest.raises(RefusedError):
            await first.done
        assert await second.done == TWO

    assert play(scene, journal, [RefusedError("Budi decided"), TWO]) == [FALSE, TRUE]


def test_a_journal_is_of_one_reviewer_at_one_desk(tmp_path: Path) -> None:
    file = tmp_path / "unsaved.jsonl"
    sari, budi = Journal(file, "desk.db", "Sari"), Journal(file, "desk.db", "Budi")
    sari.write([FALSE])
    budi.write([TRUE])
    sari.write([])
    assert (sari.read(), budi.read()) == ((), (TRUE,))


def test_damaged_lines_of_a_journal_are_passed_over(journal: Journal) -> None:
    journal.write([FALSE])
    whole = journal.file.read_text(encoding="utf-8")
    strange = json.dumps({"db": "desk.db", "reviewer": "Sari", "verb": "sing"})
    journal.file.write_text(f"{{ half\n[1]\n{strange}\n{whole}", encoding="utf-8")
    assert journal.read() == (FALSE,)


def test_a_journal_that_cannot_be_written_loses_no_decision_in_memory(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    journal = Journal(tmp_path / "file" / "unsaved.jsonl", "desk.db", "Sari")

    async def scene(decisions: PendingDecisions) -> None:
        assert await decisions.submit(FALSE).done == ONE

    play(scene, journal, [StoreError("locked"), ONE])


def test_what_waits_when_the_program_ends_stays_in_the_journal(journal: Journal) -> None:
    async def scene(decisions: PendingDecisions) -> None:
        pending = decisions.submit(FALSE)
        while not pending.trouble:
            await asyncio.sleep(0)

    play(scene, journal, [StoreError("locked")] * 1000)
    assert journal.read() == (FALSE,)


def test_what_fails_unexpectedly_does_not_come_back(journal: Journal) -> None:
    async def carry_out(decision: Decision, again: bool) -> Outcome:
        del again
        raise ZeroDivisionError(decision.verb)

    async def run() -> None:
        decisions = PendingDecisions(carry_out, journal, lambda: None)
        decisions.submit(FALSE)
        decisions.submit(TRUE)
        decisions.write_down()
        with pytest.raises(ZeroDivisionError):
            await decisions.run()

    asyncio.run(run())
    assert journal.read() == (TRUE,)
