"""What it costs to add an article of twenty claims to a database: found, compared, linked, stored, committed."""

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import islice

from factcheck.domain.article import Article, DatePrecision, DateSource
from factcheck.domain.mention import ClaimType, Mention, QuoteKind
from factcheck.linking import NormalForm
from factcheck.store import articles, standing
from factcheck.store.database import Database
from factcheck.store.tables import BY_MACHINE
from factcheck.workflow.filing import Filing, Text, file_texts
from factcheck.workflow.remembering import Memory
from tests.bench.claim_archive import Archive
from tests.bench.made_up_claims import RETELLINGS, Newsdesk, Parts, claim_form, claim_text

CLAIMS_EACH = 20
RETOLD = 5
"""Of these, how many the database has already in some wording: a quarter, where the news has a seventh."""
ARTICLES = 40
"""Articles added with each memory."""
ADDED_AT = datetime(2026, 1, 3, 4, 5, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Draft:
    """An article that is ready to be stored, with its claims and their normal forms."""

    article: Article
    found: tuple[tuple[Mention, NormalForm], ...]


def add_articles(database: Database, desk: Newsdesk, archive: Archive) -> dict[str, list[float]]:
    """Add articles; return milliseconds of the processor for each: by a program just started, and within an import."""
    drafts = _drafts(desk, archive)
    kept = Memory()
    return {
        "an article of 20 claims, first of an import": [
            _added(database, each, Memory()) for each in islice(drafts, ARTICLES)
        ],
        "an article of 20 claims, one of many": [_added(database, each, kept) for each in islice(drafts, ARTICLES)],
    }


def add_drafts(database: Database, drafts: Sequence[Draft], memory: Memory) -> None:
    """Add articles in one transaction, as an import does."""
    with database.write() as conn:
        memory.renew(conn)
        filing = Filing(BY_MACHINE, None, ADDED_AT, memory)
        stored = articles.add_many(conn, [each.article for each in drafts], at=ADDED_AT)
        texts = [Text(*ids, each.article, each.found) for ids, each in zip(stored, drafts, strict=True)]
        tally = file_texts(conn, filing, texts).tally(copied=True)
        grown = [each for each in tally.joined if each.claim_id not in tally.touched]
        standing.refresh(conn, tally.touched | standing.grow(conn, grown))


def _added(database: Database, one: Draft, memory: Memory) -> float:
    began = time.process_time()
    add_drafts(database, [one], memory)
    return 1000 * (time.process_time() - began)


def _drafts(desk: Newsdesk, archive: Archive) -> Iterator[Draft]:
    known, new, kinds = list(archive.planted.values()), desk.claims(), list(RETELLINGS)
    number = 0
    while True:
        again = [
            desk.retold(known[(number * RETOLD + at) % len(known)], kinds[at % len(kinds)]) for at in range(RETOLD)
        ]
        number += 1
        yield draft(f"{archive.claims} {number}", again + list(islice(new, CLAIMS_EACH - RETOLD)))


def draft(key: str, said: Sequence[Parts]) -> Draft:
    """Return an article that holds claims, each a sentence."""
    body = ". ".join(claim_text(parts) for parts in said)
    found, at = [], 0
    for parts in said:
        words = claim_text(parts)
        found.append((_mention(words, at), claim_form(parts)))
        at += len(words) + len(". ")
    article = Article(
        key=f"added {key}",
        raw=body,
        body=body,
        title=f"Article {key}",
        outlet="Tempo.co",
        published_on=date(2026, 1, 3),
        published_precision=DatePrecision.DAY,
        published_source=DateSource.METADATA,
    )
    return Draft(article, tuple(found))


def _mention(words: str, start: int) -> Mention:
    return Mention(
        start=start,
        end=start + len(words),
        text=words,
        canonical=words,
        type=ClaimType.OTHER,
        score=0.5,
        checkworthy=True,
        quote=QuoteKind.NARRATOR,
    )
