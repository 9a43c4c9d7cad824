"""`factcheck undo`: take back your own last decision."""

from dataclasses import replace

import click

from factcheck.cli.options import writes
from factcheck.cli.session import deciding_desk, program, wording
from factcheck.cli.terminal import answer, say


@click.command("undo", short_help="Take back your last decision.")
@writes
def command(*, json_wanted: bool) -> None:
    """Take back your last decision, or all you made at once; again for the one before it.

    Only your own decisions are taken back, and none that somebody has built on. Nothing is erased: see history.

    Example: factcheck undo
    """
    from factcheck.wording.event_phrases import event_in_words
    from factcheck.workflow.undoing import undo_together

    with deciding_desk() as desk:
        events = undo_together(desk)
        scale = desk.scale
    words = wording()
    standing = [replace(event, undone=False) for event in events]  # the sentence says itself that it is taken back
    told = "\n".join(words("done.undone", event=event_in_words(event, scale, words)) for event in standing)
    answer(events[-1], told, json_wanted=json_wanted)
    for event in events:
        if event.before.get("published_on") != event.after.get("published_on"):
            say(words("article.old_times", id=event.article_id, factcheck=program()))
