"""A desk with articles in its database, for tests of the store and of what reviewers do; nothing here is analysed."""

import itertools
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from factcheck.domain.article import Article, DatePrecision, DateSource
from factcheck.domain.link import Difference, DifferenceKind, LinkState, Relation
from factcheck.domain.mention import ClaimType, Mention, QuoteKind, Reason
from factcheck.domain.speaker import SpeakerKind, Stance, Voice
from factcheck.store import articles, candidates, claims, links, mentions, standing
from factcheck.store.candidates import Indexed
from factcheck.store.claims import NewClaim
from factcheck.store.database import Connection, Database
from factcheck.store.links import NewLink
from factcheck.workflow.desk import Desk, open_desk
from factcheck.workflow.scales import load_scale

MORNING = datetime(2026, 3, 2, 0, 30, tzinfo=UTC)
"""When the tests' clock starts; each look at it is a minute later."""


@dataclass
class Clock:
    """A clock that goes on by a minute a look."""

    minutes: Iterator[int] = field(default_factory=itertools.count)

    def __call__(self) -> datetime:
        return MORNING + timedelta(minutes=next(self.minutes))


@contextmanager
def desk_at(location: Path, reviewer: str = "Sari", **options: Any) -> Iterator[Desk]:
    """Open a desk for a reviewer, its clock running on from a reviewer's own beginning."""
    with open_desk(str(location), reviewer=reviewer, clock=Clock(), scale=load_scale("desk"), **options) as desk:
        yield desk


@dataclass(frozen=True)
class Stored:
    """Numbers of an article with one mention, and of the claim it belongs to."""

    article: int
    mention: int
    claim: int


def voice(name: str, **changes: Any) -> Voice:
    """Return a voice of an attribution chain."""
    values = {
        "kind": SpeakerKind.PERSON,
        "role": None,
        "organisation": None,
        "cue": "mengatakan",
        "stance": Stance.ASSERT,
        "inherited": False,
        "confidence": 0.9,
        "sieve": "verb",
    }
    return Voice(name=name, **values | changes)


def article(body: str, **changes: Any) -> Article:
    """Return an article of a made-up paper."""
    values: dict[str, Any] = {
        "key": f"key of {body}",
        "raw": f"{body}\nBaca juga: harga cabai",
        "title": "Harga beras",
        "outlet": "Harian Pagi",
        "published_on": date(2026, 3, 1),
        "published_precision": DatePrecision.DAY,
        "published_source": DateSource.METADATA,
    }
    return Article(body=body, **values | changes)


def mention(body: str, text: str, **changes: Any) -> Mention:
    """Return the mention of some words of a body."""
    start = body.index(text)
    values: dict[str, Any] = {
        "canonical": text,
        "type": ClaimType.QUANTITY,
        "score": 0.8,
        "checkworthy": True,
        "quote": QuoteKind.INDIRECT,
        "reasons": (Reason("bias", "", -1.0), Reason("number", "2,4 juta", 2.4)),
    }
    return Mention(start=start, end=start + len(text), text=text, **values | changes)


def put_claim(conn: Connection, text: str, *, into: int | None = None, **changes: Any) -> Stored:
    """Store an article that says `text`, as a claim of its own or linked `into` one; changes concern both."""
    ofmention = {name: changes.pop(name) for name in ("score", "attribution", "type") if name in changes}
    body = f"{changes.pop('lead', 'Jakarta')}.\nPejabat itu mengatakan {text} pekan lalu.\nSelesai."
    article_id, body_id = articles.add(conn, article(body, **changes), at=MORNING)
    said = mention(body, text, **ofmention)
    claim_id = _found(conn, said) if into is None else into
    mention_id = mentions.add_many(conn, article_id, body_id, [said], [claim_id])[0]
    if into is not None:
        link(conn, into, mention_id=mention_id, state=LinkState.AUTO)
    standing.refresh(conn, [claim_id])
    return Stored(article_id, mention_id, claim_id)


def link(conn: Connection, claim_id: int, **changes: Any) -> None:
    """Store a link of a claim; by default it is suggested to be the same."""
    values: dict[str, Any] = {"relation": Relation.SAME, "state": LinkState.SUGGESTED, "score": 88.0}
    links.add_many(conn, [NewLink(claim_id, **values | changes)], at=MORNING)
    standing.refresh(conn, [end for end in (claim_id, changes.get("other_claim_id")) if end])


def differ(a: str, b: str) -> tuple[Difference, ...]:
    """Return a difference in number."""
    return (Difference(DifferenceKind.NUMBER, a, b),)


def _found(conn: Connection, said: Mention) -> int:
    new = NewClaim(said.canonical, "id", said.type, said.score, said.text, form=f'{{"text": "{said.text}"}}')
    claim_id, _ = claims.create(conn, new, at=MORNING)
    words = said.text.lower().split()
    candidates.add_many(conn, [Indexed(claim_id, words, words)])
    return claim_id


def everything(database: Database) -> dict[str, list[tuple[Any, ...]]]:
    """Return all rows of what can be seen of a desk's work: the queue's columns, mentions, links, articles."""
    from factcheck.store import tables

    seen = (tables.claim, tables.mention, tables.link, tables.article, tables.evidence, tables.note)
    with database.read() as conn:
        return {
            table.name: [tuple(row) for row in conn.execute(table.select().order_by(*table.primary_key))]
            for table in seen
        }
