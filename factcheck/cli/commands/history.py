"""`factcheck history`: who did what, and when."""

import click

from factcheck.cli.options import reads
from factcheck.cli.session import reading_desk, wording
from factcheck.cli.tables import Column, table_lines
from factcheck.cli.terminal import echo, echo_json_list, say, width


@click.command("history", short_help="Show who did what, and when.")
@click.argument("claim", metavar="[ID]", required=False)
@click.option("--limit", type=click.IntRange(min=0), default=50, show_default=True, metavar="N", help="0 for all.")
@reads
def command(*, claim: str | None, limit: int, json_wanted: bool) -> None:
    """Show who did what, and when: on one claim, or on the whole desk; newest first.

    Example: factcheck history 12
    """
    from factcheck.workflow.reviewing import history

    with reading_desk() as desk:
        events = history(desk, claim, limit or None)
        scale = desk.scale
    words = wording()
    if json_wanted:
        echo_json_list(events)
    elif not events:
        say(words("history.empty"))
    else:
        from factcheck.wording import phrases
        from factcheck.wording.event_phrases import event_in_words

        columns = (Column("#", right=True), *(Column(words(f"column.{key}")) for key in ("time", "reviewer", "event")))
        rows = [
            (str(event.id), phrases.moment(event.at), event.reviewer, event_in_words(event, scale, words))
            for event in events
        ]
        for at, line in enumerate(table_lines(columns, rows, width())):
            echo(line, bold=at == 0)
