"""The labels of an article side by side with what was found in it, claim by claim."""

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.domain.analysis import Analysis
from factcheck.domain.article import Article
from factcheck.domain.mention import Mention
from factcheck.evaluation.labels import LabelledArticle, LabelledClaim
from factcheck.evaluation.places import RawPlaces, Span, paired, trimmed

LEAST_CLAIM = 0.5
"""Share of two spans' union from which on a claim found and a claim labelled are the same one."""
LEAST_TIME = 0.3
"""The same for dates, whose bounds are a matter of taste: "Senin (3/9) malam"."""


@dataclass(frozen=True, slots=True)
class Aligned:
    """An article's labels and analysis; `pairs` leads from a claim found to its label, `times` from time to label."""

    labels: LabelledArticle
    analysis: Analysis
    pairs: dict[int, int]
    times: dict[int, int]

    def matched(self) -> list[tuple[Mention, LabelledClaim]]:
        """Return the claims found that have a label, with it."""
        return [(self.analysis.claims[at], self.labels.claims[to]) for at, to in self.pairs.items()]


def align(labels: LabelledArticle, analysis: Analysis) -> Aligned:
    """Pair claims and times with the labels they overlap with most."""
    claims = pair_claims(labels, analysis.article, [(claim.start, claim.end) for claim in analysis.claims])
    places = RawPlaces(analysis.article)
    times = [trimmed(labels.text, *places.span(time.start, time.end)) for time in analysis.times]
    return Aligned(
        labels, analysis, claims, paired(times, [(time.start, time.end) for time in labels.times], LEAST_TIME)
    )


def pair_claims(labels: LabelledArticle, article: Article, found: Sequence[Span]) -> dict[int, int]:
    """Return {index of a span found in the body: index of the claim labelled there}, one to one."""
    text, places = labels.text, RawPlaces(article)
    spans = [trimmed(text, *places.span(*span)) for span in found]
    wanted = [trimmed(text, claim.start, claim.end) or (claim.start, claim.end) for claim in labels.claims]
    return paired(spans, wanted, LEAST_CLAIM)
