import pytest

from factcheck.domain.link import Band, Comparison, Difference, DifferenceKind, Relation
from factcheck.evaluation.labels import LabelledPair, PairLabel
from factcheck.evaluation.meanings import MEANINGS
from factcheck.evaluation.pair_figures import score_pairs

SAME = Comparison(95.0, Relation.SAME, Band.AUTO)
OTHER = Comparison(10.0, Relation.DIFFERENT, Band.NONE)


def pair(label: PairLabel, kind: str = "number") -> LabelledPair:
    return LabelledPair("p", "Harga naik 4 persen", "Harga naik 5 persen", "id", None, None, label, kind)


def differing(kind: DifferenceKind, relation: Relation = Relation.DIFFERS) -> Comparison:
    return Comparison(80.0, relation, Band.SUGGEST, (Difference(kind, "4", "5"),))


def test_right_judgements_have_perfect_figures() -> None:
    found = score_pairs(
        [
            (pair(PairLabel.SAME), SAME),
            (pair(PairLabel.RELATED), differing(DifferenceKind.NUMBER)),
            (pair(PairLabel.RELATED, "negation"), differing(DifferenceKind.POLARITY, Relation.CONTRADICTS)),
            (pair(PairLabel.DIFFERENT), OTHER),
        ]
    )
    assert not found.misses
    figures = dict(found.figures)
    assert figures.pop("pairs") == 4
    assert (figures.pop("false auto links"), figures.pop("different offered")) == (0, 0)
    assert set(figures.values()) == {1}
    assert set(found.figures) <= set(MEANINGS)


@pytest.mark.parametrize(
    ("label", "found", "name", "value", "kind"),
    [
        (PairLabel.RELATED, SAME, "false auto links", 1, "wrong pair"),
        (PairLabel.RELATED, SAME, "same precision", 0, "wrong pair"),
        (PairLabel.SAME, OTHER, "same recall", 0, "wrong pair"),
        (PairLabel.SAME, OTHER, "auto coverage of same", 0, "wrong pair"),
        (PairLabel.SAME, OTHER, "same or related offered", 0, "wrong pair"),
        (PairLabel.DIFFERENT, differing(DifferenceKind.NAME), "different offered", 1, None),
        (PairLabel.RELATED, differing(DifferenceKind.NAME), "difference named (related)", 0, "difference not named"),
        (
            PairLabel.RELATED,
            differing(DifferenceKind.NUMBER, Relation.CONTRADICTS),
            "differs / contradicts right",
            0,
            "wrong relation",
        ),
        (
            PairLabel.SAME,
            Comparison(95.0, Relation.SAME, Band.AUTO, (Difference(DifferenceKind.UNIT, "a", "b"),)),
            "no difference named (same)",
            0,
            None,
        ),
    ],
)
def test_each_fault_shows_in_its_own_figure(
    label: PairLabel, found: Comparison, name: str, value: float, kind: str | None
) -> None:
    result = score_pairs([(pair(label), found)])
    assert result.figures[name] == value
    assert not kind or kind in {miss.kind for miss in result.misses}
