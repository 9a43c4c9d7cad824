"""How the review bears a day: decisions seen at once, imports elsewhere, odd texts, many claims, restarts."""

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from factcheck.store.database import Database
from factcheck.tui.screens.loading import WATCH_SECONDS
from factcheck.workflow import articles, reviewing
from tests.bench.million_claims import make
from tests.desks import desk_at, put_claim
from tests.morning import CLAIMS, NEW
from tests.sittings import Room, Sitting, play

SIZES = [(120, 40), (60, 15)]


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_a_verdict_shows_in_queue_and_pane_at_once(room: Room, size: tuple[int, int]) -> None:
    async def scene(sat: Sitting) -> int:
        await sat.press("F")
        return sat.text.count("✗ False")

    assert play(room, scene, size) >= 2


def test_a_verdict_shows_among_the_repeats_of_a_claim_that_was_read_before(room: Room) -> None:
    async def scene(sat: Sitting) -> None:
        await sat.press("j")
        assert "✗ False" not in sat.review.repeats.text
        await sat.press("k", "f")
        assert sat.number == 2
        assert "✗ False" in sat.review.repeats.text

    play(room, scene)


def test_the_last_verdict_of_all_shows_and_says_that_all_is_done(room: Room) -> None:
    async def scene(sat: Sitting) -> None:
        await sat.press("f", "t", "m", "b", "p", "v")
        assert sat.number == 6
        assert "∅ Unverifiable" in sat.review.claim.text
        assert await sat.sees(sat.review.look.words("review.all_done"))

    play(room, scene)


def test_all_claims_are_gone_next_morning_and_the_screen_says_so(room: Room) -> None:
    async def decide(sat: Sitting) -> None:
        await sat.press("*", "f", "y")

    async def look(sat: Sitting) -> str:
        for key in ("j", "f", "x", "enter", "4", "w", "space", "c", "y", "i", "backspace", "G", "ctrl+o"):
            await sat.press(key, "escape")
        return sat.text

    play(room, decide)
    assert "loading" not in play(room, look)
    assert len(room.history()) == len(CLAIMS)


def test_an_import_elsewhere_is_told_and_does_not_move_the_list(room: Room) -> None:
    async def scene(sat: Sitting) -> None:
        await sat.press("j")
        with Database.open(str(room.location)) as database, database.write() as conn:
            put_claim(conn, "ekspor sawit naik 12 persen", score=0.99)
        await asyncio.sleep(WATCH_SECONDS)
        assert await sat.sees("1 new")
        assert list(sat.review.listing.numbers) == list(NEW)
        assert sat.number == 2

    play(room, scene)


def test_a_colleagues_verdict_comes_into_view(room: Room) -> None:
    async def scene(sat: Sitting) -> bool:
        with desk_at(room.location, "Budi") as desk:
            reviewing.give_verdict(desk, "3", "misleading")
        for _ in range(30):
            await asyncio.sleep(0.1)
            if "~ Misleading" in sat.text.splitlines()[3]:
                return True
        return False

    assert play(room, scene)


def test_place_filter_and_order_are_remembered(room: Room) -> None:
    async def first(sat: Sitting) -> None:
        await sat.press("S", "j", "j", "q")

    async def second(sat: Sitting) -> list[object]:
        return [sat.number, sat.review.wanted.order]

    play(room, first)
    assert play(room, second) == [4, "date"]


def test_a_decision_that_waits_does_not_hit_the_claim_that_comes_next(room: Room) -> None:
    async def scene(sat: Sitting) -> None:
        with closing(sqlite3.connect(room.location, isolation_level=None)) as importing:
            importing.execute("BEGIN IMMEDIATE")
            await sat.pilot.press("f")
            await asyncio.sleep(0.5)
            await sat.pilot.press("x")
            assert (sat.window, sat.number) == ("DismissScreen", 1)
            importing.execute("ROLLBACK")
        for _ in range(100):
            await asyncio.sleep(0.05)
            if not sat.review.decisions.waiting:
                break
        await sat.press("1")

    play(room, scene)
    states = room.states()
    assert {number: states[number] for number in range(2, 7)} == dict.fromkeys(range(2, 7), "new")
    assert states[1] in {"false", "dismissed"}


def test_hundreds_of_marked_claims_are_all_decided_though_few_were_seen(home: Path, location: Path) -> None:
    for _ in make(location, 330):
        pass
    room = Room(location, home)
    before = list(room.states().values()).count("new")

    async def scene(sat: Sitting) -> None:
        await sat.press("*", "f", "y")

    play(room, scene)
    after = list(room.states().values())
    assert before > 256
    assert after.count("new") == 0
    play(room, lambda sat: sat.press("u"))
    assert list(room.states().values()).count("new") == before


def test_an_article_removed_while_its_claim_is_on_the_screen(room: Room) -> None:
    async def scene(sat: Sitting) -> None:
        await sat.press("G")
        with desk_at(room.location, "Budi") as desk:
            articles.remove_article(desk, "6")
        await asyncio.sleep(WATCH_SECONDS)
        assert await sat.sees("The text of its article is gone.")
        assert CLAIMS[5] in sat.review.claim.text
        await sat.press("enter", "w", "w")
        assert (sat.window, sat.number) == ("ReviewScreen", 6)
        await sat.press("R")
        assert list(sat.review.listing.numbers) == [1, 2, 3, 4, 5]
        assert sat.number in sat.review.listing.numbers

    play(room, scene)
    assert [event.kind for event in room.history()] == ["remove_article"]


def test_a_repeat_whose_article_is_removed_leaves_the_repeats(room: Room) -> None:
    async def scene(sat: Sitting) -> None:
        assert "Republika" in sat.review.repeats.text
        with desk_at(room.location, "Budi") as desk:
            articles.remove_article(desk, "8")
        for _ in range(30):
            await asyncio.sleep(0.1)
            if "Republika" not in sat.review.repeats.text:
                break
        assert "Republika" not in sat.review.repeats.text
        assert await sat.sees("seen 2 times")

    play(room, scene)


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_odd_texts_are_shown_on_screens_of_any_size(room: Room, size: tuple[int, int]) -> None:
    odd = (
        "kata " * 5000,
        "語" * 300,
        "e\u0301\u0327" * 200,
        "👩\u200d👩\u200d👧 keluarga 3 orang",
        "[b]x[/] [/nothing] [link=",
        "sebuah\tkata\u2028lain\x85lagi",
        "a" * 3000,
    )
    with Database.open(str(room.location)) as database, database.write() as conn:
        for at, text in enumerate(odd):
            put_claim(conn, text, score=0.99, lead=f"Kota {at}", title=text[:80], outlet=text[:30])

    async def scene(sat: Sitting) -> None:
        await sat.press("R", "g")
        for _ in odd:
            await sat.press("enter", "n", "escape", "w", "j")

    play(room, scene, size)
    assert room.history() == ()
