"""Where else a claim was said, and the claims beside it: outlet, day, and in words how they differ."""

from collections.abc import Sequence

from textual.content import Content

from factcheck.domain.link import Band, Comparison, Difference, LinkState, Relation
from factcheck.domain.records import ClaimDetail, LinkRecord, MentionRecord
from factcheck.text.safe import safe_line
from factcheck.tui.look import Look
from factcheck.tui.prose.sources import published, where
from factcheck.tui.prose.styles import ALERT, QUIET, STRONG, Hanging, Piece, joined, rating_style
from factcheck.wording import phrases
from factcheck.wording.timeline import APART, SIGNS, by_day, drift_in_words, drifts, is_at_odds


def repeats_text(look: Look, detail: ClaimDetail) -> tuple[Piece, ...]:
    """Return the figures that drift, then two lines a repeat: where and how it differs, and its words.

    Mentions and the claims at odds with them stand by day; the first mention is the claim pane's. Other claims follow.
    """
    entries = list(timeline_entries(look, detail, others(detail)).values())
    if not entries:
        return (Content.styled(look.words("repeats.none"), QUIET),)
    return (*drift_text(look, detail), *entries)


def timeline_entries(look: Look, detail: ClaimDetail, mentions: Sequence[MentionRecord]) -> dict[str, Hanging]:
    """Return what is told of some mentions and of all claims beside the claim, by "m17" and "#15"."""
    shown = {each.id for each in mentions}
    entries: dict[str, Hanging] = {}
    for each in by_day(detail):
        if isinstance(each, LinkRecord):
            entries[f"#{each.other_id}"] = link_entry(look, each)
        elif each.id in shown:
            entries[f"m{each.id}"] = mention_entry(look, each)
    return entries | {f"#{each.other_id}": link_entry(look, each) for each in detail.links if not is_at_odds(each)}


def drift_text(look: Look, detail: ClaimDetail) -> tuple[Content, ...]:
    """Return a line for each figure that others give otherwise: `5,27 persen (Kompas) -> 5,06 persen (Detik)`."""
    told = (drift_in_words(figures, look.words) for figures in drifts(detail))
    return tuple(Content.styled(safe_line(line), ALERT) for line in told)


def others(detail: ClaimDetail) -> tuple[MentionRecord, ...]:
    """Return the mentions but the first one."""
    return detail.mentions[1:]


def mention_entry(look: Look, record: MentionRecord) -> Hanging:
    """Return another mention: `= Kompas, 2018-09-03   m17   sama (otomatis)` and its words."""
    relation = record.relation or Relation.SAME
    told = explained(look, relation, record.differences) if record.relation else look.words("page.first")
    speakers = safe_line(phrases.chain_of_names(record.mention.attribution, look.words))
    place = where(look, record.outlet, published(record))
    head = _head(look, relation, place, f"m{record.id}", told, record.link_state)
    gone = (f"  {look.words('page.gone', article=record.article_id)}", ALERT) if record.gone else ""
    said = Content.assemble(head, "\n", f'"{safe_line(record.mention.text)}"', (f"  {speakers}", QUIET), gone)
    return Hanging(_sign(look, relation), said)


def link_entry(look: Look, link: LinkRecord) -> Hanging:
    """Return a claim beside this one: `≠ Detik, 2018-09-05   #88   sama, tetapi ... (usulan)` and its words."""
    told = explained(look, link.relation, link.differences)
    day = link.other_first_seen.isoformat() if link.other_first_seen else ""
    head = _head(look, link.relation, where(look, link.other_outlet, day), f"#{link.other_id}", told, link.state)
    rating = look.scale.find(link.other_rating) if link.other_rating else None
    verdict = (f"  {look.rating(link.other_rating)}", rating_style(rating)) if link.other_rating else ""
    return Hanging(_sign(look, link.relation), Content.assemble(head, "\n", safe_line(link.other_claim), verdict))


def explained(look: Look, relation: Relation, differences: Sequence[Difference]) -> str:
    """Return in words how two statements relate: `sama, tetapi 5,27 persen lawan 5,06 persen`."""
    from factcheck.linking import explain  # with it comes the comparer, for which the first frame does not wait

    return safe_line(explain(Comparison(0.0, relation, Band.NONE, tuple(differences)), look.words.language))


def repeats_title(look: Look, detail: ClaimDetail) -> str:
    """Return how many there are: `Pengulangan: 2 ucapan lain, 1 klaim terkait`; what there is none of is left out."""
    counts = {"mention": len(others(detail)), "link": len(detail.links)}
    told = [
        look.words(f"repeats.{name}{'s' if count > 1 else ''}", count=count) for name, count in counts.items() if count
    ]
    return look.words("repeats.title_of", counts=", ".join(told)) if told else look.words("repeats.title")


def _head(look: Look, relation: Relation, place: str, ref: str, told: str, state: LinkState | None) -> Content:
    style = ALERT if relation in APART else STRONG
    standing = f" ({look.words.name('link', state)})" if state else ""
    how = Content.assemble((told, style), (standing, QUIET))
    return joined((Content.styled(place, STRONG), how, Content.styled(ref, QUIET)), "  ")


def _sign(look: Look, relation: Relation) -> Content:
    return Content.styled(f"{look.glyph(SIGNS[relation])} ", ALERT if relation in APART else STRONG)
