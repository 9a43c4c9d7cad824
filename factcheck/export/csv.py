"""Write claims as CSV for a spreadsheet: fixed columns, a BOM, CRLF, RFC 4180, no cell that runs as a formula."""

import csv
import io
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from factcheck.domain.records import ClaimDetail
from factcheck.domain.review import RatingScale
from factcheck.export.columns import COLUMNS, cells
from factcheck.export.formulas import escape

__all__ = ["COLUMNS", "write_csv"]

BOM = b"\xef\xbb\xbf"
"""Without it Excel takes UTF-8 for the system's old code page."""


def write_csv(
    claims: Iterable[ClaimDetail],
    out: BinaryIO,
    *,
    scale: RatingScale,
    language: str,
    raw: bool = False,
    bom: bool = True,
) -> int:
    """Write a header row and one row a claim; return the number of claims.

    `language` chooses the labels of the ratings; `raw` leaves cells that a spreadsheet would run as they are.
    """
    if bom:
        out.write(BOM)
    text = io.TextIOWrapper(out, encoding="utf-8", errors="replace", newline="")
    try:
        writer = csv.writer(text, lineterminator="\r\n")
        writer.writerow(COLUMNS)
        counted = _Counted(claims)
        labels = {rating.code: (rating.label(language), rating.value) for rating in scale.ratings}
        rows = (cells(claim, labels) for claim in counted)
        writer.writerows(rows if raw else ([escape(cell) for cell in row] for row in rows))
        return counted.count
    finally:
        text.flush()
        text.detach()


class _Counted:
    """An iterable that knows how much of it has been taken."""

    def __init__(self, claims: Iterable[ClaimDetail]) -> None:
        self._claims = claims
        self.count = 0

    def __iter__(self) -> Iterator[ClaimDetail]:
        for claim in self._claims:
            self.count += 1
            yield claim
