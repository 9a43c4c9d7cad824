"""One stored article with every statement found in it: what `factcheck articles show` prints."""

from collections.abc import Iterator, Sequence

from factcheck.cli.tables import Column, table_lines
from factcheck.domain.analysis import Warned
from factcheck.domain.article import DateSource
from factcheck.domain.records import ArticleDetail, ArticleRow, MentionRecord
from factcheck.text.safe import safe_line
from factcheck.wording import Wording, phrases
from factcheck.wording.passages import with_claims_marked
from factcheck.wording.warning_phrases import WEEKDAY_MISMATCH, day_of, warning_in_words

LABEL_WIDTH = 12
"""The longest label of the head, in either language, with its gap."""


def article_lines(
    detail: ArticleDetail, warnings: Sequence[Warned], words: Wording, width: int | None
) -> Iterator[str]:
    """Yield the page: head, warnings, the body with its claims marked, what was cut, the statements as a table."""
    yield f"a{detail.row.id}  {safe_line(detail.row.title or '')}"
    yield from _head(detail, warnings, words)
    yield ""
    if warnings:
        yield words("article.warnings", count=len(warnings))
        yield from (f"  ! {safe_line(warning_in_words(warning, words))}" for warning in warnings)
        yield ""
    marked = [record for record in detail.mentions if record.claim_id and not record.gone]
    yield with_claims_marked(detail.article.body, marked)
    yield ""
    removed = detail.article.removed
    if removed:
        rules = ", ".join(sorted({piece.rule for piece in removed}))
        yield words("article.removed", count=len(removed), rules=rules)
    yield words("article.mentions", count=len(detail.mentions))
    if detail.mentions:
        yield from _statements(detail, words, width)


def published(row: ArticleRow) -> str:
    """Return the publication date with no more than is known of it: 2018-09-02, 2018-09, 2018; empty where unknown."""
    if row.published_on is None:
        return ""
    length = {"year": 4, "month": 7}.get(row.published_precision or "", 10)
    return row.published_on.isoformat()[:length]


def _head(detail: ArticleDetail, warnings: Sequence[Warned], words: Wording) -> Iterator[str]:
    row, article = detail.row, detail.article
    facts = (
        ("column.status", words("article.taken_out") if detail.removed else ""),
        ("column.outlet", row.outlet or ""),
        ("article.by", ", ".join(article.byline)),
        ("article.date", _date(row, warnings, words)),
        ("article.place", article.place or ""),
        ("article.url", row.url or ""),
        ("article.versions", str(row.versions) if row.versions > 1 else ""),
    )
    for key, value in facts:
        if value:
            yield f"{words(key):<{LABEL_WIDTH}}{safe_line(value)}"


def _date(row: ArticleRow, warnings: Sequence[Warned], words: Wording) -> str:
    """Say when it was published and whence that is known; doubtful where the text's own date has a wrong weekday."""
    day = published(row)
    if not day:
        return words("article.no_date")
    dated = words("article.date_from", date=day, source=words.name("source", row.published_source))
    doubts = {day_of(warning) for warning in warnings if warning.kind == WEEKDAY_MISMATCH}
    if row.published_source != DateSource.LEAD or day not in doubts:
        return dated
    return words("article.doubtful", date=dated, why=words.name("warning", WEEKDAY_MISMATCH))


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
    standing = words("article.gone" if record.gone else "article.queued")
    return (
        str(record.id),
        f"{mention.score:.2f}",
        f"{standing} #{record.claim_id}" if record.claim_id else words("article.below"),
        phrases.chain_of_names(mention.attribution, words),
        mention.text,
    )
