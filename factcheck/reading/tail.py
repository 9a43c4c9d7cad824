"""The tail cut: a lone header of a list of other stories ends the article; its teasers are claims of other articles.

A header below the last paragraph is told from a link box within the text by what follows it: under a teasers' header
every paragraph has its own title above it; where two paragraphs follow each other without one, the article goes on.
Above the first paragraph there are no such headers, only the page's navigation.
"""

from collections.abc import Sequence

from factcheck.reading.page import Line, Page
from factcheck.reading.phrases import phrases
from factcheck.reading.shapes import is_headline, is_prose

RULE = "tail"

HEADER_RULE = "furniture"
"""The rule of a lone header under which no titles are left; the links' rule cuts those that stand within articles."""


def cut_tail(page: Page) -> None:
    """Cut everything from the first header of a teasers' list to the end of the page, in one pass.

    Where the text goes on below a header, it does so below all headers in between, which go alone; the search continues
    from there.
    """
    kept = list(page.kept())
    lines = [line for _, line in kept]
    at = next((at for at, line in enumerate(lines) if is_prose(line.text)), len(lines))
    while at < len(lines):
        if not _is_header(lines[at]):
            at += 1
            continue
        goes_on = _text_below(lines, at)
        if goes_on is None:
            for index, _ in kept[at:]:
                page.cut_line(index, RULE)
            return
        for index, line in kept[at:goes_on]:
            if _is_header(line) and _name(line) not in phrases("boilerplate", "rails_within"):
                page.cut_line(index, HEADER_RULE)
        at = goes_on + 1


def _is_header(line: Line) -> bool:
    return _name(line) in phrases("boilerplate", "rails")


def _name(line: Line) -> str:
    return line.folded.rstrip(" :>»")


def _text_below(lines: Sequence[Line], header: int) -> int | None:
    """Return where the article goes on below a header; None where only titles, headers and titled paragraphs follow.

    Paragraphs under a title are text, too, where all headers so far are of the kind that stands within articles.
    """
    titled = ends = False
    for at in range(header, len(lines)):
        line = lines[at]
        if _is_header(line):
            ends = ends or _name(line) not in phrases("boilerplate", "rails_within")
            titled = False
        elif is_headline(line.text):
            titled = True
        elif is_prose(line.text):
            if not (titled and ends):
                return at
            titled = False
    return None
