"""A mention of chosen words: one statement, with the times and figures that an analysis finds within them. Pure."""

from dataclasses import replace

from factcheck.domain.analysis import Analysis
from factcheck.domain.mention import Mention


def restated(mention: Mention, analysis: Analysis, start: int, end: int) -> Mention:
    """Return a mention that spans start..end of the analysed body; who said it, type and score stay."""
    return replace(
        mention,
        start=start,
        end=end,
        text=analysis.article.body[start:end],
        times=tuple(time for time in analysis.times if start <= time.start and time.end <= end),
        quantities=tuple(
            quantity
            for claim in analysis.claims
            for quantity in claim.quantities
            if start <= quantity.start and quantity.end <= end
        ),
    )
