"""`factcheck claims`: the queue as a list; `claims add` puts in what the machine missed."""

from dataclasses import replace

import click

from factcheck.cli.filters import claim_filters, with_codes
from factcheck.cli.options import reads, writes
from factcheck.cli.session import deciding_desk, program, reading_desk, settings, wording
from factcheck.cli.terminal import answer, echo, echo_json_list, say, width
from factcheck.domain.records import ClaimFilter
from factcheck.domain.review import ClaimState

SCREENFUL = 50
"""Claims listed on a terminal without --limit: a long queue must not scroll its best claims away."""

UNDISMISSED = tuple(state for state in ClaimState if state is not ClaimState.DISMISSED)


@click.group("claims", invoke_without_command=True, short_help="List the queue of claims, or add one by hand.")
@claim_filters
@click.option("--all", "everything", is_flag=True, help="Dismissed ones too.")
@click.option("--order", type=click.Choice(["score", "date", "id"]), default="score", help="Best, newest or first in.")
@click.option("--limit", type=click.IntRange(min=0), metavar="N", help="At most N; 0 for all.")
@reads
@click.pass_context
def command(
    ctx: click.Context,
    wanted: ClaimFilter,
    everything: bool,
    order: str,
    limit: int | None,
    json_wanted: bool,
) -> None:
    """List the queue of claims, best first; or add one by hand.

    Seen: in how many mentions; ≠ says that another claim contradicts it or differs in a figure. A terminal shows the
    first 50 unless --limit says otherwise, a pipe all. --since counts the last mention, --until the first; a claim
    without a date passes neither.

    Example: factcheck claims --state new --outlet Tempo --since 2018-09-01
    """
    if ctx.invoked_subcommand is not None:
        return
    if wanted.states is None and not everything:
        wanted = replace(wanted, states=UNDISMISSED)
    if limit is None and width() is not None and not json_wanted:
        limit = SCREENFUL
    _list(replace(wanted, order=order, limit=limit or None), json_wanted=json_wanted)


@command.command("add", short_help="Add a claim that the machine missed.")
@click.argument("article")
@click.argument("text")
@click.option("--nth", type=click.IntRange(min=1), default=1, metavar="N", help="The text's Nth occurrence.")
@writes
def add(article: str, text: str, nth: int, json_wanted: bool) -> None:
    """Add a claim that the machine missed, by its article and its words there.

    Example: factcheck claims add a3 "tidak banyak usaha besar ketimbang UMKM"
    """
    from factcheck.workflow.adding import add_claim

    with deciding_desk() as desk:
        detail = add_claim(desk, article, text, nth)
    told = wording()("done.added", id=detail.row.id, claim=detail.row.claim.rstrip("."), factcheck=program())
    answer(detail, told, json_wanted=json_wanted)


def _list(wanted: ClaimFilter, *, json_wanted: bool) -> None:
    from factcheck.workflow.queue import count_claims, list_claims

    with reading_desk() as desk:
        wanted = with_codes(wanted, desk.scale)
        rows = list_claims(desk, wanted)
        total = count_claims(desk, wanted) if wanted.limit == len(rows) else len(rows)
        is_empty = not rows and not count_claims(desk, ClaimFilter())
        scale = desk.scale
    words = wording()
    if json_wanted:
        echo_json_list(rows)
    elif not rows:
        empty_desk = words("queue.empty_desk", db=settings().db, factcheck=program())
        say(empty_desk if is_empty else words("queue.empty"))
    else:
        from factcheck.cli.queue_table import CONTRADICTED, queue_lines

        for at, line in enumerate(queue_lines(rows, scale, words, width())):
            echo(line, bold=at == 0)
        if total > len(rows):
            say(words("queue.shown", shown=len(rows), total=total))
        if width() is not None and any(row.contradicted for row in rows):
            say(words("demo.legend", sign=CONTRADICTED))
