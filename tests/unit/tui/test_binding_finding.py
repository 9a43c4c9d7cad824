"""Keys that search, filter and sort: which claims are listed, and that nothing is decided."""

import pytest

from tests.sittings import Room, Sitting, play


async def after(sat: Sitting, *keys: str) -> int | None:
    await sat.press(*keys)
    return sat.number


async def search(sat: Sitting, text: str) -> None:
    await sat.press("/")
    assert sat.focused == "prompt"
    await sat.type(text)
    await sat.press("enter")
    assert sat.focused == "queue"


def test_search(room: Room) -> None:
    async def scene(sat: Sitting) -> list[object]:
        await search(sat, "vaksin")
        return [sat.number, list(sat.review.listing.hits)]

    assert play(room, scene) == [4, [3]]


@pytest.mark.parametrize("text", ["tfxmhpbv", "s u n", "ctrl"])
def test_typing_in_the_search_decides_nothing(room: Room, text: str) -> None:
    play(room, lambda sat: search(sat, text))
    assert room.history() == ()


def test_search_can_be_left(room: Room) -> None:
    assert play(room, lambda sat: after(sat, "/", "f", "escape", "j")) == 2
    assert room.history() == ()


def test_next_hit(room: Room) -> None:
    async def scene(sat: Sitting) -> list[int | None]:
        await search(sat, "stok")
        return [sat.number, await after(sat, "]"), await after(sat, "]")]

    assert play(room, scene) == [1, 2, 1]


def test_previous_hit(room: Room) -> None:
    async def scene(sat: Sitting) -> list[int | None]:
        await search(sat, "stok")
        return [await after(sat, "["), await after(sat, "[")]

    assert play(room, scene) == [2, 1]


def test_filter(room: Room) -> None:
    async def scene(sat: Sitting) -> str:
        await sat.press("ctrl+f")
        return sat.window

    assert play(room, scene) == "FilterScreen"
    assert room.history() == ()


def test_sort(room: Room) -> None:
    async def scene(sat: Sitting) -> list[list[int]]:
        orders = []
        for _ in range(3):
            await sat.press("S")
            orders.append(list(sat.review.listing.numbers))
        return orders

    assert play(room, scene) == [[1, 2, 4, 3, 5, 6], [1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5, 6]]


def test_sorting_keeps_the_cursor_on_its_claim(room: Room) -> None:
    assert play(room, lambda sat: after(sat, "j", "j", "S")) == 3


def test_clear(room: Room) -> None:
    async def scene(sat: Sitting) -> list[int]:
        await sat.press("*")
        await search(sat, "stok")
        await sat.press("escape")
        return [len(sat.review.listing.marks), len(sat.review.listing.hits)]

    assert play(room, scene) == [0, 0]
