"""One claim with everything known of it, as lines of text: what `factcheck show` prints."""

from collections.abc import Iterator, Sequence

from factcheck.domain.checked import CheckedLink
from factcheck.domain.link import Band, Comparison, Difference, Relation
from factcheck.domain.records import ClaimDetail, EvidenceRecord, LinkRecord, MentionRecord, ReviewRecord
from factcheck.domain.review import RatingScale
from factcheck.linking import explain, scale_conflicts
from factcheck.text.safe import safe_line
from factcheck.wording import Wording, phrases
from factcheck.wording.passages import reason_lines, with_claim_marked
from factcheck.wording.timeline import APART, SIGNS, by_day, drift_in_words, drifts

LABEL_WIDTH = 12
"""The longest label of the head, in either language, with its gap."""


def claim_lines(claim: ClaimDetail, scale: RatingScale, words: Wording) -> Iterator[str]:
    """Yield the page: the claim, its head, mentions by date, links, verdicts, evidence, notes, reasons."""
    yield f"#{claim.row.id}  {safe_line(claim.row.claim)}"
    yield from _head(claim, scale, words)
    yield from _section(words("page.mentions", count=len(claim.mentions)))
    for each in by_day(claim):
        yield from _beside(each, words) if isinstance(each, LinkRecord) else _mention(each, words)
    yield from _listed(words("page.drift"), [drift_in_words(figures, words) for figures in drifts(claim)])
    yield from _listed(words("page.links", count=len(claim.links)), [_link(link, scale, words) for link in claim.links])
    yield from _listed(
        words("page.checked", count=len(claim.checked)), [_factcheck(link, scale, words) for link in claim.checked]
    )
    yield from _listed(words("page.reviews"), [_review(review, scale, words) for review in claim.reviews])
    yield from _listed(words("page.evidence"), [_evidence(evidence, words) for evidence in claim.evidence])
    yield from _listed(
        words("page.notes"), [f"{phrases.moment(note.written_at)} {note.reviewer}: {note.text}" for note in claim.notes]
    )
    if claim.mentions:
        yield from _section(words("page.why", score=f"{claim.mentions[0].mention.score:.2f}"))
        yield from reason_lines(claim.mentions[0].mention.reasons, words)


def _head(claim: ClaimDetail, scale: RatingScale, words: Wording) -> Iterator[str]:
    row = claim.row
    first = claim.mentions[0].mention if claim.mentions else None
    facts = (
        ("page.status", f"{phrases.status(row, scale, words)}, {words('page.score', score=f'{row.score:.2f}')}"),
        ("page.dismissed", words.name("reason", claim.dismissed_as) if claim.dismissed_as else ""),
        ("page.speaker", phrases.chain(first.attribution, words) if first else ""),
        ("page.kind", words.name("type", row.type)),
        ("page.tags", ", ".join(claim.tags)),
        ("page.distortion", claim.distortion or ""),
        ("page.assignee", claim.assignee or ""),
        ("page.published", claim.published_url or ""),
        ("page.also", ", ".join(f"#{number}" for number in claim.redirected_from)),
    )
    for key, value in facts:
        if value:
            yield f"{words(key):<{LABEL_WIDTH}}{safe_line(value)}"


def _mention(record: MentionRecord, words: Wording) -> Iterator[str]:
    mention = record.mention
    day = record.published_on.isoformat() if record.published_on else words("article.no_date")
    where = ", ".join(part for part in (record.outlet, record.title) if part)
    yield f"{_sign(record.relation)} m{record.id}  {day}  {safe_line(where)} (a{record.article_id})"
    yield f"      {safe_line(_standing(record, words))}"
    for warning in _warnings(record.differences, words):
        yield f"      ! {safe_line(warning)}"
    if record.gone:
        yield f"      ! {words('page.gone', article=record.article_id)}"
    yield f"      {safe_line(with_claim_marked(record))}"
    speakers = phrases.chain(mention.attribution, words, cues=True)
    yield f"      {safe_line(speakers)}; {words.name('quote', mention.quote)}"
    if mention.times:
        yield f"      {words('page.times')}: {safe_line(phrases.times(mention.times, words))}"
    if mention.quantities:
        yield f"      {words('page.quantities')}: {safe_line(phrases.quantities(mention.quantities, words))}"
    if record.url:
        yield f"      {safe_line(record.url)}"


