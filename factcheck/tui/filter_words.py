"""A filter in a few words, for the line at the top. Pure."""

from factcheck.domain.records import ClaimFilter
from factcheck.tui.listing import OPEN_STATES
from factcheck.tui.look import Look


def filter_words(wanted: ClaimFilter, look: Look) -> str:
    """Return what a filter lets through: `baru, dikerjakan · Tempo · 2018-09-01…`; empty for all claims."""
    words = look.words
    if wanted.states == OPEN_STATES:
        states = words("review.open")
    else:
        states = ", ".join(words.name("state", state) for state in wanted.states or ())
    ratings = ", ".join(look.rating(code) for code in wanted.ratings or ())
    days = [day.isoformat() if day else "" for day in (wanted.since, wanted.until)]
    parts = (
        states,
        ratings,
        wanted.speaker or "",
        wanted.outlet or "",
        look.glyph("…").join(days) if any(days) else "",
        words.name("type", wanted.type) if wanted.type else "",
        wanted.language or "",
        f">= {wanted.min_score:.2f}" if wanted.min_score is not None else "",
        f'"{wanted.text}"' if wanted.text else "",
    )
    return look.glyph(" · ").join(part for part in parts if part)
