"""Claims out: the rows of a filter, written in a format."""

from typing import BinaryIO

from factcheck.domain.errors import UsageError
from factcheck.domain.records import ClaimFilter
from factcheck.export import write_csv, write_jsonl
from factcheck.workflow.collecting import rare_collection
from factcheck.workflow.desk import Desk
from factcheck.workflow.queue import claim_details


def export_claims(  # noqa: PLR0913 - the options of two formats, all by name
    desk: Desk,
    claim_filter: ClaimFilter,
    *,
    out: BinaryIO,
    format: str,  # noqa: A002 - the word a user types
    language: str,
    with_verdict_only: bool = True,
    raw: bool = False,
    bom: bool = True,
) -> int:
    """Write the claims of a filter as "csv" or "jsonl" and return how many; memory stays flat.

    `raw` and `bom` are for CSV: leave formulas as they are, begin with a byte order mark.
    """
    details = claim_details(desk, claim_filter, with_verdict_only=with_verdict_only)
    with rare_collection():
        if format == "csv":
            return write_csv(details, out, scale=desk.scale, language=language, raw=raw, bom=bom)
        if format == "jsonl":
            return write_jsonl(details, out, scale=desk.scale)
    raise UsageError(f"no format {format!r}; there are csv and jsonl")
