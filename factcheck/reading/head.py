"""What stands above an article's first sentence: time stamp, reporter, captions, a summary, the dateline."""

import re
from dataclasses import dataclass, field

from factcheck.reading.byline import names_in, reporter_in_front
from factcheck.reading.dateline import Dateline, find_dateline
from factcheck.reading.options import Published
from factcheck.reading.outlets import known_outlet
from factcheck.reading.page import Line, Page
from factcheck.reading.shapes import is_name, is_prose
from factcheck.reading.stamps import stamped_date

HEAD_LINES = 14
"""Lines from the top, title included, within which the dateline stands."""

PROSE_ABOVE = 2
"""Lines of text above a dateline at most: a summary and one more; below further ones stand no datelines but lists."""

CAPTION_LENGTH = 160
"""Code points of one sentence above a dateline that is still taken for a caption."""

SUMMARY_LENGTH = 40
"""Code points in which a summary above the text agrees with its first sentence when it repeats it."""

_NAME_AND_OUTLET = re.compile(r"([^\d|–—-]{4,60}?)\s{1,3}[-–—|]\s{1,3}([\w. ]{3,30})\Z")
_LOST_DATELINE = re.compile(r"[-–—]{1,2}\s+(?=[A-Z])")
"""The dash of a dateline whose names collectors have lost with their links: "- PT Bank Nusantara membagikan ..."."""

_CAPTION_IN_FRONT = re.compile(r"[A-Z\d][^.!?\"”()]{2,150}\([^()]{3,60}\)\s(?=[A-Z])")
_SENTENCE_WITHIN = re.compile(r"[.!?][\"”]?\s")


@dataclass(frozen=True, slots=True)
class Head:
    """What the head of a page tells."""

    dateline: Dateline | None
    outlet: str | None
    byline: tuple[str, ...]
    stamped: Published | None


@dataclass(slots=True)
class _Reading:
    """The head while it is being read; `above` are the lines that are none of the known kinds."""

    names: list[str] = field(default_factory=list)
    stamps: list[Published] = field(default_factory=list)
    outlet: str | None = None
    above: list[tuple[int, Line]] = field(default_factory=list)

    def head(self, dateline: Dateline | None) -> Head:
        stamped = min(self.stamps, key=lambda stamp: stamp.on, default=None)
        outlet = (dateline.outlet if dateline else None) or self.outlet
        return Head(dateline, outlet, tuple(dict.fromkeys(self.names)), stamped)


def take_head(page: Page, language: str) -> Head:
    """Cut time stamps, reporter, captions and dateline above the first sentence and return what they tell.

    Of several stamps the earliest counts: the others say when the page was changed.
    """
    found = _Reading()
    for index, line in page.kept():
        if index >= HEAD_LINES or sum(is_prose(there.text) for _, there in found.above) > PROSE_ABOVE:
            break
        if _is_known_line(page, index, line.text, language, found):
            continue
        lost = _LOST_DATELINE.match(line.text)
        if lost and not found.above and is_prose(line.text):
            page.cut(index, 0, lost.end(), "dateline")
            break
        start, reporters = reporter_in_front(line.text)
        dateline = find_dateline(line.text[start:])
        caption = 0 if start or dateline else _caption_in_front(line.text)
        dateline = find_dateline(line.text[caption:]) if caption else dateline
        if dateline:
            found.names += reporters
            page.cut(index, 0, start, "byline")
            page.cut(index, 0, caption, "caption")
            start += caption
            page.cut(index, start, start + dateline.end, "dateline")
            _cut_above(page, found.above, line.text[start + dateline.end :])
            return found.head(dateline)
        found.above.append((index, line))
    _cut_summary(page, found.above)
    return found.head(None)


def _caption_in_front(text: str) -> int:
    """Return where a caption with its credit in brackets ends that stands in front of the text in the same line."""
    found = _CAPTION_IN_FRONT.match(text)
    return found.end() if found else 0


def _is_known_line(page: Page, index: int, text: str, language: str, found: _Reading) -> bool:
    """Cut a line that is a stamp, a reporter or the outlet's name, and note what it says."""
    stamp = stamped_date(text, language)
    start, reporters = reporter_in_front(text)
    beside = _name_and_outlet(text)
    if stamp:
        found.stamps.append(stamp)
        page.cut_line(index, "stamp")
    elif beside:
        found.names += names_in(beside[0])
        found.outlet = found.outlet or beside[1]
        page.cut_line(index, "byline")
    elif start == len(text):
        found.names += reporters
        page.cut_line(index, "byline")
    elif outlet := known_outlet(text):
        found.outlet = found.outlet or outlet
        page.cut_line(index, "outlet")
    else:
        return False
    return True


def _name_and_outlet(text: str) -> tuple[str, str] | None:
    """Read "Ahmad Toriq - detikNews": the name and our name of the outlet; None where it is another line."""
    found = _NAME_AND_OUTLET.match(text)
    outlet = known_outlet(found[2]) if found else None
    return (found[1], outlet) if found and outlet and is_name(found[1]) else None


def _cut_above(page: Page, above: list[tuple[int, Line]], lead: str) -> None:
    """Cut what stands above a dateline: captions, and a summary that the lead repeats; other prose stays."""
    for index, line in above:
        if not is_prose(line.text) or (len(line.text) <= CAPTION_LENGTH and not _SENTENCE_WITHIN.search(line.text)):
            page.cut_line(index, "caption")
        elif _repeats(line.text, lead):
            page.cut_line(index, "summary")


def _cut_summary(page: Page, lines: list[tuple[int, Line]]) -> None:
    """Without a dateline, cut a first line that the second one begins with."""
    if len(lines) > 1 and _repeats(lines[0][1].text, lines[1][1].text):
        page.cut_line(lines[0][0], "summary")


def _repeats(summary: str, lead: str) -> bool:
    short = summary.rstrip(" .…")[:SUMMARY_LENGTH]
    return len(short) == SUMMARY_LENGTH and lead.startswith(short) and len(summary) <= len(lead)
