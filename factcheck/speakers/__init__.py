"""Who says what, and through whom: cues, ordered sieves, the article's registry of speakers."""

from collections.abc import Sequence

from factcheck.domain.timex import Timex
from factcheck.speakers.attribution import Attributor
from factcheck.speakers.lessons import Lesson, Told
from factcheck.speakers.statement import Attributed, Statement
from factcheck.text.document import Document

__all__ = ["Attributed", "Lesson", "Statement", "Told", "attribute", "continuation_lessons"]


def attribute(document: Document, times: Sequence[Timex] = ()) -> Attributed:
    """Return a document's statements with their attribution chains, and the speakers that stand in them.

    `times` are the document's temporal expressions; they tell the date behind a speaker from his words. Linear in the
    length of the text. Raises LanguageDataError when the document's language is unknown.
    """
    return Attributor(document, frozenset(time.start for time in times)).run()


def continuation_lessons(document: Document, times: Sequence[Timex], told: Told) -> tuple[Lesson, ...]:
    """Return what is to be seen at each sentence without a cue of which labels tell whether it goes on with a report.

    `told` says so of a sentence by its number. Raises LanguageDataError when the document's language is unknown.
    """
    attributor = Attributor(document, frozenset(time.start for time in times), told)
    attributor.run()
    return attributor.lessons()
