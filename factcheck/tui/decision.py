"""What a reviewer decides, as a value that can wait, be written down and be carried out later. Knows no terminal."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from secrets import token_hex
from typing import Any

from factcheck.domain.records import ClaimRow, EventRecord

STAMP_BYTES = 8
"""Random bytes of a stamp: among a million decisions two are alike once in thirty million desks."""


class Verb(StrEnum):
    """The kinds of decisions that the screen can make."""

    VERDICT = "verdict"
    DISMISS = "dismiss"
    REOPEN = "reopen"
    INHERIT = "inherit"
    NOTE = "note"
    CONFIRM = "confirm"
    REJECT = "reject"
    CANONICAL = "canonical"
    MERGE_SPEAKERS = "merge_speakers"
    REJECT_SPEAKERS = "reject_speakers"
    ADD_CLAIM = "add_claim"
    UNDO = "undo"
    REDO = "redo"


ON_SPEAKERS = (Verb.MERGE_SPEAKERS, Verb.REJECT_SPEAKERS)
"""Decisions that concern no claim; `value` holds the numbers of two speakers."""


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision on one claim or on many at once, by uid.

    `value` is a rating's code, a reason, a text, the other claim, or the chosen words of an article. By uid, so that it
    never reaches another claim should the database be replaced while it waits. `seen_event` is the last event the
    reviewer knew of. Undo and redo name no claim. The `stamp` tells it from another one like it.
    """

    verb: Verb
    uids: tuple[str, ...] = ()
    value: str = ""
    seen_event: int | None = None
    stamp: str = field(default_factory=lambda: token_hex(STAMP_BYTES))

    def to_json(self) -> dict[str, Any]:
        """Return it for the journal."""
        return asdict(self) | {"uids": list(self.uids)}

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> "Decision":
        """Return what `to_json` wrote. Raises KeyError or ValueError for anything else."""
        known = Verb(values["verb"]), tuple(values["uids"]), str(values["value"]), values["seen_event"]
        return cls(*known, str(values["stamp"])) if "stamp" in values else cls(*known)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a decision: the lines of the claims it changed, as they are now.

    `events` are the decisions that an undo took back or a redo put back. `moved` are claims that became part of another
    one, and (None) those that became claims of their own.
    """

    rows: tuple[ClaimRow, ...] = ()
    events: tuple[EventRecord, ...] = ()
    moved: tuple[tuple[int, int | None], ...] = ()
