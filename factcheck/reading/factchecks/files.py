"""A file or stream of fact-checks, whatever its format: told by what is in it. Reads JSONL line by line."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from factcheck.domain.checked import FactCheck
from factcheck.domain.errors import InputError
from factcheck.reading.encoding import decode, storable
from factcheck.reading.factchecks.claim_review import claim_reviews, read_review, require_reviews
from factcheck.reading.factchecks.rows import read_line, read_table
from factcheck.reading.jsonl import LINE_BYTES, lines
from factcheck.reading.options import Failure
from factcheck.reading.streams import PAGE_BYTES, TEXT_BYTES, Source, opened, read_document

FEED_BYTES = 200_000_000
"""A JSON document at most: the public feed of all ClaimReviews had 130 MB."""
_SCRIPT = re.compile(
    r"<script[^>]{0,300}application/ld\+json[^>]{0,300}>(.{0,1000000}?)</script", re.IGNORECASE | re.DOTALL
)
_SPACE_OR_MARK = b"\xef\xbb\xbf \t\r\n"

Found = Iterator[FactCheck | Failure]


def read_factchecks(path: str, stdin: BinaryIO | None = None) -> Found:
    """Yield the fact-checks of a file ("-": standard input), and a failure for each piece that is none.

    ClaimReview in HTML pages, DataFeed or other JSON, JSON lines, CSV; also packed by gzip.
    """
    try:
        if path == "-" and stdin is not None:
            yield from _read_stream(stdin, "standard input")
            return
        with Path(path).open("rb") as stream:
            yield from _read_stream(stream, path)
    except InputError as err:
        yield Failure(path, str(err))
    except (OSError, ValueError) as err:
        yield Failure(path, f"cannot be read ({getattr(err, 'strerror', None) or err}); check the path")


def _read_stream(stream: BinaryIO, path: str) -> Found:
    head, source = opened(stream, LINE_BYTES)
    start = head.lstrip(_SPACE_OR_MARK)[:1]
    if not start:
        raise InputError("empty; there is nothing to read")
    if start == b"<":
        yield from _read_page(source, path)
    elif start == b"{" and _is_one_a_line(head, path):
        yield from _read_lines(source, path)
    elif start in b"[{":
        yield from _read_json(source, path)
    else:
        yield from read_table(_text(read_document(source, TEXT_BYTES)), path)


def _is_one_a_line(head: bytes, path: str) -> bool:
    """Tell JSON lines from one JSON document: by the name, or because the first line is an object of its own."""
    if path.lower().removesuffix(".gz").endswith((".jsonl", ".ndjson")):
        return True
    try:
        json.loads(head.lstrip(_SPACE_OR_MARK).partition(b"\n")[0])
    except (ValueError, RecursionError):
        return False
    return True


def _read_lines(source: Source, path: str) -> Found:
    for number, line in enumerate(lines(source), start=1):
        if line is None:
            yield Failure(path, f"longer than {LINE_BYTES // 1_000_000} MB; one line is one fact-check", number)
        elif line.strip(_SPACE_OR_MARK):
            yield from _read_line(line, path, number)


def _read_line(line: bytes, path: str, number: int) -> Found:
    try:
        yield from read_line(line)
    except InputError as err:
        yield Failure(path, str(err), number)


def _read_json(source: Source, path: str) -> Found:
    try:
        document = json.loads(_text(read_document(source, FEED_BYTES)))
    except (ValueError, RecursionError) as err:
        raise InputError(f"not JSON ({err}); fetch the file again, or write one object a line") from err
    yield from _read_reviews([document], path)


def _read_page(source: Source, path: str) -> Found:
    documents = []
    for script in _SCRIPT.finditer(_text(read_document(source, PAGE_BYTES))):
        try:
            documents.append(json.loads(script[1], strict=False))
        except (ValueError, RecursionError) as err:
            yield Failure(path, f"a JSON-LD block is broken ({err}); the others are read")
    yield from _read_reviews(documents, path)


def _read_reviews(documents: list[object], path: str) -> Found:
    number = 0
    for number, node in enumerate(claim_reviews(documents), start=1):
        try:
            yield read_review(node)
        except InputError as err:
            yield Failure(path, f"ClaimReview {number}: {err}")
    require_reviews(found=number > 0)


def _text(content: bytes) -> str:
    decoded = decode(content)
    if decoded is None:
        raise InputError("its encoding cannot be told; save the file as UTF-8")
    return storable(decoded.text)
