"""Write claims as JSON lines: lossless, one object a claim, after a first line that says what the file is."""

from collections.abc import Iterable
from typing import BinaryIO

from factcheck.domain.records import ClaimDetail
from factcheck.domain.review import RatingScale
from factcheck.export.plain import to_json

FORMAT_VERSION = 1
"""Raised when a reader of the old form would misread the new one; added fields do not count."""


def write_jsonl(claims: Iterable[ClaimDetail], out: BinaryIO, *, scale: RatingScale) -> int:
    """Write a header line and one line a claim; return the number of claims.

    The header carries no time of writing, so that an unchanged desk gives an unchanged file.
    """
    out.write(_line({"factcheck_export": FORMAT_VERSION, "scale": scale.name, "ratings": scale.codes}))
    written = 0
    for claim in claims:
        out.write(_line(claim))
        written += 1
    return written


def _line(value: object) -> bytes:
    return to_json(value).encode("utf-8") + b"\n"
