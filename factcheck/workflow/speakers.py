"""Speakers across articles: who is known, what he said over time, who turned out to be whom.

An exact alias of one speaker alone is joined as articles come in; all else is proposed here, and a person decides.
"""

import re
from collections.abc import Iterable

from factcheck.domain.errors import NotFoundError, RefusedError, UsageError
from factcheck.domain.records import EventRecord
from factcheck.domain.speaker_records import SpeakerDetail, SpeakerPair, SpeakerRow
from factcheck.speakers.likeness import Name, Pair, pairs_of, pairs_with, read_name
from factcheck.store import events, speaker_records, speakers
from factcheck.store.database import Connection
from factcheck.workflow.decisions import ABOUT_SPEAKERS, Kind, decide, speakers_of
from factcheck.workflow.desk import Desk
from factcheck.workflow.undoing import in_words

MOST_SAID = 500
"""Claims shown of one speaker: the newest."""

MOST_NAMED = 5
"""Speakers named in a message when a name is that of several."""

MOST_PAIRS = 20
"""Speakers proposed as the same beside one of them."""

_NUMBER = re.compile(r"[sS]?(\d{1,18})")


def list_speakers(desk: Desk, *, search: str | None = None, limit: int | None = None) -> tuple[SpeakerRow, ...]:
    """Return the speakers who are quoted most; with `search` those whose name or alias has these words in it."""
    with desk.database.read() as conn:
        if search is None:
            return speaker_records.rows(conn, speaker_records.most_quoted(conn, limit))
        found = speaker_records.rows(conn, speaker_records.containing(conn, search))
        return tuple(sorted(found, key=lambda row: (-row.mentions, row.id))[:limit])


def suggested_pairs(desk: Desk, *, limit: int | None = None) -> tuple[SpeakerPair, ...]:
    """Return the pairs of speakers that may be one, the most alike first; those a person told apart are left out."""
    with desk.database.read() as conn:
        return _with_rows(conn, _open_pairs(conn, pairs_of(_names(conn)))[:limit])


def show_speaker(desk: Desk, ref: str, *, most: int = MOST_SAID) -> SpeakerDetail:
    """Return a speaker, by name, alias or number ("s12", "12"), with what he said over time.

    Raises NotFoundError for nobody, UsageError, which names them, for several.
    """
    with desk.database.read() as conn:
        return _detail(conn, _speaker(conn, ref), most)


def merge_speakers(desk: Desk, kept: str, other: str, *, seen_event: int | None = None) -> SpeakerDetail:
    """Say that two speakers are one, called by the first name; return him. Undoable.

    Raises RefusedError when they are one already or not of one kind, or when somebody decided on either after
    `seen_event`.
    """
    with desk.database.write() as conn:
        one, two = _speaker(conn, kept), _speaker(conn, other)
        rows = {row.id: row for row in speaker_records.rows(conn, [one, two])}
        if one == two:
            raise RefusedError(f"{kept} and {other} are one speaker already: s{one} {rows[one].name}")
        if rows[one].kind is not rows[two].kind:
            raise RefusedError(
                f"{rows[one].name} is a {rows[one].kind} and {rows[two].name} a {rows[two].kind}; they cannot be one"
            )
        _refuse_stale(conn, desk, {one, two}, seen_event)
        moved = [(two, None), *((each, two) for each in speakers.merged_into(conn, two))]
        before: dict[str, object] = {"speakers": [[each, target] for each, target in moved]}
        after: dict[str, object] = {
            "speakers": [[each, one] for each, _ in moved],
            "names": [rows[one].name, rows[two].name],
        }
        _decide(conn, desk, Kind.MERGE_SPEAKERS, before, after)
        return _detail(conn, one, MOST_SAID)


def reject_speakers(desk: Desk, one_ref: str, other_ref: str, *, seen_event: int | None = None) -> EventRecord:
    """Say that two speakers are not the same: they are parted where they were joined, and never proposed again.

    Returns the decision, whose `names` are the two names.
    Raises RefusedError when that is known already; `seen_event` as for `merge_speakers`.
    """
    with desk.database.write() as conn:
        one, other = _exactly(conn, one_ref), _exactly(conn, other_ref)
        names = [_name(conn, one), _name(conn, other)]
        if one == other:
            raise RefusedError(f"{one_ref} and {other_ref} are the same entry: s{one} {names[0]}")
        _refuse_stale(conn, desk, {one, other}, seen_event)
        joined = _joined(conn, one, other)
        pair = (min(one, other), max(one, other))
        if joined is None and pair in speaker_records.apart(conn):
            raise RefusedError(f"{names[0]} and {names[1]} are known to be two already")
        before: dict[str, object] = {"apart": [[*pair, False]]}
        after: dict[str, object] = {"apart": [[*pair, True]], "names": names}
        if joined is not None:
            before["speakers"], after["speakers"] = [list(joined)], [[joined[0], None]]
        return _decide(conn, desk, Kind.REJECT_SPEAKERS, before, after)


