"""How values go from a worker to the writer: by their fields alone, three times as fast as Python packs such classes.

Knows the fields of the domain's values and of normal forms, not what is done with them.
"""

import copyreg
from collections.abc import Callable
from dataclasses import fields
from functools import cache, partial
from operator import attrgetter
from typing import Any

from factcheck.domain.analysis import Analysis, Warned
from factcheck.domain.article import Article, Removed
from factcheck.domain.mention import Mention, Reason
from factcheck.domain.quantity import Quantity
from factcheck.domain.speaker import Speaker, Voice
from factcheck.domain.timex import Timex
from factcheck.linking.form import NormalForm, Number, Period, Role, Term

_PASSED = (
    *(Analysis, Article, Mention, Quantity, Reason, Removed, Speaker, Timex, Voice, Warned),
    *(NormalForm, Number, Period, Role, Term),
)


@cache
def pack_by_fields() -> None:
    """Have this process pack them so from now on."""
    for kind in _PASSED:
        copyreg.pickle(kind, partial(_by_fields, _getter(kind)))


def _getter(kind: type[Any]) -> Callable[[Any], tuple[Any, ...]]:
    return attrgetter(*(field.name for field in fields(kind) if field.init))


def _by_fields(given: Callable[[Any], tuple[Any, ...]], value: object) -> tuple[type[Any], tuple[Any, ...]]:
    return type(value), given(value)
