"""Read the words of a language from its folder of TOML files, checked key by key.

A language is a folder `languages/<code>/` with one file a subject (dates.toml, speakers.toml, ...). A room asks for
a table and takes typed values from it; what is missing or of the wrong kind is named with its file and key. Must not
know what the words mean.
"""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from factcheck.domain.errors import LanguageDataError

ROOT = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Table:
    """A TOML table that knows where it stands, so that a wrong entry can be named."""

    file: str
    path: str
    values: Mapping[str, Any]

    def words(self, key: str) -> tuple[str, ...]:
        """Return a list of strings."""
        found = self._get(key)
        if not isinstance(found, list) or not all(isinstance(word, str) for word in found):
            raise self._wrong(key, "a list of strings")
        return tuple(found)

    def word_set(self, key: str) -> frozenset[str]:
        """Return a list of strings as a set."""
        return frozenset(self.words(key))

    def text(self, key: str) -> str:
        """Return a string."""
        found = self._get(key)
        if not isinstance(found, str):
            raise self._wrong(key, "a string")
        return found

    def number(self, key: str) -> float:
        """Return a number."""
        found = self._get(key)
        if isinstance(found, bool) or not isinstance(found, int | float):
            raise self._wrong(key, "a number")
        return float(found)

    def strings(self, key: str) -> dict[str, str]:
        """Return a table of strings."""
        found = self._mapping(key)
        if not all(isinstance(value, str) for value in found.values()):
            raise self._wrong(key, "a table of strings")
        return dict(found)

    def numbers(self, key: str) -> dict[str, float]:
        """Return a table of numbers."""
        found = self._mapping(key)
        if not all(isinstance(value, int | float) and not isinstance(value, bool) for value in found.values()):
            raise self._wrong(key, "a table of numbers")
        return {name: float(value) for name, value in found.items()}

    def groups(self, key: str) -> dict[str, tuple[str, ...]]:
        """Return a table whose values are lists of strings."""
        table = self.table(key)
        return {name: table.words(name) for name in table.values}

    def inverted(self, key: str) -> dict[str, str]:
        """Return a table of lists turned round: {word: the name of the list it stands in}."""
        return {word: name for name, members in self.groups(key).items() for word in members}

    def table(self, key: str) -> "Table":
        """Return a table within this one."""
        return Table(self.file, f"{self.path}.{key}".lstrip("."), self._mapping(key))

    def tables(self, key: str) -> "tuple[Table, ...]":
        """Return an array of tables."""
        found = self._get(key)
        if not isinstance(found, list) or not all(isinstance(item, dict) for item in found):
            raise self._wrong(key, "an array of tables")
        return tuple(Table(self.file, f"{self.path}.{key}[{at}]".lstrip("."), item) for at, item in enumerate(found))

    def __contains__(self, key: str) -> bool:
        return key in self.values

    def __iter__(self) -> Iterator[str]:
        return iter(self.values)

    def _get(self, key: str) -> object:
        if key not in self.values:
            raise LanguageDataError(f"{self.file}: the key {self._name(key)} is missing; add it")
        return self.values[key]

    def _mapping(self, key: str) -> dict[str, Any]:
        found = self._get(key)
        if not isinstance(found, dict):
            raise self._wrong(key, "a table")
        return found

    def _name(self, key: str) -> str:
        return f"{self.path}.{key}".lstrip(".")

    def _wrong(self, key: str, wanted: str) -> LanguageDataError:
        return LanguageDataError(f"{self.file}: {self._name(key)} must be {wanted}")


@cache
def available() -> tuple[str, ...]:
    """Return the codes of all languages that have a folder, sorted."""
    return tuple(sorted(entry.name for entry in ROOT.iterdir() if entry.is_dir() and any(entry.glob("*.toml"))))


@cache
def load(code: str, subject: str) -> Table:
    """Return the table of one subject of a language: the Indonesian dates, say.

    Raises LanguageDataError when the language or the file is unknown, or is not TOML.
    """
    if code not in available():
        raise LanguageDataError(f"no language {code!r}; there is {', '.join(available())}")
    file = ROOT / code / f"{subject}.toml"
    name = f"languages/{code}/{subject}.toml"
    try:
        return Table(name, "", tomllib.loads(file.read_text(encoding="utf-8")))
    except FileNotFoundError:
        raise LanguageDataError(f"{name} is missing; every language needs it") from None
    except tomllib.TOMLDecodeError as err:
        raise LanguageDataError(f"{name} is not TOML: {err}") from err
