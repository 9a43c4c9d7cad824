"""Tell quantities from the other numbers of a text: names, scores, versions, years, codes, list items, ages."""

import re
from collections.abc import Sequence

from factcheck.text.amounts import Amount
from factcheck.text.numerals import Numeral
from factcheck.text.tokens import Token
from factcheck.text.units import UnitWords

_RATE = re.compile(r"/[^\W\d]")  # "Rp 12.000/kg"
_MINUTE = re.compile(r"\d{1,3}(?:\s?\+\s?\d{1,2})?\s?['’]\s?[),]")  # of a match: "Rizki (66'), Egy (90+3')"
_NEXT_ITEM = re.compile(r"\d{1,2}[.)]\s")  # "Rp 43 miliar2. Badan Layanan"
AGES = range(5, 111)  # "Budi (37)"; smaller numbers in brackets are list items
YEARS = range(1800, 2100)  # four bare digits in this range are a year
PERCENT = "percent"
SHORTEST_WORD = 3  # letters of a word that may have lost its blank; "m2", "km60" are names
TIME_UNITS = frozenset({"day", "decade", "hour", "month", "quarter", "semester", "week", "year"})
RANKS = 100  # "posisi 21"; an index stands at "posisi 6.094"
LARGEST_NUMBERING = 1000  # numbers in brackets from here on count something: "tempat tidur (1.235)"
PHONE_DIGITS = 9  # that many digits without a group sign are a telephone or account number


def is_quantity(body: str, tokens: Sequence[Token], found: Sequence[Amount], words: UnitWords, done: int) -> bool:
    """Tell whether this is a quantity, and not a score, a name, a year, a version or a list item."""
    left, right = found[0], found[-1]
    if _MINUTE.match(body, tokens[left.numeral.first].start):
        return False
    if _touches(body, tokens, left, right) or _is_ahead(tokens, right, words):
        return False
    if right.numeral.written:
        year = right.unit in words.counters and _is_code(right.numeral.written)  # "sejak 2019 pabrik itu tutup"
        return (right.known and not year) or _is_number(body, tokens, right, words, done)
    return _is_word_number(tokens, right, words)


def _is_ahead(tokens: Sequence[Token], amount: Amount, words: UnitWords) -> bool:
    """Tell whether it is a time and no measure: "dua tahun ke depan"."""
    return amount.unit in TIME_UNITS and words.ahead.at(tokens, amount.last) is not None


def is_standing(tokens: Sequence[Token], found: Sequence[Amount], words: UnitWords) -> bool:
    """Tell whether it is a place in a row or a score, with all its numbers."""
    return _is_rank(tokens, found[0], found[-1], words) or _is_score(tokens, found, words)


def _is_rank(tokens: Sequence[Token], left: Amount, right: Amount, words: UnitWords) -> bool:
    """Tell whether it is "posisi 21", "posisi dua sampai lima" or "10 besar"; "posisi 78,1" is a level."""
    small = right.numeral.value < RANKS and right.numeral.value == right.numeral.value.to_integral_value()
    return right.bare and small and words.is_rank(tokens, left.first, right.last)


def _is_score(tokens: Sequence[Token], found: Sequence[Amount], words: UnitWords) -> bool:
    """Tell whether two numbers are a score: "4-0", "2 - 3", "unggul 3 sampai 1"."""
    left, right = found[0], found[-1]
    if left is right:
        return False
    if right.bare and tokens[left.last].text in "-–":
        return True
    return not right.known and words.is_score(tokens, left.first)


def is_named(tokens: Sequence[Token], amount: Amount, words: UnitWords, done: int, named: int) -> bool:
    """Tell whether the words before make the number a name, or a place in a row: "menit ke-17 dan 64"."""
    return _is_label(tokens, amount.first, words, done, named) or (
        amount.bare and _follows_ordinal(tokens, amount.first - 1, words)
    )


def _follows_ordinal(tokens: Sequence[Token], joiner: int, words: UnitWords) -> bool:
    """Tell whether "ke-17" stands before the word or comma at `joiner`."""
    if joiner < 3 or tokens[joiner].lower not in words.list_joiners:
        return False
    prefix, hyphen, number = tokens[joiner - 3 : joiner]
    return number.is_number and hyphen.text == "-" and prefix.lower in words.ordinals


def _is_label(tokens: Sequence[Token], first: int, words: UnitWords, done: int, named: int) -> bool:
    """Tell whether a word stands before that makes the number a name: "Pasal 11", "No. 5", "Pasal 310 dan 311"."""
    if first <= done:
        return False
    if first - 1 == named and tokens[named].lower in words.list_joiners:
        return True
    before = first - 1
    if tokens[before].text in ".:" and before > done and tokens[before - 1].end == tokens[before].start:
        before -= 1
    if tokens[before].text == ")" and before > done + 1:
        before -= 1  # "Peraturan Presiden (Perpres) 26"
    return tokens[before].lower in words.labels


