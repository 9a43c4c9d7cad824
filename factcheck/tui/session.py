"""One sitting of one reviewer at one desk: what the screen is started with. Values alone; knows no terminal."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from factcheck.tui.line import OpenDesk
from factcheck.tui.look import Look
from factcheck.tui.memory import Memory
from factcheck.tui.pending import Journal


@dataclass(frozen=True, slots=True)
class Session:
    """`db` is the desk's place as people name it; `clock` gives the moment, UTC-aware."""

    look: Look
    opening: OpenDesk
    memory: Memory
    journal: Journal
    clock: Callable[[], datetime]
    db: str
    theme: str | None = None
