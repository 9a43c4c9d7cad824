"""Speakers as styled text: lines of a list, pairs that may be one, a page of one speaker over time."""

from collections.abc import Iterator, Mapping

from textual.content import Content

from factcheck.domain.speaker_records import RoleRecord, SaidRecord, SpeakerDetail, SpeakerPair, SpeakerRow
from factcheck.text.safe import safe_line
from factcheck.tui.look import Look
from factcheck.tui.prose.claim import status
from factcheck.tui.prose.styles import ALERT, QUIET, STRONG, Hanging, Piece, fact, joined, rating_style
from factcheck.wording.cells import cut, pad

NAME_CELLS = 30
COUNT_CELLS = 4


def speaker_name(row: SpeakerRow) -> str:
    """Return `s12 Darmin Nasution`."""
    return f"s{row.id} {safe_line(row.name)}"


def speaker_entries(look: Look, rows: Mapping[str, SpeakerRow], held: SpeakerRow | None) -> dict[str, Content]:
    """Return a line a speaker: how many claims, the name, the last role and day; the held one is marked."""
    return {key: _entry(look, row, is_held=held is not None and row.id == held.id) for key, row in rows.items()}


def pair_entries(look: Look, pairs: Mapping[str, SpeakerPair]) -> dict[str, Content]:
    """Return a line a pair: both names with their claims, and why they may be one."""
    return {
        key: Content.assemble(
            (f"{speaker_name(pair.one)} ({pair.one.claims})", STRONG),
            "  =  ",
            (f"{speaker_name(pair.other)} ({pair.other.claims})", STRONG),
            (f"  {look.words.name('likeness', pair.likeness)}", QUIET),
        )
        for key, pair in pairs.items()
    }


def speaker_text(look: Look, detail: SpeakerDetail) -> tuple[Piece, ...]:
    """Return the page: other names, roles over time, verdicts, claims by day, who may be the same."""
    words = look.words
    pieces: list[Piece] = [fact(words("speakers.kind"), words.name("kind", detail.row.kind))]
    names = [*detail.aliases, *(speaker_name(each) for each in detail.merged)]
    if names:
        pieces.append(fact(words("speakers.name"), safe_line(", ".join(names))))
    pieces += _section(words("speakers.roles"), [_role(look, each) for each in detail.roles])
    pieces += _section(words("speakers.ratings"), [_rating(look, *each) for each in detail.ratings])
    pieces += _section(words("speakers.said", count=len(detail.said)), [_said(look, each) for each in detail.said])
    pairs = pair_entries(look, {str(at): pair for at, pair in enumerate(detail.pairs)})
    return (*pieces, *_section(words("speakers.pairs"), [Hanging(Content("= "), line) for line in pairs.values()]))


def _entry(look: Look, row: SpeakerRow, *, is_held: bool) -> Content:
    mark = look.glyph("●") if is_held else " "
    office = ", ".join(part for part in (row.role, row.organisation) if part)
    day = row.last_seen.isoformat() if row.last_seen else ""
    name = pad(cut(safe_line(row.name), NAME_CELLS), NAME_CELLS)
    return Content.assemble(
        (f"{mark} ", ALERT),
        (f"{row.claims:>{COUNT_CELLS}}  ", QUIET),
        (name, STRONG),
        (f"  {day:<10}  ", QUIET),
        safe_line(office),
    )


def _section(title: str, pieces: list[Piece]) -> Iterator[Piece]:
    if pieces:
        yield Content("")
        yield Content.styled(title, STRONG)
        yield from pieces


def _role(look: Look, record: RoleRecord) -> Piece:
    days = dict.fromkeys(day.isoformat() for day in (record.first_seen, record.last_seen) if day)
    office = ", ".join(part for part in (record.role, record.organisation) if part)
    period = "..".join(days) or look.words("speakers.undated")
    return Hanging(Content.styled(f"{period}  ", QUIET), Content(f"{safe_line(office)} ({record.mentions})"))


def _rating(look: Look, code: str | None, count: int) -> Piece:
    rating = look.scale.find(code) if code else None
    label = look.rating(code) if code else look.words("speakers.unrated")
    return Content.assemble((f"{count:>{COUNT_CELLS}}  ", QUIET), (label, rating_style(rating)))


def _said(look: Look, record: SaidRecord) -> Piece:
    words = look.words
    day = record.published_on.isoformat() if record.published_on else words("speakers.undated")
    relayed = words("speakers.relayed") if record.relayed else ""
    place = joined((safe_line(record.outlet or ""), relayed, f"#{record.claim.id}"), ", ")
    head = joined((status(look, record.claim), Content.styled(place.plain, QUIET)), "  ")
    return Hanging(
        Content.styled(f"{day}  ", QUIET), Content("\n").join([head, Content(safe_line(record.claim.claim))])
    )
