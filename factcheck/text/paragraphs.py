"""Cut a body into paragraphs: every line that holds text is one. Knows no language."""

import re

_LINE = re.compile(r"[^\n\r\v\f\u2028\u2029]+")


def find_paragraphs(body: str) -> tuple[tuple[int, int], ...]:
    """Return (start, end) code points of every line with text, its surrounding white space left out."""
    found = []
    for line in _LINE.finditer(body):
        text = line.group()
        bare = text.strip()
        if bare:
            start = line.start() + len(text) - len(text.lstrip())
            found.append((start, start + len(bare)))
    return tuple(found)
