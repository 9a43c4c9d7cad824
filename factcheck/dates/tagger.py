"""Find temporal expressions: one pass over the tokens, a dictionary look-up each, anchored rules at the hits."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from factcheck.dates.cursor import Cursor
from factcheck.dates.found import Found, Rule
from factcheck.dates.lexicon import Role, lexicon_of
from factcheck.dates.meanings import Moment
from factcheck.dates.rules import DATED_RULES, DAY_DIGITS, RULES, number_rules
from factcheck.dates.rules.clock import with_clock
from factcheck.text.document import Document

_JOINTS = frozenset({",", "("})

_LONGEST = 20
"""Tokens of the longest expression that begins before a limit."""


class TaggedSentence(NamedTuple):
    """A sentence's cursor and the expressions in it, in order, none overlapping another."""

    cursor: Cursor
    found: tuple[Found, ...]


def tag(document: Document, language: str, *, limit: int | None = None) -> Iterator[TaggedSentence]:
    """Yield the sentences that hold temporal expressions; with a limit, read little more than so many code points."""
    openers = _openers(language)
    lexicon = lexicon_of(language)
    tokens = document.tokens
    end = len(tokens) if limit is None else bisect_left(document.starts, limit) + _LONGEST
    places = [at for at, word in enumerate(document.words[:end]) if word in openers or word[0].isdigit()]
    for sentence in document.sentences:
        if sentence.first >= end:
            return
        last = min(sentence.last, end)
        here = places[bisect_left(places, sentence.first) : bisect_left(places, last)]
        if not here:
            continue
        cursor = Cursor(tokens, lexicon, sentence.first, last)
        found = tuple(_tag_sentence(cursor, here, openers))
        if found:
            yield TaggedSentence(cursor, found)


def _tag_sentence(cursor: Cursor, places: Sequence[int], openers: Mapping[str, tuple[Rule, ...]]) -> Iterator[Found]:
    free = cursor.first
    for at in places:
        if at < free:
            continue
        lower = cursor.tokens[at].lower
        found = _first(cursor, at, openers.get(lower) or _number_rules(cursor, at, lower))
        if found is not None:
            yield found
            free = found.end


def _number_rules(cursor: Cursor, at: int, lower: str) -> tuple[Rule, ...]:
    return () if _counts_something(cursor, at, lower) or _is_part_of_name(cursor, at) else number_rules(lower)


def _counts_something(cursor: Cursor, at: int, number: str) -> bool:
    """Tell whether a short number stands before a word that belongs to no time: "10 persen", "5 orang"."""
    following = cursor.lower(at + 1)
    return len(number) <= DAY_DIGITS and following[:1].isalpha() and following not in cursor.lexicon.entries


def _is_part_of_name(cursor: Cursor, at: int) -> bool:
    """Tell whether the number sticks to letters before it: G20, A320, Rp2.500."""
    return cursor.touches(at) and cursor.tokens[at - 1].text[-1].isalpha()


def _first(cursor: Cursor, at: int, rules: tuple[Rule, ...]) -> Found | None:
    for rule in rules:
        found = rule(cursor, at)
        if found is not None:
            return with_clock(cursor, found) if found.dated else _with_day(cursor, found)
    return None


def _with_day(cursor: Cursor, found: Found) -> Found:
    """Join the day that follows a time of the clock to it: "pukul 10.00 WIB, Rabu 5 Mei 2021"."""
    if not isinstance(found.meaning, Moment):
        return found
    place = found.end + 1 if cursor.lower(found.end) in _JOINTS else cursor.skip(found.end, Role.DAY_JOINT)
    for rule in DATED_RULES:
        day = rule(cursor, place)
        if day is not None and day.dated:
            return Found(found.start, day.end, replace(found.meaning, day=day.meaning))
    return found


@cache
def _openers(language: str) -> dict[str, tuple[Rule, ...]]:
    """Return the rules to try at each word that can begin an expression."""
    openers = {}
    for word, entries in lexicon_of(language).entries.items():
        roles = {entry.role for entry in entries}
        rules = tuple(dict.fromkeys(rule for role, rules in RULES.items() if role in roles for rule in rules))
        if rules:
            openers[word] = rules
    return openers
