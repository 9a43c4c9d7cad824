"""Carry out what a reviewer decided, in the desk's thread; each way loads the use case that it needs."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.domain.records import ClaimRow, EventRecord
from factcheck.domain.review import DismissReason
from factcheck.tui.chosen_words import ChosenWords
from factcheck.tui.decision import Decision, Outcome, Verb

if TYPE_CHECKING:  # the store costs 400 ms, and the first frame comes before it
    from factcheck.workflow.desk import Desk


def carry_out(desk: "Desk", decision: Decision, *, again: bool = False) -> Outcome:
    """Do what was decided. `again`: only where an earlier attempt has not. Raises what the use case raises."""
    made = _made(desk, decision) if again else None
    return made or _WAYS[decision.verb](replace(desk, stamp=decision.stamp), decision)


def _made(desk: "Desk", decision: Decision) -> Outcome | None:
    """Return what became of a decision that an earlier attempt has made, before it could tell."""
    from factcheck.workflow.undoing import made_with

    events = made_with(desk, decision.stamp)
    turned = events if decision.verb in (Verb.UNDO, Verb.REDO) else ()
    return Outcome(_rows(desk, _numbers(events)), turned, _moved(events)) if events else None


def _note(desk: "Desk", decision: Decision) -> Outcome:
    from factcheck.workflow.reviewing import add_note

    return Outcome((add_note(desk, decision.uids[0], decision.value).row,))


def _inherit(desk: "Desk", decision: Decision) -> Outcome:
    """Take over the verdict of a fact-check, or of a reviewed claim, that says the same."""
    from factcheck.workflow.inheriting import inherit

    return Outcome((inherit(desk, decision.uids[0], None, seen_event=decision.seen_event).row,))


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


def _add(desk: "Desk", decision: Decision) -> Outcome:
    """Track words that the machine missed; the claim comes into the queue."""
    from factcheck.workflow.adding import add_words

    words = ChosenWords.unpacked(decision.value)
    row = add_words(desk, f"a{words.article_id}", words.start, words.end, words.text).row
    return Outcome((row,), moved=((row.id, None),))


def _decide(desk: "Desk", decision: Decision) -> Outcome:
    """Decide on one claim or on many; without their pages, which would take as long as the decision itself."""
    from factcheck.workflow import bulk

    uids, value, seen = decision.uids, decision.value, decision.seen_event
    if decision.verb is Verb.VERDICT:
        numbers = bulk.give_verdicts(desk, uids, value, seen_event=seen)
    elif decision.verb is Verb.DISMISS:
        numbers = bulk.dismiss_many(desk, uids, DismissReason(value), seen_event=seen)
    else:
        numbers = bulk.reopen_many(desk, uids, seen_event=seen)
    return Outcome(_rows(desk, numbers))


def _turn(desk: "Desk", decision: Decision) -> Outcome:
    from factcheck.workflow.undoing import redo_together, undo_together

    events = undo_together(desk) if decision.verb is Verb.UNDO else redo_together(desk)
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


_WAYS: Mapping[Verb, Callable[["Desk", Decision], Outcome]] = {
    Verb.VERDICT: _decide,
    Verb.DISMISS: _decide,
    Verb.REOPEN: _decide,
    Verb.INHERIT: _inherit,
    Verb.NOTE: _note,
    Verb.CONFIRM: _relate,
    Verb.REJECT: _relate,
    Verb.CANONICAL: _relate,
    Verb.MERGE_SPEAKERS: _name,
    Verb.REJECT_SPEAKERS: _name,
    Verb.ADD_CLAIM: _add,
    Verb.UNDO: _turn,
    Verb.REDO: _turn,
}
