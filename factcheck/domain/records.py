"""What the store hands out: rows of the queue, a claim with everything known of it, history. Standard library only."""

from dataclasses import dataclass, field
from datetime import date, datetime

from factcheck.domain.article import Article
from factcheck.domain.checked import CheckedLink
from factcheck.domain.link import Difference, LinkState, Relation
from factcheck.domain.mention import ClaimType, Mention
from factcheck.domain.review import ClaimState, EvidenceStance


@dataclass(frozen=True, slots=True)
class ClaimFilter:
    """Which claims, and in what order. None means any. `text` is a full-text search; `order` is score, date or id."""

    states: tuple[ClaimState, ...] | None = None
    ratings: tuple[str, ...] | None = None
    outlet: str | None = None
    speaker: str | None = None
    type: ClaimType | None = None
    language: str | None = None
    since: date | None = None
    until: date | None = None
    min_score: float | None = None
    text: str | None = None
    order: str = "score"
    limit: int | None = None


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """One line of the queue. Speaker, verbatim, outlet and date are those of the first mention by date."""

    id: int
    uid: str
    claim: str
    verbatim: str
    language: str
    type: ClaimType
    score: float
    state: ClaimState
    rating: str | None
    speaker: str | None
    relayed_by: str | None
    outlet: str | None
    first_seen: date | None
    mentions: int
    contradicted: bool
    """Whether another claim contradicts it or differs from it."""
    checked: str | None = None
    """The rating, or its label where the desk's scale has none like it, of a fact-check of the same claim."""


@dataclass(frozen=True, slots=True)
class MentionRecord:
    """A mention with the article it stands in, and how it came to its claim.

    `relation` and `differences` compare it with the claim's canonical wording; None for the mention that founded
    the claim.
    """

    id: int
    claim_id: int | None
    article_id: int
    title: str | None
    outlet: str | None
    url: str | None
    published_on: date | None
    published_precision: str | None
    paragraph: str
    paragraph_start: int
    mention: Mention
    link_state: LinkState | None = None
    relation: Relation | None = None
    link_score: float | None = None
    differences: tuple[Difference, ...] = ()
    gone: bool = False
    """Whether the article's newest text has these words no more; offsets and paragraph are of the last that had."""


@dataclass(frozen=True, slots=True)
class LinkRecord:
    """A relation between two claims, seen from one of them.

    `a` of a difference is the claim's own wording, `b` the other's.
    """

    id: int
    other_id: int
    other_claim: str
    other_state: ClaimState
    other_rating: str | None
    other_outlet: str | None
    other_first_seen: date | None
    relation: Relation
    state: LinkState
    score: float
    differences: tuple[Difference, ...] = ()


@dataclass(frozen=True, slots=True)
class EvidenceRecord:
    """A source behind a verdict."""

    url: str
    stance: EvidenceStance = EvidenceStance.CONTEXT
    title: str | None = None
    publisher: str | None = None
    published_on: date | None = None
    accessed_on: date | None = None
    archived_url: str | None = None
    excerpt: str | None = None
    id: int | None = None


@dataclass(frozen=True, slots=True)
class ReviewRecord:
    """One verdict by one person at one time; a retracted one stays on the record and counts no more."""

    id: int
    rating: str
    summary: str
    explanation: str
    reviewer: str
    reviewed_at: datetime
    retracted: bool = False


@dataclass(frozen=True, slots=True)
class NoteRecord:
    """A remark of a reviewer."""

    id: int
    text: str
    reviewer: str
    written_at: datetime


@dataclass(frozen=True, slots=True)
class EventRecord:
    """One line of the append-only history; `undoes` names the event this one takes back."""

    id: int
    at: datetime
    reviewer: str
    kind: str
    claim_id: int | None
    article_id: int | None
    before: dict[str, object] = field(default_factory=dict)
    after: dict[str, object] = field(default_factory=dict)
    undoes: int | None = None
    undone: bool = False


@dataclass(frozen=True, slots=True)
class ClaimDetail:
    """A claim with everything known of it; mentions are sorted by date, reviews and events newest first."""

    row: ClaimRow
    mentions: tuple[MentionRecord, ...]
    links: tuple[LinkRecord, ...]
    reviews: tuple[ReviewRecord, ...]
    evidence: tuple[EvidenceRecord, ...]
    notes: tuple[NoteRecord, ...]
    tags: tuple[str, ...] = ()
    distortion: str | None = None
    dismissed_as: str | None = None
    assignee: str | None = None
    published_url: str | None = None
    last_event: int | None = None
    redirected_from: tuple[int, ...] = ()
    checked: tuple[CheckedLink, ...] = ()

    @property
    def review(self) -> ReviewRecord | None:
        """The verdict that counts: the newest one that is not retracted."""
        return next((review for review in self.reviews if not review.retracted), None)


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """One line of the list of articles."""

    id: int
    title: str | None
    outlet: str | None
    published_on: date | None
    published_precision: str | None
    published_source: str
    url: str | None
    language: str
    mentions: int
    claims: int
    versions: int


@dataclass(frozen=True, slots=True)
class ArticleDetail:
    """An article as stored, with all its mentions, those below the queue's threshold included.

    `removed` says that a person removed it: it is in no list, and its mentions count nowhere.
    """

    row: ArticleRow
    article: Article
    mentions: tuple[MentionRecord, ...]
    removed: bool = False
