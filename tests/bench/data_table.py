"""Textual's own DataTable, to measure the queue against: `python -m tests.bench.data_table DATABASE ROWS`."""

import sys
from datetime import UTC, datetime
from typing import ClassVar

from textual.app import App, ComposeResult
from textual.binding import BindingType
from textual.widgets import DataTable

from factcheck.domain.records import ClaimFilter
from factcheck.domain.review import ClaimState
from factcheck.workflow.desk import open_desk
from factcheck.workflow.queue import list_claims
from factcheck.workflow.scales import load_scale


class Table(App[None]):
    """All rows of the queue in a DataTable."""

    BINDINGS: ClassVar[list[BindingType]] = [("ctrl+q", "quit", ""), ("j", "down", ""), ("k", "up", "")]

    def __init__(self, location: str, rows: int) -> None:
        super().__init__()
        self._location, self._wanted = location, rows

    def compose(self) -> ComposeResult:
        """Show the table alone."""
        yield DataTable(cursor_type="row", zebra_stripes=False)

    def on_mount(self) -> None:
        """Fill the table, all at once, as DataTable wants it."""
        table = self.query_one(DataTable)
        table.add_columns("#", "Score", "Status", "Date", "Outlet", "Speaker", "Seen", "Claim")
        with open_desk(
            self._location, reviewer="bench", clock=lambda: datetime.now(UTC), scale=load_scale("desk"), read_only=True
        ) as desk:
            found = list_claims(desk, ClaimFilter(states=(ClaimState.NEW,), limit=self._wanted))
        table.add_rows(
            (row.id, f"{row.score:.2f}", row.state, row.first_seen, row.outlet, row.speaker, row.mentions, row.claim)
            for row in found
        )

    def action_down(self) -> None:
        """Move as the queue does."""
        self.query_one(DataTable).action_cursor_down()

    def action_up(self) -> None:
        """Move as the queue does."""
        self.query_one(DataTable).action_cursor_up()


if __name__ == "__main__":
    Table(sys.argv[1], int(sys.argv[2])).run()
