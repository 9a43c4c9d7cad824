"""Write domain values as JSON without losing anything. Must not choose or rename fields."""

import json
from dataclasses import is_dataclass
from datetime import date
from functools import cache
from typing import Any

_LINE_ENDS = ("\x85", "\u2028", "\u2029")
"""What some readers take for the end of a line, though JSON does not escape it."""


def to_json(value: object, *, indent: int | None = None) -> str:
    """Return JSON: dataclasses as objects in field order, enums as their values, dates as ISO 8601.

    Letters stay readable. Without `indent` it is one line for every reader. It can always be encoded: a text with half
    a surrogate pair, which UTF-8 cannot hold, is escaped as a whole.
    """
    text = _encoder(ensure_ascii=False, indent=indent).encode(value)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return _encoder(ensure_ascii=True, indent=indent).encode(value)
    for end in _LINE_ENDS:
        text = text.replace(end, f"\\u{ord(end):04x}")
    return text


@cache
def _encoder(*, ensure_ascii: bool, indent: int | None) -> json.JSONEncoder:
    """Return an encoder, made once: making it takes as long as a small claim. Frozen values hold no circles."""
    return json.JSONEncoder(ensure_ascii=ensure_ascii, indent=indent, default=_plain, check_circular=False)


def _plain(value: Any) -> object:
    """Return what the encoder takes for a value it does not know; tuples and string enums it knows."""
    if isinstance(value, date):  # a datetime is one as well
        return value.isoformat()
    if not is_dataclass(value):
        raise TypeError(f"{type(value).__name__} is no domain value")
    return {name: getattr(value, name) for name in value.__dataclass_fields__}
