"""Count what negates a statement. "Bukan X melainkan Y" says Y; "tidak palsu" says genuine. Pure, on pieces."""

from collections.abc import Sequence
from typing import NamedTuple

from factcheck.linking.form import Kind
from factcheck.linking.lexicon import QUANTIFIER, Function, Lexicon
from factcheck.linking.pieces import Piece

REACH = 8
"""Pieces between a negator and the contrast that answers it."""
NONE = "none"
"""The quantifier that denies: "tidak satu pun"."""
NEAR = 3
"""Pieces between a negator and the opposite it turns; beyond it something else is negated."""


class Negated(NamedTuple):
    """Pieces without their negators; how many negate the statement, how many only turned a word into its opposite."""

    pieces: tuple[Piece, ...]
    negations: int
    flips: int


def resolve_negation(pieces: Sequence[Piece], lexicon: Lexicon) -> Negated:
    """Return the pieces with every negator counted and removed."""
    kept: list[Piece] = []
    negations = flips = 0
    pending = -1  # where in `kept` the last unanswered negator stood
    for piece in _lessened(pieces, lexicon):
        flips += piece.kind == Kind.POLE and _is_denial(piece, lexicon)
        if piece.kind == Function.CONTRAST and pending >= 0 and len(kept) - pending <= REACH:
            del kept[pending:]
            negations, pending = negations - 1, -1
        elif piece.kind == Function.NEGATOR:
            negations, pending = negations + 1, len(kept)
        elif piece.kind == QUANTIFIER and piece.key == NONE:
            negations += 1
            kept.append(piece)
        elif pending >= 0 and len(kept) - pending < NEAR and (turned := _turned(piece, lexicon)):
            kept.append(piece._replace(key=turned))
            negations, flips, pending = negations - 1, flips + 1, -1
        elif piece.kind != Function.CONTRAST:
            kept.append(piece)
    return Negated(tuple(kept), negations, flips)


def _lessened(pieces: Sequence[Piece], lexicon: Lexicon) -> Sequence[Piece]:
    """Return the pieces with "kurang sehat" as one opposite, that of "sehat"."""
    if len([piece for piece in pieces if piece.kind == Kind.POLE]) <= 1:
        return pieces
    kept: list[Piece] = []
    for piece in pieces:
        if piece.kind == Kind.POLE and piece.key[-1] == "+" and kept and kept[-1].text.lower() in lexicon.lesseners:
            text = f"{kept.pop().text} {piece.text}"
            kept.append(piece._replace(key=f"{piece.key[:-1]}-", text=text))
        else:
            kept.append(piece)
    return kept


def _is_denial(piece: Piece, lexicon: Lexicon) -> bool:
    """Tell whether an opposite is a denied word by itself: "tidak hadir" for absent."""
    first, _, more = piece.text.lower().partition(" ")
    if not more or piece.key[-1] != "-":
        return False
    entry = lexicon.words.get(first)
    return entry is not None and entry.kind == Function.NEGATOR


def _turned(piece: Piece, lexicon: Lexicon) -> str | None:
    """Return the pole "not" makes of a piece ("not false" is true), None where it stays "not"."""
    axis, _, sign = piece.key.partition(":")
    if piece.kind != Kind.POLE or sign == "0":
        return None
    if axis in lexicon.neutral:
        return f"{axis}:0"
    return f"{axis}:{'-' if sign == '+' else '+'}" if axis in lexicon.complementary else None
