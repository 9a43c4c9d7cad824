"""Make the normal form of a statement: framing off, wording folded into concepts, figures read, negation counted."""

from collections.abc import Sequence

from factcheck.domain.quantity import Quantity
from factcheck.domain.timex import Timex
from factcheck.linking.figures import as_quantifiers, read_numbers, read_periods
from factcheck.linking.form import RATE, Kind, NormalForm, Term
from factcheck.linking.framing import split_source
from factcheck.linking.lexicon import FUNCTIONS, MULTIPLIER, ORDINAL, QUANTIFIER, Function, Lexicon, lexicon
from factcheck.linking.pieces import NUMBER, PERIOD, Piece, read_pieces
from factcheck.linking.polarity import resolve_negation
from factcheck.linking.roles import find_roles

CORE = 3
"""Content pieces before a comma may end the core of a statement and begin an aside."""
_NO_TERM = frozenset({*FUNCTIONS, NUMBER, PERIOD, ORDINAL, MULTIPLIER, QUANTIFIER})
_TELLING = frozenset({Kind.POLE, Kind.VERB, NUMBER})
"""Kinds that tell something of a subject; a comma before the first of them only closes an apposition."""
_COUNTED_BY = frozenset({Kind.NOUN, Kind.THING})
_SETTING = frozenset({Kind.PLACE, PERIOD})
"""Kinds that may stand in front of a statement without being its core ("Di Sulawesi Selatan, ...")."""


def normal_form(
    text: str, language: str, *, times: Sequence[Timex] = (), quantities: Sequence[Quantity] = ()
) -> NormalForm:
    """Return the normal form of a statement; offsets of times and quantities are code points into `text`.

    "KPK menangkap Zumi Zola" and "Zumi Zola ditangkap KPK" have the same terms and the same role.
    """
    words = lexicon(language)
    source, said = split_source(_rated(read_pieces(text, words, times, quantities), words))
    pieces, negations, flips = resolve_negation(said, words)
    aside_from = _aside_from(pieces)
    numbers = read_numbers(pieces, quantities, words, aside_from)
    return NormalForm(
        text=text,
        language=language,
        terms=_terms(pieces, words, aside_from),
        source=tuple(piece.key for piece in source if piece.kind not in _NO_TERM),
        numbers=numbers,
        periods=read_periods(pieces, times, words, aside_from),
        negations=negations,
        flips=flips,
        quantifiers=tuple(
            [(piece.key, piece.text) for piece in pieces[:aside_from] if piece.kind == QUANTIFIER]
            + as_quantifiers(numbers)
        ),
        roles=find_roles(pieces),
    )


def _aside_from(pieces: Sequence[Piece]) -> int:
    """Return where the trailing clause begins: at a word that opens one, or after a comma that follows a predicate."""
    core, told = 0, False
    for at, piece in enumerate(pieces):
        if core >= CORE and ((piece.broken and told) or piece.kind == Function.ASIDE or _opens_source(piece)):
            return at
        core += piece.kind not in FUNCTIONS and piece.kind not in _SETTING
        told = told or piece.kind in _TELLING
    return len(pieces)


def _rated(pieces: Sequence[Piece], words: Lexicon) -> tuple[Piece, ...]:
    """Return the pieces with "per" and a noun as one: what a figure is counted by."""
    if words.rate_markers.isdisjoint([piece.key for piece in pieces]):
        return tuple(pieces)
    rated: list[Piece] = []
    for piece in pieces:
        if piece.kind in _COUNTED_BY and rated and rated[-1].key in words.rate_markers:
            text = f"{rated.pop().text} {piece.text}"
            rated.append(piece._replace(kind=RATE, key=f"{piece.key}_each", text=text))
        else:
            rated.append(piece)
    return tuple(rated)


def _opens_source(piece: Piece) -> bool:
    """Tell whether a phrase names the source: "... berdasarkan data BNPB"; a lone "data" is content here."""
    return piece.kind == Function.OPENER and " " in piece.text


def _terms(pieces: Sequence[Piece], words: Lexicon, aside_from: int) -> tuple[Term, ...]:
    terms: list[Term] = []
    located = False  # does a preposition of place stand before, or a place it made of a name?
    for at, piece in enumerate(pieces):
        placed = located and _may_be_place(piece)
        if piece.kind not in _NO_TERM:
            terms.append(Term(piece.key, piece.text, Kind.PLACE if placed else piece.kind, at >= aside_from))
        located = (
            piece.key in words.locatives
            or (placed and piece.kind == Kind.NAME)
            or (located and piece.kind == Function.STOP)
        )
    return tuple(terms)


def _may_be_place(piece: Piece) -> bool:
    """Tell whether a piece after "di" is a place: a country, which acts elsewhere, or a name nobody listed."""
    unlisted = piece.kind == Kind.NAME and piece.key == piece.text.lower()
    return piece.kind == Kind.COUNTRY or (unlisted and not piece.text.isupper())
