"""Find runs of capitalised words that may name somebody or something. Must not decide who or what is named."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cache

from factcheck.languages import load
from factcheck.text.tokens import Token

_JOINTS = frozenset("&@")
_OPENERS = frozenset("\"“„«‘'.?!…:")
LONGEST_RUN = 32
"""Tokens of a run at most; real ones have below 20. Keeps a text all in capitals linear for those who read runs."""

LONGEST_INITIAL = 5
"""A full stop after at most so many letters joins a title or an initial to its name: "Prof. Dr. H. Muhadjir"."""


@dataclass(frozen=True, slots=True)
class NameRules:
    """A language's small words around names; all in lower case."""

    particles: frozenset[str]
    calendar: frozenset[str]
    openers: frozenset[str]


@cache
def name_rules(language: str) -> NameRules:
    """Return the rules of a language, read once."""
    table = load(language, "names")
    return NameRules(table.word_set("particles"), table.word_set("calendar"), table.word_set("openers"))


def find_names(
    tokens: Sequence[Token], language: str, sentence_starts: Collection[int] = (0,)
) -> tuple[tuple[int, int], ...]:
    """Return token ranges (first, last), half open, of capitalised runs: "CEO Alibaba Group Jack Ma".

    `sentence_starts` are token indices where a capital letter alone means nothing. Titles and roles are not cut off.
    """
    rules, starts = name_rules(language), frozenset(sentence_starts)
    capitals = [at for at, token in enumerate(tokens) if token.text[0].isupper()]
    opening = {at for at in capitals if at in starts or (at and tokens[at - 1].text in _OPENERS)}
    common = _common_words(tokens, capitals, opening)
    found: list[tuple[int, int]] = []
    done = 0
    for at in capitals:
        word = tokens[at].lower
        if at < done or word in rules.calendar:
            continue
        if at in opening and (word in rules.openers or word in common):
            continue
        done = _run_end(tokens, at, rules, starts)
        found.append((at, done))
    return tuple(found)


def _common_words(tokens: Sequence[Token], capitals: Sequence[int], opening: Collection[int]) -> set[str]:
    """Return the first words of sentences that the text writes small elsewhere, and never large within one."""
    first = {tokens[at].lower for at in opening}
    within = {tokens[at].lower for at in capitals if at not in opening}
    return first.intersection([token.text for token in tokens]) - within


def _run_end(tokens: Sequence[Token], index: int, rules: NameRules, starts: Collection[int]) -> int:
    """Return the index after the last capitalised word of the run that begins at `index`."""
    end = index + 1
    at = end
    limit = min(len(tokens), index + LONGEST_RUN)
    while at < limit and at not in starts:
        token = tokens[at]
        if token.text[0].isupper() and token.lower not in rules.calendar:
            if tokens[at - 1].text == "." and token.lower in rules.openers:
                break
            end = at + 1
        elif token.lower.partition("-")[0] in rules.particles:
            end = at + 1 if "-" in token.text else end
        elif _is_glued_number(tokens, at):
            end = at + 1
        elif at > end or not (token.text in _JOINTS or _joins_initial(tokens, at)):
            break
        at += 1
    return end


def _is_glued_number(tokens: Sequence[Token], at: int) -> bool:
    """Return whether this number is the rest of an abbreviation: SP2KP, G20. An amount ("Rp2.500") is none."""
    before = tokens[at - 1]
    return tokens[at].text.isdigit() and before.end == tokens[at].start and before.text.isupper()


def _joins_initial(tokens: Sequence[Token], at: int) -> bool:
    """Return whether this is the full stop of an initial or a short title, with the name going on behind it."""
    before = tokens[at - 1]
    return tokens[at].text == "." and before.end == tokens[at].start and len(before.text) <= LONGEST_INITIAL
