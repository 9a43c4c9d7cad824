"""All figures of a set of labelled articles: cleaning, claims, speakers, dates."""

from collections.abc import Iterable, Mapping
from datetime import date

from factcheck.domain.analysis import Analysis
from factcheck.evaluation import time_figures, voice_figures
from factcheck.evaluation.aligned import Aligned, align
from factcheck.evaluation.claim_figures import ClaimCount
from factcheck.evaluation.labels import LabelledArticle
from factcheck.evaluation.names import words
from factcheck.evaluation.places import folded
from factcheck.evaluation.tally import Miss, Scored, Tally

SHOWN = 80
"""Characters of an article that tell which one it is, in a list of misses."""


def score_articles(rows: Iterable[tuple[LabelledArticle, Analysis | None, date | None]]) -> Scored:
    """Score articles against their labels; one without analysis could not be read, and all in it is missed.

    The day beside an analysis is the one its text alone tells, when no date of publication is given with it.
    """
    tally = Tally()
    claims = ClaimCount(tally)
    for labels, analysis, told in rows:
        if not tally.judge("read", right=analysis is not None) or analysis is None:
            tally.count("boilerplate", 0, len(labels.boilerplate))
            claims.count_missing(labels)
            voice_figures.count_missing(labels, tally)
            time_figures.count_missing(labels, tally)
            tally.misses.append(Miss("article missing", "could not be read", labels.id, labels.text[:SHOWN]))
            continue
        aligned = align(labels, analysis)
        _count_cleaning(aligned, tally)
        _count_publication(aligned, told, tally)
        claims.count(aligned)
        voice_figures.count_voices(aligned, tally)
        time_figures.count_times(aligned, tally)
    figures: dict[str, float | None] = {
        "articles": tally.totals["read"],
        "articles missing": tally.totals["read"] - tally.hits["read"],
        **claims.figures(),
        **voice_figures.voice_figures(tally),
        **time_figures.time_figures(tally),
        **_cleaning_figures(tally),
    }
    return Scored(figures, tuple(tally.misses))


def _count_cleaning(aligned: Aligned, tally: Tally) -> None:
    labels, article = aligned.labels, aligned.analysis.article
    body = " ".join(article.body.split())
    for piece in labels.boilerplate:
        if tally.judge("boilerplate", right=" ".join(piece.split()) in body):
            tally.misses.append(Miss("boilerplate left", "not cut", labels.id, piece))
    for claim in labels.claims:
        if tally.judge("claims lost", right=folded(claim.text) not in body):
            tally.misses.append(Miss("claim lost", "cut with the boilerplate", labels.id, claim.text))
    if labels.place and not tally.judge("place", right=words(article.place) == words(labels.place)):
        tally.misses.append(Miss("wrong place", "", labels.id, labels.text[:SHOWN], labels.place, article.place))


def _count_publication(aligned: Aligned, told: date | None, tally: Tally) -> None:
    labels, article = aligned.labels, aligned.analysis.article
    if not labels.published_on:
        return
    days = {"publication date": article.published_on, "publication date told by the text": told}
    for name, day in days.items():
        found = day.isoformat() if day else None
        if not tally.judge(name, right=found == labels.published_on):
            cause = "another day" if found else "no date found"
            tally.misses.append(
                Miss(f"wrong {name}", cause, labels.id, labels.text[:SHOWN], labels.published_on, found)
            )


def _cleaning_figures(tally: Tally) -> Mapping[str, float | None]:
    return {
        "publication date": tally.share("publication date"),
        "publication date told by the text": tally.share("publication date told by the text"),
        "place": tally.share("place"),
        "boilerplate left": tally.share("boilerplate"),
        "claims lost by cleaning": tally.share("claims lost"),
    }
