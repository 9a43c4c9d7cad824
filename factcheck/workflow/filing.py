"""File mentions under claims: each joins a known claim or founds one, which is linked to its relatives.

Runs inside a transaction of an import, a re-analysis or a person's addition. Linking decides, the store writes.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Self

from factcheck.domain.article import Article
from factcheck.domain.link import Comparison, LinkState, Relation
from factcheck.domain.mention import Mention
from factcheck.domain.speaker import Speaker
from factcheck.linking import NormalForm, figure_keys, index_keys, place, precedence
from factcheck.store import claims, links, members, mentions
from factcheck.store.claims import NewClaim
from factcheck.store.database import Connection
from factcheck.store.links import NewLink
from factcheck.store.mentions import NewMentions
from factcheck.store.standing import Joined
from factcheck.store.tables import BY_MACHINE
from factcheck.workflow.already_checked import link_claims
from factcheck.workflow.clusters import Clusters
from factcheck.workflow.remembering import CANDIDATES, Memory
from factcheck.workflow.seating import Move


@dataclass(frozen=True, slots=True)
class Filing:
    """How mentions are filed: who found them, in which run, when, and what is known of the claims already."""

    origin: str
    run_id: int | None
    at: datetime
    memory: Memory = field(default_factory=Memory)


@dataclass(frozen=True, slots=True)
class Text:
    """A stored text with the mentions found in it, each with its normal form, None for those that get no claim."""

    article_id: int
    body_id: int
    article: Article
    found: Sequence[tuple[Mention, NormalForm | None]]
    speakers: Sequence[Speaker] = ()

    @property
    def worthy(self) -> list[tuple[Mention, NormalForm]]:
        """The mentions that get a claim."""
        return [(mention, form) for mention, form in self.found if form is not None]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a mention goes. `joined` compares it with the known claim it joins, None for one that founds its claim.

    `related` are the claims to be linked with a founded one; `a` of the differences is the mention's wording. An
    `unsettled` one changes what others belong to: it says more than the claim it joins, or could join several; one
    that founds a claim may attract what stands under the claims `beside` it. `factcheck` is the nearest relation of a
    founded one to a fact-check of others.
    """

    claim_id: int
    joined: Comparison | None
    related: tuple[tuple[int, Comparison], ...] = ()
    unsettled: bool = False
    beside: tuple[int, ...] = ()
    factcheck: Relation | None = None


@dataclass(frozen=True, slots=True)
class Tally:
    """What filing did: new claims, mentions that joined known ones, links offered, every claim touched.

    `checked` new claims are the same as a fact-check of others. `joined` mentions changed nothing but the count of
    their claim, which need not be looked at whole for that (`standing.grow`).
    """

    claims: int = 0
    linked: int = 0
    suggested: int = 0
    touched: frozenset[int] = frozenset()
    checked: int = 0
    joined: tuple[Joined, ...] = ()

    @classmethod
    def of(cls, placed: Iterable[Place | None], *, copied: bool = False) -> Self:
        """Count what came of some mentions; None stands for one without a claim.

        A founded claim without relatives is touched no more when all was `copied` to it that its mention says; then the
        mentions that joined a claim are told apart, by whoever knows them.
        """
        places = [each for each in placed if each is not None]
        linked = sum(each.joined is not None for each in places)
        related = [other for each in places for other, _ in each.related]
        ends = [each.claim_id for each in places if each.related or each.factcheck or not copied]
        checked = sum(each.factcheck is Relation.SAME for each in places)
        return cls(len(places) - linked, linked, len(related), frozenset((*related, *ends)), checked)

    def __add__(self, other: Self) -> Self:
        return replace(
            self,
            claims=self.claims + other.claims,
            linked=self.linked + other.linked,
            suggested=self.suggested + other.suggested,
            touched=self.touched | other.touched,
            checked=self.checked + other.checked,
            joined=self.joined + other.joined,
        )


@dataclass(frozen=True, slots=True)
class Filed:
    """What came of filing texts: (id, place) of each mention, text by text, and what was mended in the clusters."""

    texts: list[tuple[tuple[int, Place | None], ...]]
    mended: Tally
    joined: tuple[Joined, ...] = ()

    def tally(self, *, copied: bool = False) -> Tally:
        """Count what came of it; `copied` as for `Tally.of`."""
        counted = Tally.of((place for of_text in self.texts for _, place in of_text), copied=copied) + self.mended
        return replace(counted, joined=self.joined if copied else ())


def file_texts(conn: Connection, filing: Filing, texts: Sequence[Text]) -> Filed:
    """Add the mentions of texts, those with a normal form under a claim.

    The claims touched are still to be refreshed, at the end of the transaction.
    """
    found = iter(find_places(conn, filing, [(text.article, text.worthy) for text in texts]))
    places = [[None if form is None else next(found) for _, form in text.found] for text in texts]
    ids = mentions.add_all(
        conn,
        [
            NewMentions(
                article_id=text.article_id,
                body_id=text.body_id,
                text=text.article.body,
                mentions=[mention for mention, _ in text.found],
                claim_ids=[each.claim_id if each else None for each in of_text],
                known=text.speakers,
                origin=filing.origin,
            )
            for text, of_text in zip(texts, places, strict=True)
        ],
    )
    filed = [tuple(zip(of_text, of_places, strict=True)) for of_text, of_places in zip(ids, places, strict=True)]
    placed = [(each, place) for of_text in filed for each, place in of_text if place is not None]
    joined = [
        Joined(place.claim_id, mention.score, text.article.published_on)
        for text, of_text in zip(texts, places, strict=True)
        for (mention, _), place in zip(text.found, of_text, strict=True)
        if place is not None and place.joined is not None
    ]
    return Filed(filed, link_mentions(conn, filing, placed), tuple(joined))


