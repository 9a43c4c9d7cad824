"""Find where sentences end. Works on tokens; the words that matter come from languages/<code>/sentences.toml."""

from bisect import bisect_left
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cache

from factcheck.languages import load
from factcheck.text.document import Quote, Sentence
from factcheck.text.tokens import Token

_ENDERS = frozenset(".?!…")
_CLOSERS = frozenset("\"”’'»)]\ufffd")
_LEADERS = frozenset("\"“„«‘'([@#•*-–—\ufffd")
_HEADING_ENDS = frozenset(")]%")
_BEFORE_LIST_NUMBER = frozenset(".?!…:;)")
_LONGEST_LIST_NUMBER = 2
_LUNAR_YEARS = range(1300, 1500)
"""Years of the Muslim calendar since 1882: "1448 H." may end a sentence."""


@dataclass(frozen=True, slots=True)
class SentenceRules:
    """A language's words around full stops; all in lower case. A sentence can end only at one of the `enders`."""

    abbreviations: frozenset[str]
    closing_abbreviations: frozenset[str]
    openers: frozenset[str]
    lower_starts: frozenset[str]
    months: frozenset[str]
    bare_openers: frozenset[str]
    lunar_eras: frozenset[str]
    enders: frozenset[str]


@cache
def sentence_rules(language: str) -> SentenceRules:
    """Return the rules of a language, read once."""
    table = load(language, "sentences")
    words = ("openers", "lower_starts", "months", "bare_openers", "lunar_eras")
    keys = ("abbreviations", "closing_abbreviations", *words)
    # A desk adds its own abbreviations as they are written: "Kamp." is the word kamp.
    sets = {key: frozenset(word.lower().removesuffix(".") for word in table.words(key)) for key in keys}
    return SentenceRules(**sets, enders=_ENDERS | sets["bare_openers"])


def find_sentences(
    tokens: Sequence[Token], language: str, paragraphs: Sequence[tuple[int, int]], quotes: Sequence[Quote]
) -> tuple[Sentence, ...]:
    """Return the sentences in order; none crosses a paragraph or ends inside a quote."""
    starts = [token.start for token in tokens]
    shelter = _Shelter(quotes)
    breaks = _Breaks(tokens, sentence_rules(language), frozenset(quote.start for quote in quotes))
    found: list[Sentence] = []
    for number, (start, end) in enumerate(paragraphs):
        first, last = bisect_left(starts, start), bisect_left(starts, end)
        found += _cut(tokens, breaks.within(first, last), (first, last), number, shelter)
    return tuple(found)


def _cut(
    tokens: Sequence[Token],
    breaks: Sequence[tuple[int, int]],
    span: tuple[int, int],
    paragraph: int,
    shelter: "_Shelter",
) -> list[Sentence]:
    """Make sentences of the tokens of one paragraph; breaks inside a quote only make parts; signs alone make none."""
    found: list[Sentence] = []
    (first, last), part = span, span[0]
    parts: list[tuple[int, int]] = []
    for end, following in (*breaks, (last, last)):
        if end <= part:
            continue
        if _holds_words(tokens, part, end):
            parts.append((tokens[part].start, tokens[end - 1].end))
        part = following
        if end == last or not shelter.holds(tokens[end - 1].end):
            if parts:
                found.append(Sentence(tokens[first].start, tokens[end - 1].end, first, end, paragraph, tuple(parts)))
            first, parts = following, []
    return found


