"""What a text is matched with: an earlier claim or a fact-check, as a value and as JSON. Searches nothing."""

from dataclasses import dataclass
from datetime import date

from factcheck.domain.checked import CheckedClaim
from factcheck.domain.link import Comparison
from factcheck.domain.records import ClaimRow


@dataclass(frozen=True, slots=True)
class Match:
    """An earlier claim of the desk ("#12") or a fact-check (its source's own id), and how the text relates to it.

    `score` is 0-100: of a fact-check how likely it is the one the text is about, if any is; of a claim its likeness.
    Side `a` of the differences is the text's wording. `rating` is a code of the desk's scale, `label` as published.
    """

    kind: str
    id: str
    claim: str
    score: float
    comparison: Comparison
    rating: str | None = None
    label: str | None = None
    url: str | None = None
    publisher: str | None = None
    on: date | None = None


def match_with_factcheck(found: CheckedClaim, score: float, comparison: Comparison) -> Match:
    """Return the match of a text with a fact-check."""
    return Match(
        kind="checked",
        id=found.source_id,
        claim=found.claim,
        score=score,
        comparison=comparison,
        rating=found.rating,
        label=found.rating_label,
        url=found.url,
        publisher=found.publisher or found.source,
        on=found.published_on,
    )


def match_with_claim(row: ClaimRow, comparison: Comparison) -> Match:
    """Return the match of a text with a claim of the desk; its score is the likeness of the nearest sentence."""
    return Match(
        kind="claim",
        id=f"#{row.id}",
        claim=row.claim,
        score=comparison.score,
        comparison=comparison,
        rating=row.rating,
        publisher=row.outlet,
        on=row.first_seen,
    )


def match_to_json(found: Match) -> dict[str, object]:
    """Return a match as the JSON object that `factcheck match` prints."""
    differences = [{"kind": each.kind.value, "a": each.a, "b": each.b} for each in found.comparison.differences]
    return {
        "id": found.id,
        "claim": found.claim,
        "score": found.score,
        "relation": found.comparison.relation.value,
        "differences": differences,
        "kind": found.kind,
        "rating": found.rating,
        "label": found.label,
        "url": found.url,
        "publisher": found.publisher,
        "date": found.on.isoformat() if found.on else None,
    }
