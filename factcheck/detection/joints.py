"""Find where clauses of a sentence may meet, and say what is to be seen at each such place. Decides nothing."""

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from factcheck.detection.lexicon import PREDICATES, SIGNS, Kind, SpanWords
from factcheck.detection.trimming import trim
from factcheck.domain.quantity import Quantity
from factcheck.text.tokens import Token

OPENING, CLOSING = "(", ")"
LEAST_WORDS = 2  # "sudah dicopot" says something, a word by itself does not
STEP, WIDE_STEP = 3, 6  # tokens; lengths are told in steps, finely for all joints, coarsely for each by itself

LEFT = tuple(f"left {steps}" for steps in range(7))
RIGHT = tuple(f"right {steps}" for steps in range(7))
PIECE = tuple(f"piece {steps}" for steps in range(6))
WIDE_LEFT = LEFT[:4]
NEXT = {kind: f"next {kind}" for kind in Kind}
SECOND = {kind: f"second {kind}" for kind in Kind}


class Joint(NamedTuple):
    """A sign, a word or both: what stands before ends at token `end`, what stands behind begins at token `resume`.

    `name` is how it is written: ", dan". `sign`: it has one. `ruled`: the rules of grammar cut here.
    """

    name: str
    end: int
    resume: int
    sign: bool
    ruled: bool


class Traits(NamedTuple):
    """What is to be seen at a joint: traits that mean the same at every joint, and those that differ by its name."""

    common: tuple[str, ...]
    own: tuple[str, ...]


class Stretch:
    """Tokens first..last of one sentence part, with its joints; quantities are those within it.

    `ruled`: tokens at which the rules of grammar end a clause.
    """

    __slots__ = (
        "_figure_ends",
        "_figure_starts",
        "_heads",
        "_kinds",
        "_next_signs",
        "_piece_starts",
        "_quoted",
        "_tokens",
        "_words",
        "first",
        "joints",
        "last",
    )

    def __init__(
        self,
        tokens: Sequence[Token],
        bounds: tuple[int, int],
        words: SpanWords,
        quantities: Sequence[Quantity],
        *,
        ruled: Collection[int],
        quoted: bool,
    ) -> None:
        self.first, self.last = bounds
        self.joints = tuple(_joints(tokens, bounds, words, ruled))
        self._tokens, self._words, self._quoted = tokens, words, quoted
        if not self.joints:
            return  # nothing but the whole will be asked for
        self._kinds = list(map(words.kinds.__getitem__, [token.text for token in tokens[self.first : self.last]]))
        self._heads = [
            at
            for at, kind in enumerate(self._kinds, start=self.first)
            if kind in PREDICATES and (at == self.first or tokens[at - 1].lower not in words.relatives)
        ]
        self._figure_starts = {quantity.start for quantity in quantities}
        self._figure_ends = {quantity.end for quantity in quantities}
        self._next_signs = _next_signs(self.joints, self.last)
        self._piece_starts = list(accumulate([joint.end + 1 if joint.sign else 0 for joint in self.joints], max))

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Return the code points of tokens first..last, of which there is at least one."""
        return self._tokens[first].start, self._tokens[last - 1].end

    def claim(self, first: int, last: int) -> tuple[int, int] | None:
        """Return the tokens first..last as a claim of their own, without marks and markers; None where none is left."""
        first, last = trim(self._tokens, first, last, self._words)
        words = 0
        for token in self._tokens[first:last]:
            words += token.text[0].isalpha()
            if words == LEAST_WORDS:
                return first, last
        return None

    def traits(self, place: int, start: int) -> Traits:
        """Return what is to be seen at the joint with number `place` when the clause before it begins at `start`."""
        _, end, resume, *_ = self.joints[place]
        behind = max(self._next_signs[place], resume)
        piece = max(start, self._piece_starts[place - 1] if place else 0)
        quoted = ("quoted",) if self._quoted else ()
        second = (SECOND[self._kinds[resume + 1 - self.first]],) if resume + 1 < self.last else ()
        return Traits(
            (
                LEFT[min((end - start) // STEP, len(LEFT) - 1)],
                RIGHT[min((behind - resume) // STEP, len(RIGHT) - 1)],
                PIECE[min((end - piece) // STEP, len(PIECE) - 1)],
                *second,
                *self._opening(resume),
                *(("figure",) if self._tokens[end - 1].end in self._figure_ends else ()),
                *quoted,
            ),
            (
                self._next(resume),
                WIDE_LEFT[min((end - start) // WIDE_STEP, len(WIDE_LEFT) - 1)],
                "piece whole" if self._whole(piece, end) else "piece bare",
                self._front(start, end),
                "behind whole" if self._whole(resume, behind) else "behind bare",
                *quoted,
            ),
        )

    def _opening(self, at: int) -> tuple[str, ...]:
        """Return the word at token `at` when it is one of the listed ones: "opens dibandingkan"."""
        word = self._tokens[at].lower
        return (f"opens {word}",) if word in self._words.listed else ()

    def _next(self, at: int) -> str:
        return "next figure" if self._tokens[at].start in self._figure_starts else NEXT[self._kinds[at - self.first]]

    def _front(self, start: int, end: int) -> str:
        """Tell how the clause before begins, and whether it has a predicate."""
        if self._kinds[start - self.first] is Kind.LINK:
            return "linked whole" if self._whole(start, end) else "linked bare"
        return "free whole" if self._whole(start, end) else "free bare"

    def _whole(self, start: int, end: int) -> bool:
        """Tell whether tokens start..end have a predicate that belongs to no relative clause."""
        if start >= end:
            return False
        head = bisect_left(self._heads, start)
        return (head < len(self._heads) and self._heads[head] < end) or self._kinds[start - self.first] in PREDICATES


def _joints(
    tokens: Sequence[Token], bounds: tuple[int, int], words: SpanWords, ruled: Collection[int]
) -> Iterator[Joint]:
    """Yield the joints within a stretch: neither at its ends nor in brackets."""
    first, last = bounds
    signs = words.joint_starts
    starts = [at for at, token in enumerate(tokens[first + 1 : last - 1], start=first + 1) if token.lower in signs]
    closes = sum([tokens[at].text == CLOSING for at in starts])
    depth, free = 0, first + 1
    for at in starts:
        text = tokens[at].text
        if text == OPENING and closes:
            depth += 1
        elif text == CLOSING:
            depth, closes = max(0, depth - 1), closes - 1
        if at >= free and not depth and (joint := _joint(tokens, at, last, words, ruled)):
            yield joint
            free = joint.resume


def _joint(tokens: Sequence[Token], at: int, last: int, words: SpanWords, ruled: Collection[int]) -> Joint | None:
    """Return the joint that begins with the sign or word at token `at`."""
    token = tokens[at]
    sign = token.text if token.text in SIGNS and token.end < tokens[at + 1].start else ""
    resume = at + bool(sign)
    opening = tokens[resume].lower
    word = opening if opening in words.joint_words else ""
    if not (sign or word) or opening in words.tails or (not sign and word in words.bound):
        return None
    while resume < last - 1 and tokens[resume].lower in words.left_out:
        resume += 1
    return Joint(f"{sign} {word}" if sign and word else sign or word, at, resume, bool(sign), at in ruled)


def _next_signs(joints: Sequence[Joint], last: int) -> list[int]:
    """Return for each joint where the next one with a sign stands, else `last`."""
    found, next_sign = [], last
    for joint in reversed(joints):
        found.append(next_sign)
        if joint.sign:
            next_sign = joint.end
    return found[::-1]
