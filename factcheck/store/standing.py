"""Keep the copies on a claim's row true: what its mentions and links say of it. Must not change what people decided."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, CursorResult, Row, bindparam, or_, select, update

from factcheck.domain.link import LinkState, Relation
from factcheck.store import checked_links, claims, links
from factcheck.store.mention_records import STANDING
from factcheck.store.tables import article, attribution, claim, link, mention

AT_ODDS = (Relation.DIFFERS, Relation.CONTRADICTS)
"""Relations an editor wants to see in the queue already."""

MANY = 100
"""Mentions from which a claim's row is counted on instead of made anew: reading so many takes a millisecond."""

_BATCH = 500
"""Claims refreshed by one query; SQLite takes 32,766 parameters, and longer lists gain nothing."""


@dataclass(frozen=True, slots=True)
class Joined:
    """A mention that has newly come under a claim: its score, and the day its article was published."""

    claim_id: int
    score: float
    day: date | None


def grow(conn: Connection, joined: Sequence[Joined]) -> frozenset[int]:
    """Count new mentions on the rows of claims that have many; return the claims that are to be refreshed instead.

    So a claim said a hundred thousand times is not read whole for each more. An earlier day than all before, which
    changes who said it first, is a matter for `refresh`.
    """
    found: dict[int, list[Joined]] = defaultdict(list)
    for each in joined:
        found[each.claim_id].append(each)
    columns = claim.c.id, claim.c.mentions, claim.c.score, claim.c.first_seen, claim.c.last_seen
    crowded: list[dict[str, Any]] = []
    numbers = sorted(found)
    for at in range(0, len(numbers), _BATCH):
        some = claim.c.id.in_(numbers[at : at + _BATCH])
        query = select(*columns).where(some, claim.c.mentions >= MANY, claim.c.first_seen.is_not(None))
        for row in conn.execute(query):
            days = [each.day for each in found[row.id] if each.day is not None]
            if all(day >= row.first_seen for day in days):
                more = found.pop(row.id)
                score = max(row.score, *(each.score for each in more))
                crowded.append(
                    {
                        "claim": row.id,
                        "mentions": row.mentions + len(more),
                        "score": score,
                        "last_seen": max([row.last_seen, *days]),
                    }
                )
    if crowded:
        conn.execute(_GROW, crowded)
    return frozenset(found)


def refresh(conn: Connection, claim_ids: Iterable[int]) -> None:
    """Bring the copied columns of claims up to date, after their mentions, articles or links changed.

    A claim without any standing mention keeps its last words and counts 0 mentions: the queue leaves it out, and
    nothing is at odds with it. So where a claim goes or comes back, those it is linked to are brought up to date too.
    """
    wanted = set(claim_ids)
    turned = _refresh_all(conn, wanted)
    if turned:
        ends = {end for each in links.of_claims(conn, turned) for end in (each.claim_id, each.other_claim_id)}
        _refresh_all(conn, {end for end in ends if end is not None} - wanted)


def _refresh_all(conn: Connection, claim_ids: Iterable[int]) -> set[int]:
    """Refresh claims in batches; return those that lost their last standing mention or have one again."""
    wanted = sorted(claim_ids)
    turned: set[int] = set()
    for at in range(0, len(wanted), _BATCH):
        turned |= _refresh(conn, wanted[at : at + _BATCH])
    return turned


def _refresh(conn: Connection, claim_ids: Sequence[int]) -> set[int]:
    found = _mentions(conn, claim_ids)
    query = select(claim.c.id, claim.c.mentions).where(claim.c.id.in_(claim_ids))
    turned = {each for each, mentions in conn.execute(query) if bool(mentions) is not (each in found)}
    firsts = {claim_id: min(rows, key=_by_date) for claim_id, rows in found.items()}
    voices = _voices(conn, [first.id for first in firsts.values()])
    odds, ratings = _at_odds(conn, claim_ids), checked_links.ratings(conn, claim_ids)
    told = {each: {"claim": each, "contradicted": each in odds, "checked": ratings.get(each)} for each in claim_ids}
    gone = [told[each] | {"mentions": 0} for each in claim_ids if each not in found]
    here = [_copied(rows, firsts[each], voices.get(firsts[each].id, [])) | told[each] for each, rows in found.items()]
    for rows in (gone, here):
        if rows:
            conn.execute(_UPDATE, rows)
    return turned


def _mentions(conn: Connection, claim_ids: Sequence[int]) -> dict[int, list[Row[Any]]]:
    columns = (
        mention.c.claim_id,
        mention.c.id,
        mention.c.text,
        mention.c.score,
        article.c.outlet,
        article.c.published_on,
    )
    query = select(*columns).join(article, article.c.id == mention.c.article_id)
    grouped: dict[int, list[Row[Any]]] = defaultdict(list)
    found: CursorResult[Any] = conn.execute(query.where(mention.c.claim_id.in_(claim_ids), STANDING))
    for row in found:
        grouped[row.claim_id].append(row)
    return grouped


def _voices(conn: Connection, mention_ids: Sequence[int]) -> dict[int, list[str]]:
    query = select(attribution.c.mention_id, attribution.c.name).where(attribution.c.mention_id.in_(mention_ids))
    chains: dict[int, list[str]] = defaultdict(list)
    for mention_id, name in conn.execute(query.order_by(attribution.c.mention_id, attribution.c.position)):
        chains[mention_id].append(name)
    return chains


def _copied(rows: Sequence[Row[Any]], first: Row[Any], voices: Sequence[str]) -> dict[str, Any]:
    days = [row.published_on for row in rows if row.published_on is not None]
    return {
        "score": max(row.score for row in rows),
        "verbatim": first.text,
        "mentions": len(rows),
        "speaker": voices[0] if voices else None,
        "relayed_by": voices[-1] if len(voices) > 1 else None,
        "outlet": first.outlet,
        "first_seen": first.published_on,
        "last_seen": max(days, default=None),
    }


def _at_odds(conn: Connection, claim_ids: Sequence[int]) -> set[int]:
    family = claims.families(conn, claim_ids)
    ends = or_(link.c.claim_id.in_(list(family)), link.c.other_claim_id.in_(list(family)))
    query = select(link.c.claim_id, link.c.other_claim_id, link.c.relation, link.c.state)
    telling = or_(link.c.relation.in_(AT_ODDS), link.c.state == LinkState.REJECTED)
    pairs = conn.execute(query.where(ends, telling, link.c.other_claim_id.is_not(None))).all()
    if not pairs:
        return set()
    standing = claims.roots(conn, {end for pair in pairs for end in pair[:2]})
    heard = _mentions(conn, sorted({*standing.values()}))
    found: dict[LinkState, set[frozenset[int]]] = defaultdict(set)
    for pair in pairs:
        between = frozenset((standing[pair.claim_id], standing[pair.other_claim_id]))
        if len(between) > 1 and between <= heard.keys():
            found[LinkState(pair.state)].add(between)
    proposed = found[LinkState.AUTO] | found[LinkState.SUGGESTED]
    apart = proposed - found[LinkState.REJECTED] | found[LinkState.CONFIRMED]
    return {end for between in apart for end in between}


def _by_date(row: Row[Any]) -> tuple[date, int]:
    """Sort key: dated mentions first, by day, then in the order they came in."""
    return row.published_on or date.max, row.id


_GROW = (
    update(claim)
    .where(claim.c.id == bindparam("claim"))
    .values({name: bindparam(name) for name in ("mentions", "score", "last_seen")})
)
_UPDATE = update(claim).where(claim.c.id == bindparam("claim"))
