"""What stands behind an article's last sentence: desk initials, names, key words, a dangling link.

Read from the end backwards until something is text, each piece with its rule.
"""

import re
from functools import cache
from typing import NamedTuple

from factcheck.reading.byline import names_in, split_names
from factcheck.reading.closing_titles import closing_title, dangling_link
from factcheck.reading.outlets import takes_pictures
from factcheck.reading.page import Line, Page
from factcheck.reading.phrases import alternatives
from factcheck.reading.shapes import is_name

ENDING_LENGTH = 320
"""Code points from the end in which labels, initials and key words are looked for; the corpus has up to 303."""

NAME_LINE_LENGTH = 80
"""Code points of a closing line of names at most."""

LOOSE_LENGTH = 20
"""Code points of initials at the very end, their blank and the sign before them."""

AGENCY_LENGTH = 36
"""Code points at the very end in which an agency stands beside initials: "(Antara / agt)"."""

LAST_LINES = 4
"""Lines from the end that may each hold a closing piece."""

_INITIALS = re.compile(r"\(\s?[a-z]{2,6}(?:, [a-z]{2,4})?\s?/\s?[a-z]{2,4}(?:\s?/\s?[a-z]{2,4})?\s?\)")
_AGENCY_INITIALS = re.compile(r"(?<=[.!?\"”)])\s?\(\s?(?P<agency>[A-Z][\w ]{1,20}?)\s?/\s?[a-z]{2,4}\s?\)\Z")
_LOOSE_INITIALS = re.compile(
    r"(?<=[.!?\"”’)\]:])\s*(?:[(\[](?:[A-Z]{2,4}|[a-z]{2,4})(?:/[\w-]{1,4}){0,2}[)\]]|\(\*{1,3}\)|\*{3})\Z"
)
_SCRAPS = re.compile(r"(?<=[.!?\"”])[\s,]*,\s*\Z")
_CLOSING_NAME = re.compile(r"(?<=[.!?\"”’)])\s?\(([^()\d]{3,60})\)\Z")
_SENTENCE_BEHIND = re.compile(r"[.!?](?:\s|\Z)")


class Piece(NamedTuple):
    """What closes a text: from `start` on, by which rule, with the names in it."""

    start: int
    rule: str
    names: tuple[str, ...] = ()


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


def _cut_pieces(page: Page, index: int, text: str) -> tuple[str, ...]:
    """Cut the closing pieces of the last line of text, a remark together with what stands in front of it."""
    for find in (_scraps, _remark, _dangling_link, _labels, _initials, _closing_name, _closing_title):
        piece = find(text)
        if piece:
            page.cut(index, piece.start, len(text), piece.rule)
            opens = find in (_scraps, _remark)
            before = _cut_pieces(page, index, text[: piece.start].rstrip()) if opens else ()
            return before + piece.names
    return ()


def _earliest(text: str) -> int:
    return max(0, len(text) - ENDING_LENGTH)


def _scraps(text: str) -> Piece | None:
    """Find the commas that lost links have left."""
    found = _SCRAPS.search(text, max(0, len(text) - 12))
    return Piece(found.start(), "separator") if found else None


def _remark(text: str) -> Piece | None:
    found = _closing_remark().search(text, _earliest(text)) or _closing_of_tags().search(text, _earliest(text))
    return Piece(found.start(), "furniture", _names_behind_labels(text[found.start() :])) if found else None


def _dangling_link(text: str) -> Piece | None:
    start = dangling_link(text, _earliest(text))
    return Piece(start, "link") if start is not None else None


def _closing_title(text: str) -> Piece | None:
    start = closing_title(text, _earliest(text))
    return Piece(start, "title") if start is not None else None


def _labels(text: str) -> Piece | None:
    found = _label_behind().search(text, _earliest(text)) or _labels_in_row().search(text, _earliest(text))
    if found is None or _SENTENCE_BEHIND.search(text, found.end(), len(text) - 1):
        return None
    return Piece(found.start(), "byline", _names_behind_labels(text[found.start() :]))


def _initials(text: str) -> Piece | None:
    found = _INITIALS.search(text, _earliest(text))
    if found and not _SENTENCE_BEHIND.search(text, found.end()) and _ends_a_sentence(text, found.start()):
        return Piece(found.start(), "initials")
    agency = _AGENCY_INITIALS.search(text, max(0, len(text) - AGENCY_LENGTH))
    if agency and takes_pictures(agency["agency"]):
        return Piece(agency.start(), "initials")
    loose = _LOOSE_INITIALS.search(text, max(0, len(text) - LOOSE_LENGTH))
    return Piece(loose.start(), "initials") if loose else None


def _closing_name(text: str) -> Piece | None:
    found = _CLOSING_NAME.search(text, max(0, len(text) - NAME_LINE_LENGTH))
    if found is None or " " not in found[1].strip() or not all(is_name(name) for name in split_names(found[1])):
        return None
    return Piece(found.start(), "byline", tuple(names_in(found[1])))


def _names_behind_labels(text: str) -> tuple[str, ...]:
    """Return the names of people; what stands behind the label of a source is none."""
    people = _source_behind().split(text)[0]
    return tuple(name for value in _any_label().split(people)[1:] for name in names_in(value))


def _ends_a_sentence(text: str, at: int) -> bool:
    """Tell whether a sentence ends before this place: "(dan/atau)" stands within one."""
    return text[:at].rstrip()[-1:] in '.!?"”’)]:'


@cache
def _label_behind() -> re.Pattern[str]:
    """Match a byline's label behind the end of a sentence, in running text."""
    return re.compile(rf"(?<=[.!?\"”’)\]])[\s,]{{1,3}}(?i:{alternatives('bylines', 'labels')})\s?:\s?(?=[A-Z])")


@cache
def _labels_in_row() -> re.Pattern[str]:
    """Match a byline's label with a name and another label behind it, whatever stands before."""
    label = rf"(?<!\w)(?=[A-Z])(?i:{alternatives('bylines', 'labels')})\s?:\s?"
    return re.compile(rf"{label}(?=[A-Z][\w .,&'’-]{{2,80}}{label})")


@cache
def _closing_of_tags() -> re.Pattern[str]:
    """Match a closing remark with the key words in capitals before it: "PEMILU 2019 atau tulisan menarik lainnya"."""
    return re.compile(rf"(?:\b[A-Z\d]{{2,20}}\s){{0,6}}(?i:{alternatives('boilerplate', 'closings_of_tags')})")


@cache
def _closing_remark() -> re.Pattern[str]:
    return re.compile(rf"(?<=[.!?\"”’)\]])[\s,]{{1,3}}{alternatives('boilerplate', 'closings')}", re.IGNORECASE)


@cache
def _any_label() -> re.Pattern[str]:
    return re.compile(rf"(?:\A|[\s,])(?i:{alternatives('bylines', 'labels')})\s?:\s?")


@cache
def _source_behind() -> re.Pattern[str]:
    return re.compile(rf"[\s,](?i:{alternatives('boilerplate', 'source_labels')})\s?:")
