"""Bytes in bounded amounts: gzip undone as it is read, with a cap on size and on how much it may swell."""

import zlib
from dataclasses import dataclass
from typing import BinaryIO, Protocol

from factcheck.domain.errors import InputError

PAGE_BYTES = 5_000_000
"""A saved page at most; real ones stay under 2 MB, and the parser takes seconds for more."""

TEXT_BYTES = 20_000_000
"""A plain text at most. Articles stay under 0.2 MB, but reports and records are read, too."""

DECOMPRESSED_BYTES = 50_000_000
"""Bytes a compressed file may swell to before the ratio is looked at; a 1 MB bomb reaches 1,000 MB."""

RATIO = 100
"""Bytes per compressed byte above which a compressed file is refused once it has passed the size: text packs 3 to 6
times, near-identical articles up to 40 times; a bomb 1,000 times."""

CHUNK = 1 << 16
_GZIP_MAGIC = b"\x1f\x8b"


class Source(Protocol):
    """What readers read from."""

    def read(self, size: int, /) -> bytes:
        """Return at most `size` bytes, b"" at the end. Raises InputError for a broken or swelling compressed file."""
        ...


@dataclass(slots=True)
class Peeked:
    """A stream whose first bytes have been looked at and are still to be read."""

    head: bytes
    stream: Source

    def read(self, size: int, /) -> bytes:
        """Return at most `size` bytes, those looked at first."""
        if self.head:
            taken, self.head = self.head[:size], self.head[size:]
            return taken
        return self.stream.read(size)


class Unzipped:
    """A gzip stream undone piece by piece; several members in a row are one stream, as gzip itself has it."""

    def __init__(self, stream: Source) -> None:
        self._stream = stream
        self._undo = zlib.decompressobj(zlib.MAX_WBITS | 16)
        self._packed = 0
        self._unpacked = 0

    def read(self, size: int, /) -> bytes:
        """Return at most `size` bytes; never holds more than one piece in memory."""
        try:
            piece = self._next(size)
        except zlib.error as err:
            raise InputError(
                "the gzip file is damaged; unpack it by hand to see how much is left, or fetch it again"
            ) from err
        self._unpacked += len(piece)
        if self._unpacked > DECOMPRESSED_BYTES and self._unpacked > RATIO * max(self._packed, 1):
            raise InputError(
                f"the gzip file swells to more than {RATIO} times its size; if you trust it, unpack it first"
            )
        return piece

    def _next(self, size: int) -> bytes:
        while True:
            waiting = self._undo.unconsumed_tail
            if self._undo.eof:
                waiting = self._undo.unused_data or self._fill()
                if not waiting.startswith(_GZIP_MAGIC):
                    return b""
                self._undo = zlib.decompressobj(zlib.MAX_WBITS | 16)
            elif not waiting:
                waiting = self._fill()
                if not waiting:
                    raise zlib.error("ends too early")
            piece = self._undo.decompress(waiting, size)
            if piece:
                return piece

    def _fill(self) -> bytes:
        taken = self._stream.read(CHUNK)
        self._packed += len(taken)
        return taken


def opened(stream: BinaryIO, look: int) -> tuple[bytes, Source]:
    """Return the first `look` bytes of a stream, gzip undone, and the stream with these bytes still in it."""
    source: Source = stream
    first = _read_up_to(source, len(_GZIP_MAGIC))
    source = Peeked(first, source)
    if first == _GZIP_MAGIC:
        source = Unzipped(source)
    head = _read_up_to(source, look)
    return head, Peeked(head, source)


def read_document(source: Source, limit: int) -> bytes:
    """Return all bytes of a single document. Raises InputError where there are more than `limit`."""
    content = _read_up_to(source, limit + 1)
    if len(content) > limit:
        raise InputError(f"larger than {limit // 1_000_000} MB; split it, or write JSONL, one article a line")
    return content


def _read_up_to(source: Source, size: int) -> bytes:
    pieces: list[bytes] = []
    left = size
    while left > 0:
        piece = source.read(min(left, CHUNK))
        if not piece:
            break
        pieces.append(piece)
        left -= len(piece)
    return b"".join(pieces)
