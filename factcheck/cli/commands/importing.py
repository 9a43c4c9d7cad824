"""`factcheck import`: articles in, claims found, repeats linked."""

import os
import sys
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

import click

from factcheck.cli.article_options import article_options
from factcheck.cli.edge import PARTLY_DONE
from factcheck.cli.failures import tell_failures
from factcheck.cli.options import db_option, json_option, reviewer_option
from factcheck.cli.progress import progress_line
from factcheck.cli.session import filling_desk, trying_desk, wording
from factcheck.cli.terminal import answer, say

WORTH_PROCESSES = 1_000_000
"""Bytes of input from which more processes pay: starting them costs 1.3 s, in which one analyses 400 articles."""


@click.command("import", short_help="Read articles, find their claims, link repeats.")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@article_options
@click.option("--jobs", type=click.IntRange(min=1), metavar="N", help="Processes; else as many as pay.")
@click.option("--dry-run", is_flag=True, help="Say what would go in, store nothing.")
@json_option
@db_option
@reviewer_option
@click.pass_context
def command(  # noqa: PLR0913 - one parameter for each option, as click passes them
    ctx: click.Context,
    *,
    paths: tuple[str, ...],
    outlet: str | None,
    published_on: date | None,
    language: str | None,
    jobs: int | None,
    dry_run: bool,
    json_wanted: bool,
) -> None:
    """Read articles, find their claims, link repeats; - is standard input.

    Text as pasted from a web page, saved HTML pages, JSONL (also .gz), and folders of them. What is in already stays
    as it is, so the same command may be run again. A file that cannot be read is named; the others go in (exit code 3).

    Example: factcheck import pagi/ --outlet Tempo
    """
    from factcheck.cli.import_report import progress_teller, summary_lines
    from factcheck.workflow.importing import ImportOptions, import_paths

    options = ImportOptions(
        outlet=outlet, published_on=published_on, language=language, jobs=jobs or _jobs(paths), dry_run=dry_run
    )
    words = wording()
    try:
        with trying_desk() if dry_run else filling_desk() as desk, progress_line() as show:
            summary = import_paths(desk, paths, options, stdin=sys.stdin.buffer, progress=progress_teller(show, words))
    except KeyboardInterrupt:
        say(words("import.stopped"))
        raise
    tell_failures(summary.failures, words)
    answer(summary, "\n".join(summary_lines(summary, words, dry_run=dry_run)), json_wanted=json_wanted)
    if summary.failures:
        ctx.exit(PARTLY_DONE)


def _jobs(paths: Sequence[str]) -> int:
    """Return how many processes an input of this size is worth; standard input may be large."""
    size = 0
    try:
        for found in _sizes(paths):
            size += found
            if size >= WORTH_PROCESSES:
                return os.cpu_count() or 1
    except OSError:  # the reader will say what cannot be read
        pass
    return 1


def _sizes(paths: Sequence[str]) -> Iterator[int]:
    for path in paths:
        if path == "-":
            yield WORTH_PROCESSES
        elif Path(path).is_dir():
            yield from (found.stat().st_size for found in Path(path).rglob("*") if found.is_file())
        elif Path(path).is_file():
            yield Path(path).stat().st_size
