"""Find what a short form stands for when the other statement spells it out: ITE, "Informasi dan Transaksi Elektronik".

The lexicon knows the usual ones; others are read from the initials of capitalised words. Judges nothing.
"""

from collections.abc import Collection, Iterator, Sequence

from factcheck.linking.form import NormalForm, Term
from factcheck.text.tokens import Token, tokenize

SHORTEST = 2
LONGEST = 7
"""Letters of a short form; two small words may stand between the capitalised ones ("dan", "untuk")."""
SHORTEST_SMALL = 3
"""Letters of a short form whose long form has no capitals: two initials follow each other by chance."""
MOST_SMALL = 2
REACH = LONGEST + MOST_SMALL
LONGEST_TEXT = 2_000
"""Code points in which the long form is looked for: several sentences."""


def spelled_out(short: NormalForm, matched: Collection[int], long: NormalForm) -> Iterator[tuple[int, frozenset[int]]]:
    """Yield (index of a short form that is not `matched`, indices of the other side's terms that spell it out)."""
    text = long.text[:LONGEST_TEXT]
    letters = frozenset(text.upper())
    forms = [at for at in short.short_forms if at not in matched and _may_be_short_for(short.terms[at], letters)]
    tokens = [token for token in tokenize(text) if token.is_word] if forms else []
    for at in forms:
        spelled = (_long_form(short.terms[at].text, tokens[start:]) for start in range(len(tokens)))
        words = next(filter(None, spelled), None)
        if words:
            yield at, frozenset(i for i, term in enumerate(long.terms) if words.issuperset(term.text.lower().split()))


def _may_be_short_for(term: Term, letters: Collection[str]) -> bool:
    """Tell whether it has the length of a short form, and the text all its letters."""
    return SHORTEST <= len(term.text) <= LONGEST and all(letter in letters for letter in term.text)


def _long_form(letters: str, tokens: Sequence[Token]) -> frozenset[str]:
    """Return the words at the start of a token sequence whose initials are the letters, else nothing."""
    return _capitalised(letters, tokens) or _in_small(letters, tokens)


def _in_small(letters: str, tokens: Sequence[Token]) -> frozenset[str]:
    """Return words without capitals that stand for the letters, one for each: "lintas rel terpadu"."""
    words = [token.lower for token in tokens[: len(letters)]]
    if len(letters) < SHORTEST_SMALL or len(words) < len(letters):
        return frozenset()
    fits = all(word[0] == letter and len(word) > 1 for word, letter in zip(words, letters.lower(), strict=True))
    return frozenset(words) if fits else frozenset()


def _capitalised(letters: str, tokens: Sequence[Token]) -> frozenset[str]:
    """Return capitalised words that stand for the letters; small words between them are passed over."""
    words: list[str] = []
    small = 0
    for token in tokens:
        if token.text[0] == letters[len(words)] and len(token.text) > 1:
            words.append(token.lower)
            if len(words) == len(letters):
                return frozenset(words)
        elif token.is_capitalised or not words or small == MOST_SMALL:
            break
        else:
            small += 1
    return frozenset()
