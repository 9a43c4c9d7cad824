"""Files in, analyses out, without any database: `factcheck analyze`."""

from collections.abc import Iterator, Sequence
from typing import BinaryIO

from factcheck.analysis import analyze
from factcheck.domain.analysis import Analysis
from factcheck.reading import Failure, ReadOptions
from factcheck.workflow.collecting import rare_collection
from factcheck.workflow.sources import read_sources


def analyze_paths(
    paths: Sequence[str], options: ReadOptions, *, stdin: BinaryIO | None = None
) -> Iterator[Analysis | Failure]:
    """Yield the analysis of each article of files, folders and "-", and a failure for each that cannot be read."""
    with rare_collection():
        for found in read_sources(paths, options, stdin):
            yield found if isinstance(found, Failure) else analyze(found)
