"""Find the few claims that could be the same as a new one: an index of rare keys, with how many claims hold each.

What the keys are is linking's matter. Never ranks by likeness; that needs the claims' forms.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, delete, func, select

from factcheck.store.inserts import insert_missing
from factcheck.store.known_keys import KnownKeys
from factcheck.store.tables import claim, claim_token, token


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
    known = _learnt(conn, [text for each in indexed for text in (*each.keys, *each.terms)])
    for each in indexed:
        known.add(each.claim_id, each.keys, each.terms)
    known.write(conn)


def replace(conn: Connection, reworded: Indexed) -> None:
    """Index a claim under new keys in the place of its old ones. What was counted for it stays counted."""
    conn.execute(delete(claim_token).where(claim_token.c.claim_id == reworded.claim_id))
    add_many(conn, [reworded])


def put(conn: Connection, claim_id: int, keys: Sequence[str]) -> None:
    """Index a claim under these keys alone, all of which were counted for it before."""
    held = select(token.c.id).where(token.c.text.in_(keys))
    others = claim_token.c.claim_id == claim_id, claim_token.c.token_id.not_in(held)
    conn.execute(delete(claim_token).where(*others))
    rows = [{"token_id": row_id, "claim_id": claim_id} for row_id in conn.execute(held).scalars()]
    insert_missing(conn, claim_token, rows)


def find(conn: Connection, keys: Sequence[str], limit: int) -> tuple[tuple[int, str], ...]:
    """Return (claim, form as JSON) of the claims that share the rarest of the keys, those that share most first."""
    ranked = find_ids(conn, [keys], limit)[0]
    found = forms(conn, ranked)
    return tuple((claim_id, found[claim_id]) for claim_id in ranked if claim_id in found)


def find_ids(conn: Connection, keys: Sequence[Sequence[str]], limit: int) -> list[list[int]]:
    """Return for each list of keys the claims that share the rarest of them, those that share most of them first.

    Merged claims and such without mentions are among them; `forms` leaves them out.
    """
    return _learnt(conn, [key for each in keys for key in each]).near(conn, keys, limit)


def forms(conn: Connection, claim_ids: Iterable[int]) -> dict[int, str]:
    """Return the forms, as JSON, of those claims that stand for themselves, have mentions and a form."""
    wanted = list(claim_ids)
    return {row.id: row.form for row in conn.execute(_FORMS, {"claims": wanted})} if wanted else {}


def document_frequency(conn: Connection, keys: Iterable[str]) -> dict[str, int]:
    """Return in how many claims each key occurs; a key that occurs in none is left out."""
    wanted = set(keys)
    known = _learnt(conn, wanted)
    return {key: known.frequency(key) for key in wanted if known.frequency(key)}


def total(conn: Connection) -> int:
    """Return how many claims there have been: what a document frequency is a share of."""
    return int(conn.execute(select(func.coalesce(func.max(claim.c.id), 0))).scalar_one())


def _learnt(conn: Connection, texts: Iterable[str]) -> KnownKeys:
    known = KnownKeys()
    known.learn(conn, texts)
    return known


_FORMS = select(claim.c.id, claim.c.form).where(
    claim.c.id.in_(bindparam("claims", expanding=True)),
    claim.c.merged_into.is_(None),
    claim.c.mentions > 0,
    claim.c.form.is_not(None),
)
