"""Tell files that hold an article a line from those that hold one article, without reading them."""

from pathlib import Path

from factcheck.domain.errors import InputError
from factcheck.reading.sniff import HEAD, Format, sniff
from factcheck.reading.streams import opened


def holds_many(path: Path) -> bool:
    """Return whether a file is JSONL; False for one that cannot be read, so that reading it says why.

    Opens ordinary files only: opening a named pipe waits for whoever writes to it.
    """
    try:
        if not path.is_file():
            return False
        with path.open("rb") as stream:
            head, _ = opened(stream, HEAD)
        return sniff(head, path.name) is Format.JSONL
    except (OSError, ValueError, InputError):
        return False
