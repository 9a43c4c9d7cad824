"""`factcheck demo`: the main job on the bundled sample, in a database of its own."""

from collections.abc import Sequence
from importlib.resources import as_file, files

import click

from factcheck.cli.failures import tell_failure
from factcheck.cli.options import db_option, lang_option, reviewer_option, typed
from factcheck.cli.progress import progress_line
from factcheck.cli.session import filling_desk, program, wording
from factcheck.cli.terminal import echo, width
from factcheck.domain.records import ClaimFilter, ClaimRow
from factcheck.settings import user_folder

SHOWN = 15
"""Claims printed: the sample's best, without scrolling off a common terminal."""


@click.command("demo", short_help="Try everything on bundled sample articles.")
@db_option
@reviewer_option
@lang_option
def command() -> None:
    """Try everything on bundled sample articles.

    They go into a database of their own, so that yours stays clean; running it again is fine.

    Example: factcheck demo
    """
    from factcheck.cli.import_report import progress_teller
    from factcheck.cli.queue_table import CONTRADICTED, queue_lines
    from factcheck.workflow.importing import ImportOptions, import_paths
    from factcheck.workflow.queue import list_claims

    words = wording()
    db = typed("db") or str(user_folder("data") / "demo.db")
    with (
        filling_desk(db) as desk,
        as_file(files("factcheck.sample") / "articles") as folder,
        progress_line() as show,
    ):
        summary = import_paths(desk, [str(folder)], ImportOptions(), stdin=None, progress=progress_teller(show, words))
        rows = list_claims(desk, ClaimFilter())
        lines = list(queue_lines(rows[:SHOWN], desk.scale, words, width()))
    for failure in summary.failures:
        tell_failure(*failure)
    repeats = sum(row.mentions - 1 for row in rows)
    echo(words("demo.first", articles=summary.new + summary.known, claims=len(rows), linked=repeats))
    echo()
    for at, line in enumerate(lines):
        echo(line, bold=at == 0)
    echo(words("demo.legend", sign=CONTRADICTED))
    echo()
    echo(words("demo.database", db=db))
    echo(words("demo.next"))
    for key, typed_next in _next_steps(_telling(rows)):
        echo(f"  {program(db)} {typed_next:<24}  {words(key)}")


def _next_steps(claim: int) -> tuple[tuple[str, str], ...]:
    """Return what to type next, by the key of its explanation."""
    return (
        ("demo.review", "review"),
        ("demo.show", f"show {claim}"),
        ("demo.verdict", f"verdict {claim} unproven"),
        ("demo.export", "export demo.csv"),
        ("demo.undo", "undo"),
    )


def _telling(rows: Sequence[ClaimRow]) -> int:
    """Return the best claim that repeats and is contradicted: the one with most to show."""
    best = sorted(rows[:SHOWN], key=lambda row: (row.mentions < 2, not row.contradicted))
    return best[0].id
