"""How far linking everything anew has come, and which speakers are not the same."""

from alembic import op
from sqlalchemy import JSON, CheckConstraint, DateTime, Integer, String

from factcheck.store.migrations.columns import key, may, must, number, one_of

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add two tables, and an index that finds who was merged into a speaker."""
    op.create_table(
        "relinking",
        number(),
        *must(String, "reviewer"),
        *must(DateTime, "started_at"),
        *may(DateTime, "finished_at"),
        *must(String, "step"),
        *must(Integer, "reached"),
        *must(JSON, "counts"),
        one_of("step", "forms clusters"),
    )
    op.create_table(
        "speaker_apart",
        key("one_id", Integer, "speaker.id"),
        key("other_id", Integer, "speaker.id"),
        CheckConstraint("one_id < other_id", name="older_first"),
    )
    op.create_index("ix_speaker_apart_other_id", "speaker_apart", ["other_id"])
    op.create_index("ix_speaker_merged_into", "speaker", ["merged_into"])
