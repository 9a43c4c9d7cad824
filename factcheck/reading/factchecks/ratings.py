"""What other desks' ratings mean, by languages/<code>/factchecks.toml: "HOAKS" is false. Knows no desk's scale."""

import re
from functools import cache

from factcheck.languages import available, load

_SIGNS = re.compile(r"[\W_]+")
_WORTH = ((4.5, "true"), (3.5, "mostly_true"), (2.5, "partly_true"), (1.5, "misleading"), (0.5, "false"))
"""From which rating (1 to 5) on a code is meant: the nearest of five."""


def code_of_label(label: str) -> str | None:
    """Return the code of the desk scale that a label means in any language, None for one that is not known."""
    return _codes().get(_plain(label))


def code_of_worth(worth: float) -> str:
    """Return the code for a rating between 1 (false) and 5 (true)."""
    return next(code for least, code in _WORTH if worth >= least)


@cache
def _codes() -> dict[str, str]:
    tables = [load(language, "factchecks").inverted("ratings") for language in available()]
    return {_plain(label): code for table in tables for label, code in table.items()}


def _plain(label: str) -> str:
    return _SIGNS.sub(" ", label.casefold()).strip()
