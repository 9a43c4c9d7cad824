"""A reviewer's sitting at the review screen without a terminal: keys go in, what is seen and stored comes out."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from textual.pilot import Pilot

from factcheck.domain.records import ClaimDetail, ClaimFilter, EventRecord
from factcheck.settings import Settings
from factcheck.tui.app import ReviewApp
from factcheck.tui.screens.review import ReviewScreen
from factcheck.tui.start import ReviewOptions, session_of
from factcheck.workflow import queue, reviewing
from tests.desks import MORNING, desk_at

WIDE = (120, 40)
ROUNDS = 600
"""Looks at whether the screen has come to rest; the last one is an error, after some ten seconds."""

_BACKGROUND = {"decisions", "follow"}
"""Workers that never end while the screen lives."""


@dataclass
class Sitting:
    """A running review and what drives it."""

    app: ReviewApp
    pilot: Pilot[None]
    opened: list[str] = field(default_factory=list)
    """Addresses that were handed to the browser."""

    @property
    def review(self) -> ReviewScreen:
        """The review itself, whatever stands over it."""
        screen = self.app.screen_stack[0]
        assert isinstance(screen, ReviewScreen)
        return screen

    @property
    def window(self) -> str:
        """The name of what has the keyboard: "ReviewScreen", "DismissScreen" ..."""
        return type(self.app.screen).__name__

    @property
    def focused(self) -> str | None:
        """The id of the part that has the keyboard."""
        return self.app.screen.focused.id if self.app.screen.focused else None

    @property
    def number(self) -> int | None:
        """The claim under the cursor."""
        return self.review.queue.number

    @property
    def text(self) -> str:
        """What the screen shows, as text."""
        strips = self.app.screen._compositor.render_strips()  # noqa: SLF001 - no public way to the text of a screen
        return "\n".join(strip.text for strip in strips)

    def browse(self, url: str, *, new_tab: bool = True) -> None:
        """Take an address in the place of the browser."""
        del new_tab
        self.opened.append(url)

    async def press(self, *keys: str) -> None:
        """Press keys by Textual's names, each after the one before has been answered."""
        for key in keys:
            await self.pilot.press(key)
            await self.rest()

    async def type(self, text: str) -> None:
        """Type a text, letter by letter."""
        await self.pilot.press(*text)
        await self.rest()

    async def rest(self) -> None:
        """Wait until all that was asked of the desk has been answered and drawn."""
        for _ in range(ROUNDS):
            await self.pilot.pause()
            if not self.app.is_running or self._is_at_rest():
                return
            await asyncio.sleep(0.01)
        raise AssertionError(f"the screen does not come to rest:\n{self.text}")

    async def sees(self, text: str) -> bool:
        """Tell whether the screen shows a text, now or soon: what is told in passing comes a moment later."""
        for _ in range(100):
            if text in self.text:
                return True
            await self.pilot.pause(0.02)
        return False

    def _is_at_rest(self) -> bool:
        review = self.review
        busy = [worker for worker in self.app.workers if not worker.is_finished and worker.group not in _BACKGROUND]
        page_read = review.queue.number is None or review.detail_here() is not None
        return not busy and not review.decisions.waiting and not review.loading_queue and page_read


@dataclass(frozen=True)
class Room:
    """Where sittings take place: a database, a home for what is remembered, who sits there and how."""

    location: Path
    home: Path
    reviewer: str = "Sari"
    language: str = "en"
    keys: tuple[tuple[str, str], ...] = ()
    clock: Callable[[], datetime] = lambda: MORNING
    options: dict[str, Any] = field(default_factory=dict)

    def app(self) -> ReviewApp:
        """Return the program, not running yet."""
        settings = Settings(
            db=str(self.location), file=self.home / "config.toml", language=self.language, keys=self.keys
        )
        return ReviewApp(session_of(ReviewOptions(settings, self.reviewer, self.clock, **self.options)))

    def with_options(self, **options: Any) -> "Room":
        """Return the same room with some of the program's options."""
        return replace(self, options={**self.options, **options})

    @asynccontextmanager
    async def sitting(self, size: tuple[int, int] = WIDE) -> AsyncIterator[Sitting]:
        """Start a review and end it."""
        app = self.app()
        async with app.run_test(size=size, notifications=True) as pilot:
            sat = Sitting(app, pilot)
            app.open_url = sat.browse  # type: ignore[method-assign]  # no browser in a test
            await sat.rest()
            yield sat
            if app.is_running:
                await sat.press("ctrl+q")

    def claim(self, number: int) -> ClaimDetail:
        """Return what the database holds of a claim."""
        with desk_at(self.location, self.reviewer, read_only=True) as desk:
            return queue.show_claim(desk, str(number))

    def history(self) -> tuple[EventRecord, ...]:
        """Return everything that was decided, newest first."""
        with desk_at(self.location, self.reviewer, read_only=True) as desk:
            return reviewing.history(desk, None, None)

    def states(self) -> dict[int, str]:
        """Return rating, reason or state of every claim by number."""
        with desk_at(self.location, self.reviewer, read_only=True) as desk:
            rows = queue.list_claims(desk, ClaimFilter(order="id"))
            return {row.id: row.rating if row.state == "done" and row.rating else row.state for row in rows}


def play(room: Room, scene: Callable[[Sitting], Any], size: tuple[int, int] = WIDE) -> Any:
    """Run a scene, an async function of a sitting, from start to end; return what it returns."""

    async def run() -> Any:
        async with room.sitting(size) as sat:
            return await scene(sat)

    return asyncio.run(run())
