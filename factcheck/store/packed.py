"""Domain values inside JSON columns: packed on the way in, unpacked on the way out. Knows no SQL.

Keys are the fields' names; what is None or empty is left out. A key may be added later, never change its meaning.
"""

from collections.abc import Sequence
from datetime import date
from typing import Any

from factcheck.domain.article import Removed
from factcheck.domain.link import Difference, DifferenceKind
from factcheck.domain.mention import Reason
from factcheck.domain.quantity import Comparator, Quantity
from factcheck.domain.timex import AnchorSource, Granularity, Modifier, Timex, TimexType

Packed = dict[str, Any]


def pack_times(times: Sequence[Timex]) -> list[Packed]:
    """Return times as JSON objects."""
    return [_pack_time(time) for time in times]


def unpack_times(packed: Sequence[Packed]) -> tuple[Timex, ...]:
    """Return the times of JSON objects."""
    return tuple(_unpack_time(values) for values in packed)


def pack_quantities(quantities: Sequence[Quantity]) -> list[Packed]:
    """Return quantities as JSON objects."""
    return [
        _filled(
            text=quantity.text,
            start=quantity.start,
            end=quantity.end,
            value=quantity.value,
            unit=quantity.unit,
            comparator=quantity.comparator,
        )
        for quantity in quantities
    ]


def unpack_quantities(packed: Sequence[Packed]) -> tuple[Quantity, ...]:
    """Return the quantities of JSON objects."""
    return tuple(
        Quantity(
            text=values["text"],
            start=values["start"],
            end=values["end"],
            value=values["value"],
            unit=values.get("unit"),
            comparator=Comparator(values["comparator"]) if "comparator" in values else None,
        )
        for values in packed
    )


def pack_reasons(reasons: Sequence[Reason]) -> list[list[Any]]:
    """Return reasons as [feature, text, weight]."""
    return [[reason.feature, reason.text, reason.weight] for reason in reasons]


def unpack_reasons(packed: Sequence[Sequence[Any]]) -> tuple[Reason, ...]:
    """Return the reasons of such lists."""
    return tuple(Reason(feature, text, weight) for feature, text, weight in packed)


def pack_differences(differences: Sequence[Difference]) -> list[list[str]]:
    """Return differences as [kind, a, b]."""
    return [[difference.kind, difference.a, difference.b] for difference in differences]


def unpack_differences(packed: Sequence[Sequence[str]], *, swapped: bool = False) -> tuple[Difference, ...]:
    """Return the differences of such lists, the sides swapped where they are seen from the other one."""
    return tuple(Difference(DifferenceKind(kind), *((b, a) if swapped else (a, b))) for kind, a, b in packed)


def pack_removed(removed: Sequence[Removed]) -> list[list[Any]]:
    """Return removed spans as [start, end, rule]; their text stands in the raw text."""
    return [[span.start, span.end, span.rule] for span in removed]


def unpack_removed(packed: Sequence[Sequence[Any]], raw: str) -> tuple[Removed, ...]:
    """Return the removed spans of such lists."""
    return tuple(Removed(start, end, raw[start:end], rule) for start, end, rule in packed)


def _pack_time(time: Timex) -> Packed:
    return _filled(
        text=time.text,
        start=time.start,
        end=time.end,
        type=time.type,
        value=time.value,
        granularity=time.granularity,
        begin=_iso(time.begin),
        end_exclusive=_iso(time.end_exclusive),
        modifier=time.modifier,
        anchor=_iso(time.anchor),
        anchor_source=time.anchor_source,
        warnings=list(time.warnings) or None,
    )


def _unpack_time(values: Packed) -> Timex:
    return Timex(
        text=values["text"],
        start=values["start"],
        end=values["end"],
        type=TimexType(values["type"]),
        value=values.get("value"),
        granularity=Granularity(values["granularity"]) if "granularity" in values else None,
        begin=_day(values.get("begin")),
        end_exclusive=_day(values.get("end_exclusive")),
        modifier=Modifier(values["modifier"]) if "modifier" in values else None,
        anchor=_day(values.get("anchor")),
        anchor_source=AnchorSource(values["anchor_source"]),
        warnings=tuple(values.get("warnings", ())),
    )


def _filled(**values: object) -> Packed:
    return {name: value for name, value in values.items() if value is not None}


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _day(iso: str | None) -> date | None:
    return None if iso is None else date.fromisoformat(iso)
