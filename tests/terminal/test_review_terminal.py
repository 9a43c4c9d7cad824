"""`factcheck review` as a person's terminal sees it: it starts, takes verdicts, bears any size, and leaves no trace."""

import signal
from pathlib import Path

import pytest

from tests.morning import CLAIMS, NEW
from tests.terminal.conftest import INTO_SCREEN, OUT_OF_SCREEN, PLACES, SHOW_CURSOR, Terminals, ready, search
from tests.terminal.pseudo import COLOUR

MOUSE = b"\x1b[?1000h"


def test_it_starts_takes_verdicts_and_gives_the_terminal_back(terminals: Terminals) -> None:
    with terminals.review() as terminal:
        ready(terminal)
        terminal.type("f", "t")
        terminal.wait_for("✗ False")
        terminal.wait_for("✓ True")
        terminal.type("q")
        assert terminal.ended() == 0
        assert terminal.sent.startswith(b"\x1b") or INTO_SCREEN in terminal.sent
        assert terminal.sent.rindex(OUT_OF_SCREEN) > terminal.sent.rindex(INTO_SCREEN)
        assert terminal.sent.rindex(SHOW_CURSOR) > terminal.sent.rindex(INTO_SCREEN)
    assert terminals.room.states() == {**NEW, 1: "false", 2: "true"}


def test_nothing_is_written_to_standard_output(terminals: Terminals) -> None:
    with terminals.review(piped_out=True) as terminal:
        ready(terminal)
        terminal.type("f", "q")
        assert terminal.ended() == 0
        assert terminal.process.stdout is not None
        assert terminal.process.stdout.read() == b""
    assert terminals.room.states()[1] == "false"


def test_keys_typed_ahead_all_count(terminals: Terminals) -> None:
    with terminals.review() as terminal:
        ready(terminal)
        terminal.type("ftmfpb")
        terminal.wait_for("? Unproven")
        terminal.type("q")
        assert terminal.ended() == 0
    assert list(terminals.room.states().values()) == [
        "false",
        "true",
        "misleading",
        "false",
        "partly_true",
        "unproven",
    ]


def test_resize_to_nothing_and_back(terminals: Terminals) -> None:
    with terminals.review() as terminal:
        ready(terminal)
        for columns, rows in ((1, 1), (0, 0), (200, 2), (3, 80), (59, 14), (80, 24), (120, 40)):
            terminal.resize(columns, rows)
            terminal.answer()
            assert terminal.process.poll() is None
        terminal.wait_for(CLAIMS[0])
        terminal.type("f")
        terminal.wait_for("✗ False")
        terminal.type("q")
        assert terminal.ended() == 0


def test_a_terminal_too_small_says_so(terminals: Terminals) -> None:
    with terminals.review(columns=58, rows=14) as terminal:
        terminal.wait_for("60 x 15")
        terminal.resize(100, 30)
        ready(terminal)
        assert "60 x 15" not in terminal.screen()


@pytest.mark.parametrize("options", [(), ("--read-only",), ("--ascii",)])
def test_no_color_sends_no_colour(terminals: Terminals, options: tuple[str, ...]) -> None:
    with terminals.review(*options, environ={"NO_COLOR": "1"}) as terminal:
        ready(terminal)
        for key in ("j", "enter", "escape", "w", "4", "escape", "?", "escape", "F", "x", "escape", "*"):
            terminal.type(key)
            terminal.answer()
        search(terminal, "stok")
        terminal.answer()
        terminal.type("ctrl+q")
        assert terminal.ended() == 0
        assert COLOUR.findall(terminal.sent) == []


def test_without_no_color_there_is_colour(terminals: Terminals) -> None:
    with terminals.review() as terminal:
        ready(terminal)
        assert COLOUR.search(terminal.sent)


def test_ascii_draws_no_sign_of_its_own_outside_ascii(terminals: Terminals) -> None:
    with terminals.review("--ascii") as terminal:
        ready(terminal)
        for keys in (("F",), ("enter",), ("escape",), ("4",), ("escape",), ("?",), ("escape",), ("x",), ("escape",)):
            terminal.type(*keys)
            terminal.answer()
            odd = {sign for sign in terminal.screen() if ord(sign) > 126}
            assert odd == set(), keys


