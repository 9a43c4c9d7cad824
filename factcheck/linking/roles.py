"""Who does what to whom: the arguments around verbs, comparisons and receivers, active and passive aligned."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from factcheck.linking.form import ENTITIES, Kind, Role
from factcheck.linking.lexicon import FUNCTIONS, MULTIPLIER, ORDINAL, QUANTIFIER, Function
from factcheck.linking.pieces import NUMBER, PERIOD, Piece
from factcheck.linking.stem import Voice

MOST_ROLES = 6
LONGEST_ARGUMENT = 4
"""Terms taken on each side of a pivot, nearest first."""
MEASURED = "than"
"""The pivot of a comparison: what stands before it is measured against what stands after it."""
_MARKERS: dict[str, str] = {
    Function.THAN: MEASURED,
    Function.RECEIVER: "to",
    Function.CAUSE: "by",
    Function.GOAL: "goal",
    Function.OF: "from",
    Function.SOURCE: "from",
}
_ACTING = frozenset({Kind.VERB, Kind.POLE, NUMBER, PERIOD, QUANTIFIER, ORDINAL, MULTIPLIER})
"""Kinds that are content but never an argument."""
_ACTING_VOICES = frozenset({Voice.ACTIVE, Voice.PASSIVE})
_ENDS = frozenset(
    {
        Function.ADJUNCT,
        Function.ASIDE,
        Function.CAUSE,
        Function.GOAL,
        Function.OF,
        Function.RECEIVER,
        Function.SOURCE,
        Function.THAN,
    }
)
"""Words that end the argument after a pivot."""


def find_roles(pieces: Sequence[Piece]) -> tuple[Role, ...]:
    """Return the roles of a statement, at most MOST_ROLES; a pivot without terms on both sides gives none."""
    found: list[Role] = []
    for at, piece in enumerate(pieces):
        pivot = MEASURED if piece.kind == Function.OF and _is_comparison(pieces, at) else _pivot(piece)
        if pivot is None:
            continue
        may_stand = _ARGUMENTS.get(pivot, _is_thing)
        start = at - 1 if pivot == MEASURED and pieces[at - 1].kind == Kind.POLE else at  # "lebih besar" than
        before = _argument(pieces[:start][::-1], may_stand, before=True)
        after = _argument(pieces[at + 1 :], may_stand, before=False) if before else ()
        if after:
            swapped = _is_passive(pieces, at)
            found.append(Role(pivot, after, before) if swapped else Role(pivot, before, after))
        if len(found) == MOST_ROLES:
            break
    return tuple(found)


def _is_comparison(pieces: Sequence[Piece], at: int) -> bool:
    """Tell whether an "of" measures: after an opposite of two words ("lebih kecil dari"), before no figure."""
    if not 0 < at < len(pieces) - 1 or pieces[at + 1].kind == NUMBER:
        return False
    return pieces[at - 1].kind == Kind.POLE and " " in pieces[at - 1].text


def _pivot(piece: Piece) -> str | None:
    if piece.kind == Kind.VERB or piece.voice in _ACTING_VOICES:
        return _MARKERS.get(piece.kind, piece.key)
    return _MARKERS.get(piece.kind)


def _is_passive(pieces: Sequence[Piece], at: int) -> bool:
    """Tell whether what comes after the verb acts: "ditangkap KPK", "passed by parliament", "rusak akibat gempa"."""
    if pieces[at].kind in _MARKERS:
        return pieces[at].kind == Function.CAUSE
    if pieces[at].voice == Voice.PASSIVE or _is_state(pieces[at : at + 2]):
        return True
    follows = pieces[at + 1 : at + 2 + LONGEST_ARGUMENT]
    return any(
        piece.kind == Function.AGENT and after.kind not in (NUMBER, PERIOD)  # "by 25 basis points" acts not
        for piece, after in pairwise(follows)
    )


def _is_state(pair: Sequence[Piece]) -> bool:
    """Tell whether a bare verb goes before a passive one: "jembatan rusak diterjang banjir" acts on nothing."""
    return len(pair) > 1 and pair[0].voice == Voice.NONE and pair[1].voice == Voice.PASSIVE


def _argument(side: Sequence[Piece], may_stand: Callable[[Piece], bool], *, before: bool) -> tuple[str, ...]:
    """Return the terms next to a pivot, walking away from it up to a comma; what stands in an adjunct is left out.

    What may not stand there is passed over.
    """
    keys: list[str] = []
    for at, piece in enumerate(side):
        if len(keys) == LONGEST_ARGUMENT or (not before and (piece.broken or piece.kind in _ENDS)):
            break
        if may_stand(piece) and not (before and _in_adjunct(side, at)):
            keys.append(piece.key)
        if before and piece.broken:
            break
    return tuple(sorted(keys))


def _is_thing(piece: Piece) -> bool:
    return piece.kind not in FUNCTIONS and piece.kind not in _ACTING


def _may_be_entity(piece: Piece) -> bool:
    """Tell whether it names one thing, or may do: the first word of a text, which nobody listed."""
    return piece.kind in ENTITIES or (piece.kind == Kind.NOUN and piece.key[0] != piece.text[0])


def _is_measurable(piece: Piece) -> bool:
    """Tell whether it may be compared with something: a thing, or a verb or opposite as a noun ("kematian")."""
    return piece.kind in (Kind.POLE, Kind.VERB) or _is_thing(piece)


_ARGUMENTS: dict[str, Callable[[Piece], bool]] = {
    "from": _may_be_entity,
    "goal": _may_be_entity,
    MEASURED: _is_measurable,
}
"""What may stand on both sides of a pivot, where it is not just any thing: "from India", but not "of the target"."""


def _in_adjunct(backwards: Sequence[Piece], at: int) -> bool:
    """Tell whether a preposition stands right before the term, but for empty words: "di kawasan Asia"."""
    for piece in backwards[at + 1 : at + 3]:
        if piece.kind != Function.STOP:
            return piece.kind in (Function.ADJUNCT, Function.GOAL)
    return False
