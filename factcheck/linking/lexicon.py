"""The concepts of a language, compiled from languages/<code>/linking.toml: which words and phrases mean the same thing.

A concept is named by its English base word in every language, so that "bumi" and "earth" meet. Reads no sentences.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from factcheck.languages import Table, load
from factcheck.linking.form import Kind
from factcheck.text.tokens import tokenize


class Function(StrEnum):
    """Words that steer the reading of a sentence and are no content: each is a list of the file's [function] table."""

    ADJUNCT = "adjunct"
    AGENT = "agent"
    ASIDE = "aside"
    AUXILIARY = "auxiliary"
    CAUSE = "cause"
    CONTRAST = "contrast"
    CUE = "cue"
    GOAL = "goal"
    NEGATOR = "negator"
    OF = "of"
    OPENER = "opener"
    RECEIVER = "receiver"
    SOURCE = "source"
    STOP = "stop"
    TAIL = "tail"
    THAN = "than"
    THAT = "that"


FUNCTIONS = frozenset(Function)
SECTIONS = {
    "titles": Kind.TITLE,
    "home": Kind.HOME,
    "countries": Kind.COUNTRY,
    "places": Kind.PLACE,
    "names": Kind.NAME,
    "actions": Kind.VERB,
    "things": Kind.THING,
}
"""The file's tables of concepts, and what kind of terms they give."""
LONGEST_GUESS = 60
"""Words looked at to tell a language: two sentences."""
QUANTIFIER = "quantifier"
ORDINAL = "ordinal"
MULTIPLIER = "multiplier"
CARDINAL = "cardinal"


