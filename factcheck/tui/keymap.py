"""The keys of one desk: the built-in ones, changed by config.toml, and refused by name where they cannot work."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from difflib import get_close_matches
from pathlib import Path

from factcheck.domain.errors import SettingsError
from factcheck.domain.review import RatingScale
from factcheck.tui.bindings import KeyBinding, Scope, bindings_of

FORBIDDEN: Mapping[str, str] = {
    "ctrl+b": "tmux takes it",
    "ctrl+c": "it interrupts a program",
    "ctrl+h": "a terminal sends it as backspace",
    "ctrl+i": "a terminal sends it as tab",
    "ctrl+j": "a terminal sends it as enter",
    "ctrl+left_square_bracket": "a terminal sends it as escape",
    "ctrl+m": "a terminal sends it as enter",
    "ctrl+[": "a terminal sends it as escape",
}
"""Keys that do not reach the program as themselves, and why."""

_NAMED = (
    {"backspace", "delete", "down", "end", "enter", "escape", "home", "insert", "left", "pagedown", "pageup", "right"}
    | {"space", "tab", "up"}
    | {f"f{number}" for number in range(1, 13)}
)
_MODIFIED = re.compile(r"(?:(?:ctrl|shift)\+){1,2}(?P<key>[a-z0-9]|[a-z]{2,})")


@dataclass(frozen=True, slots=True)
class Overrides:
    """The [keys] of a config.toml: pairs of a binding's id and the keys typed for it, and the file they stand in."""

    pairs: tuple[tuple[str, str], ...] = ()
    file: Path | None = None

    def place(self, name: str) -> str:
        """Return file:line of an id within [keys]; the file alone where it is written in an odd way."""
        if self.file is None:
            return "[keys]"
        wanted = re.compile(rf"\s*[\"']?{re.escape(name)}[\"']?\s*=")
        within = False
        for number, text in enumerate(_lines(self.file), 1):
            within = text.strip().startswith("[keys]") if text.lstrip().startswith("[") else within
            if within and wanted.match(text):
                return f"{self.file}:{number}"
        return str(self.file)


def keymap(scale: RatingScale, overrides: Overrides) -> tuple[KeyBinding, ...]:
    """Return the bindings of a desk with its own keys.

    Raises SettingsError, naming file, line and what is meant, for an unknown id, a key that no terminal sends as
    itself, or one key for two things in one place.
    """
    known = {each.id: each for each in bindings_of(scale)}
    for name, typed in overrides.pairs:
        if name not in known:
            raise SettingsError(f"{overrides.place(name)}: no key binding {name!r}; {_suggestion(name, known)}")
        known[name] = _rebound(known[name], typed, overrides.place(name))
    _refuse_clashes(known.values(), overrides)
    return tuple(known.values())


def _rebound(binding: KeyBinding, typed: str, place: str) -> KeyBinding:
    if binding.fixed:
        raise SettingsError(f"{place}: {binding.id} is always {binding.keys[0]}, so that there is a way out")
    keys = tuple(key.strip() for key in typed.replace(", ,", ", comma,").split(","))
    for key in keys:
        if key.lower() in FORBIDDEN:
            raise SettingsError(f"{place}: {binding.id} cannot be {key}: {FORBIDDEN[key.lower()]}; choose another key")
        if not _is_key(key):
            raise SettingsError(
                f"{place}: {key!r} of {binding.id} is no key; write a letter, a sign, ctrl+letter, or one of "
                f"{', '.join(sorted(_NAMED))}"
            )
    return replace(binding, keys=keys)


def _is_key(key: str) -> bool:
    if len(key) == 1:
        return key.isprintable() and not key.isspace()
    modified = _MODIFIED.fullmatch(key)
    base = modified["key"] if modified else key
    return base in _NAMED or bool(modified and len(base) == 1)


def _refuse_clashes(bindings: Iterable[KeyBinding], overrides: Overrides) -> None:
    """Refuse a key that means two things in one place; told at the line of config.toml that brings it, if one does."""
    typed = {name for name, _ in overrides.pairs}
    found = list(bindings)
    for scope in Scope:
        taken: dict[str, KeyBinding] = {}
        for each in found:
            for key in each.keys if each.scope in (scope, Scope.ANYWHERE) else ():
                other = taken.setdefault(key, each)
                if other is not each:
                    last, first = (each, other) if each.id in typed else (other, each)
                    place = overrides.place(last.id) if last.id in typed else "the rating scale"
                    raise SettingsError(
                        f"{place}: {last.id} is {key}, but that is {first.id} already; "
                        f"give one of them another key in [keys]"
                    )


def _suggestion(name: str, known: Iterable[str]) -> str:
    near = get_close_matches(name, known, n=1)
    return f"did you mean {near[0]!r}?" if near else "`factcheck keys` lists them all"


def _lines(file: Path) -> list[str]:
    try:
        return file.read_text(encoding="utf-8").splitlines()
    except OSError:
        return []
