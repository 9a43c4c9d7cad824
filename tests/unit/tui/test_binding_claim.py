"""The claim's page: what is said over time, and the keys that put it right."""

from factcheck.domain.link import LinkState
from factcheck.workflow import reviewing
from tests.desks import desk_at
from tests.morning import CLAIMS
from tests.sittings import Room, Sitting, play


async def page_after(sat: Sitting, *keys: str) -> str:
    await sat.press("2", *keys)
    return sat.text


def test_claim(room: Room) -> None:
    async def scene(sat: Sitting) -> None:
        await sat.press("2")
        assert sat.window == "ClaimScreen"
        assert "1,9 juta ton (Kompas.com, 2026-02-27) -> 2,4 juta ton (Harian Pagi, 2026-03-01)" in sat.text
        assert sat.text.index("≠ Kompas.com") < sat.text.index("= Harian Pagi") < sat.text.index("= Tempo.co")

    play(room, scene)


def test_claim_confirm(room: Room) -> None:
    assert "the same (confirmed)  m7" in play(room, lambda sat: page_after(sat, "j", "j", "m"))
    assert [each.link_state for each in room.claim(1).mentions] == [None, LinkState.CONFIRMED, LinkState.AUTO]


def test_claim_reject(room: Room) -> None:
    assert "m7" not in play(room, lambda sat: page_after(sat, "j", "j", "s"))
    assert [each.id for each in room.claim(1).mentions] == [1, 8]
    (event,) = room.history()
    assert event.kind == "split"


def test_claim_represent(room: Room) -> None:
    async def scene(sat: Sitting) -> None:
        await sat.press("2", "j", "j", "r")
        assert "Tempo.co, 2026-03-02  first wording  m7" in sat.text
        assert "the same (confirmed)  m1" in sat.text

    play(room, scene)
    assert room.history()[0].kind == "canonical"


def test_claim_undo(room: Room) -> None:
    assert "the same (automatic)  m7" in play(room, lambda sat: page_after(sat, "j", "j", "m", "u"))
    assert room.history()[1].undone


def test_claim_article(room: Room) -> None:
    async def scene(sat: Sitting) -> str:
        await sat.press("2", "j", "j", "enter")
        assert sat.window == "ArticleScreen"
        return sat.text

    assert "Kota 0." in play(room, scene)


def test_claim_close(room: Room) -> None:
    async def scene(sat: Sitting) -> None:
        for key in ("escape", "1", "2", "q"):
            await sat.press("2", key)
            assert (sat.window, sat.focused) == ("ReviewScreen", "queue")

    play(room, scene)


def test_merged_claim_is_shown_under_its_older_number(room: Room) -> None:
    async def scene(sat: Sitting) -> None:
        await sat.press("j", "j", "2", "end", "m")
        assert f"#1  {CLAIMS[0]}" in sat.text

    play(room, scene)
    assert room.claim(3).row.id == 1


def test_somebody_who_was_faster_is_named(room: Room) -> None:
    async def scene(sat: Sitting) -> None:
        await sat.press("2")
        with desk_at(room.location, "Budi") as other:
            reviewing.give_verdict(other, "1", "false")
        await sat.press("j", "j", "s")
        assert await sat.sees("Budi decided on #1")

    play(room, scene)
    assert len(room.claim(1).mentions) == 3


def test_only_looking_changes_nothing(room: Room) -> None:
    text = play(room.with_options(read_only=True), lambda sat: page_after(sat, "j", "j", "s", "m", "r", "u"))
    assert "right" not in text
    assert room.history() == ()


def test_what_was_done_on_the_page_is_told_there(room: Room) -> None:
    async def scene(sat: Sitting) -> None:
        await sat.press("2", "end", "s")
        assert await sat.sees("#1: link rejected")
        await sat.press("u")
        assert await sat.sees("Taken back: link rejected #1 with #3")

    play(room, scene)


def test_undo_of_a_link_keeps_the_place_on_the_claim_it_was_judged_from(room: Room) -> None:
    async def scene(sat: Sitting) -> int | None:
        await sat.press("2", "end", "s", "u", "escape")
        return sat.number

    assert play(room, scene) == 1
