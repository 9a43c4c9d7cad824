"""The first tables."""

from alembic import op
from sqlalchemy import JSON, Boolean, CheckConstraint, Date, DateTime, Float, Integer, String, UniqueConstraint, text

from factcheck.store.migrations.columns import key, may, may_ref, must, must_ref, number, one_of

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make all tables; the search index and the triggers follow every migration."""
    _imports()
    _articles()
    _speakers()
    _claims()
    _mentions()
    _attributions()
    _links()
    _candidates()
    _history()
    _remarks()
    _outside()


def _imports() -> None:
    op.create_table(
        "import_run",
        number(),
        *must(String, "reviewer"),
        *must(DateTime, "started_at"),
        *may(DateTime, "finished_at"),
        *must(JSON, "options"),
        *may(JSON, "counts"),
    )
    op.create_table(
        "import_failure",
        number(),
        must_ref("run_id", "import_run.id"),
        *must(String, "path"),
        *may(Integer, "line"),
        *must(String, "reason"),
    )
    op.create_index("ix_import_failure_run_id", "import_failure", ["run_id"])


def _articles() -> None:
    op.create_table(
        "article",
        number(),
        *must(String, "key"),
        *may(String, "url", "title", "outlet"),
        *must(JSON, "byline"),
        *may(String, "place"),
        *may(Date, "published_on"),
        *may(String, "published_precision"),
        *must(String, "published_source", "language"),
        *may(String, "external_id", "encoding"),
        *must(JSON, "labels"),
        may_ref("run_id", "import_run.id"),
        *must(DateTime, "added_at"),
        *may(DateTime, "removed_at"),
        one_of("published_precision", "day month year"),
        one_of("published_source", "option metadata url byline lead edited none"),
        CheckConstraint("(published_on IS NULL) = (published_precision IS NULL)", name="published"),
        UniqueConstraint("key"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_article_published_on", "article", ["published_on"])
    op.create_index("ix_article_url", "article", ["url"])
    op.create_table(
        "body",
        number(),
        must_ref("article_id", "article.id"),
        *must(Integer, "number"),
        *must(String, "key", "raw", "text"),
        *must(JSON, "removed"),
        *must(DateTime, "added_at"),
        UniqueConstraint("article_id", "number"),
    )
    op.create_index("ix_body_key", "body", ["key"])


def _speakers() -> None:
    op.create_table(
        "speaker",
        number(),
        *must(String, "name", "kind"),
        *may(String, "role", "organisation"),
        may_ref("merged_into", "speaker.id"),
        one_of("kind", "person org document unnamed"),
        UniqueConstraint("name", "kind"),
    )
    op.create_table("speaker_alias", key("alias", String), key("speaker_id", Integer, "speaker.id"))
    op.create_index("ix_speaker_alias_speaker_id", "speaker_alias", ["speaker_id"])


def _claims() -> None:
    op.create_table(
        "claim",
        number(),
        *must(String, "uid", "text", "language", "type", "origin"),
        *may(String, "form"),
        *must(String, "state"),
        *may(String, "rating", "distortion", "dismissed_as", "assignee", "published_url"),
        may_ref("merged_into", "claim.id"),
        may_ref("run_id", "import_run.id"),
        *must(DateTime, "added_at"),
        *must(Float, "score"),
        *must(String, "verbatim"),
        *must(Integer, "mentions"),
        *may(String, "speaker", "relayed_by", "outlet"),
        *may(Date, "first_seen", "last_seen"),
        *must(Boolean, "contradicted"),
        CheckConstraint("(state = 'dismissed') = (dismissed_as IS NOT NULL)", name="dismissed"),
        one_of("dismissed_as", "not_checkable not_worth_it wrong_span wrong_speaker duplicate boilerplate"),
        one_of("origin", "machine person"),
        one_of("state", "new in_progress done published dismissed"),
        one_of("type", "quantity comparison causal rule event prediction opinion advice personal other"),
        CheckConstraint("merged_into <> id", name="merged_into"),
        CheckConstraint("score BETWEEN 0 AND 1", name="score"),
        UniqueConstraint("uid"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_claim_merged_into", "claim", ["merged_into"])
    op.create_index("ix_claim_queue", "claim", ["state", text("score DESC"), "id", "mentions", "merged_into"])
    op.create_index("ix_claim_seen", "claim", ["state", text("first_seen DESC"), "id", "mentions", "merged_into"])


def _mentions() -> None:
    op.create_table(
        "mention",
        number(),
        must_ref("article_id", "article.id"),
        must_ref("body_id", "body.id"),
        may_ref("claim_id", "claim.id"),
        *must(Integer, "start_at", "end_at", "paragraph_start", "paragraph_end"),
        *must(String, "text", "canonical", "type"),
        *must(Float, "score"),
        *must(Boolean, "checkworthy"),
        *must(String, "quote", "origin"),
        *must(JSON, "times", "quantities", "reasons"),
        *must(Boolean, "retired"),
        one_of("origin", "machine person"),
        one_of("quote", "direct indirect mixed narrator"),
        one_of("type", "quantity comparison causal rule event prediction opinion advice personal other"),
        CheckConstraint("0 <= start_at AND start_at < end_at", name="span"),
        CheckConstraint("score BETWEEN 0 AND 1", name="score"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_mention_article_id", "mention", ["article_id"])
    op.create_index("ix_mention_claim_id", "mention", ["claim_id"])


def _attributions() -> None:
    op.create_table(
        "attribution",
        key("mention_id", Integer, "mention.id"),
        key("position", Integer),
        may_ref("speaker_id", "speaker.id"),
        *must(String, "name", "kind"),
        *may(String, "role", "organisation", "cue"),
        *must(String, "stance"),
        *must(Boolean, "inherited"),
        *must(Float, "confidence"),
        *must(String, "sieve"),
        one_of("kind", "person org document unnamed"),
        one_of("stance", "assert believe predict deny question promise"),
        CheckConstraint("confidence BETWEEN 0 AND 1", name="confidence"),
    )
    op.create_index("ix_attribution_speaker_id", "attribution", ["speaker_id"])


def _links() -> None:
    op.create_table(
        "link",
        number(),
        must_ref("claim_id", "claim.id"),
        may_ref("mention_id", "mention.id"),
        may_ref("other_claim_id", "claim.id"),
        *must(String, "relation", "state"),
        *must(Float, "score"),
        *must(JSON, "differences", "features"),
        *must(DateTime, "added_at"),
        one_of("relation", "same differs contradicts related different"),
        one_of("state", "auto suggested confirmed rejected"),
        CheckConstraint("(mention_id IS NULL) <> (other_claim_id IS NULL)", name="one_end"),
        CheckConstraint("claim_id < other_claim_id", name="older_first"),
        CheckConstraint("score BETWEEN 0 AND 100", name="score"),
        UniqueConstraint("claim_id", "mention_id"),
        UniqueConstraint("claim_id", "other_claim_id"),
    )
    op.create_index("ix_link_mention_id", "link", ["mention_id"])
    op.create_index("ix_link_other_claim_id", "link", ["other_claim_id"])


def _candidates() -> None:
    op.create_table("token", number(), *must(String, "text"), *must(Integer, "claims"), UniqueConstraint("text"))
    op.create_table(
        "claim_token",
        key("token_id", Integer, "token.id"),
        key("claim_id", Integer, "claim.id"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_claim_token_claim_id", "claim_token", ["claim_id"])


def _history() -> None:
    op.create_table(
        "event",
        number(),
        *must(DateTime, "at"),
        *must(String, "reviewer", "kind"),
        may_ref("claim_id", "claim.id"),
        may_ref("other_claim_id", "claim.id"),
        may_ref("article_id", "article.id"),
        *must(JSON, "before", "after"),
        may_ref("undoes", "event.id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_event_article_id", "event", ["article_id"])
    op.create_index("ix_event_claim_id", "event", ["claim_id"])
    op.create_index("ix_event_other_claim_id", "event", ["other_claim_id"])
    op.create_index("ix_event_reviewer", "event", ["reviewer", "id"])
    op.create_index("ix_event_undoes", "event", ["undoes"])
    op.create_table(
        "review",
        number(),
        must_ref("claim_id", "claim.id"),
        must_ref("event_id", "event.id"),
        *must(String, "rating", "summary", "explanation", "reviewer"),
        *must(DateTime, "reviewed_at"),
        may_ref("retracts", "review.id"),
        UniqueConstraint("retracts"),
    )
    op.create_index("ix_review_claim_id", "review", ["claim_id"])
    op.create_index("ix_review_event_id", "review", ["event_id"])


def _remarks() -> None:
    op.create_table(
        "evidence",
        number(),
        must_ref("claim_id", "claim.id"),
        must_ref("event_id", "event.id"),
        *must(String, "url", "stance"),
        *may(String, "title", "publisher"),
        *may(Date, "published_on", "accessed_on"),
        *may(String, "archived_url", "excerpt"),
        *must(Boolean, "withdrawn"),
        one_of("stance", "supports refutes context"),
    )
    op.create_index("ix_evidence_claim_id", "evidence", ["claim_id"])
    op.create_index("ix_evidence_event_id", "evidence", ["event_id"])
    op.create_table(
        "note",
        number(),
        must_ref("claim_id", "claim.id"),
        must_ref("event_id", "event.id"),
        *must(String, "text", "reviewer"),
        *must(DateTime, "written_at"),
        *must(Boolean, "no_source", "withdrawn"),
    )
    op.create_index("ix_note_claim_id", "note", ["claim_id"])
    op.create_index("ix_note_event_id", "note", ["event_id"])
    op.create_table("tag", key("claim_id", Integer, "claim.id"), key("name", String))


def _outside() -> None:
    op.create_table(
        "checked_claim",
        number(),
        *must(String, "source", "source_id", "claim", "language"),
        *may(String, "rating", "rating_label", "url", "publisher"),
        *may(Date, "published_on"),
        *may(String, "form"),
        may_ref("run_id", "import_run.id"),
        *must(DateTime, "added_at"),
        UniqueConstraint("source", "source_id"),
    )
    op.create_table(
        "scorer",
        number(),
        *must(String, "language"),
        *must(Integer, "version"),
        *must(JSON, "weights"),
        *must(DateTime, "learned_at"),
        *must(Boolean, "in_use"),
        CheckConstraint("version > 0", name="version"),
        UniqueConstraint("language", "version"),
    )
