"""Fact-checks of others as a table: one a line, the claim last because it is the longest."""

from collections.abc import Iterator, Sequence

from factcheck.cli.tables import Column, table_lines
from factcheck.domain.checked import CheckedClaim
from factcheck.domain.review import RatingScale
from factcheck.wording import Wording, phrases


def checked_table_lines(
    found: Sequence[CheckedClaim], scale: RatingScale, words: Wording, width: int | None
) -> Iterator[str]:
    """Yield the header and one line a fact-check."""
    columns = (
        Column(words("column.id"), limit=24, least=24),  # to be typed: one made by the program has 16
        Column(words("column.date")),
        Column(words("column.publisher"), limit=18),
        Column(words("column.rating"), limit=24),
        Column(words("column.claim")),
    )
    return table_lines(columns, [_row(each, scale, words) for each in found], width)


def _row(found: CheckedClaim, scale: RatingScale, words: Wording) -> tuple[str, ...]:
    day = found.published_on.isoformat() if found.published_on else ""
    rating = phrases.checked_rating(found.rating, found.rating_label, scale, words.language)
    return found.source_id, day, found.publisher or found.source, rating, found.claim
