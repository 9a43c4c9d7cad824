"""Keys that look closer: what stands on the screen, what goes to the clipboard and the browser; nothing is decided."""

import pytest

from tests.morning import CLAIMS, NEW
from tests.sittings import Room, Sitting, play


async def window_after(sat: Sitting, *keys: str) -> str:
    await sat.press(*keys)
    return sat.window


def test_review(room: Room) -> None:
    async def scene(sat: Sitting) -> str | None:
        await sat.press("tab", "1")
        return sat.focused

    assert play(room, scene) == "queue"


def test_history(room: Room) -> None:
    async def scene(sat: Sitting) -> str:
        await sat.press("F", "4")
        assert sat.window == "HistoryScreen"
        shown = sat.text
        await sat.press("escape")
        assert (sat.window, sat.focused) == ("ReviewScreen", "queue")
        return shown

    shown = play(room, scene)
    assert "Sari" in shown
    assert "False" in shown


def test_article(room: Room) -> None:
    async def scene(sat: Sitting) -> str:
        await sat.press("enter")
        assert sat.window == "ArticleScreen"
        return sat.text

    shown = play(room, scene)
    assert f"»{CLAIMS[0]}«" in shown
    assert "Baca juga" in shown, "what was cut away is shown too"


def test_article_keys_decide_nothing(room: Room) -> None:
    play(room, lambda sat: window_after(sat, "enter", "f", "t", "x", "n", "N"))
    assert room.states() == NEW


@pytest.mark.parametrize("key", ["escape", "enter", "1", "q"])
def test_article_close(room: Room, key: str) -> None:
    async def scene(sat: Sitting) -> tuple[str, str | None, int | None]:
        await sat.press("j", "enter", key)
        return sat.window, sat.focused, sat.number

    assert play(room, scene) == ("ReviewScreen", "queue", 2)


def test_article_next(room: Room) -> None:
    assert play(room, lambda sat: window_after(sat, "enter", "n")) == "ArticleScreen"


def test_article_previous(room: Room) -> None:
    assert play(room, lambda sat: window_after(sat, "enter", "N")) == "ArticleScreen"


def test_article_open_url(room: Room) -> None:
    async def scene(sat: Sitting) -> list[str]:
        await sat.press("enter", "ctrl+o")
        return sat.opened

    assert play(room, scene) == ["https://news.example/1"]


def test_open_url(room: Room) -> None:
    async def scene(sat: Sitting) -> list[str]:
        await sat.press("j", "ctrl+o")
        return sat.opened

    assert play(room, scene) == ["https://news.example/2"]


def test_why(room: Room) -> None:
    async def scene(sat: Sitting) -> list[bool]:
        shown = [sat.text]
        for _ in range(2):
            await sat.press("w")
            shown.append(sat.text)
        return [shown[0] != shown[1], shown[0] == shown[2]]

    assert play(room, scene) == [True, True]


def test_copy(room: Room) -> None:
    assert play(room, lambda sat: window_after(sat, "y")) == "CopyScreen"


async def copied(sat: Sitting, key: str) -> str:
    await sat.press("y", key)
    assert (sat.window, sat.focused) == ("ReviewScreen", "queue")
    return sat.app.clipboard


def test_copy_claim(room: Room) -> None:
    assert CLAIMS[0] in play(room, lambda sat: copied(sat, "c"))


def test_copy_link(room: Room) -> None:
    assert play(room, lambda sat: copied(sat, "l")) == "https://news.example/1"


def test_copy_citation(room: Room) -> None:
    citation = play(room, lambda sat: copied(sat, "q"))
    for piece in (CLAIMS[0], "Sari Utami", "Harian Pagi", "https://news.example/1"):
        assert piece in citation


def test_refresh(room: Room) -> None:
    from factcheck.store.database import Database
    from tests.desks import put_claim

    async def scene(sat: Sitting) -> list[int]:
        await sat.press("j")
        with Database.open(str(room.location)) as database, database.write() as conn:
            put_claim(conn, "ekspor sawit naik 12 persen", score=0.99)
        before = list(sat.review.listing.numbers)
        await sat.press("R")
        assert sat.number == 2, "the cursor stays on its claim"
        return [len(before), len(sat.review.listing)]

    assert play(room, scene) == [6, 7]


@pytest.mark.parametrize("key", ["?", "f1"])
def test_help(room: Room, key: str) -> None:
    async def scene(sat: Sitting) -> str:
        await sat.press(key)
        shown = sat.text
        assert sat.window == "HelpScreen"
        await sat.press("escape")
        assert (sat.window, sat.focused) == ("ReviewScreen", "queue")
        return shown

    assert "next claim" in play(room, scene)


@pytest.mark.parametrize("key", ["ctrl+p", ":"])
def test_palette(room: Room, key: str) -> None:
    assert play(room, lambda sat: window_after(sat, key)) == "PaletteScreen"
    assert room.history() == ()
