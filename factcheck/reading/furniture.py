"""Lines and pieces of the page that are not the article: buttons, banners, embeds, captions, own advertising."""

import re
from collections.abc import Iterator
from functools import cache

from factcheck.reading.outlets import known_outlet, takes_pictures
from factcheck.reading.page import CREDIT, Line, Page
from factcheck.reading.phrases import alternatives, beginnings, holds, phrases
from factcheck.reading.shapes import is_prose

CAPTION_LENGTH = 300
"""Code points of a caption at most."""

BEGINNING_LENGTH = 300
"""Code points of a line that goes because of how it begins; a longer one is text that lost its lines."""

REPEAT_LENGTH = 200
"""Code points of a line that is taken for a repeated caption at most."""

PROMOTION_LENGTH = 700
"""Code points of a line that goes whole because of its own advertising; of a longer one the sentence goes."""

_NO_LETTERS = re.compile(r"[^\w\"“]*\Z")
_ADDRESS = r"(?:https?://\S{4,200}|(?:[\w-]{2,30}\.){1,3}[a-z]{2,6}(?![\w.@]))"
_ADDRESS_LINE = re.compile(r"[•*\-\s]{0,4}(?:[A-Z]\w+(?: \w+){0,2}\s?:\s?)?https?://\S{4,200}\Z")
_EMBEDDED = re.compile(r"\b(?:pic\.twitter\.com|https?://t\.co|https?://www\.youtube\.com/embed)/[\w-]{4,20}")
_BRACKETED = re.compile(r"[(\[](?P<agency>[\w. ]{2,20})[)\]]\Z")
_SECTION = re.compile(r"(?P<outlet>[\w-]{3,15}\.[a-z.]{2,6}) [-–] [A-Z]\w{2,20}(?: (?:& )?[A-Z]\w{2,20})?\Z")
_SLASH_BEFORE_NAME = re.compile(r"/\s?[A-Z]")
_SENTENCE = re.compile(r"[^.!?]+(?:[.!?](?!\s|\Z)[^.!?]*)*[.!?]*[\"”)]*")


def cut_furniture(page: Page) -> None:
    """Cut the lines that are furniture, and the pieces of it within the others."""
    for index, line in page.kept():
        rule = _rule_for(line)
        if rule:
            page.cut_line(index, rule)
        else:
            _cut_pieces(page, index, line)
    _cut_repeats(page)


def _rule_for(line: Line) -> str | None:
    """Return the rule by which a whole line goes, or None."""
    if _is_furniture(line):
        return "furniture"
    if _NO_LETTERS.match(line.text):
        return "separator"
    if len(line.text) <= CAPTION_LENGTH and (_is_caption(line.text) or _ends_in_credit(line.text)):
        return "caption"
    if len(line.text) <= CAPTION_LENGTH and _is_source(line.text):
        return "source"
    if len(line.text) <= PROMOTION_LENGTH and holds(line.folded, "boilerplate", "promotions"):
        return "promotion"
    return None


def _is_furniture(line: Line) -> bool:
    known = phrases("boilerplate", "lines")
    bare = line.folded.rstrip(" :-+.…")
    if line.folded in known or bare in known or _is_section(line.text):
        return True
    if len(line.text) > BEGINNING_LENGTH:
        return False
    begins = line.folded.startswith(beginnings("boilerplate", "line_beginnings"))
    return begins or bare.endswith(beginnings("boilerplate", "line_endings"))


def _is_section(text: str) -> bool:
    """Tell the outlet's name with one of its sections: "tirto.id - Ekonomi"."""
    found = _SECTION.match(text)
    return found is not None and known_outlet(found["outlet"]) is not None


def _is_caption(text: str) -> bool:
    """Tell a caption: a line that begins with its label or ends with a picture credit."""
    return bool(_caption().match(text)) or (text[-2:].rstrip(".")[-1:] in ")]" and bool(_credit().search(text)))


def _ends_in_credit(text: str) -> bool:
    """Tell a caption by the credit at its end: "Petani memanen padi. ANTARA FOTO/Rina Dewi/foc."."""
    found = _closing_credit().search(text)
    return found is not None and takes_pictures(found["before"] or found["behind"])


