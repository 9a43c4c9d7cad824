"""A plain table for the terminal: aligned columns, cut to the screen, whole where there is none."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck.text.safe import safe_line
from factcheck.wording.cells import cut, display_width, fold, pad

GAP = "  "
PADDED_MOST = 40
"""Cells a column is padded to where nothing is cut: one endless name must not push every other line aside."""

LEAST_LAST = 24
"""Cells the last column keeps on the narrowest screen; a claim cut shorter says nothing."""


LEAST_LIMITED = 8
"""Cells to which a column with a limit shrinks on a narrow screen: a name's beginning is still told from others."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column; on a screen it is at most `limit` cells wide, and left out where there are fewer than `least_screen`.

    On a narrow screen it shrinks to `least`. The last column takes what is left; `folded`, it goes on below itself
    instead of being cut.
    """

    title: str
    right: bool = False
    limit: int | None = None
    least: int = LEAST_LIMITED
    folded: bool = False
    least_screen: int = 0


def table_lines(columns: Sequence[Column], rows: Sequence[Sequence[str]], width: int | None) -> Iterator[str]:
    """Yield the header and a line for each row; `width` is the screen's, None for a pipe or file (nothing is cut)."""
    shown = [at for at, column in enumerate(columns) if width is None or width >= column.least_screen]
    columns = [columns[at] for at in shown]
    cells = [[column.title for column in columns], *([safe_line(row[at]) for at in shown] for row in rows)]
    widths = _widths(columns, cells, width)
    for *before, last in cells:
        parts = tuple(fold(last, widths[-1])) if width and columns[-1].folded else (last,)
        for at, part in enumerate(parts):
            row = [*(before if at == 0 else [""] * len(before)), part]
            fitted = (
                pad(cut(cell, room) if width else cell, room, right=column.right)
                for cell, room, column in zip(row, widths, columns, strict=True)
            )
            yield GAP.join(fitted).rstrip()


def _widths(columns: Sequence[Column], cells: Sequence[Sequence[str]], width: int | None) -> list[int]:
    needed = [max(display_width(row[at]) for row in cells) for at in range(len(columns))]
    if width is None:
        return [min(need, PADDED_MOST) for need in needed]
    limited = [min(need, column.limit or need) for need, column in zip(needed, columns, strict=True)]
    gaps = len(GAP) * (len(columns) - 1)
    while sum(limited[:-1]) + gaps + LEAST_LAST > width:
        yielding = [at for at, column in enumerate(columns[:-1]) if column.limit and limited[at] > column.least]
        if not yielding:
            break
        widest = max(yielding, key=limited.__getitem__)
        limited[widest] -= 1
    taken = sum(limited[:-1]) + gaps
    return [*limited[:-1], min(needed[-1], max(LEAST_LAST, width - taken))]
