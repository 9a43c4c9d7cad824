"""What `factcheck link --again` says at its end: counts, and the first of the moves."""

from collections.abc import Iterator
from dataclasses import asdict
from typing import TYPE_CHECKING

from factcheck.wording import Wording

if TYPE_CHECKING:  # the store costs 400 ms, which a help text must not pay
    from factcheck.workflow.relinking import RelinkSummary
    from factcheck.workflow.seating import Moved


def relink_lines(summary: "RelinkSummary", words: Wording) -> Iterator[str]:
    """Yield what was looked at, what changed, and each move: `m17: #3 -> #5`."""
    if summary.dry_run:
        yield words("relink.dry_run")
    if summary.resumed:
        yield words("relink.resumed")
    yield words("relink.done", **asdict(summary))
    for moved in summary.moves:
        yield f"  {_move(moved, words)}"
    told = summary.joined + summary.founded + summary.merged + summary.reworded
    if told > len(summary.moves):
        yield words("relink.more", count=told - len(summary.moves))


def _move(moved: "Moved", words: Wording) -> str:
    return words(f"relink.{moved.move}", mention=moved.mention_id, left=moved.left, id=moved.claim_id)