def _is_source(text: str) -> bool:
    """Tell a line that names a source, in brackets or behind its label, or gives a web address and nothing else."""
    named = _BRACKETED.match(text)
    if named or _ADDRESS_LINE.match(text):
        return named is None or takes_pictures(named["agency"].strip())
    return bool(_source().match(text)) and not is_prose(text)


def _cut_pieces(page: Page, index: int, line: Line) -> None:
    for found in _embeds(line.text):
        page.cut(index, found.start(), found.end(), "embed")
    for found in _credits(line.text):
        page.cut(index, found.start(), found.end(), CREDIT)
    if any(word in line.folded for word in _inline_banner_words()):
        for found in _inline_banner().finditer(line.text):
            page.cut(index, found.start(), found.end(), "furniture")
    for banner in _banners():
        at = line.text.find(banner)
        while at >= 0:
            page.cut(index, at, at + len(banner), "furniture")
            at = line.text.find(banner, at + len(banner))
    if len(line.text) > PROMOTION_LENGTH and holds(line.folded, "boilerplate", "promotions"):
        for sentence in _SENTENCE.finditer(line.text):
            if holds(sentence.group().lower(), "boilerplate", "promotions"):
                page.cut(index, sentence.start(), sentence.end(), "promotion")


def _embeds(text: str) -> Iterator[re.Match[str]]:
    """Yield the placeholders of embedded things; the tests before spare most lines the search."""
    if "/" in text:
        yield from _EMBEDDED.finditer(text)
    if "[" in text:
        yield from _embed().finditer(text)


def _credits(text: str) -> Iterator[re.Match[str]]:
    """Yield picture credits, with the captions in front of those that have one."""
    if ":" in text:
        yield from _inline_source().finditer(text)
    if "/" in text:
        yield from (found for found in _inline_credit().finditer(text) if known_outlet(found["outlet"]))
    if _SLASH_BEFORE_NAME.search(text):
        yield from (found for found in _inline_caption().finditer(text) if takes_pictures(found["outlet"]))
        yield from (found for found in _bare_credit().finditer(text) if known_outlet(found["outlet"]))


def _cut_repeats(page: Page) -> None:
    """Cut a short line that stands twice in a row, both times: a picture's alternative text and its caption."""
    last: tuple[int, str] | None = None
    for index, line in list(page.kept()):
        short = len(line.text) <= REPEAT_LENGTH and not line.text.endswith(".")
        if short and last and last[1] == line.folded:
            page.cut_line(last[0], "caption")
            page.cut_line(index, "caption")
        last = (index, line.folded) if short else None


@cache
def _caption() -> re.Pattern[str]:
    labels = alternatives("boilerplate", "caption_labels")
    return re.compile(rf"[•*\-(\[\s]{{0,4}}{labels}\s?:", re.IGNORECASE)


@cache
def _credit() -> re.Pattern[str]:
    """Match a picture credit in brackets at the end of a line: "(Instagram @nama)", "(Dok. Pertamina)"."""
    credit = rf"{alternatives('boilerplate', 'credits')}(?:(?<=[.:/])|(?!\w))"
    return re.compile(rf"[^.!?\"”\s]\s{{0,3}}[(\[]\s?{credit}[^()\[\]]{{0,80}}[)\]]\.?\Z", re.IGNORECASE)


@cache
def _closing_credit() -> re.Pattern[str]:
    """Match a credit at the end of a line: "TEMPO/Rina Dewi", "Foto: Rina Dewi/kumparan"."""
    outlet = r"[\w.]{3,20}(?: [A-Z][\w.]{2,12})?"
    photographer = r"[A-Z][\w.'’-]{0,20}(?: [A-Z][\w.'’-]{0,20}){0,3}"
    labels = alternatives("boilerplate", "caption_labels")
    before = rf"(?P<before>{outlet})\s?/\s?{photographer}(?:/[a-z]{{2,5}})?"
    behind = rf"(?i:{labels})\s?:\s?{photographer}\s?/\s?(?P<behind>{outlet})"
    return re.compile(rf"(?<![\w/.])(?:{before}|{behind})\.?\Z")


