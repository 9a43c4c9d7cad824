"""What each screen and state looks like, small and large. A wanted change: `pytest tests/snapshot --snapshot-update`.

The pictures are SVG, in __snapshots__; a failing run writes snapshot_report.html, which shows both side by side.
"""

from collections.abc import Callable

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, TextArea

from tests.sittings import Room, Sitting

SMALL, LARGE = (80, 24), (120, 40)
BOTH = pytest.mark.parametrize("size", [SMALL, LARGE], ids=["80x24", "120x40"])

Compare = Callable[..., bool]


def same(snap_compare: Compare, room: Room, size: tuple[int, int], *keys: str) -> bool:
    """Start a review, press keys, and tell whether the screen is as recorded."""
    app = room.app()

    async def play(pilot: Pilot[None]) -> None:
        sat = Sitting(app, pilot)
        await sat.rest()
        await sat.press(*keys)
        for typed in (*app.screen.query(Input), *app.screen.query(TextArea)):
            typed.cursor_blink = False
        await sat.rest()

    return snap_compare(app, terminal_size=size, run_before=play)


SCREENS = {
    "review": (),
    "decided_marked_and_skipped": ("f", "s", "x", "1", "space", "space"),
    "why": ("w",),
    "article": ("enter",),
    "claim": ("2", "j"),
    "speakers": ("5",),
    "speaker": ("5", "enter"),
    "choosing": ("enter", "+", "L"),
    "history": ("F", "u", "T", "4"),
    "help": ("?",),
    "dismiss": ("x",),
    "links": ("c",),
    "filter": ("ctrl+f",),
    "all_done": ("f", "t", "m", "b", "p", "h"),
}


@BOTH
@pytest.mark.parametrize("keys", SCREENS.values(), ids=SCREENS)
def test_screen(snap_compare: Compare, room: Room, size: tuple[int, int], keys: tuple[str, ...]) -> None:
    assert same(snap_compare, room, size, *keys)


WINDOWS = {"note": ("i", "o", "k"), "confirm": ("*", "f"), "copy": ("y",), "search": ("/", "s", "t", "o", "k")}


@pytest.mark.parametrize("keys", WINDOWS.values(), ids=WINDOWS)
def test_window(snap_compare: Compare, room: Room, keys: tuple[str, ...]) -> None:
    assert same(snap_compare, room, SMALL, *keys)


@BOTH
def test_first_run(snap_compare: Compare, empty_room: Room, size: tuple[int, int]) -> None:
    assert same(snap_compare, empty_room, size)


@pytest.mark.parametrize("theme", ["light", "contrast"])
def test_theme(snap_compare: Compare, room: Room, theme: str) -> None:
    assert same(snap_compare, room.with_options(theme=theme), LARGE, "F")


@BOTH
def test_ascii(snap_compare: Compare, room: Room, size: tuple[int, int]) -> None:
    assert same(snap_compare, room.with_options(ascii=True), size, "F", "j", "space")


def test_read_only(snap_compare: Compare, room: Room) -> None:
    assert same(snap_compare, room.with_options(read_only=True), LARGE, "f")


def test_no_color(snap_compare: Compare, room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    assert same(snap_compare, room, SMALL, "F")


@BOTH
def test_indonesian(snap_compare: Compare, room: Room, size: tuple[int, int]) -> None:
    assert same(snap_compare, Room(room.location, room.home, language="id"), size, "f")


def test_too_small(snap_compare: Compare, room: Room) -> None:
    assert same(snap_compare, room, (50, 12))
