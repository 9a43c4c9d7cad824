"""Reasons for a score in the order a person reads them. Pure."""

from collections.abc import Sequence

from factcheck.domain.mention import Reason

WORD, OTHER_WORDS = "word", "other_words"
"""Names of reasons: a single word or pair of words, and all of those that say little, together."""

TELLING = 0.2
"""A word of less weight tells a reader little; nine in ten of 11,913 in 1,784 claims have less (November 2026)."""

NAMED = 3
"""Of the words taken together the strongest are named."""


def told_first(reasons: Sequence[Reason]) -> tuple[Reason, ...]:
    """Return reasons, the strongest first; words of little weight stand as one that names the strongest of them."""
    small = [reason for reason in reasons if reason.feature == WORD and abs(reason.weight) < TELLING]
    if len(small) < 2:
        return _strongest(reasons)
    named = ", ".join([reason.text for reason in _strongest(small)[:NAMED]])
    more = ", ..." if len(small) > NAMED else ""
    together = Reason(OTHER_WORDS, f"{named}{more}", sum([reason.weight for reason in small]))
    return _strongest([*(reason for reason in reasons if reason not in small), together])


def _strongest(reasons: Sequence[Reason]) -> tuple[Reason, ...]:
    return tuple(sorted(reasons, key=lambda reason: -abs(reason.weight)))
