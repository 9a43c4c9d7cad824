"""How well claims are found, queued and ordered; their bounds, types and numbers."""

from collections import Counter
from collections.abc import Iterable, Mapping

from factcheck.domain.mention import Mention
from factcheck.evaluation.aligned import Aligned
from factcheck.evaluation.labels import CHECKWORTHY, ROUTINE, LabelledArticle, LabelledClaim
from factcheck.evaluation.places import folded
from factcheck.evaluation.ranking import average_precision, ndcg, ratio
from factcheck.evaluation.tally import Miss, Tally

TOP = 5
"""Claims of an article a hurried desk looks at."""
DECIMALS = 6
"""Numbers are the same when they agree so far: 0.1 + 0.2 is 0.3."""

Ranked = list[tuple[float, bool]]


class ClaimCount:
    """Counts claims article by article."""

    def __init__(self, tally: Tally) -> None:
        self._tally = tally
        self._ranked: Ranked = []
        self._ndcg: list[float] = []

    def count_missing(self, labels: LabelledArticle) -> None:
        """Count an article that could not be read: all its claims are missed."""
        self._tally.count("recall", 0, _checkworthy(labels.claims))
        self._tally.count("span recall", 0, _checkworthy(labels.claims))

    def count(self, aligned: Aligned) -> None:
        """Count the claims of an article."""
        self._count_queue(aligned)
        self._count_order(aligned)
        for claim, label in aligned.matched():
            self._count_details(aligned.labels.id, claim, label)

    def figures(self) -> Mapping[str, float | None]:
        """Return the figures of all articles counted."""
        tally = self._tally
        best_first = [right for _, right in sorted(self._ranked, key=lambda each: -each[0])]
        return {
            "detection precision (worth>=1)": tally.share("precision"),
            "detection recall (worth 2)": tally.share("recall"),
            "detection F1": tally.f1("precision", "recall"),
            "detection strict F1 (worth 2 both ways)": tally.f1("strict precision", "recall"),
            "AP (worth 2)": average_precision(best_first, tally.totals["recall"]),
            "nDCG@10 per article": ratio(sum(self._ndcg), len(self._ndcg)),
            "top-5 hit rate": tally.share("top"),
            "span recall (worth 2 found at all)": tally.share("span recall"),
            "exact span": tally.share("exact span"),
            "claim type (matched)": tally.share("claim type"),
            "quote kind (matched)": tally.share("quote kind"),
            "number value recall (matched)": tally.share("number recall"),
            "number value precision (matched)": tally.share("number precision"),
        }

    def _count_queue(self, aligned: Aligned) -> None:
        claims, labels, tally = aligned.analysis.claims, aligned.labels, self._tally
        worths = {at: labels.claims[to].worth for at, to in aligned.pairs.items()}
        found_for = {to: claims[at] for at, to in aligned.pairs.items()}
        for at, claim in enumerate(claims):
            if claim.checkworthy:
                tally.judge("precision", right=worths.get(at, 0) >= ROUTINE)
                tally.judge("strict precision", right=worths.get(at, 0) == CHECKWORTHY)
                if at not in worths:
                    tally.misses.append(Miss("extra claim", "no label", labels.id, claim.text))
                elif worths[at] < ROUTINE:
                    tally.misses.append(Miss("extra claim", "labelled as not checkable", labels.id, claim.text))
        for to, label in enumerate(labels.claims):
            if label.worth == CHECKWORTHY:
                found = found_for.get(to)
                tally.judge("span recall", right=found is not None)
                if not tally.judge("recall", right=found is not None and found.checkworthy):
                    cause = "below the threshold" if found else "not found, or with other bounds"
                    tally.misses.append(Miss("missed claim", cause, labels.id, label.text))

    def _count_order(self, aligned: Aligned) -> None:
        claims, labels = aligned.analysis.claims, aligned.labels.claims
        worths = [labels[aligned.pairs[at]].worth if at in aligned.pairs else 0 for at in range(len(claims))]
        self._ranked += [(claim.score, worth == CHECKWORTHY) for claim, worth in zip(claims, worths, strict=True)]
        order = sorted(range(len(claims)), key=lambda at: -claims[at].score)
        gains = [worths[at] for at in order]
        if (value := ndcg(gains, [label.worth for label in labels])) is not None:
            self._ndcg.append(value)
        self._tally.count("top", sum(gain == CHECKWORTHY for gain in gains[:TOP]), min(TOP, _checkworthy(labels)))

    def _count_details(self, where: str, claim: Mention, label: LabelledClaim) -> None:
        tally = self._tally
        if not tally.judge("exact span", right=folded(claim.text) == folded(label.text)):
            cause = "too long" if len(claim.text) > len(label.text) else "too short"
            tally.misses.append(Miss("inexact span", cause, where, label.text, None, claim.text))
        if not tally.judge("claim type", right=claim.type is label.type):
            tally.misses.append(Miss("wrong type", f"{label.type} taken for {claim.type}", where, label.text))
        if not tally.judge("quote kind", right=claim.quote is label.quote):
            tally.misses.append(Miss("wrong quote kind", f"{label.quote} taken for {claim.quote}", where, label.text))
        self._count_numbers(where, claim, label)

    def _count_numbers(self, where: str, claim: Mention, label: LabelledClaim) -> None:
        wanted, found = _values(label.numbers), _values(quantity.value for quantity in claim.quantities)
        shared = (wanted & found).total()
        self._tally.count("number recall", shared, wanted.total())
        self._tally.count("number precision", shared, found.total())
        for kind, more, less in (("missed number", wanted, found), ("extra number", found, wanted)):
            if more - less:
                self._tally.misses.append(Miss(kind, "", where, label.text, _shown(wanted), _shown(found)))


def _checkworthy(labels: Iterable[LabelledClaim]) -> int:
    return sum(label.worth == CHECKWORTHY for label in labels)


def _values(numbers: Iterable[float]) -> Counter[float]:
    return Counter(round(number, DECIMALS) for number in numbers)


def _shown(values: Counter[float]) -> str:
    return ", ".join(f"{value:g}" for value in values.elements())
