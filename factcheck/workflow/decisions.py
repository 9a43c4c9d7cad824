"""What a person's decision does to the database, put and taken back the same way. Must not decide anything itself.

A decision is an event whose `before` and `after` say what changes. Work columns stand in them by name; besides:
    redirects   [[claim, target or null], ...]     which claim stands for which
    mentions    [[mention, claim or null], ...]    to which claim a mention belongs
    retired     [[mention, bool], ...]             whether a mention is out of sight
    links       [[link, state], ...]               where a link that was there stands
    wordings    [[claim, {...}], ...]              which mention words a claim, and how
    made        [{...}, ...]                       links that the decision makes (in `after` alone)
    speakers    [[speaker, speaker or null], ...]  which speaker stands for which
    apart       [[speaker, speaker, bool], ...]    whether two speakers are known not to be the same
    other       claim                              the second claim it concerns (in `after` alone)
    together    [k, n]                             the kth of n decisions made at once (in `after` alone)
    stamp       text                               tells a decision that had to wait from its like (in `after` alone)
    published_on, published_precision, published_source, outlet, url, removed_at    of the article
Everything else in them is for people to read.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from factcheck.domain.article import DatePrecision, DateSource
from factcheck.domain.link import Difference, DifferenceKind, LinkState, Relation
from factcheck.domain.records import EventRecord
from factcheck.store import articles, claims, events, links, mentions, speakers, standing
from factcheck.store.database import Connection
from factcheck.store.links import NewLink
from factcheck.workflow.wordings import Wording, put_wording


class Kind(StrEnum):
    """The kinds of decisions: what undo takes back."""

    VERDICT = "verdict"
    DISMISS = "dismiss"
    REOPEN = "reopen"
    EVIDENCE = "evidence"
    NOTE = "note"
    NO_SOURCE = "no_source"
    MERGE = "merge"
    SPLIT = "split"
    ATTACH = "attach"
    CANONICAL = "canonical"
    CONFIRM = "confirm"
    REJECT = "reject"
    EDIT_ARTICLE = "edit_article"
    REMOVE_ARTICLE = "remove_article"
    ADD_CLAIM = "add_claim"
    MERGE_SPEAKERS = "merge_speakers"
    REJECT_SPEAKERS = "reject_speakers"


DECISIONS = tuple(Kind)
BINDING = tuple(kind for kind in Kind if kind is not Kind.NOTE)
"""Decisions that something else can build on; a remark binds nobody."""

ABOUT_SPEAKERS = (Kind.MERGE_SPEAKERS, Kind.REJECT_SPEAKERS)

_PUBLICATION = ("published_on", "published_precision", "published_source", "outlet", "url")


def decide(conn: Connection, new: events.NewEvent) -> int:
    """Write a decision into the history, do what it says, and return its event's id."""
    other = new.after.get("other")
    event_id = events.append(conn, replace(new, other_claim_id=other if isinstance(other, int) else None))
    put(conn, events.find(conn, event_id), at=new.at)
    return event_id


def put(conn: Connection, event: EventRecord, *, at: datetime) -> None:
    """Do what a decision says."""
    links.add_many(conn, [_link(values) for values in _listed(event.after, "made")], at=at)
    _set(conn, event, event.after)


def take_back(conn: Connection, event: EventRecord) -> None:
    """Bring back what was before a decision."""
    for values in _listed(event.after, "made"):
        links.remove(conn, _link(values))
    _set(conn, event, event.before)


def claims_of(event: EventRecord) -> tuple[int, ...]:
    """Return the claims a decision concerns."""
    ends = (event.claim_id, event.after.get("other"))
    return tuple(claim_id for claim_id in ends if isinstance(claim_id, int))


def speakers_of(event: EventRecord) -> frozenset[int]:
    """Return the speakers a decision concerns."""
    ends = (
        end for side in (event.before, event.after) for name in ("speakers", "apart") for end in _listed(side, name)
    )
    return frozenset(each for end in ends for each in end[:2] if each is not None)


def together(event: EventRecord) -> tuple[int, int]:
    """Return the ids of the first and the last decision that were made at once with this one, itself included."""
    at, count = _listed(event.after, "together") or (1, 1)
    return event.id - at + 1, event.id - at + count


def pack_link(new: NewLink) -> dict[str, Any]:
    """Return a link as JSON for `made`."""
    return {
        "claim_id": new.claim_id,
        "mention_id": new.mention_id,
        "other_claim_id": new.other_claim_id,
        "relation": new.relation,
        "state": new.state,
        "score": new.score,
        "differences": [[each.kind, each.a, each.b] for each in new.differences],
    }


def pack_publication(shown: articles.Publication) -> dict[str, Any]:
    """Return what can be corrected about an article as JSON."""
    day = shown.published_on
    return {name: getattr(shown, name) for name in _PUBLICATION} | {"published_on": day and day.isoformat()}


def _link(values: dict[str, Any]) -> NewLink:
    differences = tuple(Difference(DifferenceKind(kind), a, b) for kind, a, b in values["differences"])
    typed = {"relation": Relation(values["relation"]), "state": LinkState(values["state"]), "differences": differences}
    return NewLink(**values | typed)


def _set(conn: Connection, event: EventRecord, values: dict[str, object]) -> None:
    work = {name: values[name] for name in claims.WORKED_ON if name in values}
    if work and event.claim_id is not None:
        claims.set_work(conn, event.claim_id, work)
    for claim_id, target in _listed(values, "redirects"):
        claims.redirect(conn, claim_id, target)
    for mention_id, claim_id in _listed(values, "mentions"):
        mentions.assign(conn, [mention_id], claim_id)
    for speaker_id, target in _listed(values, "speakers"):
        speakers.redirect(conn, speaker_id, target)
    for one, other, are_apart in _listed(values, "apart"):
        speakers.set_apart(conn, one, other, apart=are_apart)
    for mention_id, retired in _listed(values, "retired"):
        mentions.retire(conn, [mention_id], retired=retired)
    for claim_id, worded in _listed(values, "wordings"):
        put_wording(conn, claim_id, Wording.from_json(worded))
    for link_id, state in _listed(values, "links"):
        links.set_state(conn, link_id, LinkState(state))
    _set_article(conn, event.article_id, values)
    standing.refresh(conn, _changed_claims(conn, event))


def _set_article(conn: Connection, article_id: int | None, values: dict[str, Any]) -> None:
    if article_id is None:
        return
    if "removed_at" in values:
        removed_at = values["removed_at"]
        articles.mark_removed(conn, article_id, removed_at and datetime.fromisoformat(removed_at))
    if "published_source" in values:
        articles.publish(conn, article_id, _publication(values))


def _publication(values: dict[str, Any]) -> articles.Publication:
    day, precision = values["published_on"], values["published_precision"]
    return articles.Publication(
        published_on=date.fromisoformat(day) if day else None,
        published_precision=DatePrecision(precision) if precision else None,
        published_source=DateSource(values["published_source"]),
        outlet=values["outlet"],
        url=values["url"],
    )


def _changed_claims(conn: Connection, event: EventRecord) -> Iterable[int]:
    changed = {*claims_of(event)}
    if event.article_id is not None:
        changed |= set(mentions.claims_of_article(conn, event.article_id))
    return changed | set(claims.roots(conn, changed).values())


def _listed(values: dict[str, Any], key: str) -> list[Any]:
    found: list[Any] = values.get(key, [])
    return found
