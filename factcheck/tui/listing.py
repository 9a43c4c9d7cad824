"""The queue in memory: the numbers of all its claims, and the lines of those that were looked at. Knows no terminal."""

from array import array
from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence

from factcheck.domain.records import ClaimRow
from factcheck.domain.review import ClaimState

WINDOW = 128
"""Lines read at once: three screens, so that paging seldom waits (0.3 ms of SQL anywhere in a million)."""

KEPT = 64 * WINDOW
"""Lines kept in memory, about 10 MB."""

MOST_MARKED = 1000
"""Claims that can be marked at once: as many as the workflow decides in one transaction."""

BESIDE = 8
"""Claims looked for beside one that is gone; each costs 10 ms at most, in a million."""

OPEN_STATES = (ClaimState.NEW, ClaimState.IN_PROGRESS)

ORDERS = ("score", "date", "id")
"""What one key goes through; the workflow knows what they mean."""

_CLOSED, _OPEN, _SKIPPED = 0, 1, 2


class Listing:
    """Claims by position, from 0; what is marked, what waits to be saved, what a search found.

    `waiting` holds the words of decisions that the database has not taken yet, by the claim's number.
    """

    def __init__(self, numbers: "array[int] | None" = None, open_numbers: Sequence[int] | None = None) -> None:
        self.numbers = array("q") if numbers is None else numbers
        self.marks: set[int] = set()
        self.waiting: dict[int, str] = {}
        self.hits: Sequence[int] = ()
        self._rows: OrderedDict[int, ClaimRow] = OrderedDict()
        self._flags = _flags(self.numbers, open_numbers)

    def __len__(self) -> int:
        return len(self.numbers)

    def number_at(self, position: int) -> int | None:
        """Return the number of the claim at a position, None beyond the ends."""
        return self.numbers[position] if 0 <= position < len(self.numbers) else None

    def position_of(self, number: int, near: int = 0) -> int | None:
        """Return where a claim stands, or None: at once close to the position `near`, 10 ms elsewhere in a million."""
        start = max(0, near - WINDOW)
        for first, last in ((start, near + WINDOW), (0, len(self.numbers))):
            try:
                return self.numbers.index(number, first, last)
            except ValueError:
                continue
        return None

    def row_at(self, position: int) -> ClaimRow | None:
        """Return the line at a position, None where it is not read yet."""
        number = self.number_at(position)
        return None if number is None else self._rows.get(number)

    def row_of(self, number: int) -> ClaimRow | None:
        """Return a claim's line, None where it is not read yet."""
        return self._rows.get(number)

    def missing(self, first: int, last: int) -> tuple[int, ...]:
        """Return the numbers to read so that the positions from `first` up to `last` have lines: whole windows."""
        if all(number in self._rows for number in self.numbers[max(first, 0) : last]):
            return ()
        start, stop = first // WINDOW * WINDOW, -(-last // WINDOW) * WINDOW
        return tuple(number for number in self.numbers[max(start, 0) : stop] if number not in self._rows)

    def put(self, rows: Mapping[int, ClaimRow]) -> None:
        """Take lines in, and let go of those that were taken in longest ago."""
        for number, row in rows.items():
            self._rows[number] = row
            self._rows.move_to_end(number)
        while len(self._rows) > KEPT:
            self._rows.popitem(last=False)

    def lines(self) -> "OrderedDict[int, ClaimRow]":
        """Return a copy of all lines that are read, by number."""
        return self._rows.copy()

    def take_lines(self, other: "Listing") -> None:
        """Take over the lines that another listing has read."""
        self._rows = other.lines()

    def forget_lines(self, first: int, last: int) -> None:
        """Let go of all lines but those of these positions, which are in view: they may have changed."""
        seen = {number: row for number in self.numbers[max(first, 0) : last] if (row := self._rows.get(number))}
        self._rows = OrderedDict(seen)

    def change(self, row: ClaimRow, near: int = 0) -> int | None:
        """Take in a line that was changed; return its position, None for a claim that is not listed."""
        self._rows[row.id] = row
        position = self.position_of(row.id, near)
        if position is not None:
            self._flags[position] = (self._flags[position] or _OPEN) if row.state in OPEN_STATES else _CLOSED
        return position

    def join(self, number: int, into: int, cursor: int) -> None:
        """Let a claim become part of another: one line goes; the one that stays is where the cursor is, if it can."""
        position, other = self.position_of(number, cursor), self.position_of(into, cursor)
        if position is None:
            return
        found = self._hit_numbers()
        if other is None or position == cursor:
            self.numbers[position] = into
            position = other
        if position is not None:
            del self.numbers[position], self._flags[position]
        self.marks.discard(number)
        self._find_again(found)

    def part(self, number: int, cursor: int) -> None:
        """Put a claim that became one of its own behind the cursor, where it was parted from another."""
        if self.position_of(number, cursor) is None:
            found = self._hit_numbers()
            self.numbers.insert(cursor + 1, number)
            self._flags.insert(cursor + 1, _OPEN)
            self._find_again(found)

    def place_like(self, other: "Listing", position: int) -> int:
        """Return where to stand when the claim at a position of another listing is gone: on one that was beside it."""
        for number in other.numbers[position : position + BESIDE]:
            found = self.position_of(number, position)
            if found is not None:
                return found
        return max(0, min(position, len(self) - 1))

    def skip(self, position: int) -> None:
        """Pass over a claim from now on when the next open one is looked for."""
        if 0 <= position < len(self._flags) and self._flags[position] == _OPEN:
            self._flags[position] = _SKIPPED

    def is_skipped(self, position: int) -> bool:
        """Tell whether a claim was passed over."""
        return 0 <= position < len(self._flags) and self._flags[position] == _SKIPPED

    def next_open(self, position: int) -> int | None:
        """Return the position of the next claim that is open and neither skipped nor waiting, else None."""
        found = self._flags.find(_OPEN, position + 1)
        while found >= 0 and self.numbers[found] in self.waiting:
            found = self._flags.find(_OPEN, found + 1)
        return found if found >= 0 else None

    def previous_open(self, position: int) -> int | None:
        """Return the position of the claim before that is open and neither skipped nor waiting, else None."""
        found = self._flags.rfind(_OPEN, 0, max(position, 0))
        while found >= 0 and self.numbers[found] in self.waiting:
            found = self._flags.rfind(_OPEN, 0, found)
        return found if found >= 0 else None

    def is_done(self) -> bool:
        """Tell whether no claim is open, skipped ones aside: there is nothing left to do."""
        return len(self.numbers) > 0 and _OPEN not in self._flags

    def toggle_mark(self, position: int) -> None:
        """Mark a claim, or take its mark away."""
        number = self.number_at(position)
        if number is not None:
            self.marks ^= {number}

    def mark_between(self, one: int, other: int) -> None:
        """Mark all claims from one position to another."""
        self.marks |= set(self.numbers[min(one, other) : max(one, other) + 1])

    def mark_all(self, most: int) -> None:
        """Mark all claims of the queue, at most so many; take all marks away where any is there."""
        self.marks = set() if self.marks else set(self.numbers[:most])

    def marked(self) -> tuple[int, ...]:
        """Return the numbers of the marked claims, in the order of the queue."""
        return tuple(number for number in self.numbers if number in self.marks)

    def find(self, numbers: Iterable[int]) -> None:
        """Keep where these claims stand as the hits of a search."""
        wanted = set(numbers)
        self.hits = array("q", (at for at, number in enumerate(self.numbers) if number in wanted))

    def _hit_numbers(self) -> list[int]:
        return [self.numbers[position] for position in self.hits]

    def _find_again(self, numbers: Sequence[int]) -> None:
        """Keep the hits of a search where they stand now."""
        if numbers:
            self.find(numbers)


def next_order(order: str) -> str:
    """Return the order that one key goes to."""
    return ORDERS[(ORDERS.index(order) + 1) % len(ORDERS)]


def _flags(numbers: Sequence[int], open_numbers: Sequence[int] | None) -> bytearray:
    """Return a byte a claim; the open ones are given in the same order as all, None for all of them."""
    if open_numbers is None:
        return bytearray([_OPEN]) * len(numbers)
    flags, at = bytearray(len(numbers)), 0
    for position, number in enumerate(numbers):
        if at < len(open_numbers) and open_numbers[at] == number:
            flags[position] = _OPEN
            at += 1
    return flags
