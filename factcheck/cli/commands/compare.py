"""`factcheck compare`: are two statements the same claim? Without any database."""

from datetime import date

import click

from factcheck.cli.edge import PARTLY_DONE
from factcheck.cli.lines import lines_of
from factcheck.cli.options import json_option
from factcheck.cli.periods import read_day
from factcheck.cli.session import wording
from factcheck.cli.terminal import echo, echo_json, say
from factcheck.domain.errors import InputError, UsageError
from factcheck.domain.link import Comparison


@click.command("compare", short_help="Say whether two statements are the same claim; no database.")
@click.argument("statements", nargs=-1, metavar="[A B]")
@click.option(
    "--jsonl",
    "pairs",
    metavar="FILE",
    help="Pairs, a line each: id, a, b, lang, a_date, b_date.",
)
@click.option("--lang", "language", metavar="CODE", help="The statements' language; else found out.")
@click.option("--a-date", callback=read_day, metavar="DATE", help="When A was published, for its 'last year'.")
@click.option("--b-date", callback=read_day, metavar="DATE", help="When B was published.")
@json_option
@click.pass_context
def command(
    ctx: click.Context,
    *,
    statements: tuple[str, ...],
    pairs: str | None,
    language: str | None,
    a_date: date | None,
    b_date: date | None,
    json_wanted: bool,
) -> None:
    """Say whether two statements are the same claim, and if not, in what they part.

    Example: factcheck compare "Ekonomi tumbuh 5,27 persen." "Ekonomi tumbuh 5,06 persen."
    """
    from factcheck.workflow.comparing import compare, compare_to_json

    if pairs is not None:
        ctx.exit(_compare_pairs(pairs))
    if len(statements) != 2 or not all(statement.strip() for statement in statements):
        raise UsageError("give two statements, each in quotes, or --jsonl FILE")
    compared = compare(*statements, language=language, a_date=a_date, b_date=b_date)
    if json_wanted:
        echo_json(compare_to_json(compared))
    else:
        echo(_told(compared))


def _compare_pairs(file: str) -> int:
    """Print a line for each pair; return the exit code."""
    from factcheck.workflow.comparing import compare_lines, compare_to_json

    code = 0
    with lines_of(file) as lines:
        for found in compare_lines(lines):
            if isinstance(found, InputError):
                say(f"factcheck: {file}: {found}")
                code = PARTLY_DONE
            else:
                echo_json(compare_to_json(found.comparison, found.id))
    return code


def _told(compared: Comparison) -> str:
    from factcheck.linking import explain

    words = wording()
    return f"{explain(compared, words.language)} ({compared.score:.0f}/100, {words.name('band', compared.band)})"