@cache
def _source() -> re.Pattern[str]:
    return re.compile(rf"[•*\-(\s]{{0,4}}{alternatives('boilerplate', 'source_labels')}\s?:\s?\S", re.IGNORECASE)


@cache
def _banners() -> tuple[str, ...]:
    """Return the banners in capitals, longest first; they stand in the middle of a text that lost its lines."""
    return tuple(sorted((banner.upper() for banner in phrases("boilerplate", "shouted")), key=len, reverse=True))


@cache
def _inline_banner_words() -> tuple[str, ...]:
    """Return the first words of the banners within text: hardly a line has one, and they are found much faster."""
    return tuple(sorted({banner.split()[0] for banner in phrases("boilerplate", "inline_banners")}))


@cache
def _inline_banner() -> re.Pattern[str]:
    return re.compile(alternatives("boilerplate", "inline_banners"), re.IGNORECASE)


@cache
def _inline_credit() -> re.Pattern[str]:
    """Match a picture credit in running text: "Foto: Rina Dewi / detikcom", in brackets or not."""
    labels = alternatives("boilerplate", "caption_labels")
    return re.compile(rf"\(?\b(?=[A-Z])(?i:{labels})\s?:\s?[^\W\d_][\w .'’-]{{2,40}}/\s?(?P<outlet>[\w.]{{2,30}})\)?")


@cache
def _inline_caption() -> re.Pattern[str]:
    """Match a sentence in running text with a picture credit behind it: "Petani memanen padi. (Antara / Rina Dewi)"."""
    name = r"[A-Z][\w.'’-]{1,20}(?: [A-Z][\w.'’-]{1,20}){0,2}"
    return re.compile(
        rf"(?<=[.!?\"”][\s,])[A-Z][^.!?\"”]{{9,200}}\.?\s?\((?P<outlet>[A-Z][\w. ]{{1,25}}?)\s?/\s?{name}\)"
    )


@cache
def _inline_source() -> re.Pattern[str]:
    """Match where a picture in running text is from: "Source: https://...", "Foto: REUTERS / Rina Dewi"."""
    labels = alternatives("boilerplate", "caption_labels", "source_labels")
    things = alternatives("boilerplate", "caption_labels")
    credit = rf"(?i:{alternatives('boilerplate', 'agencies', 'credits')})(?!\w)"
    origin = rf"(?:{_ADDRESS}|{credit})(?:\s?/\s?(?:{credit}|{_name()}))?"
    return re.compile(rf"\(?(?<!\w)(?i:{labels}(?:\s{things})?)\s?:\s?{origin}\)?")


@cache
def _bare_credit() -> re.Pattern[str]:
    """Match a picture credit without a label: "IDN Times / Rina Dewi"."""
    outlet = r"(?P<outlet>[A-Z]\w{1,12} [A-Z]\w{2,12}|[\w-]{3,15}(?:\.[a-z]{2,3}){1,2})"
    return re.compile(rf"\(?(?:(?<!\w)[Dd]ok\. )?(?<![\w/.]){outlet}\s?/\s?{_name()}\)?")


@cache
def _name() -> str:
    """Return the pattern of a name in running text; a word with a capital before small letters is the sentence's."""
    words = phrases("boilerplate", "sentence_openers") | phrases("boilerplate", "headline_words")
    openers = "|".join(sorted(word.capitalize() for word in words))
    more = rf" (?!(?:{openers})\b)[A-Z][a-z][\w'’-]{{0,20}}(?= (?:[A-Z\"“]|\d{{1,2}}\.\s)|[).]|\Z)"
    return rf"[A-Z][\w'’-]{{1,20}}(?:{more}){{0,3}}"


@cache
def _embed() -> re.Pattern[str]:
    """Match an embedded thing's placeholder: "[Gambas:Video 20detik]", blanks as the collectors left them."""
    return re.compile(rf"\[\s?{alternatives('boilerplate', 'embeds')}\s?:?[^\[\]\n]{{0,40}}\]", re.IGNORECASE)
