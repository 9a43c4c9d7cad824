"""Put the terms of two statements side by side: equal concepts, then spellings that nearly agree. Judges nothing."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from rapidfuzz import process
from rapidfuzz.distance import Indel

from factcheck.linking.acronyms import spelled_out
from factcheck.linking.form import Kind, NormalForm, Term

SPELLING = 0.84
"""Least similarity of two spellings of one word: Irwan / Irwandi has .83 (by hand, November 2026)."""
ONE_VOWEL = 0.79
"""Two spellings may be less similar when they differ in one vowel alone: apotek / apotik has .83, sirop / sirup .8."""
_VOWELS = frozenset("aeiou")
SHORTEST_SPELLING = 5
MOST_SPELLINGS = 24
"""Leftover words a side that are compared letter by letter; more make no claim."""
_SPELLED = frozenset({Kind.NAME, Kind.NOUN, Kind.PLACE, Kind.VERB})
WEIGHTS: dict[str, float] = {
    Kind.VERB: 0.7,
    Kind.POLE: 0.8,
    Kind.PLACE: 0.8,
    Kind.COUNTRY: 0.7,
    Kind.HOME: 0.3,
    Kind.TITLE: 0.3,
}
"""How much a term of a kind counts; every other kind counts 1. Verbs vary in paraphrases, titles go with names."""

_NONE: frozenset[int] = frozenset()

Idf = Callable[[str], float]


@dataclass(frozen=True, slots=True)
class Alignment:
    """Terms of two statements: those both have (as indices into each), and those only one has."""

    a: NormalForm
    b: NormalForm
    matched_a: frozenset[int]
    matched_b: frozenset[int]
    excused_a: frozenset[int]
    excused_b: frozenset[int]
    spelled: bool

    @property
    def left_a(self) -> tuple[Term, ...]:
        """Terms of a without a counterpart, asides left out."""
        return _left(self.a, self.matched_a | self.excused_a)

    @property
    def left_b(self) -> tuple[Term, ...]:
        """Terms of b without a counterpart, asides left out."""
        return _left(self.b, self.matched_b | self.excused_b)

    @property
    def unmatched(self) -> tuple[tuple[Term, ...], tuple[Term, ...]]:
        """Terms of each without a counterpart, those of asides too."""
        both = ((self.a, self.matched_a | self.excused_a), (self.b, self.matched_b | self.excused_b))
        one, two = (tuple(term for at, term in enumerate(form.terms) if at not in paired) for form, paired in both)
        return one, two


def _left(form: NormalForm, paired: frozenset[int]) -> tuple[Term, ...]:
    return tuple(term for at, term in enumerate(form.terms) if at not in paired and not term.aside)


def align(a: NormalForm, b: NormalForm) -> Alignment:
    """Return the alignment of two forms; a term that the other has in its "X said that" is excused, not matched."""
    matched_a, matched_b = _equal(a, b)
    exact = len(matched_a)
    if a.short_forms:
        _add_short_forms(a, b, matched_a, matched_b)
    if b.short_forms:
        _add_short_forms(b, a, matched_b, matched_a)
    _add_spellings(a.terms, b.terms, matched_a, matched_b)
    return Alignment(
        a,
        b,
        frozenset(matched_a),
        frozenset(matched_b),
        _excused(a.terms, matched_a, b.source) if b.source else _NONE,
        _excused(b.terms, matched_b, a.source) if a.source else _NONE,
        spelled=len(matched_a) > exact,
    )


def _equal(a: NormalForm, b: NormalForm) -> tuple[set[int], set[int]]:
    """Return the indices of terms with equal concepts, each occurrence of them."""
    both = a.concepts & b.concepts
    return (
        {at for at, term in enumerate(a.terms) if term.key in both},
        {at for at, term in enumerate(b.terms) if term.key in both},
    )


def _excused(terms: Sequence[Term], matched: set[int], source: Iterable[str]) -> frozenset[int]:
    said_by = frozenset(source)
    return frozenset(at for at, term in enumerate(terms) if at not in matched and term.key in said_by)


def _add_short_forms(short: NormalForm, long: NormalForm, matched_short: set[int], matched_long: set[int]) -> None:
    for at, words in tuple(spelled_out(short, matched_short, long)):
        matched_short.add(at)
        matched_long |= words


def _add_spellings(a: Sequence[Term], b: Sequence[Term], matched_a: set[int], matched_b: set[int]) -> None:
    left_a, left_b = _spelled(a, matched_a), _spelled(b, matched_b)
    if not left_a or not left_b:
        return
    free = {at: b[at].key for at in left_b}
    for at_a in left_a:
        found = process.extractOne(a[at_a].key, free, scorer=Indel.normalized_similarity, score_cutoff=ONE_VOWEL)
        if found is not None and (found[1] >= SPELLING or _differ_in_a_vowel(a[at_a].key, found[0])):
            matched_a.add(at_a)
            matched_b.add(found[2])
            del free[found[2]]


def _differ_in_a_vowel(a: str, b: str) -> bool:
    pairs = [pair for pair in zip(a, b, strict=False) if pair[0] != pair[1]]
    return len(a) == len(b) and len(pairs) == 1 and _VOWELS.issuperset(pairs[0])


def _spelled(terms: Sequence[Term], matched: set[int]) -> list[int]:
    """Return the indices of leftover single words that may be spelled otherwise."""
    found = [
        at
        for at, term in enumerate(terms)
        if at not in matched and term.kind in _SPELLED and len(term.key) >= SHORTEST_SPELLING and "_" not in term.key
    ]
    return found[:MOST_SPELLINGS]


def weight(term: Term, idf: Idf | None) -> float:
    """Return how much a term counts; `idf` gives the rarity of a concept relative to a common one (1.0)."""
    plain = WEIGHTS.get(term.kind, 1.0)
    return plain * (idf(term.key) if idf else 1.0)
