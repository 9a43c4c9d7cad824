"""What is told of a claim line by line: the screen's own text, without its styles."""

from collections.abc import Iterable, Iterator

from factcheck.domain.records import ArticleDetail, ClaimDetail, EventRecord
from factcheck.tui.look import Look
from factcheck.tui.prose.article import article_text
from factcheck.tui.prose.chronicle import chronicle_text
from factcheck.tui.prose.citation import address_of, citation_of, wording_of
from factcheck.tui.prose.claim import claim_text
from factcheck.tui.prose.repeats import repeats_text
from factcheck.tui.prose.styles import Piece

CONTEXT = 240
"""Code points told on either side of a claim: enough to understand it, short enough to listen to."""


def claim_lines(look: Look, detail: ClaimDetail, *, why: bool = False) -> Iterator[str]:
    """Yield the claim pane: how it stands, who said it, when, its words in their paragraph."""
    text = claim_text(look, detail.row, detail, why=why, context=CONTEXT)
    yield from _plain((*text.head, *text.body))


def repeats_lines(look: Look, detail: ClaimDetail) -> Iterator[str]:
    """Yield the repeats pane; the numbers in it are those to be confirmed or rejected."""
    yield from _plain(repeats_text(look, detail))


def article_lines(look: Look, detail: ArticleDetail, asked: int | None) -> Iterator[str]:
    """Yield an article with its claims between »«."""
    text = article_text(look, detail, asked)
    yield from _plain((*text.head, *text.body))


def history_lines(look: Look, events: tuple[EventRecord, ...]) -> Iterator[str]:
    """Yield a line an event."""
    yield from _plain(chronicle_text(look, events))


def copied_lines(look: Look, detail: ClaimDetail) -> Iterator[str]:
    """Yield what is worth copying: the claim, the address, a citation."""
    yield from (text for text in (wording_of(detail), address_of(detail), citation_of(detail, look)) if text)


def _plain(pieces: Iterable[Piece]) -> Iterator[str]:
    for piece in pieces:
        yield from piece.plain.split("\n")
