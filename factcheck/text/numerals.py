"""Read a number, in digits or in words, at one place of a token list. Does not know units or what the number counts."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from factcheck.languages import load
from factcheck.text.tokens import Token

MAX_DIGITS = 24  # longer runs are account numbers or noise; also bounds the conversion
MAX_WORDS = 12  # no number in the news takes more words


class Numeral(NamedTuple):
    """A number that fills tokens first..last (half open).

    `scale` is 1 where no scale word stands; `written` is the digits as they stand, "" for number words; `about` says
    that an ending makes it a rough one: "100-an".
    """

    value: Decimal
    first: int
    last: int
    scale: Decimal
    written: str
    about: bool = False


@dataclass(frozen=True, slots=True)
class NumberWords:
    """A language's number words by what they do to the number read so far."""

    decimal: str
    group: str
    about: str
    cardinals: dict[str, Decimal]
    teens: dict[str, Decimal]
    multipliers: dict[str, Decimal]
    scales: dict[str, Decimal]
    scaled_ones: dict[str, Decimal]
    fractions: dict[str, Decimal]
    parts: dict[str, Decimal]
    joiners: frozenset[str]
    articles: frozenset[str]
    share_links: frozenset[str]
    starts: frozenset[str]


@cache
def number_words(language: str) -> NumberWords:
    """Return the number words of a language, compiled once."""
    table = load(language, "quantities")
    kinds = ("cardinals", "teens", "multipliers", "scales", "scaled_ones", "fractions", "parts")
    values = {kind: {word: Decimal(str(number)) for word, number in table.numbers(kind).items()} for kind in kinds}
    values["cardinals"] |= _hyphenated(values["cardinals"])
    notation, words = table.table("notation"), table.table("words")
    articles = words.word_set("number_articles")
    return NumberWords(
        decimal=notation.text("decimal"),
        group=notation.text("group"),
        about=notation.text("about"),
        joiners=words.word_set("number_joiners"),
        articles=articles,
        share_links=words.word_set("share_links"),
        starts=articles.union(values["cardinals"], values["scaled_ones"], values["fractions"]),
        **values,
    )


def _hyphenated(cardinals: dict[str, Decimal]) -> dict[str, Decimal]:
    """Return {"twenty-five": 25, ...} for a language that writes its tens as one word."""
    tens = {word: value for word, value in cardinals.items() if value >= 20}
    ones = {word: value for word, value in cardinals.items() if 0 < value < 10}
    return {f"{ten}-{one}": tens[ten] + ones[one] for ten in tens for one in ones}


def starts_number(token: Token, words: NumberWords) -> bool:
    """Tell whether a number can begin with this token."""
    return token.lower in words.starts or token.is_number


def number_places(tokens: Sequence[Token], words: NumberWords) -> list[int]:
    """Return the tokens with which a number can begin."""
    starts = words.starts
    return [at for at, token in enumerate(tokens) if token.lower in starts or token.text[0].isdigit()]


def read_numeral(tokens: Sequence[Token], at: int, words: NumberWords) -> Numeral | None:
    """Return the number that begins at token `at`: "2.500,75", "1,2 juta", "tiga ratus ribu"; None if there is none."""
    return _digits(tokens, at, words) if tokens[at].is_number else _spelled(tokens, at, words)


def parse_digits(text: str, decimal: str, group: str) -> Decimal | None:
    """Return the value of digits, e.g. of "2.500,75" for decimal "," and group "."; None for "4.0.1".

    A lone group sign that does not stand before three digits, or stands behind a zero, is read as a decimal sign, as in
    "3.5 persen", "0.002 detik".
    """
    if len(text) > MAX_DIGITS or not text.isascii():
        return None
    whole, mark, rest = text.partition(decimal)
    blocks = whole.split(group)
    if any(sign in rest for sign in (decimal, group)):
        return _foreign(text, decimal, group)
    grouped = (
        len(blocks[0]) <= len("999") and blocks[0] != "0" and all(len(block) == len("000") for block in blocks[1:])
    )
    if len(blocks) == 1 or grouped:
        return Decimal("".join(blocks) + ("." + rest if mark else ""))
    if len(blocks) == 2 and not mark:
        return Decimal(".".join(blocks))
    return None


