"""`factcheck undo`: take back your own last decision."""

import click

from factcheck.cli.options import writes
from factcheck.cli.session import deciding_desk, wording
from factcheck.cli.terminal import answer


@click.command("undo", short_help="Take back your last decision.")
@writes
def command(*, json_wanted: bool) -> None:
    """Take back your last decision; again for the one before it.

    Only your own decisions are taken back, and none that somebody has built on. Nothing is erased: see history.

    Example: factcheck undo
    """
    from factcheck.wording.event_phrases import event_in_words
    from factcheck.workflow.reviewing import undo

    with deciding_desk() as desk:
        event = undo(desk)
        scale = desk.scale
    words = wording()
    answer(event, words("done.undone", event=event_in_words(event, scale, words)), json_wanted=json_wanted)
