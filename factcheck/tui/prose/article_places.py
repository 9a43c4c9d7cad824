"""Which code point of an article's body stands at a place of its page. Pure."""

from bisect import bisect_left

from factcheck.domain.records import ArticleDetail
from factcheck.tui.prose.article import ArticleText, detail_places


def body_place(page: ArticleText, detail: ArticleDetail, piece: int, offset: int) -> int | None:
    """Return the code point of the body that a code point of a piece shows, or the next one that was not removed.

    None where no line of the article stands.
    """
    if not 0 <= piece < len(page.runs) or not page.runs[piece]:
        return None
    run = next((each for each in reversed(page.runs[piece]) if each.offset <= offset), page.runs[piece][0])
    raw = detail.article.raw
    place = _shown_at(raw[run.start : run.end], max(0, offset - run.offset)) + run.start
    return min(bisect_left(detail_places(detail), place), len(detail.article.body))


def _shown_at(text: str, offset: int) -> int:
    """Return which code point of a text is shown as its `offset`th, where blanks beside each other are shown as one."""
    shown, blank = -1, False
    for at, char in enumerate(text):
        if not (blank and char.isspace()):
            shown += 1
        blank = char.isspace()
        if shown == offset:
            return at
    return len(text)
