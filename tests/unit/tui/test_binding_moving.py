"""Keys that move: which claim stands under the cursor afterwards, which part has the keyboard."""

from collections.abc import Sequence

import pytest

from tests.sittings import Room, Sitting, play


def at_end(room: Room, keys: Sequence[str], size: tuple[int, int] = (120, 40)) -> int | None:
    async def scene(sat: Sitting) -> int | None:
        await sat.press(*keys)
        return sat.number

    number: int | None = play(room, scene, size)
    return number


@pytest.mark.parametrize("key", ["j", "down"])
def test_move_down(room: Room, key: str) -> None:
    assert at_end(room, [key, key]) == 3
    assert room.history() == ()


@pytest.mark.parametrize("key", ["k", "up"])
def test_move_up(room: Room, key: str) -> None:
    assert at_end(room, ["j", "j", key]) == 2


def test_cursor_stops_at_both_ends(room: Room) -> None:
    async def scene(sat: Sitting) -> list[int | None]:
        await sat.press("k")
        first = sat.number
        await sat.press("G", "j")
        return [first, sat.number]

    assert play(room, scene) == [1, 6]


SMALLEST = (60, 15)
"""A terminal that has room for a few lines of the queue."""


@pytest.mark.parametrize("key", ["pagedown", "ctrl+d"])
def test_page_down(room: Room, key: str) -> None:
    async def scene(sat: Sitting) -> tuple[int | None, int]:
        await sat.press(key)
        return sat.number, sat.review.queue.page()

    number, page = play(room, scene, SMALLEST)
    assert 1 < page < 5
    assert number == 1 + page


@pytest.mark.parametrize("key", ["pageup", "ctrl+u"])
def test_page_up(room: Room, key: str) -> None:
    async def scene(sat: Sitting) -> tuple[int | None, int]:
        await sat.press("G", key)
        return sat.number, sat.review.queue.page()

    number, page = play(room, scene, SMALLEST)
    assert number == 6 - page


@pytest.mark.parametrize("key", ["g", "home"])
def test_first(room: Room, key: str) -> None:
    assert at_end(room, ["j", "j", key]) == 1


@pytest.mark.parametrize("key", ["G", "end"])
def test_last(room: Room, key: str) -> None:
    assert at_end(room, [key]) == 6


def test_next_open(room: Room) -> None:
    assert at_end(room, ["F", "j", "F", "k", "n"]) == 3


def test_previous_open(room: Room) -> None:
    assert at_end(room, ["j", "F", "j", "N"]) == 1


def test_next_pane(room: Room) -> None:
    async def scene(sat: Sitting) -> list[str | None]:
        seen = [sat.focused]
        for _ in range(3):
            await sat.press("tab")
            seen.append(sat.focused)
        return seen

    assert play(room, scene) == ["queue", "claim", "repeats", "queue"]


def test_previous_pane(room: Room) -> None:
    async def scene(sat: Sitting) -> str | None:
        await sat.press("shift+tab")
        return sat.focused

    assert play(room, scene) == "repeats"


def test_keys_count_from_every_pane(room: Room) -> None:
    assert at_end(room, ["tab", "f"]) == 2
    assert room.states()[1] == "false"
