"""Match an article's stored mentions with those a newer analysis found, so that claims keep their numbers. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from factcheck.domain.mention import Mention
from factcheck.store.mentions import StoredMention

LEAST_OVERLAP = 0.5
"""Shared part of two spans (of all they cover together) from which they are the same mention: half of it."""

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Matching:
    """Which stored mention is which new one (by position), those that are gone, those that appeared.

    `places` says where the words of each stored mention stand in the text, None where they do not.
    """

    places: tuple[Span | None, ...]
    carried: Mapping[int, int]
    gone: tuple[int, ...]
    appeared: tuple[int, ...]


def match_mentions(old: Sequence[StoredMention], new: Sequence[Mention], body: str, *, same_body: bool) -> Matching:
    """Return how stored mentions and new ones correspond, each at most once, largest overlap first.

    In another text a stored mention stands where its words stand now, the nearest place to the old one.
    """
    places = tuple(_span_in(body, each.mention, same_body=same_body) for each in old)
    overlaps = sorted(_overlaps(places, [(each.start, each.end) for each in new]), reverse=True)
    carried: dict[int, int] = {}
    taken: set[int] = set()
    for _, old_at, new_at in overlaps:
        if -old_at not in carried and -new_at not in taken:
            carried[-old_at] = -new_at
            taken.add(-new_at)
    gone = tuple(at for at in range(len(old)) if at not in carried)
    return Matching(places, carried, gone, tuple(at for at in range(len(new)) if at not in taken))


def _overlaps(old: Sequence[Span | None], new: Sequence[Span]) -> list[tuple[float, int, int]]:
    """Return (overlap, -old position, -new position) of all pairs that overlap enough, earlier ones sorting higher."""
    found = []
    for old_at, span in enumerate(old):
        if span is None:
            continue
        for new_at, other in enumerate(new):
            shared = min(span[1], other[1]) - max(span[0], other[0])
            covered = max(span[1], other[1]) - min(span[0], other[0])
            if shared > 0 and shared >= LEAST_OVERLAP * covered:
                found.append((shared / covered, -old_at, -new_at))
    return found


def _span_in(body: str, stored: Mention, *, same_body: bool) -> Span | None:
    if same_body:
        return stored.start, stored.end
    before = body.rfind(stored.text, 0, stored.end)
    after = body.find(stored.text, stored.start)
    places = [at for at in (before, after) if at >= 0]
    if not places:
        return None
    start = min(places, key=lambda at: abs(at - stored.start))
    return start, start + len(stored.text)
