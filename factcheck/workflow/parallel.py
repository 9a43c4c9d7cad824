"""Run a pure function over a stream on several processes, in order, in bounded memory. Knows nothing of articles."""

import os
import pickle
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from itertools import chain, islice
from multiprocessing import get_context, parent_process
from typing import Any, Protocol, TypeVar

from factcheck.workflow.collecting import collect_rarely

Item = TypeVar("Item")
Result = TypeVar("Result")

AHEAD_PER_WORKER = 3
"""Chunks under way for each worker: enough that none waits for the writer, few enough that memory stays flat."""


FEW_CHUNKS = 3
"""Fewer chunks than this are done in this process: starting a worker takes as long as analysing 100 articles."""


class OrderedMap(Protocol):
    """Apply a picklable function to chunks of a stream; results come in the stream's order."""

    def __call__(
        self, function: Callable[[tuple[Item, ...]], Result], chunks: Iterable[tuple[Item, ...]]
    ) -> Iterator[Result]:
        """Yield function(chunk) for each chunk."""


def in_chunks(items: Iterable[Item], size: int) -> Iterator[tuple[Item, ...]]:
    """Yield the items in tuples of `size`, the last one maybe shorter."""
    stream = iter(items)
    while chunk := tuple(islice(stream, size)):
        yield chunk


def serial_map(function: Callable[[tuple[Item, ...]], Result], chunks: Iterable[tuple[Item, ...]]) -> Iterator[Result]:
    """Apply the function in this process."""
    return map(function, chunks)


@contextmanager
def process_map(jobs: int, prepare: Callable[[], object] | None = None) -> Iterator[OrderedMap]:
    """Open `jobs` worker processes for the time of the block; with one job everything runs in this process.

    Each worker calls `prepare` first, which must be picklable.

    Workers are spawned, never forked: a forked SQLite connection corrupts the file. They end by themselves when the
    parent is killed.
    """
    if jobs < 2:
        yield serial_map
        return
    pool = ProcessPoolExecutor(jobs, mp_context=get_context("spawn"), initializer=_start_worker, initargs=(prepare,))
    try:
        yield _PooledMap(pool, jobs * AHEAD_PER_WORKER)
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


class _PooledMap:
    def __init__(self, pool: ProcessPoolExecutor, ahead: int) -> None:
        self._pool = pool
        self._ahead = ahead

    def __call__(
        self, function: Callable[[tuple[Item, ...]], Result], chunks: Iterable[tuple[Item, ...]]
    ) -> Iterator[Result]:
        stream = iter(chunks)
        first = tuple(islice(stream, FEW_CHUNKS))
        if len(first) < FEW_CHUNKS:
            yield from map(function, first)
            return
        pending: deque[Future[bytes]] = deque()
        for chunk in chain(first, stream):
            pending.append(self._pool.submit(_packed, function, chunk))
            if len(pending) >= self._ahead:
                yield _unpacked(pending.popleft().result())
        while pending:
            yield _unpacked(pending.popleft().result())


def _packed(function: Callable[[tuple[Item, ...]], Result], chunk: tuple[Item, ...]) -> bytes:
    """Return the result as bytes: the pool's own pickler takes three times as long for small values."""
    return pickle.dumps(function(chunk), pickle.HIGHEST_PROTOCOL)


def _unpacked(packed: bytes) -> Any:  # the type went with the bytes
    return pickle.loads(packed)  # noqa: S301 - a worker of this process made it


def _start_worker(prepare: Callable[[], object] | None) -> None:
    collect_rarely()
    _follow_parent()
    if prepare is not None:
        prepare()


def _follow_parent() -> None:
    """Leave Ctrl+C to the parent, and watch it: a worker whose parent was killed would wait for work for ever."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = parent_process()
    if parent is not None:
        threading.Thread(target=_exit_after, args=(parent.join,), daemon=True).start()


def _exit_after(parent_ended: Callable[[], None]) -> None:
    parent_ended()
    os._exit(1)
