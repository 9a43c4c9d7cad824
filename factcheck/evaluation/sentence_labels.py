"""Lines of sentences.jsonl, dates.jsonl and pairs.jsonl, made into labels; data/gold/README.md tells the formats."""

from factcheck.evaluation.labels import LabelledExpression, LabelledPair, LabelledSentence, PairLabel
from factcheck.evaluation.rows import Row

SENTENCES_LANGUAGE = "en"
"""Of a sentence whose label names none: the published sets of check-worthy sentences are English."""
EXPRESSIONS_LANGUAGE = "id"
"""Of a dated sentence whose label names none."""


def labelled_sentence(row: Row) -> LabelledSentence:
    """Return a sentence with its label."""
    return LabelledSentence(
        id=row.text("id"),
        story=row.maybe_text("split") or row.text("id"),
        text=row.text("text"),
        language=row.maybe_text("language") or SENTENCES_LANGUAGE,
        checkworthy=row.flag("checkworthy"),
    )


def labelled_expression(row: Row) -> LabelledExpression:
    """Return a sentence with its expression, which stands at `start`, or else where its words first are."""
    text, words = row.text("text"), row.maybe_text("span")
    span = None
    if words is not None:
        given = row.whole("start")
        start = text.find(words) if given is None else given
        if start < 0 or text[start : start + len(words)] != words:
            raise row.wrong(f'"{words}" is not in the text where the label says; copy it exactly')
        span = start, start + len(words)
    return LabelledExpression(
        id=row.text("id"),
        text=text,
        language=row.maybe_text("lang") or EXPRESSIONS_LANGUAGE,
        anchor=row.day("anchor"),
        span=span,
        value=row.maybe_text("value"),
    )


def labelled_pair(row: Row) -> LabelledPair:
    """Return a pair of statements with its label."""
    return LabelledPair(
        id=row.text("id"),
        a=row.text("a"),
        b=row.text("b"),
        language=row.maybe_text("lang"),
        a_date=row.day("a_date"),
        b_date=row.day("b_date"),
        label=row.choice("label", PairLabel),
        kind=row.text("kind"),
    )
