"""Where a new statement belongs: to a claim that is the same, beside claims that differ, or alone.

Clusters are stars: a statement is compared with claims, never with other statements of their clusters.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from factcheck.domain.link import Band, Comparison, Relation
from factcheck.linking.alignment import Idf
from factcheck.linking.compare import compare_many
from factcheck.linking.form import NormalForm

MOST_SUGGESTIONS = 5
"""Links a person is shown beside a claim; the rest is noise."""
RELATED_LEAST = 75.0
"""Score below which a merely related claim is not proposed (by eye on 25 such pairs of news sentences)."""
_ORDER = {Relation.SAME: 0, Relation.CONTRADICTS: 1, Relation.DIFFERS: 1, Relation.RELATED: 2, Relation.DIFFERENT: 3}


@dataclass(frozen=True, slots=True)
class Placed:
    """A claim and how the statement relates to it; `a` of the differences is the statement's wording."""

    claim_id: int
    comparison: Comparison


@dataclass(frozen=True, slots=True)
class Placement:
    """The claim to join without asking, if any, and the links worth a person's look, best first.

    `autos` are all claims it could join, best first; `near` all that have to do with it, those included.
    """

    auto: Placed | None = None
    suggestions: tuple[Placed, ...] = ()
    autos: tuple[Placed, ...] = ()
    near: tuple[Placed, ...] = ()


def place(
    form: NormalForm,
    candidates: Sequence[tuple[int, NormalForm]],
    *,
    rejected: Collection[int] = (),
    idf: Idf | None = None,
) -> Placement:
    """Return where a statement belongs among candidate claims; `rejected` ids are never proposed.

    Of several claims it could join, the most similar one is taken; of equally similar ones the one that takes
    precedence, the older (smaller id) where two are worded alike.
    """
    open_to = [(claim_id, other) for claim_id, other in candidates if claim_id not in rejected]
    compared = compare_many(form, [other for _, other in open_to], idf)
    placed = [
        Placed(claim_id, comparison)
        for (claim_id, _), comparison in zip(open_to, compared, strict=True)
        if _is_worth_a_look(comparison)
    ]
    placed.sort(key=_rank)
    autos = [each for each in placed if each.comparison.band is Band.AUTO]
    if len(autos) > 1:
        forms = dict(open_to)
        autos.sort(key=lambda each: precedence(forms[each.claim_id]), reverse=True)
        autos.sort(key=lambda each: -each.comparison.score)
        placed = autos + placed[len(autos) :]
    suggestions = placed[1:] if autos else placed
    return Placement(autos[0] if autos else None, tuple(suggestions[:MOST_SUGGESTIONS]), tuple(autos), tuple(placed))


def _is_worth_a_look(comparison: Comparison) -> bool:
    if comparison.relation is Relation.RELATED:
        return comparison.score >= RELATED_LEAST
    return comparison.band is not Band.NONE


def _rank(placed: Placed) -> tuple[bool, int, float, int]:
    comparison = placed.comparison
    return comparison.band is not Band.AUTO, _ORDER[comparison.relation], -comparison.score, placed.claim_id


def completeness(form: NormalForm) -> tuple[int, int, int]:
    """Return a sort key that tells which wording of a claim says most: figures, names and places, then terms.

    The most complete one is the claim's canonical wording until a person chooses another.
    """
    named = len(set(form.names)) + len(set(form.places))
    return len(form.numbers) + len(form.periods), named, len(set(form.tokens))


def precedence(form: NormalForm) -> tuple[tuple[int, int, int], str, str]:
    """Return a sort key that ranks all wordings, whichever came first: the most complete leads those it is the same as.

    What is equally complete is ranked by its text, for any order of import must give the same clusters.
    """
    return completeness(form), form.text, form.to_json()
