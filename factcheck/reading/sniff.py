"""What is in a file: its content first, its name second. Knows formats by their first bytes, reads none of them."""

import re
from enum import StrEnum

from factcheck.domain.errors import InputError
from factcheck.reading.encoding import has_mark, looks_wide

HEAD = 4096
"""Bytes looked at."""


class Format(StrEnum):
    """The formats that can be read."""

    TEXT = "text"
    HTML = "html"
    JSONL = "jsonl"


_BINARY = (
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"{\\rtf", "an RTF document"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"RIFF", "a media file"),
    (b"\x00\x00\x00", "a media file"),
    (b"OggS", "a media file"),
    (b"ID3", "an MP3 file"),
    (b"SQLite format 3\x00", "an SQLite database"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ", "an xz archive"),
    (b"7z\xbc\xaf", "a 7-Zip archive"),
    (b"\x28\xb5\x2f\xfd", "a zstd archive"),
)
_HTML = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--.{0,500}?-->\s*)*<(?:!doctype\s+html|html|head|body|article)\b",
    re.IGNORECASE | re.DOTALL,
)
_FEED = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--.{0,500}?-->\s*)*<(?:rss|feed|rdf:rdf)\b", re.IGNORECASE | re.DOTALL
)
_OBJECT = re.compile(rb"\s*\{\s*(?:\"|\})")
_EXPORT = re.compile(rb"\s*\{\s*\"factcheck_export\"\s*:")
_EXPORTED_TABLE = re.compile(
    rb"(?:\xef\xbb\xbf)?\"?claim_id\"?([,;\t])\"?uid\"?\1\"?claim\"?\1\"?verbatim\"?(?:\1|\s|\Z)"
)
_ARRAY = re.compile(rb"\s*\[\s*(?:\{|\])")
_TAGS = re.compile(rb"<(?:p|div|span|a|meta|script|h1)\b", re.IGNORECASE)
_JSONL_SUFFIXES = (".jsonl", ".ndjson", ".json")
_HTML_SUFFIXES = (".html", ".htm", ".xhtml")


def sniff(head: bytes, name: str) -> Format:
    """Return the format of a file by its first bytes and its name (a final ".gz" is ignored).

    Raises InputError for what is none of them: empty, binary, a feed, an export, JSON that is not one object a line.
    """
    if not head.strip():
        raise InputError("empty; there is nothing to read")
    _refuse_binary(head)
    suffix = name.lower().removesuffix(".gz")
    if _FEED.match(head):
        raise InputError("a news feed, which cannot be read yet; save its articles as pages or texts")
    if _ARRAY.match(head) and suffix.endswith(_JSONL_SUFFIXES):
        raise InputError("one JSON list; write one object a line instead (jq -c '.[]' does it)")
    if _EXPORT.match(head) or _EXPORTED_TABLE.match(head):
        raise InputError("an export of factcheck, which holds claims, not articles; import the articles it came from")
    if _OBJECT.match(head) or suffix.endswith(".jsonl"):
        return Format.JSONL
    if _HTML.match(head) or (suffix.endswith(_HTML_SUFFIXES) and _TAGS.search(head)):
        return Format.HTML
    return Format.TEXT


def _refuse_binary(head: bytes) -> None:
    kind = next((kind for magic, kind in _BINARY if head.startswith(magic)), None)
    if kind is None and b"\x00" in head and not has_mark(head) and not looks_wide(head):
        kind = "a binary file"
    if kind:
        raise InputError(f"{kind}, not text; save its text as .txt or .html")
