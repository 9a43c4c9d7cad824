"""`factcheck redo`: do again what was taken back last."""

import click

from factcheck.cli.options import writes
from factcheck.cli.session import deciding_desk, wording
from factcheck.cli.terminal import answer


@click.command("redo", short_help="Do again what you last took back.")
@writes
def command(*, json_wanted: bool) -> None:
    """Do again what you last took back.

    Example: factcheck redo
    """
    from factcheck.wording.event_phrases import event_in_words
    from factcheck.workflow.undoing import redo_together

    with deciding_desk() as desk:
        events = redo_together(desk)
        scale = desk.scale
    words = wording()
    told = "\n".join(words("done.redone", event=event_in_words(event, scale, words)) for event in events)
    answer(events[-1], told, json_wanted=json_wanted)
