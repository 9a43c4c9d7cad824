"""The years a text can be from, by the offices, crises and programmes it names. Knows no dates of the text."""

from functools import cache
from typing import NamedTuple

from factcheck.languages import load


class Era(NamedTuple):
    """First and last year, both included."""

    first: int
    last: int


def era_of(text: str, language: str) -> Era | None:
    """Return the years that everything named in the text shares, None where nothing named belongs to certain years.

    "Presiden Joko Widodo" and "Kepala Bappenas Bambang Brodjonegoro" give 2016 to 2019. An end counts only where
    nothing else begins later, for older things stay in the news; and not behind "mantan", "eks".
    """
    named = [(era, phrase) for era, phrases in _eras(language) for phrase in phrases if phrase in text]
    if not named:
        return None
    first = max(era.first for era, _ in named)
    lasts = [era.last for era, phrase in named if era.last > first and not _only_former(text, phrase, language)]
    return Era(first, min(lasts)) if lasts else None


def _only_former(text: str, phrase: str, language: str) -> bool:
    """Tell whether the first mention of a name says that its term is over."""
    before = text[: text.find(phrase)].rstrip().lower()
    return before.endswith(load(language, "eras").words("former"))


@cache
def _eras(language: str) -> tuple[tuple[Era, tuple[str, ...]], ...]:
    years = load(language, "eras").groups("years")
    return tuple((Era(*(int(year) for year in key.split("-"))), phrases) for key, phrases in years.items())