def _foreign(text: str, decimal: str, group: str) -> Decimal | None:
    """Read the other notation where only it makes sense: "1,234,567" or "1,234.5" in an Indonesian text."""
    whole, mark, rest = text.partition(group)
    blocks = whole.split(decimal)
    if group in rest or decimal in rest or not all(len(block) == len("000") for block in blocks[1:]):
        return None
    return Decimal("".join(blocks) + ("." + rest if mark else ""))


def _digits(tokens: Sequence[Token], at: int, words: NumberWords) -> Numeral | None:
    text = tokens[at].text
    value = parse_digits(text, words.decimal, words.group)
    if value is None:
        return None
    after = _behind_about(tokens, at + 1, words)
    scale, last = _scales(tokens, after, words)
    return Numeral(value * scale, at, last, scale, text, about=after > at + 1)


def _behind_about(tokens: Sequence[Token], at: int, words: NumberWords) -> int:
    """Return the first token after "-an" or "an" if it stands glued at token `at`, or after " - an", else `at`."""
    end = at + 1 if at < len(tokens) and tokens[at].text == "-" else at
    if end >= len(tokens) or tokens[end].text != words.about:
        return at
    glued = [tokens[place - 1].end == tokens[place].start for place in range(at, end + 1)]
    spaced = end > at and not any(glued)  # as collectors who cut texts into tokens leave it
    return end + 1 if all(glued) or spaced else at


def _scales(tokens: Sequence[Token], at: int, words: NumberWords) -> tuple[Decimal, int]:
    """Read up to two scale words from `at` on; "ribu triliun" multiplies."""
    scale = Decimal(1)
    for token in tokens[at : at + 2]:
        if token.lower not in words.scales:
            break
        scale *= words.scales[token.lower]
        at += 1
    return scale, at


def _spelled(tokens: Sequence[Token], at: int, words: NumberWords) -> Numeral | None:
    total, current, scale, last = Decimal(0), Decimal(0), Decimal(1), at
    if tokens[at].lower in words.articles:
        at, current = at + 1, Decimal(1)
        if not _counts_one(tokens, at, words):
            return None
    first = last
    for place in range(at, min(at + MAX_WORDS, len(tokens))):
        word = tokens[place].lower
        if word in words.scales and (total or current):
            factor = words.scales[word]
            total, current = (total + current) * factor if factor > total else total + current * factor, Decimal(0)
            scale *= factor
        elif word in words.scaled_ones and not current:
            total += words.scaled_ones[word]
        elif last > first and (word in words.joiners or word in words.articles):
            continue  # "one hundred and five", "half a million"
        else:
            step = _add(current, word, words)
            if step is None:
                break
            current = step
        last = place + 1
    return Numeral(total + current, first, last, scale, "") if last > first else None


def _counts_one(tokens: Sequence[Token], at: int, words: NumberWords) -> bool:
    """Tell whether the article before token `at` stands for one: "a million", "a third of"."""
    if at == len(tokens):
        return False
    word = tokens[at].lower
    share = word in words.parts and at + 1 < len(tokens) and tokens[at + 1].lower in words.share_links
    return share or word in words.multipliers or word in words.scales


def _add(current: Decimal, word: str, words: NumberWords) -> Decimal | None:
    """Return the number below the next scale after one more word, or None when the word does not continue it."""
    ones = current % 10
    if (value := words.cardinals.get(word)) is not None:
        fits = not current or (value < 10 and not ones) or (value < 100 and not current % 100)
        return current + value if fits else None
    if word in words.teens and ones:
        return current + words.teens[word]
    if word in words.multipliers and current:
        return current - ones + ones * words.multipliers[word] if ones else current * words.multipliers[word]
    if word in words.fractions:
        return current + words.fractions[word]
    if word in words.parts and current:
        return round(current / words.parts[word], 4)
    return None
