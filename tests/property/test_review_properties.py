"""Whatever keys are pressed at the review screen, it does what a list of rows would, and undo brings the start back.

Each step is a key at the real screen and a line of the model; leaving and starting again is a step like others.
"""

import asyncio
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.morning import NEW, fill
from tests.sittings import Room, Sitting

VERDICTS = {"f": "false", "t": "true", "m": "misleading"}
OPEN = ("new", "in_progress")
RESTART = "restart"

States = dict[int, str]


@dataclass
class Model:
    """The queue as a person thinks of it; `done` and `undone` hold what claims were before and after each decision."""

    states: States = field(default_factory=lambda: dict(NEW))
    listed: list[int] = field(default_factory=lambda: list(NEW))
    at: int = 0
    marks: set[int] = field(default_factory=set)
    skipped: set[int] = field(default_factory=set)
    done: list[tuple[States, States]] = field(default_factory=list)
    undone: list[tuple[States, States]] = field(default_factory=list)

    @property
    def number(self) -> int | None:
        return self.listed[self.at] if self.listed else None

    def step(self, key: str) -> None:
        """Do what a key does."""
        moves = {"j": self.at + 1, "k": self.at - 1, "g": 0, "G": len(self.listed) - 1}
        if key in moves:
            self.at = max(0, min(moves[key], len(self.listed) - 1))
        elif key in "nN":
            self.at = next(self._open_below() if key == "n" else self._open_above(), self.at)
        elif key in ("u", "ctrl+r"):
            self._turn(back=key == "u")
        elif key == "space":
            self.marks ^= {self.number} if self.number else set()
            self.step("j")
        elif key == "s":
            self._skip()
        elif key == RESTART:
            self._start_again()
        else:
            self._decide(key)

    def _decide(self, key: str) -> None:
        alone = {self.number} if self.number else set()
        subjects, label = self.marks or alone, VERDICTS.get(key.lower(), "dismissed")
        if key == "backspace":
            subjects, label = {each for each in subjects if self.states[each] not in OPEN}, "in_progress"
        if not subjects:
            self.marks = set()
            return
        changed = dict.fromkeys(sorted(subjects), label)
        self.done.append(({each: self.states[each] for each in changed}, changed))
        self.undone.clear()
        self.states |= changed
        self.skipped -= changed.keys()
        if not self.marks and key.islower() and key != "backspace":
            self._advance()
        self.marks = set()

    def _turn(self, *, back: bool) -> None:
        source, target = (self.done, self.undone) if back else (self.undone, self.done)
        if source:
            before, after = source.pop()
            target.append((before, after))
            self.states |= before if back else after
            self.skipped -= before.keys()
            last = max(before)
            self.at = self.listed.index(last) if last in self.listed else self.at

    def _skip(self) -> None:
        if self.number is not None and self.states[self.number] in OPEN:
            self.skipped.add(self.number)
        self._advance()

    def _advance(self) -> None:
        open_ones = [at for at in range(len(self.listed)) if self._is_open(at)]
        self.at = next(self._open_below(), open_ones[0] if open_ones else self.at)

    def _start_again(self) -> None:
        left_at = self.number
        self.listed = [number for number, state in self.states.items() if state in OPEN]
        self.at = self.listed.index(left_at) if left_at in self.listed else 0
        self.marks, self.skipped = set(), set()

    def _open_below(self) -> Iterator[int]:
        return (at for at in range(self.at + 1, len(self.listed)) if self._is_open(at))

    def _open_above(self) -> Iterator[int]:
        return (at for at in range(self.at - 1, -1, -1) if self._is_open(at))

    def _is_open(self, at: int) -> bool:
        return self.states[self.listed[at]] in OPEN and self.listed[at] not in self.skipped


KEYS = st.sampled_from(
    [
        "j",
        "k",
        "g",
        "G",
        "n",
        "N",
        *VERDICTS,
        *map(str.upper, VERDICTS),
        "x",
        "s",
        "backspace",
        *(("u", "ctrl+r") * 2),
        "space",
        RESTART,
    ]
)


async def _press(sat: Sitting, key: str) -> None:
    """Press a key and answer what it asks: the first reason, and yes."""
    await sat.press(key)
    if sat.window == "DismissScreen":
        await sat.press("1")
    if sat.window == "ConfirmScreen":
        await sat.press("y")


async def _sit(room: Room, model: Model, keys: list[str]) -> None:
    """Press keys in one sitting, comparing screen and database with the model after each."""
    async with room.sitting() as sat:
        assert (sat.number, list(sat.review.listing.numbers)) == (model.number, model.listed)
        for key in keys:
            await _press(sat, key)
            model.step(key)
            assert (sat.number, set(sat.review.listing.marks)) == (model.number, model.marks), f"after {key}"
            assert room.states() == model.states, f"after {key}"


async def _undo_everything(room: Room, model: Model) -> None:
    async with room.sitting() as sat:
        for _ in model.done:
            await sat.press("u")


@given(keys=st.lists(KEYS, min_size=1, max_size=18))
@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
def test_any_keys_do_what_the_model_does_and_undoing_all_restores_the_start(
    made_once: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, keys: list[str]
) -> None:
    with tempfile.TemporaryDirectory(dir=tmp_path) as folder, monkeypatch.context() as patched:
        patched.setenv("XDG_DATA_HOME", folder)
        patched.setenv("XDG_CONFIG_HOME", folder)
        location = Path(shutil.copy(made_once, folder))
        fill(location)
        room, model = Room(location, Path(folder)), Model()
        for restarts, some in groupby(keys, lambda key: key == RESTART):
            if restarts:
                model.step(RESTART)
            else:
                asyncio.run(_sit(room, model, list(some)))
        asyncio.run(_undo_everything(room, model))
        assert room.states() == NEW
