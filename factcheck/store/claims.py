"""Claims by themselves: made, found, changed, merged. What they copy from their mentions is for `standing`."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from operator import attrgetter
from secrets import token_hex
from typing import Any

from sqlalchemy import Connection, func, select, update

from factcheck.domain.mention import ClaimType
from factcheck.domain.review import ClaimState
from factcheck.store.columns import NUMBERS, numbered
from factcheck.store.inserts import insert_many, next_id
from factcheck.store.tables import BY_MACHINE, claim

UID_BYTES = 16
"""Random bytes of a uid, as many as a UUID has."""

SHORTEST_PREFIX = 8
"""Hexadecimal digits of a uid that may stand for it: 8 are its alone 999 times in 1000 among a million random ones."""

WORKED_ON = ("state", "rating", "distortion", "dismissed_as", "assignee", "published_url")
"""The columns that people's decisions set, and that undo sets back."""


@dataclass(frozen=True, slots=True)
class NewClaim:
    """A claim to be made; `form` is its normal form as JSON, `verbatim` the words of the mention it is founded on.

    The fields from `speaker` on are what `standing` copies from that mention and its article.
    """

    text: str
    language: str
    type: ClaimType
    score: float
    verbatim: str
    form: str | None = None
    origin: str = BY_MACHINE
    run_id: int | None = None
    speaker: str | None = None
    relayed_by: str | None = None
    outlet: str | None = None
    first_seen: date | None = None
    last_seen: date | None = None


def create(conn: Connection, new: NewClaim, *, at: datetime) -> tuple[int, str]:
    """Make a claim; return its number and its uid, which is minted here, once."""
    return create_many(conn, [new], at=at)[0]


def create_many(conn: Connection, new: Sequence[NewClaim], *, at: datetime) -> tuple[tuple[int, str], ...]:
    """Make claims; return (number, uid) of each, in order. Each counts one mention: the one it is founded on."""
    uids = token_hex(len(new) * UID_BYTES)
    digits = 2 * UID_BYTES
    rows = [_values(each, uids[place * digits : (place + 1) * digits], at) for place, each in enumerate(new)]
    numbers = insert_many(conn, claim, rows)
    return tuple((number, row["uid"]) for number, row in zip(numbers, rows, strict=True))


def next_number(conn: Connection) -> int:
    """Return the number that the next claim made in this write transaction will have."""
    return next_id(conn, claim)


def find(conn: Connection, ref: str) -> int | None:
    """Return the number of the claim meant by "142", "#142", a uid or a prefix that is one's alone, or None.

    A merged claim's number is returned as it is; `root` follows the redirect.
    """
    bare = ref.strip().removeprefix("#").lower()
    if bare.isascii() and bare.isdigit() and len(bare) < _LONGEST_NUMBER:
        number = conn.execute(select(claim.c.id).where(claim.c.id == int(bare))).scalar()
        if number is not None:
            return int(number)
    if len(bare) < SHORTEST_PREFIX:
        return None
    begins = claim.c.uid >= bare, claim.c.uid < f"{bare}{_AFTER_HEXADECIMAL}"  # LIKE would read the whole table
    found = conn.execute(select(claim.c.id).where(*begins).limit(2)).scalars().all()
    return found[0] if len(found) == 1 else None


def bounds(conn: Connection) -> tuple[int, int] | None:
    """Return the lowest and the highest number, None when there is no claim."""
    lowest, highest = (conn.execute(select(end(claim.c.id))).scalar() for end in (func.min, func.max))
    return None if lowest is None or highest is None else (lowest, highest)


def roots(conn: Connection, claim_ids: Iterable[int]) -> dict[int, int]:
    """Return for each claim the one that stands for it: itself, or where its redirects end."""
    standing = {claim_id: claim_id for claim_id in claim_ids}
    while True:
        found = conn.execute(_REDIRECTS, numbered(set(standing.values())))
        redirects = {row.id: row.merged_into for row in found}
        if not redirects:
            return standing
        standing = {claim_id: redirects.get(target, target) for claim_id, target in standing.items()}


def root(conn: Connection, claim_id: int) -> int:
    """Return the claim that stands for this one."""
    return roots(conn, [claim_id])[claim_id]


def families(conn: Connection, claim_ids: Iterable[int]) -> dict[int, int]:
    """Return every claim that was merged into one of these, and these themselves, each with the one it stands under."""
    family = {claim_id: claim_id for claim_id in claim_ids}
    newest = list(family)
    while newest:
        found = conn.execute(_MERGED, numbered(newest)).all()
        newest = []
        for row in found:
            family[row.id] = family[row.merged_into]
            newest.append(row.id)
    return family


def language(conn: Connection, claim_id: int) -> str:
    """Return the language a claim is worded in."""
    return str(conn.execute(select(claim.c.language).where(claim.c.id == claim_id)).scalar_one())


def wording(conn: Connection, claim_id: int) -> tuple[str, ClaimType]:
    """Return a claim's canonical words and their type."""
    row = conn.execute(select(claim.c.text, claim.c.type).where(claim.c.id == claim_id)).one()
    return row.text, ClaimType(row.type)


def work(conn: Connection, claim_id: int) -> dict[str, Any]:
    """Return what people decided of a claim: the columns WORKED_ON."""
    columns = [claim.c[name] for name in WORKED_ON]
    return dict(conn.execute(select(*columns).where(claim.c.id == claim_id)).mappings().one())


def set_work(conn: Connection, claim_id: int, values: dict[str, Any]) -> None:
    """Set some of the columns WORKED_ON."""
    conn.execute(update(claim).where(claim.c.id == claim_id).values(values))


def redirect(conn: Connection, claim_id: int, target: int | None) -> None:
    """Let a claim stand for another one from now on, or for itself again."""
    conn.execute(update(claim).where(claim.c.id == claim_id).values(merged_into=target))


def reword(conn: Connection, claim_id: int, *, text: str, type: ClaimType, form: str | None) -> None:  # noqa: A002 - the noun's name
    """Give a claim another canonical wording."""
    conn.execute(update(claim).where(claim.c.id == claim_id).values(text=text, type=type, form=form))


def reform(conn: Connection, claim_id: int, form: str) -> bool:
    """Give a claim the form that its wording has now; tell whether it had another."""
    other = claim.c.form.is_distinct_from(form)
    return conn.execute(update(claim).where(claim.c.id == claim_id, other).values(form=form)).rowcount > 0


_ENDS = select(claim.c.id, claim.c.merged_into)
_REDIRECTS = _ENDS.where(claim.c.id.in_(NUMBERS), claim.c.merged_into.is_not(None))
_MERGED = _ENDS.where(claim.c.merged_into.in_(NUMBERS))

_AFTER_HEXADECIMAL = "g"
"""Sorts after every digit of a uid."""

_LONGEST_NUMBER = 19
"""A number of more digits is no number SQLite can hold."""


_FIELDS = tuple(NewClaim.__dataclass_fields__)
_fields = attrgetter(*_FIELDS)


def _values(new: NewClaim, uid: str, at: datetime) -> dict[str, Any]:
    values = dict(zip(_FIELDS, _fields(new), strict=True))
    return values | {"uid": uid, "state": ClaimState.NEW, "mentions": 1, "contradicted": False, "added_at": at}
