"""What the screen asks of the desk. Each is run in the desk's thread, where it loads the use case that it needs."""

from array import array
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.domain.records import ArticleDetail, ClaimDetail, ClaimFilter, ClaimRow, EventRecord
from factcheck.domain.speaker_records import SpeakerDetail, SpeakerPair, SpeakerRow
from factcheck.tui.listing import OPEN_STATES, WINDOW

if TYPE_CHECKING:  # the store costs 400 ms, and the first frame comes before it
    from factcheck.workflow.adding import ReadArticle
    from factcheck.workflow.desk import Desk
    from factcheck.workflow.watching import Pulse

FIRST = 256
"""Claims shown before the whole queue is read: they are there after 3 ms, a million after a second."""

MOST_SPEAKERS = 200
"""Speakers or pairs listed on the screen; the command line has them all."""

MOST_EVENTS = 500
"""Lines of history shown; the command line has them all."""


def numbers_of(desk: "Desk", wanted: ClaimFilter) -> "array[int]":
    """Return the numbers of the claims of a filter."""
    from factcheck.workflow.queue import claim_numbers

    return claim_numbers(desk, wanted)


def first_of(desk: "Desk", wanted: ClaimFilter) -> "tuple[array[int], dict[int, ClaimRow]]":
    """Return the first claims of a filter, and the lines of those that a screen can show."""
    numbers = numbers_of(desk, replace(wanted, limit=FIRST))
    return numbers, rows_of(desk, numbers[:WINDOW])


def all_of(desk: "Desk", wanted: ClaimFilter) -> "tuple[array[int], array[int] | None]":
    """Return all numbers of a filter, and those that are open where the filter lets others through."""
    numbers = numbers_of(desk, wanted)
    states = wanted.states
    if states is not None and set(states) <= set(OPEN_STATES):
        return numbers, None
    open_states = tuple(state for state in OPEN_STATES if states is None or state in states)
    return numbers, numbers_of(desk, replace(wanted, states=open_states)) if open_states else array("q")


def rows_of(desk: "Desk", numbers: Sequence[int]) -> dict[int, ClaimRow]:
    """Return the lines of claims by number."""
    from factcheck.workflow.queue import claim_rows

    return claim_rows(desk, numbers)


def page_of(desk: "Desk", ref: str) -> ClaimDetail:
    """Return a claim with everything known of it, by number or uid."""
    from factcheck.workflow.queue import show_claim

    return show_claim(desk, ref)


def pages_of(desk: "Desk", numbers: Sequence[int]) -> dict[int, ClaimDetail]:
    """Return many claims with everything known of them, by number: eight take a quarter longer than one."""
    from factcheck.workflow.queue import show_claims

    return show_claims(desk, numbers)


def article_of(desk: "Desk", article_id: int) -> ArticleDetail:
    """Return an article with all its mentions."""
    from factcheck.workflow.articles import show_article

    return show_article(desk, f"a{article_id}")


def machine_reading_of(desk: "Desk", article_id: int) -> "ReadArticle":
    """Return an article as the machine reads it now, for somebody who chooses words of it."""
    from factcheck.workflow.adding import read_article

    return read_article(desk, f"a{article_id}")


def history_of(desk: "Desk", number: int) -> tuple[EventRecord, ...]:
    """Return what was done to a claim, newest first."""
    from factcheck.workflow.reviewing import history

    return history(desk, str(number), MOST_EVENTS)


def speakers_of(desk: "Desk", search: str | None) -> "tuple[SpeakerRow, ...]":
    """Return the speakers quoted most, or those with some words in their names."""
    from factcheck.workflow.speakers import list_speakers

    return list_speakers(desk, search=search, limit=MOST_SPEAKERS)


def speaker_pairs_of(desk: "Desk") -> "tuple[SpeakerPair, ...]":
    """Return the pairs of speakers that may be one, the most alike first."""
    from factcheck.workflow.speakers import suggested_pairs

    return suggested_pairs(desk, limit=MOST_SPEAKERS)


def speaker_page_of(desk: "Desk", number: int) -> "SpeakerDetail":
    """Return a speaker with what he said over time."""
    from factcheck.workflow.speakers import show_speaker

    return show_speaker(desk, f"s{number}")


def pulse_of(desk: "Desk") -> "Pulse":
    """Return how far the desk has come."""
    from factcheck.workflow.watching import pulse

    return pulse(desk)


def changed_since(desk: "Desk", last_event: int) -> tuple[int, ...]:
    """Return the claims that somebody decided on since an event."""
    from factcheck.workflow import watching

    return watching.changed_since(desk, last_event)


def closed_today(desk: "Desk") -> int:
    """Return how many verdicts and dismissals the reviewer has made since midnight here."""
    from factcheck.workflow.watching import closed_since

    return closed_since(desk, desk.clock().astimezone().replace(hour=0, minute=0, second=0, microsecond=0))


def import_sample(desk: "Desk") -> None:
    """Import the articles that come with the program."""
    from importlib.resources import as_file, files

    from factcheck.workflow.importing import ImportOptions, import_paths

    with as_file(files("factcheck.sample") / "articles") as folder:
        import_paths(desk, [str(folder)], ImportOptions(), stdin=None, progress=lambda _: None)
