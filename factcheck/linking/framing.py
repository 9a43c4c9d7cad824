"""Take "X said that" off a statement: who says it is no part of what is said. Finds no speakers."""

from collections.abc import Sequence

from factcheck.linking.form import Kind
from factcheck.linking.lexicon import FUNCTIONS, QUANTIFIER, Function
from factcheck.linking.pieces import NUMBER, PERIOD, Piece

LONGEST_FRAME = 14
"""Pieces; a speaker with role and organisation has up to a dozen."""
DEEPEST = 3
"""X said that Y believes that Z: so many frames are taken off."""
FEWEST_LEFT = 2
"""Content pieces that must remain, else the frame is the statement ("Presiden menyatakan perang")."""
_NO_SPEAKER = frozenset({NUMBER, PERIOD, Kind.POLE, QUANTIFIER, Function.NEGATOR, Function.THAN, Function.OF})


def split_source(pieces: Sequence[Piece]) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Return (pieces of the frame, pieces of what is said)."""
    said = tuple(pieces)
    source: tuple[Piece, ...] = ()
    for cut in (_tail, *(_head,) * DEEPEST):
        start, end = cut(said)
        if (start, end) != (0, len(said)) and _content(said[start:end]) >= FEWEST_LEFT:
            source += said[:start] + said[end:]
            said = said[start:end]
        elif cut is _head:
            break  # the next look would be at the same words
    return source, said


def _content(pieces: Sequence[Piece]) -> int:
    return sum(piece.kind not in FUNCTIONS and piece.kind != PERIOD for piece in pieces)


def _head(pieces: Sequence[Piece]) -> tuple[int, int]:
    """Find "X said (that)" and "According to X," at the start."""
    reach = pieces[:LONGEST_FRAME]
    if reach and reach[0].kind == Function.OPENER:
        start = next((at for at, piece in enumerate(reach) if at and piece.broken), 0)
        return start, len(pieces)
    for at, piece in enumerate(reach):
        if piece.kind == Function.CUE and at:
            start = at + 1
            while start < len(pieces) and pieces[start].kind == Function.THAT:
                start += 1
            return start, len(pieces)
        if piece.kind in _NO_SPEAKER:
            break
    return 0, len(pieces)


def _tail(pieces: Sequence[Piece]) -> tuple[int, int]:
    """Find ", said X" and ", X said" at the end."""
    last = len(pieces) - 1
    for at in range(last, max(0, last - LONGEST_FRAME), -1):
        piece = pieces[at]
        if piece.broken:
            tells = piece.kind in (Function.TAIL, Function.CUE, Function.OPENER) or (
                pieces[last].kind in (Function.TAIL, Function.CUE) and at != last
            )
            return 0, at if tells else len(pieces)
    return 0, len(pieces)