class Entry(NamedTuple):
    """What a word or phrase is: a kind (of form.Kind, a field's name, or one of FUNCTIONS) and a concept."""

    kind: str
    key: str


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Words and phrases with their entries; `phrases` are by first word and by length, longest first.

    `known` are all single words, `native` those that are no mere names of concepts.
    Words are in lower case, but for short forms that are only meant in capitals ("AS", "MA").
    """

    language: str
    words: Mapping[str, Entry]
    phrases: Mapping[str, tuple[tuple[int, Mapping[tuple[str, ...], Entry]], ...]]
    known: frozenset[str]
    native: frozenset[str]
    complementary: frozenset[str]
    neutral: frozenset[str]
    locatives: frozenset[str]
    lesseners: frozenset[str]
    ordinal_prefixes: frozenset[str]
    ordinal_suffixes: frozenset[str]
    rank_markers: frozenset[str]
    rate_markers: frozenset[str]
    units: Mapping[str, str]
    dividers: frozenset[str]

    def phrase_at(self, words: Sequence[str], at: int) -> tuple[int, Entry] | None:
        """Return (length, entry) of the longest phrase that starts at a position of a sequence of lower-case words."""
        for length, phrases in self.phrases.get(words[at], ()):
            entry = phrases.get(tuple(words[at : at + length]))
            if entry is not None:
                return length, entry
        return None


@cache
def lexicon(language: str) -> Lexicon:
    """Return the compiled lexicon of a language."""
    table = load(language, "linking")
    axes = table.table("axes")
    entries = tuple(_entries(table))
    words = _single_words(entries)
    phrases: dict[str, list[tuple[tuple[str, ...], Entry]]] = {}
    for surface, entry in entries:
        parts = () if surface.isupper() else _phrase_words(surface, words)
        if len(parts) > 1:
            phrases.setdefault(parts[0], []).append((parts, entry))
    return Lexicon(
        language=language,
        words=words,
        phrases={first: _by_length(found) for first, found in phrases.items()},
        known=frozenset(words),
        native=frozenset(words).difference(_named_only(table)),
        complementary=table.word_set("complementary"),
        neutral=frozenset(axis for axis in axes if axes.table(axis).words("zero")),
        locatives=table.word_set("locatives"),
        lesseners=table.word_set("lesseners"),
        ordinal_prefixes=table.word_set("ordinal_prefixes"),
        ordinal_suffixes=table.word_set("ordinal_suffixes"),
        rank_markers=table.word_set("rank_markers"),
        rate_markers=table.word_set("rate_markers"),
        units=table.strings("units"),
        dividers=table.word_set("dividers"),
    )


def _single_words(entries: Sequence[tuple[str, Entry]]) -> dict[str, Entry]:
    """Return the entries of single words, in lower case but for short forms; what comes first is kept."""
    words: dict[str, Entry] = {}
    for surface, entry in entries:
        if surface.isupper() or " " not in surface:
            words.setdefault(surface if surface.isupper() else surface.lower(), entry)
        elif len(parts := split_words(surface)) == 1:
            words.setdefault(parts[0], entry)
    return words


def _phrase_words(surface: str, listed: Collection[str]) -> tuple[str, ...]:
    """Return the words of a phrase as a text is read: a hyphened word that is listed stays whole ("undang-undang")."""
    words: list[str] = []
    for token in tokenize(surface):
        if token.is_word or token.is_number:
            words += (token.lower,) if token.lower in listed else word_parts(token.lower)
    return tuple(words)


def _by_length(
    phrases: Sequence[tuple[tuple[str, ...], Entry]],
) -> tuple[tuple[int, Mapping[tuple[str, ...], Entry]], ...]:
    """Return phrases by their length in words, longest first; of two that are equal the first is kept."""
    found: dict[int, dict[tuple[str, ...], Entry]] = {}
    for phrase, entry in phrases:
        found.setdefault(len(phrase), {}).setdefault(phrase, entry)
    return tuple(sorted(found.items(), reverse=True))


def split_words(surface: str) -> tuple[str, ...]:
    """Return the lower-case words and numbers of a phrase, without punctuation, hyphened words apart."""
    return tuple(
        part for token in tokenize(surface) if token.is_word or token.is_number for part in word_parts(token.lower)
    )


def word_parts(word: str) -> tuple[str, ...]:
    """Return the parts of a lower-case word between its hyphens; a reduplicated one ("anak-anak") has one."""
    straight = word.replace("’", "'")
    if "-" not in straight:
        return (straight,)
    return tuple(dict.fromkeys(part for part in straight.split("-") if part)) or (word,)


def _entries(table: Table) -> Iterator[tuple[str, Entry]]:
    """Yield every (word or phrase, entry) of a file; what comes first wins."""
    for function in Function:
        for surface in table.table("function").words(function):
            yield surface, Entry(function, surface)
    yield from _concepts(table, "quantifiers", QUANTIFIER)
    yield from _poles(table)
    for section, kind in SECTIONS.items():
        yield from _concepts(table, section, kind)
    for field in table.table("fields"):
        yield from _concepts(table.table("fields"), field, field)
    for section, numeral in (("cardinals", CARDINAL), ("multipliers", MULTIPLIER), ("ordinals", ORDINAL)):
        for surface, value in table.numbers(section).items():
            yield surface, Entry(numeral, f"{value:g}")


def _named_only(table: Table) -> Iterator[str]:
    """Yield the names of concepts that are not among their own words: "earth" is no word of Indonesian."""
    fields = table.table("fields")
    for groups in (*map(table.groups, ("quantifiers", *SECTIONS)), *map(fields.groups, fields)):
        yield from (concept for concept, surfaces in groups.items() if concept not in surfaces)


def _concepts(table: Table, section: str, kind: str) -> Iterator[tuple[str, Entry]]:
    for concept, surfaces in table.groups(section).items():
        for surface in surfaces:
            yield surface, Entry(kind, concept)
        yield concept.replace("_", " "), Entry(kind, concept)


def _poles(table: Table) -> Iterator[tuple[str, Entry]]:
    axes = table.table("axes")
    for axis in axes:
        for sign, side in (("+", "plus"), ("-", "minus"), ("0", "zero")):
            for surface in axes.table(axis).words(side):
                yield surface, Entry(Kind.POLE, f"{axis}:{sign}")


def guess_language(text: str, among: Sequence[str]) -> str:
    """Return the language whose lexicon knows most words of a short text, the first of them where none stands out.

    A single sentence has too few function words to be told by; the concepts tell it.
    """
    found = split_words(text)[:LONGEST_GUESS]
    return max(among, key=lambda code: sum(word in lexicon(code).native for word in found))