def _beside(link: LinkRecord, words: Wording) -> Iterator[str]:
    """Yield a claim at odds with this one, in its place among the mentions; more of it stands under the links."""
    day = link.other_first_seen.isoformat() if link.other_first_seen else words("article.no_date")
    yield f"{_sign(link.relation)} #{link.other_id}  {day}  {safe_line(link.other_outlet or '')}".rstrip()
    told = _explained(link.relation, link.score, link.differences, words)
    yield f"      {safe_line(f'{told}: {link.other_claim}')}"


def _sign(relation: Relation | None) -> str:
    return SIGNS[relation] if relation in APART else " "


def _standing(record: MentionRecord, words: Wording) -> str:
    """Say how a mention came to the claim and in what it differs from it."""
    if record.relation is None:
        return words("page.first")
    state = words.name("link", record.link_state) if record.link_state else ""
    sentence = _explained(record.relation, record.link_score or 0, record.differences, words)
    return f"{sentence} ({state})" if state else sentence


def _link(link: LinkRecord, scale: RatingScale, words: Wording) -> str:
    status = phrases.rating(link.other_rating, scale, words.language) if link.other_rating else ""
    day = link.other_first_seen.isoformat() if link.other_first_seen else ""
    seen = ", ".join(part for part in (link.other_outlet, day, status) if part)
    sentence = _explained(link.relation, link.score, link.differences, words)
    state = f"{words.name('link', link.state)}, {link.score:.0f}"
    warned = "".join(f" ! {warning}" for warning in _warnings(link.differences, words))
    return f"#{link.other_id} {sentence} ({state}): {link.other_claim} [{seen}]{warned}"


def _warnings(differences: Sequence[Difference], words: Wording) -> Iterator[str]:
    """Yield what an editor should check: "Rp 2,5 miliar" here and "Rp 2,5 triliun" there."""
    for each in scale_conflicts(differences):
        yield f'{words.name("warning", "scale_conflict")}: "{each.a}", "{each.b}"'


def _factcheck(link: CheckedLink, scale: RatingScale, words: Wording) -> str:
    checked = link.checked
    sentence = _explained(link.relation, link.score, link.differences, words)
    address = f" {checked.url}" if checked.url else ""
    told = phrases.checked(checked, scale, words)
    return f"{checked.source_id} {sentence} ({link.score:.0f}): {checked.claim} [{told}]{address}"


def _explained(relation: Relation, score: float, differences: Sequence[Difference], words: Wording) -> str:
    return explain(Comparison(score, relation, Band.NONE, tuple(differences)), words.language)


def _review(review: ReviewRecord, scale: RatingScale, words: Wording) -> str:
    texts = " ".join(text for text in (review.summary, review.explanation) if text)
    retracted = f" ({words('page.retracted')})" if review.retracted else ""
    label = phrases.rating(review.rating, scale, words.language)
    return f"{phrases.moment(review.reviewed_at)} {review.reviewer}: {label}{retracted} {texts}".rstrip()


def _evidence(evidence: EvidenceRecord, words: Wording) -> str:
    described = ", ".join(part for part in (evidence.title, evidence.publisher) if part)
    remark = f" ({described})" if described else ""
    return f"{words.name('evidence', evidence.stance)}: {evidence.url}{remark}"


def _listed(title: str, lines: Sequence[str]) -> Iterator[str]:
    if lines:
        yield from _section(title)
        for line in lines:
            yield f"  {safe_line(line)}"


def _section(title: str) -> Iterator[str]:
    yield ""
    yield title
