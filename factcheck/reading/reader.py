"""The door of this room: a path or a stream in, articles and failures out, whatever the format."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from factcheck.domain.article import Article
from factcheck.domain.errors import InputError
from factcheck.reading.jsonl import read_jsonl
from factcheck.reading.options import NO_OPTIONS, Failure, ReadOptions
from factcheck.reading.plain import read_plain
from factcheck.reading.sniff import HEAD, Format, sniff
from factcheck.reading.streams import Source, opened
from factcheck.reading.walk import files_in, is_folder


def read_path(path: Path, options: ReadOptions = NO_OPTIONS) -> Iterator[Article | Failure]:
    """Yield the articles of a file, or of all files below a folder, and a failure for each that cannot be read."""
    if not is_folder(path):
        yield from _read_file(path, options)
        return
    empty = True
    for file in files_in(path):
        empty = False
        yield from _unlisted(file) if is_folder(file) else _read_file(file, options)
    if empty:
        yield Failure(str(path), "the folder holds no files; name one with articles in it")


def read_stream(stream: BinaryIO, name: str, options: ReadOptions = NO_OPTIONS) -> Iterator[Article | Failure]:
    """Yield the articles of an open stream, such as standard input; `name` is what failures call it."""
    try:
        head, source = opened(stream, HEAD)
        yield from _read_as(sniff(head, name), source, options, name)
    except InputError as err:
        yield Failure(name, str(err))
    except OSError as err:
        yield Failure(name, f"cannot be read ({err.strerror or err}); check the file and its disk")


def _unlisted(folder: Path) -> Iterator[Failure]:
    """Yield why a folder cannot be listed."""
    try:
        with os.scandir(folder):
            reason = "was changed while it was read"
    except PermissionError:
        reason = "may not be looked into; change its permissions (chmod u+rx)"
    except OSError as err:
        reason = f"cannot be listed ({err.strerror or err}); check its disk"
    yield Failure(str(folder), reason)


def _read_file(path: Path, options: ReadOptions) -> Iterator[Article | Failure]:
    try:
        if path.exists() and not path.is_file():
            yield Failure(str(path), "not an ordinary file; name a file or a folder")
            return
        stream = path.open("rb")
    except FileNotFoundError:
        yield Failure(str(path), "there is no such file; check the spelling")
    except PermissionError:
        yield Failure(str(path), "may not be read; change its permissions (chmod u+r)")
    except (OSError, ValueError) as err:
        yield Failure(str(path), f"cannot be opened ({getattr(err, 'strerror', None) or err}); check the path")
    else:
        with stream:
            yield from read_stream(stream, str(path), options)


def _read_as(kind: Format, source: Source, options: ReadOptions, name: str) -> Iterator[Article | Failure]:
    if kind is Format.JSONL:
        yield from read_jsonl(source, options, name)
    elif kind is Format.HTML:
        from factcheck.reading.html import read_html

        yield from read_html(source, options)
    else:
        yield from read_plain(source, options)
