"""Speakers as the desk sees them: across articles, with those merged into them, what they said and when. Only reads.

Who is who stands in `speaker.merged_into`, at most one step deep: whoever turned out to be another points at him.
"""

from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, Subquery, func, or_, select

from factcheck.domain.speaker import SpeakerKind
from factcheck.domain.speaker_records import RoleRecord, SaidRecord, SpeakerRow
from factcheck.store import queue
from factcheck.store.mention_records import STANDING
from factcheck.store.tables import article, attribution, claim, mention, speaker, speaker_alias, speaker_apart

ROOT: ColumnElement[int] = func.coalesce(speaker.c.merged_into, speaker.c.id)
"""The speaker that a row of the table stands for."""


def names(conn: Connection) -> tuple[tuple[int, str, SpeakerKind], ...]:
    """Return number, name and kind of all speakers that stand for themselves."""
    query = select(speaker.c.id, speaker.c.name, speaker.c.kind).where(speaker.c.merged_into.is_(None))
    return tuple((row.id, row.name, SpeakerKind(row.kind)) for row in conn.execute(query.order_by(speaker.c.id)))


def find(conn: Connection, text: str) -> tuple[int, ...]:
    """Return the speakers who are called so: by the whole name, else by an alias, else by a part of either."""
    called = select(ROOT).distinct().outerjoin(speaker_alias, speaker_alias.c.speaker_id == speaker.c.id)
    small = func.lower(speaker.c.name), func.lower(speaker_alias.c.alias)
    ways = (
        or_(speaker.c.name == text, small[0] == text.lower()),
        or_(speaker_alias.c.alias == text, small[1] == text.lower()),
        or_(speaker.c.name.icontains(text, autoescape=True), speaker_alias.c.alias.icontains(text, autoescape=True)),
    )
    for way in ways:
        found = tuple(conn.execute(called.where(way)).scalars())
        if found:
            return found
    return ()


def containing(conn: Connection, text: str) -> tuple[int, ...]:
    """Return all speakers with these words in their name or an alias."""
    called = select(ROOT).distinct().outerjoin(speaker_alias, speaker_alias.c.speaker_id == speaker.c.id)
    holds = or_(*(column.icontains(text, autoescape=True) for column in (speaker.c.name, speaker_alias.c.alias)))
    return tuple(conn.execute(called.where(holds)).scalars())


def entry(conn: Connection, name: str) -> int | None:
    """Return the one entry with exactly this name, merged or not; None when there is none or several."""
    found = conn.execute(select(speaker.c.id).where(speaker.c.name == name).limit(2)).scalars().all()
    return found[0] if len(found) == 1 else None


def entries(conn: Connection, ids: Collection[int]) -> tuple[SpeakerRow, ...]:
    """Return entries by their own names, without what they said, in order of their numbers."""
    rows = conn.execute(select(speaker).where(speaker.c.id.in_(ids)).order_by(speaker.c.id))
    return tuple(_row(row, None, None) for row in rows)


def root(conn: Connection, speaker_id: int) -> int | None:
    """Return whom a speaker's number stands for, None for a number nobody has."""
    return conn.execute(select(ROOT).where(speaker.c.id == speaker_id)).scalar()


def family(conn: Connection, root_ids: Collection[int]) -> dict[int, int]:
    """Return these speakers and all that were merged into them, each with whom he stands for."""
    rows = conn.execute(select(speaker.c.id, ROOT.label("root")).where(ROOT.in_(root_ids)))
    return {row.id: row.root for row in rows}


def most_quoted(conn: Connection, limit: int | None) -> tuple[int, ...]:
    """Return the speakers who are quoted most, most often first."""
    voices = func.count().label("voices")
    query = select(ROOT.label("root"), voices).join(attribution, attribution.c.speaker_id == speaker.c.id)
    rows = conn.execute(query.group_by(ROOT).order_by(voices.desc(), ROOT).limit(limit))
    return tuple(row.root for row in rows)


def rows(conn: Connection, root_ids: Sequence[int]) -> tuple[SpeakerRow, ...]:
    """Return the lines of speakers, in the order given; a number nobody has is left out."""
    known = {row.id: row for row in conn.execute(select(speaker).where(speaker.c.id.in_(root_ids)))}
    said = {row.root: row for row in conn.execute(_counted(root_ids))}
    latest = {row.root: row for row in conn.execute(_latest(root_ids))}
    return tuple(_row(known[each], said.get(each), latest.get(each)) for each in root_ids if each in known)


def _row(known: Row[Any], said: Row[Any] | None, latest: Row[Any] | None) -> SpeakerRow:
    office = latest or known
    return SpeakerRow(
        id=known.id,
        name=known.name,
        kind=SpeakerKind(known.kind),
        role=office.role,
        organisation=office.organisation,
        mentions=said.mentions if said else 0,
        claims=said.claims if said else 0,
        first_seen=said.first_seen if said else None,
        last_seen=said.last_seen if said else None,
    )


