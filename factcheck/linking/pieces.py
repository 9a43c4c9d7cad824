"""Read a statement into pieces: concepts, function words, numbers and periods in order. Decides no meaning."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from factcheck.domain.quantity import Quantity
from factcheck.domain.timex import Timex, TimexType
from factcheck.linking.form import Kind
from factcheck.linking.lexicon import CARDINAL, FUNCTIONS, ORDINAL, Entry, Function, Lexicon, word_parts
from factcheck.linking.lexicon import lexicon as lexicon_of
from factcheck.linking.stem import Voice, is_root, stem, voice_of
from factcheck.linking.units import is_hard
from factcheck.text.tokens import Token, tokenize

MOST_TOKENS = 400
"""Only so much of a text is compared: claims have 5 to 60 tokens, and hostile ones must stay cheap."""
LONGEST_TEXT = 8_000
"""Code points, for the same reason: MOST_TOKENS long words."""
NUMBER = "number"
PERIOD = "period"
KEPT_WORDS = 32_768
"""Words whose pieces are remembered, some 10 MB: nine in ten words of the news have just been read."""
TITLED = 4
"""Letters; headlines in title case leave only shorter words and function words small."""
_UNDERIVED = FUNCTIONS - {Function.AUXILIARY, Function.STOP}
"""Functions that no derived word has: "pendaki" does not negate because "ndak" does."""
HEADLINE = 4
"""Longer words that a headline has at least; two or three are a sentence of names ("Floods hit Kerala")."""
_BREAKS = frozenset(",;:()–—")


class Piece(NamedTuple):
    """One unit of a statement; `broken` says that a comma, bracket or dash stands before it.

    `at` indexes the quantities or times the piece stands for; -1 for words and for numbers that nobody recognised.
    """

    kind: str
    key: str
    text: str
    broken: bool = False
    voice: Voice = Voice.NONE
    at: int = -1


class _Word(NamedTuple):
    """A word on its way to a piece; `name` says that its capital letter makes it a name."""

    lower: str
    text: str
    broken: bool
    name: bool


class _Mask(NamedTuple):
    """A recognised number or time that stands in place of its tokens, but for a counted noun that ends at `noun`."""

    kind: str
    at: int
    end: int
    text: str
    noun: int


def read_pieces(
    text: str, lexicon: Lexicon, times: Sequence[Timex] = (), quantities: Sequence[Quantity] = ()
) -> tuple[Piece, ...]:
    """Return the pieces of a statement; offsets of times and quantities are code points into `text`."""
    tokens = tokenize(text[:LONGEST_TEXT])[:MOST_TOKENS]
    masks = _masks(times, quantities)
    shouted = _is_shouted(tokens, lexicon)
    pieces: list[Piece] = []
    run: list[_Word] = []
    broken, mask = False, _Mask("", -1, -1, "", -1)
    for at, token in enumerate(tokens):
        if token.start in masks and token.start >= mask.end:
            pieces += _read_run(run, lexicon)
            run, mask = [], masks[token.start]
            pieces.append(Piece(mask.kind, mask.kind, mask.text, broken, at=mask.at))
            broken = False
        if token.start < mask.end and not (mask.noun == token.end and token.is_word):
            continue
        if token.text[0].isalpha() or token.text[0].isdigit():
            run += _words(tokens, at, lexicon, broken=broken, shouted=shouted)
            broken = False
        else:
            broken = broken or token.text in _BREAKS
    return tuple(pieces + _read_run(run, lexicon))


def _masks(times: Sequence[Timex], quantities: Sequence[Quantity]) -> dict[int, _Mask]:
    """Return the masks by their first code point; durations and clock times are read as words."""
    masks = {}
    for at, quantity in enumerate(quantities):
        noun = -1 if quantity.unit is None or is_hard(quantity.unit) else quantity.end
        masks[quantity.start] = _Mask(NUMBER, at, quantity.end, quantity.text, noun)
    for at, time in enumerate(times):
        if time.type == TimexType.DATE:
            masks[time.start] = _Mask(PERIOD, at, time.end, time.text, -1)
    return masks


def _is_shouted(tokens: Sequence[Token], lexicon: Lexicon) -> bool:
    """Tell whether it is a headline in title case, where capitals tell nothing about names."""
    words = [token for token in tokens if len(token.text) >= TITLED and token.is_word]
    capitalised = all(word.is_capitalised or _is_function(word.lower, lexicon) for word in words)
    return capitalised and len(words) >= HEADLINE


def _is_function(word: str, lexicon: Lexicon) -> bool:
    entry = lexicon.words.get(word)
    return entry is not None and entry.kind in FUNCTIONS


def _words(tokens: Sequence[Token], at: int, lexicon: Lexicon, *, broken: bool, shouted: bool) -> Sequence[_Word]:
    """Return the words of one token: hyphened ones come apart, reduplicated ones are one, glued digits are a label."""
    token = tokens[at]
    if token.text[0].isdigit():
        return tuple(_digits(tokens, at, lexicon, broken=broken))
    glued = at + 1 < len(tokens) and tokens[at + 1].start == token.end and tokens[at + 1].text[0].isdigit()
    if glued and not _is_ordinal(token.lower, lexicon):
        return (_Word(token.lower + tokens[at + 1].text, token.text + tokens[at + 1].text, broken, name=True),)
    name = not shouted and token.text[0].isupper() and (at > 0 or _opens_with_name(tokens, lexicon))
    if token.lower in lexicon.words:
        return (_Word(token.lower, token.text, broken, name),)
    parts = word_parts(token.lower)
    if len(parts) == 1:
        return (_Word(parts[0], token.text, broken, name),)
    return [_Word(part, part, broken and place == 0, name) for place, part in enumerate(parts)]


def _opens_with_name(tokens: Sequence[Token], lexicon: Lexicon) -> bool:
    """Tell whether the first word of a text is a name: before another capital, and no word of the language."""
    if tokens[0].text[:2].isupper():
        return True
    root = stem(tokens[0].lower, lexicon.language, lexicon.known).root
    listed = root in lexicon.known or is_root(root, lexicon.language)
    return not listed and len(tokens) > 1 and tokens[1].is_capitalised


def _digits(tokens: Sequence[Token], at: int, lexicon: Lexicon, *, broken: bool) -> Iterator[_Word]:
    token = tokens[at]
    before = tokens[at - 1] if at and tokens[at - 1].end == token.start else None
    if before is not None and before.text == "-" and at > 1 and tokens[at - 2].end == before.start:
        before = tokens[at - 2]
    after = tokens[at + 1].lower if at + 1 < len(tokens) and tokens[at + 1].start == token.end else ""
    if (before is not None and before.lower in lexicon.ordinal_prefixes) or after in lexicon.ordinal_suffixes:
        yield _Word(f"#{token.text}", token.text, broken, name=False)
    elif before is None or not before.is_word:
        yield _Word(token.text, token.text, broken, name=False)


def _is_ordinal(word: str, lexicon: Lexicon) -> bool:
    return word in lexicon.ordinal_prefixes or word in lexicon.ordinal_suffixes


def _read_run(run: Sequence[_Word], lexicon: Lexicon) -> list[Piece]:
    """Return the pieces of consecutive words, the longest phrases of the lexicon first."""
    lowers = [word.lower for word in run]
    pieces: list[Piece] = []
    at = 0
    while at < len(run):
        phrase = lexicon.phrase_at(lowers, at) if lowers[at] in lexicon.phrases else None
        if phrase is None:
            pieces.append(_single(run[at], lexicon.language))
            at += 1
        else:
            length, entry = phrase
            text = " ".join(word.text for word in run[at : at + length])
            kind = NUMBER if entry.kind == CARDINAL else entry.kind
            pieces.append(Piece(kind, entry.key, text, run[at].broken))
            at += length
    return pieces


@lru_cache(maxsize=KEPT_WORDS)
def _single(word: _Word, language: str) -> Piece:
    lexicon = lexicon_of(language)
    if word.lower[0].isdigit() or word.lower[0] == "#":
        kind = ORDINAL if word.lower[0] == "#" else NUMBER
        return Piece(kind, word.lower.lstrip("#"), word.text, word.broken)
    entry = (lexicon.words.get(word.text) if word.text.isupper() else None) or lexicon.words.get(word.lower)
    if entry is not None and entry.kind == CARDINAL:
        return Piece(NUMBER, entry.key, word.text, word.broken)
    if entry is not None:
        voice = voice_of(word.lower, lexicon.language) if entry.kind in (Kind.VERB, Kind.POLE) else Voice.NONE
        return Piece(entry.kind, entry.key, word.text, word.broken, voice)
    if word.name:
        return Piece(Kind.NAME, word.lower, word.text, word.broken)
    root, voice = stem(word.lower, lexicon.language, lexicon.known)
    entry = lexicon.words.get(root)
    if entry is None or (entry.kind in FUNCTIONS and (voice or entry.kind in _UNDERIVED) and root != word.lower):
        entry = Entry(Kind.VERB if voice else Kind.NOUN, root)
    return Piece(entry.kind, entry.key, word.text, word.broken, voice)
