"""What a reviewer decides, as a value that can wait, be written down and be carried out later. Knows no terminal."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from factcheck.domain.records import ClaimRow, EventRecord
from factcheck.domain.review import DismissReason

if TYPE_CHECKING:  # carried out in the desk's thread, where the store is loaded
    from factcheck.workflow.desk import Desk


class Verb(StrEnum):
    """The kinds of decisions that the screen can make."""

    VERDICT = "verdict"
    DISMISS = "dismiss"
    REOPEN = "reopen"
    NOTE = "note"
    CONFIRM = "confirm"
    REJECT = "reject"
    UNDO = "undo"
    REDO = "redo"


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision on one claim or on many at once, by uid; `value`: rating code, reason, text, or the other claim.

    By uid, so that it never reaches another claim should the database be replaced while it waits. `seen_event` is the
    last event the reviewer knew of. Undo and redo name no claim.
    """

    verb: Verb
    uids: tuple[str, ...] = ()
    value: str = ""
    seen_event: int | None = None

    def to_json(self) -> dict[str, Any]:
        """Return it for the journal."""
        return {"verb": self.verb, "uids": list(self.uids), "value": self.value, "seen_event": self.seen_event}

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> "Decision":
        """Return what `to_json` wrote. Raises KeyError or ValueError for anything else."""
        return cls(Verb(values["verb"]), tuple(values["uids"]), str(values["value"]), values["seen_event"])


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a decision: the lines of the claims it changed, as they are now.

    `events` are the decisions that an undo took back or a redo put back. `moved` are claims that became part of another
    one, and (None) those that became claims of their own.
    """

    rows: tuple[ClaimRow, ...] = ()
    events: tuple[EventRecord, ...] = ()
    moved: tuple[tuple[int, int | None], ...] = ()


def carry_out(desk: "Desk", decision: Decision) -> Outcome:
    """Do what was decided. Raises what the use case raises."""
    if decision.verb in (Verb.UNDO, Verb.REDO):
        return _turn(desk, decision.verb)
    if decision.verb is Verb.NOTE:
        from factcheck.workflow.reviewing import add_note

        return Outcome((add_note(desk, decision.uids[0], decision.value).row,))
    if decision.verb in (Verb.CONFIRM, Verb.REJECT):
        return _relate(desk, decision)
    return Outcome(_rows(desk, _on_all(desk, decision)))


def _relate(desk: "Desk", decision: Decision) -> Outcome:
    """Confirm or reject a repeat; claims that became one, or two, are told of."""
    from factcheck.workflow import relating, reviewing

    judge = relating.confirm if decision.verb is Verb.CONFIRM else relating.reject
    row = judge(desk, decision.uids[0], decision.value).row
    moved = _moved(reviewing.history(desk, row.uid, 1))
    return Outcome(_rows(desk, [row.id, *(number for number, into in moved if into is None)]), moved=moved)


def _on_all(desk: "Desk", decision: Decision) -> tuple[int, ...]:
    """Decide on one claim or on many; without their pages, which would take as long as the decision itself."""
    from factcheck.workflow import bulk

    uids, value, seen = decision.uids, decision.value, decision.seen_event
    if decision.verb is Verb.VERDICT:
        return bulk.give_verdicts(desk, uids, value, seen_event=seen)
    if decision.verb is Verb.DISMISS:
        return bulk.dismiss_many(desk, uids, DismissReason(value), seen_event=seen)
    return bulk.reopen_many(desk, uids, seen_event=seen)


def _turn(desk: "Desk", verb: Verb) -> Outcome:
    from factcheck.workflow.decisions import claims_of
    from factcheck.workflow.undoing import redo_together, undo_together

    events = undo_together(desk) if verb is Verb.UNDO else redo_together(desk)
    numbers = tuple(dict.fromkeys(number for event in events for number in claims_of(event)))
    return Outcome(_rows(desk, numbers), events, _moved(events))


def _moved(events: Sequence[EventRecord]) -> tuple[tuple[int, int | None], ...]:
    """Return which claims decisions, or their being taken back, made part of another claim or of none."""
    redirects = [(event.before if event.undone else event.after).get("redirects") for event in events]
    return tuple((number, into) for pairs in redirects if isinstance(pairs, list) for number, into in pairs)


def _rows(desk: "Desk", numbers: Sequence[int]) -> tuple[ClaimRow, ...]:
    from factcheck.workflow.queue import claim_rows

    rows = claim_rows(desk, numbers)
    return tuple(rows[number] for number in numbers if number in rows)
