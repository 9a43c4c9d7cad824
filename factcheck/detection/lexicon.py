"""A language's words of detection, compiled once. Must not judge anything itself."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from factcheck.languages import Table, load
from factcheck.text.phrases import Phrases

MOST_REMEMBERED = 50_000  # words; the corpus of 3,173 articles has about as many
SHORTEST_VERB = 6  # letters; shorter words with a verb's prefix are mostly nouns
SIGNS = frozenset(",;:)–—")
"""Signs at which clauses may meet."""

# When a marker at the front of a claim is left out.
ALWAYS, WITH_COMMA, ALONE, NEVER = "always", "with comma", "alone", "never"


class Kind(StrEnum):
    """What a token is in its sentence, as far as its shape and short lists tell."""

    PRONOUN = "pronoun"
    LINK = "link"
    AUXILIARY = "auxiliary"
    PREDICATE = "predicate"
    ACTIVE = "active"
    PASSIVE = "passive"
    VERB = "verb"
    NUMBER = "number"
    SIGN = "sign"
    NAME = "name"
    NOUN = "noun"


PREDICATES = frozenset({Kind.AUXILIARY, Kind.PREDICATE, Kind.ACTIVE, Kind.PASSIVE, Kind.VERB})


class Kinds(dict[str, Kind]):
    """What tokens are, by their text: the lists first, then the shape. Remembers what it has told, up to a bound."""

    def __init__(self, listed: Mapping[str, Kind], verbs: Table) -> None:
        super().__init__()
        self._listed = listed
        self._not_verbs = verbs.word_set("not_verbs")
        self._by_prefix = [
            (verbs.words("active_prefixes"), Kind.ACTIVE),
            (verbs.words("passive_prefixes"), Kind.PASSIVE),
            (verbs.words("verb_prefixes"), Kind.VERB),
        ]

    def __missing__(self, text: str) -> Kind:
        """Work out what a token is that was not asked for before."""
        kind = self._listed.get(text.lower()) or self._by_shape(text)
        if len(self) < MOST_REMEMBERED:
            self[text] = kind
        return kind

    def _by_shape(self, text: str) -> Kind:
        if not text[0].isalpha():
            return Kind.NUMBER if text[0].isdigit() else Kind.SIGN
        lower = text.lower()
        if len(lower) >= SHORTEST_VERB and lower not in self._not_verbs:
            for prefixes, kind in self._by_prefix:
                if lower.startswith(prefixes):
                    return kind
        return Kind.NAME if text[0].isupper() else Kind.NOUN


@dataclass(frozen=True, slots=True)
class SpanWords:
    """Words that bound claims: phrases, and single words as sets; clauses can meet at the `hinges`.

    `listed` are the words whose kind no shape tells; `kinds` tells what any token is, by its text.
    """

    leading: Phrases
    trailing: Phrases
    splitters: Phrases
    bare_splitters: Phrases
    turns: Phrases
    correlatives: Phrases
    subjects: Phrases
    demonstratives: frozenset[str]
    manners: frozenset[str]
    tails: frozenset[str]
    joiners: frozenset[str]
    hinges: frozenset[str]
    predicates: frozenset[str]
    not_verbs: frozenset[str]
    amounting: frozenset[str]
    no_subjects: frozenset[str]
    relatives: frozenset[str]
    conditions: frozenset[str]
    joint_words: frozenset[str]
    joint_starts: frozenset[str]
    left_out: frozenset[str]
    bound: frozenset[str]
    listed: frozenset[str]
    kinds: Kinds
    verb_prefixes: tuple[str, ...]
    active_prefixes: tuple[str, ...]

    def is_predicate(self, lower: str) -> bool:
        """Tell a verb by its shape, or a word that makes a clause."""
        return lower in self.predicates or self.is_verb(lower, self.verb_prefixes)

    def is_verb(self, lower: str, prefixes: tuple[str, ...]) -> bool:
        """Tell whether a word has the shape of a verb with one of the prefixes."""
        return len(lower) >= SHORTEST_VERB and lower.startswith(prefixes) and lower not in self.not_verbs


@dataclass(frozen=True, slots=True)
class FeatureWords:
    """Phrases, each standing for its feature's name, and the shapes by which verbs are known."""

    phrases: Phrases
    predicates: frozenset[str]
    pointers: frozenset[str]
    demonstratives: frozenset[str]
    announcing: frozenset[str]
    dating: frozenset[str]
    not_verbs: frozenset[str]
    verb_prefixes: tuple[str, ...]
    active_prefixes: tuple[str, ...]
    passive_prefixes: tuple[str, ...]


@cache
def span_words(language: str) -> SpanWords:
    """Return the words that bound claims in a language."""
    table = load(language, "detection").table("spans")
    listed = _listed_kinds(table)
    joiners = table.word_set("joiners")
    return SpanWords(
        joiners=joiners,
        hinges=joiners.union(",;", (phrase.split()[0] for phrase in table.words("bare_splitters"))),
        predicates=table.word_set("predicates"),
        not_verbs=table.word_set("not_verbs"),
        amounting=table.word_set("amounting"),
        no_subjects=table.word_set("no_subjects"),
        demonstratives=table.word_set("demonstratives"),
        manners=table.word_set("manners"),
        tails=table.word_set("tails"),
        relatives=table.word_set("relatives"),
        conditions=table.word_set("conditions"),
        joint_words=table.word_set("joint_words"),
        joint_starts=table.word_set("joint_words") | SIGNS | {"("},
        left_out=table.word_set("left_out"),
        bound=table.word_set("bound"),
        listed=frozenset(listed),
        kinds=Kinds(listed, table),
        verb_prefixes=table.words("verb_prefixes"),
        active_prefixes=table.words("active_prefixes"),
        leading=Phrases(
            {
                ALWAYS: table.words("leading"),
                WITH_COMMA: table.words("leading_with_comma"),
                ALONE: table.words("leading_alone"),
                NEVER: table.words("not_leading"),
            }
        ),
        trailing=Phrases({"trailing": table.words("trailing")}, backwards=True),
        splitters=Phrases({"splitter": table.words("splitters")}),
        bare_splitters=Phrases({"splitter": table.words("bare_splitters")}),
        turns=Phrases({"turn": table.words("turns")}),
        correlatives=Phrases({"correlative": table.words("correlatives")}),
        subjects=Phrases({"subject": table.words("subjects")}),
    )


def _listed_kinds(table: Table) -> dict[str, Kind]:
    """Return the kinds of listed words; what stands in several lists is what the later one says."""
    lists = (
        ("predicates", Kind.PREDICATE),
        ("auxiliaries", Kind.AUXILIARY),
        ("no_subjects", Kind.LINK),
        ("pronouns", Kind.PRONOUN),
    )
    return {word: kind for key, kind in lists for word in table.words(key)}


@cache
def feature_words(language: str) -> FeatureWords:
    """Return the words and verb shapes that are features of a language."""
    table = load(language, "detection")
    spans = table.table("spans")
    return FeatureWords(
        phrases=Phrases(table.groups("groups")),
        predicates=spans.word_set("predicates"),
        pointers=spans.word_set("pointers"),
        demonstratives=spans.word_set("demonstratives"),
        announcing=spans.word_set("announcing"),
        dating=spans.word_set("dating"),
        not_verbs=spans.word_set("not_verbs"),
        verb_prefixes=spans.words("verb_prefixes"),
        active_prefixes=spans.words("active_prefixes"),
        passive_prefixes=spans.words("passive_prefixes"),
    )
