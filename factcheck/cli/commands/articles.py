"""`factcheck articles`: what has been put in; `show`, `edit` and `remove` one."""

import click

from factcheck.cli.options import reads, writes
from factcheck.cli.periods import Period, read_period
from factcheck.cli.session import deciding_desk, reading_desk, settings, wording
from factcheck.cli.tables import Column, table_lines
from factcheck.cli.terminal import answer, echo, echo_json, echo_json_list, say, width
from factcheck.domain.errors import UsageError
from factcheck.domain.records import ArticleRow


@click.group("articles", invoke_without_command=True, short_help="List, show, correct and remove articles.")
@click.option("--outlet", metavar="NAME", help="Published there.")
@click.option("--limit", type=click.IntRange(min=0), metavar="N", help="At most N; 0 for all.")
@reads
@click.pass_context
def command(ctx: click.Context, outlet: str | None, limit: int | None, json_wanted: bool) -> None:
    """List the articles; or show, correct, remove one.

    Example: factcheck articles --outlet Tempo
    """
    if ctx.invoked_subcommand is None:
        _list(outlet, limit or None, json_wanted=json_wanted)


@command.command("list", short_help="List the articles.")
@click.option("--outlet", metavar="NAME", help="Published there.")
@click.option("--limit", type=click.IntRange(min=0), metavar="N", help="At most N; 0 for all.")
@reads
def list_(outlet: str | None, limit: int | None, json_wanted: bool) -> None:
    """List the articles.

    Example: factcheck articles list --outlet Tempo --json
    """
    _list(outlet, limit or None, json_wanted=json_wanted)


@command.command("show", short_help="Show an article with its claims marked.")
@click.argument("article")
@reads
def show(article: str, json_wanted: bool) -> None:
    """Show an article with its claims marked, and every statement found in it.

    Example: factcheck articles show a3
    """
    from factcheck.workflow.articles import show_article

    with reading_desk() as desk:
        detail = show_article(desk, article)
    if json_wanted:
        echo_json(detail, indent=2)
        return
    from factcheck.cli.article_page import article_lines

    for at, line in enumerate(article_lines(detail, wording(), width())):
        echo(line, bold=at == 0)


@command.command("edit", short_help="Correct an article's date, outlet or address.")
@click.argument("article")
@click.option("--date", "published", callback=read_period, metavar="DATE", help="2018-09-02, or 2018-09, or 2018.")
@click.option("--outlet", metavar="NAME", help="Who published it.")
@click.option("--url", metavar="URL", help="Where it stands.")
@writes
def edit(
    article: str,
    published: Period | None,
    outlet: str | None,
    url: str | None,
    json_wanted: bool,
) -> None:
    """Correct an article's date, outlet or address.

    Example: factcheck articles edit a3 --date 2018-09-02 --outlet Tempo
    """
    from factcheck.workflow.articles import edit_article

    if published is None and outlet is None and url is None:
        raise UsageError("nothing to change; give --date, --outlet or --url")
    with deciding_desk() as desk:
        detail = edit_article(
            desk,
            article,
            published_on=published.first if published else None,
            precision=published.precision if published else None,
            outlet=outlet,
            url=url,
        )
    answer(detail, wording()("article.edited", id=detail.row.id), json_wanted=json_wanted)


@command.command("remove", short_help="Remove an article and its mentions.")
@click.argument("article")
@writes
def remove(article: str, json_wanted: bool) -> None:
    """Remove an article and its mentions; `factcheck undo` brings them back.

    Example: factcheck articles remove a3
    """
    from factcheck.workflow.articles import remove_article

    with deciding_desk() as desk:
        event = remove_article(desk, article)
    answer(event, wording()("article.was_removed", id=event.article_id), json_wanted=json_wanted)


def _list(outlet: str | None, limit: int | None, *, json_wanted: bool) -> None:
    from factcheck.workflow.articles import list_articles

    with reading_desk() as desk:
        rows = list_articles(desk, outlet=outlet, limit=limit)
    words = wording()
    if json_wanted:
        echo_json_list(rows)
    elif not rows:
        say(words("article.empty") if outlet else words("article.empty_desk", db=settings().db))
    else:
        for at, line in enumerate(table_lines(_columns(), [_row(row) for row in rows], width())):
            echo(line, bold=at == 0)


def _columns() -> tuple[Column, ...]:
    words = wording()
    return (
        Column(words("column.id"), right=True),
        Column(words("column.date")),
        Column(words("column.outlet"), limit=18),
        Column(words("column.mentions"), right=True),
        Column(words("column.claims"), right=True),
        Column(words("column.title")),
    )


def _row(row: ArticleRow) -> tuple[str, ...]:
    from factcheck.cli.article_page import published

    return (f"a{row.id}", published(row), row.outlet or "", str(row.mentions), str(row.claims), row.title or "")
