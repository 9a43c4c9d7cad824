"""What a text was matched with, as lines for a person: what `factcheck match` prints without --json."""

from collections.abc import Iterator, Sequence

from factcheck.domain.link import Relation
from factcheck.domain.review import RatingScale
from factcheck.linking import explain
from factcheck.text.safe import safe_line
from factcheck.wording import Wording, phrases
from factcheck.workflow.matches import Match

_TOLD = frozenset({Relation.SAME, Relation.DIFFERS, Relation.CONTRADICTS})
"""Relations worth a line: that a fact-check is merely near the text, its place and score say."""


def match_lines(found: Sequence[Match], scale: RatingScale, words: Wording) -> Iterator[str]:
    """Yield a headline and, for each match, its score and claim, who checked it when and how, what differs."""
    yield words("match.found", count=len(found))
    for each in found:
        yield f"{each.score:5.1f}  {safe_line(each.id)}  {safe_line(each.claim)}"
        yield f"       {safe_line(_standing(each, scale, words))}"
        if each.comparison.relation in _TOLD:
            yield f"       {safe_line(explain(each.comparison, words.language))}"
        if each.url:
            yield f"       {safe_line(each.url)}"


def _standing(each: Match, scale: RatingScale, words: Wording) -> str:
    rating = phrases.checked_rating(each.rating, each.label, scale, words.language)
    day = each.on.isoformat() if each.on else ""
    where = ", ".join(part for part in (rating, day, each.publisher or "") if part)
    return words(f"match.{each.kind}", where=where or words("match.unrated"))
