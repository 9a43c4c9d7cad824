"""What a terminal would show after some bytes: enough of one for the little that a full-screen program sends."""

import re

from factcheck.wording.cells import display_width

_PIECE = re.compile(
    r"\x1b\[(?P<csi>[0-?]*)[ -/]*(?P<final>[@-~])|\x1b[\]PX^_][^\x1b\x07]*(?:\x07|\x1b\\)|\x1b[ -/]*[0-~]"
    r"|(?P<control>[\x00-\x1f])|(?P<text>[^\x00-\x1f\x1b]+)"
)
_UNFINISHED = re.compile(r"\x1b(?:\[[0-?]*[ -/]*|[\]PX^_][^\x1b\x07]*|[ -/]*)?\Z")
"""The beginning of a sequence at the end of what has come so far."""


class Painted:
    """A screen of cells; a wide character fills its second cell with nothing, a mark joins the cell before it."""

    def __init__(self, columns: int, rows: int) -> None:
        self.columns, self.rows = columns, rows
        self._cells: list[list[str]] = []
        self._row = self._column = 0
        self._begun = ""
        self.clear()

    def clear(self) -> None:
        """Blank the screen."""
        self._cells = [[" "] * self.columns for _ in range(self.rows)]

    def resize(self, columns: int, rows: int) -> None:
        """Blank a screen of another size; the program draws it anew."""
        self.columns, self.rows = max(columns, 1), max(rows, 1)
        self.clear()

    def feed(self, sent: str) -> None:
        """Draw what the program sent; a sequence cut in two waits for its end."""
        whole = self._begun + sent
        unfinished = _UNFINISHED.search(whole)
        self._begun = unfinished[0] if unfinished else ""
        for piece in _PIECE.finditer(whole.removesuffix(self._begun)):
            if piece["text"]:
                self._write(piece["text"])
            elif piece["control"]:
                self._control(piece["control"])
            elif piece["final"]:
                self._sequence(piece["csi"], piece["final"])

    @property
    def lines(self) -> list[str]:
        """The lines as they can be read, without spaces at their ends."""
        return ["".join(cells).rstrip() for cells in self._cells]

    @property
    def text(self) -> str:
        """The whole screen as one text."""
        return "\n".join(self.lines)

    def _write(self, text: str) -> None:
        for sign in text:
            width = display_width(sign)
            column = min(self._column, self.columns - 1)
            if width == 0:
                self._cells[self._row][max(column - 1, 0)] += sign
                continue
            self._cells[self._row][column] = sign
            if width == 2 and column + 1 < self.columns:
                self._cells[self._row][column + 1] = ""
            self._column += width

    def _control(self, sign: str) -> None:
        if sign == "\r":
            self._column = 0
        elif sign == "\n":
            self._row = min(self._row + 1, self.rows - 1)

    def _sequence(self, numbers: str, final: str) -> None:
        if final == "H":
            row, column = [int(number or 1) for number in (numbers or "1;1").split(";")]
            self._row, self._column = min(row, self.rows) - 1, min(column, self.columns) - 1
        elif final == "J":
            self.clear()
        elif final == "K":
            self._cells[self._row][self._column :] = [" "] * (self.columns - self._column)
