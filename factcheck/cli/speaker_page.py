"""Speakers as lines of text: the list, two that may be one, and one speaker over time."""

from collections.abc import Iterator, Sequence

from factcheck.cli.tables import Column, table_lines
from factcheck.domain.review import RatingScale
from factcheck.domain.speaker_records import RoleRecord, SaidRecord, SpeakerDetail, SpeakerPair, SpeakerRow
from factcheck.text.safe import safe_line
from factcheck.wording import Wording, phrases


def speaker_table(rows: Sequence[SpeakerRow], words: Wording, width: int | None) -> Iterator[str]:
    """Yield the header and one line a speaker."""
    columns = (
        Column("#", right=True),
        Column(words("speakers.kind")),
        Column(words("column.mentions"), right=True),
        Column(words("column.claims"), right=True),
        Column(words("speakers.first"), least_screen=100),
        Column(words("speakers.last")),
        Column(words("speakers.name"), limit=28, least=20),
        Column(words("speakers.role")),
    )
    return table_lines(columns, [_row(row, words) for row in rows], width)


def pair_line(pair: SpeakerPair, words: Wording) -> str:
    """Return a question: `s12 Darmin Nasution (9 klaim) = s40 Darmin (2 klaim)? yang satu bagian yang lain`."""
    return safe_line(
        words(
            "speakers.pair",
            one=pair.one.id,
            one_name=pair.one.name,
            one_claims=pair.one.claims,
            other=pair.other.id,
            other_name=pair.other.name,
            other_claims=pair.other.claims,
            why=words.name("likeness", pair.likeness),
        )
    )


def speaker_lines(detail: SpeakerDetail, scale: RatingScale, words: Wording) -> Iterator[str]:
    """Yield the page: the name, other names, roles over time, verdicts, claims by date, who may be the same."""
    row = detail.row
    yield f"s{row.id}  {safe_line(row.name)} ({words.name('kind', row.kind)})"
    for key, value in (
        ("speakers.aliases", ", ".join(detail.aliases)),
        ("speakers.merged", ", ".join(f"s{each.id} {each.name}" for each in detail.merged)),
    ):
        if value:
            yield f"{words(key)}: {safe_line(value)}"
    yield from _section(words("speakers.roles"), [_role(each, words) for each in detail.roles])
    yield from _section(words("speakers.ratings"), [_rating(*each, scale, words) for each in detail.ratings])
    said = [_said(each, scale, words) for each in detail.said]
    yield from _section(words("speakers.said", count=len(said)), said)
    yield from _section(words("speakers.pairs"), [pair_line(each, words) for each in detail.pairs])


def _row(row: SpeakerRow, words: Wording) -> tuple[str, ...]:
    first, last = (day.isoformat() if day else "" for day in (row.first_seen, row.last_seen))
    office = ", ".join(part for part in (row.role, row.organisation) if part)
    counts = str(row.mentions), str(row.claims)
    return f"s{row.id}", words.name("kind", row.kind), *counts, first, last, row.name, office


def _role(record: RoleRecord, words: Wording) -> str:
    days = [day.isoformat() for day in (record.first_seen, record.last_seen) if day]
    period = "..".join(dict.fromkeys(days)) or words("speakers.undated")
    office = ", ".join(part for part in (record.role, record.organisation) if part)
    return f"{period}  {office} ({record.mentions})"


def _rating(code: str | None, count: int, scale: RatingScale, words: Wording) -> str:
    label = phrases.rating(code, scale, words.language) if code else words("speakers.unrated")
    return f"{count:>5}  {label}"


def _said(record: SaidRecord, scale: RatingScale, words: Wording) -> str:
    day = record.published_on.isoformat() if record.published_on else words("speakers.undated")
    where = ", ".join(part for part in (record.outlet, words("speakers.relayed") if record.relayed else "") if part)
    return f"{day}  #{record.claim.id}  {phrases.status(record.claim, scale, words)}  {record.claim.claim} [{where}]"


def _section(title: str, lines: Sequence[str]) -> Iterator[str]:
    if lines:
        yield ""
        yield title
        for line in lines:
            yield f"  {safe_line(line)}"
