"""Keys that add a claim the machine missed, from its article: what is chosen, what is tracked, what is seen then."""

from collections.abc import Callable

from factcheck.workflow.decisions import Kind
from tests.morning import CLAIMS, NEW
from tests.sittings import Room, Sitting, play

ARTICLE = ("enter", "+")
"""The keys that lead from the queue to the choice of words in the article of its first claim."""

SENTENCE = f"Pejabat itu mengatakan {CLAIMS[0]} pekan lalu"
"""The sentence around that claim; the article begins with "Jakarta." and ends with "Selesai."."""


def marks_after(room: Room, *keys: str, seen: str) -> bool:
    """Tell whether the article shows this, now or soon, while words are chosen: »« stand around them."""

    async def scene(sat: Sitting) -> bool:
        await sat.press(*ARTICLE, *keys)
        assert sat.window == "ChoosingScreen"
        return await sat.sees(seen)

    return bool(play(room, scene, (160, 40)))


def claims_of(room: Room) -> dict[int, str]:
    return {number: room.claim(number).mentions[0].mention.text for number in room.states()}


def test_article_add(room: Room) -> None:
    assert marks_after(room, seen=f"»{SENTENCE}«"), "begins with the sentence of the claim in view"


def test_choosing_next(room: Room) -> None:
    for key in ("j", "down", "n"):
        assert marks_after(room, key, seen="»Selesai«")
    assert marks_after(room, "j", "j", seen="»Selesai«")


def test_choosing_previous(room: Room) -> None:
    for key in ("k", "up", "N"):
        assert marks_after(room, key, seen="»Jakarta«")


def test_choosing_end_later(room: Room) -> None:
    for key in ("l", "right"):
        assert marks_after(room, "k", key, seen="Pejabat« itu")


def test_choosing_end_earlier(room: Room) -> None:
    for key in ("h", "left"):
        assert marks_after(room, key, seen=SENTENCE.replace(" lalu", "« lalu"))


def test_choosing_start_later(room: Room) -> None:
    for key in ("L", "shift+right"):
        assert marks_after(room, key, seen=SENTENCE.replace("Pejabat ", "Pejabat »"))


def test_choosing_start_earlier(room: Room) -> None:
    for key in ("H", "shift+left"):
        assert marks_after(room, key, seen="»Jakarta.")


def test_choosing_add(room: Room) -> None:
    async def scene(sat: Sitting) -> tuple[str, str, int | None, list[int]]:
        await sat.press(*ARTICLE, "k", "l", "l", "enter")
        assert await sat.sees("claim 1 of 2  #7 added"), "the new claim is in the article at once"
        article = sat.text
        assert sat.window == "ArticleScreen"
        await sat.press("escape")
        return article, sat.text, sat.number, [*sat.review.listing.numbers]

    article, queue, number, listed = play(room, scene)
    assert "»Jakarta." in article
    assert f"»{CLAIMS[0]}«" in article
    assert (number, listed) == (1, [1, 7, 2, 3, 4, 5, 6]), "it stands behind the claim whose article was read"
    assert "#7: claim added" in queue
    assert claims_of(room)[7] == "Jakarta.\nPejabat itu"
    assert [event.kind for event in room.history()] == [Kind.ADD_CLAIM]


def test_undo_and_redo_of_an_added_claim_keep_the_place(room: Room) -> None:
    def listed_after(*keys: str) -> Callable[[Sitting], object]:
        async def scene(sat: Sitting) -> tuple[int | None, list[int]]:
            await sat.press(*keys)
            return sat.number, [*sat.review.listing.numbers]

        return scene

    async def add(sat: Sitting) -> tuple[int | None, list[int]]:
        await sat.press("j", *ARTICLE, "j", "enter")
        assert await sat.sees("#7 added")
        return sat.number, [*sat.review.listing.numbers]

    assert play(room, add) == (2, [1, 2, 7, 3, 4, 5, 6])
    assert play(room, listed_after("u")) == (2, [1, 2, 3, 4, 5, 6]), "also after a restart"
    assert room.states() == NEW
    number, listed = play(room, listed_after("ctrl+r"))
    assert (number, sorted(listed)) == (2, [1, 2, 3, 4, 5, 6, 7])


def test_escape_adds_nothing_and_shows_the_article_as_it_was(room: Room) -> None:
    async def scene(sat: Sitting) -> str:
        await sat.press(*ARTICLE, "j", "l", "escape")
        assert sat.window == "ArticleScreen"
        return sat.text

    shown = play(room, scene)
    assert f"»{CLAIMS[0]}«" in shown
    assert "claim 1 of 1" in shown
    assert room.history() == ()


def test_words_that_are_a_claim_already_are_refused_in_words(room: Room) -> None:
    async def scene(sat: Sitting) -> str:
        await sat.press(*ARTICLE, *"LLL", "h", "h")
        assert "These words are claim #1 already." in sat.text
        await sat.press("enter")
        return sat.window

    assert play(room, scene) == "ChoosingScreen"
    assert room.history() == ()


def test_the_window_tells_speaker_type_and_figures_of_what_is_chosen(room: Room) -> None:
    async def scene(sat: Sitting) -> list[str]:
        await sat.press(*ARTICLE)
        first = sat.text
        await sat.press("j")
        return [first, sat.text]

    statement, empty = play(room, scene)
    assert "Type       quantity" in statement
    assert '"2,4 juta ton" = 2,400,000 tonnes' in statement
    assert "the machine sees no statement here" in empty


def test_nothing_is_added_where_all_is_for_reading_only(room: Room) -> None:
    async def scene(sat: Sitting) -> str:
        await sat.press("enter")
        assert "add claim" not in sat.text
        await sat.press("+")
        assert await sat.sees("Opened for reading only")
        return sat.window

    assert play(room.with_options(read_only=True), scene) == "ArticleScreen"


def test_one_s_own_claim_is_not_told_of_as_an_import(room: Room) -> None:
    async def scene(sat: Sitting) -> str:
        await sat.press(*ARTICLE, "j", "enter")
        assert await sat.sees("#7 added")
        await sat.press("escape")
        await sat.review._watch()  # noqa: SLF001 - what the clock does every two seconds
        await sat.rest()
        return sat.text

    assert "imported" not in play(room, scene)


def test_words_drawn_over_with_the_mouse_are_what_is_added(room: Room) -> None:
    async def scene(sat: Sitting) -> bool:
        await sat.press("enter")
        assert await sat.sees("Pejabat")
        lines = sat.text.splitlines()
        y = next(at for at, line in enumerate(lines) if "Pejabat" in line)
        x = lines[y].index("mengatakan")
        await sat.pilot.mouse_down(offset=(x + 3, y))
        await sat.pilot.hover(offset=(lines[y].index("gudang") + 2, y))
        await sat.pilot.mouse_up(offset=(lines[y].index("gudang") + 2, y))
        await sat.rest()
        assert await sat.sees("»mengatakan stok beras di gudang«")
        assert "+ makes it a claim" in sat.text
        await sat.press("+", "enter")
        return await sat.sees("#7 added")

    assert play(room, scene)
    assert claims_of(room)[7] == "mengatakan stok beras di gudang"
