import pytest

from factcheck.domain.errors import InputError
from factcheck.evaluation.floors import Floors, floors_text, raised, read_floors

FLOORS = Floors("articles.jsonl", "abc", {"detection F1": 0.77}, {"boilerplate left": 0.05, "articles missing": 0})


def test_a_figure_at_its_floor_stands_and_one_below_has_fallen() -> None:
    assert not list(FLOORS.fallen({"detection F1": 0.77, "boilerplate left": 0.05, "articles missing": 0}))
    fallen = list(FLOORS.fallen({"detection F1": 0.769, "boilerplate left": 0.06, "articles missing": 1}))
    assert fallen == [
        "detection F1: 0.769 is below 0.77",
        "boilerplate left: 0.060 is above 0.05",
        "articles missing: 1.000 is above 0",
    ]


def test_a_figure_no_longer_measured_has_fallen() -> None:
    assert "detection F1: not measured is below 0.77" in list(FLOORS.fallen({}))


def test_floors_of_the_same_labels_only_rise() -> None:
    better = raised("articles.jsonl", "abc", {"detection F1": 0.8049, "boilerplate left": 0.031}, FLOORS)
    assert (better.at_least["detection F1"], better.at_most["boilerplate left"]) == (0.8, 0.04)
    worse = raised("articles.jsonl", "abc", {"detection F1": 0.5, "boilerplate left": 0.5}, FLOORS)
    assert (worse.at_least, worse.at_most) == (FLOORS.at_least, FLOORS.at_most)


def test_floors_of_changed_labels_are_made_anew() -> None:
    anew = raised("articles.jsonl", "def", {"detection F1": 0.5, "articles": 20, "AP (worth 2)": None}, FLOORS)
    assert anew == Floors("articles.jsonl", "def", {"detection F1": 0.5}, {})


def test_what_a_threshold_trades_has_a_floor_only_by_hand() -> None:
    assert raised("s.jsonl", "abc", {"precision": 0.9, "F1": 0.8}, None).at_least == {"F1": 0.8}
    by_hand = Floors("s.jsonl", "abc", {"precision": 0.5}, {})
    assert raised("s.jsonl", "abc", {"precision": 0.9}, by_hand).at_least == {"precision": 0.5}


def test_floors_are_read_as_they_were_written() -> None:
    assert read_floors(floors_text({"own": FLOORS}), "floors.json") == {"own": FLOORS}


@pytest.mark.parametrize("text", ["", "[]", '{"a": {}}', '{"a": {"file": "f", "sha256": "s", "at_least": {"x": "y"}}}'])
def test_what_is_no_file_of_floors_is_told(text: str) -> None:
    with pytest.raises(InputError, match=r"floors\.json: no floors"):
        read_floors(text, "floors.json")
