"""What is checked already, as styled text: fact-checks of others and reviewed claims that say the same, or differ."""

from collections.abc import Iterator

from textual.content import Content

from factcheck.domain.checked import CheckedLink
from factcheck.domain.link import LinkState, Relation
from factcheck.domain.records import ClaimDetail, LinkRecord
from factcheck.text.safe import safe_line
from factcheck.tui.look import Look
from factcheck.tui.prose.repeats import explained
from factcheck.tui.prose.styles import ALERT, QUIET, Piece, fact, rating_style
from factcheck.wording import phrases


def checked_text(look: Look, detail: ClaimDetail) -> Iterator[Piece]:
    """Yield a line for each verdict that could be taken over, and for each fact-check that differs."""
    offered = tuple(checked_entries(look, detail))
    open_to = detail.row.rating is None and not look.read_only
    for at, entry in enumerate(offered):
        hint = f"  ({look.words('claim.take_over', keys=look.keys('inherit'))})" if open_to and not at else ""
        yield fact(look.words("claim.checked"), Content.assemble(entry, (hint, QUIET)))
    for link in detail.checked:
        if link.relation is not Relation.SAME and link.state is not LinkState.REJECTED:
            told = explained(look, link.relation, link.differences)
            yield fact(look.words("claim.checked"), Content.assemble(_published(look, link), ("  " + told, ALERT)))


def checked_entries(look: Look, detail: ClaimDetail) -> Iterator[Content]:
    """Yield what says the same and has a verdict: the desk's own claims first, then fact-checks of others."""
    for link in detail.links:
        if link.relation is Relation.SAME and link.state is not LinkState.REJECTED and link.other_rating:
            yield _own(look, link)
    for checked in detail.checked:
        if checked.relation is Relation.SAME and checked.state is not LinkState.REJECTED:
            yield _published(look, checked)


def _own(look: Look, link: LinkRecord) -> Content:
    code = link.other_rating or ""
    return Content.assemble((look.rating(code), rating_style(look.scale.find(code))), f", #{link.other_id}")


def _published(look: Look, link: CheckedLink) -> Content:
    """Return `✗ Salah, 2024-05-03, TurnBackHoax` in the colour of the verdict."""
    told = look.glyph(safe_line(phrases.checked(link.checked, look.scale, look.words)))
    known = look.scale.find(link.checked.rating) if link.checked.rating else None
    return Content.styled(told, rating_style(known))
