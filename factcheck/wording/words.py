"""The interface's words in Indonesian and English, from messages.toml files. Must not hold a word itself."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

MESSAGES = Path(__file__).with_name("messages.toml")


@dataclass(frozen=True, slots=True)
class Wording:
    """The messages of one language, by key ("queue.empty")."""

    language: str
    messages: Mapping[str, str]

    def __call__(self, key: str, /, **values: object) -> str:
        """Return a message with its places filled."""
        return self.messages[key].format(**values)

    def name(self, kind: str, value: str) -> str:
        """Return the word for a value of a domain enum, e.g. state new; the value itself where there is none."""
        return self.messages.get(f"{kind}.{value}", value)


@cache
def load_wording(language: str, *more: Path) -> Wording:
    """Return the messages of "id" or "en"; `more` names files whose messages are added."""
    messages: dict[str, str] = {}
    for file in (MESSAGES, *more):
        messages |= _flat(tomllib.loads(file.read_text(encoding="utf-8"))[language])
    return Wording(language, messages)


def _flat(table: Mapping[str, object], prefix: str = "") -> dict[str, str]:
    """Return nested tables as one, with dotted keys."""
    flat: dict[str, str] = {}
    for key, value in table.items():
        if isinstance(value, dict):
            flat |= _flat(value, f"{prefix}{key}.")
        else:
            flat[prefix + key] = str(value)
    return flat
