"""A claim tracker for fact-checking desks, as a library: analyse a text, compare two statements.

    import factcheck
    from datetime import date

    analysis = factcheck.analyze("Harga beras naik 4 persen tahun lalu, kata Maria.", published_on=date(2024, 5, 2))
    comparison = factcheck.compare("Harga beras naik 4 persen.", "Harga beras turun 4 persen.")

Needs no database, network or configuration. The rooms behind a name are loaded when the name is first used.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.analysis import analyze
    from factcheck.domain.analysis import Analysis, Warned
    from factcheck.domain.article import Article
    from factcheck.domain.errors import FactcheckError
    from factcheck.domain.link import Comparison, Difference, Relation
    from factcheck.domain.mention import ClaimType, Mention, Reason
    from factcheck.domain.quantity import Quantity
    from factcheck.domain.speaker import Speaker, Stance, Voice
    from factcheck.domain.timex import Timex
    from factcheck.workflow.comparing import compare

__all__ = [
    "Analysis",
    "Article",
    "ClaimType",
    "Comparison",
    "Difference",
    "FactcheckError",
    "Mention",
    "Quantity",
    "Reason",
    "Relation",
    "Speaker",
    "Stance",
    "Timex",
    "Voice",
    "Warned",
    "analyze",
    "compare",
]

_ROOMS = {
    "factcheck.analysis": ("analyze",),
    "factcheck.domain.analysis": ("Analysis", "Warned"),
    "factcheck.domain.article": ("Article",),
    "factcheck.domain.errors": ("FactcheckError",),
    "factcheck.domain.link": ("Comparison", "Difference", "Relation"),
    "factcheck.domain.mention": ("ClaimType", "Mention", "Reason"),
    "factcheck.domain.quantity": ("Quantity",),
    "factcheck.domain.speaker": ("Speaker", "Stance", "Voice"),
    "factcheck.domain.timex": ("Timex",),
    "factcheck.workflow.comparing": ("compare",),
}
_ROOM_OF = {name: room for room, names in _ROOMS.items() for name in names}


def __getattr__(name: str) -> object:
    if name not in _ROOM_OF:
        raise AttributeError(f"module 'factcheck' has no attribute {name!r}")
    return getattr(import_module(_ROOM_OF[name]), name)


def __dir__() -> list[str]:
    return sorted((*globals(), *__all__))