def _holds_words(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Return whether there is more than signs; nearly always the first token tells."""
    return tokens[first].text[0].isalnum() or any(token.text[0].isalnum() for token in tokens[first + 1 : last])


class _Shelter:
    """Answers, for rising offsets, whether a place lies inside a quote."""

    def __init__(self, quotes: Sequence[Quote]) -> None:
        self._quotes, self._at = quotes, 0

    def holds(self, offset: int) -> bool:
        """Return whether the offset lies after a quote's opening mark and before its end."""
        while self._at < len(self._quotes) and self._quotes[self._at].end <= offset:
            self._at += 1
        return self._at < len(self._quotes) and self._quotes[self._at].start < offset


class _Breaks:
    """Sentence ends among tokens: pairs of (index after the end, index of the next sentence's first token)."""

    def __init__(self, tokens: Sequence[Token], rules: SentenceRules, openings: Collection[int]) -> None:
        """Take the tokens, the language's rules and the offsets of opening quote marks."""
        self._tokens, self._rules, self._openings = tokens, rules, openings
        places = [at for at, token in enumerate(tokens) if token.lower in rules.enders]
        self._enders = [at for at in places if tokens[at].text in _ENDERS or self._opens_bare(at)]
        self._at = 0

    def within(self, first: int, last: int) -> list[tuple[int, int]]:
        """Return the breaks among the tokens first..last, which must lie after those asked for before."""
        found: list[tuple[int, int]] = []
        begun = first
        while self._at < len(self._enders) and self._enders[self._at] < last:
            index = self._enders[self._at]
            self._at += 1
            if index < begun:
                continue
            bare = self._tokens[index].text not in _ENDERS
            end = index if bare else self._end_of(index, last)
            following = index if bare else self._following(index, end, begun, last)
            if following is not None:
                found.append((end, following))
                begun = following
        return found

    def _opens_bare(self, index: int) -> bool:
        """Return whether a bare opener begins a sentence with no sign before it, behind a heading without its line."""
        tokens, rules = self._tokens, self._rules
        if not 0 < index < len(tokens) - 1:
            return False
        before, after = tokens[index - 1], tokens[index + 1]
        ended = before.text[0].isalnum() or before.text in _HEADING_ENDS
        return tokens[index].text.istitle() and after.text.islower() and ended and before.lower not in rules.openers

    def _end_of(self, index: int, last: int) -> int:
        """Return the index after the enders and the closing marks that touch them."""
        tokens, end = self._tokens, index + 1
        while end < last and tokens[end].text in _ENDERS and tokens[end].start == tokens[end - 1].end:
            end += 1
        while end < last and tokens[end].start == tokens[end - 1].end and self._closes(tokens[end]):
            end += 1
        return end

    def _closes(self, token: Token) -> bool:
        return token.text in _CLOSERS and token.start not in self._openings

    def _following(self, index: int, end: int, begun: int, last: int) -> int | None:
        """Return where the next sentence starts if one ends at the ender `index`, else None."""
        tokens = self._tokens
        if end >= last:
            return None
        touching = tokens[end].start == tokens[end - 1].end
        if tokens[end].text == "," and self._is_plain(index):
            return end + 1 if self._opening(end + 1, last) is not None else None
        if touching:
            return self._glued(index, end, last)
        opening = self._opening(end, last)
        if opening is None:
            return None
        lone = end == index + 1 and tokens[index].text == "."
        return end if not lone or self._ends_at_stop(index, tokens[opening], end, begun) else None

    def _is_plain(self, index: int) -> bool:
        """Return whether the ender stands behind a word in small letters, a figure or a bracket, not an abbreviation.

        A comma behind it was left by collectors who joined paragraphs: "... target itu., Direktur", "... global. , Ia".
        """
        before = self._tokens[index - 1] if index else None
        if before is None or before.end != self._tokens[index].start or before.lower in self._rules.abbreviations:
            return False
        return (
            before.text == ")"
            or before.is_number
            or (before.text.islower() and len(before.text) > _LONGEST_LIST_NUMBER)
        )

    def _glued(self, index: int, end: int, last: int) -> int | None:
        """Read stops without a blank after them: "triliun.Dana", and "(PEN).,Dana" where a comma was left behind."""
        tokens = self._tokens
        before, after = tokens[index - 1] if index else None, tokens[end]
        if before is None or before.end != tokens[index].start:
            return None
        if after.text == "," and end + 1 < last and tokens[end + 1].start == after.end:
            return end + 1 if self._opening(end + 1, last) is not None else None
        if after.start in self._openings:
            return end if before.is_word and self._opening(end, last) is not None else None
        plain = (before.text.islower() and len(before.text) > _LONGEST_LIST_NUMBER) or before.text == ")"
        return end if plain and after.text.istitle() and len(after.text) > 1 else None

    def _opening(self, index: int, last: int) -> int | None:
        """Return the index of the word that opens a sentence at `index`, behind quote marks and bullets, or None."""
        tokens = self._tokens
        while index < last and tokens[index].text in _LEADERS:
            index += 1
        if index == last:
            return None
        text = tokens[index].text
        starts = text[0].isdigit() or not text.islower() or tokens[index].lower in self._rules.lower_starts
        return index if starts and (text[0].isalnum()) else None

    def _ends_at_stop(self, index: int, opening: Token, end: int, begun: int) -> bool:
        """Return whether a lone full stop ends a sentence, not an abbreviation, an initial or a list's number."""
        tokens, rules = self._tokens, self._rules
        if index == begun or tokens[index - 1].end != tokens[index].start:
            return True
        before = tokens[index - 1]
        if before.is_number:
            return not self._numbers_a_list(index - 1, begun)
        if before.lower in rules.months and opening.is_number:
            return False
        if before.lower in rules.abbreviations or self._is_initial(index - 1):
            return opening.lower in rules.openers
        if before.lower in rules.closing_abbreviations:
            return tokens[end].text != "("
        return True

    def _is_initial(self, index: int) -> bool:
        """Return whether it is a letter by itself, not the end of "3B" or "50W", nor the era of "1448 H"."""
        token = self._tokens[index]
        if len(token.text) != 1 or not token.is_word:
            return False
        before = self._tokens[index - 1] if index else None
        if before is None or not before.is_number:
            return True
        return before.end != token.start and not self._is_era(token, before)

    def _is_era(self, token: Token, before: Token) -> bool:
        """Return whether a letter stands for the era of the lunar year before it."""
        return token.lower in self._rules.lunar_eras and before.text.isdecimal() and int(before.text) in _LUNAR_YEARS

    def _numbers_a_list(self, index: int, begun: int) -> bool:
        tokens = self._tokens
        short = len(tokens[index].text) <= _LONGEST_LIST_NUMBER
        return short and (index == begun or tokens[index - 1].text in _BEFORE_LIST_NUMBER)
