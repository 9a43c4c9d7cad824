"""What a line looks like: a headline, prose, a person's name. Judged by its form alone, in any language."""

import re

HEADLINE_LENGTH = (10, 180)
"""Code points of a headline; the titles of 2,752 corpus articles have 16 to 140 (November 2026)."""

PROSE_LENGTH = 60
"""A line this long that ends a sentence is prose; shorter ones may be captions or teasers' titles."""

NAME_WORDS = 6
"""Words of a person's name at most, initials included."""

_SENTENCE_END = re.compile(r"[.!?…:;][\"'”’)\]]{0,3}\Z|[\"”]\Z")
_FULL_STOP = re.compile(r"[.…][\"'”’)\]]{0,3}\Z")
_NAME = re.compile(r"(?:[^\W\d_][\w'’.-]{0,24})(?: {1,2}(?:[^\W\d_][\w'’.-]{0,24}))*\.?\Z")


def is_headline(text: str) -> bool:
    """Tell a possible title: short, no full stop, beginning with a capital, a figure or a quote mark."""
    least, most = HEADLINE_LENGTH
    if not least <= len(text) <= most or text[-1] in ":;," or _FULL_STOP.search(text[-6:]):
        return False
    return text[0].isupper() or text[0].isdigit() or text[0] in "\"'“‘["


def is_prose(text: str) -> bool:
    """Tell running text: long enough, and ending like a sentence."""
    return len(text) >= PROSE_LENGTH and bool(_SENTENCE_END.search(text[-6:]))


def is_name(text: str) -> bool:
    """Tell a possible name of a person: up to six words, each with a capital, no digits."""
    words = text.split()
    if not 1 <= len(words) <= NAME_WORDS or len(text) > 60 or not _NAME.match(" ".join(words)):
        return False
    return all(word[0].isupper() for word in words)
