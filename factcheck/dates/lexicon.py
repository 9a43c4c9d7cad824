"""The words of dates of one language, compiled for look-up by their first token. Knows no grammar and no calendar."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from factcheck.languages import Table, load
from factcheck.text.tokens import tokenize


class Role(StrEnum):
    """What a word can be in a temporal expression: a table of lists in `dates.toml` each, pairs made of two."""

    WEEKDAY = "weekdays"
    WEEKDAY_SHORT = "weekdays_short"
    MONTH = "months"
    MONTH_SHORT = "months_short"
    MONTH_PAIR = "month_pairs"
    ORDINAL_PAIR = "ordinal_pairs"
    WEEKDAY_PAIR = "weekday_pairs"
    UNIT = "units"
    SINGLE_UNIT = "single_units"
    NUMBER = "numbers"
    ORDINAL = "ordinals"
    DIRECTION = "directions"
    LEADING = "leading_directions"
    DISTANCE = "distances"
    STRETCH = "stretches"
    FROM_MENTION = "from_mention"
    LEADING_MENTION = "leading_mentions"
    DAY_SHIFT = "day_shifts"
    MENTION_SHIFT = "mention_shifts"
    DAY_PART = "day_parts"
    EDGE = "edges"
    APPROXIMATE = "approximations"
    LABEL = "labels"
    YEAR_KIND = "year_kinds"
    DAY_JOINT = "day_joints"
    YEAR_LINK = "year_links"
    DAY_SUFFIX = "day_suffixes"
    DAY_LINK = "day_links"
    DECADE_MARK = "decade_marks"
    NUMBER_MARK = "number_marks"
    LINK = "links"
    CLOCK = "clock"
    MERIDIEM = "meridiems"
    ZONE = "zones"
    REPEAT = "repeats"
    SAME_PERIOD = "same_period"
    HOLIDAY = "holidays"
    FEAST_HEAD = "feast_heads"
    FEAST_TAIL = "feast_tails"
    EVE = "eves"
    COUNTDOWN = "countdown"
    HIJRI_MONTH = "hijri_months"
    HIJRI_ERA = "hijri_eras"


_PAIRS = {
    Role.MONTH_PAIR: (Role.MONTH, Role.MONTH_SHORT),
    Role.WEEKDAY_PAIR: (Role.WEEKDAY,),
    Role.ORDINAL_PAIR: (Role.ORDINAL,),
}


class Entry(NamedTuple):
    """A word or phrase in one role; `rest` are the tokens after the first, `value` is the key of its list."""

    role: Role
    rest: tuple[str, ...]
    value: str


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All entries by their first token (longest first), and the word lists that only look at neighbours."""

    language: str
    entries: dict[str, tuple[Entry, ...]]
    month_names: dict[int, str]
    before_month: frozenset[str]
    between: frozenset[str]
    plain_months: frozenset[str]
    place_heads: frozenset[str]
    naming: frozenset[str]
    money: frozenset[str]
    counted: frozenset[str]
    numbered: frozenset[str]
    multiples: frozenset[str]
    needs_year: frozenset[str]
    plans: frozenset[str]
    since: frozenset[str]
    recurring: tuple[tuple[str, ...], ...]
    capitals: bool
    month_first: bool


@cache
def lexicon_of(language: str) -> Lexicon:
    """Return the compiled words of a language. Raises LanguageDataError when its dates.toml is incomplete."""
    table = load(language, "dates")
    lists = table.table("lists")
    return Lexicon(
        language=language,
        entries=_entries(table),
        month_names={int(number): names[0] for number, names in table.groups(Role.MONTH).items()},
        before_month=lists.word_set("before_month"),
        between=lists.word_set("between"),
        plain_months=lists.word_set("plain_months"),
        place_heads=lists.word_set("place_heads"),
        naming=lists.word_set("naming"),
        money=lists.word_set("money"),
        counted=lists.word_set("counted"),
        numbered=lists.word_set("numbered"),
        multiples=lists.word_set("multiples"),
        needs_year=lists.word_set("needs_year"),
        plans=lists.word_set("plans"),
        since=lists.word_set("since"),
        recurring=tuple(_split(phrase) for phrase in lists.words("recurring")),
        capitals=table.text("months_are") == "capitalised",
        month_first=table.text("month_first") == "always",
    )


def _entries(table: Table) -> dict[str, tuple[Entry, ...]]:
    found: dict[str, list[Entry]] = {}
    for role in Role:
        for phrase, value in (_pairs(table, _PAIRS[role]) if role in _PAIRS else table.inverted(role)).items():
            first, *rest = _split(phrase)
            found.setdefault(first, []).append(Entry(role, tuple(rest), value))
    return {first: tuple(sorted(entries, key=lambda entry: -len(entry.rest))) for first, entries in found.items()}


def _pairs(table: Table, roles: tuple[Role, ...]) -> dict[str, str]:
    """Return all words of the roles in twos; a hyphen makes one token of them: {"januari-juni": "1-6"}."""
    words = [item for role in roles for item in table.inverted(role).items() if item[0].isalpha()]
    return {f"{first}-{second}": f"{one}-{two}" for first, one in words for second, two in words}


def _split(phrase: str) -> tuple[str, ...]:
    return tuple(token.lower for token in tokenize(phrase))
