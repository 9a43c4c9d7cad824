"""Learn from one article where names begin, so that "CEO Alibaba Group Jack Ma" can be cut before "Jack".

A short form used by itself elsewhere in the article decides; else the words of roles and organisations do.
"""

from collections import Counter
from collections.abc import Sequence

from factcheck.speakers.lexicon import SourceNouns
from factcheck.text.tokens import Token

LONGEST_NAME = 6
"""Words of a personal name at most; the longest among 240 labelled speakers has five."""

USUAL_NAME = 3
"""Words of a name that are believed without a short form of it elsewhere; beyond that a known short form decides."""

SHORT_NAME = 2
"""Words of a name guessed behind a company whose own name is unknown: "PT Kereta Cepat | Rini Wulandari"."""

SHORTEST_TRADE_NAME = 4
"""Letters before the inner capital of a trade name: MacDonald has three, OpenAI four."""

LONGEST_INITIALS = 2
"""Letters of initials amid a name: Bambang PS Brodjonegoro; longer ones are organisations."""

NAMED_HOME = 2
"""Words of a place with what it is: Kabupaten Tirtamulya."""

FURTHEST_DATELINE = 8
"""First tokens of an article in which its place stands before a dash: "KABAR KOTA, Tirtamulya - "."""

_DASHES = frozenset("-–—")

SHORTEST_HEADLINE = 3
"""Capitalised words that may be a headline with a name behind it."""


