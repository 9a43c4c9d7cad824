"""The place is kept: while repeats are judged, after a search, when the queue is read anew."""

from array import array

import pytest

from factcheck.domain.records import ClaimFilter
from factcheck.tui.listing import Listing
from factcheck.workflow import reviewing
from tests.desks import desk_at
from tests.sittings import Room, Sitting, play


def numbers(sat: Sitting) -> list[int]:
    return list(sat.review.listing.numbers)


def test_confirming_a_repeat_keeps_a_decided_claim_on_its_line(room: Room) -> None:
    async def scene(sat: Sitting) -> None:
        await sat.press("F", "c", "m", "escape")
        assert sat.number == 1
        assert numbers(sat) == [1, 2, 3, 4, 5, 6]

    play(room, scene)


def test_claims_that_become_one_stand_on_the_line_of_the_one_that_is_kept(room: Room) -> None:
    async def scene(sat: Sitting) -> None:
        await sat.press("c", "G", "end", "m", "escape")
        assert numbers(sat) == [1, 2, 4, 5, 6]
        assert sat.number == 1
        await sat.press("u")
        assert sorted(numbers(sat)) == [1, 2, 3, 4, 5, 6]

    play(room, scene)
    assert [each.kind for each in room.history()] == ["undo", "merge"]


def test_a_claim_that_becomes_part_of_an_older_one_leaves_it_under_the_cursor(room: Room) -> None:
    async def scene(sat: Sitting) -> None:
        await sat.press("j", "j", "c", "m", "escape")
        assert numbers(sat) == [2, 1, 4, 5, 6]
        assert sat.number == 1

    play(room, scene)


def test_a_rejected_mention_is_the_next_claim(room: Room) -> None:
    async def scene(sat: Sitting) -> None:
        await sat.press("c", "s", "escape")
        assert numbers(sat) == [1, 7, 2, 3, 4, 5, 6]
        assert sat.number == 1

    play(room, scene)


def test_a_claim_without_repeats_opens_no_window(room: Room) -> None:
    async def scene(sat: Sitting) -> tuple[str, bool]:
        await sat.press("G", "c")
        return sat.window, "No repeats" in sat.text

    assert play(room, scene) == ("ReviewScreen", True)


def test_escape_comes_back_to_where_the_search_began(room: Room) -> None:
    async def scene(sat: Sitting) -> list[int | None]:
        await sat.press("j", "slash")
        await sat.type("vaksin")
        await sat.press("enter")
        found = sat.number
        await sat.press("slash")
        await sat.type("UMKM")
        await sat.press("enter")
        again = sat.number
        await sat.press("escape")
        return [found, again, sat.number]

    assert play(room, scene) == [4, 6, 2]


def test_escape_stays_where_nothing_was_searched(room: Room) -> None:
    async def scene(sat: Sitting) -> int | None:
        await sat.press("j", "j", "space", "escape")
        return sat.number

    assert play(room, scene) == 4


def test_reading_anew_stands_beside_a_claim_that_is_gone(room: Room) -> None:
    async def scene(sat: Sitting) -> int | None:
        await sat.press("j", "j", "j", "F", "R")
        return sat.number

    assert play(room, scene) == 5


def test_a_filter_without_the_claim_begins_at_its_first(room: Room) -> None:
    async def scene(sat: Sitting) -> int | None:
        await sat.press("G")
        await sat.review.choose(ClaimFilter(outlet="Kompas"))
        await sat.rest()
        return sat.number

    assert play(room, scene) == 2


@pytest.mark.parametrize(("cursor", "left", "at"), [(0, [5, 3, 8], 0), (2, [5, 3, 8], 2)])
def test_claims_become_one_where_the_cursor_is(cursor: int, left: list[int], at: int) -> None:
    listing = Listing(array("q", [5, 7, 3, 8]))
    listing.join(7, 3 if cursor == 2 else 5, cursor)
    assert list(listing.numbers) == left
    assert at < len(listing)


def test_hits_and_marks_follow_claims_that_change_their_place() -> None:
    listing = Listing(array("q", [5, 7, 3, 8]))
    listing.marks = {7, 8}
    listing.find([3, 8])
    listing.join(7, 5, 0)
    assert (list(listing.hits), listing.marks) == ([1, 2], {8})
    listing.part(9, 0)
    assert (list(listing.numbers), list(listing.hits)) == ([5, 9, 3, 8], [2, 3])


def test_a_merge_of_claims_that_are_not_listed_changes_nothing() -> None:
    listing = Listing(array("q", [5, 7]))
    listing.join(3, 5, 0)
    assert list(listing.numbers) == [5, 7]


def test_the_pages_of_related_claims_are_read_anew(room: Room) -> None:
    async def scene(sat: Sitting) -> bool:
        await sat.press("j", "k", "c", "j", "j", "m", "escape", "j")
        return "confirmed" in sat.text

    assert play(room, scene)
    with desk_at(room.location, "Sari", read_only=True) as desk:
        assert reviewing.history(desk, "2", 1)[0].kind == "confirm"
