"""A language's words for absolute wording, read once. Must not judge anything itself."""

from dataclasses import dataclass
from functools import cache

from factcheck.domain.timex import Granularity
from factcheck.languages import load

PERIODS = (
    Granularity.DAY,
    Granularity.WEEK,
    Granularity.MONTH,
    Granularity.QUARTER,
    Granularity.HALF,
    Granularity.YEAR,
)


@dataclass(frozen=True, slots=True)
class CanonicalWords:
    """How to write an absolute date, and the words that a name or a noun may replace.

    A pattern of a period is empty where the language has none that fits everywhere. `clients` are words for somebody
    whom the speaker stands for, each with the noun that takes the speaker's name behind it.
    """

    months: tuple[str, ...]
    weekdays: frozenset[str]
    parts_of_day: frozenset[str]
    patterns: dict[Granularity, str]
    prepositions: frozenset[str]
    self_words: frozenset[str]
    we: frozenset[str]
    speak_for: tuple[str, ...]
    own_organisation: frozenset[str]
    clients: dict[str, str]
    third_person: frozenset[str]
    himself: frozenset[str]
    speak_of_others: tuple[str, ...]
    vague_nouns: frozenset[str]
    nouns_like_verbs: frozenset[str]
    compounded: frozenset[str]
    adverbs: frozenset[str]
    verb_starts: tuple[str, ...]


@cache
def canonical_words(language: str) -> CanonicalWords:
    """Return the words for absolute wording in a language."""
    table = load(language, "detection").table("canonical")
    people = ("self_words", "we", "own_organisation", "third_person", "himself")
    nouns = ("vague_nouns", "nouns_like_verbs", "compounded", "adverbs")
    sets = (*people, *nouns, "weekdays", "parts_of_day", "prepositions")
    return CanonicalWords(
        months=table.words("months"),
        speak_for=table.words("speak_for"),
        speak_of_others=table.words("speak_of_others"),
        verb_starts=table.words("verb_starts"),
        clients=table.strings("clients"),
        patterns={unit: table.text(unit) for unit in PERIODS},
        **{key: table.word_set(key) for key in sets},
    )
