"""One line of progress on stderr, redrawn in place; silent where nobody watches."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import click

from factcheck.cli.terminal import talks_to_person
from factcheck.text.safe import safe_line
from factcheck.wording.cells import cut

REDRAWN_EVERY = 0.1
"""Seconds; the eye does not follow more, and a slow ssh line is not flooded."""

_CLEAR = "\r\x1b[K"


@contextmanager
def progress_line() -> Iterator[Callable[[str], None]]:
    """Give a function that shows a line of progress for the time of the block; the line is gone afterwards."""
    if not talks_to_person():
        yield lambda _: None
        return
    last_drawn = float("-inf")

    def show(line: str) -> None:
        nonlocal last_drawn
        if time.monotonic() - last_drawn >= REDRAWN_EVERY:
            last_drawn = time.monotonic()
            _draw(line)

    try:
        yield show
    finally:
        click.echo(_CLEAR, nl=False, err=True)


def _draw(line: str) -> None:
    from shutil import get_terminal_size

    columns = get_terminal_size().columns
    click.echo(_CLEAR + cut(safe_line(line), columns - 1), nl=False, err=True)
    sys.stderr.flush()
