"""Everything a person named, as one stream of articles and failures, in the order it was named. Judges nothing."""

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import BinaryIO

from factcheck.domain.article import Article
from factcheck.reading import Failure, ReadOptions, read_path, read_stream
from factcheck.reading.many import holds_many
from factcheck.reading.walk import files_in
from factcheck.workflow.parallel import OrderedMap, in_chunks, serial_map

STANDARD_INPUT = "-"
FILES_A_CHUNK = 4
"""Files handed to a worker at once: a saved page takes it tens of milliseconds."""


def read_sources(
    paths: Sequence[str], options: ReadOptions, stdin: BinaryIO | None, ordered: OrderedMap = serial_map
) -> Iterator[Article | Failure]:
    """Yield the articles of files, folders and "-" (standard input); single articles are read by the workers.

    A file of many articles is streamed here, so that memory does not grow with it.
    """
    for path in paths:
        if path != STANDARD_INPUT:
            yield from _read_named(Path(path), options, ordered)
        elif stdin is not None:
            yield from read_stream(stdin, "standard input", options)
        else:
            yield Failure(path, "there is no standard input here; name a file")


def _read_named(path: Path, options: ReadOptions, ordered: OrderedMap) -> Iterator[Article | Failure]:
    if not path.is_dir():
        yield from read_path(path, options)
        return
    empty = True
    for many, files in groupby(files_in(path), key=holds_many):
        empty = False
        if many:
            for file in files:
                yield from read_path(file, options)
        else:
            for found in ordered(partial(_read_files, options), in_chunks(files, FILES_A_CHUNK)):
                yield from found
    if empty:
        yield from read_path(path, options)


def _read_files(options: ReadOptions, files: tuple[Path, ...]) -> tuple[Article | Failure, ...]:
    return tuple(found for file in files for found in read_path(file, options))
