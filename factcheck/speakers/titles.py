"""Split and compare roles: what is the role, what the organisation, which words make one person's role."""

from collections.abc import Iterable, Sequence

from factcheck.speakers.lexicon import SourceNouns
from factcheck.speakers.roster import is_acronym
from factcheck.speakers.source import Span
from factcheck.text.tokens import Token


def organisation_start(tokens: Sequence[Token], role: Span, nouns: SourceNouns) -> int | None:
    """Return where the organisation begins in a role: "CEO | Alibaba Group"; None if all is role."""
    start, end = role
    at = start + 1
    while at < end and tokens[at].lower in nouns.role_modifiers:
        at += 1
    if at >= end or not tokens[at].is_capitalised:
        return None
    if tokens[start].lower not in nouns.roles or tokens[at].lower in nouns.roles:
        return None
    named = tokens[at].lower in nouns.organisations or is_acronym(tokens[at])
    return at if named or tokens[start].lower in nouns.company_roles else None


def role_words(words: Iterable[str], nouns: SourceNouns) -> frozenset[str]:
    """Return the words of a role to compare by: short roles spelled out, all heads of a company as one."""
    found: set[str] = set()
    for word in words:
        if word in nouns.company_roles:
            found |= nouns.company_roles
        else:
            found.update(nouns.short_roles.get(word, (word,)))
    return frozenset(found)
