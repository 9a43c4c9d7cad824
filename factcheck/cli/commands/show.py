"""`factcheck show`: one claim with everything known of it."""

import click

from factcheck.cli.options import reads
from factcheck.cli.session import reading_desk, wording
from factcheck.cli.terminal import echo_json, echo_page


@click.command("show", short_help="Show one claim with everything known of it.")
@click.argument("claim", metavar="ID")
@reads
def command(claim: str, json_wanted: bool) -> None:
    """Show one claim with everything known of it.

    ID is its number (12), its permanent uid, in full or its first 8 letters, or one of its mentions (m17).

    Example: factcheck show 12
    """
    from factcheck.workflow.queue import show_claim

    with reading_desk() as desk:
        detail = show_claim(desk, claim)
        scale = desk.scale
    if json_wanted:
        echo_json(detail, indent=2)
        return
    from factcheck.cli.claim_page import claim_lines

    echo_page(claim_lines(detail, scale, wording()))
