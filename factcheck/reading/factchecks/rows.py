"""Fact-checks in rows: a CSV with a header, or JSON lines, whose columns have names in any of our languages."""

import csv
import json
from collections.abc import Iterator, Mapping
from functools import cache

from factcheck.domain.checked import FactCheck
from factcheck.domain.errors import InputError
from factcheck.languages import available, load
from factcheck.reading.encoding import decode
from factcheck.reading.factchecks.claim_review import claim_reviews, read_review
from factcheck.reading.factchecks.fields import claim_of, day_of, made_id, text_of
from factcheck.reading.metadata import known_language
from factcheck.reading.options import Failure

DELIMITERS = ",;\t|"
MOST_COLUMNS = 200
"""Columns of a table at most; more is no table."""

csv.field_size_limit(1_000_000)


def read_row(row: Mapping[str, object]) -> FactCheck:
    """Return the fact-check of a row. Raises InputError that says what is missing or wrong."""
    fields = {name: value for key, value in row.items() if (name := column_of(key)) and value not in (None, "")}
    claim, url = claim_of(fields.get("claim")), text_of(fields.get("url"))
    language = text_of(fields.get("language"))
    return FactCheck(
        id=text_of(fields.get("id")) or made_id(url, claim),
        claim=claim,
        language=known_language(language) if language else None,
        rating=text_of(fields.get("rating")),
        url=url,
        publisher=text_of(fields.get("publisher")),
        published_on=day_of(fields.get("date")),
    )


def read_line(line: bytes) -> Iterator[FactCheck]:
    """Yield the fact-checks of a JSON line: its ClaimReviews, else the row it is."""
    decoded = decode(line)
    if decoded is None:
        raise InputError("its encoding cannot be told; save the file as UTF-8")
    try:
        value = json.loads(decoded.text)
    except (ValueError, RecursionError) as err:
        raise InputError(f"not JSON ({err}); correct the line or leave it out") from err
    reviews = list(claim_reviews(value))
    if not reviews and not isinstance(value, dict):
        raise InputError('not a JSON object; write {"id": ..., "claim": ..., "rating": ..., "url": ...}')
    yield from map(read_review, reviews) if reviews else (read_row(value),)


def read_table(text: str, path: str) -> Iterator[FactCheck | Failure]:
    """Yield the fact-checks of a CSV with commas, semicolons, tabs or bars; a failure for each row that is none."""
    lines = text.splitlines(keepends=True)
    first = next((line for line in lines if line.strip()), "")
    rows = csv.reader(lines, delimiter=max(DELIMITERS, key=first.count), strict=True)
    try:
        header = next(filter(None, rows), [])
        if "claim" not in map(column_of, header) or len(header) > MOST_COLUMNS:
            raise InputError(
                "no column for the claim; its first line must name the columns: id, claim, date, rating, url"
            )
        for cells in rows:
            if any(cell.strip() for cell in cells):
                yield _read_cells(header, cells, path, rows.line_num)
    except csv.Error as err:
        yield Failure(path, f"no table from here on ({err}); look at the quote marks", rows.line_num)


def _read_cells(header: list[str], cells: list[str], path: str, line: int) -> FactCheck | Failure:
    try:
        return read_row(dict(zip(header, cells, strict=False)))
    except InputError as err:
        return Failure(path, str(err), line)


def column_of(name: str) -> str | None:
    """Return what a column or field holds by its name ("Penilaian" holds the rating), None for any other."""
    return _columns().get(name.strip().lower())


@cache
def _columns() -> dict[str, str]:
    return {
        name: column
        for language in available()
        for name, column in load(language, "factchecks").inverted("columns").items()
    }
