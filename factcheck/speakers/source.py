"""Words that stand for a source. No rules live here.

Sources, links and reports are named tuples: an article makes sixty, and frozen dataclasses take three times as long.
"""

from typing import NamedTuple

from factcheck.domain.speaker import SpeakerKind

Span = tuple[int, int]
"""A range of tokens, half open."""


class Source(NamedTuple):
    """Words for a source, at the tokens first..last; name and role are parts of them.

    kind None is a pronoun. A role without a name refers to a person named elsewhere; `pointing` says that he was spoken
    of right before ("bos Alibaba itu").
    """

    first: int
    last: int
    kind: SpeakerKind | None
    name: Span | None = None
    role: Span | None = None
    pointing: bool = False
