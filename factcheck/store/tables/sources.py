"""Where claims come from: imports, articles with their versions, speakers."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlmodel import Field

from factcheck.domain.article import DatePrecision, DateSource
from factcheck.domain.speaker import SpeakerKind
from factcheck.store.columns import STORED_JSON, UtcTime, one_of
from factcheck.store.tables.base import NUMBERS_ARE_FOR_EVER, Base


class ImportRun(Base, table=True):
    """One import; `counts` is its summary, NULL while it runs."""

    __tablename__ = "import_run"
    id: int | None = Field(default=None, primary_key=True)
    reviewer: str
    started_at: datetime = Field(sa_type=UtcTime)
    finished_at: datetime | None = Field(default=None, sa_type=UtcTime)
    options: dict[str, Any] = Field(sa_type=STORED_JSON)
    counts: dict[str, Any] | None = Field(default=None, sa_type=STORED_JSON)


class ImportFailure(Base, table=True):
    """A file (and line) that an import could not read."""

    __tablename__ = "import_failure"
    id: int | None = Field(default=None, primary_key=True)
    run_id: int = Field(foreign_key="import_run.id", index=True)
    path: str
    line: int | None = None
    reason: str


class Article(Base, table=True):
    """An article; `key` is that of its first version. A removed one keeps its row: an import must not bring it back."""

    __tablename__ = "article"
    __table_args__ = (
        one_of("published_precision", DatePrecision),
        one_of("published_source", DateSource),
        CheckConstraint("(published_on IS NULL) = (published_precision IS NULL)", name="published"),
        NUMBERS_ARE_FOR_EVER,
    )
    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True)
    url: str | None = Field(default=None, index=True)
    title: str | None = None
    outlet: str | None = None
    byline: list[str] = Field(sa_type=STORED_JSON)
    place: str | None = None
    published_on: date | None = Field(default=None, index=True)
    published_precision: str | None = None
    published_source: str
    language: str
    external_id: str | None = None
    encoding: str | None = None
    labels: list[str] = Field(sa_type=STORED_JSON)
    run_id: int | None = Field(default=None, foreign_key="import_run.id")
    added_at: datetime = Field(sa_type=UtcTime)
    removed_at: datetime | None = Field(default=None, sa_type=UtcTime)


class Body(Base, table=True):
    """A version of an article's text, never changed (a trigger refuses it); `removed` are the spans cut from `raw`."""

    __tablename__ = "body"
    __table_args__ = (UniqueConstraint("article_id", "number"),)
    id: int | None = Field(default=None, primary_key=True)
    article_id: int = Field(foreign_key="article.id")
    number: int
    key: str = Field(index=True)
    raw: str
    text: str
    removed: list[Any] = Field(sa_type=STORED_JSON)
    added_at: datetime = Field(sa_type=UtcTime)


class Speaker(Base, table=True):
    """A source known to the desk; `merged_into` is the speaker it turned out to be."""

    __tablename__ = "speaker"
    __table_args__ = (one_of("kind", SpeakerKind), UniqueConstraint("name", "kind"))
    id: int | None = Field(default=None, primary_key=True)
    name: str
    kind: str
    role: str | None = None
    organisation: str | None = None
    merged_into: int | None = Field(default=None, foreign_key="speaker.id", index=True)


class SpeakerApart(Base, table=True):
    """Two speakers of whom a person said that they are not the same; they are never proposed again."""

    __tablename__ = "speaker_apart"
    __table_args__ = (CheckConstraint("one_id < other_id", name="older_first"),)
    one_id: int = Field(primary_key=True, foreign_key="speaker.id")
    other_id: int = Field(primary_key=True, foreign_key="speaker.id", index=True)


class SpeakerAlias(Base, table=True):
    """Another name of a speaker; two speakers may share one."""

    __tablename__ = "speaker_alias"
    alias: str = Field(primary_key=True)
    speaker_id: int = Field(primary_key=True, foreign_key="speaker.id", index=True)
