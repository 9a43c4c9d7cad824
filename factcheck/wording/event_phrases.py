"""An event of the history in words: what was done, to which claim, from what to what. Pure."""

from collections.abc import Mapping

from factcheck.domain.records import EventRecord
from factcheck.domain.review import ClaimState, RatingScale
from factcheck.wording import Wording, phrases


def event_in_words(event: EventRecord, scale: RatingScale, words: Wording) -> str:
    """Return one line: `putusan #12: baru -> ✗ Salah (ditarik)`."""
    subject = [f"#{event.claim_id}" if event.claim_id else "", f"a{event.article_id}" if event.article_id else ""]
    done = " ".join(part for part in (words.name("event", event.kind), *subject) if part)
    before, after = (_standing(side, scale, words) for side in (event.before, event.after))
    change = f": {before or '-'} -> {after or '-'}" if before != after else ""
    undone = f" ({words('history.undone')})" if event.undone else ""
    return done + change + undone


def _standing(side: Mapping[str, object], scale: RatingScale, words: Wording) -> str:
    """Say what one side of a change holds that a person wants to read: the verdict, else the state, else the text."""
    rating, state = side.get("rating"), side.get("state")
    if isinstance(rating, str):
        return phrases.rating(rating, scale, words.language)
    if isinstance(state, str) and state in set(ClaimState):
        return words.name("state", state)
    text = side.get("text")
    return text if isinstance(text, str) else ""
