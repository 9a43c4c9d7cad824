"""How well check-worthy sentences are told from the rest, without an article around them."""

from collections.abc import Iterable, Sequence

from factcheck.domain.analysis import Analysis
from factcheck.evaluation.labels import LabelledSentence
from factcheck.evaluation.ranking import average_precision
from factcheck.evaluation.tally import Miss, Scored, Tally


def score_sentences(pairs: Iterable[tuple[LabelledSentence, Analysis | None]]) -> Scored:
    """Score sentences: one is said to be check-worthy when one of its claims is; its score is its best claim's."""
    tally = Tally()
    ranked: list[tuple[float, bool]] = []
    for label, analysis in pairs:
        claims = analysis.claims if analysis else ()
        best = max((claim.score for claim in claims), default=0.0)
        said, worthy = any(claim.checkworthy for claim in claims), label.checkworthy
        ranked.append((best, worthy))
        tally.count("read", analysis is not None, 1)
        tally.count("precision", said and worthy, said)
        tally.count("recall", said and worthy, worthy)
        if said != worthy:
            kind, cause = ("missed sentence", "below the threshold") if worthy else ("extra sentence", "above it")
            tally.misses.append(
                Miss(kind, cause if claims else "no claim found", label.id, label.text, None, f"{best:.2f}")
            )
    best_first = [worthy for _, worthy in sorted(ranked, key=lambda each: -each[0])]
    return Scored(
        {
            "sentences": tally.totals["read"],
            "sentences missing": tally.totals["read"] - tally.hits["read"],
            "precision": tally.share("precision"),
            "recall": tally.share("recall"),
            "F1": tally.f1("precision", "recall"),
            "best F1 over thresholds": _best_f1(best_first),
            "average precision": average_precision(best_first, sum(best_first)),
        },
        tuple(tally.misses),
    )


def _best_f1(best_first: Sequence[bool]) -> float | None:
    """Return the best F1 that any threshold could give: what the order is good for."""
    positive, hits, best = sum(best_first), 0, 0.0
    for rank, worthy in enumerate(best_first, start=1):
        hits += worthy
        best = max(best, 2 * hits / (rank + positive))
    return best if positive else None
