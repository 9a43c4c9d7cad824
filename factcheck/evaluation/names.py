"""When a speaker found is the one a label names, and his role the one it tells."""

import re
from collections.abc import Sequence

from factcheck.evaluation.labels import LabelledSpeaker

_WORD = re.compile(r"\w+")
HALF = 2
"""Roles agree when at least one word in two is shared, seen from either side."""


def words(text: str | None) -> list[str]:
    """Return the words of a name, lower case, without signs."""
    return _WORD.findall((text or "").casefold())


def is_speaker(name: str, wanted: LabelledSpeaker) -> bool:
    """Tell whether a name is the speaker's: the name, an alias, or some words of the name in a row.

    Words of his role may stand beside: "Menteri Darmin" is Darmin Nasution, Menteri Koordinator Perekonomian.
    """
    full, role, found = words(wanted.name), set(words(wanted.role)), words(name)
    without_role = [word for word in found if word in full or word not in role]
    aliases = [words(alias) for alias in wanted.aliases]
    return any(form and (_within(form, full) or form in aliases) for form in (found, without_role))


def is_role(found: str, wanted: str | None) -> bool:
    """Tell whether two roles share half of each one's words; where none is labelled none is expected."""
    have, want = set(words(found)), set(words(wanted))
    if not want:
        return not have
    shared = len(have & want) * HALF
    return bool(have) and shared >= len(want) and shared >= len(have)


def _within(part: Sequence[str], whole: Sequence[str]) -> bool:
    return any(list(whole[at : at + len(part)]) == list(part) for at in range(len(whole) - len(part) + 1))
