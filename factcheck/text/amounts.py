"""Read a number with its unit, or a range of two, at one place. Does not judge whether it is a quantity."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from factcheck.text.numerals import Numeral, read_numeral, starts_number
from factcheck.text.tokens import Token
from factcheck.text.units import UnitWords

PERSON = "person"
THOUSAND = Decimal(1000)
CENTS = len("00")
"""Digits behind the decimal sign of money."""


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with its unit, tokens first..last; `known` says that the unit is in the lexicon.

    `ends_range` says that it is the second number of a range.
    """

    numeral: Numeral
    first: int
    last: int
    unit: str | None
    known: bool
    money: bool
    cents: bool = False
    ends_range: bool = False

    @property
    def bare(self) -> bool:
        """Tell whether there is nothing but the digits."""
        return self.unit is None and self.numeral.scale == 1


def read_amounts(tokens: Sequence[Token], at: int, words: UnitWords) -> tuple[Amount, ...]:
    """Read "16-17 billion", "60 hingga 70 lulusan", "dari 5,06 menjadi 5,27 persen" as two amounts, else one."""
    left = _amount(tokens, at, words)
    if left is None:
        return ()
    link = words.ranges.at(tokens, left.last)
    if link is None or link.last >= len(tokens):
        return (left,)
    start = words.before.at(tokens, link.last)
    number = start.last if start else link.last
    if number >= len(tokens) or not starts_number(tokens[number], words.numbers):
        return (left,)
    right = _amount(tokens, number, words)
    return (left,) if right is None else _shared(left, right, scale=link.name == "range")


def _shared(left: Amount, right: Amount, *, scale: bool) -> tuple[Amount, Amount]:
    """Give each number of a range the unit, and the first of a true range the scale, that only the other one shows."""
    if left.numeral.scale == 1 and scale and left.numeral.value < THOUSAND <= right.numeral.scale:
        left = replace(left, numeral=left.numeral._replace(value=left.numeral.value * right.numeral.scale))
    if not left.cents and (left.unit is None or (left.money and right.money)):
        left = replace(left, unit=right.unit, known=right.known, money=right.money, cents=right.cents)
    elif left.money and not left.cents and not right.known:
        right = replace(right, unit=left.unit, known=True, money=True)
    return left, replace(right, ends_range=scale)


def _amount(tokens: Sequence[Token], at: int, words: UnitWords) -> Amount | None:
    numeral = read_numeral(tokens, at, words.numbers)
    if numeral is None:
        return None
    amount = _with_unit(tokens, at, numeral, words)
    return _negative(amount) if _is_minus(tokens, amount.first, words) else amount


def _is_minus(tokens: Sequence[Token], first: int, words: UnitWords) -> bool:
    """Tell whether "minus", or a dash with a space or bracket before and none after, stands before it."""
    if first == 0:
        return False
    sign = tokens[first - 1]
    if sign.lower in words.minus:
        return first == 1 or tokens[first - 2].lower not in words.plus  # "plus minus 3 persen"
    touches = sign.text in "-−" and sign.end == tokens[first].start
    return touches and (first == 1 or tokens[first - 2].end < sign.start or tokens[first - 2].text == "(")


def _negative(amount: Amount) -> Amount:
    return replace(amount, first=amount.first - 1, numeral=amount.numeral._replace(value=-amount.numeral.value))


def _with_unit(tokens: Sequence[Token], at: int, numeral: Numeral, words: UnitWords) -> Amount:
    before = words.before_number.at(tokens, at)
    if before:
        numeral = _money_scale(tokens, numeral, words)
        after = words.after.at(tokens, numeral.last)
        last = after.last if after and after.name == before.name else numeral.last
        return Amount(numeral, before.first, last, before.name, known=True, money=True)
    after = words.after.at(tokens, numeral.last)
    if after:
        return Amount(numeral, at, after.last, after.name, known=True, money=True)
    unit = words.units.at(tokens, numeral.last)
    if unit and unit.name == PERSON and numeral.value != numeral.value.to_integral_value():
        return Amount(
            numeral, at, numeral.last, None, known=True, money=False
        )  # "sepertiga warga": a share, not a count
    if unit and not _is_letter(tokens, unit.first, words):
        return Amount(numeral, at, unit.last, unit.name, known=True, money=False)
    if numeral.last < len(tokens) and tokens[numeral.last].lower in words.hundredths:
        return Amount(numeral, at, numeral.last + 1, None, known=True, money=True, cents=True)
    return _counted(tokens, at, numeral, words)


def _is_letter(tokens: Sequence[Token], at: int, words: UnitWords) -> bool:
    """Tell whether it is a lone capital, which is no unit but in "80W"."""
    text = tokens[at].text
    glued = tokens[at - 1].end == tokens[at].start and text in words.capital_units
    return len(text) == 1 and text.isupper() and not glued


def _money_scale(tokens: Sequence[Token], numeral: Numeral, words: UnitWords) -> Numeral:
    """Read the letter in "Rp 1,2 T", and "$29, 4 juta", into which a page has put a blank."""
    if numeral.scale != 1 or numeral.last >= len(tokens):
        return numeral
    factor = words.money_scales.get(tokens[numeral.last].text)
    if factor is not None:
        return numeral._replace(value=numeral.value * factor, last=numeral.last + 1, scale=factor)
    return _rejoined(tokens, numeral, words) or numeral


def _rejoined(tokens: Sequence[Token], numeral: Numeral, words: UnitWords) -> Numeral | None:
    """Read the decimals of an amount behind its lost blank; they are up to two digits with a scale word."""
    mark, rest = numeral.last, numeral.last + 1
    if rest >= len(tokens) or tokens[mark].text != words.numbers.decimal or tokens[mark].start != tokens[mark - 1].end:
        return None
    decimals = tokens[rest].text
    part = read_numeral(tokens, rest, words.numbers) if decimals.isdigit() and len(decimals) <= CENTS else None
    if part is None or part.scale == 1:
        return None
    value = (numeral.value + Decimal(decimals).scaleb(-len(decimals))) * part.scale
    return numeral._replace(value=value, last=part.last, scale=part.scale)


def _counted(tokens: Sequence[Token], at: int, numeral: Numeral, words: UnitWords) -> Amount:
    """Take the noun after the number as its unit: "55 proyek", "5 KSPN"."""
    if numeral.last < len(tokens) and numeral.value == numeral.value.to_integral_value():
        noun = tokens[numeral.last]
        apart = noun.start > tokens[numeral.last - 1].end and not words.before.at(tokens, numeral.last)
        if apart and words.is_noun(noun):
            return Amount(numeral, at, numeral.last + 1, noun.text, known=noun.text in words.counters, money=False)
    return Amount(numeral, at, numeral.last, None, known=False, money=False)
