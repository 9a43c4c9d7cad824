"""Python's garbage collector during a review: no key may wait for it."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def held() -> Iterator[None]:
    """Collect nothing until `release`: what a program loads at its start stays, and looking at it takes 40 ms."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def release() -> None:
    """Collect again, but never what is loaded by now: going through all of it takes 80 ms, felt at one key in forty."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()
