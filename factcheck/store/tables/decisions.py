"""What people decided, as history that is only ever added to, and what else a desk collects."""

from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import CheckConstraint, Index, UniqueConstraint
from sqlmodel import Field

from factcheck.domain.review import EvidenceStance
from factcheck.store.columns import STORED_JSON, UtcTime, one_of
from factcheck.store.tables.base import NUMBERS_ARE_FOR_EVER, Base


class RelinkStep(StrEnum):
    """The steps of linking everything anew, in order."""

    FORMS = "forms"
    CLUSTERS = "clusters"


class Event(Base, table=True):
    """One line of the history, never changed nor deleted (triggers refuse it).

    `other_claim_id` is the second claim a merge, split or link concerns; `undoes` the event that this one takes back.
    """

    __tablename__ = "event"
    __table_args__ = (Index("ix_event_reviewer", "reviewer", "id"), NUMBERS_ARE_FOR_EVER)
    id: int | None = Field(default=None, primary_key=True)
    at: datetime = Field(sa_type=UtcTime)
    reviewer: str
    kind: str
    claim_id: int | None = Field(default=None, foreign_key="claim.id", index=True)
    other_claim_id: int | None = Field(default=None, foreign_key="claim.id", index=True)
    article_id: int | None = Field(default=None, foreign_key="article.id", index=True)
    before: dict[str, Any] = Field(sa_type=STORED_JSON)
    after: dict[str, Any] = Field(sa_type=STORED_JSON)
    undoes: int | None = Field(default=None, foreign_key="event.id", index=True)


class Review(Base, table=True):
    """One verdict, never changed nor deleted (triggers refuse it); one that `retracts` another repeats its rating.

    `event_id` is the decision that gave it, also when a redo writes it anew.
    """

    __tablename__ = "review"
    id: int | None = Field(default=None, primary_key=True)
    claim_id: int = Field(foreign_key="claim.id", index=True)
    event_id: int = Field(foreign_key="event.id", index=True)
    rating: str
    summary: str
    explanation: str
    reviewer: str
    reviewed_at: datetime = Field(sa_type=UtcTime)
    retracts: int | None = Field(default=None, foreign_key="review.id", unique=True)


class Evidence(Base, table=True):
    """A source behind a verdict; `withdrawn` when the decision that added it was taken back."""

    __tablename__ = "evidence"
    __table_args__ = (one_of("stance", EvidenceStance),)
    id: int | None = Field(default=None, primary_key=True)
    claim_id: int = Field(foreign_key="claim.id", index=True)
    event_id: int = Field(foreign_key="event.id", index=True)
    url: str
    stance: str
    title: str | None = None
    publisher: str | None = None
    published_on: date | None = None
    accessed_on: date | None = None
    archived_url: str | None = None
    excerpt: str | None = None
    withdrawn: bool = False


class Note(Base, table=True):
    """A remark of a reviewer; `no_source` says that a search for sources found none."""

    __tablename__ = "note"
    id: int | None = Field(default=None, primary_key=True)
    claim_id: int = Field(foreign_key="claim.id", index=True)
    event_id: int = Field(foreign_key="event.id", index=True)
    text: str
    reviewer: str
    written_at: datetime = Field(sa_type=UtcTime)
    no_source: bool = False
    withdrawn: bool = False


class Tag(Base, table=True):
    """A word a desk files a claim under."""

    __tablename__ = "tag"
    claim_id: int = Field(primary_key=True, foreign_key="claim.id")
    name: str = Field(primary_key=True)


class Scorer(Base, table=True):
    """Learned weights of one language, by version; version 0 are the shipped ones and stand in no row."""

    __tablename__ = "scorer"
    __table_args__ = (UniqueConstraint("language", "version"), CheckConstraint("version > 0", name="version"))
    id: int | None = Field(default=None, primary_key=True)
    language: str
    version: int
    weights: dict[str, Any] = Field(sa_type=STORED_JSON)
    learned_at: datetime = Field(sa_type=UtcTime)
    in_use: bool = False


class Relinking(Base, table=True):
    """One run of linking everything anew: the step it is at, the last claim it has reached, what it did so far."""

    __tablename__ = "relinking"
    __table_args__ = (one_of("step", RelinkStep),)
    id: int | None = Field(default=None, primary_key=True)
    reviewer: str
    started_at: datetime = Field(sa_type=UtcTime)
    finished_at: datetime | None = Field(default=None, sa_type=UtcTime)
    step: str
    reached: int
    counts: dict[str, Any] = Field(sa_type=STORED_JSON)
