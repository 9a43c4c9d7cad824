"""`factcheck evidence`: more sources for a claim."""

import click

from factcheck.cli.options import writes
from factcheck.cli.session import deciding_desk, program, wording
from factcheck.cli.sources import source_options
from factcheck.cli.terminal import answer
from factcheck.domain.records import EvidenceRecord


@click.command("evidence", short_help="Add sources to a claim.")
@click.argument("claim", metavar="ID")
@source_options
@writes
def command(*, claim: str, evidence: tuple[EvidenceRecord, ...], json_wanted: bool) -> None:
    """Add sources to a claim.

    Example: factcheck evidence 12 --refutes https://www.bps.go.id/
    """
    from factcheck.workflow.reviewing import add_evidence

    with deciding_desk() as desk:
        detail = add_evidence(desk, claim, evidence)
    told = wording()("done.evidence", id=detail.row.id, count=len(detail.evidence), factcheck=program())
    answer(detail, told, json_wanted=json_wanted)
