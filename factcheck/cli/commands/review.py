"""`factcheck review`: the terminal screen where claims are worked through by keyboard."""

import sys
from dataclasses import replace

import click

from factcheck.cli.options import db_option, lang_option, reviewer_option
from factcheck.cli.session import now, refuse_missing_folder, reviewer_name, settings
from factcheck.cli.terminal import echo, width
from factcheck.domain.errors import UsageError
from factcheck.settings import Settings
from factcheck.text.safe import safe_line
from factcheck.wording.cells import fold


@click.command("review", short_help="Work through the queue on the screen.")
@click.option("--read-only", is_flag=True, help="Look only; nothing can be decided.")
@click.option("--plain", is_flag=True, help="Line by line, for screen readers and simple terminals.")
@click.option("--ascii", "ascii_only", is_flag=True, help="Draw no sign outside ASCII.")
@click.option("--no-mouse", is_flag=True, help="Leave the mouse to the terminal.")
@click.option("--theme", type=click.Choice(["dark", "light", "contrast"]), help="Colours; else as last time.")
@db_option
@reviewer_option
@lang_option
def command(*, read_only: bool, plain: bool, ascii_only: bool, no_mouse: bool, theme: str | None) -> None:
    """Work through the queue on the screen: a claim, its words, its repeats, one key for a verdict.

    ? shows all keys, ctrl+q always quits. NO_COLOR is respected.

    Example: factcheck review
    """
    chosen = settings()
    refuse_missing_folder(chosen.db)
    if not plain and not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise UsageError("the review needs a terminal; `factcheck review --plain` reads and writes lines")
    from factcheck.tui import collector

    with collector.held():
        _review(chosen, read_only=read_only, plain=plain, ascii_only=ascii_only, mouse=not no_mouse, theme=theme)


def _review(
    chosen: Settings, *, read_only: bool, plain: bool, ascii_only: bool, mouse: bool, theme: str | None
) -> None:
    from factcheck.tui.start import ReviewOptions, run, run_plain

    reviewer = chosen.reviewer or "" if read_only else reviewer_name(chosen)
    options = ReviewOptions(
        replace(chosen, reviewer=reviewer),
        reviewer,
        now,
        read_only=read_only,
        ascii=ascii_only,
        mouse=mouse,
        theme=theme,
    )
    if plain:
        run_plain(options, _ask, _tell)
    else:
        run(options)


def _tell(text: str) -> None:
    """Print a line; on a screen a long one is broken between words."""
    columns = width()
    for part in fold(text, columns) if columns else (text,):
        echo(part)


def _ask(question: str) -> str | None:
    """Show a question and return the line typed, None at the end of the input."""
    click.echo(f"{safe_line(question)}: ", nl=False)
    line = sys.stdin.readline()
    return line.rstrip("\n") if line else None
