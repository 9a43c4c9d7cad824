"""`factcheck note`: a remark on a claim."""

import click

from factcheck.cli.options import writes
from factcheck.cli.session import deciding_desk, program, wording
from factcheck.cli.terminal import answer


@click.command("note", short_help="Write a remark on a claim.")
@click.argument("claim", metavar="ID")
@click.argument("text")
@click.option("--no-source", is_flag=True, help="You searched and found no source: a verdict may stand without one.")
@writes
def command(*, claim: str, text: str, no_source: bool, json_wanted: bool) -> None:
    """Write a remark on a claim.

    Example: factcheck note 12 "Menunggu jawaban humas kementerian."
    """
    from factcheck.workflow.reviewing import add_note

    with deciding_desk() as desk:
        detail = add_note(desk, claim, text, no_source=no_source)
    answer(detail, wording()("done.noted", id=detail.row.id, factcheck=program()), json_wanted=json_wanted)
