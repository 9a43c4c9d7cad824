"""What can be copied of a claim: its wording, the article's address, a citation that can stand in a text."""

from collections.abc import Iterator

from factcheck.domain.records import ClaimDetail, MentionRecord
from factcheck.text.safe import safe_line
from factcheck.tui.look import Look
from factcheck.tui.prose.sources import published
from factcheck.wording import phrases


def wording_of(detail: ClaimDetail) -> str:
    """Return the claim as the queue words it."""
    return safe_line(detail.row.claim)


def address_of(detail: ClaimDetail) -> str:
    """Return the address of the first article that has one; empty without any."""
    return safe_line(next((each.url for each in detail.mentions if each.url), ""))


def citation_of(detail: ClaimDetail, look: Look) -> str:
    """Return quote, speakers, title, outlet, day, address: `"..." (Jack Ma). “Harga naik”, Tempo, 2018`."""
    if not detail.mentions:
        return f'"{safe_line(detail.row.verbatim)}"'
    first = detail.mentions[0]
    chain = first.mention.attribution
    speakers = f" ({safe_line(phrases.chain(chain, look.words))})" if chain else ""
    source = ", ".join(_source(first))
    quoted = f'"{safe_line(first.mention.text)}"{speakers}.'
    return " ".join(part for part in (quoted, f"{source}." if source else "", safe_line(first.url or "")) if part)


def _source(record: MentionRecord) -> Iterator[str]:
    parts = (f"“{safe_line(record.title)}”" if record.title else "", safe_line(record.outlet or ""), published(record))
    yield from (part for part in parts if part)
