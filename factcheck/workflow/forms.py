"""The normal form of a mention, as linking compares it."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace

from factcheck.domain.mention import Mention
from factcheck.linking import NormalForm, normal_form

FIRST_WORDS = 8  # characters by which a mention's own words are known again in its canonical wording


def known_forms(stored: Mapping[int, str]) -> dict[int, NormalForm]:
    """Return the forms that can still be compared, by the same numbers; those of an older version are left out."""
    forms = {}
    for number, packed in stored.items():
        with suppress(ValueError):
            forms[number] = NormalForm.from_json(packed)
    return forms


def form_of(found: Mention, language: str) -> NormalForm:
    """Return the normal form of a mention's words, with its times and quantities.

    A subject that its cue parts from it ("Stok beras, kata Sari, cukup") is compared with it.
    """
    subject = _subject(found)
    shift = len(subject) - found.start
    return normal_form(
        subject + found.text,
        language,
        times=tuple(replace(time, start=time.start + shift, end=time.end + shift) for time in found.times),
        quantities=tuple(
            replace(quantity, start=quantity.start + shift, end=quantity.end + shift) for quantity in found.quantities
        ),
    )


def _subject(found: Mention) -> str:
    """Return what the canonical wording puts before a mention's own first words, with a blank behind it, or nothing."""
    return found.canonical[: max(0, found.canonical.find(found.text[:FIRST_WORDS]))]
