"""What reaches the terminal: stdout for results, stderr for talk, all of it made harmless here."""

import os
import sys
from collections.abc import Iterable, Sequence
from shutil import get_terminal_size

import click

from factcheck.text.safe import escaped, safe
from factcheck.wording.cells import fold


def echo(text: str = "", *, bold: bool = False) -> None:
    """Print a line of the result."""
    harmless = safe(text)
    click.echo(click.style(harmless, bold=True) if bold and _styled() else harmless)


def echo_page(lines: Iterable[str]) -> None:
    """Print a page, its first line bold; on a screen a long line is broken between words."""
    columns = width()
    for at, line in enumerate(lines):
        for part in fold(line, columns) if columns else (line,):
            echo(part, bold=at == 0)


def say(text: str) -> None:
    """Print a line of talk, on stderr."""
    click.echo(safe(text), err=True)


def answer(value: object, told: str, *, json_wanted: bool) -> None:
    """Print what a decision led to: the value as JSON for a script, else a sentence for the person."""
    if json_wanted:
        echo_json(value, indent=2)
    else:
        echo(told)


def echo_json(value: object, *, indent: int | None = None) -> None:
    """Print a value as JSON, in UTF-8 whatever the locale; what could harm a terminal is escaped, nothing is lost."""
    from factcheck.export.plain import to_json

    click.echo(escaped(to_json(value, indent=indent)).encode("utf-8"))


def echo_json_list(values: Sequence[object]) -> None:
    """Print values as one JSON array with a line for each, good for both jq and grep."""
    from factcheck.export.plain import to_json

    lines = ",\n".join(escaped(to_json(value)) for value in values)
    click.echo(f"[\n{lines}\n]".encode() if values else b"[]")


def width() -> int | None:
    """Return the columns of the screen, or None where output is not cut: a pipe or file, and COLUMNS does not say."""
    if sys.stdout.isatty() or os.environ.get("COLUMNS", "").isdigit():
        return get_terminal_size().columns
    return None


def talks_to_person() -> bool:
    """Return whether stderr is a terminal, so that progress and questions make sense."""
    return sys.stderr.isatty()


def _styled() -> bool:
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
