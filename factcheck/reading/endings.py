"""What stands behind an article's last sentence: desk initials, names, key words, a dangling link.

Read from the end backwards until something is text, each piece with its rule.
"""

import re
from functools import cache

from factcheck.reading.byline import names_in, split_names
from factcheck.reading.page import Line, Page
from factcheck.reading.phrases import alternatives
from factcheck.reading.shapes import is_name

ENDING_LENGTH = 320
"""Code points from the end in which labels, initials and key words are looked for; the corpus has up to 303."""

NAME_LINE_LENGTH = 80
"""Code points of a closing line of names at most."""

LAST_LINES = 4
"""Lines from the end that may each hold a closing piece."""

_INITIALS = re.compile(r"\(\s?[a-z]{2,4}\s?/\s?[a-z]{2,4}(?:\s?/\s?[a-z]{2,4})?\s?\)")
_LOOSE_INITIALS = re.compile(r"(?<=[.!?\"”’)\]:])\s*(?:[(\[][A-Z]{2,4}(?:/[A-Z]{2,4})?[)\]]|\(\*{1,3}\)|\*{3})\Z")
_CLOSING_NAME = re.compile(r"(?<=[.!?\"”’)])\s?\(([^()\d]{3,60})\)\Z")
_SENTENCE_BEHIND = re.compile(r"[.!?](?:\s|\Z)")


def take_ending(page: Page) -> tuple[str, ...]:
    """Cut what stands behind the last sentence and return the names found there."""
    names: list[str] = []
    for index, line in list(page.kept())[: -LAST_LINES - 1 : -1]:
        if _is_only_initials(line.text):
            page.cut_line(index, "initials")
        elif _is_line_of_names(line) and index:
            page.cut_line(index, "byline")
            names += [name.title() for name in names_in(line.text)]
        else:
            names += _cut_pieces(page, index, line.text)
            break
    return tuple(dict.fromkeys(names))


def _is_only_initials(text: str) -> bool:
    found = _INITIALS.match(text)
    return found is not None and found.end() == len(text)


def _is_line_of_names(line: Line) -> bool:
    """Tell a line of names in capitals, as Tempo closes its articles ("RATNA DEWI | BUDI SANTOSO")."""
    if len(line.text) > NAME_LINE_LENGTH or not line.text.isupper():
        return False
    people = list(split_names(line.text))
    return all(is_name(person) and len(person.split()) > 1 for person in people)


def _cut_pieces(page: Page, index: int, text: str) -> list[str]:
    """Cut the closing pieces of the last line of text: from the first label or initials, or a name in brackets."""
    earliest = max(0, len(text) - ENDING_LENGTH)
    remark = _closing_remark().search(text, earliest)
    if remark:
        page.cut(index, remark.start(), len(text), "furniture")
        text = text[: remark.start()].rstrip()
    label = _label_behind().search(text, earliest)
    if label and not _SENTENCE_BEHIND.search(text, label.end(), len(text) - 1):
        page.cut(index, label.start(), len(text), "byline")
        return [name for value in _any_label().split(text[label.start() :]) for name in names_in(value)]
    initials = _INITIALS.search(text, earliest)
    if initials and not _SENTENCE_BEHIND.search(text, initials.end()) and _ends_a_sentence(text, initials.start()):
        page.cut(index, initials.start(), len(text), "initials")
        return []
    loose = _LOOSE_INITIALS.search(text, max(0, len(text) - 12))
    if loose:
        page.cut(index, loose.start(), len(text), "initials")
        return []
    closing = _CLOSING_NAME.search(text, max(0, len(text) - NAME_LINE_LENGTH))
    if closing and " " in closing[1].strip() and all(is_name(name) for name in split_names(closing[1])):
        page.cut(index, closing.start(), len(text), "byline")
        return names_in(closing[1])
    return []


def _ends_a_sentence(text: str, at: int) -> bool:
    """Tell whether a sentence ends before this place: "(dan/atau)" stands within one."""
    return text[:at].rstrip()[-1:] in '.!?"”’)]:'


@cache
def _label_behind() -> re.Pattern[str]:
    """Match a byline's label behind the end of a sentence, in running text."""
    return re.compile(rf"(?<=[.!?\"”’)\]])\s{{1,3}}(?i:{alternatives('bylines', 'labels')})\s?:\s?(?=[A-Z])")


@cache
def _closing_remark() -> re.Pattern[str]:
    return re.compile(rf"(?<=[.!?\"”’)\]])[\s,]{{1,3}}{alternatives('boilerplate', 'closings')}", re.IGNORECASE)


@cache
def _any_label() -> re.Pattern[str]:
    return re.compile(rf"(?:\A|\s)(?i:{alternatives('bylines', 'labels')})\s?:\s?")