def test_a_paste_decides_nothing(terminals: Terminals) -> None:
    with terminals.review() as terminal:
        ready(terminal)
        terminal.paste("ftmxbvhp u\nFTM\n")
        terminal.answer()
        terminal.type("q")
        assert terminal.ended() == 0
    assert terminals.room.history() == ()


@pytest.mark.parametrize("keys", [("/", "vaksin"), ("i", "fix this"), ("ctrl+f", "menteri"), ("x", "t")])
def test_typing_ahead_of_what_a_key_opens_decides_nothing(terminals: Terminals, keys: tuple[str, ...]) -> None:
    with terminals.review() as terminal:
        ready(terminal)
        terminal.type(*keys)
        terminal.answer(0.5)
        terminal.type("ctrl+q")
        assert terminal.ended() == 0
    assert terminals.room.history() == ()


def test_read_only_decides_nothing_and_says_so(terminals: Terminals) -> None:
    with terminals.review("--read-only") as terminal:
        ready(terminal)
        for key in ("f", "F", "x", "u", "i", "c", "backspace"):
            terminal.type(key)
            terminal.answer()
        assert "read only" in terminal.screen().lower()
        terminal.type("q")
        assert terminal.ended() == 0
    assert terminals.room.history() == ()


def test_position_comes_back(terminals: Terminals) -> None:
    with terminals.review() as terminal:
        ready(terminal)
        terminal.type("j", "j", "j")
        terminal.wait_for(PLACES[3])
        terminal.type("q")
        assert terminal.ended() == 0
    with terminals.review() as terminal:
        terminal.wait_for(PLACES[3])


@pytest.mark.parametrize("ending", [signal.SIGHUP, signal.SIGTERM])
def test_position_comes_back_after_the_terminal_was_closed(terminals: Terminals, ending: signal.Signals) -> None:
    with terminals.review() as terminal:
        ready(terminal)
        terminal.type("j", "j", "j")
        terminal.wait_for(PLACES[3])
        terminal.process.send_signal(ending)
        assert terminal.ended() == 0
    with terminals.review() as terminal:
        terminal.wait_for(PLACES[3])


def test_remapped_keys_count_and_the_old_ones_do_not(terminals: Terminals) -> None:
    Path(terminals.environ["FACTCHECK_CONFIG"]).write_text('[keys]\nrating_false = "z"\nundo = "f9"\n')
    with terminals.review() as terminal:
        ready(terminal)
        terminal.type("f")
        terminal.answer()
        terminal.type("z")
        terminal.wait_for("✗ False")
        terminal.type("q")
        assert terminal.ended() == 0
    assert terminals.room.states() == {**NEW, 1: "false"}


def test_the_mouse_is_left_to_the_terminal_where_that_is_wanted(terminals: Terminals) -> None:
    for options, taken in (((), True), (("--no-mouse",), False)):
        with terminals.review(*options) as terminal:
            ready(terminal)
            assert (MOUSE in terminal.sent) is taken


def test_plain_review_decides_line_by_line_without_steering_the_terminal(terminals: Terminals) -> None:
    with terminals.review("--plain", environ={"TERM": "dumb"}) as terminal:
        terminal.wait_for(CLAIMS[0][:20])
        terminal.type("f", "enter")
        terminal.wait_for(CLAIMS[1][:20])
        terminal.type("q", "enter")
        assert terminal.ended() == 0
        assert b"\x1b" not in terminal.sent
    assert terminals.room.states() == {**NEW, 1: "false"}


def test_a_missed_claim_is_added_from_the_article(terminals: Terminals) -> None:
    with terminals.review() as terminal:
        ready(terminal)
        terminal.type("\r")
        terminal.wait_for("claim 1 of 1")
        terminal.type("+")
        terminal.wait_for("A claim that was missed")
        terminal.type("j")
        terminal.wait_for("»Selesai«")
        terminal.type("\r")
        terminal.wait_for("#7 added")
        terminal.type("q")
        terminal.wait_for("#7: claim added")
        terminal.type("q")
        assert terminal.ended() == 0
    assert terminals.room.claim(7).row.claim == "Selesai"
