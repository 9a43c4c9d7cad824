"""Keys that decide: what is in the database afterwards, and where the cursor went."""

import pytest

from factcheck.domain.link import LinkState
from factcheck.domain.review import DismissReason
from factcheck.workflow import reviewing
from factcheck.workflow.scales import load_scale
from tests.desks import desk_at
from tests.morning import NEW
from tests.sittings import Room, Sitting, play

RATINGS = [(each.key, each.code) for each in load_scale("desk").ratings]


async def number_after(sat: Sitting, *keys: str) -> int | None:
    await sat.press(*keys)
    return sat.number


@pytest.mark.parametrize(("key", "code"), RATINGS)
def test_rating(room: Room, key: str, code: str) -> None:
    assert play(room, lambda sat: number_after(sat, key)) == 2
    assert room.states() == {**NEW, 1: code}
    (event,) = room.history()
    assert (event.kind, event.claim_id, event.reviewer) == ("verdict", 1, "Sari")


@pytest.mark.parametrize(("key", "code"), RATINGS)
def test_stay(room: Room, key: str, code: str) -> None:
    assert play(room, lambda sat: number_after(sat, key.upper())) == 1
    assert room.states() == {**NEW, 1: code}


def test_a_verdict_is_saved_before_the_cursor_moves(room: Room) -> None:
    async def scene(sat: Sitting) -> None:
        seen = []
        sat.review.queue.watch(sat.review.queue, "cursor", lambda: seen.append(room.states()[1]), init=False)
        await sat.press("f")
        assert seen == ["false"]

    play(room, scene)


def test_another_verdict_replaces_the_first_and_both_are_on_record(room: Room) -> None:
    play(room, lambda sat: number_after(sat, "F", "T"))
    detail = room.claim(1)
    assert [each.rating for each in detail.reviews] == ["true", "false"]
    assert room.states()[1] == "true"


@pytest.mark.parametrize(("at", "reason"), list(enumerate(DismissReason, start=1)))
def test_dismiss(room: Room, at: int, reason: DismissReason) -> None:
    async def scene(sat: Sitting) -> int | None:
        await sat.press("x")
        assert sat.window == "DismissScreen"
        await sat.press(str(at))
        assert sat.window == "ReviewScreen"
        assert sat.focused == "queue"
        return sat.number

    assert play(room, scene) == 2
    detail = room.claim(1)
    assert (detail.row.state, detail.dismissed_as) == ("dismissed", reason)


def test_dismiss_can_be_left(room: Room) -> None:
    assert play(room, lambda sat: number_after(sat, "x", "escape")) == 1
    assert room.states() == NEW


def test_skip(room: Room) -> None:
    async def scene(sat: Sitting) -> list[int | None]:
        await sat.press("s")
        after = sat.number
        await sat.press("j", "N")
        return [after, sat.number]

    assert play(room, scene) == [2, 2], "a skipped claim is passed over when the next open one is looked for"
    assert room.history() == ()


def test_reopen(room: Room) -> None:
    assert play(room, lambda sat: number_after(sat, "F", "backspace")) == 1
    detail = room.claim(1)
    assert detail.row.state == "in_progress"
    assert [each.kind for each in room.history()] == ["reopen", "verdict"]


def test_reopen_leaves_an_open_claim_alone(room: Room) -> None:
    play(room, lambda sat: number_after(sat, "backspace"))
    assert room.history() == ()


def test_note(room: Room) -> None:
    async def scene(sat: Sitting) -> None:
        await sat.press("i")
        assert sat.window == "NoteScreen"
        await sat.type("tanya Bulog dulu, f t x")
        await sat.press("ctrl+s")
        assert (sat.window, sat.focused, sat.number) == ("ReviewScreen", "queue", 1)

    play(room, scene)
    (note,) = room.claim(1).notes
    assert note.text == "tanya Bulog dulu, f t x"
    assert [each.kind for each in room.history()] == ["note"]


def test_links(room: Room) -> None:
    async def scene(sat: Sitting) -> str:
        await sat.press("c")
        return sat.window

    assert play(room, scene) == "LinksScreen"
    assert room.history() == ()


def test_links_confirm(room: Room) -> None:
    play(room, lambda sat: number_after(sat, "c", "m"))
    assert [each.kind for each in room.history()] == ["confirm"]
    assert LinkState.CONFIRMED in {each.link_state for each in room.claim(1).mentions}


def test_links_represent(room: Room) -> None:
    assert play(room, lambda sat: number_after(sat, "c", "r", "escape")) == 1
    assert [each.link_state for each in room.claim(1).mentions] == [LinkState.CONFIRMED, None, LinkState.AUTO]


def test_links_reject(room: Room) -> None:
    play(room, lambda sat: number_after(sat, "c", "s"))
    (event,) = room.history()
    assert event.kind in {"reject", "split"}
    assert len(room.claim(1).mentions) == 2


@pytest.mark.parametrize("key", ["u", "ctrl+z"])
def test_undo(room: Room, key: str) -> None:
    assert play(room, lambda sat: number_after(sat, "f", "t", key)) == 2, "the cursor goes back to what was undone"
    assert room.states() == {**NEW, 1: "false"}


@pytest.mark.parametrize("key", ["ctrl+r", "ctrl+y"])
def test_redo(room: Room, key: str) -> None:
    play(room, lambda sat: number_after(sat, "f", "u", key))
    assert room.states() == {**NEW, 1: "false"}


def test_undo_reaches_back_to_yesterdays_sitting(room: Room) -> None:
    play(room, lambda sat: number_after(sat, "f", "t"))
    play(room, lambda sat: number_after(sat, "u", "u"))
    assert room.states() == NEW
    play(room, lambda sat: number_after(sat, "ctrl+r"))
    assert room.states() == {**NEW, 1: "false"}


def test_undo_takes_back_only_ones_own(room: Room) -> None:
    with desk_at(room.location, "Budi") as desk:
        reviewing.give_verdict(desk, "1", "true")

    async def scene(sat: Sitting) -> bool:
        await sat.press("u")
        return await sat.sees("no decision")

    assert play(room, scene)
    assert room.states() == {**NEW, 1: "true"}


def test_a_verdict_on_what_a_colleague_just_decided_is_refused_and_told(room: Room) -> None:
    async def scene(sat: Sitting) -> bool:
        with desk_at(room.location, "Budi") as desk:
            reviewing.give_verdict(desk, "1", "true")
        await sat.press("f")
        return await sat.sees("Budi")

    assert play(room, scene)
    assert room.states() == {**NEW, 1: "true"}
