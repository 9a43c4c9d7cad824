"""Values of a fact-check, whatever the format: texts made storable, days read, ids made where none is given."""

from datetime import date
from hashlib import sha256

from factcheck.domain.errors import InputError
from factcheck.languages import available
from factcheck.reading.encoding import storable
from factcheck.reading.metadata import date_of_field
from factcheck.reading.stamps import written_date

LONGEST_CLAIM = 5_000
"""Code points of a claim at most; the longest of 4,160 real ones has 520."""
LONGEST_FIELD = 2_000
"""Code points of any other field: addresses with their parameters."""
LONGEST_DATE = 100
ID_LENGTH = 16
"""Hexadecimal digits of an id that is made from the claim's address and words."""


def text_of(value: object, longest: int = LONGEST_FIELD) -> str | None:
    """Return a text or number as one line that can be stored, None for anything else and where nothing is left."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        value = f"{value:.15g}"
    if not isinstance(value, str):
        return None
    return " ".join(storable(value[: 4 * longest]).split())[:longest] or None


def claim_of(value: object) -> str:
    """Return the words of a claim. Raises InputError where there are none, or nothing but signs."""
    found = text_of(value, LONGEST_CLAIM)
    if not found or not any(sign.isalnum() for sign in found):
        raise InputError("it says no claim; put the claim's words into its claim field")
    return found


def day_of(value: object) -> date | None:
    """Return a day in any form: "2024-05-03T10:00:00Z", "3 Mei 2024", "26 Jun 2024", "03/05/2024".

    None where none is given; InputError for what is no date.
    """
    given = text_of(value, LONGEST_DATE)
    if given is None:
        return None
    languages = ("id", *(code for code in available() if code != "id"))
    found = date_of_field(given) or next(filter(None, (written_date(given, code) for code in languages)), None)
    if found is None:
        raise InputError(f"its date {given!r} is none; write it as 2018-09-02")
    return found.on


def made_id(url: str | None, claim: str) -> str:
    """Return an id for a fact-check that has none: the same for the same address and words."""
    return sha256(f"{url or ''}\n{claim}".encode()).hexdigest()[:ID_LENGTH]
