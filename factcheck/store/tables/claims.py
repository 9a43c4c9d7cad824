"""What is tracked: claims, their mentions with who said them, links between them, and the index that finds them."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, Index, UniqueConstraint, text
from sqlmodel import Field

from factcheck.domain.link import LinkState, Relation
from factcheck.domain.mention import ClaimType, QuoteKind
from factcheck.domain.review import ClaimState, DismissReason
from factcheck.domain.speaker import SpeakerKind, Stance
from factcheck.store.columns import STORED_JSON, UtcTime, between, one_of
from factcheck.store.tables.base import BY_MACHINE, BY_PERSON, NUMBERS_ARE_FOR_EVER, Base

_IN_QUEUE = ("mentions", "merged_into")
"""What decides that the queue shows a claim at all: in its indexes, a million numbers are read without the rows."""


class Claim(Base, table=True):
    """A claim; from `score` on all is copied from mentions and links (`standing.refresh`), to spare the queue joins."""

    __tablename__ = "claim"
    __table_args__ = (
        one_of("type", ClaimType),
        one_of("state", ClaimState),
        one_of("dismissed_as", DismissReason),
        one_of("origin", (BY_MACHINE, BY_PERSON)),
        between("score", 0, 1),
        CheckConstraint("merged_into <> id", name="merged_into"),
        CheckConstraint("(state = 'dismissed') = (dismissed_as IS NOT NULL)", name="dismissed"),
        Index("ix_claim_queue", "state", text("score DESC"), "id", *_IN_QUEUE),
        Index("ix_claim_seen", "state", text("first_seen DESC"), "id", *_IN_QUEUE),
        NUMBERS_ARE_FOR_EVER,
    )
    id: int | None = Field(default=None, primary_key=True)
    uid: str = Field(unique=True)
    text: str
    language: str
    type: str
    origin: str
    form: str | None = None
    state: str
    rating: str | None = None
    distortion: str | None = None
    dismissed_as: str | None = None
    assignee: str | None = None
    published_url: str | None = None
    merged_into: int | None = Field(default=None, foreign_key="claim.id", index=True)
    run_id: int | None = Field(default=None, foreign_key="import_run.id")
    added_at: datetime = Field(sa_type=UtcTime)
    score: float
    verbatim: str
    mentions: int
    speaker: str | None = None
    relayed_by: str | None = None
    outlet: str | None = None
    first_seen: date | None = None
    last_seen: date | None = None
    contradicted: bool
    checked: str | None = None


class Mention(Base, table=True):
    """A mention: a span of one body. `retired` ones (a later analysis lost them) are kept and not shown."""

    __tablename__ = "mention"
    __table_args__ = (
        one_of("type", ClaimType),
        one_of("quote", QuoteKind),
        one_of("origin", (BY_MACHINE, BY_PERSON)),
        between("score", 0, 1),
        CheckConstraint("0 <= start_at AND start_at < end_at", name="span"),
        NUMBERS_ARE_FOR_EVER,
    )
    id: int | None = Field(default=None, primary_key=True)
    article_id: int = Field(foreign_key="article.id", index=True)
    body_id: int = Field(foreign_key="body.id")
    claim_id: int | None = Field(default=None, foreign_key="claim.id", index=True)
    start_at: int
    end_at: int
    paragraph_start: int
    paragraph_end: int
    text: str
    canonical: str
    type: str
    score: float
    checkworthy: bool
    quote: str
    origin: str
    times: list[Any] = Field(sa_type=STORED_JSON)
    quantities: list[Any] = Field(sa_type=STORED_JSON)
    reasons: list[Any] = Field(sa_type=STORED_JSON)
    retired: bool = False


class Attribution(Base, table=True):
    """One voice of a mention's chain, position 0 the originator; the words stay as the article has them."""

    __tablename__ = "attribution"
    __table_args__ = (one_of("kind", SpeakerKind), one_of("stance", Stance), between("confidence", 0, 1))
    mention_id: int = Field(primary_key=True, foreign_key="mention.id")
    position: int = Field(primary_key=True)
    speaker_id: int | None = Field(default=None, foreign_key="speaker.id", index=True)
    name: str
    kind: str
    role: str | None = None
    organisation: str | None = None
    cue: str | None = None
    stance: str
    inherited: bool
    confidence: float
    sieve: str


class Link(Base, table=True):
    """A claim compared with a mention or with a later claim; side `a` of its differences words `claim_id`."""

    __tablename__ = "link"
    __table_args__ = (
        one_of("relation", Relation),
        one_of("state", LinkState),
        between("score", 0, 100),
        CheckConstraint("(mention_id IS NULL) <> (other_claim_id IS NULL)", name="one_end"),
        CheckConstraint("claim_id < other_claim_id", name="older_first"),
        UniqueConstraint("claim_id", "mention_id"),
        UniqueConstraint("claim_id", "other_claim_id"),
    )
    id: int | None = Field(default=None, primary_key=True)
    claim_id: int = Field(foreign_key="claim.id")
    mention_id: int | None = Field(default=None, foreign_key="mention.id", index=True)
    other_claim_id: int | None = Field(default=None, foreign_key="claim.id", index=True)
    relation: str
    state: str
    score: float
    differences: list[Any] = Field(sa_type=STORED_JSON)
    features: list[Any] = Field(sa_type=STORED_JSON)
    added_at: datetime = Field(sa_type=UtcTime)


class Token(Base, table=True):
    """A key of the candidate index; `claims` is in how many claims it occurs, indexed there or not."""

    __tablename__ = "token"
    id: int | None = Field(default=None, primary_key=True)
    text: str = Field(unique=True)
    claims: int


class ClaimToken(Base, table=True):
    """Under which keys a claim is found."""

    __tablename__ = "claim_token"
    __table_args__ = ({"sqlite_with_rowid": False},)
    token_id: int = Field(primary_key=True, foreign_key="token.id")
    claim_id: int = Field(primary_key=True, foreign_key="claim.id", index=True)
