"""The words around numbers, compiled once a language: currencies, units, comparators, labels."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from factcheck.languages import Table, load
from factcheck.text.numerals import NumberWords, number_words
from factcheck.text.phrases import Phrases
from factcheck.text.tokens import Token

SHORTEST_VERB = 6  # letters; shorter words with a verb's prefix are mostly nouns


@dataclass(frozen=True, slots=True)
class UnitWords:
    """What a language writes around numbers; `before` and `after` are currencies."""

    numbers: NumberWords
    before: Phrases
    before_number: Phrases
    after: Phrases
    units: Phrases
    ranges: Phrases
    comparators_before: Phrases
    comparators_after: Phrases
    ahead: Phrases
    money_scales: dict[str, Decimal]
    hundredths: frozenset[str]
    labels: frozenset[str]
    ages: frozenset[str]
    calendar: frozenset[str]
    capital_units: frozenset[str]
    clock: frozenset[str]
    compared: frozenset[str]
    counters: frozenset[str]
    list_joiners: frozenset[str]
    minus: frozenset[str]
    plus: frozenset[str]
    score_words: frozenset[str]
    not_counted: frozenset[str]
    ordinals: frozenset[str]
    ranks_after: frozenset[str]
    ranks_before: frozenset[str]
    weak_ones: frozenset[str]
    weak_before: frozenset[str]
    verb_prefixes: tuple[str, ...]
    verb_like_nouns: frozenset[str]
    own_currency: str
    age_unit: str

    def is_noun(self, token: Token) -> bool:
        """Tell whether this word after a number can be what is counted. Verbs, function words and names cannot."""
        if not token.is_word or token.lower in self.not_counted:
            return False
        if token.is_capitalised:
            return token.text.isupper() and len(token.text) > 1
        verb = len(token.text) >= SHORTEST_VERB and token.text.startswith(self.verb_prefixes)
        return not verb or token.lower in self.verb_like_nouns

    def is_score(self, tokens: Sequence[Token], first: int) -> bool:
        """Tell whether a word of winning or losing stands just before."""
        return any(token.lower in self.score_words for token in tokens[max(0, first - 2) : first])

    def is_rank(self, tokens: Sequence[Token], first: int, last: int) -> bool:
        """Tell whether the words around a small bare number make it a place in a row: "posisi 21", "10 besar"."""
        before = tokens[first - 1].lower if first else ""
        return before in self.ranks_before or (last < len(tokens) and tokens[last].lower in self.ranks_after)

    def makes_name(self, tokens: Sequence[Token], before: int) -> bool:
        """Tell whether the word at `before` makes a bare number a name or a date: "Liga 1", "Windows 11", "tahun 5"."""
        word = tokens[before]
        if word.lower in self.calendar:
            return True
        if word.text.islower() or not word.is_word or word.lower in self.not_counted:
            return False
        coined = any(letter.isupper() for letter in word.text[1:])  # NASDAQ, iPhone
        return coined or (before > 0 and tokens[before - 1].text not in '."“:')


@cache
def unit_words(language: str) -> UnitWords:
    """Return the words around numbers of a language, compiled once."""
    table = load(language, "quantities")
    words = table.table("words")
    return UnitWords(
        numbers=number_words(language),
        before=Phrases(table.groups("currencies_before")),
        before_number=Phrases(table.groups("currencies_before"), backwards=True),
        after=Phrases(table.groups("currencies_after")),
        units=Phrases(table.groups("units")),
        ranges=Phrases({"range": (*words.words("range"), "-", "–"), "change": words.words("change")}),
        comparators_before=Phrases(table.groups("comparators_before"), backwards=True),
        comparators_after=Phrases(table.groups("comparators_after")),
        ahead=Phrases({"ahead": words.words("ahead")}),
        money_scales={letter: Decimal(str(factor)) for letter, factor in table.numbers("money_scales").items()},
        own_currency=table.text("own_currency"),
        age_unit=table.text("age_unit"),
        verb_prefixes=words.words("verb_prefixes"),
        **_sets(words),
    )


def _sets(words: Table) -> dict[str, frozenset[str]]:
    keys = (
        "ages",
        "calendar",
        "capital_units",
        "clock",
        "compared",
        "counters",
        "hundredths",
        "labels",
        "list_joiners",
        "minus",
        "not_counted",
        "ordinals",
        "plus",
        "ranks_after",
        "ranks_before",
        "score_words",
        "verb_like_nouns",
        "weak_before",
        "weak_ones",
    )
    return {key: words.word_set(key) for key in keys}
