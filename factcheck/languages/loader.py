"""Read the words of a language from its folder of TOML files, checked key by key.

A language is a folder `languages/<code>/` with one file a subject (dates.toml, speakers.toml, ...). A room asks for
a table and takes typed values from it; what is missing or of the wrong kind is named with its file and key. Must not
know what the words mean.
"""

import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from factcheck.domain.errors import LanguageDataError

ROOT = Path(__file__).parent

_own_folders: list[Callable[[], Path]] = []


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

    def row(self, key: str) -> tuple[float, ...]:
        """Return a list of numbers."""
        found = self._get(key)
        if not isinstance(found, list) or not all(
            isinstance(value, int | float) and not isinstance(value, bool) for value in found
        ):
            raise self._wrong(key, "a list of numbers")
        return tuple(map(float, found))

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


def extend_from(folder: Callable[[], Path]) -> None:
    """Add to the lists of all languages what a desk keeps in a folder laid out like this one: `id/sentences.toml`.

    To be called before anything is loaded; the folder is asked for at the first table, and need not exist.
    """
    _own_folders[:] = [folder]


def own_folder() -> Path | None:
    """Return the folder of a desk's own words, None where none was named."""
    return _own_folders[0]() if _own_folders else None


@cache
def load(code: str, subject: str) -> Table:
    """Return the table of one subject of a language: the Indonesian dates, say, with the desk's own words added.

    Raises LanguageDataError when the language or the file is unknown, or is not TOML, or the desk's words do not fit.
    """
    if code not in available():
        raise LanguageDataError(f"no language {code!r}; there is {', '.join(available())}")
    name = f"languages/{code}/{subject}.toml"
    values = _read(ROOT / code / f"{subject}.toml", name)
    if values is None:
        raise LanguageDataError(f"{name} is missing; every language needs it")
    folder = own_folder()
    file = folder / code / f"{subject}.toml" if folder else None
    own = _read(file, str(file)) if file else None
    return Table(name, "", _added(values, own, str(file)) if own else values)


def _read(file: Path, name: str) -> dict[str, Any] | None:
    """Return what a file holds, None where there is none."""
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError) as err:
        raise LanguageDataError(f"{name} cannot be read ({err}); make it a readable UTF-8 file or remove it") from err
    except tomllib.TOMLDecodeError as err:
        raise LanguageDataError(f"{name} is not TOML: {err}") from err


def _added(known: Mapping[str, Any], own: Mapping[str, Any], file: str) -> dict[str, Any]:
    """Return a table with a desk's own lists behind the known ones and its other values instead of them."""
    merged = dict(known)
    for key, value in own.items():
        if key not in known:
            raise LanguageDataError(f"{file}: there is no {key!r} to add to; there is {', '.join(sorted(known))}")
        if type(value) is not type(known[key]):
            raise LanguageDataError(f"{file}: {key} must be a {_KINDS.get(type(known[key]), 'value of its kind')}")
        if isinstance(value, list):
            merged[key] = [*known[key], *value]
        else:
            merged[key] = _added(known[key], value, file) if isinstance(value, dict) else value
    return merged


_KINDS = {list: "list", dict: "table", str: "string", float: "number", int: "whole number", bool: "true or false"}
