"""What is checked already: told in the queue and in the claim pane, taken over by one key."""

from datetime import date
from pathlib import Path

import pytest

from factcheck.domain.checked import CheckedClaim, CheckedLink
from factcheck.domain.link import Band, Comparison, Difference, DifferenceKind, LinkState, Relation
from factcheck.store import checked, checked_links, standing
from factcheck.store.checked import Stored
from factcheck.store.checked_links import NewCheckedLink
from factcheck.tui.prose.claim import claim_text
from tests.desks import MORNING, desk_at
from tests.examples import detail, link, row
from tests.sittings import Room, Sitting, play
from tests.stage import look

PUBLISHED = CheckedClaim(
    0, "Cek Dulu", "c1", "stok beras 2,4 juta ton", "id", "false", "Salah", "https://cek.example/beras", None,
    date(2026, 5, 3),
)  # fmt: skip


def checked_link(relation: Relation = Relation.SAME, state: LinkState = LinkState.SUGGESTED) -> CheckedLink:
    apart = (Difference(DifferenceKind.NUMBER, "2,4 juta", "1,9 juta"),) if relation is Relation.DIFFERS else ()
    return CheckedLink(PUBLISHED, relation, state, 90.0, apart)


def head(*links: CheckedLink, rating: str | None = None, language: str = "id") -> str:
    claim = detail(checked=links, links=(), row=row(rating=rating))
    return "\n".join(piece.plain for piece in claim_text(look(language), claim.row, claim).head)


def test_pane_says_what_was_found_when_and_by_whom_and_the_key_that_takes_it_over() -> None:
    told = head(checked_link())
    assert "Diperiksa" in told
    assert "✗ Salah, 2026-05-03, Cek Dulu" in told
    assert "(= mengambilnya)" in told


def test_pane_offers_nothing_once_there_is_a_verdict() -> None:
    assert "(= takes it over)" in head(checked_link(), language="en")
    assert "takes it over" not in head(checked_link(), rating="true", language="en")


def test_pane_tells_a_fact_check_with_another_figure_as_a_difference() -> None:
    told = head(checked_link(Relation.DIFFERS))
    assert "2,4 juta" in told
    assert "mengambilnya" not in told


def test_pane_is_silent_about_rejected_links_and_where_nothing_is_checked() -> None:
    assert "Diperiksa" not in head()
    assert "Diperiksa" not in head(checked_link(state=LinkState.REJECTED))


def test_pane_offers_the_verdict_of_an_own_claim_first() -> None:
    claim = detail(checked=(checked_link(),), links=(link(relation=Relation.SAME, other_rating="true"),), row=row())
    lines = [piece.plain for piece in claim_text(look("en"), claim.row, claim).head]
    offers = [line for line in lines if "Checked " in line]
    assert len(offers) == 2
    assert "True" in offers[0]
    assert "takes it over" in offers[0]
    assert "takes it over" not in offers[1]


@pytest.fixture
def checked_room(room: Room) -> Room:
    """The morning's queue, its first claim checked elsewhere."""
    _check(room.location, 1)
    return room


def _check(location: Path, claim_id: int) -> None:
    with desk_at(location) as desk, desk.database.write() as conn:
        [stored] = checked.add_many(conn, [Stored(PUBLISHED, "{}")], at=MORNING)
        same = Comparison(90.0, Relation.SAME, Band.SUGGEST)
        checked_links.add_many(conn, [NewCheckedLink(claim_id, stored.id, same)], at=MORNING)
        standing.refresh(conn, [claim_id])


def test_inherit(checked_room: Room) -> None:
    async def scene(sat: Sitting) -> int | None:
        assert "[✗ False] stok beras" in sat.text
        assert all(part in sat.text for part in ("Checked ", "✗ False (Salah), 2026-05-03", "takes it over"))
        await sat.press("=")
        return sat.number

    assert play(checked_room, scene) == 2
    claim = checked_room.claim(1)
    assert (claim.row.rating, claim.row.state) == ("false", "done")
    assert claim.review is not None
    assert claim.review.summary == "Cek Dulu, 2026-05-03, Salah"
    assert [source.url for source in claim.evidence] == ["https://cek.example/beras"]
    (event,) = checked_room.history()
    assert (event.kind, event.after["inherited"]) == ("verdict", "c1")


def test_inherited_verdict_is_taken_back_by_undo(checked_room: Room) -> None:
    async def scene(sat: Sitting) -> None:
        await sat.press("=")
        assert checked_room.states()[1] == "false"
        await sat.press("u")

    play(checked_room, scene)
    claim = checked_room.claim(1)
    assert (claim.row.rating, claim.evidence) == (None, ())


def test_key_says_so_where_nothing_is_checked(room: Room) -> None:
    async def scene(sat: Sitting) -> bool:
        await sat.press("=")
        return await sat.sees("There is no verdict to take over")

    assert play(room, scene)
    assert room.history() == ()
