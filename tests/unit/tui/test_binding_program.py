"""Keys of the program itself; and that there is a test of every key there is."""

import ast
from functools import cache
from pathlib import Path

import pytest

from factcheck.tui.bindings import bindings_of
from factcheck.tui.themes import THEMES
from factcheck.workflow.scales import load_scale
from tests.sittings import Room, Sitting, play


def test_theme(room: Room) -> None:
    async def scene(sat: Sitting) -> list[str]:
        seen = [sat.app.theme]
        for _ in THEMES:
            await sat.press("ctrl+t")
            seen.append(sat.app.theme)
        return seen

    seen = play(room, scene)
    assert seen == [*(theme.name for theme in THEMES), seen[0]]


async def running_after(sat: Sitting, *keys: str) -> bool:
    await sat.press(*keys)
    return sat.app.is_running


def test_quit(room: Room) -> None:
    assert play(room, lambda sat: running_after(sat, "q")) is False


@pytest.mark.parametrize("before", [[], ["enter"], ["x"], ["/"], ["i"], ["ctrl+f"], ["ctrl+p"]])
def test_quit_always(room: Room, before: list[str]) -> None:
    assert play(room, lambda sat: running_after(sat, *before, "ctrl+q")) is False
    assert room.history() == ()


def test_sample(empty_room: Room) -> None:
    async def scene(sat: Sitting) -> int:
        assert str(empty_room.location) in sat.text.replace("\n", "")
        await sat.press("i")
        return len(sat.review.listing)

    assert play(empty_room, scene) > 20


@pytest.mark.parametrize("each", bindings_of(load_scale("desk")), ids=lambda each: each.id)
def test_every_binding_has_a_test(each: object) -> None:
    name = f"test_{getattr(each, 'id', '')}"
    if getattr(each, "subject", ""):
        name = name.partition(f"_{getattr(each, 'subject', '')}")[0]
    assert name in _names(), f"no {name} in test_binding_*.py"


@cache
def _names() -> frozenset[str]:
    trees = [ast.parse(file.read_text(encoding="utf-8")) for file in Path(__file__).parent.glob("test_binding_*.py")]
    return frozenset(node.name for tree in trees for node in tree.body if isinstance(node, ast.FunctionDef))
