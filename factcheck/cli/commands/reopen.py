"""`factcheck reopen`: a finished or dismissed claim back to work."""

import click

from factcheck.cli.options import writes
from factcheck.cli.session import deciding_desk, program, wording
from factcheck.cli.terminal import answer


@click.command("reopen", short_help="Put a finished or dismissed claim back to work.")
@click.argument("claim", metavar="ID")
@writes
def command(claim: str, json_wanted: bool) -> None:
    """Put a finished or dismissed claim back to work.

    Example: factcheck reopen 31
    """
    from factcheck.workflow.reviewing import reopen

    with deciding_desk() as desk:
        detail = reopen(desk, claim)
    answer(detail, wording()("done.reopened", id=detail.row.id, factcheck=program()), json_wanted=json_wanted)
