"""Part words that a web page's links have glued together: "dikutip dariAntara". Words come from sentences.toml."""

from collections.abc import Collection, Iterator, Sequence
from functools import cache

from factcheck.languages import load
from factcheck.text.tokens import Token


def part_glued(tokens: Sequence[Token], language: str) -> tuple[Token, ...]:
    """Return the tokens, with a small word in front of a capital ("dariAntara") as a token of its own."""
    if not any(token.text[0].islower() for token in tokens if token.text != token.lower):  # nearly always
        return tuple(tokens)
    words = _words_before_links(language)
    return tuple([piece for token in tokens for piece in _pieces(token, words)])


def _pieces(token: Token, words: Collection[str]) -> Iterator[Token]:
    text = token.text
    at = _first_capital(text) if text != token.lower and text[0].islower() else 0
    if at and text[:at] in words:
        middle = token.start + at
        yield Token(text[:at], text[:at], token.start, middle)
        yield Token(text[at:], text[at:].lower(), middle, token.end)
    else:
        yield token


def _first_capital(text: str) -> int:
    """Return the index of the first capital letter, 0 where there is none."""
    return next((at for at, letter in enumerate(text) if letter.isupper()), 0)


@cache
def _words_before_links(language: str) -> frozenset[str]:
    return load(language, "sentences").word_set("before_links")
