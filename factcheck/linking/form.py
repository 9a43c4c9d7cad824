"""The normal form of a statement: what is left when wording is taken away. Stored with a claim; knows no language."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

VERSION = 2
"""Raised when a form of an older version must not be compared any more and is to be made anew."""


class Kind(StrEnum):
    """What sort of thing a term names. Any other kind is the name of a field whose members exclude each other.

    A thing is a noun of the lexicon, a noun any other word. `home` is the country that news means when it names none.
    """

    PLACE = "place"
    COUNTRY = "country"
    HOME = "home"
    NAME = "name"
    TITLE = "title"
    POLE = "pole"
    VERB = "verb"
    THING = "thing"
    NOUN = "noun"


RATE = "rate"
"""The field of what a figure is counted by: "per bulan", "per kilogram"."""
LISTED = frozenset(Kind)
"""The kinds that are no fields."""
REWORDED = frozenset({Kind.VERB, Kind.POLE})
"""Kinds that a paraphrase changes freely; the others are what a statement is about."""
ENTITIES = frozenset({Kind.NAME, Kind.PLACE, Kind.COUNTRY, Kind.HOME})
"""Kinds that name one thing of the world."""


@dataclass(frozen=True, slots=True)
class Term:
    """A content word or phrase: the concept it stands for, as written, its kind; `aside` in a trailing clause.

    The key of a pole is "axis:+", "axis:-" or, for neither, "axis:0" ("change:0": unchanged).
    """

    key: str
    text: str
    kind: str
    aside: bool = False


@dataclass(frozen=True, slots=True)
class Number:
    """A figure, fully scaled, with its unit and comparator ("over", "at_most", ...)."""

    value: float
    unit: str | None
    comparator: str | None
    text: str
    aside: bool = False


@dataclass(frozen=True, slots=True)
class Period:
    """A time: ISO days begin and end (exclusive), "" where it is not anchored; then `value` or `key` is compared."""

    begin: str
    end: str
    value: str
    key: str
    modifier: str
    text: str
    aside: bool = False


@dataclass(frozen=True, slots=True)
class Role:
    """Who does what to whom around a verb, or what is measured against what around a comparison: sets of concepts."""

    pivot: str
    agent: tuple[str, ...]
    patient: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NormalForm:
    """A statement without its wording.

    `terms` are in the text's order; `source` holds the concepts of "X said that", which may match but are never missed;
    `negations` counts what negates the statement, `flips` the negations that turned a word into its opposite;
    `quantifiers` are all, most, some, few, none.
    """

    text: str
    language: str
    terms: tuple[Term, ...] = ()
    source: tuple[str, ...] = ()
    numbers: tuple[Number, ...] = ()
    periods: tuple[Period, ...] = ()
    negations: int = 0
    flips: int = 0
    quantifiers: tuple[tuple[str, str], ...] = ()
    roles: tuple[Role, ...] = ()
    tokens: tuple[str, ...] = field(init=False, repr=False, compare=False)
    """The concepts in order."""
    concepts: frozenset[str] = field(init=False, repr=False, compare=False)
    axes: frozenset[str] = field(init=False, repr=False, compare=False)
    """The axes of the poles: "change", "balance"."""
    line: str = field(init=False, repr=False, compare=False)
    """The concepts in order, with blanks between."""
    short_forms: tuple[int, ...] = field(init=False, repr=False, compare=False)
    """Where the terms stand that may be short for something: names in capitals."""

    def __post_init__(self) -> None:
        tokens = tuple([term.key for term in self.terms])
        object.__setattr__(self, "tokens", tokens)
        object.__setattr__(self, "concepts", frozenset(tokens))
        axes = [term.key.partition(":")[0] for term in self.terms if term.kind == Kind.POLE]
        object.__setattr__(self, "axes", frozenset(axes))
        object.__setattr__(self, "line", " ".join(tokens))
        short_forms = [at for at, term in enumerate(self.terms) if term.kind == Kind.NAME and term.text.isupper()]
        object.__setattr__(self, "short_forms", tuple(short_forms))

    @property
    def names(self) -> tuple[str, ...]:
        """The concepts that name a person, organisation or thing."""
        return tuple(term.key for term in self.terms if term.kind == Kind.NAME)

    @property
    def places(self) -> tuple[str, ...]:
        """The concepts that name a place."""
        return tuple(term.key for term in self.terms if term.kind == Kind.PLACE)

    @property
    def direction(self) -> tuple[str, ...]:
        """The poles: "change:+" for a rise, "balance:-" for a deficit."""
        return tuple(term.key for term in self.terms if term.kind == Kind.POLE)

    @property
    def polarity(self) -> int:
        """1 for an affirmed statement, -1 for a negated one."""
        return -1 if self.negations % 2 else 1

    def to_json(self) -> str:
        """Return the form as compact JSON, with the version first."""
        fields = (
            [[t.key, t.text, t.kind, int(t.aside)] for t in self.terms],
            list(self.source),
            [[n.value, n.unit, n.comparator, n.text, int(n.aside)] for n in self.numbers],
            [[p.begin, p.end, p.value, p.key, p.modifier, p.text, int(p.aside)] for p in self.periods],
            [self.negations, self.flips],
            [list(pair) for pair in self.quantifiers],
            [[r.pivot, list(r.agent), list(r.patient)] for r in self.roles],
        )
        return json.dumps([VERSION, self.language, self.text, *fields], ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def from_json(cls, stored: str) -> "NormalForm":
        """Return the form that `to_json` wrote. Raises ValueError when it is of another version or no form at all."""
        try:
            version, language, text, *fields = json.loads(stored)
            terms, source, numbers, periods, negated, quantifiers, roles = fields
            form = cls(
                text=text,
                language=language,
                terms=tuple(Term(*_flagged(row)) for row in terms),
                source=tuple(source),
                numbers=tuple(Number(*_flagged(row)) for row in numbers),
                periods=tuple(Period(*_flagged(row)) for row in periods),
                negations=negated[0],
                flips=negated[1],
                quantifiers=tuple((key, words) for key, words in quantifiers),
                roles=tuple(Role(pivot, tuple(agent), tuple(patient)) for pivot, agent, patient in roles),
            )
        except (ValueError, TypeError, IndexError) as err:
            raise ValueError("not a stored form; make it anew from the text") from err
        if version != VERSION:
            raise ValueError(f"a form of version {version}, not {VERSION}; make it anew from the text")
        return form


def _flagged(row: Sequence[Any]) -> tuple[Any, ...]:
    return (*row[:-1], bool(row[-1]))
