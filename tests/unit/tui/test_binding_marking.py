"""Keys that mark, and decisions on all that is marked: one question, one transaction, one undo."""

from tests.morning import NEW
from tests.sittings import Room, Sitting, play


async def marks_after(sat: Sitting, *keys: str) -> set[int]:
    await sat.press(*keys)
    return set(sat.review.listing.marks)


def test_mark(room: Room) -> None:
    assert play(room, lambda sat: marks_after(sat, "space", "space", "k", "space")) == {1}
    assert room.history() == ()


def test_mark_goes_on_to_the_next(room: Room) -> None:
    async def scene(sat: Sitting) -> int | None:
        await sat.press("space")
        return sat.number

    assert play(room, scene) == 2


def test_mark_range(room: Room) -> None:
    assert play(room, lambda sat: marks_after(sat, "j", "space", "j", "j", "r")) == {2, 3, 4, 5}


def test_mark_all(room: Room) -> None:
    assert play(room, lambda sat: marks_after(sat, "*")) == set(NEW)
    assert play(room, lambda sat: marks_after(sat, "*", "*")) == set()


def test_a_verdict_on_the_marked_asks_first_and_no_is_the_default(room: Room) -> None:
    async def scene(sat: Sitting) -> str:
        await sat.press("space", "space", "f")
        asked = sat.window
        await sat.press("enter")
        return asked

    assert play(room, scene) == "ConfirmScreen"
    assert room.states() == NEW


def test_a_verdict_on_the_marked_is_one_step_of_undo(room: Room) -> None:
    async def scene(sat: Sitting) -> dict[int, str]:
        await sat.press("space", "space", "j", "space", "f", "y")
        decided = room.states()
        assert not sat.review.listing.marks
        await sat.press("u")
        return decided

    assert play(room, scene) == {**NEW, 1: "false", 2: "false", 4: "false"}
    assert room.states() == NEW


def test_the_marked_are_dismissed_together(room: Room) -> None:
    play(room, lambda sat: marks_after(sat, "space", "space", "x", "1", "y"))
    assert room.states() == {**NEW, 1: "dismissed", 2: "dismissed"}


def test_the_key_that_asked_does_not_confirm(room: Room) -> None:
    play(room, lambda sat: marks_after(sat, "space", "space", "f", "f"))
    assert room.states() == NEW


def test_dismissing_the_marked_says_how_many_they_are(room: Room) -> None:
    async def scene(sat: Sitting) -> str:
        await sat.press("space", "space", "x")
        return sat.text

    assert "Why are these 2 claims dismissed?" in play(room, scene)
