"""The keys of the candidate index as a writer knows them: read once, then kept in step in memory as claims are added.

What the keys are is linking's matter. Valid within a transaction, and beyond it as long as nobody else writes.
"""

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from heapq import nsmallest
from itertools import groupby
from operator import itemgetter

from sqlalchemy import Connection, bindparam, select, update

from factcheck.store.inserts import insert_many, insert_rows
from factcheck.store.tables import claim_token, token

ASKED_KEYS = 6
"""Rarest keys asked for a claim (measured at a million claims with 8 indexed: recall@20 .988 at 1.8 ms)."""

MOST_HOLDERS = 10_000
"""Claims looked at for a new one: keys are asked, rarest first, as long as their holders together are no more.

Measured among a million made-up claims (`tests/bench/linking_scale.py`, November 2026), each looked for in seven
wordings: recall@20 .909 with 1000 (0.9 ms), .967 with 3000, .978 with 5000 (2.4 ms), .996 with 10,000 (4.9 ms) of the
oldest ten thousand, .984 of all. A claim of common words has no rarer key than one of 2,000 claims. Without a bound it
would take as long as it likes.
"""

SEVERAL_KEYS = 4
"""Where so many keys are asked, a candidate shares two of them at least.

Measured on 1,200 articles of news: half of all candidates share one key of four or more; of 3,073 links made none of
the automatic ones and 20 of the suggested ones (0.65 %) were among them.
"""


KEY_BYTES, HOLDER_BYTES = 300, 8
"""What a key that is remembered takes, and each claim under it (276 measured by tracemalloc on 150,000 keys)."""


@dataclass(slots=True)
class _Key:
    """A key: its row, None where it has none yet; in how many claims it occurs; the claims found under it.

    `written` claims are those the row counts. Holders are only those of this transaction until `complete`.
    """

    text: str
    row_id: int | None = None
    claims: int = 0
    written: int = 0
    holders: "array[int]" = field(default_factory=lambda: array("q"))
    complete: bool = True


