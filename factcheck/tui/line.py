"""The line between the screen and the desk: one thread that reads, one that writes; the screen never waits for either.

The store is imported and opened in the reading thread, after the first frame is painted.
"""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, ExitStack
from typing import TYPE_CHECKING, TypeVar

from factcheck.domain.errors import StoreError

if TYPE_CHECKING:  # the store costs 400 ms, and the first frame comes before it
    from factcheck.workflow.desk import Desk

Answer = TypeVar("Answer")

OpenDesk = Callable[[], "AbstractContextManager[Desk]"]


class DeskLine:
    """A desk that is asked from the event loop: `await line.read(ask)` and `await line.write(ask)`."""

    def __init__(self, opening: OpenDesk) -> None:
        self._opening = opening
        self._held = ExitStack()
        self._desk: Desk | None = None
        self._file: tuple[int, int] | None = None
        self._reader = ThreadPoolExecutor(1, "desk-reader")
        self._writer = ThreadPoolExecutor(1, "desk-writer")

    async def open(self) -> None:
        """Open the desk. Raises StoreError in words."""
        await asyncio.get_running_loop().run_in_executor(self._reader, self._open)

    async def renew(self) -> None:
        """Open the desk anew where another file stands in its place. Raises StoreError in words."""
        await asyncio.get_running_loop().run_in_executor(self._reader, self._renew)

    async def read(self, ask: "Callable[[Desk], Answer]") -> Answer:
        """Return what `ask` says of the desk."""
        return await asyncio.get_running_loop().run_in_executor(self._reader, lambda: ask(self._opened()))

    async def write(self, ask: "Callable[[Desk], Answer]") -> Answer:
        """Let `ask` change the desk; refused with a StoreError while another file stands in the desk's place."""
        return await asyncio.get_running_loop().run_in_executor(self._writer, lambda: ask(self._same_file()))

    def close(self) -> None:
        """Close the desk once what is being answered is; decisions that are still to be made are in the journal."""
        self._writer.shutdown(cancel_futures=True)
        self._reader.submit(self._held.close)
        self._reader.shutdown()

    def _open(self) -> None:
        from factcheck.workflow.watching import file_of

        self._held.close()
        self._desk = None
        self._desk = self._held.enter_context(self._opening())
        self._file = file_of(self._desk)

    def _renew(self) -> None:
        from factcheck.workflow.watching import file_of

        if self._desk is None or file_of(self._desk) != self._file:
            self._open()

    def _opened(self) -> "Desk":
        if self._desk is None:
            raise StoreError("the database is not open")
        return self._desk

    def _same_file(self) -> "Desk":
        """Return the desk, unless its file was taken away: what is written to that would be lost without a sound."""
        from factcheck.workflow.watching import file_of

        desk = self._opened()
        if file_of(desk) != self._file:
            raise StoreError(f"the database {desk.database.location} was moved or replaced; open it anew")
        return desk
