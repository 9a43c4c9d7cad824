"""Keep a spreadsheet from running a cell: escape what it would take for a formula, and undo it. Pure."""

import re

_RUNS = re.compile(r"'*[=+\-@\t\r\n\x00＝＋－＠]")  # the marks may follow our own escape, so that undoing is exact


def escape(cell: str) -> str:
    """Return the cell with a leading apostrophe where a spreadsheet would run it: `=1+1` becomes `'=1+1`."""
    return "'" + cell if _RUNS.match(cell) else cell


def unescape(cell: str) -> str:
    """Return what `escape` was given."""
    return cell[1:] if cell.startswith("'") and _RUNS.match(cell) else cell
