"""Articles of a desk: list and show them, correct what was read wrong, remove one. Must not analyse anything."""

from dataclasses import replace
from datetime import date
from typing import Any

from factcheck.domain.article import DatePrecision, DateSource
from factcheck.domain.errors import RefusedError
from factcheck.domain.records import ArticleDetail, ArticleRow, EventRecord, MentionRecord
from factcheck.store import articles, events, mention_records
from factcheck.store.database import Connection
from factcheck.workflow import references
from factcheck.workflow.decisions import Kind, decide, pack_publication
from factcheck.workflow.desk import Desk


def list_articles(desk: Desk, *, outlet: str | None = None, limit: int | None = None) -> tuple[ArticleRow, ...]:
    """Return the articles nobody removed, newest first; of an outlet, a part of whose name is enough."""
    with desk.database.read() as conn:
        return articles.rows(conn, outlet=outlet, limit=limit)


def show_article(desk: Desk, ref: str) -> ArticleDetail:
    """Return the article meant by "a3" or "3" with all its mentions, also those below the queue's threshold.

    Offsets are those of its newest text; a mention whose words it has no more is `gone`.
    Raises NotFoundError, which says what numbers there are.
    """
    with desk.database.read() as conn:
        return _detail(conn, references.article(conn, ref))


def edit_article(
    desk: Desk,
    ref: str,
    *,
    published_on: date | None = None,
    precision: DatePrecision | None = None,
    outlet: str | None = None,
    url: str | None = None,
) -> ArticleDetail:
    """Correct an article's date, outlet or address; None leaves a thing as it is. A date without precision is a day.

    Dates in the text that were resolved against the old date stay until the article is analysed again.
    """
    with desk.database.write() as conn:
        article_id = references.article(conn, ref).id
        shown = articles.publication(conn, article_id)
        changed = replace(shown, outlet=outlet or shown.outlet, url=url or shown.url)
        if published_on is not None:
            changed = replace(
                changed,
                published_on=published_on,
                published_precision=precision or DatePrecision.DAY,
                published_source=DateSource.EDITED,
            )
        if changed != shown:
            _decide(conn, desk, Kind.EDIT_ARTICLE, article_id, pack_publication(shown), pack_publication(changed))
        return _detail(conn, references.article(conn, ref))


def remove_article(desk: Desk, ref: str) -> EventRecord:
    """Take an article and its mentions out of sight, and return the event; undo brings them back.

    Raises RefusedError when it is removed already.
    """
    with desk.database.write() as conn:
        stored = references.article(conn, ref)
        if stored.removed:
            raise RefusedError(f"a{stored.id} is removed already")
        after = {"removed_at": desk.clock().isoformat()}
        return events.find(conn, _decide(conn, desk, Kind.REMOVE_ARTICLE, stored.id, {"removed_at": None}, after))


def _decide(
    conn: Connection, desk: Desk, kind: Kind, article_id: int, before: dict[str, Any], after: dict[str, Any]
) -> int:
    new = events.NewEvent(desk.clock(), desk.reviewer, kind, article_id=article_id, before=before, after=after)
    return decide(conn, new)


def _detail(conn: Connection, stored: articles.StoredArticle) -> ArticleDetail:
    row = articles.rows(conn, only=[stored.id])[0]
    found = (_placed(record, stored.article.body) for record in mention_records.of_article(conn, stored.id))
    mentions = tuple(sorted(found, key=lambda each: (each.mention.start, each.id)))
    return ArticleDetail(row, stored.article, mentions, removed=stored.removed)


def _placed(record: MentionRecord, body: str) -> MentionRecord:
    """Return a mention of an older text where its words stand in the newest one; one that is gone stays as it was."""
    mention = record.mention
    if record.gone or body[mention.start : mention.end] == mention.text:
        return record
    moved = body.index(mention.text) - mention.start
    times = tuple(replace(each, start=each.start + moved, end=each.end + moved) for each in mention.times)
    figures = tuple(replace(each, start=each.start + moved, end=each.end + moved) for each in mention.quantities)
    placed = replace(mention, start=mention.start + moved, end=mention.end + moved, times=times, quantities=figures)
    return replace(record, mention=placed)
