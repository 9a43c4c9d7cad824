"""Put one prepared article into the database: as new, as a changed text of a known one, or not at all."""

from enum import StrEnum

from factcheck.store import articles, events
from factcheck.store.database import Connection
from factcheck.store.events import NewEvent
from factcheck.workflow.filing import Filing, Tally, file_mentions
from factcheck.workflow.preparing import Prepared
from factcheck.workflow.revising import revise

REVISE = "revise"
"""The kind of event that says an article's text has changed."""


class Outcome(StrEnum):
    """What became of an article."""

    NEW = "new"
    KNOWN = "known"
    CHANGED = "changed"


def shelve(conn: Connection, prepared: Prepared, filing: Filing, reviewer: str) -> tuple[Outcome, Tally]:
    """Store an article with its mentions and claims, unless it is there already.

    Another text at the address of a known article becomes that article's next version; its claims are carried over.
    """
    article = prepared.article
    if articles.find_by_key(conn, article.key) is not None:
        return Outcome.KNOWN, Tally()
    known = articles.find_by_url(conn, article.url) if article.url else None
    if known is not None:
        body_id = articles.add_version(conn, known, article, at=filing.at)
        revision = revise(conn, filing, (known, body_id), prepared, same_body=False)
        events.append(conn, NewEvent(filing.at, reviewer, REVISE, article_id=known, after={"body": body_id}))
        return Outcome.CHANGED, revision.tally
    text = articles.add(conn, article, at=filing.at, run_id=filing.run_id)
    filed = file_mentions(conn, filing, text, prepared.found, prepared.analysis.speakers)
    return Outcome.NEW, Tally.of(place for _, place in filed)
