"""The articles as a table: one a line, the title last because it is the longest."""

from collections.abc import Iterator, Sequence

from factcheck.cli.article_page import published
from factcheck.cli.tables import Column, table_lines
from factcheck.domain.records import ArticleRow
from factcheck.wording import Wording


def article_table_lines(rows: Sequence[ArticleRow], words: Wording, width: int | None) -> Iterator[str]:
    """Yield the header and one line an article."""
    columns = (
        Column(words("column.id"), right=True),
        Column(words("column.date")),
        Column(words("column.outlet"), limit=18),
        Column(words("column.mentions"), right=True),
        Column(words("column.claims"), right=True),
        Column(words("column.title")),
    )
    return table_lines(columns, [_row(row) for row in rows], width)


def _row(row: ArticleRow) -> tuple[str, ...]:
    return (f"a{row.id}", published(row), row.outlet or "", str(row.mentions), str(row.claims), row.title or "")
