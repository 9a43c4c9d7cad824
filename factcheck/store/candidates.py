"""Find the few claims that could be the same as a new one: an index of rare keys, with how many claims hold each.

What the keys are is linking's matter. Never ranks by likeness; that needs the claims' forms.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from heapq import nsmallest
from itertools import accumulate

from sqlalchemy import Connection, bindparam, delete, func, insert, select

from factcheck.store.inserts import insert_adding
from factcheck.store.tables import claim, claim_token, token

ASKED_KEYS = 6
"""Rarest keys asked for a claim (measured at a million claims with 8 indexed: recall@20 .988 at 1.8 ms)."""

MOST_HOLDERS = 1000
"""Claims looked at for a new one: keys are asked, rarest first, as long as their holders together are no more.

Measured among 300,000 made-up claims, a third of the words changed: recall@20 .965 with 300 (0.4 ms), .982 with 1000
(0.7 ms), .998 with 3000 (1.4 ms). Without a bound a text of common words would take as long as it likes.
"""


@dataclass(frozen=True, slots=True)
class Indexed:
    """A claim for the index: the keys it is found under, and all its terms, which are counted (the keys at least)."""

    claim_id: int
    keys: Sequence[str]
    terms: Sequence[str] = ()


def add(conn: Connection, claim_id: int, keys: Sequence[str], terms: Sequence[str] = ()) -> None:
    """Index one claim."""
    add_many(conn, [Indexed(claim_id, keys, terms)])


def add_many(conn: Connection, indexed: Sequence[Indexed]) -> None:
    """Index claims and count their terms."""
    counts = Counter(term for each in indexed for term in {*each.keys, *each.terms})
    insert_adding(conn, token, [{"text": term, "claims": count} for term, count in counts.items()], "text", "claims")
    ids = {text: row_id for text, (row_id, _) in _tokens(conn, {key for each in indexed for key in each.keys}).items()}
    rows = [{"token_id": ids[key], "claim_id": each.claim_id} for each in indexed for key in sorted(set(each.keys))]
    if rows:
        conn.execute(insert(claim_token), rows)


def replace(conn: Connection, reworded: Indexed) -> None:
    """Index a claim under new keys in the place of its old ones. What was counted for it stays counted."""
    conn.execute(delete(claim_token).where(claim_token.c.claim_id == reworded.claim_id))
    add_many(conn, [reworded])


def find(conn: Connection, keys: Sequence[str], limit: int) -> tuple[tuple[int, str], ...]:
    """Return (claim, form as JSON) of the claims that share the rarest of the keys, those that share most first."""
    ranked = find_ids(conn, [keys], limit)[0]
    found = forms(conn, ranked)
    return tuple((claim_id, found[claim_id]) for claim_id in ranked if claim_id in found)


def find_ids(conn: Connection, keys: Sequence[Sequence[str]], limit: int) -> list[list[int]]:
    """Return for each list of keys the claims that share the rarest of them, those that share most of them first.

    Merged claims and such without mentions are among them; `forms` leaves them out.
    """
    known = _tokens(conn, {key for each in keys for key in each})
    asked = [_rarest({known[key] for key in each if key in known}) for each in keys]
    holders = _holders(conn, {row_id for each in asked for row_id, _ in each})
    return [_ranked(each, holders, limit) for each in asked]


def forms(conn: Connection, claim_ids: Iterable[int]) -> dict[int, str]:
    """Return the forms, as JSON, of those claims that stand for themselves, have mentions and a form."""
    return {row.id: row.form for row in conn.execute(_FORMS, {"claims": list(claim_ids)})}


def document_frequency(conn: Connection, keys: Iterable[str]) -> dict[str, int]:
    """Return in how many claims each key occurs; a key that occurs in none is left out."""
    return {text: count for text, (_, count) in _tokens(conn, set(keys)).items()}


def total(conn: Connection) -> int:
    """Return how many claims there have been: what a document frequency is a share of."""
    return int(conn.execute(select(func.coalesce(func.max(claim.c.id), 0))).scalar_one())


_Known = tuple[int, int]
"""A token's id, and in how many claims it occurs."""


def _tokens(conn: Connection, texts: set[str]) -> dict[str, _Known]:
    return {text: (row_id, count) for text, row_id, count in conn.execute(_TOKENS, {"texts": sorted(texts)})}


def _rarest(known: set[_Known]) -> list[_Known]:
    rarest = nsmallest(ASKED_KEYS, known, key=lambda each: (each[1], each[0]))
    sums = accumulate(count for _, count in rarest)
    return [each for each, total_holders in zip(rarest, sums, strict=True) if total_holders <= MOST_HOLDERS]


def _holders(conn: Connection, token_ids: set[int]) -> dict[int, list[int]]:
    """Return the claims that hold each token, read at once for all claims of an article."""
    holders: dict[int, list[int]] = defaultdict(list)
    for token_id, claim_id in conn.execute(_HOLDERS, {"tokens": sorted(token_ids)}).all():
        holders[token_id].append(claim_id)
    return holders


def _ranked(asked: Sequence[_Known], holders: Mapping[int, Sequence[int]], limit: int) -> list[int]:
    """Return the claims that share most of the asked tokens; among those that share as many, rarer ones first."""
    weights: dict[int, float] = defaultdict(float)
    for token_id, count in asked:
        weight = 1 + 1 / (ASKED_KEYS * (count + 1))
        for claim_id in holders.get(token_id, ()):
            weights[claim_id] += weight
    return nsmallest(limit, weights, key=lambda claim_id: (-weights[claim_id], claim_id))


_TOKENS = select(token.c.text, token.c.id, token.c.claims).where(token.c.text.in_(bindparam("texts", expanding=True)))
_FORMS = select(claim.c.id, claim.c.form).where(
    claim.c.id.in_(bindparam("claims", expanding=True)),
    claim.c.merged_into.is_(None),
    claim.c.mentions > 0,
    claim.c.form.is_not(None),
)
_HOLDERS = select(claim_token.c.token_id, claim_token.c.claim_id).where(
    claim_token.c.token_id.in_(bindparam("tokens", expanding=True))
)