def _touches(body: str, tokens: Sequence[Token], left: Amount, right: Amount) -> bool:
    """Tell whether the number is glued to letters, signs or other numbers: G20, COVID-19, 5G, 12/2023, 0812-3456."""
    start, last = tokens[left.first].start, tokens[right.last - 1]
    before, after, next_one = (
        body[max(0, start - 1) : start],
        body[last.end : last.end + 1],
        body[last.end + 1 : last.end + 2],
    )
    glued_before = before != "" and (before.isalnum() or before in "-/+@#_.") and not _may_touch(tokens, left)
    glued_after = after.isalnum() or (after != "" and after in "/-–_@" and last.is_number and not next_one.isspace())
    free_after = (last.is_word and _NEXT_ITEM.match(body, last.end)) or (right.money and _RATE.match(body, last.end))
    return glued_before or (glued_after and not free_after)


def _may_touch(tokens: Sequence[Token], left: Amount) -> bool:
    """Tell whether the number may touch what stands before it: a lost blank, or the sign of a rise, "(+0,43%)"."""
    rise = left.known and left.first > 0 and tokens[left.first - 1].text == "+"
    return rise or _lost_blank(tokens, left)


def _lost_blank(tokens: Sequence[Token], left: Amount) -> bool:
    """Tell whether a page has lost the blank between a word and a figure with its unit: "ini90%"."""
    before = tokens[left.first - 1].text if left.first else ""
    return (left.money or left.unit == PERCENT) and len(before) >= SHORTEST_WORD and before.islower()


def _is_number(body: str, tokens: Sequence[Token], amount: Amount, words: UnitWords, done: int) -> bool:
    """Judge digits without a known unit."""
    numeral, before = amount.numeral, amount.first - 1
    if _is_version(numeral, words) or _is_list_item(body, tokens, amount):
        return False
    if numeral.scale != 1:
        return True
    if _is_code(numeral.written) or _is_numbering(body, tokens, amount) or _is_in_row(tokens, amount):
        return False
    if _is_decade(numeral) and tokens[before].lower not in words.ages:
        return False
    return before < done or not (words.makes_name(tokens, before) or words.is_score(tokens, amount.first))


def _is_version(numeral: Numeral, words: UnitWords) -> bool:
    """Tell whether it is "4.0" or "4.5" where the full stop groups thousands."""
    whole, _, rest = numeral.written.partition(words.numbers.group)
    return rest != "" and words.numbers.decimal not in rest and len(rest) < len("000") and whole.isdigit()


def _is_code(written: str) -> bool:
    """Tell whether it is a year, a telephone or account number, or a number that begins with 0."""
    if not written.isdigit():
        return False
    year = len(written) == len("2018") and int(written) in YEARS
    return year or len(written) >= PHONE_DIGITS or (written[0] == "0" and len(written) > 1)


def _is_in_row(tokens: Sequence[Token], amount: Amount) -> bool:
    """Tell whether bare digits follow bare digits, as in a telephone number: "+61 450 475 094"."""
    before, after = tokens[amount.first - 1 : amount.first], tokens[amount.last : amount.last + 1]
    return amount.bare and any(token.is_number and token.text.isdigit() for token in (*before, *after))


def _is_decade(numeral: Numeral) -> bool:
    """Tell whether it is the "90" of "lagu 90-an"; "usia 90-an" counts."""
    written = numeral.written
    return numeral.about and len(written) == len("90") and written.endswith("0")


def _is_numbering(body: str, tokens: Sequence[Token], amount: Amount) -> bool:
    """Tell whether it is the number in "ayat (1)", which is neither an age nor as large as "(3.968)"."""
    if amount.numeral.value >= LARGEST_NUMBERING:
        return False
    start, end = tokens[amount.numeral.first].start, tokens[amount.numeral.last - 1].end
    return _in_brackets(body, start, end) and not is_age(body, start, end, amount)


def _is_list_item(body: str, tokens: Sequence[Token], amount: Amount) -> bool:
    """Tell whether it is the "1." or "1)" of a list, which opens a line or stands behind the item before."""
    first, last = amount.numeral.first, amount.numeral.last
    start, end = tokens[first].start, tokens[last - 1].end
    if body[end : end + 1] not in (".", ")"):
        return False
    if start == 0 or body[start - 1] == "\n":
        return True
    opens = last + 1 < len(tokens) and tokens[last + 1].is_capitalised
    return opens and tokens[last].text == "." and tokens[first - 1].text in ").?!;:"


def _is_word_number(tokens: Sequence[Token], amount: Amount, words: UnitWords) -> bool:
    """Judge number words: "dua" counts, "satu" only before a known unit, "salah satu" and "Tiga Gili" do not."""
    token, before = tokens[amount.numeral.first], amount.numeral.first - 1
    alone = amount.numeral.last - amount.numeral.first == 1
    if alone and token.lower in words.weak_ones and not amount.known:
        return False
    if before < 0 or not tokens[before].is_word:
        return True
    named = tokens[before].lower in words.weak_before or tokens[before].lower in words.clock
    return not token.is_capitalised and not (alone and named)


def is_age(body: str, start: int, end: int, amount: Amount) -> bool:
    """Tell whether it is the number in "Budi (37)"."""
    return _in_brackets(body, start, end) and amount.numeral.written.isdigit() and int(amount.numeral.value) in AGES


def _in_brackets(body: str, start: int, end: int) -> bool:
    return body[max(0, start - 1) : start] == "(" and body[end : end + 1] in (")", ",")
