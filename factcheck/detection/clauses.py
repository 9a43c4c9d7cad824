"""Find where two clauses of a sentence meet, so that each is a claim of its own.

Cuts only where both sides hold together by themselves: relative clauses, reasons and conditions stay where they belong.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck.detection.lexicon import SpanWords
from factcheck.domain.quantity import Quantity
from factcheck.text.phrases import Found
from factcheck.text.tokens import Token

SHORTEST_CLAUSE = 3  # tokens; a cut that leaves less is no cut
CLAUSE_REACH = 12  # tokens; a clause shows its predicate by then
SUBJECT_REACH = 7  # tokens; a clause without "and" or a pronoun shows its predicate by then
ITEM_REACH = 14  # tokens; an item of a list of figures is no longer
PERCENT = "percent"
MARKS = frozenset(",;")
BREAKS = frozenset(",;:(")
BRACKETS = {"(": 1, ")": -1}


@dataclass(slots=True)
class _Clause:
    """What is known of the clause that is being read.

    `dependent`: it leads to a main clause; `whole`: it has a predicate, `verbal`: one that is more than an amount;
    `correlative`: it holds the first half of "not only ..., but"; `depth`: of brackets.
    """

    start: int
    dependent: bool
    whole: bool = False
    verbal: bool = False
    correlative: bool = False
    depth: int = 0


class ClauseCutter:
    """Looks for the cuts within one stretch of tokens; quantities are those within it."""

    def __init__(self, tokens: Sequence[Token], words: SpanWords, quantities: Sequence[Quantity]) -> None:
        self._tokens = tokens
        self._words = words
        self._shares = {quantity.start for quantity in quantities if quantity.unit == PERCENT}
        self._figure_ends = {quantity.end for quantity in quantities}

    def cuts(self, first: int, last: int) -> Iterator[tuple[int, int]]:
        """Yield (end of the clause before, start of the clause after) within tokens first..last."""
        if first >= last:
            return
        words = self._words.hinges
        hinges = [at for at, token in enumerate(self._tokens[first:last], start=first) if token.lower in words]
        if not hinges:
            return
        state = _Clause(first, dependent=self._is_dependent(first))
        read = first
        for at in hinges:
            self._read(state, read, at)
            read = at
            resume = self._resume(state, at, last) if at - state.start >= SHORTEST_CLAUSE and state.depth <= 0 else None
            if resume is not None and self._stands(resume, last, correlative=state.correlative):
                yield at, resume
                state = _Clause(resume, dependent=self._is_dependent(resume))
                read = resume
            elif self._tokens[at].lower == ",":
                if state.dependent and state.whole:
                    state.dependent = state.whole = False  # the main clause begins
                elif at + 1 < last and self._tokens[at + 1].lower in self._words.conditions:
                    state.dependent, state.whole = True, False

    def _read(self, state: _Clause, first: int, last: int) -> None:
        """Remember what tokens first..last tell of their clause."""
        words = self._words
        correlatives = words.correlatives.keys
        known = state.whole and state.verbal
        for at, token in enumerate(self._tokens[first:last], start=first):
            lower = token.lower
            if lower in BRACKETS:
                state.depth += BRACKETS[lower]
            elif lower in correlatives and words.correlatives.at(self._tokens, at):
                state.correlative = True
            if not known and words.is_predicate(lower) and not self._is_relative(at):
                state.whole = True
                known = state.verbal = state.verbal or lower not in words.amounting

    def _stands(self, at: int, last: int, *, correlative: bool) -> bool:
        """Tell whether what begins at token `at` can stand by itself; after "bukan" it needs a subject of its own."""
        if last - at < SHORTEST_CLAUSE or self._tokens[at].lower in self._words.tails:
            return False
        return not correlative or self._has_subject_and_predicate(at, last)

    def _resume(self, state: _Clause, at: int, last: int) -> int | None:
        """Return where the next clause begins when one ends at token `at`, else None."""
        mark, whole = self._tokens[at].lower, state.whole and not state.dependent
        after = at + 1 if mark in MARKS else at
        joined = after + 1 if after < last and self._tokens[after].lower in self._words.joiners else after
        if joined >= last:
            return None
        if joined == at:
            return _end(self._words.bare_splitters.at(self._tokens, at)) if whole else None
        if not state.verbal and self._is_item(state.start, at) and self._item_follows(joined, last):
            return joined
        if mark == "," and (conjunction := self._conjunction(after, last, whole=whole)):
            return conjunction
        return joined if mark == ";" or (whole and self._opens_clause(mark, joined, last)) else None

    def _conjunction(self, at: int, last: int, *, whole: bool) -> int | None:
        """Return the end of the conjunction at token `at`, behind which a clause begins."""
        if turn := self._words.turns.at(self._tokens, at):
            return turn.last
        splitter = self._words.splitters.at(self._tokens, at)
        return splitter.last if splitter and whole and self._has_predicate(splitter.last, last) else None

    def _opens_clause(self, mark: str, at: int, last: int) -> bool:
        if self._words.subjects.at(self._tokens, at) or self._tokens[at].start in self._shares:
            return self._has_predicate(at, last)
        return mark == "," and self._has_subject_and_predicate(at, last)

    def _is_item(self, start: int, at: int) -> bool:
        """Tell whether start..at is an item of a list of figures: "tahun 2017 sebesar Rp 20 triliun"."""
        return at - start <= ITEM_REACH and self._ends_with_figure(at) and self._tokens[start].is_word

    def _ends_with_figure(self, at: int) -> bool:
        return self._tokens[at - 1].end in self._figure_ends or self._tokens[at - 1].text == ")"

    def _item_follows(self, at: int, last: int) -> bool:
        """Tell whether another item begins here: words that are no predicate, then a figure before the next comma."""
        if not self._is_subject(at):
            return False
        for place in range(at, min(last, at + ITEM_REACH)):
            if self._tokens[place].end in self._figure_ends:
                return place + 1 - at >= SHORTEST_CLAUSE
            if self._tokens[place].text in MARKS or self._is_verbal(place):
                return False
        return False

    def _is_relative(self, at: int) -> bool:
        """Tell whether the predicate at token `at` belongs to a relative clause: "yang tinggal di Bekasi"."""
        return at > 0 and self._tokens[at - 1].lower in self._words.relatives

    def _is_dependent(self, at: int) -> bool:
        """Tell whether what begins here only leads to a main clause: "Setelah banjir surut, ..."."""
        token, words = self._tokens[at], self._words
        return token.lower in words.no_subjects or words.is_verb(token.lower, words.active_prefixes)

    def _has_subject_and_predicate(self, at: int, last: int) -> bool:
        """Tell whether a noun and soon a predicate follow, without a relative clause or comma between."""
        if not self._is_subject(at):
            return False
        for place in range(at + 1, min(last, at + SUBJECT_REACH)):
            if self._is_verbal(place):
                return True
            if self._tokens[place].text in BREAKS or self._tokens[place].lower in self._words.relatives:
                return False
        return False

    def _has_predicate(self, at: int, last: int) -> bool:
        return any(self._words.is_predicate(token.lower) for token in self._tokens[at : min(last, at + CLAUSE_REACH)])

    def _is_subject(self, at: int) -> bool:
        token, words = self._tokens[at], self._words
        return token.is_word and token.lower not in words.no_subjects and not words.is_predicate(token.lower)

    def _is_verbal(self, at: int) -> bool:
        """Tell whether this is a predicate that is more than an amount."""
        lower = self._tokens[at].lower
        return lower not in self._words.amounting and self._words.is_predicate(lower)


def _end(found: Found | None) -> int | None:
    return found.last if found else None