def aliases(conn: Connection, members: Collection[int]) -> tuple[str, ...]:
    """Return the other names of a speaker, sorted."""
    query = select(speaker_alias.c.alias).distinct().where(speaker_alias.c.speaker_id.in_(members))
    return tuple(conn.execute(query.order_by(speaker_alias.c.alias)).scalars())


def roles(conn: Connection, root_id: int) -> tuple[RoleRecord, ...]:
    """Return the roles that articles gave a speaker, in the order of their first day, undated ones last."""
    voices = _voices([root_id]).subquery()
    count, first = func.count().label("mentions"), func.min(voices.c.published_on).label("first_seen")
    last = func.max(voices.c.published_on).label("last_seen")
    query = select(voices.c.role, voices.c.organisation, count, first, last)
    query = query.where(or_(voices.c.role.is_not(None), voices.c.organisation.is_not(None)))
    found = conn.execute(
        query.group_by(voices.c.role, voices.c.organisation).order_by(first.is_(None), first, count.desc())
    )
    return tuple(RoleRecord(*row) for row in found)


def said(conn: Connection, root_id: int, limit: int) -> tuple[SaidRecord, ...]:
    """Return the newest claims that a speaker made or passed on, oldest of them first, undated ones last."""
    voices = _voices([root_id]).subquery()
    columns = voices.c.mention_id, voices.c.claim_id, voices.c.published_on, voices.c.outlet, voices.c.position
    query = select(*columns).where(voices.c.claim_id.is_not(None))
    newest = query.order_by(voices.c.published_on.is_(None).desc(), voices.c.published_on.desc(), voices.c.mention_id)
    found = conn.execute(newest.limit(limit)).all()
    lines = queue.rows_of(conn, list({row.claim_id for row in found}))
    records = [
        SaidRecord(lines[row.claim_id], row.mention_id, row.published_on, row.outlet, row.position > 0)
        for row in found
        if row.claim_id in lines
    ]
    return tuple(sorted(records, key=_by_date))


def ratings(conn: Connection, root_id: int) -> tuple[tuple[str | None, int], ...]:
    """Return how many of a speaker's claims have which verdict, None for none, most first."""
    voices = _voices([root_id]).subquery()
    count = func.count(claim.c.id.distinct()).label("claims")
    query = select(claim.c.rating, count).join(voices, voices.c.claim_id == claim.c.id).group_by(claim.c.rating)
    return tuple((row.rating, row.claims) for row in conn.execute(query.order_by(count.desc(), claim.c.rating)))


def apart(conn: Connection) -> frozenset[tuple[int, int]]:
    """Return the pairs of speakers (whom they stand for, the smaller number first) that are not the same."""
    query = select(speaker_apart.c.one_id, speaker_apart.c.other_id)
    pairs = conn.execute(query).all()
    ids = {end for pair in pairs for end in pair}
    stands = {
        row.id: row.root for row in conn.execute(select(speaker.c.id, ROOT.label("root")).where(speaker.c.id.in_(ids)))
    }
    return frozenset((min(a, b), max(a, b)) for a, b in ((stands[one], stands[other]) for one, other in pairs))


def _voices(root_ids: Collection[int]) -> Select[Any]:
    """Return the standing voices of speakers, with where and when they were quoted."""
    columns = attribution.c.role, attribution.c.organisation, attribution.c.position, mention.c.id.label("mention_id")
    return (
        select(ROOT.label("root"), *columns, mention.c.claim_id, article.c.published_on, article.c.outlet)
        .join(attribution, attribution.c.speaker_id == speaker.c.id)
        .join(mention, mention.c.id == attribution.c.mention_id)
        .join(article, article.c.id == mention.c.article_id)
        .where(ROOT.in_(root_ids), STANDING)
    )


def _counted(root_ids: Collection[int]) -> Select[Any]:
    voices = _voices(root_ids).subquery()
    return select(
        voices.c.root,
        func.count(voices.c.mention_id.distinct()).label("mentions"),
        func.count(voices.c.claim_id.distinct()).label("claims"),
        func.min(voices.c.published_on).label("first_seen"),
        func.max(voices.c.published_on).label("last_seen"),
    ).group_by(voices.c.root)


def _latest(root_ids: Collection[int]) -> Select[Any]:
    """Return the role that each speaker was given last."""
    voices: Subquery = _voices(root_ids).where(attribution.c.role.is_not(None)).subquery()
    order = voices.c.published_on.is_(None), voices.c.published_on.desc(), voices.c.mention_id.desc()
    place = func.row_number().over(partition_by=voices.c.root, order_by=order).label("place")
    ranked = select(voices.c.root, voices.c.role, voices.c.organisation, place).subquery()
    return select(ranked).where(ranked.c.place == 1)


def _by_date(record: SaidRecord) -> tuple[bool, Any, int]:
    return record.published_on is None, record.published_on, record.mention_id
