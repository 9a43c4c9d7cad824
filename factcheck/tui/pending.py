"""Decisions on their way into the database: one after the other, tried again while it is locked, never lost.

Those that have to wait are written to a journal, so that even a killed program does not lose them. Knows no terminal.
"""

import asyncio
import json
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path

from factcheck.domain.errors import FactcheckError, StoreError
from factcheck.tui.decision import Decision, Outcome

RETRY_SECONDS = 0.5
"""Between two attempts at a locked database, each of which waits itself (`start.PATIENCE`)."""


@dataclass(slots=True, eq=False)
class Pending:
    """A decision that is not in the database yet; `done` gives its outcome or raises why it was refused.

    `trouble` says why it waits, "" while it is only on its way. `tried`: an attempt was made whose end nobody knows; it
    may have been saved before the program was killed, or before the answer failed.
    """

    decision: Decision
    done: "asyncio.Future[Outcome]"
    trouble: str = ""
    numbers: tuple[int, ...] = field(default=())
    tried: bool = False


class PendingDecisions:
    """Takes decisions and carries them out in order; `changed` is called whenever one begins or ends to wait.

    `carry_out` is told whether an earlier attempt may have made the decision: it must not be made twice.
    """

    def __init__(
        self, carry_out: Callable[[Decision, bool], Awaitable[Outcome]], journal: "Journal", changed: Callable[[], None]
    ) -> None:
        self._carry_out = carry_out
        self._journal = journal
        self._changed = changed
        self._queue: deque[Pending] = deque()
        self._arrived = asyncio.Event()

    @property
    def waiting(self) -> tuple[Pending, ...]:
        """Those that are not saved yet, oldest first."""
        return tuple(self._queue)

    def submit(self, decision: Decision, numbers: tuple[int, ...] = (), *, tried: bool = False) -> Pending:
        """Take a decision in; `numbers` are the claims that it will show on; `tried`: an earlier session had it."""
        pending = Pending(decision, asyncio.get_running_loop().create_future(), numbers=numbers, tried=tried)
        self._queue.append(pending)
        self._arrived.set()
        return pending

    def write_down(self) -> None:
        """Keep what waits in the journal; what is saved leaves it."""
        self._journal.write([each.decision for each in self._queue])

    async def run(self) -> None:
        """Carry decisions out, for as long as the screen lives."""
        while True:
            await self._arrived.wait()
            self._arrived.clear()
            while self._queue:
                await self._finish(self._queue[0])

    async def _finish(self, pending: Pending) -> None:
        """Carry out the oldest decision, however long the database takes, and let it leave the queue.

        One that fails unexpectedly leaves as well: from the journal it would fail at every start. One that is still
        waiting when the program ends stays in the journal.
        """
        try:
            outcome = await self._insist(pending)
        except FactcheckError as err:
            self._leave(pending)
            if not pending.done.cancelled():
                pending.done.set_exception(err)
        except Exception:
            self._leave(pending)
            raise
        else:
            self._leave(pending)
            if not pending.done.cancelled():
                pending.done.set_result(outcome)
        self._changed()

    def _leave(self, pending: Pending) -> None:
        self._queue.remove(pending)
        if self._journal.is_filled:
            self.write_down()

    async def _insist(self, pending: Pending) -> Outcome:
        """Try until the database takes a decision or the use case refuses it."""
        while True:
            try:
                return await self._carry_out(pending.decision, pending.tried)
            except StoreError as err:
                pending.tried = True
                self._keep(pending, str(err))
                await asyncio.sleep(RETRY_SECONDS)

    def _keep(self, pending: Pending, trouble: str) -> None:
        pending.trouble = trouble
        self.write_down()
        self._changed()


@dataclass(slots=True)
class Journal:
    """Decisions of one reviewer at one desk that could not be saved, in a file of the user's."""

    file: Path
    db: str
    reviewer: str
    is_filled: bool = False

    def read(self) -> tuple[Decision, ...]:
        """Return what an earlier session left; lines of other desks and damaged ones are passed over."""
        found = []
        for values in self._lines():
            try:
                if self._is_own(values):
                    found.append(Decision.from_json(values))
            except (KeyError, TypeError, ValueError):
                continue
        return tuple(found)

    def write(self, decisions: list[Decision]) -> None:
        """Replace one's own lines; those of other desks stay. A disk that is full leaves the file as it was."""
        others = [values for values in self._lines() if not self._is_own(values)]
        own = [each.to_json() | {"db": self.db, "reviewer": self.reviewer} for each in decisions]
        text = "".join(f"{json.dumps(values)}\n" for values in (*others, *own))
        part = self.file.with_name(f"{self.file.name}.part")
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            part.write_text(text, encoding="utf-8")
            part.replace(self.file)
        except OSError:
            return
        self.is_filled = bool(decisions)

    def _is_own(self, values: dict[str, object]) -> bool:
        return values.get("db") == self.db and values.get("reviewer") == self.reviewer

    def _lines(self) -> list[dict[str, object]]:
        try:
            lines = self.file.read_text(encoding="utf-8").splitlines()
        except (OSError, UnicodeDecodeError):
            return []
        return [values for line in lines if isinstance(values := _parsed(line), dict)]


def _parsed(line: str) -> object:
    try:
        return json.loads(line)
    except ValueError:
        return None
