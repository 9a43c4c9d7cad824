"""Leave out what stands around a claim: discourse markers, quote marks, lone brackets, the full stop."""

from collections.abc import Sequence

from factcheck.detection.lexicon import ALONE, ALWAYS, WITH_COMMA, SpanWords
from factcheck.text.phrases import Found
from factcheck.text.tokens import Token

MAX_LEADING = 6  # markers in a row left out at the front
SHORTEST_CLAUSE = 3  # tokens; what would leave less than a clause is kept
PAIR_REACH = 40  # tokens; how far the other half of a bracket or quote is looked for
PAIRS = {"(": ")", "'": "'", '"': '"', "‘": "’", "“": "”"}
CLOSING = frozenset(PAIRS.values())
OUTER = frozenset("\"'“”‘’«»,.;:!?…-–—()[]•*|/")
BEHIND = OUTER - {"?"}  # a question is none without its mark
ITEM_SIGNS, ITEM_DIGITS = frozenset(".)"), 2


def trim(tokens: Sequence[Token], first: int, last: int, words: SpanWords) -> tuple[int, int]:
    """Return the tokens first..last without markers and marks at either end; empty where nothing is left."""
    if first < last and _may_begin_with_less(tokens[first].lower, words):
        first = _after_markers(tokens, first, last, words)
    return first, _before_markers(tokens, first, last, words)


def _may_begin_with_less(word: str, words: SpanWords) -> bool:
    """Tell whether something that begins with this word may be trimmed there; most begin with another."""
    return not word[0].isalpha() or word in words.leading.keys


def _after_markers(tokens: Sequence[Token], first: int, last: int, words: SpanWords) -> int:
    for _ in range(MAX_LEADING):
        first = _skip_marks(tokens, first, last)
        marker = words.leading.at(tokens, first)
        if marker is None or marker.last + SHORTEST_CLAUSE > last or not _goes(tokens, marker, last):
            break
        first = marker.last
    return _skip_marks(tokens, first, last)


def _goes(tokens: Sequence[Token], marker: Found, last: int) -> bool:
    """Tell whether a marker at the front is left out here."""
    if marker.name == WITH_COMMA:
        return tokens[marker.last].text == ","
    if marker.name == ALONE:
        return all(token.text != "," for token in tokens[marker.last : last])
    return marker.name == ALWAYS


def _skip_marks(tokens: Sequence[Token], first: int, last: int) -> int:
    while first < last and tokens[first].text in OUTER and not _opens_pair(tokens, first, last):
        first += 1
    return first + 2 if _numbers_an_item(tokens, first, last) else first


def _numbers_an_item(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Tell whether the span begins with the number of a list item: "2. Setiap keluarga menerima"."""
    if last - first <= SHORTEST_CLAUSE or not tokens[first].is_number or len(tokens[first].text) > ITEM_DIGITS:
        return False
    return (
        tokens[first + 1].text in ITEM_SIGNS
        and tokens[first].end == tokens[first + 1].start < tokens[first + 2].start - 1
    )


def _opens_pair(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Tell whether a bracket or quote opens here that closes inside the span: "(itu) sangat berbeda"."""
    closing = PAIRS.get(tokens[first].text)
    return closing is not None and closing in [
        token.text for token in tokens[first + 1 : min(last - 1, first + PAIR_REACH)]
    ]


def _before_markers(tokens: Sequence[Token], first: int, last: int, words: SpanWords) -> int:
    trailing = words.trailing.keys
    while last > first:
        token = tokens[last - 1]
        if token.text in BEHIND and not _closes_pair(tokens, first, last):
            last -= 1
            continue
        marker = words.trailing.at(tokens, last) if token.lower in trailing else None
        if marker is None or marker.first - SHORTEST_CLAUSE < first or _is_object(tokens, marker, words):
            break
        last = marker.first
    return last


def _is_object(tokens: Sequence[Token], marker: Found, words: SpanWords) -> bool:
    """Tell whether a marker of manner is what the verb before it tells: "laporan itu juga menyebut begitu"."""
    return marker.text in words.manners and words.is_verb(tokens[marker.first - 1].lower, words.active_prefixes)


def _closes_pair(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Tell whether a bracket or quote closes here that opened inside the span: "PT Pupuk Iskandar Muda (PIM)"."""
    mark, open_now = tokens[last - 1].text, 0
    if mark not in CLOSING:
        return False
    for token in tokens[max(first, last - PAIR_REACH) : last - 1]:
        if PAIRS.get(token.text) == mark and not (token.text == mark and open_now):
            open_now += 1
        elif token.text == mark:
            open_now = max(0, open_now - 1)
    return open_now > 0
