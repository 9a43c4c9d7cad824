"""A language's words and weights of detection, compiled once. Must not judge anything itself."""

from dataclasses import dataclass
from functools import cache

from factcheck.domain.mention import ClaimType
from factcheck.languages import Table, load
from factcheck.text.phrases import Phrases

SHORTEST_VERB = 6  # letters; shorter words with a verb's prefix are mostly nouns

# When a marker at the front of a claim is left out.
ALWAYS, WITH_COMMA, ALONE, NEVER = "always", "with comma", "alone", "never"


@dataclass(frozen=True, slots=True)
class SpanWords:
    """Words that bound claims: phrases, and single words as sets; clauses can meet at the `hinges`."""

    leading: Phrases
    trailing: Phrases
    splitters: Phrases
    bare_splitters: Phrases
    turns: Phrases
    correlatives: Phrases
    subjects: Phrases
    tails: frozenset[str]
    joiners: frozenset[str]
    hinges: frozenset[str]
    predicates: frozenset[str]
    not_verbs: frozenset[str]
    amounting: frozenset[str]
    no_subjects: frozenset[str]
    relatives: frozenset[str]
    conditions: frozenset[str]
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
    not_verbs: frozenset[str]
    verb_prefixes: tuple[str, ...]
    active_prefixes: tuple[str, ...]
    passive_prefixes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TypeWeights:
    """The claim types, and what each feature says for them, in the order of `kinds`; the bias is always there."""

    kinds: tuple[ClaimType, ...]
    rows: dict[str, tuple[float, ...]]


@dataclass(frozen=True, slots=True)
class Scorer:
    """Weights by feature; `words` weighs single words and pairs of words; a score >= `threshold` is check-worthy."""

    threshold: float
    weights: dict[str, float]
    words: dict[str, float]
    types: TypeWeights


@dataclass(frozen=True, slots=True)
class CanonicalWords:
    """How to write an absolute date, and the words that a speaker's name may replace."""

    months: tuple[str, ...]
    day: str
    month: str
    year: str
    self_words: frozenset[str]


@cache
def span_words(language: str) -> SpanWords:
    """Return the words that bound claims in a language."""
    table = load(language, "detection").table("spans")
    joiners = table.word_set("joiners")
    return SpanWords(
        joiners=joiners,
        hinges=joiners.union(",;", (phrase.split()[0] for phrase in table.words("bare_splitters"))),
        predicates=table.word_set("predicates"),
        not_verbs=table.word_set("not_verbs"),
        amounting=table.word_set("amounting"),
        no_subjects=table.word_set("no_subjects"),
        tails=table.word_set("tails"),
        relatives=table.word_set("relatives"),
        conditions=table.word_set("conditions"),
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


@cache
def feature_words(language: str) -> FeatureWords:
    """Return the words and verb shapes that are features of a language."""
    table = load(language, "detection")
    spans = table.table("spans")
    return FeatureWords(
        phrases=Phrases(table.groups("groups")),
        predicates=spans.word_set("predicates"),
        pointers=spans.word_set("pointers"),
        not_verbs=spans.word_set("not_verbs"),
        verb_prefixes=spans.words("verb_prefixes"),
        active_prefixes=spans.words("active_prefixes"),
        passive_prefixes=spans.words("passive_prefixes"),
    )


@cache
def scorer(language: str) -> Scorer:
    """Return the weights of a language.

    Raises LanguageDataError when a type is unknown or a value is no number.
    """
    table = load(language, "weights")
    return Scorer(
        threshold=table.number("threshold"),
        weights=table.numbers("weights"),
        words=table.numbers("words"),
        types=_type_weights(table.table("types")),
    )


def _type_weights(table: Table) -> TypeWeights:
    kinds = tuple(kind for kind in ClaimType if kind in table)
    weights = [table.numbers(kind) for kind in kinds]
    names = {name for of_kind in weights for name in of_kind}
    return TypeWeights(kinds, {name: tuple(of_kind.get(name, 0.0) for of_kind in weights) for name in names})


@cache
def canonical_words(language: str) -> CanonicalWords:
    """Return the words for absolute wording in a language."""
    table = load(language, "detection").table("canonical")
    return CanonicalWords(
        months=table.words("months"),
        day=table.text("day"),
        month=table.text("month"),
        year=table.text("year"),
        self_words=table.word_set("self_words"),
    )
