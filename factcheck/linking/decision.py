"""Decide what two statements are to each other, from what the gates found and what they share: all cut-offs."""

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.domain.link import CONTRADICTING, Band, Difference, DifferenceKind, Relation
from factcheck.linking.alignment import Alignment
from factcheck.linking.figure_gates import Figures
from factcheck.linking.form import ENTITIES, LISTED, REWORDED, Kind, NormalForm, Term
from factcheck.linking.overlap import Overlap

# Cut-offs of the shares two statements have in common (overlap.py), set by hand on 1,200 labelled pairs, most of them
# in data/gold/pairs.jsonl, and on links among 28,000 sentences of news, November 2026.
SAME = 0.62
SAME_LESS = 0.45
"""Score, and share of the less covered side: the least of a true paraphrase are .63 and .50."""
SAME_UNSAID = 0.77
"""Score needed where neither verb, direction nor figure agrees: two ships of one strait have .76, a paraphrase .78."""
SAID_OTHERWISE = 0.8
"""The same where each side has a verb, an opposite or a field's member of its own: a volcano that erupted and one that
shrank have .78, what is given and what is got .8."""
RELATED = 0.58
"""Score and said share of a related pair without a difference; one in 62 different pairs reaches both."""
FRAME = 0.6
SAID_FRAME = 0.55
"""Shares that a frame needs, of the less covered side and of what is said: the least of a true one are .73 and .87."""
OPPOSED = 0.7
"""The same where one side denies the other (least .81): a "not" in a long sentence may belong to something else."""
SUBSTITUTED = 0.6
SAID_WHOLE = 0.9
"""Where names are put for others: either most of the words remain or all that is said of them does."""
AUTO_BOTH = 0.75
AUTO_SHORTER = 0.9
AUTO_LONGER = 0.6
AUTO_LONGER_TELLING = 0.5
"""An automatic link needs so much of both sides, or nearly all of one and so much of the other, less with a figure."""
WHOLE = 0.999
"""Nothing is missing on either side: with a figure, one term less is enough for an automatic link."""
AUTO_SAID = 0.5
"""Share of what is said, without names, that an automatic link needs: two matches of one player are not one match."""
AUTO_LEAST = 3
"""Terms and figures that must agree for an automatic link: shorter claims are suggestions only."""
_FIGURES = frozenset({DifferenceKind.NUMBER, DifferenceKind.UNIT})
_UNSAID = frozenset({DifferenceKind.MISSING_NUMBER, DifferenceKind.MISSING_PERIOD})
"""What one side leaves out; without it both must be one claim."""
_PUT_FOR = frozenset({DifferenceKind.NAME, DifferenceKind.PLACE})
_VAGUE = frozenset({Kind.POLE, Kind.HOME, Kind.TITLE})
"""Kinds that thousands of claims share: a rise, the country. They are no common subject."""


@dataclass(frozen=True, slots=True)
class Judged:
    """Two statements side by side, with all the gates found."""

    alignment: Alignment
    numbers: Figures
    periods: Figures
    overlap: Overlap
    differences: tuple[Difference, ...]


def may_relate(overlap: Overlap) -> bool:
    """Tell whether so much is common that `relation_of` can say anything but "different"; most pairs end here."""
    if overlap.score >= min(SAME, RELATED):
        return True
    if overlap.said < SAID_FRAME:
        return False
    return overlap.less >= min(FRAME, SUBSTITUTED) or (overlap.said >= SAID_WHOLE and overlap.agreed > 1)


def relation_of(judged: Judged) -> Relation:
    """Return the relation: gates first, then the shares that the two sides have in common."""
    kinds = {difference.kind for difference in judged.differences}
    overlap = judged.overlap
    on_subject = _shares_subject(judged.alignment)
    if kinds <= _UNSAID or (judged.numbers.apart and not judged.numbers.agreed):
        framed = not kinds or _is_framed(overlap)
        if framed and on_subject and _is_same(judged) and not judged.numbers.apart:
            return Relation.DIFFERS if kinds else Relation.SAME
        near = on_subject and min(overlap.score, overlap.said) >= RELATED
        return Relation.RELATED if framed and near else Relation.DIFFERENT
    if kinds & _PUT_FOR and (kinds & _FIGURES or not on_subject):
        return Relation.DIFFERENT
    if kinds & CONTRADICTING and overlap.less < OPPOSED:
        return Relation.DIFFERENT
    if _is_framed(overlap, substituted=bool(kinds & _PUT_FOR)):
        return Relation.CONTRADICTS if kinds <= CONTRADICTING else Relation.DIFFERS
    return Relation.DIFFERENT


def _is_same(judged: Judged) -> bool:
    """Tell whether so much agrees that two statements without a difference are one claim."""
    overlap = judged.overlap
    left = _left(judged.alignment)
    if not judged.numbers.agreed and all(poles := [_axes(terms) for terms in left]) and poles[0].isdisjoint(poles[1]):
        return False  # "sped up" and "postponed"
    least = SAME if _shares_predicate(judged) else SAID_OTHERWISE if all(map(_tells, left)) else SAME_UNSAID
    return overlap.score >= least and overlap.less >= SAME_LESS


