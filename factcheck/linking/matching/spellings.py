"""How a language's posts spell words, and which words tell nothing, compiled from languages/<code>/social.toml."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from factcheck.languages import load
from factcheck.linking.lexicon import FUNCTIONS, Function, lexicon, split_words
from factcheck.linking.stem import stem

KEPT = 65_536
"""Words whose root is remembered."""


@dataclass(frozen=True, slots=True)
class Spellings:
    """The standard word of every other spelling, of single words and of phrases (by first word, longest first).

    `generic` words say how a claim was spread ("video", "pesan berantai"); `within` gives the place that another one
    lies in, both as roots; `varieties` are words that only one of two
    closely related varieties has (Malay and Indonesian): +1 and -1.
    """

    language: str
    words: Mapping[str, str]
    phrases: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]
    empty: frozenset[str]
    generic: frozenset[str]
    within: Mapping[str, str]
    varieties: Mapping[str, int]

    def join(self, words: Sequence[str]) -> Iterator[str]:
        """Yield lower-case words in order, each phrase that is a spelling of something replaced by that."""
        at = 0
        while at < len(words):
            length, word = self._phrase_at(words, at)
            yield word
            at += length

    def _phrase_at(self, words: Sequence[str], at: int) -> tuple[int, str]:
        for phrase, standard in self.phrases.get(words[at], ()):
            if tuple(words[at : at + len(phrase)]) == phrase:
                return len(phrase), standard
        return 1, words[at]


@cache
def spellings(language: str) -> Spellings:
    """Return the compiled spellings of a language."""
    table = load(language, "social")
    words: dict[str, str] = {}
    phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for standard, variants in table.groups("spellings").items():
        for variant in variants:
            parts = split_words(variant)
            if len(parts) > 1:
                phrases.setdefault(parts[0], []).append((parts, standard))
            else:
                words[variant] = standard
    varieties = table.table("varieties")
    return Spellings(
        language=language,
        words=words,
        phrases={first: tuple(sorted(found, key=lambda each: -len(each[0]))) for first, found in phrases.items()},
        empty=_function_words(language) | table.word_set("empty"),
        generic=table.word_set("generic"),
        within=table.inverted("within"),
        varieties=dict.fromkeys(varieties.words("one"), 1) | dict.fromkeys(varieties.words("other"), -1),
    )


@lru_cache(maxsize=KEPT)
def root(word: str, language: str) -> str:
    """Return the standard root of a lower-case word, whatever its spelling and affixes; a number stays as it is."""
    words = spellings(language).words
    if word in words or word[0].isdigit():
        return words.get(word, word)
    found = stem(word, language, lexicon(language).known).root
    return words.get(found, found)


def _function_words(language: str) -> frozenset[str]:
    """Return the words that steer a sentence and carry no content, negations left out."""
    kinds = FUNCTIONS - {Function.NEGATOR}
    return frozenset(word for word, entry in lexicon(language).words.items() if entry.kind in kinds)
