"""Find the numbers that only number the items of a list run into one paragraph: "1. beras 2. gula 3) telur"."""

import re
from collections.abc import Iterator

_ITEM = re.compile(r"(\d{1,2})[.)]\s{0,2}(?=[^\W\d_])")
_OF_SOMETHING_ELSE = re.compile(r"[\d.,A-Z_-]")
"""What stands right before no item's number. Asked afterwards: a pattern that begins with digits is found faster."""

SHORTEST_LIST = 2
"""Items; a single "1." may end a sentence."""


def item_numbers(text: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of numbers that count up from 1, each before a full stop or bracket and a word.

    A page may have glued one to the line before: "Rp 43 miliar2. Badan Layanan".
    Numbers between them that do not continue the count ("finis di posisi 7. Ia ...") belong to sentences.
    """
    run: list[tuple[int, int]] = []
    for found in _ITEM.finditer(text):
        if _OF_SOMETHING_ELSE.match(text, max(0, found.start() - 1), found.start()):
            continue
        number = int(found[1])
        if number == 1:
            yield from _listed(run)
            run = []
        if number == len(run) + 1:
            run.append(found.span(1))
    yield from _listed(run)


def _listed(run: list[tuple[int, int]]) -> list[tuple[int, int]]:
    return run if len(run) >= SHORTEST_LIST else []
