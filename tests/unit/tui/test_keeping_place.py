"""The place is kept: while repeats are judged, after a search, when the queue is read anew."""

import sqlite3
from array import array
from contextlib import closing

import pytest

from factcheck.domain.records import ClaimFilter
from factcheck.tui.listing import Listing
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


def test_a_skipped_claim_is_told(room: Room) -> None:
    async def scene(sat: Sitting) -> str:
        await sat.press("s")
        return sat.text

    assert "#1 is left for later" in play(room, scene)


def test_a_dismissal_is_told_with_its_reason_and_what_is_taken_back_without_saying_so_twice(room: Room) -> None:
    async def scene(sat: Sitting) -> None:
        await sat.press("x", "5")
        assert "#1: dismissal (duplicate)" in sat.text
        await sat.press("u")
        assert "Taken back: dismissal #1" in sat.text
        assert "(taken back)" not in sat.text

    play(room, scene)


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
def test_what_was_taken_back_is_told_whole_and_counts_make_room(room: Room, size: tuple[int, int]) -> None:
    async def scene(sat: Sitting) -> str:
        await sat.press("t", "x", "1", "u")
        return sat.text.splitlines()[0]

    assert "new -> dismissed; not checkable" in play(room, scene, size)


def test_reading_anew_is_told(room: Room) -> None:
    async def scene(sat: Sitting) -> str:
        await sat.press("R")
        return sat.text

    assert "The queue is read anew" in play(room, scene)


def test_a_waiting_verdict_shows_beside_its_claim(room: Room) -> None:
    async def scene(sat: Sitting) -> None:
        with closing(sqlite3.connect(room.location, isolation_level=None)) as importing:
            importing.execute("BEGIN IMMEDIATE")
            await sat.pilot.press("f")
            assert await sat.sees("waiting to be saved: False")
            assert await sat.sees("#1: False waits")
            importing.execute("ROLLBACK")
        await sat.rest()

    play(room, scene)
    assert room.states()[1] == "false"


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


def test_the_pages_of_related_claims_are_read_anew(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("factcheck.tui.screens.loading.WATCH_SECONDS", 3600.0)  # which would read them anew as well

    async def scene(sat: Sitting) -> list[str]:
        await sat.press("j", "k")
        before = sat.review.details[2].links[0].state
        await sat.press("c", "j", "j", "m", "escape", "j")
        return [before, sat.review.details[2].links[0].state]

    assert play(room, scene) == ["suggested", "confirmed"]


def test_a_claim_that_is_gone_leaves_the_cursor_on_its_neighbour_though_others_went_too() -> None:
    before, now = Listing(array("q", [5, 7, 3, 8, 9])), Listing(array("q", [8, 9]))
    assert now.place_like(before, 2) == 0
    assert now.place_like(before, 4) == 1
    assert now.place_like(Listing(array("q", [5, 7])), 1) == 1
    assert Listing().place_like(before, 2) == 0