class KnownKeys:
    """The keys read so far, with what was added to them."""

    def __init__(self) -> None:
        self._keys: dict[str, _Key] = {}
        self._changed: dict[str, _Key] = {}
        self._unwritten: list[tuple[_Key, int]] = []
        self._held = 0

    @property
    def size(self) -> int:
        """About how many bytes are taken by the keys and the claims found under them."""
        return len(self._keys) * KEY_BYTES + self._held * HOLDER_BYTES

    def learn(self, conn: Connection, texts: Iterable[str]) -> None:
        """Read those keys that are not known yet."""
        unknown = set(texts).difference(self._keys)
        if not unknown:
            return
        for text, row_id, count in conn.execute(_TOKENS, {"texts": sorted(unknown)}):
            self._keys[text] = _Key(text, row_id, count, count, complete=False)
        for text in unknown.difference(self._keys):
            self._keys[text] = _Key(text)

    def frequency(self, text: str) -> int:
        """Return in how many claims a learnt key occurs."""
        return self._keys[text].claims

    def near(self, conn: Connection, keys: Sequence[Sequence[str]], limit: int) -> list[list[int]]:
        """Return for each list of learnt keys the claims that share the rarest of them, those that share most first."""
        asked = [self._rarest(each) for each in keys]
        self._complete(conn, {key.text: key for each in asked for key in each if not key.complete})
        return [_ranked(each, limit) for each in asked]

    def add(self, claim_id: int, keys: Iterable[str], terms: Iterable[str]) -> None:
        """Put a claim under learnt keys and count its learnt terms; `write` stores both."""
        for text in dict.fromkeys((*keys, *terms)):
            key = self._changed[text] = self._keys[text]
            key.claims += 1
        for text in dict.fromkeys(keys):
            key = self._keys[text]
            key.holders.append(claim_id)
            self._unwritten.append((key, claim_id))

    def add_again(self, conn: Connection, claim_id: int, keys: Iterable[str]) -> None:
        """Put a claim that is stored already under those learnt keys under which it is not found yet."""
        stored = set(conn.execute(_KEYS_OF, {"claim": claim_id}).scalars())
        asked = {text: self._keys[text] for text in keys}
        new = [text for text, key in asked.items() if key.row_id not in stored and claim_id not in key.holders]
        self.add(claim_id, new, ())

    def write(self, conn: Connection) -> None:
        """Store what was added since the last time."""
        new = [key for key in self._changed.values() if key.row_id is None]
        grown = [{"row": key.row_id, "more": key.claims - key.written} for key in self._changed.values() if key.row_id]
        ids = insert_many(conn, token, [{"text": key.text, "claims": key.claims} for key in new])
        for key, row_id in zip(new, ids, strict=True):
            key.row_id = row_id
        if grown:
            conn.execute(_GROW, grown)
        rows = sorted({(key.row_id, claim_id) for key, claim_id in self._unwritten})
        insert_rows(conn, claim_token, [{"token_id": row_id, "claim_id": claim_id} for row_id, claim_id in rows])
        for key in self._changed.values():
            key.written = key.claims
            if not key.complete:
                key.holders = array("q")
        self._changed, self._unwritten = {}, []

    def _rarest(self, texts: Iterable[str]) -> list[_Key]:
        known = [key for text in dict.fromkeys(texts) if (key := self._keys[text]).claims]
        asked, holders = [], 0
        for key in sorted(known, key=_rarity)[:ASKED_KEYS]:
            holders += key.claims
            if holders > MOST_HOLDERS:
                break
            asked.append(key)
        return asked

    def _complete(self, conn: Connection, keys: dict[str, _Key]) -> None:
        """Read the claims found under keys, all at once."""
        if not keys:
            return
        by_id = {key.row_id: key for key in keys.values() if key.row_id is not None}
        rows = conn.execute(_HOLDERS, {"tokens": sorted(by_id)}).cursor.fetchall()
        for row_id, of_key in groupby(rows, itemgetter(0)):
            key = by_id[row_id]
            key.holders = array("q", [claim_id for _, claim_id in of_key]) + key.holders
        self._held += len(rows)
        for key in by_id.values():
            key.complete = True


def change_mark(conn: Connection) -> object:
    """Return what stays equal from one transaction to another as long as no other connection has written between."""
    return conn.connection.dbapi_connection, conn.exec_driver_sql("PRAGMA data_version").scalar_one()


def _rarity(key: _Key) -> tuple[int, str]:
    return key.claims, key.text


def _ranked(asked: Sequence[_Key], limit: int) -> list[int]:
    """Return the claims that share most of the asked keys; among those that share as many, rarer ones first.

    A key weighs 1 and a little, the little less than one more key however rare it is. Claims that share a single key
    are only looked at where too few share two. Works with whole sets: there may be thousands of holders.
    """
    holders = [set(key.holders) for key in asked]
    once: set[int] = set()
    twice: set[int] = set()
    for of_key in holders:
        twice |= once & of_key
        once |= of_key
    shared = twice if len(twice) >= limit or len(asked) >= SEVERAL_KEYS else once
    weights = dict.fromkeys(shared, 0.0)
    for key, of_key in zip(asked, holders, strict=True):
        weight = 1 + 1 / (ASKED_KEYS * (key.claims + 1))
        for claim_id in shared & of_key:
            weights[claim_id] += weight
    return nsmallest(limit, weights, key=lambda claim_id: (-weights[claim_id], claim_id))


_TOKENS = select(token.c.text, token.c.id, token.c.claims).where(token.c.text.in_(bindparam("texts", expanding=True)))
_HOLDERS = (
    select(claim_token.c.token_id, claim_token.c.claim_id)
    .where(claim_token.c.token_id.in_(bindparam("tokens", expanding=True)))
    .order_by(claim_token.c.token_id, claim_token.c.claim_id)
)
_KEYS_OF = select(claim_token.c.token_id).where(claim_token.c.claim_id == bindparam("claim"))
_GROW = update(token).where(token.c.id == bindparam("row")).values(claims=token.c.claims + bindparam("more"))
