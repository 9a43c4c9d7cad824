"""Find what a short form stands for when the other statement spells it out: ITE, "Informasi dan Transaksi Elektronik".

The lexicon knows the usual ones; others are read from the initials of capitalised words. Judges nothing.
"""

from collections.abc import Collection, Iterator, Sequence

from factcheck.linking.form import NormalForm, Term
from factcheck.text.tokens import Token, tokenize

SHORTEST = 2
LONGEST = 7
"""Letters of a short form; two small words may stand between the capitalised ones ("dan", "untuk")."""
MOST_SMALL = 2
REACH = LONGEST + MOST_SMALL
LONGEST_TEXT = 2_000
"""Code points in which the long form is looked for: several sentences."""


def spelled_out(short: NormalForm, matched: Collection[int], long: NormalForm) -> Iterator[tuple[int, frozenset[int]]]:
    """Yield (index of a short form that is not `matched`, indices of the other side's terms that spell it out)."""
    text = long.text[:LONGEST_TEXT]
    forms = [at for at in short.short_forms if at not in matched and _may_be_short_for(short.terms[at], text)]
    tokens = [token for token in tokenize(text) if token.is_word] if forms else []
    for at in forms:
        words = next(
            filter(None, (_long_form(short.terms[at].text, tokens[start:]) for start in range(len(tokens)))), None
        )
        if words:
            yield at, frozenset(i for i, term in enumerate(long.terms) if words.issuperset(term.text.lower().split()))


def _may_be_short_for(term: Term, text: str) -> bool:
    """Tell whether it has the length of a short form, and the text all its capitals."""
    return SHORTEST <= len(term.text) <= LONGEST and all(letter in text for letter in term.text)


def _long_form(letters: str, tokens: Sequence[Token]) -> frozenset[str]:
    """Return the words at the start of a token sequence whose initials are the letters, else nothing."""
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
