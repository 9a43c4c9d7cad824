"""`factcheck link`: a person decides whether two claims belong together."""

import click

from factcheck.cli.options import writes
from factcheck.cli.session import deciding_desk, program, wording
from factcheck.cli.terminal import answer, say
from factcheck.domain.records import ClaimDetail


@click.command("link", short_help="Confirm or reject that two claims belong together.")
@click.argument("claim", metavar="ID")
@click.argument("decision", metavar="confirm|reject", type=click.Choice(["confirm", "reject"]))
@click.argument("other")
@writes
def command(claim: str, decision: str, other: str, json_wanted: bool) -> None:
    """Confirm or reject that two claims belong together.

    OTHER is a claim (15) or a mention (m17), as `factcheck show` numbers them. Confirming that two claims are the same
    makes them one; rejecting a mention makes it a claim of its own. A rejected pair is never proposed again.

    Example: factcheck link 12 confirm 15
    """
    from factcheck.workflow.queue import show_claim
    from factcheck.workflow.relating import confirm, reject

    with deciding_desk() as desk:
        ends = show_claim(desk, claim), show_claim(desk, other)
        detail = confirm(desk, claim, other) if decision == "confirm" else reject(desk, claim, other)
    answer(detail, _told(detail, decision, other), json_wanted=json_wanted)
    if len({end.row.id for end in ends}) > 1:
        say(_other_end(*ends))


def _told(detail: ClaimDetail, decision: str, other: str) -> str:
    number = other.lstrip("#")
    merged = number.isdecimal() and int(number) in detail.redirected_from
    key = "rejected" if decision == "reject" else "merged" if merged else "confirmed"
    named = f"#{number}" if number.isdecimal() else other
    return wording()(f"done.{key}", id=detail.row.id, other=named, factcheck=program())


def _other_end(claim: ClaimDetail, other: ClaimDetail) -> str:
    """Say how the other claim reads, so that a mistyped number is seen, and whether the machine had related the two."""
    related = any(link.other_id == other.row.id for link in claim.links)
    key = "done.joined" if related else "done.unproposed"
    return wording()(key, other=f"#{other.row.id}", id=claim.row.id, claim=other.row.claim)
