"""The speakers' page: who is quoted, what one said, two that are one."""

import pytest

from tests.desks import desk_at, put_claim, voice
from tests.sittings import Room, Sitting, play


@pytest.fixture
def named_alike(room: Room) -> Room:
    """Give a room where one more speaker is called nearly as another."""
    with desk_at(room.location) as desk, desk.database.write() as conn:
        put_claim(
            conn, "harga telur naik 9 persen", attribution=(voice("Rudi Hartawann", role="Dirut"),), lead="Kediri"
        )
    return room


async def text_after(sat: Sitting, *keys: str) -> str:
    await sat.press("5", *keys)
    return sat.text


def names_of(room: Room) -> set[str]:
    from factcheck.workflow.speakers import list_speakers

    with desk_at(room.location, read_only=True) as desk:
        return {row.name for row in list_speakers(desk)}


def test_speakers(room: Room) -> None:
    text = play(room, text_after)
    assert "The speakers quoted most: 5" in text
    assert "Rudi Hartawan                   2026-02-27  Direktur Utama, Bulog" in text


def test_speakers_open(room: Room) -> None:
    async def scene(sat: Sitting) -> None:
        await sat.press("5", "j", "enter")
        assert sat.window == "SpeakerScreen"
        assert "s2 Rudi Hartawan" in sat.text
        assert "2026-02-27  Direktur Utama, Bulog (1)" in sat.text
        assert "stok beras di gudang hanya 1,9 juta ton" in sat.text
        await sat.press("escape")
        assert sat.window == "SpeakersScreen"

    play(room, scene)


def test_speakers_mark(room: Room) -> None:
    async def scene(sat: Sitting) -> str:
        await sat.press("5", "space")
        assert "●    1  Sari Utami" in sat.text
        await sat.press("j", "m")
        assert "s2 Rudi Hartawan becomes part of s1 Sari Utami?" in sat.text
        await sat.press("y")
        return sat.text

    assert "2  Sari Utami" in play(room, scene)
    assert "Rudi Hartawan" not in names_of(room)
    assert room.history()[0].kind == "merge_speakers"


def test_speakers_merge(named_alike: Room) -> None:
    play(named_alike, lambda sat: text_after(sat, "p", "m", "y"))
    assert "Rudi Hartawann" not in names_of(named_alike)


def test_speakers_reject(named_alike: Room) -> None:
    play(named_alike, lambda sat: text_after(sat, "j", "space", "end", "s", "y"))
    assert [each.kind for each in named_alike.history()] == ["reject_speakers"]


def test_merge_is_not_confirmed_by_the_key_that_asked(room: Room) -> None:
    play(room, lambda sat: text_after(sat, "space", "j", "m", "m"))
    assert room.history() == ()


def test_merge_of_one_says_how_to_hold_the_other(room: Room) -> None:
    async def scene(sat: Sitting) -> None:
        await sat.press("5", "m")
        assert await sat.sees("hold the first with space")

    play(room, scene)


def test_speakers_suggested(named_alike: Room) -> None:
    async def scene(sat: Sitting) -> str:
        await sat.press("5", "p")
        assert "s2 Rudi Hartawan (1)  =  s6 Rudi Hartawann (1)  a letter or two differ" in sat.text
        await sat.press("s")
        assert "s2 Rudi Hartawan and s6 Rudi Hartawann are two speakers?" in sat.text
        await sat.press("y")
        return sat.text

    assert "Maybe the same speaker: 0  none" in play(named_alike, scene)
    assert named_alike.history()[0].kind == "reject_speakers"


def test_speakers_undo(named_alike: Room) -> None:
    text = play(named_alike, lambda sat: text_after(sat, "p", "m", "y", "u"))
    assert "Maybe the same speaker: 1" in text
    assert "Rudi Hartawann" in names_of(named_alike)


def test_speakers_search(room: Room) -> None:
    async def scene(sat: Sitting) -> str:
        await sat.press("5", "/")
        await sat.type("sm")
        assert sat.window == "SpeakersScreen"
        await sat.press("backspace", "backspace")
        await sat.type("kusuma")
        await sat.press("enter")
        return sat.text

    text = play(room, scene)
    assert "The speakers quoted most: 1" in text
    assert "Dewi Kusuma" in text


def test_speakers_close(room: Room) -> None:
    async def scene(sat: Sitting) -> None:
        for key in ("escape", "1", "5", "q"):
            await sat.press("5", key)
            assert (sat.window, sat.focused) == ("ReviewScreen", "queue")

    play(room, scene)


def test_only_looking_changes_nothing(room: Room) -> None:
    text = play(room.with_options(read_only=True), lambda sat: text_after(sat, "space", "j", "m", "y", "s", "u"))
    assert "merge" not in text
    assert room.history() == ()
