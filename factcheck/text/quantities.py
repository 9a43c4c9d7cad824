"""Find the numbers of a text with their units, fully scaled. Dates and clock times are told to it, not found."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from factcheck.domain.quantity import Comparator, Quantity
from factcheck.text.amounts import Amount, read_amounts
from factcheck.text.exclusions import is_age, is_named, is_quantity, is_standing
from factcheck.text.joined_lengths import joined_lengths
from factcheck.text.listings import item_numbers
from factcheck.text.numerals import number_places
from factcheck.text.phrases import Found
from factcheck.text.tokens import Token
from factcheck.text.units import UnitWords, unit_words

CENT_REACH = 200  # code points between "84 sen" and the money that tells its currency; about a sentence
HUNDREDTH = Decimal("0.01")


def find_quantities(
    body: str, tokens: Sequence[Token], language: str, masked: Sequence[tuple[int, int]] = ()
) -> tuple[Quantity, ...]:
    """Return the quantities of a text in order.

    `masked` are code point spans of dates and times; no quantity overlaps them. A range gives two quantities, a
    fraction a decimal without unit; scores, ranks, versions, names with digits,
    list and telephone numbers and years are left out.
    """
    words = unit_words(language)
    taken = _merged((*masked, *item_numbers(body)))
    amounts = _resolve_cents(tuple(_amounts(body, tokens, words, taken)), tokens, words)
    joined = joined_lengths(amounts)
    before = (None, *joined)
    return tuple(_quantity(body, tokens, *both, words) for both in zip(joined, before, strict=False))


def _amounts(
    body: str, tokens: Sequence[Token], words: UnitWords, masked: Sequence[tuple[int, int]]
) -> Iterator[Amount]:
    free_from = done = 0  # done: first token after the amount before
    named = -1  # first token after the number before that was part of a name
    previous: Amount | None = None
    for at in number_places(tokens, words.numbers):
        if at < free_from or _is_masked(tokens[at].start, tokens[at].end, masked):
            continue
        found = read_amounts(tokens, at, words)
        behind = [amount if amount.first >= done else replace(amount, first=done) for amount in found]
        free = [_without_date(tokens, amount, masked) for amount in behind]
        kept = [amount for amount in free if not _overlaps(tokens, amount, masked)]
        if kept and not kept[0].money and is_named(tokens, kept[0], words, done, named):
            end = kept[0 if kept[-1].known else -1]  # "diabetes tipe 2 hingga 49 persen": the second one counts
            free_from = named = end.numeral.last
        elif kept and is_standing(tokens, kept, words):
            free_from = kept[-1].numeral.last
        elif kept and is_quantity(body, tokens, kept, words, done):
            if not _repeats(tokens, kept[0], previous):
                yield from kept
            previous, free_from, done = kept[-1], kept[-1].last, kept[-1].last
        elif found:
            free_from = found[0].numeral.last


def _repeats(tokens: Sequence[Token], amount: Amount, previous: Amount | None) -> bool:
    """Tell whether the number only spells out the one before: "24 (dua puluh empat)"."""
    if previous is None or amount.numeral.written or tokens[amount.first - 1].text != "(":
        return False
    return amount.numeral.value == previous.numeral.value


def _merged(spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the spans in order, overlapping ones as one."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        else:
            merged.append((start, end))
    return merged


def _is_masked(start: int, end: int, masked: Sequence[tuple[int, int]]) -> bool:
    place = bisect_left(masked, (end, 0))
    return place > 0 and masked[place - 1][1] > start


def _overlaps(tokens: Sequence[Token], amount: Amount, masked: Sequence[tuple[int, int]]) -> bool:
    return _is_masked(tokens[amount.first].start, tokens[amount.last - 1].end, masked)


def _without_date(tokens: Sequence[Token], amount: Amount, masked: Sequence[tuple[int, int]]) -> Amount:
    """Return the bare number where its unit is a date's: "ditutup di 17.500 hari ini"."""
    end = tokens[amount.numeral.last - 1].end
    if amount.last == amount.numeral.last or not _is_masked(end, tokens[amount.last - 1].end, masked):
        return amount
    return replace(amount, last=amount.numeral.last, unit=None, known=False)


def _resolve_cents(amounts: Sequence[Amount], tokens: Sequence[Token], words: UnitWords) -> tuple[Amount, ...]:
    """Turn "84 sen" into hundredths of the nearest currency, the one after first; else of the language's own."""
    return tuple(
        replace(
            amount,
            numeral=amount.numeral._replace(value=amount.numeral.value * HUNDREDTH),
            unit=_currency_near(amounts, at, tokens) or words.own_currency,
        )
        if amount.cents
        else amount
        for at, amount in enumerate(amounts)
    )


def _currency_near(amounts: Sequence[Amount], at: int, tokens: Sequence[Token]) -> str | None:
    here = tokens[amounts[at].first].start
    for other in (*amounts[at + 1 : at + 4], *reversed(amounts[max(0, at - 3) : at])):
        if other.money and other.unit and abs(tokens[other.first].start - here) <= CENT_REACH:
            return other.unit
    return None


def _quantity(body: str, tokens: Sequence[Token], amount: Amount, before: Amount | None, words: UnitWords) -> Quantity:
    start, end = tokens[amount.first].start, tokens[amount.last - 1].end
    unit = amount.unit
    if unit is None and is_age(body, start, end, amount):
        unit = words.age_unit
    compared = _comparator(tokens, amount, words)
    if compared is None and before and amount.ends_range and _comparator(tokens, before, words) is Comparator.ABOUT:
        compared = Comparator.ABOUT
    return Quantity(body[start:end], start, end, float(amount.numeral.value), unit, compared)


def _comparator(tokens: Sequence[Token], amount: Amount, words: UnitWords) -> Comparator | None:
    found = words.comparators_before.at(tokens, amount.first) or _behind(tokens, amount, words)
    if found is None and amount.numeral.about:
        return Comparator.ABOUT
    return Comparator(found.name) if found else None


def _behind(tokens: Sequence[Token], amount: Amount, words: UnitWords) -> Found | None:
    """Return the comparator behind a number; "95 persen lebih aman" compares two things and is no "more than"."""
    found = words.comparators_after.at(tokens, amount.last)
    compares = found and found.last < len(tokens) and tokens[found.last].lower in words.compared
    return None if compares else found
