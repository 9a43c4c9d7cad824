"""How well a repeat is told from a statement that differs, and how well the difference is named."""

from collections.abc import Iterable

from factcheck.domain.link import Band, Comparison, DifferenceKind, Relation
from factcheck.evaluation.labels import LabelledPair, PairLabel
from factcheck.evaluation.tally import Miss, Scored, Tally

EXPLAINED_BY: dict[str, frozenset[DifferenceKind]] = {
    "number": frozenset({DifferenceKind.NUMBER, DifferenceKind.UNIT}),
    "unit": frozenset({DifferenceKind.NUMBER, DifferenceKind.UNIT}),
    "translation_number": frozenset({DifferenceKind.NUMBER, DifferenceKind.UNIT}),
    "period": frozenset({DifferenceKind.PERIOD, DifferenceKind.MISSING_PERIOD}),
    "negation": frozenset({DifferenceKind.POLARITY}),
    "direction": frozenset({DifferenceKind.DIRECTION, DifferenceKind.POLARITY}),
    "quantifier": frozenset({DifferenceKind.QUANTIFIER, DifferenceKind.POLARITY}),
    "subject": frozenset({DifferenceKind.NAME}),
    "place": frozenset({DifferenceKind.PLACE, DifferenceKind.NAME}),
    "role_swap": frozenset({DifferenceKind.ROLE}),
}
"""For each kind of change that a label can name, the differences that explain it."""

OPPOSITES = frozenset({"direction", "negation", "role_swap"})
"""Kinds of change that turn a statement into its opposite; the others make it differ."""


def score_pairs(pairs: Iterable[tuple[LabelledPair, Comparison]]) -> Scored:
    """Score comparisons against the labels of their pairs."""
    tally = Tally()
    for label, found in pairs:
        same, said = label.label is PairLabel.SAME, found.relation is Relation.SAME
        auto, offered = found.band is Band.AUTO, found.band is not Band.NONE
        tally.count("pairs", 1, 1)
        tally.count("precision", same and said, said)
        tally.count("recall", same and said, same)
        tally.count("auto precision", auto and same, auto)
        tally.count("auto coverage", auto and same, same)
        tally.judge("noise" if label.label is PairLabel.DIFFERENT else "offered", right=offered)
        if same:
            tally.judge("untold", right=not found.differences)
        _count_difference(label, found, tally)
        if said != same or (auto and not same):
            cause = f"{label.kind}: {label.label} taken for {found.relation}"
            tally.misses.append(
                Miss("wrong pair", cause, label.id, label.a, label.b, f"{found.score:.0f}, {found.band}")
            )
    return Scored(
        {
            "pairs": tally.totals["pairs"],
            "same precision": tally.share("precision") or 0.0,
            "same recall": tally.share("recall") or 0.0,
            "same F1": tally.f1("precision", "recall") or 0.0,
            "auto precision": tally.share("auto precision"),
            "auto coverage of same": tally.share("auto coverage"),
            "false auto links": tally.totals["auto precision"] - tally.hits["auto precision"],
            "same or related offered": tally.share("offered"),
            "different offered": tally.share("noise"),
            "difference named (related)": tally.share("named"),
            "differs / contradicts right": tally.share("relation"),
            "no difference named (same)": tally.share("untold"),
        },
        tuple(tally.misses),
    )


def _count_difference(label: LabelledPair, found: Comparison, tally: Tally) -> None:
    """Count whether the change between two related statements is named, where the label names one."""
    explaining = EXPLAINED_BY.get(label.kind)
    if label.label is not PairLabel.RELATED or not explaining:
        return
    named = {difference.kind for difference in found.differences}
    if not tally.judge("named", right=bool(named & explaining)):
        shown = ", ".join(sorted(named)) or "none"
        tally.misses.append(Miss("difference not named", label.kind, label.id, label.a, label.b, shown))
    due = Relation.CONTRADICTS if label.kind in OPPOSITES else Relation.DIFFERS
    if not tally.judge("relation", right=found.relation is due):
        cause = f"{label.kind}: {due} taken for {found.relation}"
        tally.misses.append(Miss("wrong relation", cause, label.id, label.a, label.b, found.relation))
