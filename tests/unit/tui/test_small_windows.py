"""The small windows: what they ask, what each key answers, and that escape answers nothing."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from textual.screen import ModalScreen

from factcheck.domain.records import ClaimFilter
from factcheck.domain.review import DismissReason
from factcheck.tui.judgements import LinkChoice, LinkVerb
from factcheck.tui.screens.confirm import ConfirmScreen
from factcheck.tui.screens.copy import CopyScreen
from factcheck.tui.screens.dismiss import DismissScreen
from factcheck.tui.screens.filter import FilterScreen
from factcheck.tui.screens.help import HelpScreen
from factcheck.tui.screens.links import LinksScreen
from factcheck.tui.screens.note import NoteScreen
from factcheck.tui.screens.palette import PaletteScreen
from tests.examples import CLAIM, detail, link, mention, mention_record
from tests.stage import UNANSWERED, look, play

SOURCE = "“Stok Beras Aman”, Kabar Pagi, 2021-09-02. https://kabarpagi.example/stok"


def unheard(choice: LinkChoice) -> None:
    """Take a judgement that no test asks about."""
    del choice


WINDOWS: dict[str, Callable[[], ModalScreen[Any]]] = {
    "dismiss": lambda: DismissScreen(look()),
    "note": lambda: NoteScreen(look(), "sudah tertulis"),
    "confirm": lambda: ConfirmScreen(look(), "False for 3 claims?"),
    "links": lambda: LinksScreen(look(), detail(), unheard),
    "copy": lambda: CopyScreen(look(), detail()),
    "filter": lambda: FilterScreen(look(), ClaimFilter()),
    "help": lambda: HelpScreen(look()),
    "palette": lambda: PaletteScreen(look()),
}


@pytest.mark.parametrize("name", WINDOWS)
def test_escape_answers_nothing(name: str) -> None:
    assert play(WINDOWS[name](), "escape").answer in (None, False)


@pytest.mark.parametrize("name", WINDOWS)
@pytest.mark.parametrize("size", [(60, 15), (80, 24), (160, 50)])
def test_keys_of_a_window_are_in_view_at_every_size(name: str, size: tuple[int, int]) -> None:
    text = play(WINDOWS[name](), size=size).text
    assert "esc" in text or "any other key" in text


@pytest.mark.parametrize(("key", "reason"), zip("123456", DismissReason, strict=True))
def test_a_number_dismisses_at_once(key: str, reason: DismissReason) -> None:
    assert play(DismissScreen(look()), key).answer == reason


def test_reason_under_the_cursor_is_taken_with_enter() -> None:
    assert play(DismissScreen(look()), "down", "j", "k", "enter").answer == DismissReason.NOT_WORTH_IT


@pytest.mark.parametrize("key", ["7", "0", "t", "f", "x"])
def test_other_keys_dismiss_nothing(key: str) -> None:
    assert play(DismissScreen(look()), key).answer == UNANSWERED


def test_reasons_are_told_in_words_and_many_claims_are_counted() -> None:
    text = play(DismissScreen(look("id"), 14)).text
    assert "Mengapa 14 klaim ini dikesampingkan?" in text
    assert "5  ganda" in text


def test_only_y_says_yes() -> None:
    assert play(ConfirmScreen(look(), "Sure?"), "y").answer is True


@pytest.mark.parametrize("key", ["enter", "space", "f", "Y", "n", "escape"])
def test_every_other_key_says_no(key: str) -> None:
    assert play(ConfirmScreen(look(), "Sure?"), key).answer is False


def test_question_is_shown_as_text() -> None:
    assert "[bold]False[/]" in play(ConfirmScreen(look(), "[bold]False[/]\x1b for 3 claims?")).text


def test_note_is_kept_with_enter() -> None:
    assert play(NoteScreen(look()), *"stok t", "enter").answer == "stok t"


def test_note_can_have_several_lines() -> None:
    assert play(NoteScreen(look()), "a", "ctrl+n", "b", "ctrl+s").answer == "a\nb"


def test_note_that_is_there_can_be_changed() -> None:
    assert play(NoteScreen(look(), "lama"), "ctrl+e", "!", "enter").answer == "lama!"


def test_empty_note_is_none() -> None:
    assert play(NoteScreen(look()), "space", "enter").answer is None


def test_links_are_judged_one_after_the_other() -> None:
    judged: list[LinkChoice] = []
    stage = play(LinksScreen(look(), detail(), judged.append), "j", "s", "m")
    assert judged == [LinkChoice(LinkVerb.REJECT, "#15"), LinkChoice(LinkVerb.CONFIRM, "m21")]
    assert stage.answer is None, "with the last of them the window goes"


def test_what_was_judged_leaves_the_list_and_the_window_stays_for_the_rest() -> None:
    judged: list[LinkChoice] = []
    stage = play(LinksScreen(look(), detail(), judged.append), "m", "k")
    assert judged == [LinkChoice(LinkVerb.CONFIRM, "m21")]
    assert stage.answer == UNANSWERED
    assert "m21" not in stage.text
    assert "#15" in stage.text


@pytest.mark.parametrize("size", [(60, 15), (80, 24)])
def test_the_claim_stays_in_sight_above_many_repeats(size: tuple[int, int]) -> None:
    many = detail(links=tuple(replace(link(), other_id=number) for number in range(100, 130)))
    text = play(LinksScreen(look(), many, unheard), *["j"] * 20, size=size).text
    assert CLAIM[:30] in text
    assert "esc" in text


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("c", CLAIM),
        ("l", "https://kabarpagi.example/stok"),
        (
            "q",
            f'"{CLAIM}" (Bulog, lewat Sari Utami (Menteri, Kementerian Pangan)). {SOURCE}',
        ),
    ],
)
def test_copies_claim_address_or_citation(key: str, text: str) -> None:
    assert play(CopyScreen(look("id"), detail()), key).answer == text


def test_texts_to_copy_are_shown_for_a_terminal_without_clipboard() -> None:
    text = play(CopyScreen(look(), detail()), size=(120, 40)).text
    assert CLAIM in text
    assert "https://kabarpagi.example/stok" in text


def test_missing_address_is_not_copied() -> None:
    without = detail(mentions=(mention_record(url=None, mention=mention(attribution=())),))
    assert play(CopyScreen(look(), without), "l").answer == UNANSWERED
    assert play(CopyScreen(look(), without), "q").answer == f'"{CLAIM}". “Stok Beras Aman”, Kabar Pagi, 2021-09-02.'


def test_help_lists_every_key_of_the_desk() -> None:
    shown = look("id")
    screen = HelpScreen(shown)
    play(screen)
    for each in shown.bindings:
        assert shown.readable(each.keys) in screen.passage.text, each.id


@pytest.mark.parametrize("key", ["question_mark", "f1", "escape", "q"])
def test_help_closes_by_the_key_that_opened_it(key: str) -> None:
    assert play(HelpScreen(look()), key).answer is None


def test_ascii_windows_draw_no_other_sign() -> None:
    for name in ("dismiss", "confirm", "links"):
        screens: dict[str, ModalScreen[Any]] = {
            "dismiss": DismissScreen(look(ascii=True)),
            "confirm": ConfirmScreen(look(ascii=True), "Sure?"),
            "links": LinksScreen(look(ascii=True), detail(), unheard),
        }
        assert play(screens[name]).text.isascii(), name


def test_palette_finds_a_command_by_its_words() -> None:
    chosen = play(PaletteScreen(look("id")), *"saring", "enter").answer
    assert chosen.id == "filter"
    assert play(PaletteScreen(look("en")), *"False stay", "enter").answer.id == "stay_false"


def test_palette_goes_down_and_up_the_list() -> None:
    assert play(PaletteScreen(look()), "down", "down", "up", "enter").answer.id == "rating_mostly_true"


def test_palette_that_finds_nothing_chooses_nothing() -> None:
    assert play(PaletteScreen(look()), *"xyzzy", "enter").answer == UNANSWERED


def test_palette_shows_the_keys() -> None:
    assert "u / ctrl+z" in play(PaletteScreen(look()), *"undo").text
