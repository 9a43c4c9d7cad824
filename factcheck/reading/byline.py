"""Who wrote an article: lines with a label and names, also where the value stands lines below its label."""

import re
from collections.abc import Iterator
from functools import cache

from factcheck.reading.dateline import find_dateline
from factcheck.reading.outlets import known_outlet
from factcheck.reading.page import Page
from factcheck.reading.phrases import alternatives, phrases
from factcheck.reading.shapes import is_name

LINE_LENGTH = 120
"""Code points of a byline at most; longer lines are text."""

NAMES_IN_FRONT = 4
"""Words of the reporter's name in front of a dateline at most."""

RULE = "byline"

_WORD = re.compile(r"[A-Z][\w'’.]*\s*")


def take_byline(page: Page) -> tuple[str, ...]:
    """Cut the lines that name reporters and editors and return the names, each once, in order.

    Labels whose values stand below them ("Reporter:", "Editor:", then one name) wait for as many lines of names as
    there are labels; a line of another kind ends the waiting.
    """
    names: list[str] = []
    waiting = 0
    for index, line in page.kept():
        found = _read_label(line.text)
        if found is None and waiting and is_name(line.text):
            found, waiting = tuple(names_in(line.text)), waiting - 1
        elif found == ():
            waiting += 1
        if found is None:
            waiting = 0
        else:
            names += found
            page.cut_line(index, RULE)
    return tuple(dict.fromkeys(names))


def reporter_in_front(text: str) -> tuple[int, tuple[str, ...]]:
    """Read "Laporan Wartawan Tribunnews.com, Rina Ayu" in front of a dateline.

    Return where the dateline starts (the end of a line that holds nothing else) and the names; 0 and () otherwise.
    """
    head = _reported_by().match(text)
    end = head.end() if head else 0
    for _ in range(NAMES_IN_FRONT if head else 0):
        word = _WORD.match(text, end)
        if word is None:
            break
        end = word.end()
        if end == len(text) or find_dateline(text[end : end + LINE_LENGTH]):
            return end, tuple(names_in(text[head.end() : end])) if head else ()
    return 0, ()


def names_in(value: str) -> list[str]:
    """Return the persons' names in a byline's value, outlets left out."""
    return [name for name in split_names(value) if is_name(name) and not known_outlet(name)]


def split_names(value: str) -> Iterator[str]:
    """Yield the names in a value such as "Rina Ayu/ Red: Adi Suhendi", whatever they are, without their labels."""
    for piece in _between_names().split(value):
        label = _label().match(piece)
        bare = piece[label.end() :] if label and _is_sure(label) else piece
        name = " ".join(bare.split()).strip(" .;:()[]*-–—")
        if name:
            yield name


def _read_label(text: str) -> tuple[str, ...] | None:
    """Return the names on a labelled line, () for a label that waits for its value, None for any other line."""
    label = _label().match(text) if len(text) <= LINE_LENGTH else None
    if label is None:
        return None
    value = text[label.end() :].strip()
    if not value:
        return () if _is_sure(label) else None
    all_names = all(is_name(name) for name in split_names(value))
    short = bool(label["colon"]) and len(value) <= LINE_LENGTH // 2 and value[-1] not in '.!?"”'
    return tuple(names_in(value)) or None if all_names or short else None


def _is_sure(label: re.Match[str]) -> bool:
    """Tell a label from the same word at the beginning of a sentence."""
    return bool(label["colon"]) or label["label"].lower() not in phrases("bylines", "labels_with_colon")


@cache
def _label() -> re.Pattern[str]:
    return re.compile(
        rf"[•*\-\s]{{0,6}}(?P<label>{alternatives('bylines', 'labels')})(?![\w-])\s*(?P<colon>:?)", re.IGNORECASE
    )


@cache
def _between_names() -> re.Pattern[str]:
    return re.compile(rf"[,/|&]|\s{alternatives('bylines', 'joiners')}\s")


@cache
def _reported_by() -> re.Pattern[str]:
    return re.compile(rf"{alternatives('bylines', 'reported_by')}\s+[\w. ]{{2,30}},\s+", re.IGNORECASE)