def find_places(
    conn: Connection, filing: Filing, texts: Sequence[tuple[Article, Sequence[tuple[Mention, NormalForm]]]]
) -> tuple[Place, ...]:
    """Return where each mention goes, text by text; claims that are founded are made and indexed here.

    They count one mention each, which is still to be stored.
    """
    keys, number = filing.memory.keys, claims.next_number(conn)
    keys.learn(conn, [key for _, worthy in texts for _, form in worthy for key in (*form.concepts, *figure_keys(form))])
    placed: list[Place] = []
    new: list[NewClaim] = []
    for article, worthy in texts:
        places = _settle(conn, filing.memory, [form for _, form in worthy], number + len(new))
        new += [_claim(filing, article, *each) for each, place in zip(worthy, places, strict=True) if not place.joined]
        placed += places
    claims.create_many(conn, new, at=filing.at)
    keys.write(conn)
    return _with_factchecks(conn, filing, placed, [form for _, worthy in texts for _, form in worthy])


def _with_factchecks(
    conn: Connection, filing: Filing, placed: Sequence[Place], forms: Sequence[NormalForm]
) -> tuple[Place, ...]:
    """Compare the founded claims with the fact-checks of others, and tell which have one of the same."""
    founded = {each.claim_id: form for each, form in zip(placed, forms, strict=True) if each.joined is None}
    found = link_claims(conn, founded, at=filing.at)
    return tuple(
        replace(each, factcheck=found[each.claim_id]) if each.claim_id in found and each.joined is None else each
        for each in placed
    )


def link_mentions(conn: Connection, filing: Filing, filed: Sequence[tuple[int, Place]]) -> Tally:
    """Write the links of mentions (their ids): to the claim each joined, and from founded claims to their relatives.

    Clusters that the machine unsettles are mended; what that changes is returned.
    """
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
    unsettled = _unsettled(conn, [each for _, each in filed])
    return _mend(conn, filing, unsettled) if unsettled and filing.origin == BY_MACHINE else Tally()


def _unsettled(conn: Connection, places: Sequence[Place]) -> set[int]:
    """Return the claims around which the clusters are to be mended."""
    crowds = members.several(conn, {other for each in places for other in each.beside})
    return {each.claim_id for each in places if each.unsettled or not crowds.isdisjoint(each.beside)}


def _mend(conn: Connection, filing: Filing, unsettled: set[int]) -> Tally:
    clusters = Clusters(conn, filing.memory, at=filing.at)
    touched = clusters.mend(unsettled)
    counts = Counter(each.move for each in clusters.seating.moves)
    fewer = counts[Move.MERGED] - counts[Move.FOUNDED]
    return Tally(-fewer, fewer, 0, touched)


def _settle(conn: Connection, memory: Memory, forms: Sequence[NormalForm], number: int) -> list[Place]:
    """Place the mentions of a text one after the other; the claims they found are numbered from `number` on.

    Within a text every claim that shares a key is compared, not only the nearest ones.
    """
    keys = [index_keys(form, lambda key: -memory.keys.frequency(key)) for form in forms]
    nearby = memory.keys.near(conn, keys, CANDIDATES)
    stored = memory.forms(conn, {claim_id for each in nearby for claim_id in each})
    founded: dict[int, int] = {}
    holders: dict[str, list[int]] = {}
    places: list[Place] = []
    for at, form in enumerate(forms):
        fellows = sorted({fellow for key in keys[at] for fellow in holders.get(key, ())})
        others = [(claim_id, stored[claim_id]) for claim_id in nearby[at] if claim_id in stored]
        among = dict(others + [(fellow, forms[founded[fellow]]) for fellow in fellows])
        placement = place(form, list(among.items()))
        if placement.auto is not None:
            joined = placement.auto.claim_id
            unsettled = len(placement.autos) > 1 or precedence(form) > precedence(among[joined])
            places.append(Place(joined, placement.auto.comparison, unsettled=unsettled))
            continue
        claim_id = number + len(founded)
        related = tuple((each.claim_id, each.comparison) for each in placement.suggestions)
        beside = tuple(each.claim_id for each in placement.near if each.comparison.relation is Relation.SAME)
        places.append(Place(claim_id, None, related, beside=beside))
        founded[claim_id] = at
        for key in keys[at]:
            holders.setdefault(key, []).append(claim_id)
    for claim_id, at in founded.items():
        memory.keys.add(claim_id, keys[at], forms[at].tokens)
        memory.keep(claim_id, forms[at])
    return places


def _claim(filing: Filing, article: Article, founder: Mention, form: NormalForm) -> NewClaim:
    names = [voice.name for voice in founder.attribution]
    return NewClaim(
        text=founder.canonical,
        language=form.language,
        type=founder.type,
        score=founder.score,
        verbatim=founder.text,
        form=form.to_json(),
        origin=filing.origin,
        run_id=filing.run_id,
        speaker=names[0] if names else None,
        relayed_by=names[-1] if len(names) > 1 else None,
        outlet=article.outlet,
        first_seen=article.published_on,
        last_seen=article.published_on,
    )
