"""Measure a page's markup before it is parsed, so that no page keeps the parser busy for long.

Without limits (trafilatura 2.3, November 2026) 100,000 paragraphs take 4 s and one tag with 200,000 attributes two
minutes. Depth needs no limit of ours: the parser stops at 256. Tags are read as the parser reads them: a ">" in a
quoted value ends no tag, and there are none in comments, scripts and styles.
"""

import re
from collections.abc import Iterator

from factcheck.domain.errors import InputError

TAGS = 40_000
"""Opening tags of a page at most: 40 microseconds each make 1.6 s; real news pages have 1,000 to 8,000."""

ATTRIBUTES = 1_000
"""Attributes of one tag at most: the parser's cost grows with their square; real tags have some dozens."""

_OPENING = re.compile(r"<(?:!--|[a-zA-Z])")
_TAG = re.compile(r"<([a-zA-Z]+)(?:[^>\"'=]++|=\s*+(?:\"[^\"]*+\"|'[^']*+')?|[\"'])*+")
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")
_CLOSING = {
    "script": re.compile(r"</script", re.IGNORECASE),
    "style": re.compile(r"</style", re.IGNORECASE),
}


def refuse_monsters(markup: str) -> None:
    """Raise InputError for a page with far too many tags, or far too many attributes in one of them."""
    for number, tag in enumerate(_opening_tags(markup), start=1):
        if number > TAGS:
            raise InputError(f"a page with more than {TAGS:,} tags; paste the article's text into a .txt file")
        if len(tag) > 2 * ATTRIBUTES and _attributes(tag) > ATTRIBUTES:
            raise InputError(
                f"a tag with more than {ATTRIBUTES:,} attributes; paste the article's text into a .txt file"
            )


def _opening_tags(markup: str) -> Iterator[str]:
    """Yield the opening tags, without their ">", in linear time."""
    at = 0
    while opening := _OPENING.search(markup, at):
        tag = _TAG.match(markup, opening.start())
        if tag is None:
            end = markup.find("-->", opening.end())
            if end < 0:
                return
            at = end
            continue
        yield tag.group()
        at = tag.end()
        closing = _CLOSING.get(tag[1].lower())
        if closing:
            behind = closing.search(markup, at)
            if behind is None:
                return
            at = behind.start()


def _attributes(tag: str) -> int:
    bare = _QUOTED.sub("", tag)
    return max(bare.count("="), len(bare.replace("/", " ").split()))
