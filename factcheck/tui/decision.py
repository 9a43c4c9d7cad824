"""What a reviewer decides, as a value that can wait, be written down and be carried out later. Knows no terminal."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from enum import StrEnum
from secrets import token_hex
from typing import TYPE_CHECKING, Any

from factcheck.domain.records import ClaimRow, EventRecord
from factcheck.domain.review import DismissReason
from factcheck.tui.choosing import ChosenWords

if TYPE_CHECKING:  # carried out in the desk's thread, where the store is loaded
    from factcheck.workflow.desk import Desk


STAMP_BYTES = 8
"""Random bytes of a stamp: among a million decisions two are alike once in thirty million desks."""


class Verb(StrEnum):
    """The kinds of decisions that the screen can make."""

    VERDICT = "verdict"
    DISMISS = "dismiss"
    REOPEN = "reopen"
    INHERIT = "inherit"
    NOTE = "note"
    CONFIRM = "confirm"
    REJECT = "reject"
    CANONICAL = "canonical"
    MERGE_SPEAKERS = "merge_speakers"
    REJECT_SPEAKERS = "reject_speakers"
    ADD_CLAIM = "add_claim"
    UNDO = "undo"
    REDO = "redo"


ON_SPEAKERS = (Verb.MERGE_SPEAKERS, Verb.REJECT_SPEAKERS)
"""Decisions that concern no claim; `value` holds the numbers of two speakers."""


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision on one claim or on many at once, by uid.

    `value` is a rating's code, a reason, a text, the other claim, or the chosen words of an article. By uid, so that it
    never reaches another claim should the database be replaced while it waits. `seen_event` is the last event the
    reviewer knew of. Undo and redo name no claim. The `stamp` tells it from another one like it.
    """

    verb: Verb
    uids: tuple[str, ...] = ()
    value: str = ""
    seen_event: int | None = None
    stamp: str = field(default_factory=lambda: token_hex(STAMP_BYTES))

    def to_json(self) -> dict[str, Any]:
        """Return it for the journal."""
        return asdict(self) | {"uids": list(self.uids)}

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> "Decision":
        """Return what `to_json` wrote. Raises KeyError or ValueError for anything else."""
        known = Verb(values["verb"]), tuple(values["uids"]), str(values["value"]), values["seen_event"]
        return cls(*known, str(values["stamp"])) if "stamp" in values else cls(*known)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a decision: the lines of the claims it changed, as they are now.

    `events` are the decisions that an undo took back or a redo put back. `moved` are claims that became part of another
    one, and (None) those that became claims of their own.
    """

    rows: tuple[ClaimRow, ...] = ()
    events: tuple[EventRecord, ...] = ()
    moved: tuple[tuple[int, int | None], ...] = ()


def carry_out(desk: "Desk", decision: Decision, *, again: bool = False) -> Outcome:
    """Do what was decided. `again`: only where an earlier attempt has not. Raises what the use case raises."""
    made = _made(desk, decision) if again else None
    return made or _do(replace(desk, stamp=decision.stamp), decision)


def _made(desk: "Desk", decision: Decision) -> Outcome | None:
    """Return what became of a decision that an earlier attempt has made, before it could tell."""
    from factcheck.workflow.undoing import made_with

    events = made_with(desk, decision.stamp)
    turned = events if decision.verb in (Verb.UNDO, Verb.REDO) else ()
    return Outcome(_rows(desk, _numbers(events)), turned, _moved(events)) if events else None


def _do(desk: "Desk", decision: Decision) -> Outcome:
    if decision.verb in (Verb.UNDO, Verb.REDO):
        return _turn(desk, decision.verb)
    if decision.verb is Verb.INHERIT:
        from factcheck.workflow.inheriting import inherit

        return Outcome((inherit(desk, decision.uids[0], None, seen_event=decision.seen_event).row,))
    if decision.verb is Verb.NOTE:
        from factcheck.workflow.reviewing import add_note

        return Outcome((add_note(desk, decision.uids[0], decision.value).row,))
    if decision.verb in (Verb.CONFIRM, Verb.REJECT, Verb.CANONICAL):
        return _relate(desk, decision)
    if decision.verb in ON_SPEAKERS:
        return _name(desk, decision)
    if decision.verb is Verb.ADD_CLAIM:
        return _add(desk, ChosenWords.unpacked(decision.value))
    return Outcome(_rows(desk, _on_all(desk, decision)))


def _relate(desk: "Desk", decision: Decision) -> Outcome:
    """Confirm or reject a repeat, or let it word the claim; claims that became one, or two, are told of."""
    from factcheck.workflow import relating, representing, reviewing

    judge = {
        Verb.CONFIRM: relating.confirm,
        Verb.REJECT: relating.reject,
        Verb.CANONICAL: representing.set_canonical,
    }[decision.verb]
    row = judge(desk, decision.uids[0], decision.value, seen_event=decision.seen_event).row
    moved = _moved(reviewing.history(desk, row.uid, 1))
    return Outcome(_rows(desk, [row.id, *(number for number, into in moved if into is None)]), moved=moved)


def _name(desk: "Desk", decision: Decision) -> Outcome:
    """Merge two speakers ("s12 s15") or tell them apart."""
    from factcheck.workflow import speakers

    one, other = decision.value.split()
    if decision.verb is Verb.MERGE_SPEAKERS:
        speakers.merge_speakers(desk, one, other, seen_event=decision.seen_event)
    else:
        speakers.reject_speakers(desk, one, other, seen_event=decision.seen_event)
    return Outcome()


def _add(desk: "Desk", words: ChosenWords) -> Outcome:
    """Track words that the machine missed; the claim comes into the queue."""
    from factcheck.workflow.adding import add_words

    row = add_words(desk, f"a{words.article_id}", words.start, words.end, words.text).row
    return Outcome((row,), moved=((row.id, None),))


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
    from factcheck.workflow.undoing import redo_together, undo_together

    events = undo_together(desk) if verb is Verb.UNDO else redo_together(desk)
    return Outcome(_rows(desk, _numbers(events)), events, _moved(events))


def _numbers(events: Sequence[EventRecord]) -> tuple[int, ...]:
    """Return the claims that decisions concern."""
    from factcheck.workflow.decisions import claims_of

    return tuple(dict.fromkeys(number for event in events for number in claims_of(event)))


def _moved(events: Sequence[EventRecord]) -> tuple[tuple[int, int | None], ...]:
    """Return which claims decisions, or their being taken back, made part of another claim or of none."""
    redirects = [(event.before if event.undone else event.after).get("redirects") for event in events]
    added = [event.claim_id for event in events if event.kind == Verb.ADD_CLAIM and not event.undone]
    return (
        *((number, into) for pairs in redirects if isinstance(pairs, list) for number, into in pairs),
        *((number, None) for number in added if number is not None),
    )


def _rows(desk: "Desk", numbers: Sequence[int]) -> tuple[ClaimRow, ...]:
    from factcheck.workflow.queue import claim_rows

    rows = claim_rows(desk, numbers)
    return tuple(rows[number] for number in numbers if number in rows)
