"""Who says what, and through whom: cues, ordered sieves, the article's registry of speakers."""

from collections.abc import Sequence

from factcheck.domain.timex import Timex
from factcheck.speakers.attribution import Attributor
from factcheck.speakers.statement import Attributed, Statement
from factcheck.text.document import Document

__all__ = ["Attributed", "Statement", "attribute"]


def attribute(document: Document, times: Sequence[Timex] = ()) -> Attributed:
    """Return a document's statements with their attribution chains, and the speakers that stand in them.

    `times` are the document's temporal expressions; they tell the date behind a speaker from his words. Linear in the
    length of the text. Raises LanguageDataError when the document's language is unknown.
    """
    return Attributor(document, frozenset(time.start for time in times)).run()
