"""Where the words of a cleaned body stand in the text that was labelled, and what of a span counts.

A body is its raw text without the removed spans and with other blanks, so the n-th visible character of the one is the
n-th of the other.
"""

from collections.abc import Sequence

from factcheck.domain.article import Article

EDGE = " \t\n\r\u00a0\"'“”‘’.,;:()"
"""Characters that make no difference at either end of a claim."""

_UNSEEN = frozenset("\u00ad\u200b\u2060\ufeff")
"""Characters that reading drops from a line: soft hyphen, zero-width space, word joiner, byte order mark."""

Span = tuple[int, int]


class RawPlaces:
    """Places of an article's body in its raw text."""

    def __init__(self, article: Article) -> None:
        self._in_body: list[int] = []
        seen = 0
        for char in article.body:
            self._in_body.append(seen)
            seen += _visible(char)
        self._in_body.append(seen)
        self._in_raw = [at for at in _kept(article) if _visible(article.raw[at])]

    def span(self, start: int, end: int) -> Span:
        """Return the place in the raw text of body[start:end], whose first and last characters are visible."""
        return self._in_raw[self._in_body[start]], self._in_raw[self._in_body[end] - 1] + 1


def trimmed(text: str, start: int, end: int) -> Span | None:
    """Return start..end without edge characters on either side, None where nothing else is there."""
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip(EDGE))
    right = len(piece) - len(piece.rstrip(EDGE))
    return (start + left, end - right) if left < len(piece) else None


def folded(text: str) -> str:
    """Return a text with single blanks and without edge characters, for comparing."""
    return " ".join(text.split()).strip(EDGE)


def overlap(a: Span, b: Span) -> float:
    """Return the shared part of two spans as a share of their union."""
    shared = min(a[1], b[1]) - max(a[0], b[0])
    return shared / (max(a[1], b[1]) - min(a[0], b[0])) if shared > 0 else 0.0


def paired(found: Sequence[Span | None], wanted: Sequence[Span], least: float) -> dict[int, int]:
    """Return {index of found: index of wanted}, one to one, the best overlaps first, none below `least`."""
    pairs = sorted(
        (
            (overlap(span, target), at, to)
            for at, span in enumerate(found)
            if span
            for to, target in enumerate(wanted)
            if span[0] < target[1] and target[0] < span[1]
        ),
        reverse=True,
    )
    found_for: dict[int, int] = {}
    taken: set[int] = set()
    for share, at, to in pairs:
        if share >= least and at not in found_for and to not in taken:
            found_for[at] = to
            taken.add(to)
    return found_for


def _kept(article: Article) -> list[int]:
    """Return the places of the raw text that reading has kept."""
    places: list[int] = []
    at = 0
    for cut in article.removed:
        places += range(at, cut.start)
        at = max(at, cut.end)
    places += range(at, len(article.raw))
    return places


def _visible(char: str) -> bool:
    return not (char.isspace() or char in _UNSEEN)
