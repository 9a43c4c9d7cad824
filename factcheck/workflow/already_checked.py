"""Link the desk's claims with fact-checks of others, in either direction, within a transaction. Spreads no verdict."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from factcheck.domain.link import Comparison, Difference, Relation
from factcheck.linking import QUERIED, NormalForm, Placed, index_keys, place
from factcheck.linking.matching import index_words, read_text
from factcheck.store import candidates, checked, checked_links, checked_words
from factcheck.store.checked_links import NewCheckedLink
from factcheck.store.database import Connection
from factcheck.workflow.forms import known_forms
from factcheck.workflow.founding import rarity_among_claims

NEAREST = 20
"""Fact-checks, or claims, compared with a new one: those that share most of its rarest words."""

TELLING = frozenset({Relation.SAME, Relation.DIFFERS, Relation.CONTRADICTS})
"""Relations that are kept: merely related fact-checks would be noise beside every claim."""


def link_claims(conn: Connection, forms: Mapping[int, NormalForm], *, at: datetime) -> dict[int, Relation]:
    """Compare claims (by number) with the fact-checks; return the nearest relation of each that got a link.

    These are to be refreshed.
    """
    total = checked.total(conn) if forms else 0
    if not total:
        return {}
    nearest = {
        claim_id: checked_words.find(conn, index_words(read_text(form.text, form.language)), total, NEAREST)
        for claim_id, form in forms.items()
    }
    stored = known_forms(checked.forms(conn, {each for ids in nearest.values() for each in ids}))
    new = [
        NewCheckedLink(claim_id, found.claim_id, found.comparison)
        for claim_id, form in forms.items()
        for found in _telling(form, [(each, stored[each]) for each in nearest[claim_id] if each in stored])
    ]
    checked_links.add_many(conn, new, at=at)
    return {each.claim_id: each.comparison.relation for each in reversed(new)}


def link_checked(conn: Connection, forms: Mapping[int, NormalForm], *, at: datetime) -> frozenset[int]:
    """Compare fact-checks (by number) with the desk's claims; return the claims that got a link, to be refreshed."""
    if not candidates.total(conn) or not forms:
        return frozenset()
    rarity = rarity_among_claims(conn, list(forms.values()))
    keys = [index_keys(form, rarity, QUERIED) for form in forms.values()]
    nearest = candidates.find_ids(conn, keys, NEAREST)
    stored = known_forms(candidates.forms(conn, {each for ids in nearest for each in ids}))
    new = [
        NewCheckedLink(found.claim_id, checked_id, _seen_from_claim(found.comparison))
        for (checked_id, form), ids in zip(forms.items(), nearest, strict=True)
        for found in _telling(form, [(each, stored[each]) for each in ids if each in stored])
    ]
    checked_links.add_many(conn, new, at=at)
    return frozenset(each.claim_id for each in new)


def _telling(form: NormalForm, others: Sequence[tuple[int, NormalForm]]) -> Iterable[Placed]:
    placement = place(form, others)
    found = (placement.auto, *placement.suggestions)
    return [each for each in found if each is not None and each.comparison.relation in TELLING]


def _seen_from_claim(comparison: Comparison) -> Comparison:
    sides = tuple(Difference(each.kind, each.b, each.a) for each in comparison.differences)
    return replace(comparison, differences=sides)
