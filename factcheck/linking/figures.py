"""Turn the numbers and times of a statement into comparable figures. Compares nothing itself."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from factcheck.domain.quantity import Comparator, Quantity
from factcheck.domain.timex import Timex
from factcheck.linking.form import Number, Period
from factcheck.linking.lexicon import MULTIPLIER, ORDINAL, Function, Lexicon, split_words
from factcheck.linking.pieces import NUMBER, PERIOD, Piece
from factcheck.linking.stem import stem
from factcheck.linking.units import PERCENT, RANK, TIMES, is_hard

WHOLE_AT_MOST = 1000
""" "Two of ten" is a share up to this whole; beyond it two counts stand side by side."""
HALVES = frozenset({(0.5, None), (50.0, PERCENT)})
BESIDE_HALF = {Comparator.OVER.value: "most", Comparator.UNDER.value: "few"}
"""The quantifiers (of languages/<code>/linking.toml) that more and less than a half mean."""
_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")
_SHARE = re.compile(r"0\.\d{1,8}")
_DECIMAL = re.compile(r"\d{1,9}[.,]\d{1,2}")
_RATIO = 3  # pieces of "satu dari tiga"
_FIGURES = frozenset({NUMBER, ORDINAL, MULTIPLIER})


def read_numbers(
    pieces: Sequence[Piece], quantities: Sequence[Quantity], lexicon: Lexicon, aside_from: int
) -> tuple[Number, ...]:
    """Return the figures of a statement in order; "satu dari tiga" is one, a third."""
    numbers: list[Number] = []
    at = 0
    while at < len(pieces):
        if pieces[at].kind not in _FIGURES:
            at += 1
            continue
        share = _share(pieces[at : at + _RATIO], quantities, lexicon)
        if share is not None:
            numbers.append(Number(share, None, None, pieces[at].text, at >= aside_from))
            at += _RATIO
            continue
        found = _number(pieces[at], quantities, lexicon, aside=at >= aside_from)
        numbers += _ranked(found) if at and _marks_rank(pieces[at - 1], lexicon) else found
        at += 1
    return tuple(numbers)


def _marks_rank(piece: Piece, lexicon: Lexicon) -> bool:
    """Tell whether a number after this piece is a place in an order: "peringkat 4", "nomor empat"."""
    return piece.text.lower().rpartition(" ")[2] in lexicon.rank_markers


def _ranked(numbers: Iterator[Number]) -> Iterator[Number]:
    for number in numbers:
        yield number if is_hard(number.unit) else replace(number, unit=RANK)


def as_quantifiers(numbers: Sequence[Number]) -> list[tuple[str, str]]:
    """Return the quantifiers that figures stand for: more than half is most, less than half is few."""
    return [(quantifier, number.text) for number in numbers if (quantifier := _quantifier(number))]


def _quantifier(number: Number) -> str:
    if (number.value, number.unit) in HALVES and number.comparator is not None:
        return BESIDE_HALF.get(number.comparator, "")
    return ""


def _number(piece: Piece, quantities: Sequence[Quantity], lexicon: Lexicon, *, aside: bool) -> Iterator[Number]:
    if piece.kind == NUMBER and piece.at >= 0:
        quantity = quantities[piece.at]
        unit = _unit(quantity.unit, lexicon)
        figure = Number(quantity.value, unit, quantity.comparator, quantity.text, aside)
        yield replace(figure, aside=True) if _quantifier(figure) else figure  # "mayoritas" lacks no number
    elif piece.kind == NUMBER:
        yield Number(_bare(piece.key), None, None, piece.text, aside)
    elif piece.kind == ORDINAL:
        yield Number(_bare(piece.key), RANK, None, piece.text, aside)
    elif piece.kind == MULTIPLIER:
        yield Number(float(piece.key), TIMES, None, piece.text, aside)


def _unit(unit: str | None, lexicon: Lexicon) -> str | None:
    if unit is None or is_hard(unit):
        return unit
    lower = unit.lower()
    if lower in lexicon.units:
        return lexicon.units[lower]
    entry = lexicon.words.get(lower)
    return entry.key if entry else stem(lower, lexicon.language, lexicon.known).root


def _bare(digits: str) -> float:
    """Return the value of a share or decimal ("M 5,1"), or of digits that are no quantity, separators dropped."""
    if _SHARE.fullmatch(digits) or _DECIMAL.fullmatch(digits):
        return float(digits.replace(",", "."))
    found = _DIGITS.match(digits)
    plain = "".join(sign for sign in found.group() if sign.isdigit()) if found else "0"
    return float(plain[:15])


def _share(pieces: Sequence[Piece], quantities: Sequence[Quantity], lexicon: Lexicon) -> float | None:
    """Return the value of "two of ten", or None."""
    if len(pieces) < _RATIO or not (pieces[0].kind == pieces[2].kind == NUMBER) or not _divides(pieces[1], lexicon):
        return None
    part, whole = (quantities[piece.at].value if piece.at >= 0 else _bare(piece.key) for piece in pieces[::2])
    units = {quantities[piece.at].unit for piece in pieces[::2] if piece.at >= 0}
    if not 0 < part < whole <= WHOLE_AT_MOST or any(is_hard(unit) for unit in units):
        return None
    return part / whole


def _divides(piece: Piece, lexicon: Lexicon) -> bool:
    """Tell whether it stands between part and whole, as Function.OF and "in" do."""
    return piece.kind == Function.OF or piece.text.lower() in lexicon.dividers


def read_periods(
    pieces: Sequence[Piece], times: Sequence[Timex], lexicon: Lexicon, aside_from: int
) -> tuple[Period, ...]:
    """Return the periods of a statement in order."""
    return tuple(
        _period(times[piece.at], lexicon, aside=place >= aside_from)
        for place, piece in enumerate(pieces)
        if piece.kind == PERIOD
    )


def _period(time: Timex, lexicon: Lexicon, *, aside: bool) -> Period:
    return Period(
        begin=time.begin.isoformat() if time.begin else "",
        end=time.end_exclusive.isoformat() if time.end_exclusive else "",
        value=time.value or "",
        key=_words_key(time.text, lexicon),
        modifier=time.modifier or "",
        text=time.text,
        aside=aside,
    )


def _words_key(text: str, lexicon: Lexicon) -> str:
    """Return the concepts of a time's words: "kuartal III" and "triwulan ketiga" have the same key."""
    keys = []
    for word in split_words(text):
        entry = lexicon.words.get(word) or lexicon.words.get(stem(word, lexicon.language, lexicon.known).root)
        keys.append(entry.key if entry else word)
    return " ".join(keys)
