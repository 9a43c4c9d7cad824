"""Fact-checks of others: the words they are found under, the claims of the desk they are about."""

from alembic import op
from sqlalchemy import JSON, CheckConstraint, Column, DateTime, Float, Integer, String, UniqueConstraint

from factcheck.store.migrations.columns import key, must, must_ref, number, one_of

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add the tables, and to a claim what the queue tells of its fact-checks."""
    op.add_column("claim", Column("checked", String))
    op.create_table(
        "checked_word", number(), *must(String, "text"), *must(Integer, "checked"), UniqueConstraint("text")
    )
    op.create_table(
        "checked_claim_word",
        key("word_id", Integer, "checked_word.id"),
        key("checked_id", Integer, "checked_claim.id"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_checked_claim_word_checked_id", "checked_claim_word", ["checked_id"])
    op.create_table(
        "checked_link",
        number(),
        must_ref("claim_id", "claim.id"),
        must_ref("checked_id", "checked_claim.id"),
        *must(String, "relation", "state"),
        *must(Float, "score"),
        *must(JSON, "differences"),
        *must(DateTime, "added_at"),
        one_of("relation", "same differs contradicts related different"),
        one_of("state", "auto suggested confirmed rejected"),
        CheckConstraint("score BETWEEN 0 AND 100", name="score"),
        UniqueConstraint("claim_id", "checked_id"),
    )
    op.create_index("ix_checked_link_checked_id", "checked_link", ["checked_id"])
