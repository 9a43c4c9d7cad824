"""Articles with the versions of their texts. Must not know what was found in them."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, func, select, update

from factcheck.domain.article import Article, DatePrecision, DateSource
from factcheck.domain.records import ArticleRow
from factcheck.store.inserts import insert_many, insert_one
from factcheck.store.packed import pack_removed, unpack_removed
from factcheck.store.tables import article, body, mention

_PLAIN = ("title", "url", "outlet", "place", "published_on", "language", "external_id", "encoding")


@dataclass(frozen=True, slots=True)
class StoredArticle:
    """An article with its newest text; `number` counts the versions from 1, `removed` says that a person removed it."""

    id: int
    body_id: int
    number: int
    removed: bool
    article: Article


@dataclass(frozen=True, slots=True)
class Publication:
    """What a person may correct about an article."""

    published_on: date | None
    published_precision: DatePrecision | None
    published_source: DateSource
    outlet: str | None
    url: str | None


def find_by_key(conn: Connection, key: str) -> int | None:
    """Return the id of the article of which any version has this key, a removed one's too."""
    return conn.execute(_BY_KEY, {"key": key}).scalar()


def find_by_url(conn: Connection, url: str) -> int | None:
    """Return the id of the newest article at this address that nobody removed."""
    return conn.execute(_BY_URL, {"url": url}).scalar()


def add(conn: Connection, added: Article, *, at: datetime, run_id: int | None = None) -> tuple[int, int]:
    """Add an article with its first text; return (article id, body id)."""
    return add_many(conn, [added], at=at, run_id=run_id)[0]


def add_many(
    conn: Connection, added: Sequence[Article], *, at: datetime, run_id: int | None = None
) -> list[tuple[int, int]]:
    """Add articles with their first texts; return (article id, body id) of each."""
    article_ids = insert_many(conn, article, [_values(each, at, run_id) for each in added])
    texts = [_body(each_id, 1, each, at) for each_id, each in zip(article_ids, added, strict=True)]
    return list(zip(article_ids, insert_many(conn, body, texts), strict=True))


def add_version(conn: Connection, article_id: int, added: Article, *, at: datetime) -> int:
    """Add a changed text to an article; return its body id. What else is known of the article stays."""
    newest = select(func.max(body.c.number)).where(body.c.article_id == article_id)
    return insert_one(conn, body, _body(article_id, conn.execute(newest).scalar_one() + 1, added, at))


def load(conn: Connection, article_id: int) -> StoredArticle | None:
    """Return an article with its newest text, or None."""
    texts = body.c.id, body.c.number, body.c.key, body.c.raw, body.c.text, body.c.removed
    labelled = [column.label(f"body_{column.name}") for column in texts]
    joined = select(article, *labelled).join(body, body.c.article_id == article.c.id)
    row = conn.execute(joined.where(article.c.id == article_id).order_by(body.c.number.desc()).limit(1)).first()
    return None if row is None else _stored(row)


def bounds(conn: Connection) -> tuple[int, int] | None:
    """Return the lowest and the highest number, None when there is no article."""
    lowest, highest = conn.execute(select(func.min(article.c.id), func.max(article.c.id))).one()
    return None if lowest is None else (lowest, highest)


def ids(conn: Connection, *, since: date | None = None) -> tuple[int, ...]:
    """Return the ids of all articles nobody removed, those published since a day, in order."""
    query = select(article.c.id).where(article.c.removed_at.is_(None)).order_by(article.c.id)
    return tuple(conn.execute(query if since is None else query.where(article.c.published_on >= since)).scalars())


def rows(
    conn: Connection, *, outlet: str | None = None, limit: int | None = None, only: Sequence[int] | None = None
) -> tuple[ArticleRow, ...]:
    """Return lines for the list of articles, newest first: an outlet's (part of its name is enough), or some ids'."""
    query = _ROWS if only is not None else _ROWS.where(article.c.removed_at.is_(None))
    if outlet is not None:
        query = query.where(article.c.outlet.icontains(outlet, autoescape=True))
    if only is not None:
        query = query.where(article.c.id.in_(only))
    return tuple(ArticleRow(**values) for values in conn.execute(query.limit(limit)).mappings())


def publication(conn: Connection, article_id: int) -> Publication:
    """Return what a person may correct about an article."""
    columns = [article.c[name] for name in Publication.__dataclass_fields__]
    return Publication(*conn.execute(select(*columns).where(article.c.id == article_id)).one())


def publish(conn: Connection, article_id: int, changed: Publication) -> None:
    """Write what a person corrected."""
    conn.execute(update(article).where(article.c.id == article_id), asdict(changed))


def mark_removed(conn: Connection, article_id: int, at: datetime | None) -> None:
    """Take an article out of sight, or back in with None."""
    conn.execute(update(article).where(article.c.id == article_id).values(removed_at=at))


def _values(added: Article, at: datetime, run_id: int | None) -> dict[str, Any]:
    return {name: getattr(added, name) for name in _PLAIN} | {
        "key": added.key,
        "byline": list(added.byline),
        "labels": list(added.labels),
        "published_precision": added.published_precision,
        "published_source": added.published_source,
        "run_id": run_id,
        "added_at": at,
    }


def _body(article_id: int, number: int, added: Article, at: datetime) -> dict[str, Any]:
    return {
        "article_id": article_id,
        "number": number,
        "key": added.key,
        "raw": added.raw,
        "text": added.body,
        "removed": pack_removed(added.removed),
        "added_at": at,
    }


def _stored(row: Row[Any]) -> StoredArticle:
    found = Article(
        key=row.body_key,
        raw=row.body_raw,
        body=row.body_text,
        byline=tuple(row.byline),
        labels=tuple(row.labels),
        published_precision=DatePrecision(row.published_precision) if row.published_precision else None,
        published_source=DateSource(row.published_source),
        removed=unpack_removed(row.body_removed, row.body_raw),
        **{name: getattr(row, name) for name in _PLAIN},
    )
    return StoredArticle(row.id, row.body_id, row.body_number, row.removed_at is not None, found)


_BY_KEY = select(body.c.article_id).where(body.c.key == bindparam("key")).limit(1)
_BY_URL = select(func.max(article.c.id)).where(article.c.url == bindparam("url"), article.c.removed_at.is_(None))
_MENTIONS = (
    select(func.count()).where(mention.c.article_id == article.c.id, mention.c.retired.is_(False)).correlate(article)
)
_ROWS = select(
    article.c.id,
    article.c.title,
    article.c.outlet,
    article.c.published_on,
    article.c.published_precision,
    article.c.published_source,
    article.c.url,
    article.c.language,
    _MENTIONS.scalar_subquery().label("mentions"),
    _MENTIONS.with_only_columns(func.count(mention.c.claim_id.distinct())).scalar_subquery().label("claims"),
    select(func.count())
    .where(body.c.article_id == article.c.id)
    .correlate(article)
    .scalar_subquery()
    .label("versions"),
).order_by(article.c.published_on.desc().nulls_last(), article.c.id.desc())
