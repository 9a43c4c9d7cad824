"""The lines of a file that a command is given, "-" being standard input. Reads no meaning into them."""

import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TextIO

from factcheck.domain.errors import InputError


@contextmanager
def lines_of(file: str) -> Iterator[TextIO]:
    """Give the lines of a JSONL file, a BOM left out. Raises InputError when it cannot be read."""
    if file == "-":
        yield sys.stdin
        return
    with ExitStack() as opened:
        try:
            lines = opened.enter_context(Path(file).open(encoding="utf-8-sig", errors="replace"))
        except OSError as err:
            raise InputError(f"{file}: cannot be read: {err.strerror}; name a JSONL file") from err
        yield lines  # outside of try: what goes wrong with the answers, a closed pipe say, is not the file's fault
