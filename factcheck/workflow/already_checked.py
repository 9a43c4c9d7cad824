"""Link the desk's claims with fact-checks of others, in either direction, within a transaction. Spreads no verdict."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from factcheck.domain.link import Band, Comparison, Difference, Relation
from factcheck.linking import QUERIED, NormalForm, Placed, index_keys, place
from factcheck.linking.matching import Candidate, index_words, rank, read_text
from factcheck.store import candidates, checked, checked_links, checked_words
from factcheck.store.checked_links import NewCheckedLink
from factcheck.store.database import Connection
from factcheck.workflow.forms import known_forms
from factcheck.workflow.founding import rarity_among_claims

NEAREST = 20
"""Fact-checks, or claims, compared with a new one: those that share most of its rarest words."""

MOST_HOLDERS = 1_500
"""Entries of the words of one claim that are read; what is the same shares its rarest words."""

TELLING = frozenset({Relation.SAME, Relation.DIFFERS, Relation.CONTRADICTS})
"""Relations that are kept: merely related fact-checks would be noise beside every claim."""

LIKELY = 60.0
"""Score of matching that a fact-check needs unless the gates are sure: headlines of three words are soon alike.

By eye, November 2026: of 458 articles of news, six claims passed the gates beside 4,160 fact-checks, all wrongly, the
best with 58; of 339 posts about fact-checks 46 of 56 that passed were right, and two in three of these have more.
"""


class _Pair(NamedTuple):
    """A claim and a fact-check that the gates found alike; side `a` of the comparison is the claim."""

    claim_id: int
    claim: NormalForm
    checked_id: int
    checked: NormalForm
    comparison: Comparison


def link_claims(conn: Connection, forms: Mapping[int, NormalForm], *, at: datetime) -> dict[int, Relation]:
    """Compare claims (by number) with the fact-checks; return the nearest relation of each that got a link.

    These are to be refreshed.
    """
    total = checked.total(conn) if forms else 0
    if not total:
        return {}
    words = [index_words(read_text(form.text, form.language)) for form in forms.values()]
    nearest = checked_words.find_many(conn, words, total, NEAREST, MOST_HOLDERS)
    stored = known_forms(checked.forms(conn, {each for ids in nearest for each in ids}))
    pairs = [
        _Pair(claim_id, form, found.claim_id, stored[found.claim_id], found.comparison)
        for (claim_id, form), ids in zip(forms.items(), nearest, strict=True)
        for found in _telling(form, [(each, stored[each]) for each in ids if each in stored])
    ]
    return _write(conn, pairs, at=at)


def link_checked(conn: Connection, forms: Mapping[int, NormalForm], *, at: datetime) -> dict[int, Relation]:
    """Compare fact-checks (by number) with the desk's claims; return what `link_claims` does."""
    if not candidates.total(conn) or not forms:
        return {}
    rarity = rarity_among_claims(conn, list(forms.values()))
    keys = [index_keys(form, rarity, QUERIED) for form in forms.values()]
    nearest = candidates.find_ids(conn, keys, NEAREST)
    stored = known_forms(candidates.forms(conn, {each for ids in nearest for each in ids}))
    pairs = [
        _Pair(found.claim_id, stored[found.claim_id], checked_id, form, _seen_from_claim(found.comparison))
        for (checked_id, form), ids in zip(forms.items(), nearest, strict=True)
        for found in _telling(form, [(each, stored[each]) for each in ids if each in stored])
    ]
    return _write(conn, pairs, at=at)


def _telling(form: NormalForm, others: Sequence[tuple[int, NormalForm]]) -> Iterable[Placed]:
    placement = place(form, others)
    found = (placement.auto, *placement.suggestions)
    return [each for each in found if each is not None and each.comparison.relation in TELLING]


def _seen_from_claim(comparison: Comparison) -> Comparison:
    sides = tuple(Difference(each.kind, each.b, each.a) for each in comparison.differences)
    return replace(comparison, differences=sides)


def _write(conn: Connection, pairs: Sequence[_Pair], *, at: datetime) -> dict[int, Relation]:
    """Write the pairs that are sure or likely; return the nearest relation of each claim."""
    likely = list(_likely(conn, pairs))
    checked_links.add_many(
        conn, [NewCheckedLink(each.claim_id, each.checked_id, each.comparison) for each in likely], at=at
    )
    return {each.claim_id: each.comparison.relation for each in reversed(likely)}


def _likely(conn: Connection, pairs: Sequence[_Pair]) -> Iterator[_Pair]:
    total = checked.total(conn) if pairs else 0
    for each in pairs:
        if each.comparison.band is Band.AUTO or _score(conn, each, total) >= LIKELY:
            yield each


def _score(conn: Connection, pair: _Pair, total: int) -> float:
    text = read_text(pair.checked.text, pair.checked.language)
    holders = checked_words.frequencies(conn, index_words(text))
    asked = read_text(pair.claim.text, pair.claim.language)
    ranked = rank(asked, [Candidate(0, text)], lambda key: checked_words.rarity(holders.get(key, 0), total))
    return ranked[0].score
