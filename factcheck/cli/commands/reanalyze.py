"""`factcheck reanalyze`: better rules for articles that are already in."""

import click

from factcheck.cli.options import writes
from factcheck.cli.periods import Period, read_period
from factcheck.cli.progress import progress_line
from factcheck.cli.session import deciding_desk, wording
from factcheck.cli.terminal import answer
from factcheck.domain.errors import UsageError


@click.command("reanalyze", short_help="Apply better rules to stored articles.")
@click.argument("articles", nargs=-1, metavar="[ARTICLE]...")
@click.option("--all", "everything", is_flag=True, help="All articles.")
@click.option("--since", callback=read_period, metavar="DATE", help="Articles published on or after.")
@writes
def command(*, articles: tuple[str, ...], everything: bool, since: Period | None, json_wanted: bool) -> None:
    """Apply better rules to stored articles, after an update of the program.

    What a person has touched stays as it is; claims keep their numbers.

    Example: factcheck reanalyze --since 2018-09-01
    """
    from factcheck.workflow.reanalysis import reanalyze

    if not articles and not everything and since is None:
        raise UsageError("which articles? Name them (a3), or give --all or --since DATE")
    with deciding_desk() as desk, progress_line() as show:
        summary = reanalyze(
            desk,
            articles,
            everything=everything,
            since=since.first if since else None,
            progress=lambda progress: show(f"{progress.done}  {progress.current}"),
        )
    told = wording()(
        "done.reanalyzed",
        articles=summary.articles,
        appeared=summary.appeared,
        changed=summary.changed,
        gone=summary.gone,
        kept=summary.kept,
    )
    answer(summary, told, json_wanted=json_wanted)
