"""Two texts compared as a user asks for it, without any database."""

import json
from datetime import date

import pytest

from factcheck.domain.errors import InputError
from factcheck.domain.link import Relation
from factcheck.workflow.comparing import Compared, compare, compare_lines, compare_to_json

A, B = "Tarif parkir naik 20 persen", "Tarif parkir naik 35 persen"


def test_the_contract_is_printed() -> None:
    assert compare_to_json(compare(A, B), "7") == {
        "id": "7",
        "score": 100.0,
        "relation": "differs",
        "band": "suggest",
        "differences": [{"kind": "number", "a": "20 persen", "b": "35 persen"}],
    }


def test_last_year_is_resolved_against_its_own_date() -> None:
    a, b = "Produksi tebu turun 4 persen tahun lalu", "Produksi tebu turun 4 persen pada 2018"
    assert compare(a, b, a_date=date(2019, 5, 2)).relation == Relation.SAME
    assert compare(a, b, a_date=date(2022, 5, 2)).relation == Relation.DIFFERS


def test_each_text_may_have_its_own_language() -> None:
    found = compare("Ekspor turun 12 persen pada 2020", "Exports fell 12 percent in 2020", language="id-en")
    assert found.relation == Relation.SAME


def test_lines_are_compared_one_by_one() -> None:
    lines = [
        json.dumps({"id": 1, "a": A, "b": A}),
        "",
        json.dumps({"a": A, "b": B, "lang": "id", "a_date": "2018-09-02"}),
    ]
    first, second = compare_lines(lines)
    assert isinstance(first, Compared)
    assert isinstance(second, Compared)
    assert (first.id, first.comparison.relation) == ("1", Relation.SAME)
    assert (second.id, second.comparison.relation) == (None, Relation.DIFFERS)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("{", "not JSON"),
        ("[]", '"a" and "b"'),
        ('{"a": "x"}', '"a" and "b"'),
        ('{"a": "x", "b": 3}', '"a" and "b"'),
        ('{"a": "x", "b": "y", "a_date": "kemarin"}', "a_date"),
        ("[" * 100_000, "not JSON"),
    ],
)
def test_a_bad_line_is_named_and_the_rest_goes_on(line: str, told: str) -> None:
    bad, good = compare_lines([line, json.dumps({"a": A, "b": B})])
    assert isinstance(bad, InputError)
    assert str(bad).startswith("line 1: ")
    assert told in str(bad)
    assert isinstance(good, Compared)
