"""`factcheck checked`: fact-checks that others have published; `import`, `list`, `remove`, `inherit`."""

import sys

import click

from factcheck.cli.edge import PARTLY_DONE
from factcheck.cli.failures import tell_failures
from factcheck.cli.options import reads, writes
from factcheck.cli.session import deciding_desk, filling_desk, program, reading_desk, wording
from factcheck.cli.terminal import answer, echo, echo_json_list, say, width


@click.group("checked", invoke_without_command=True, short_help="Keep fact-checks that others have published.")
@click.pass_context
def command(ctx: click.Context) -> None:
    """Keep fact-checks that others have published, to see at once what is checked already.

    Example: factcheck checked import turnbackhoax.jsonl
    """
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help())


@command.command("import", short_help="Read published fact-checks.")
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option("--source", metavar="NAME", help="Who published them all; else each says it itself.")
@writes
@click.pass_context
def import_(ctx: click.Context, *, files: tuple[str, ...], source: str | None, json_wanted: bool) -> None:
    """Read published fact-checks; - is standard input.

    Pages and feeds with ClaimReview (HTML, JSON), JSON lines, and CSV with a header: id, claim (klaim), date (tanggal),
    rating (penilaian), url, publisher. The same file again changes nothing; a rating that is another now is corrected,
    with a line in the history. The claims of this desk are compared with the new ones.

    Example: factcheck checked import https-turnbackhoax.html data.json cek.csv
    """
    from factcheck.workflow.factcheck_import import import_checked

    with filling_desk() as desk:
        summary = import_checked(desk, files, source=source, stdin=sys.stdin.buffer)
    tell_failures(summary.failures, wording())
    counts = {"new": summary.new, "changed": summary.changed, "known": summary.known, "failed": len(summary.failures)}
    told = wording()("checked.imported", **counts, linked=summary.linked, factcheck=program())
    answer(summary, told, json_wanted=json_wanted)
    if summary.failures:
        ctx.exit(PARTLY_DONE)


@command.command("list", short_help="List the fact-checks.")
@click.option("--search", default="", metavar="WORDS", help="Those that hold all these words.")
@click.option("--limit", type=click.IntRange(min=0), metavar="N", help="At most N; 0 for all.")
@reads
def list_(search: str, limit: int | None, json_wanted: bool) -> None:
    """List the fact-checks, newest first.

    Example: factcheck checked list --search "vaksin TurnBackHoax"
    """
    from factcheck.workflow.factchecks import list_checked

    with reading_desk() as desk:
        found, scale = list_checked(desk, search=search, limit=limit or None), desk.scale
    if json_wanted:
        echo_json_list(found)
    elif not found:
        say(wording()("checked.none_found" if search else "checked.empty", factcheck=program()))
    else:
        from factcheck.cli.checked_table import checked_table_lines

        for at, line in enumerate(checked_table_lines(found, scale, wording(), width())):
            echo(line, bold=at == 0)


@command.command("remove", short_help="Delete a fact-check.")
@click.argument("factcheck", metavar="FACT-CHECK")
@writes
def remove(factcheck: str, json_wanted: bool) -> None:
    """Delete a fact-check, by its source's id for it (SOURCE:ID where several use one) or its address.

    Verdicts that were taken from it stay. Importing its file again brings it back.

    Example: factcheck checked remove "TurnBackHoax:th77"
    """
    from factcheck.workflow.factchecks import remove_checked

    with deciding_desk() as desk:
        gone = remove_checked(desk, factcheck)
    answer(gone, wording()("checked.removed", id=gone.source_id, source=gone.source), json_wanted=json_wanted)


@command.command("inherit", short_help="Give a claim the verdict of a fact-check.")
@click.argument("claim", metavar="ID")
@click.option("--from", "origin", metavar="ORIGIN", help="Which one: a fact-check's id, or a claim (#12).")
@writes
def inherit(claim: str, origin: str | None, json_wanted: bool) -> None:
    """Give a claim the verdict of a fact-check, or of an earlier claim, that says the same.

    Whence it comes is recorded in the verdict, its sources and the history. Without --from the best one is taken: the
    desk's own verdict first. `factcheck show ID` lists them.

    Example: factcheck checked inherit 12 --from th77
    """
    from factcheck.wording import phrases
    from factcheck.workflow.inheriting import inherit as take

    with deciding_desk() as desk:
        detail, scale = take(desk, claim, origin), desk.scale
    words = wording()
    label = phrases.rating(detail.row.rating or "", scale, words.language)
    whence = detail.review.summary if detail.review else ""
    told = words("checked.inherited", id=detail.row.id, rating=label, origin=whence, factcheck=program())
    answer(detail, told, json_wanted=json_wanted)
