"""`factcheck speakers`: who says things, what one said over time, which two are one."""

import click

from factcheck.cli.options import reads, writes
from factcheck.cli.session import deciding_desk, program, reading_desk, wording
from factcheck.cli.terminal import answer, echo, echo_json, echo_json_list, echo_page, say, width

SCREENFUL = 50
"""Speakers and pairs listed without --limit: those quoted most, those most alike."""


@click.group(
    "speakers", invoke_without_command=True, short_help="List speakers, show what one said, merge two that are one."
)
@click.option("--search", metavar="WORDS", help="Those with these words in their name.")
@click.option("--suggested", is_flag=True, help="Pairs that may be one speaker.")
@click.option(
    "--limit", type=click.IntRange(min=0), default=SCREENFUL, show_default=True, metavar="N", help="0 for all."
)
@reads
@click.pass_context
def command(ctx: click.Context, *, search: str | None, suggested: bool, limit: int, json_wanted: bool) -> None:
    """List speakers, those quoted most first; show what one said over time; merge two that are one.

    The same name in two articles is one speaker, and so is an alias that is one speaker's alone. All else is only
    proposed: --suggested lists it with the reason.

    Example: factcheck speakers --search darmin
    """
    if ctx.invoked_subcommand is not None:
        return
    if suggested:
        _list_pairs(limit or None, json_wanted=json_wanted)
    else:
        _list(search, limit or None, json_wanted=json_wanted)


@command.command("show", short_help="Show one speaker: roles, claims over time, verdicts on them.")
@click.argument("name")
@reads
def show(name: str, json_wanted: bool) -> None:
    """Show one speaker: roles and claims over time, verdicts on them, who may be the same.

    NAME is a name, an alias or a number (s12 or 12).

    Example: factcheck speakers show "Jack Ma"
    """
    from factcheck.workflow.speakers import show_speaker

    with reading_desk() as desk:
        detail, scale = show_speaker(desk, name), desk.scale
    if json_wanted:
        echo_json(detail, indent=2)
        return
    from factcheck.cli.speaker_page import speaker_lines

    echo_page(speaker_lines(detail, scale, wording()))


@command.command("merge", short_help="Say that two speakers are one.")
@click.argument("kept")
@click.argument("other")
@writes
def merge(kept: str, other: str, json_wanted: bool) -> None:
    """Say that two speakers are one; he keeps the first name, the other becomes part of him.

    Example: factcheck speakers merge "Darmin Nasution" "Darmin Nasutioan"
    """
    from factcheck.workflow.speakers import merge_speakers, show_speaker
    from factcheck.workflow.watching import pulse

    with deciding_desk() as desk:
        seen = pulse(desk).last_event
        gone = show_speaker(desk, other, most=0).row.name
        detail = merge_speakers(desk, kept, other, seen_event=seen)
    told = wording()("speakers.done_merged", other=gone, name=detail.row.name, id=detail.row.id, factcheck=program())
    answer(detail, told, json_wanted=json_wanted)


@command.command("reject", short_help="Say that two speakers are not the same.")
@click.argument("one")
@click.argument("other")
@writes
def reject(one: str, other: str, json_wanted: bool) -> None:
    """Say that two speakers are not the same; they are parted where they were joined, and never proposed again.

    Example: factcheck speakers reject "Rina Utami" "Rina Wati"
    """
    from factcheck.workflow.speakers import reject_speakers
    from factcheck.workflow.watching import pulse

    with deciding_desk() as desk:
        event = reject_speakers(desk, one, other, seen_event=pulse(desk).last_event)
    names = event.after["names"]
    told = wording()("speakers.done_rejected", one=names[0], other=names[1], factcheck=program())  # type: ignore[index]
    answer(event, told, json_wanted=json_wanted)


def _list(search: str | None, limit: int | None, *, json_wanted: bool) -> None:
    from factcheck.workflow.speakers import list_speakers

    with reading_desk() as desk:
        rows = list_speakers(desk, search=search, limit=limit)
    if json_wanted:
        echo_json_list(rows)
        return
    words = wording()
    if not rows:
        say(words("speakers.empty"))
        return
    from factcheck.cli.speaker_page import speaker_table

    for at, line in enumerate(speaker_table(rows, words, width())):
        echo(line, bold=at == 0)
    if len(rows) == limit:
        say(words("speakers.shown", shown=len(rows)))


def _list_pairs(limit: int | None, *, json_wanted: bool) -> None:
    from factcheck.workflow.speakers import suggested_pairs

    with reading_desk() as desk:
        pairs = suggested_pairs(desk, limit=limit)
    if json_wanted:
        echo_json_list(pairs)
        return
    words = wording()
    if not pairs:
        say(words("speakers.none_alike"))
        return
    from factcheck.cli.speaker_page import pair_line

    for pair in pairs:
        echo(pair_line(pair, words))
    first = pairs[0]
    say(words("speakers.pairs_next", one=first.one.id, other=first.other.id, factcheck=program()))