def _axes(terms: Sequence[Term]) -> frozenset[str]:
    return frozenset([term.key.partition(":")[0] for term in terms if term.kind == Kind.POLE])


def _tells(terms: Sequence[Term]) -> bool:
    """Tell whether it holds what is said of a subject: a verb, an opposite, a member of a field ("eruption")."""
    return any(term.kind in REWORDED or term.kind not in LISTED for term in terms)


def _is_framed(overlap: Overlap, *, substituted: bool = False) -> bool:
    """Tell whether what is left beside the differences is one frame; names put for others take much of it away."""
    if substituted and overlap.said >= SAID_WHOLE and overlap.agreed > 1:
        return True
    return overlap.less >= (SUBSTITUTED if substituted else FRAME) and overlap.said >= SAID_FRAME


def _shares_subject(alignment: Alignment) -> bool:
    """Tell whether both speak of one thing, beyond a figure and a direction.

    They do when they share a term that is not vague, or two vague ones, when one side has nothing else to say, and
    when what they do not share is of one sort: names on both sides, or concepts of one field.
    """
    matched = {alignment.a.terms[at] for at in alignment.matched_a}
    if len(matched) > 1 or any(term.kind not in _VAGUE for term in matched):
        return True
    left_a, left_b = (
        [term for term in left if term.kind not in _VAGUE] for left in (alignment.left_a, alignment.left_b)
    )
    return not left_a or not left_b or _sort(left_a[0]) == _sort(left_b[0]) != ""


def _shares_predicate(judged: Judged) -> bool:
    """Tell whether both say one thing of their subject: a verb, a direction, a figure; or one says nothing more."""
    a, matched = judged.alignment.a, judged.alignment.matched_a
    if judged.numbers.agreed or judged.periods.agreed or any(a.terms[at].kind in REWORDED for at in matched):
        return True
    (left_a, left_b), numbers = _left(judged.alignment), judged.numbers
    return (not left_a and not numbers.only_a) or (not left_b and not numbers.only_b)


def _sort(term: Term) -> str:
    """Return what sort of thing a term is, "" where the lexicon does not say."""
    if term.kind in ENTITIES:
        return Kind.NAME
    return "" if term.kind in LISTED else term.kind


def band_of(relation: Relation, judged: Judged) -> Band:
    """Return what the machine may do by itself with a pair of this relation; translations are for people."""
    if relation is Relation.DIFFERENT:
        return Band.NONE
    in_one_language = judged.alignment.a.language == judged.alignment.b.language
    if relation is Relation.SAME and in_one_language and _covers(judged) and _is_exact(judged):
        return Band.AUTO
    return Band.SUGGEST


def _covers(judged: Judged) -> bool:
    """Tell whether so much of both sides is common that no person need look."""
    overlap, numbers = judged.overlap, judged.numbers
    whole = overlap.less >= WHOLE and numbers.agreed > 0
    if overlap.agreed < (AUTO_LEAST - 1 if whole else AUTO_LEAST):
        return False
    longer = AUTO_LONGER_TELLING if numbers.telling > numbers.agreed else AUTO_LONGER
    if min(overlap.said_a, overlap.said_b) < AUTO_SAID:
        return False
    return overlap.less >= AUTO_BOTH or (max(overlap.a, overlap.b) >= AUTO_SHORTER and overlap.less >= longer)


def _is_exact(judged: Judged) -> bool:
    """Tell whether each side has every figure, negation and quantifier of the other, and at most one says more.

    Each may have a verb of its own beside an unround figure; without one, "tightened" may meet "loosened".
    """
    numbers, periods = judged.numbers, judged.periods
    a, b = judged.alignment.a, judged.alignment.b
    lone_figures = numbers.only_a + numbers.only_b + periods.only_a + periods.only_b
    further = [[term.kind for term in left if term.kind != Kind.TITLE] for left in judged.alignment.unmatched]
    return (
        not lone_figures
        and numbers.exact
        and periods.exact
        and a.negations + a.flips == b.negations + b.flips
        and _quantified(a) == _quantified(b)
        and (not all(further) or (numbers.telling > numbers.agreed and {*further[0], *further[1]} == {Kind.VERB}))
        and _same_poles(a, b)
    )


def _quantified(form: NormalForm) -> frozenset[str]:
    return frozenset(key for key, _ in form.quantifiers)


def _left(alignment: Alignment) -> tuple[tuple[Term, ...], tuple[Term, ...]]:
    return alignment.left_a, alignment.left_b


def _same_poles(a: NormalForm, b: NormalForm) -> bool:
    """Tell whether no axis of both has a pole on one side alone ("rose", "rose and then fell")."""
    poles_a, poles_b = frozenset(a.direction), frozenset(b.direction)
    axes = [{pole.partition(":")[0] for pole in poles} for poles in (poles_a, poles_b)]
    return (axes[0] & axes[1]).isdisjoint(pole.partition(":")[0] for pole in poles_a ^ poles_b)
