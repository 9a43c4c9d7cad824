"""A line of articles.jsonl, made into labels. The format is told in data/gold/README.md."""

from collections.abc import Mapping, Sequence

from factcheck.domain.mention import ClaimType, QuoteKind
from factcheck.domain.speaker import SpeakerKind, Stance
from factcheck.evaluation.labels import (
    CHECKWORTHY,
    LabelledArticle,
    LabelledClaim,
    LabelledSpeaker,
    LabelledTime,
    LabelledVoice,
)
from factcheck.evaluation.rows import Row


def labelled_article(row: Row) -> LabelledArticle:
    """Return the labels of an article. Raises InputError, with file and line, for what makes no sense."""
    text, labels = row.text("text"), row.row("labels")
    speakers = {speaker.name: speaker for speaker in map(_speaker, labels.rows("speakers"))}
    return LabelledArticle(
        id=row.text("id"),
        story=row.maybe_text("split") or row.text("id"),
        text=text,
        published_on=labels.maybe_text("published_on"),
        place=labels.maybe_text("place"),
        boilerplate=tuple(_within(text, piece, labels) for piece in labels.texts("boilerplate")),
        claims=tuple(_claim(claim, text, speakers) for claim in labels.rows("claims")),
        times=_times(labels.rows("timexes"), text),
    )


def _speaker(row: Row) -> LabelledSpeaker:
    return LabelledSpeaker(
        row.text("name"), row.choice("kind", SpeakerKind), row.maybe_text("role"), row.texts("aliases")
    )


def _claim(row: Row, text: str, speakers: Mapping[str, LabelledSpeaker]) -> LabelledClaim:
    words = row.text("text")
    start = _place(row, text, words)
    worth = row.whole("worth")
    if worth is None or worth > CHECKWORTHY:
        raise row.wrong('"worth" must be 0 (not checkable), 1 (routine) or 2 (check-worthy)')
    return LabelledClaim(
        start=start,
        end=start + len(words),
        text=words,
        type=row.choice("type", ClaimType),
        worth=worth,
        quote=row.choice("quote", QuoteKind),
        chain=tuple(_voice(voice, speakers) for voice in row.rows("chain")),
        numbers=tuple(value for each in row.rows("numbers") if (value := each.number("value")) is not None),
    )


def _voice(row: Row, speakers: Mapping[str, LabelledSpeaker]) -> LabelledVoice:
    name = row.text("name")
    if name not in speakers:
        raise row.wrong(f'"{name}" is not among the speakers; add it there')
    return LabelledVoice(speakers[name], row.choice("stance", Stance), row.flag("inherited", default=False))


def _times(rows: Sequence[Row], text: str) -> tuple[LabelledTime, ...]:
    """Find each expression behind the one before it: the labels list them in order of appearance."""
    found: list[LabelledTime] = []
    cursor = 0
    for row in rows:
        words = row.text("text")
        given = row.whole("start")
        start = text.find(words, cursor) if given is None else given
        start = text.find(words) if start < 0 else start
        if text[start : start + len(words)] != words or start < 0:
            raise row.wrong(f'"{words}" is not in the text; copy it exactly')
        cursor = max(cursor, start + len(words))
        found.append(LabelledTime(start, start + len(words), words, row.maybe_text("value")))
    return tuple(found)


def _place(row: Row, text: str, words: str) -> int:
    """Return where the words begin: at `start` where the label says so, else where they stand for the `nth` time."""
    start = row.whole("start")
    if start is None:
        start = -1
        for _ in range(row.whole("nth") or 1):
            start = text.find(words, start + 1)
            if start < 0:
                break
    if start < 0 or text[start : start + len(words)] != words:
        raise row.wrong(f'"{words}" is not in the text where the label says; copy it exactly')
    return start


def _within(text: str, piece: str, labels: Row) -> str:
    if " ".join(piece.split()) not in " ".join(text.split()):
        raise labels.wrong(f'the boilerplate "{piece}" is not in the text; copy it exactly')
    return piece
