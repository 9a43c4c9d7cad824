"""Mentions with their chains of attribution, written in bulk. Knows nothing of the work on their claims."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from operator import attrgetter
from typing import Any

from sqlalchemy import Connection, bindparam, delete, select, update

from factcheck.domain.mention import Mention
from factcheck.domain.speaker import Attribution, Speaker, Voice
from factcheck.store import mention_records, packed, speakers
from factcheck.store.inserts import insert_many, insert_rows
from factcheck.store.tables import BY_MACHINE, article, attribution, body, mention


@dataclass(frozen=True, slots=True)
class StoredMention:
    """A mention as it is kept, without the article around it."""

    id: int
    body_id: int
    claim_id: int | None
    origin: str
    mention: Mention


@dataclass(frozen=True, slots=True)
class Worded:
    """What a mention says, whoever says it, in which language."""

    mention: Mention
    language: str


@dataclass(frozen=True, slots=True)
class NewMentions:
    """Mentions of one body, whose `text` it is, each with the claim it belongs to or None.

    `known` are the article's speakers with their aliases; voices that are not among them are registered by name alone.
    """

    article_id: int
    body_id: int
    text: str
    mentions: Sequence[Mention]
    claim_ids: Sequence[int | None]
    known: Iterable[Speaker] = ()
    origin: str = BY_MACHINE


def add_all(conn: Connection, new: Sequence[NewMentions]) -> list[tuple[int, ...]]:
    """Add the mentions of several bodies; return the ids of each body's in the order of its mentions."""
    rows = [row for each in new for row in _rows(each)]
    ids = iter(insert_many(conn, mention, rows))
    numbered = [tuple(islice(ids, len(each.mentions))) for each in new]
    chains: list[dict[str, Any]] = []
    for each, of_body in zip(new, numbered, strict=True):
        said = (found.attribution for found in each.mentions)
        chains += _chains(conn, dict(zip(of_body, said, strict=True)), each.known)
    insert_rows(conn, attribution, chains)
    return numbered


def add_many(
    conn: Connection,
    article_id: int,
    body_id: int,
    mentions: Sequence[Mention],
    claim_ids: Sequence[int | None],
    *,
    known: Iterable[Speaker] = (),
) -> tuple[int, ...]:
    """Add mentions of one stored body; return their ids in the same order."""
    text = conn.execute(_TEXT, {"body": body_id}).scalar_one()
    return add_all(conn, [NewMentions(article_id, body_id, text, mentions, claim_ids, known)])[0]


def replace(conn: Connection, mention_id: int, body_id: int, new: Mention, *, known: Iterable[Speaker] = ()) -> None:
    """Put what a newer analysis found in the place of a mention, which keeps its id, claim and links."""
    text = conn.execute(_TEXT, {"body": body_id}).scalar_one()
    values = _values(new, text) | {"body_id": body_id}
    conn.execute(update(mention).where(mention.c.id == mention_id).values(values))
    conn.execute(delete(attribution).where(attribution.c.mention_id == mention_id))
    insert_rows(conn, attribution, _chains(conn, {mention_id: new.attribution}, known))


def retire(conn: Connection, mention_ids: Sequence[int], *, retired: bool = True) -> None:
    """Take mentions out of sight, or back in."""
    conn.execute(update(mention).where(mention.c.id.in_(mention_ids)).values(retired=retired))


def assign(conn: Connection, mention_ids: Sequence[int], claim_id: int | None) -> None:
    """Give mentions to a claim, or to none."""
    conn.execute(update(mention).where(mention.c.id.in_(mention_ids)).values(claim_id=claim_id))


def of_article(conn: Connection, article_id: int) -> tuple[StoredMention, ...]:
    """Return an article's mentions that are not retired, in body order."""
    query = select(mention).where(mention.c.article_id == article_id, mention.c.retired.is_(False))
    found = conn.execute(query.order_by(mention.c.start_at, mention.c.id)).all()
    voices = mention_records.voices_of(conn, [row.id for row in found])
    return tuple(
        StoredMention(
            row.id, row.body_id, row.claim_id, row.origin, mention_records.mention_of(row, voices.get(row.id, ()))
        )
        for row in found
    )


def by_id(conn: Connection, mention_ids: Sequence[int]) -> dict[int, Worded]:
    """Return mentions by id, without who said them, each with its article's language."""
    columns = mention, article.c.language
    query = select(*columns).join(article, article.c.id == mention.c.article_id)
    rows = conn.execute(query.where(mention.c.id.in_(bindparam("mentions", expanding=True))), {"mentions": mention_ids})
    return {row.id: Worded(mention_records.mention_of(row, ()), row.language) for row in rows}


def ids_of_claim(conn: Connection, claim_id: int) -> tuple[int, ...]:
    """Return the ids of all mentions of a claim, also of those out of sight."""
    return tuple(conn.execute(select(mention.c.id).where(mention.c.claim_id == claim_id)).scalars())


def claims_of_article(conn: Connection, article_id: int) -> tuple[int, ...]:
    """Return the ids of the claims that an article mentions."""
    query = select(mention.c.claim_id).distinct().where(mention.c.article_id == article_id)
    return tuple(claim_id for claim_id in conn.execute(query).scalars() if claim_id is not None)


_TEXT = select(body.c.text).where(body.c.id == bindparam("body"))


def _rows(new: NewMentions) -> list[dict[str, Any]]:
    return [
        {
            "article_id": new.article_id,
            "body_id": new.body_id,
            "claim_id": claim_id,
            "origin": new.origin,
            **_values(each, new.text),
        }
        for each, claim_id in zip(new.mentions, new.claim_ids, strict=True)
    ]


def _values(each: Mention, text: str) -> dict[str, Any]:
    paragraph_end = text.find("\n", each.end)
    return {
        "start_at": each.start,
        "end_at": each.end,
        "paragraph_start": text.rfind("\n", 0, each.start) + 1,
        "paragraph_end": len(text) if paragraph_end < 0 else paragraph_end,
        "text": each.text,
        "canonical": each.canonical,
        "type": each.type,
        "score": each.score,
        "checkworthy": each.checkworthy,
        "quote": each.quote,
        "times": packed.pack_times(each.times),
        "quantities": packed.pack_quantities(each.quantities),
        "reasons": packed.pack_reasons(each.reasons),
    }


def _chains(conn: Connection, chains: Mapping[int, Attribution], known: Iterable[Speaker]) -> list[dict[str, Any]]:
    """Return the rows of some mentions' chains, with their speakers registered."""
    voices = {(voice.name, voice.kind): voice for voice in chain.from_iterable(chains.values())}
    listed = {(each.name, each.kind): each for each in known}
    named = [Speaker(each.name, each.kind, each.role, each.organisation) for each in voices.values()]
    speaker_ids = speakers.register(conn, [listed.get((each.name, each.kind), each) for each in named])
    return [
        {
            "mention_id": mention_id,
            "position": position,
            "speaker_id": speaker_ids.get((voice.name, voice.kind)),
            **dict(zip(_VOICE, _voice(voice), strict=True)),
        }
        for mention_id, voices_of in chains.items()
        for position, voice in enumerate(voices_of)
    ]


_VOICE = tuple(Voice.__dataclass_fields__)
_voice = attrgetter(*_VOICE)
