"""The file an export is written to: whole or not at all, and never over something that is no export."""

import io
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from factcheck.cli.terminal import echo
from factcheck.domain.errors import FactcheckError, RefusedError

SUFFIXES = (".csv", ".jsonl")
"""Endings of exports: a file that is there already is replaced only when its name has one of them."""

_DATABASE = b"SQLite format 3\0"
"""How every SQLite file begins, whatever its name."""


@contextmanager
def export_file(file: str) -> Iterator[BinaryIO]:
    """Open the file for writing; it takes its name only when it is whole, so that a failure leaves the old one.

    Raises RefusedError for a file that is no export (a database, an article), FactcheckError when it cannot be written.
    """
    if file == "-":
        with _standard_output() as out:
            yield out
        return
    target = Path(file).resolve()
    is_device = target.exists() and not target.is_file()  # /dev/stdout has no name to take
    unfinished = target if is_device else target.with_name(f"{target.name}.{os.getpid()}.part")
    try:
        if not is_device:
            _refuse_foreign(file, target)
        with unfinished.open("wb") as out:
            yield out
        if not is_device:
            unfinished.replace(target)
    except OSError as err:
        raise FactcheckError(f"{file}: cannot be written: {err.strerror}; choose another place") from err
    finally:
        if not is_device:
            unfinished.unlink(missing_ok=True)


@contextmanager
def _standard_output() -> Iterator[BinaryIO]:
    """Give standard output as it is for a pipe; what goes to a terminal is made harmless first."""
    if not sys.stdout.isatty():
        yield sys.stdout.buffer
        return
    held = io.BytesIO()
    yield held
    echo(held.getvalue().decode("utf-8-sig", "replace").replace("\r\n", "\n").removesuffix("\n"))


def _refuse_foreign(file: str, target: Path) -> None:
    if not target.exists():
        return
    with target.open("rb") as present:
        if present.read(len(_DATABASE)) == _DATABASE:
            raise RefusedError(f"{file} is a database; export to another file")
    if target.suffix.lower() not in SUFFIXES:
        raise RefusedError(f"{file} is there already and is no export by its name; name another file, ending in .csv")
