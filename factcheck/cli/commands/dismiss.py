"""`factcheck dismiss`: out of the queue, with a reason."""

import click

from factcheck.cli.options import writes
from factcheck.cli.session import deciding_desk, program, wording
from factcheck.cli.terminal import answer
from factcheck.domain.review import DismissReason


@click.command("dismiss", short_help="Take a claim out of the queue, with a reason.")
@click.argument("claim", metavar="ID")
@click.option(
    "--reason",
    required=True,
    type=click.Choice([reason.value for reason in DismissReason]),
    help="Why it is not reviewed; the machine learns from it.",
)
@click.option("--note", default="", metavar="TEXT", help="A remark.")
@writes
def command(claim: str, reason: str, note: str, json_wanted: bool) -> None:
    """Take a claim out of the queue, with a reason.

    Example: factcheck dismiss 31 --reason not_checkable
    """
    from factcheck.workflow.reviewing import dismiss

    with deciding_desk() as desk:
        detail = dismiss(desk, claim, DismissReason(reason), note=note)
    words = wording()
    told = words("done.dismissed", id=detail.row.id, reason=words.name("reason", reason), factcheck=program())
    answer(detail, told, json_wanted=json_wanted)