class Roster:
    """The capitalised runs of one article."""

    def __init__(self, tokens: Sequence[Token], runs: Sequence[tuple[int, int]], nouns: SourceNouns) -> None:
        self._tokens, self._nouns = tokens, nouns
        self._role_words: dict[int, bool] = {}
        self._alone = Counter([self.words(first, end) for first, end in runs if self._may_stand_alone(first, end)])
        self._homes = frozenset(self._tokens[end - 1].lower for first, end in runs if self._is_home(first, end))
        known = {*self._alone, *(self._tail(first, end) for first, end in runs)}
        self._first_names = {words[0] for words in known if SHORT_NAME <= len(words) < SHORTEST_HEADLINE + 1}

    def _is_home(self, first: int, end: int) -> bool:
        """Return whether a run ends with a place: "di Tirtamulya", "Kabupaten Tirtamulya", "Tirtamulya - " in front."""
        tokens, nouns = self._tokens, self._nouns
        if end - first > NAMED_HOME:
            return False
        if end - first == NAMED_HOME:
            return tokens[first].lower in nouns.namesakes and not self.is_role_word(end - 1)
        located = first > 0 and tokens[first - 1].lower in nouns.locatives
        return located or (end <= FURTHEST_DATELINE and end < len(tokens) and tokens[end].text in _DASHES)

    def words(self, first: int, end: int) -> tuple[str, ...]:
        """Return the words of a token range in lower case, signs left out."""
        return tuple([token.lower for token in self._tokens[first:end] if token.text[0].isalnum()])

    def is_role_word(self, index: int) -> bool:
        """Return whether the word belongs to roles, organisations and places, not to a personal name."""
        known = self._role_words.get(index)
        if known is None:
            known = self._role_words[index] = self._is_role_word(index)
        return known

    def _is_role_word(self, index: int) -> bool:
        token = self._tokens[index]
        behind_name = index > 0 and self._is_given(index - 1)
        if behind_name and (token.lower in self._nouns.surnames or self._is_initials(index)):
            return False
        sign = not token.is_word and token.text != "."
        return token.lower in self._nouns.role_vocabulary or sign or is_acronym(token) or _is_trade_name(token.text)

    def _is_initials(self, index: int) -> bool:
        """Return whether initials behind a name are part of it: "Bambang | PS | Brodjonegoro", "Mahfud | MD"."""
        token, at = self._tokens[index], index + 1
        short = len(token.text) == LONGEST_INITIALS and token.text.isupper()
        last = at >= len(self._tokens) or not self._tokens[at].is_capitalised
        return short and token.lower not in self._nouns.role_vocabulary and (last or self._is_given(at))

    def _is_given(self, index: int) -> bool:
        """Return whether a word may be a person's: capitalised, in no list of roles, organisations, places."""
        token, nouns = self._tokens[index], self._nouns
        known = token.lower in nouns.role_vocabulary or token.lower in nouns.honorifics
        return token.text.istitle() and not known

    def stands_once(self, first: int, end: int) -> bool:
        """Return whether it is a single word that the article has nowhere else, as a verb that opens a sentence."""
        return end - first == 1 and self._alone[self.words(first, end)] == 1

    def is_known(self, first: int, end: int) -> bool:
        """Return whether a name, or its first or last word, stands by itself elsewhere."""
        words = self.words(first, end)
        return words in self._alone or words[:1] in self._alone or words[-1:] in self._alone

    def is_honorific(self, index: int) -> bool:
        """Return whether the word is a title, no role's second word ("Direktur Jenderal") or an initial amid a name."""
        token, before, nouns = self._tokens[index], self._tokens[index - 1], self._nouns
        if token.lower not in nouns.honorifics:
            return False
        if token.lower in nouns.role_modifiers and (before.lower in nouns.roles or before.lower in nouns.organisations):
            return False
        if len(token.text) > 1 or not before.is_word or before.lower in nouns.honorifics:
            return True
        return index + 1 < len(self._tokens) and self._tokens[index + 1].text == "." and self.is_role_word(index - 1)

    def name_start(self, first: int, end: int, in_role: bool) -> int | None:
        """Return where the personal name in a run begins: `first` for a bare name, None if it names no person."""
        start = self._after_honorifics(first, end)
        if start is not None:
            return start if start < end else None
        if not in_role and not self.is_role_word(first):
            return self._behind_headline(first, end)
        if not in_role and self._tokens[first].lower not in self._nouns.roles:
            return self._behind_field(first, end) or self._learned(first, end)
        return self._behind_role(first, end)

    def role_behind(self, name: int, end: int) -> int | None:
        """Return where a role follows a name with no comma: "Budi Santoso | Direktur Utama"; not in "Lukman Hakim"."""
        for at in range(name + SHORT_NAME, min(end, name + LONGEST_NAME) - 1):
            if self._tokens[at].lower in self._nouns.roles and self.is_role_word(at + 1):
                return at
        return None

    def _behind_field(self, first: int, end: int) -> int | None:
        """Return where the name begins right behind a role whose field stands in front: "Trade Minister | Ratna"."""
        likely = self._by_words(first, end)
        if not likely or self._tokens[likely - 1].lower not in self._nouns.roles:
            return None
        known = self._learned(first, end) if end - likely > USUAL_NAME else None
        return known or likely

    def _behind_role(self, first: int, end: int) -> int | None:
        """Return where the name begins behind a role: by a short form of it, else by the words of roles."""
        known, likely = self._learned(first, end), self._by_words(first, end)
        if likely is None:
            return None
        likely = self._behind_home(likely, end)
        before, size = self._tokens[likely - 1].lower, self._size(likely, end)
        if known is None and size == 1 and before in self._nouns.namesakes:
            return None
        behind = self._tokens[first:likely]
        company = any(token.lower in self._nouns.organisations or is_acronym(token) for token in behind)
        if known is None and size >= USUAL_NAME and self._is_long(first, likely, size, company=company):
            return end - SHORT_NAME
        sure = size <= (SHORT_NAME if company else USUAL_NAME)
        return likely if known is None or sure else known

    def _is_long(self, first: int, likely: int, size: int, *, company: bool) -> bool:
        """Return whether a name so long holds more of the body before it."""
        nouns, before = self._nouns, self._tokens[likely - 1].lower
        owned = self._tokens[first - 1].lower in nouns.company_roles or before in nouns.namesakes
        return owned if size == USUAL_NAME else company

    def _behind_home(self, start: int, end: int) -> int:
        """Return where a name begins behind a place that the article names elsewhere: "Tirtamulya | Hasan Wirayuda"."""
        while self._tokens[start].lower in self._homes and self._size(start + 1, end) >= SHORT_NAME:
            start += 1
        return start

    def _behind_headline(self, first: int, end: int) -> int:
        """Return where a name begins that a headline runs into: "Jangan Lupa Refly", when "Refly Harun" is known."""
        words = self.words(first, end)
        if end - first >= SHORTEST_HEADLINE and self._alone[words] <= 1 and words[0] not in self._first_names:
            for start in range(first + 1, end):
                if self._tokens[start].lower in self._first_names:
                    return start
        return first

    def _tail(self, first: int, end: int) -> tuple[str, ...]:
        """Return the name at the end of a run that begins with a role."""
        if self._tokens[first].lower not in self._nouns.roles:
            return ()
        start = self._by_words(first, end)
        return self.words(start, end) if start is not None else ()

    def _may_stand_alone(self, first: int, end: int) -> bool:
        return end - first <= LONGEST_NAME and not any(self.is_role_word(at) for at in range(first, end))

    def _after_honorifics(self, first: int, end: int) -> int | None:
        """Return the index after the run's last title or rank, None if it has none."""
        found, honorifics = None, self._nouns.honorifics
        for at in range(first, end):
            if self._tokens[at].lower not in honorifics or not self.is_honorific(at):
                continue
            if at == first or not self._opens_body(at + 1, end):
                found = at + 1
        while found is not None and found < end and self._tokens[found].text == ".":
            found += 1
        return found

    def _opens_body(self, at: int, end: int) -> bool:
        """Return whether a role goes on here behind a word that only looks like a title: "Angket Haji | DPR Rini"."""
        if at >= end or not self.is_role_word(at):
            return False
        word, nouns = self._tokens[at].lower, self._nouns
        return word not in nouns.roles and word not in nouns.honorifics

    def _learned(self, first: int, end: int) -> int | None:
        words = self.words(first, end)
        for start in range(max(first + 1, end - LONGEST_NAME), end):
            suffix = words[start - end :]
            if suffix in self._alone:
                return start
            owned = self._tokens[start - 1].lower in self._nouns.namesakes
            if (suffix[0],) in self._alone and not owned and not self.is_role_word(start):
                return start
        return None

    def _size(self, first: int, end: int) -> int:
        """Return how many words stand in a token range; the full stops of initials are none."""
        return sum(token.text != "." for token in self._tokens[first:end])

    def _by_words(self, first: int, end: int) -> int | None:
        start = end
        while start > first and end - start < LONGEST_NAME and not self.is_role_word(start - 1):
            start -= 1
        return start if start < end else None


def _is_trade_name(text: str) -> bool:
    """Return whether a word has a capital late within, as SpaceX and OpenAI have; McGregor and Ming-Chi have not."""
    tail = "" if "-" in text else text[SHORTEST_TRADE_NAME:]
    return tail != tail.lower()


def is_acronym(token: Token) -> bool:
    """Return whether a word is written in capitals only, as KPK."""
    return len(token.text) > 1 and token.text.isupper()
