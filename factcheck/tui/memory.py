"""Where a reviewer left off at a desk: claim, filter, order; kept in a small file of the user's. Knows no terminal."""

import json
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from factcheck.domain.mention import ClaimType
from factcheck.domain.records import ClaimFilter
from factcheck.domain.review import ClaimState
from factcheck.tui.listing import OPEN_STATES

MOST_DESKS = 50
"""Desks remembered in the file; the one left longest ago goes first."""

OPEN_CLAIMS = ClaimFilter(states=OPEN_STATES)
"""What a first session shows: the work that is left, best first."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody left off; `uid` is the claim under the cursor."""

    uid: str | None = None
    wanted: ClaimFilter = field(default=OPEN_CLAIMS)
    theme: str | None = None


@dataclass(frozen=True, slots=True)
class Memory:
    """The file, and which desk and reviewer it is asked for."""

    file: Path
    db: str
    reviewer: str

    def recall(self) -> Place:
        """Return where the reviewer left off; the beginning where nothing is known or the file is damaged."""
        values = self._all().get(self._key)
        try:
            return _place(values) if isinstance(values, dict) else Place()
        except (KeyError, TypeError, ValueError):
            return Place()

    def keep(self, place: Place) -> None:
        """Write where the reviewer is; a disk that cannot be written forgets it, which harms nobody."""
        found = {key: value for key, value in self._all().items() if key != self._key}
        kept = dict(list(found.items())[-MOST_DESKS + 1 :]) | {self._key: _packed(place)}
        part = self.file.with_name(f"{self.file.name}.part")
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            part.write_text(json.dumps(kept, indent=1), encoding="utf-8")
            part.replace(self.file)
        except OSError:
            return

    @property
    def _key(self) -> str:
        return f"{self.reviewer}@{self.db}"

    def _all(self) -> dict[str, Any]:
        try:
            values = json.loads(self.file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return values if isinstance(values, dict) else {}


def _packed(place: Place) -> dict[str, Any]:
    wanted = {name: getattr(place.wanted, name) for name in ClaimFilter.__dataclass_fields__}
    days = {name: day and day.isoformat() for name, day in (("since", wanted["since"]), ("until", wanted["until"]))}
    return {"uid": place.uid, "theme": place.theme, "filter": wanted | days}


def _place(values: dict[str, Any]) -> Place:
    wanted = {name: value for name, value in values["filter"].items() if name in ClaimFilter.__dataclass_fields__}
    if wanted.get("states") is not None:
        wanted["states"] = tuple(ClaimState(state) for state in wanted["states"])
    if wanted.get("ratings") is not None:
        wanted["ratings"] = tuple(str(code) for code in wanted["ratings"])
    if wanted.get("type") is not None:
        wanted["type"] = ClaimType(wanted["type"])
    for name in ("since", "until"):
        if wanted.get(name) is not None:
            wanted[name] = date.fromisoformat(wanted[name])
    return Place(values.get("uid"), ClaimFilter(**wanted), values.get("theme"))
