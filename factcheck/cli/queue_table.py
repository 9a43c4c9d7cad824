"""The queue as a table: one claim a line, the claim last because it is the longest."""

from collections.abc import Iterator, Sequence

from factcheck.cli.tables import Column, table_lines
from factcheck.domain.records import ClaimRow
from factcheck.domain.review import RatingScale
from factcheck.wording import Wording, phrases

CONTRADICTED = "≠"
"""Beside the number of mentions: another claim contradicts this one or differs in a figure."""

WIDE = 100
"""Columns of a screen from which score and outlet are shown: on a narrower one the claim needs their place."""


def queue_lines(rows: Sequence[ClaimRow], scale: RatingScale, words: Wording, width: int | None) -> Iterator[str]:
    """Yield the header and one line a claim."""
    columns = (
        Column(words("column.id"), right=True),
        Column(words("column.score"), least_screen=WIDE),
        Column(words("column.status"), limit=18),
        Column(words("column.date")),
        Column(words("column.outlet"), limit=14, least_screen=WIDE),
        Column(words("column.speaker"), limit=18),
        Column(words("column.repeats"), right=True),
        Column(words("column.claim")),
    )
    return table_lines(columns, [_row(row, scale, words) for row in rows], width)


def _row(row: ClaimRow, scale: RatingScale, words: Wording) -> tuple[str, ...]:
    return (
        str(row.id),
        f"{row.score:.2f}",
        phrases.status(row, scale, words),
        row.first_seen.isoformat() if row.first_seen else "",
        row.outlet or "",
        phrases.names(row.speaker, row.relayed_by, words),
        f"{row.mentions}{CONTRADICTED}" if row.contradicted else f"{row.mentions} ",
        row.claim,
    )
