"""`factcheck analyze`: what is found in articles, without any database."""

import sys
from datetime import date

import click

from factcheck.cli.article_options import article_options
from factcheck.cli.edge import PARTLY_DONE
from factcheck.cli.failures import tell_failure
from factcheck.cli.session import wording
from factcheck.cli.terminal import echo, echo_json


@click.command("analyze", short_help="Print what is found in articles; no database.")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("--jsonl", "--json", "json_wanted", is_flag=True, help="Print one JSON object an article.")
@click.option("--why", is_flag=True, help="Say why each claim has its score.")
@click.option("--all", "everything", is_flag=True, help="List the statements below the threshold too.")
@article_options
@click.pass_context
def command(  # noqa: PLR0913 - one parameter for each option, as click passes them
    ctx: click.Context,
    *,
    paths: tuple[str, ...],
    json_wanted: bool,
    why: bool,
    everything: bool,
    outlet: str | None,
    published_on: date | None,
    language: str | None,
) -> None:
    """Print what is found in articles: claims with who said them, times, figures; - is standard input.

    Example: factcheck analyze artikel.txt --why
    """
    from factcheck.analysis import analysis_to_json
    from factcheck.cli.analysis_listing import analysis_lines
    from factcheck.reading import Failure, ReadOptions
    from factcheck.workflow.analyzing import analyze_paths

    options = ReadOptions(outlet=outlet, published_on=published_on, language=language)
    failed = False
    for found in analyze_paths(paths, options, stdin=sys.stdin.buffer):
        if isinstance(found, Failure):
            tell_failure(found.path, found.line, found.reason)
            failed = True
        elif json_wanted:
            echo_json(analysis_to_json(found))
        else:
            for at, line in enumerate(analysis_lines(found, wording(), everything=everything, why=why)):
                echo(line, bold=at == 0)
            echo()
    if failed:
        ctx.exit(PARTLY_DONE)
