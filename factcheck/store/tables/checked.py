"""Fact-checks that others have published: under which words they are found, which claims of the desk they are about."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from factcheck.domain.link import LinkState, Relation
from factcheck.store.columns import STORED_JSON, UtcTime, between, one_of
from factcheck.store.tables.base import Base


class CheckedClaim(Base, table=True):
    """A fact-check published elsewhere; `source_id` is what `source` calls it."""

    __tablename__ = "checked_claim"
    __table_args__ = (UniqueConstraint("source", "source_id"),)
    id: int | None = Field(default=None, primary_key=True)
    source: str
    source_id: str
    claim: str
    language: str
    rating: str | None = None
    rating_label: str | None = None
    url: str | None = None
    publisher: str | None = None
    published_on: date | None = None
    form: str | None = None
    run_id: int | None = Field(default=None, foreign_key="import_run.id")
    added_at: datetime = Field(sa_type=UtcTime)


class CheckedWord(Base, table=True):
    """A word as it sounds; `checked` is in how many fact-checks it occurs."""

    __tablename__ = "checked_word"
    id: int | None = Field(default=None, primary_key=True)
    text: str = Field(unique=True)
    checked: int


class CheckedClaimWord(Base, table=True):
    """Which words a fact-check holds."""

    __tablename__ = "checked_claim_word"
    __table_args__ = ({"sqlite_with_rowid": False},)
    word_id: int = Field(primary_key=True, foreign_key="checked_word.id")
    checked_id: int = Field(primary_key=True, foreign_key="checked_claim.id", index=True)


class CheckedLink(Base, table=True):
    """A claim of the desk compared with a fact-check; side `a` of its differences words the claim."""

    __tablename__ = "checked_link"
    __table_args__ = (
        one_of("relation", Relation),
        one_of("state", LinkState),
        between("score", 0, 100),
        UniqueConstraint("claim_id", "checked_id"),
    )
    id: int | None = Field(default=None, primary_key=True)
    claim_id: int = Field(foreign_key="claim.id")
    checked_id: int = Field(foreign_key="checked_claim.id", index=True)
    relation: str
    state: str
    score: float
    differences: list[Any] = Field(sa_type=STORED_JSON)
    added_at: datetime = Field(sa_type=UtcTime)
