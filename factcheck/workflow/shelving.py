"""Put prepared articles into the database: as new, as a changed text of a known one, or not at all."""

from collections.abc import Sequence
from enum import StrEnum

from factcheck.store import articles, events
from factcheck.store.database import Connection
from factcheck.store.events import NewEvent
from factcheck.workflow.filing import Filing, Tally, Text, file_texts
from factcheck.workflow.preparing import Prepared
from factcheck.workflow.revising import revise

REVISE = "revise"
"""The kind of event that says an article's text has changed."""


class Outcome(StrEnum):
    """What became of an article."""

    NEW = "new"
    KNOWN = "known"
    CHANGED = "changed"


def shelve(
    conn: Connection, batch: Sequence[Prepared], filing: Filing, reviewer: str
) -> tuple[tuple[Outcome, ...], Tally]:
    """Store articles with their mentions and claims, those that are not there already; say what became of each.

    Another text at the address of a known article becomes that article's next version; its claims are carried over.
    """
    outcomes: list[Outcome] = []
    tally = Tally()
    waiting: dict[str, Prepared] = {}
    for prepared in batch:
        article = prepared.article
        if article.key in waiting or articles.find_by_key(conn, article.key) is not None:
            outcomes.append(Outcome.KNOWN)
            continue
        if article.url and any(each.article.url == article.url for each in waiting.values()):
            tally += _shelve_new(conn, list(waiting.values()), filing)
            waiting = {}
        known = articles.find_by_url(conn, article.url) if article.url else None
        if known is None:
            waiting[article.key] = prepared
        else:
            tally += _shelve_new(conn, list(waiting.values()), filing)
            waiting = {}
            tally += _shelve_changed(conn, known, prepared, filing, reviewer)
        outcomes.append(Outcome.NEW if known is None else Outcome.CHANGED)
    return tuple(outcomes), tally + _shelve_new(conn, list(waiting.values()), filing)


def _shelve_new(conn: Connection, batch: Sequence[Prepared], filing: Filing) -> Tally:
    ids = articles.add_many(conn, [prepared.article for prepared in batch], at=filing.at, run_id=filing.run_id)
    texts = [
        Text(*of_text, prepared.article, prepared.found, prepared.analysis.speakers)
        for of_text, prepared in zip(ids, batch, strict=True)
    ]
    return file_texts(conn, filing, texts).tally(copied=True)


def _shelve_changed(conn: Connection, known: int, prepared: Prepared, filing: Filing, reviewer: str) -> Tally:
    body_id = articles.add_version(conn, known, prepared.article, at=filing.at)
    revision = revise(conn, filing, (known, body_id), prepared, same_body=False)
    filing.memory.forget()
    events.append(conn, NewEvent(filing.at, reviewer, REVISE, article_id=known, after={"body": body_id}))
    return revision.tally
