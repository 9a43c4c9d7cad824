"""Lines of sentences.jsonl, dates.jsonl and pairs.jsonl, made into labels; data/gold/README.md tells the formats."""

from factcheck.evaluation.labels import LabelledSentence
from factcheck.evaluation.rows import Row

SENTENCES_LANGUAGE = "en"
"""Of a sentence whose label names none: the published sets of check-worthy sentences are English."""


def labelled_sentence(row: Row) -> LabelledSentence:
    """Return a sentence with its label."""
    return LabelledSentence(
        id=row.text("id"),
        story=row.maybe_text("split") or row.text("id"),
        text=row.text("text"),
        language=row.maybe_text("language") or SENTENCES_LANGUAGE,
        checkworthy=row.flag("checkworthy"),
    )
