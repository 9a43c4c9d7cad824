"""`factcheck articles`: what has been put in; `show`, `edit` and `remove` one."""

from dataclasses import fields

import click

from factcheck.cli.options import reads, writes
from factcheck.cli.periods import Period, read_period
from factcheck.cli.session import deciding_desk, program, reading_desk, settings, wording
from factcheck.cli.sources import refuse_no_address
from factcheck.cli.terminal import answer, echo, echo_json, echo_json_list, echo_page, say, width
from factcheck.domain.errors import UsageError


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
    """Show an article with its warnings, its claims marked, and every statement found in it.

    Example: factcheck articles show a3
    """
    from factcheck.analysis import analyze  # warnings are not stored: the article is looked at once more
    from factcheck.cli.article_page import article_lines
    from factcheck.workflow.articles import show_article

    with reading_desk() as desk:
        detail = show_article(desk, article)
    warnings = analyze(detail.article).warnings
    if json_wanted:
        shown = {field.name: getattr(detail, field.name) for field in fields(detail)}
        echo_json(shown | {"warnings": warnings}, indent=2)
        return
    echo_page(article_lines(detail, warnings, wording(), width()))


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
    if outlet is not None and not outlet.strip():
        raise UsageError("the outlet's name is empty; leave --outlet out to keep the one that is there")
    if url is not None:
        refuse_no_address(url)
    with deciding_desk() as desk:
        detail = edit_article(
            desk,
            article,
            published_on=published.first if published else None,
            precision=published.precision if published else None,
            outlet=outlet,
            url=url,
        )
    words = wording()
    answer(detail, words("article.edited", id=detail.row.id, factcheck=program()), json_wanted=json_wanted)
    if published:
        say(words("article.old_times", id=detail.row.id, factcheck=program()))


@command.command("remove", short_help="Remove an article and its mentions.")
@click.argument("article")
@writes
def remove(article: str, json_wanted: bool) -> None:
    """Remove an article and its mentions; `factcheck undo` brings them back.

    Example: factcheck articles remove a3
    """
    from factcheck.workflow.articles import remove_article, show_article
    from factcheck.workflow.queue import claim_rows

    with deciding_desk() as desk:
        mentions = show_article(desk, article).mentions
        event = remove_article(desk, article)
        rows = claim_rows(desk, [record.claim_id for record in mentions if record.claim_id])
    words = wording()
    told = words("article.was_removed", id=event.article_id, factcheck=program())
    answer(event, told, json_wanted=json_wanted)
    left_out = [f"#{row.id}" for row in rows.values() if row.rating and not row.mentions]
    if left_out:
        say(words("article.left_out", claims=", ".join(left_out)))


def _list(outlet: str | None, limit: int | None, *, json_wanted: bool) -> None:
    from factcheck.workflow.articles import list_articles

    with reading_desk() as desk:
        rows = list_articles(desk, outlet=outlet, limit=limit)
    words = wording()
    if json_wanted:
        echo_json_list(rows)
    elif not rows:
        empty_desk = words("article.empty_desk", db=settings().db, factcheck=program())
        say(words("article.empty") if outlet else empty_desk)
    else:
        from factcheck.cli.article_table import article_table_lines

        for at, line in enumerate(article_table_lines(rows, words, width())):
            echo(line, bold=at == 0)
