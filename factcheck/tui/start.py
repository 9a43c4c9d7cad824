"""Start a review: from settings and options to a program on the terminal, and its end. Knows the command line not."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from factcheck.settings import Settings, user_folder
from factcheck.tui import collector
from factcheck.tui.keymap import Overrides, keymap
from factcheck.tui.look import Look
from factcheck.tui.memory import Memory
from factcheck.tui.pending import Journal
from factcheck.tui.session import Session
from factcheck.tui.words import review_words
from factcheck.workflow.scales import load_scale

if TYPE_CHECKING:
    from factcheck.workflow.desk import Desk

PATIENCE = 2.0
"""Seconds one attempt waits for a locked database, so that leaving never takes longer; it is tried again for ever."""


CACHE_KIBIBYTES = 4_096
"""Page cache of each of the two connections: the screen looks at few claims, 32 MB each would be most of its memory."""


@dataclass(frozen=True, slots=True)
class ReviewOptions:
    """How a review is to be started; `reviewer` goes into the history, `clock` gives the moment, UTC-aware."""

    settings: Settings
    reviewer: str
    clock: Callable[[], datetime]
    read_only: bool = False
    ascii: bool = False
    mouse: bool = True
    theme: str | None = None


def look_of(settings: Settings) -> Look:
    """Return words, scale and keys of a desk. Raises SettingsError for a scale or key that cannot be."""
    scale = load_scale(settings.scale)
    bindings = keymap(scale, Overrides(settings.keys, settings.file))
    return Look(review_words(settings.language), scale, bindings)


def session_of(options: ReviewOptions) -> Session:
    """Return what the screen is started with. Raises SettingsError for a scale or key that cannot be."""
    settings = options.settings
    look = replace(look_of(settings), ascii=options.ascii, read_only=options.read_only)
    data = user_folder("data")
    return Session(
        look=look,
        opening=lambda: _open(options),
        memory=Memory(data / "review.json", settings.db, options.reviewer),
        journal=Journal(data / "unsaved.jsonl", settings.db, options.reviewer),
        clock=options.clock,
        db=settings.db,
        theme=options.theme,
    )


def run(options: ReviewOptions) -> None:
    """Show the review until it is left. Raises what ended it, once the terminal is given back."""
    session = session_of(options)
    from factcheck.tui.app import ReviewApp

    app = ReviewApp(session)
    app.run(mouse=options.mouse)
    ended = app.failure or app.crash
    if ended is not None:
        raise ended


def run_plain(options: ReviewOptions, ask: Callable[[str], str | None], tell: Callable[[str], None]) -> None:
    """Ask and answer line by line until it is left: for screen readers and terminals that cannot place a cursor.

    `ask` shows a question and returns the line typed, None at the end of all input; `tell` shows a line.
    """
    from factcheck.tui.plain import review_plainly

    collector.release()
    review_plainly(session_of(options), ask, tell)


def _open(options: ReviewOptions) -> "AbstractContextManager[Desk]":
    from factcheck.workflow.desk import Tuning, open_desk

    settings = options.settings
    return open_desk(
        settings.db,
        reviewer=options.reviewer,
        clock=options.clock,
        scale=load_scale(settings.scale),
        require_source=settings.require_source,
        read_only=options.read_only,
        tuning=Tuning(PATIENCE, CACHE_KIBIBYTES),
    )
