"""The normal form of a mention, as linking compares it."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace

from factcheck.domain.mention import Mention
from factcheck.linking import NormalForm, normal_form


def known_forms(stored: Mapping[int, str]) -> dict[int, NormalForm]:
    """Return the forms that can still be compared, by the same numbers; those of an older version are left out."""
    forms = {}
    for number, packed in stored.items():
        with suppress(ValueError):
            forms[number] = NormalForm.from_json(packed)
    return forms


def form_of(found: Mention, language: str) -> NormalForm:
    """Return the normal form of a mention's words, with its times and quantities."""
    return normal_form(
        found.text,
        language,
        times=tuple(replace(time, start=time.start - found.start, end=time.end - found.start) for time in found.times),
        quantities=tuple(
            replace(quantity, start=quantity.start - found.start, end=quantity.end - found.start)
            for quantity in found.quantities
        ),
    )
