"""Python's garbage collector during a review: no key may wait for it."""

import gc


def hold() -> None:
    """Collect nothing while the program starts: what is loaded then stays, and looking at it takes 40 ms."""
    gc.disable()


def release() -> None:
    """Collect again, but never what is loaded by now: going through all of it takes 80 ms, felt at one key in forty."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()
