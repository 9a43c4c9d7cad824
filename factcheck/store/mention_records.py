"""Mentions as the desk sees them: with their chain, their article and how they came to their claim. Only reads."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, func, select

from factcheck.domain.link import LinkState, Relation
from factcheck.domain.mention import ClaimType, Mention, QuoteKind
from factcheck.domain.records import MentionRecord
from factcheck.domain.speaker import Attribution, SpeakerKind, Stance, Voice
from factcheck.store import packed
from factcheck.store.columns import NUMBERS, numbered
from factcheck.store.tables import article, attribution, body, link, mention

STANDING = and_(mention.c.retired.is_(False), article.c.removed_at.is_(None))
"""A mention that counts: the newest analysis has it, and nobody removed its article."""


def of_claims(conn: Connection, claim_ids: Sequence[int]) -> dict[int, tuple[MentionRecord, ...]]:
    """Return the standing mentions of claims, each claim's sorted by date (undated last), then by id."""
    grouped: dict[int, list[MentionRecord]] = defaultdict(list)
    for record in _as_records(conn, conn.execute(_OF_CLAIMS, numbered(claim_ids)).all()):
        if record.claim_id is not None:
            grouped[record.claim_id].append(record)
    return {claim_id: tuple(sorted(records, key=by_date)) for claim_id, records in grouped.items()}


def of_article(conn: Connection, article_id: int) -> tuple[MentionRecord, ...]:
    """Return an article's mentions with how they came to their claims, in body order."""
    found = _records(conn, and_(mention.c.article_id == article_id, mention.c.retired.is_(False)))
    return tuple(sorted(found, key=lambda record: (record.mention.start, record.id)))


def record(conn: Connection, mention_id: int) -> MentionRecord | None:
    """Return one standing mention, or None."""
    return next(iter(_records(conn, and_(mention.c.id == mention_id, STANDING))), None)


def by_date(found: MentionRecord) -> tuple[date, int]:
    """Sort key: dated mentions first, by day, then in the order they came in."""
    return found.published_on or date.max, found.id


_NEWEST = body.alias("newest")
_RECORDS = (
    select(
        mention,
        select(func.max(_NEWEST.c.id)).where(_NEWEST.c.article_id == article.c.id).scalar_subquery().label("newest_id"),
        article.c.title,
        article.c.outlet,
        article.c.url,
        article.c.published_on,
        article.c.published_precision,
        link.c.state.label("link_state"),
        link.c.relation,
        link.c.score.label("link_score"),
        link.c.differences,
    )
    .join(article, article.c.id == mention.c.article_id)
    .outerjoin(link, and_(link.c.mention_id == mention.c.id, link.c.claim_id == mention.c.claim_id))
)

_OF_CLAIMS = _RECORDS.where(mention.c.claim_id.in_(NUMBERS), STANDING)
_BODIES = select(body.c.id, body.c.text).where(body.c.id.in_(NUMBERS))
_VOICES = (
    select(attribution)
    .where(attribution.c.mention_id.in_(NUMBERS))
    .order_by(attribution.c.mention_id, attribution.c.position)
)


def _records(conn: Connection, condition: ColumnElement[bool]) -> list[MentionRecord]:
    return _as_records(conn, conn.execute(_RECORDS.where(condition)).all())


def _as_records(conn: Connection, found: Sequence[Row[Any]]) -> list[MentionRecord]:
    voices = voices_of(conn, [row.id for row in found])
    texts = _texts(conn, {body_id for row in found for body_id in (row.body_id, row.newest_id)})
    return [_record(row, texts, voices.get(row.id, ())) for row in found]


def _texts(conn: Connection, body_ids: set[int]) -> dict[int, str]:
    """Return texts by body; they are cut here, for SQLite's own functions end a text at its first NUL."""
    return {row.id: row.text for row in conn.execute(_BODIES, numbered(body_ids))}


def _record(row: Row[Any], texts: Mapping[int, str], voices: Attribution) -> MentionRecord:
    text = texts[row.body_id]
    return MentionRecord(
        id=row.id,
        claim_id=row.claim_id,
        article_id=row.article_id,
        title=row.title,
        outlet=row.outlet,
        url=row.url,
        published_on=row.published_on,
        published_precision=row.published_precision,
        paragraph=text[row.paragraph_start : row.paragraph_end],
        paragraph_start=row.paragraph_start,
        mention=mention_of(row, voices),
        link_state=LinkState(row.link_state) if row.link_state else None,
        relation=Relation(row.relation) if row.relation else None,
        link_score=row.link_score,
        differences=packed.unpack_differences(row.differences or ()),
        gone=row.body_id != row.newest_id and row.text not in texts[row.newest_id],
    )


def mention_of(row: Row[Any], voices: Attribution) -> Mention:
    """Return the mention of a row of its table."""
    return Mention(
        start=row.start_at,
        end=row.end_at,
        text=row.text,
        canonical=row.canonical,
        type=ClaimType(row.type),
        score=row.score,
        checkworthy=row.checkworthy,
        quote=QuoteKind(row.quote),
        attribution=voices,
        times=packed.unpack_times(row.times),
        quantities=packed.unpack_quantities(row.quantities),
        reasons=packed.unpack_reasons(row.reasons),
    )


def voices_of(conn: Connection, mention_ids: Sequence[int]) -> dict[int, Attribution]:
    """Return the chains of mentions; one without a voice is left out."""
    grouped: dict[int, list[Voice]] = defaultdict(list)
    for row in conn.execute(_VOICES, numbered(mention_ids)):
        grouped[row.mention_id].append(_voice(row))
    return {mention_id: tuple(voices) for mention_id, voices in grouped.items()}


def _voice(row: Row[Any]) -> Voice:
    return Voice(
        name=row.name,
        kind=SpeakerKind(row.kind),
        role=row.role,
        organisation=row.organisation,
        cue=row.cue,
        stance=Stance(row.stance),
        inherited=row.inherited,
        confidence=row.confidence,
        sieve=row.sieve,
    )