def _detail(conn: Connection, speaker_id: int, most: int) -> SpeakerDetail:
    members = speaker_records.family(conn, [speaker_id])
    return SpeakerDetail(
        row=speaker_records.rows(conn, [speaker_id])[0],
        aliases=speaker_records.aliases(conn, members),
        merged=speaker_records.entries(conn, [each for each in members if each != speaker_id]),
        roles=speaker_records.roles(conn, speaker_id),
        said=speaker_records.said(conn, speaker_id, most),
        ratings=speaker_records.ratings(conn, speaker_id),
        pairs=_with_rows(conn, _pairs_of(conn, speaker_id)),
    )


def _names(conn: Connection) -> list[Name]:
    return [read_name(*each) for each in speaker_records.names(conn)]


def _open_pairs(conn: Connection, pairs: Iterable[Pair]) -> list[Pair]:
    """Return pairs that nobody has told apart, the most alike first."""
    apart = speaker_records.apart(conn)
    found = [pair for pair in pairs if (pair.one, pair.other) not in apart]
    return sorted(found, key=lambda pair: (-pair.score, pair.one, pair.other))


def _pairs_of(conn: Connection, speaker_id: int) -> list[Pair]:
    names = _names(conn)
    own = next(name for name in names if name.id == speaker_id)
    return _open_pairs(conn, pairs_with(own, names))[:MOST_PAIRS]


def _with_rows(conn: Connection, pairs: list[Pair]) -> tuple[SpeakerPair, ...]:
    rows = {
        row.id: row for row in speaker_records.rows(conn, [end for pair in pairs for end in (pair.one, pair.other)])
    }
    return tuple(SpeakerPair(rows[each.one], rows[each.other], each.likeness, each.score) for each in pairs)


def _speaker(conn: Connection, ref: str) -> int:
    """Return the speaker meant, whom a merged one stands for."""
    number = _NUMBER.fullmatch(ref.strip())
    if number:
        found = speaker_records.root(conn, int(number.group(1)))
        if found is None:
            raise NotFoundError(f"no speaker {ref!r}; `factcheck speakers --search WORDS` finds their numbers")
        return found
    called = speaker_records.find(conn, ref.strip()) if ref.strip() else ()
    if not called:
        raise NotFoundError(
            f"no speaker is called {ref!r}; `factcheck speakers --search WORDS` looks for a part of a name"
        )
    if len(called) > 1:
        some = speaker_records.rows(conn, called[:MOST_NAMED])
        listed = ", ".join(f"s{row.id} {row.name}" for row in some)
        more = f" and {len(called) - MOST_NAMED} more" if len(called) > MOST_NAMED else ""
        raise UsageError(f"several speakers are called {ref!r}: {listed}{more}; name one by number")
    return called[0]


def _exactly(conn: Connection, ref: str) -> int:
    """Return the entry meant, also one that was merged into another: to be parted from it."""
    number = _NUMBER.fullmatch(ref.strip())
    entry = int(number.group(1)) if number else speaker_records.entry(conn, ref.strip())
    return _speaker(conn, ref) if entry is None or speaker_records.root(conn, entry) is None else entry


def _joined(conn: Connection, one: int, other: int) -> tuple[int, int] | None:
    """Return (entry, whom it stands for) when one of two entries was merged into the other."""
    for entry, target in ((one, other), (other, one)):
        if speaker_records.root(conn, entry) == target:
            return entry, target
    return None


def _name(conn: Connection, entry: int) -> str:
    return speaker_records.entries(conn, [entry])[0].name


def _refuse_stale(conn: Connection, desk: Desk, concerned: set[int], seen_event: int | None) -> None:
    if seen_event is None:
        return
    for later in events.standing_of_others(conn, seen_event, desk.reviewer, ABOUT_SPEAKERS):
        if concerned & speakers_of(later):
            raise RefusedError(
                f"{in_words(later)} in the meantime; look again (factcheck speakers show) and decide anew"
            )


def _decide(
    conn: Connection, desk: Desk, kind: Kind, before: dict[str, object], after: dict[str, object]
) -> EventRecord:
    new = events.NewEvent(desk.clock(), desk.reviewer, kind, before=before, after=after)
    return events.find(conn, decide(conn, new))
