"""File mentions under claims: each joins a known claim or founds one, which is linked to its relatives.

Runs inside a transaction of an import, a re-analysis or a person's addition. Linking decides, the store writes.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache
from typing import Self

from factcheck.domain.link import Comparison, LinkState
from factcheck.domain.mention import Mention
from factcheck.domain.speaker import Speaker
from factcheck.linking import NormalForm, index_keys, place
from factcheck.store import candidates, claims, links, mentions
from factcheck.store.candidates import Indexed
from factcheck.store.claims import NewClaim
from factcheck.store.database import Connection
from factcheck.store.links import NewLink
from factcheck.workflow.founding import rarity_among_claims

CANDIDATES = 20
"""Claims compared with a new one: at a million claims these hold the right one 98.8 times in 100."""

FORMS_KEPT = 8192
"""Parsed forms remembered between articles: some 60 MB."""

_parsed = lru_cache(maxsize=FORMS_KEPT)(NormalForm.from_json)


@dataclass(frozen=True, slots=True)
class Filing:
    """How mentions are filed: who found them, in which run, when."""

    origin: str
    run_id: int | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Place:
    """Where a mention goes. `joined` compares it with the known claim it joins, None for one that founds its claim.

    `related` are the claims to be linked with a founded one; `a` of the differences is the mention's wording.
    """

    claim_id: int
    joined: Comparison | None
    related: tuple[tuple[int, Comparison], ...] = ()


@dataclass(frozen=True, slots=True)
class Tally:
    """What filing did: new claims, mentions that joined known ones, links offered, every claim touched."""

    claims: int = 0
    linked: int = 0
    suggested: int = 0
    touched: frozenset[int] = frozenset()

    @classmethod
    def of(cls, placed: Iterable[Place | None]) -> Self:
        """Count what came of some mentions; None stands for one without a claim."""
        places = [each for each in placed if each is not None]
        linked = sum(each.joined is not None for each in places)
        related = [other for each in places for other, _ in each.related]
        return cls(
            len(places) - linked, linked, len(related), frozenset(related).union(each.claim_id for each in places)
        )

    def __add__(self, other: Self) -> Self:
        return replace(
            self,
            claims=self.claims + other.claims,
            linked=self.linked + other.linked,
            suggested=self.suggested + other.suggested,
            touched=self.touched | other.touched,
        )


def file_mentions(
    conn: Connection,
    filing: Filing,
    text: tuple[int, int],
    found: Sequence[tuple[Mention, NormalForm | None]],
    speakers: Sequence[Speaker],
) -> tuple[tuple[int, Place | None], ...]:
    """Add mentions of a text (article and body id), those with a normal form under a claim; return (id, place) of each.

    The claims touched are still to be refreshed, at the end of the transaction.
    """
    worthy = [(mention, form) for mention, form in found if form is not None]
    placed = iter(find_places(conn, filing, worthy))
    places = [None if form is None else next(placed) for _, form in found]
    ids = mentions.add_many(
        conn,
        *text,
        [mention for mention, _ in found],
        [each.claim_id if each else None for each in places],
        known=speakers,
        origin=filing.origin,
    )
    filed = tuple(zip(ids, places, strict=True))
    link_mentions(conn, filing, [(mention_id, each) for mention_id, each in filed if each is not None])
    return filed


def find_places(conn: Connection, filing: Filing, worthy: Sequence[tuple[Mention, NormalForm]]) -> tuple[Place, ...]:
    """Return where each mention goes; claims that are founded are made and indexed here, with no mention yet."""
    forms = [form for _, form in worthy]
    rarity = rarity_among_claims(conn, forms)
    keys = [index_keys(form, rarity) for form in forms]
    found = _settle(conn, forms, keys)
    founders = [at for at, each in enumerate(found) if each.joined is None]
    made = claims.create_many(conn, [_claim(filing, *worthy[at]) for at in founders], at=filing.at)
    numbers = {-1 - at: number for at, (number, _) in zip(founders, made, strict=True)}
    candidates.add_many(conn, [Indexed(numbers[-1 - at], keys[at], forms[at].tokens) for at in founders])
    return tuple(_numbered(each, numbers) for each in found)


def link_mentions(conn: Connection, filing: Filing, filed: Sequence[tuple[int, Place]]) -> None:
    """Write the links of mentions (their ids): to the claim each joined, and from founded claims to their relatives."""
    joined = [
        NewLink.of(each.joined, LinkState.AUTO, each.claim_id, mention_id=mention_id)
        for mention_id, each in filed
        if each.joined is not None
    ]
    related = [
        NewLink.of(comparison, LinkState.SUGGESTED, each.claim_id, other_claim_id=other)
        for _, each in filed
        for other, comparison in each.related
    ]
    links.add_many(conn, joined + related, at=filing.at)


def _settle(conn: Connection, forms: Sequence[NormalForm], keys: Sequence[tuple[str, ...]]) -> list[Place]:
    """Place the mentions one after the other; the claim that mention `at` founds is called -1 - at."""
    nearby = candidates.find_ids(conn, keys, CANDIDATES)
    stored = candidates.forms(conn, {claim_id for each in nearby for claim_id in each})
    founded: dict[str, list[int]] = {}
    found: list[Place] = []
    for at, form in enumerate(forms):
        others = [(claim_id, _parsed(stored[claim_id])) for claim_id in nearby[at] if claim_id in stored]
        fellows = sorted({fellow for key in keys[at] for fellow in founded.get(key, ())})
        placement = place(form, others + [(-1 - fellow, forms[fellow]) for fellow in fellows])
        if placement.auto is not None:
            found.append(Place(placement.auto.claim_id, placement.auto.comparison))
            continue
        found.append(Place(-1 - at, None, tuple((each.claim_id, each.comparison) for each in placement.suggestions)))
        for key in keys[at]:
            founded.setdefault(key, []).append(at)
    return found


def _claim(filing: Filing, founder: Mention, form: NormalForm) -> NewClaim:
    return NewClaim(
        text=founder.canonical,
        language=form.language,
        type=founder.type,
        score=founder.score,
        verbatim=founder.text,
        form=form.to_json(),
        origin=filing.origin,
        run_id=filing.run_id,
    )


def _numbered(placed: Place, numbers: Mapping[int, int]) -> Place:
    related = tuple((numbers.get(other, other), comparison) for other, comparison in placed.related)
    return replace(placed, claim_id=numbers.get(placed.claim_id, placed.claim_id), related=related)
