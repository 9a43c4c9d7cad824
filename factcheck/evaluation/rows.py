"""JSON lines of label files, read field by field: what is missing or wrong is told with its file and line."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeVar

from factcheck.domain.errors import InputError

Choice = TypeVar("Choice", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Row:
    """A JSON object that knows where it stands: "articles.jsonl:3: claims[2]"."""

    place: str
    values: Mapping[str, object]

    def text(self, key: str) -> str:
        """Return a text that must be there and not be empty."""
        found = self.maybe_text(key)
        if not found:
            raise self.wrong(f'"{key}" is missing; it is a text')
        return found

    def maybe_text(self, key: str) -> str | None:
        """Return a text, a number as a text, or None."""
        found = self.values.get(key)
        if found is None or isinstance(found, str):
            return found
        if isinstance(found, int) and not isinstance(found, bool):
            return str(found)
        raise self.wrong(f'"{key}" must be a text or null, not {_shown(found)}')

    def day(self, key: str) -> date | None:
        """Return a day written as 2018-09-02, or None."""
        found = self.maybe_text(key)
        try:
            return date.fromisoformat(found) if found else None
        except ValueError:
            raise self.wrong(f'"{key}" must be a day like 2018-09-02, not {_shown(found)}') from None

    def flag(self, key: str, *, default: bool | None = None) -> bool:
        """Return true or false; without a default it must be there."""
        found = self.values.get(key, default)
        if not isinstance(found, bool):
            raise self.wrong(f'"{key}" must be true or false, not {_shown(found)}')
        return found

    def whole(self, key: str) -> int | None:
        """Return a whole number, 0 or more, or None."""
        found = self.values.get(key)
        if found is not None and (isinstance(found, bool) or not isinstance(found, int) or found < 0):
            raise self.wrong(f'"{key}" must be a whole number, not {_shown(found)}')
        return found

    def number(self, key: str) -> float | None:
        """Return a number or None."""
        found = self.values.get(key)
        if found is None:
            return None
        if isinstance(found, bool) or not isinstance(found, int | float):
            raise self.wrong(f'"{key}" must be a number, not {_shown(found)}')
        return float(found)

    def choice(self, key: str, kind: type[Choice]) -> Choice:
        """Return one of an enumeration's values."""
        found = self.values.get(key)
        if found not in set(kind):
            raise self.wrong(f'"{key}" must be one of {", ".join(kind)}, not {_shown(found)}')
        return kind(str(found))

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of texts; a missing one is empty."""
        found = self._list(key)
        if not all(isinstance(item, str) for item in found):
            raise self.wrong(f'"{key}" must be a list of texts')
        return tuple(str(item) for item in found)

    def row(self, key: str) -> "Row":
        """Return an object within this one."""
        found = self.values.get(key)
        if not isinstance(found, dict):
            raise self.wrong(f'"{key}" must be an object, not {_shown(found)}')
        return Row(f"{self.place}: {key}", found)

    def rows(self, key: str) -> "tuple[Row, ...]":
        """Return a list of objects; a missing one is empty."""
        found = self._list(key)
        return tuple(self._item(key, at, item) for at, item in enumerate(found, start=1))

    def wrong(self, what: str) -> InputError:
        """Return the error that says where and what."""
        return InputError(f"{self.place}: {what}")

    def _item(self, key: str, at: int, item: object) -> "Row":
        if not isinstance(item, dict):
            raise self.wrong(f'number {at} of "{key}" must be an object, not {_shown(item)}')
        return Row(f"{self.place}: {key}, number {at}", item)

    def _list(self, key: str) -> list[object]:
        found = self.values.get(key, [])
        if not isinstance(found, list):
            raise self.wrong(f'"{key}" must be a list, not {_shown(found)}')
        return found


def rows_of(lines: Iterable[str], file: str) -> Iterator[Row]:
    """Yield the object of each line that is not blank.

    Raises InputError for a line that is no JSON object, and for an id that is missing or stands twice.
    """
    seen: set[str] = set()
    for number, line in enumerate(lines, start=1):
        if line.strip():
            row = Row(f"{file}:{number}", _object(line, f"{file}:{number}"))
            if (name := row.text("id")) in seen:
                raise row.wrong(f'the id "{name}" stands twice; each line needs its own')
            seen.add(name)
            yield row


def _object(line: str, place: str) -> Mapping[str, object]:
    try:
        found = json.loads(line)
    except json.JSONDecodeError as err:
        raise InputError(f"{place}: not JSON ({err.msg} at column {err.colno}); correct the line") from err
    except (RecursionError, ValueError) as err:
        raise InputError(f"{place}: JSON nested too deeply or with too long a number; correct the line") from err
    if not isinstance(found, dict):
        raise InputError(f"{place}: not a JSON object; one object a line")
    return found


def _shown(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= LONGEST_SHOWN else f"{text[:LONGEST_SHOWN]}…"


LONGEST_SHOWN = 40
"""Characters of a wrong value that an error message repeats."""
