"""Saving decisions of the review by lines: each waits for a locked database, in the journal meanwhile."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from factcheck.domain.errors import FactcheckError, StoreError
from factcheck.tui.carrying_out import carry_out
from factcheck.tui.decision import Decision, Outcome
from factcheck.tui.pending import RETRY_SECONDS, Journal

if TYPE_CHECKING:
    from factcheck.workflow.desk import Desk

Pause = Callable[[float], None]
"""Waits for so many seconds."""


class Saving:
    """Carries decisions out one by one; `tell_waiting` is called with the reason when one has to wait."""

    def __init__(self, desk: "Desk", journal: Journal, tell_waiting: Callable[[str], None], pause: Pause) -> None:
        self._desk, self._journal = desk, journal
        self._tell_waiting, self._pause = tell_waiting, pause

    def save(self, decision: Decision, behind: Sequence[Decision] = ()) -> Outcome:
        """Carry a decision out, however long the database takes; those `behind` it stay in the journal with it.

        Raises what the use case raises when it refuses. Who interrupts the waiting leaves it to the next session.
        """
        try:
            outcome = self._insist(decision, behind)
        except FactcheckError:
            self._write_down(behind)
            raise
        self._write_down(behind)
        return outcome

    def left_over(self) -> tuple[Decision, ...]:
        """Return what an earlier session could not save."""
        left = self._journal.read()
        self._journal.is_filled = bool(left)
        return left

    def _insist(self, decision: Decision, behind: Sequence[Decision]) -> Outcome:
        is_told = False
        while True:
            try:
                return carry_out(self._desk, decision)
            except StoreError as err:
                if not is_told:
                    self._journal.write([decision, *behind])
                    self._tell_waiting(str(err))
                    is_told = True
                self._pause(RETRY_SECONDS)

    def _write_down(self, decisions: Sequence[Decision]) -> None:
        if self._journal.is_filled:
            self._journal.write(list(decisions))
