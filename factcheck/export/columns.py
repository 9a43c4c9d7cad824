"""What stands in each column of the CSV: a claim as one row of text cells. Pure; knows nothing of files or escaping."""

from collections.abc import Mapping
from datetime import date
from itertools import pairwise

from factcheck.domain.link import LinkState, Relation
from factcheck.domain.mention import Mention
from factcheck.domain.records import ClaimDetail, MentionRecord, ReviewRecord
from factcheck.domain.speaker import Voice

COLUMNS = (
    "claim_id", "uid", "claim", "verbatim", "language", "type", "tags",
    "speaker", "speaker_role", "organisation", "relayed_by", "chain", "claimed_on", "claimed_precision",
    "state", "rating", "rating_label", "rating_value", "distortion", "summary", "explanation",
    "evidence_urls", "evidence_count",
    "mentions", "outlets", "first_seen", "first_url", "last_seen", "differs_from", "contradicts",
    "selection_reason", "assignee", "reviewer", "reviewed_at", "published_url", "corrections", "score",
)  # fmt: skip
"""The header row. Spreadsheets are built on this order: never reorder it, add at the end."""

SEPARATOR = " | "
"""Between the members of a list in one cell; names and URLs hold no bar between blanks."""

REASONS_SHOWN = 3
"""Reasons for the selection in a cell; the rest are in the JSONL export."""

Labels = Mapping[str, tuple[str, int | None]]
"""By rating code: the label in the language of the export, and ClaimReview's value."""


def cells(claim: ClaimDetail, labels: Labels) -> list[str]:
    """Return a claim's cells in the order of COLUMNS; what is not known is an empty cell."""
    first = claim.mentions[0] if claim.mentions else None
    return _statement(claim) + _source(first) + _verdict(claim, labels) + _spread(claim) + _work(claim, first)


def _statement(claim: ClaimDetail) -> list[str]:
    row = claim.row
    return [str(row.id), row.uid, row.claim, row.verbatim, row.language, row.type.value, SEPARATOR.join(claim.tags)]


def _source(first: MentionRecord | None) -> list[str]:
    if first is None:
        return [""] * 7
    chain = first.mention.attribution
    origin = chain[0] if chain else None
    return [
        _text(origin and origin.name),
        _text(origin and origin.role),
        _text(origin and origin.organisation),
        SEPARATOR.join(voice.name for voice in chain[1:]),
        SEPARATOR.join(map(_voice, chain)),
        _day(first.published_on),
        _text(first.published_precision),
    ]


def _verdict(claim: ClaimDetail, labels: Labels) -> list[str]:
    review = claim.review
    code = review.rating if review else claim.row.rating
    sources = dict.fromkeys(evidence.url for evidence in claim.evidence)  # one may stand for and against
    label, value = labels.get(code, (code, None)) if code else ("", None)
    return [
        claim.row.state.value,
        _text(code),
        label,
        _text(value),
        _text(claim.distortion),
        review.summary if review else "",
        review.explanation if review else "",
        SEPARATOR.join(sources),
        str(len(sources)),
    ]


def _spread(claim: ClaimDetail) -> list[str]:
    mentions = claim.mentions
    days = sorted(mention.published_on for mention in mentions if mention.published_on)
    return [
        str(len(mentions)),
        SEPARATOR.join(dict.fromkeys(mention.outlet for mention in mentions if mention.outlet)),
        _day(days[0] if days else None),
        _text(mentions[0].url) if mentions else "",  # of that mention alone: another's would accuse the wrong outlet
        _day(days[-1] if days else None),
        _others(claim, Relation.DIFFERS),
        _others(claim, Relation.CONTRADICTS),
    ]


def _work(claim: ClaimDetail, first: MentionRecord | None) -> list[str]:
    review = claim.review
    return [
        _selection(first.mention) if first else "",
        _text(claim.assignee),
        review.reviewer if review else "",
        review.reviewed_at.isoformat(timespec="seconds") if review else "",
        _text(claim.published_url),
        SEPARATOR.join(_corrections(claim.reviews)),
        f"{claim.row.score:.4f}",
    ]


def _voice(voice: Voice) -> str:
    office = ", ".join(part for part in (voice.role, voice.organisation) if part)
    return f"{voice.name} ({office})" if office else voice.name


def _others(claim: ClaimDetail, relation: Relation) -> str:
    linked = (link for link in claim.links if link.relation is relation and link.state is not LinkState.REJECTED)
    return SEPARATOR.join(str(link.other_id) for link in linked)


def _selection(mention: Mention) -> str:
    """Say why the machine put the claim before people: its strongest reasons for, with their words."""
    favourable = [reason for reason in mention.reasons if reason.weight > 0 and reason.feature != "bias"]
    strongest = sorted(favourable, key=lambda reason: -reason.weight)[:REASONS_SHOWN]
    return SEPARATOR.join(f"{reason.feature}: {reason.text}" if reason.text else reason.feature for reason in strongest)


def _corrections(reviews: tuple[ReviewRecord, ...]) -> list[str]:
    """Say when a standing verdict was replaced, from what to what, and by whom; oldest first."""
    standing = [review for review in reversed(reviews) if not review.retracted]
    return [
        f"{new.reviewed_at.date().isoformat()}: {old.rating} -> {new.rating} ({new.reviewer})"
        for old, new in pairwise(standing)
        if (old.rating, old.summary, old.explanation) != (new.rating, new.summary, new.explanation)
    ]


def _text(value: object) -> str:
    return "" if value is None else str(value)


def _day(value: date | None) -> str:
    return value.isoformat() if value else ""
