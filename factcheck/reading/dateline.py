"""The dateline: outlet and place in front of an article's first sentence ("TEMPO.CO, Jakarta - ").

Read as a list of names up to a dash, each of which must be an outlet, a place, a date or the label of a paid-for
article; the names are in languages/<code>/datelines.toml. Forms: "JAKARTA, KOMPAS.com -", "Liputan6.com, Jakarta -"
(also with no dash), "Jakarta (ANTARA) -", "Suara.com -", "Jakarta -", "KONTAN.CO.ID - JAKARTA.", "INFO NASIONAL -".
"""

import re
from dataclasses import dataclass
from functools import cache

from factcheck.languages import available, load
from factcheck.reading.outlets import known_outlet
from factcheck.reading.phrases import phrases

HEAD_LENGTH = 80
"""Code points within which the dash must stand: two long names fit; the longest of 225 corpus datelines has 27."""

LEAST_REST = 20
"""Code points of text that must follow: a lone "Kompas.com - 03/09/2018" is a time stamp."""

SHOUTED_PLACE_LENGTH = 5
"""Letters of an unknown place in capitals standing alone, at least: shorter ones are abbreviations ("BBTN - Buy")."""

_DASH = re.compile(r"\s*(?:--|[-–—\ufffd])(?=\s)\s*|\s+(?:--|[-–—])\s*|(?<=[A-Z)])(?:--|[–—])")
_ITEMS = re.compile(r"[^,|/()]+")
_PLACE = re.compile(r"[^\W\d_][^\W\d_.'’-]*(?: [^\W\d_][^\W\d_.'’-]*){0,3}\Z")
_SHOUTED_PLACE = re.compile(r"([A-Z]{3,}(?: [A-Z]{2,}){0,2})(?:\.\s+|\s*[-–—]{1,2}\s+)(?=\S)")
_DOMAIN = re.compile(r"[\w-]{2,30}(?:\.[\w-]{2,20}){0,2}\.(?:co|com|id|net|news|org|tv)\Z", re.IGNORECASE)
_NUMERIC_DATE = re.compile(r"[\w ]{0,12}\d{1,4}[\w /.-]{0,20}\Z")
_NO_DASH = re.compile(r"([\w. ]{4,24}), {1,2}(?=[A-Z])")


@dataclass(frozen=True, slots=True)
class Dateline:
    """A dateline found at the beginning of a line; `end` is where the first sentence starts."""

    end: int
    outlet: str | None = None
    place: str | None = None
    advertorial: bool = False


def find_dateline(text: str) -> Dateline | None:
    """Return the dateline a line begins with, or None."""
    dash = _DASH.search(text, 0, HEAD_LENGTH)
    found = _from_head(text[: dash.start()], dash.end()) if dash else None
    if found is None:
        found = _without_dash(text)
    elif found.place is None and found.outlet is not None:
        found = _with_place_after(found, text)
    return found if found and len(text) - found.end >= LEAST_REST else None


def _from_head(head: str, end: int) -> Dateline | None:
    outlet = place = None
    advertorial = False
    items = [" ".join(item.split()) for item in _ITEMS.findall(head)]
    items = [item.strip("*• ") for item in items if item.strip("*• ")]
    for item in items:
        if item.lower() in phrases("boilerplate", "advertorial"):
            advertorial = True
        elif outlet is None and (named := _outlet(item)):
            outlet = named
        elif place is None and _is_place(item, alone=len(items) == 1):
            place = item
        elif place is not None and outlet is None and len(items) > 1 and _may_be_outlet(item):
            outlet = item
        elif not (place or outlet) or not _fits_beside(item):
            return None
    return Dateline(end, outlet, place, advertorial) if outlet or place or advertorial else None


def _outlet(item: str) -> str | None:
    """Return the outlet an item names: a known one, or an unknown one that looks like a host."""
    known = known_outlet(item)
    if known and (item[0].isupper() or "." in item):
        return known
    host = item.replace(". ", ".")
    return host if _DOMAIN.match(host) and host[0].isalpha() else None


def _is_place(item: str, *, alone: bool) -> bool:
    """Tell a place: a known one, words with capitals beside an outlet, or shouted words standing alone."""
    if not item[0].isupper() or not _PLACE.match(item):
        return False
    if item.lower() in _places():
        return True
    if alone:
        return item.isupper() and len(item) >= SHOUTED_PLACE_LENGTH
    return all(word[0].isupper() for word in item.split())


def _may_be_outlet(item: str) -> bool:
    """Tell whether an unknown name behind a place may be an outlet ("PALU, RADAR SULTENG -")."""
    return item[0].isupper() and len(item.split()) <= 3 and not any(char.isdigit() for char in item)


def _fits_beside(item: str) -> bool:
    """Tell what else may stand beside an outlet or a place: a date, or a further place."""
    return bool(_NUMERIC_DATE.match(item)) or item.lower() in _places()


def _with_place_after(found: Dateline, text: str) -> Dateline:
    """Take a place that follows the outlet's dash: "KONTAN.CO.ID - JAKARTA. Badan ..."."""
    after = _SHOUTED_PLACE.match(text, found.end, found.end + HEAD_LENGTH)
    if after is None or after[1].lower() not in _places():
        return found
    return Dateline(after.end(), found.outlet, after[1], found.advertorial)


def _without_dash(text: str) -> Dateline | None:
    """Read "Liputan6.com, Jakarta Presiden ...": a known outlet and a known place, no dash."""
    head = _NO_DASH.match(text)
    outlet = known_outlet(head[1]) if head else None
    if head is None or outlet is None:
        return None
    words = text[head.end() : head.end() + HEAD_LENGTH].split(" ")
    for count in (3, 2, 1):
        place = " ".join(words[:count])
        if place.lower() in _places() and len(words) > count and words[count][:1].isupper():
            return Dateline(head.end() + len(place) + 1, outlet, place)
    return None


@cache
def _places() -> frozenset[str]:
    tables = [load(code, "datelines").table("places") for code in available()]
    return frozenset(place for table in tables for key in ("home", "abroad") for place in table.words(key))
