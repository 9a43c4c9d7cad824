"""One stored article with every statement found in it: what `factcheck articles show` prints."""

from collections.abc import Iterator

from factcheck.cli.tables import Column, table_lines
from factcheck.domain.records import ArticleDetail, ArticleRow, MentionRecord
from factcheck.text.safe import safe_line
from factcheck.wording import Wording, phrases
from factcheck.wording.passages import with_claims_marked

LABEL_WIDTH = 12
"""The longest label of the head, in either language, with its gap."""


def article_lines(detail: ArticleDetail, words: Wording, width: int | None) -> Iterator[str]:
    """Yield the page: head, the body with its claims marked, what was cut, the statements as a table."""
    yield f"a{detail.row.id}  {safe_line(detail.row.title or '')}"
    yield from _head(detail, words)
    yield ""
    yield with_claims_marked(detail.article.body, [record for record in detail.mentions if record.claim_id])
    yield ""
    removed = detail.article.removed
    if removed:
        rules = ", ".join(sorted({piece.rule for piece in removed}))
        yield words("article.removed", count=len(removed), rules=rules)
    yield words("article.mentions", count=len(detail.mentions))
    yield from _statements(detail, words, width)


def published(row: ArticleRow) -> str:
    """Return the publication date with no more than is known of it: 2018-09-02, 2018-09, 2018; empty where unknown."""
    if row.published_on is None:
        return ""
    length = {"year": 4, "month": 7}.get(row.published_precision or "", 10)
    return row.published_on.isoformat()[:length]


def _head(detail: ArticleDetail, words: Wording) -> Iterator[str]:
    row, article = detail.row, detail.article
    source = words.name("source", row.published_source)
    day = published(row)
    facts = (
        ("column.outlet", row.outlet or ""),
        ("article.by", ", ".join(article.byline)),
        ("article.date", words("article.date_from", date=day, source=source) if day else words("article.no_date")),
        ("article.place", article.place or ""),
        ("article.url", row.url or ""),
        ("article.versions", str(row.versions) if row.versions > 1 else ""),
    )
    for key, value in facts:
        if value:
            yield f"{words(key):<{LABEL_WIDTH}}{safe_line(value)}"


def _statements(detail: ArticleDetail, words: Wording, width: int | None) -> Iterator[str]:
    columns = (
        Column("m", right=True),
        Column(words("column.score")),
        Column(words("column.status"), limit=16),
        Column(words("column.speaker"), limit=18),
        Column(words("column.claim")),
    )
    by_score = sorted(detail.mentions, key=lambda record: -record.mention.score)
    return table_lines(columns, [_statement(record, words) for record in by_score], width)


def _statement(record: MentionRecord, words: Wording) -> tuple[str, ...]:
    mention = record.mention
    return (
        str(record.id),
        f"{mention.score:.2f}",
        f"{words('article.queued')} #{record.claim_id}" if record.claim_id else words("article.below"),
        phrases.chain_of_names(mention.attribution, words),
        mention.text,
    )
