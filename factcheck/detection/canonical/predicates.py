"""Where a subject ends: at a word that is surely a predicate. Stricter than cutting, which may err on either side."""

from factcheck.detection.canonical.words import CanonicalWords
from factcheck.detection.lexicon import SHORTEST_VERB, SpanWords


def begins_predicate(lower: str, words: CanonicalWords, spans: SpanWords) -> bool:
    """Tell whether a word is an auxiliary or a verb, also where only its first letters say so ("melonjak")."""
    if lower in spans.predicates or spans.is_verb(lower, spans.verb_prefixes):
        return True
    looks_so = len(lower) >= SHORTEST_VERB and lower.startswith(words.verb_starts)
    return looks_so and not (lower in spans.not_verbs or lower in spans.no_subjects or lower in words.nouns_like_verbs)
