"""A warning of the analysis in words: what is wrong, where, and what it should be. Pure."""

from datetime import date

from factcheck.domain.analysis import Warned
from factcheck.wording import Wording

WEEKDAY_MISMATCH = "weekday_mismatch"
AFTER_PUBLICATION = "after_publication"
ARITHMETIC = "arithmetic"
UNKNOWN_LANGUAGE = "unknown_language"


def warning_in_words(warning: Warned, words: Wording) -> str:
    """Return one line: `weekday and date disagree: "Senin (20/10/2026)"; 2026-10-20 is a Tuesday`."""
    quoted = f': "{warning.text}"' if warning.text else ""
    remark = _remark(warning, words)
    return f"{words.name('warning', warning.kind)}{quoted}{f'; {remark}' if remark else ''}"


def _remark(warning: Warned, words: Wording) -> str:
    """Say what the words should be or were read as; the detail itself where nothing better is known."""
    if not warning.detail:
        return ""
    if warning.kind == WEEKDAY_MISMATCH:
        return _weekday(day_of(warning), words)
    if warning.kind == AFTER_PUBLICATION:
        return words("warning.after_publication_is", date=day_of(warning))
    if warning.kind == UNKNOWN_LANGUAGE:
        return words("warning.unknown_language_read_as", language=warning.detail)
    return (
        words("warning.arithmetic_should_be", figure=warning.detail) if warning.kind == ARITHMETIC else warning.detail
    )


def day_of(warning: Warned) -> str:
    """Return the day a warning of a date speaks of, without a time of day: 2026-10-20."""
    return warning.detail.partition("T")[0]


def _weekday(day: str, words: Wording) -> str:
    try:
        weekday = date.fromisoformat(day).isoweekday()
    except ValueError:  # a range, or a day of no single year
        return day
    return words("warning.weekday_should_be", date=day, weekday=words.name("weekday", str(weekday)))
