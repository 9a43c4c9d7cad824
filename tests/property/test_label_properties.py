"""Label files are written by people: whatever stands in one, it is read or told apart with its place, never a crash."""

import contextlib
import json
from collections.abc import Callable
from functools import partial
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from factcheck.domain.errors import InputError
from factcheck.evaluation.article_labels import labelled_article
from factcheck.evaluation.floors import read_floors
from factcheck.evaluation.rows import Row, rows_of
from factcheck.evaluation.sentence_labels import labelled_expression, labelled_pair, labelled_sentence
from factcheck.evaluation.time_figures import notation

JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 5) | st.floats(allow_nan=False) | st.sampled_from(["a", "", "assert"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["text", "name", "value"]), inner),
    max_leaves=6,
)
KEYS = ("id", "text", "labels", "a", "b", "label", "kind", "span", "start", "anchor", "value", "checkworthy", "split")
LABELS = ("published_on", "place", "boilerplate", "speakers", "claims", "timexes")
CLAIM = ("text", "type", "worth", "quote", "chain", "numbers", "nth", "start")


def row(keys: tuple[str, ...]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({}, optional=dict.fromkeys(keys, JSON))


def complaint(read: Callable[[], object]) -> str | None:
    """What a reader says of what it cannot take; any other error is a crash."""
    try:
        read()
    except InputError as err:
        return str(err)
    return None


def _read(make: Callable[[Row], object], line: str) -> None:
    for found in rows_of([line], "labels.jsonl"):
        make(found)


@given(row(KEYS))
def test_no_row_crashes_a_reader(values: dict[str, Any]) -> None:
    makers: tuple[Callable[[Row], object], ...] = (
        labelled_article,
        labelled_sentence,
        labelled_expression,
        labelled_pair,
    )
    for make in makers:
        told = complaint(partial(_read, make, json.dumps(values)))
        assert told is None or told.startswith("labels.jsonl:1:")


@given(row(LABELS), st.lists(row(CLAIM), max_size=2))
def test_no_label_of_an_article_crashes_its_reader(labels: dict[str, Any], claims: list[dict[str, Any]]) -> None:
    article = {"id": "a", "text": "a b a", "labels": labels | {"claims": claims}}
    with contextlib.suppress(InputError):
        (read,) = map(labelled_article, rows_of([json.dumps(article)], "labels.jsonl"))
        assert all(read.text[claim.start : claim.end] == claim.text for claim in read.claims)
        assert all(read.text[time.start : time.end] == time.text for time in read.times)


@given(st.text(max_size=40))
def test_no_text_crashes_rows_or_floors(text: str) -> None:
    for read in (lambda: list(rows_of([text], "labels.json")), lambda: read_floors(text, "labels.json")):
        told = complaint(read)
        assert told is None or told.startswith("labels.json:")


@given(st.text("0123456789-/XQWH TZ", max_size=24))
def test_one_notation_is_reached_at_once(value: str) -> None:
    assert notation(notation(value)) == notation(value)
