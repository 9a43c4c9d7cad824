"""Compare two texts, without any database: are they the same claim, and why does the machine say so."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from factcheck.dates import find_times
from factcheck.domain.errors import InputError
from factcheck.domain.link import Comparison
from factcheck.domain.timex import TimexType
from factcheck.languages import available
from factcheck.linking import NormalForm, compare_forms, guess_language, normal_form
from factcheck.text.quantities import find_quantities
from factcheck.text.segment import read_document

_LANGUAGES = ("id", *(code for code in available() if code != "id"))
"""Indonesian first: it is taken where nothing tells."""


@dataclass(frozen=True, slots=True)
class Compared:
    """The answer to one line of pairs; `id` is the line's own, None where it gave none."""

    id: str | None
    comparison: Comparison


def compare(
    a: str, b: str, *, language: str | None = None, a_date: date | None = None, b_date: date | None = None
) -> Comparison:
    """Return how statement `a` relates to statement `b`.

    `language` holds for both; where it is None or names several ("id-en"), each text's own is found. The dates are
    those of publication: "tahun lalu" of 2019 meets "2018".
    """
    return compare_forms(statement_form(a, language, a_date), statement_form(b, language, b_date))


def statement_form(text: str, language: str | None = None, published_on: date | None = None) -> NormalForm:
    """Return the normal form of a text of one or a few sentences."""
    spoken = spoken_language(text, language)
    document = read_document(text, spoken)
    times = find_times(document, published_on)
    # "lima tahun" is a duration and a figure
    masked = [(time.start, time.end) for time in times if time.type is not TimexType.DURATION]
    quantities = find_quantities(text, document.tokens, spoken, masked)
    return normal_form(text, spoken, times=times, quantities=quantities)


def spoken_language(text: str, language: str | None = None) -> str:
    """Return the language given where it is one of ours, else the one the text seems to be in."""
    return language if language and language in available() else guess_language(text, _LANGUAGES)


def compare_to_json(comparison: Comparison, pair_id: str | None = None) -> dict[str, object]:
    """Return a comparison as the JSON object that `factcheck compare` prints."""
    return {
        "id": pair_id,
        "score": comparison.score,
        "relation": comparison.relation.value,
        "band": comparison.band.value,
        "differences": [
            {"kind": difference.kind.value, "a": difference.a, "b": difference.b}
            for difference in comparison.differences
        ],
    }


def compare_lines(lines: Iterable[str]) -> Iterator[Compared | InputError]:
    """Yield the comparison of each JSON line, or what is wrong with it.

    A line is an object with a and b, and optionally id, lang, a_date and b_date.
    Empty lines are passed over. An error names its line, counted from 1.
    """
    for number, line in enumerate(lines, start=1):
        if line.strip():
            try:
                yield _compare_line(line)
            except InputError as err:
                yield InputError(f"line {number}: {err}")


def _compare_line(line: str) -> Compared:
    try:
        pair = json.loads(line)
    except (json.JSONDecodeError, RecursionError) as err:
        raise InputError(f"not JSON ({err}); give one object a line") from err
    if not isinstance(pair, dict) or not isinstance(pair.get("a"), str) or not isinstance(pair.get("b"), str):
        raise InputError('a pair needs the texts "a" and "b"')
    language = pair.get("lang")
    comparison = compare(
        pair["a"],
        pair["b"],
        language=language if isinstance(language, str) else None,
        a_date=_day(pair, "a_date"),
        b_date=_day(pair, "b_date"),
    )
    return Compared(str(pair["id"]) if pair.get("id") is not None else None, comparison)


def _day(pair: dict[str, object], key: str) -> date | None:
    given = pair.get(key)
    if given is None:
        return None
    try:
        return date.fromisoformat(str(given))
    except ValueError as err:
        raise InputError(f"{key} must be a day like 2018-09-02, not {given!r}") from err
