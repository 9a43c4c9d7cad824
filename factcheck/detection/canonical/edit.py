"""One change of wording."""

from typing import NamedTuple


class Edit(NamedTuple):
    """A wording that replaces code points start..end of the body; it is put in before `start` where both are one."""

    start: int
    end: int
    wording: str


def as_written(wording: str, text: str) -> str:
    """Return a wording with a capital where the text that it replaces has one."""
    return wording[0].upper() + wording[1:] if text[0].isupper() else wording
