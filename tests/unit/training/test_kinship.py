from datetime import date
from math import sqrt

import pytest

from factcheck.training.company import company
from factcheck.training.kin_file import kin_file
from factcheck.training.kinship import places

RISING = ("naik", "melonjak", "meningkat")
SAYING = ("kata", "ujar", "tutur")
LINES = [
    line.split()
    for at in range(90)
    for line in (
        f"harga {('beras', 'cabai', 'telur')[at % 3]} {RISING[at // 3 % 3]} 0 persen pekan ini",
        f"stok aman {SAYING[at // 9 % 3]} kepala dinas kepada wartawan",
    )
]


def far(one: str, other: str, placed: dict[str, str]) -> float:
    return sqrt(sum((ord(a) - ord(b)) ** 2 for a, b in zip(placed[one], placed[other], strict=True)))


def test_words_in_the_same_company_stand_near_each_other() -> None:
    placed = places(company(LINES), axes=3)
    assert far("naik", "melonjak", placed) < far("naik", "ujar", placed) / 2
    assert far("kata", "tutur", placed) < far("kata", "meningkat", placed) / 2


def test_places_are_the_same_every_time_and_sorted() -> None:
    placed = places(company(LINES))
    assert placed == places(company(LINES))
    assert list(placed) == sorted(placed)


def test_figures_are_company_but_have_no_place() -> None:
    found = company(LINES)
    assert "0" not in found.words
    assert "persen" in found.words


def test_company_tells_the_sides_apart() -> None:
    found = company([["a", "b"]] * 3 + [["c", "d"]] * 3)
    columns = dict(zip(found.words, (set(row) for row, _ in found.neighbours), strict=True))
    assert not columns["a"] & columns["b"]


def test_no_text_has_no_places() -> None:
    assert places(company([])) == {}


def test_the_file_says_what_it_was_learned_from() -> None:
    text = kin_file({"naik": "19", "turun": "28"}, date(2026, 11, 26), "12 articles")
    assert "from 12 articles" in " ".join(line.removeprefix("# ") for line in text.splitlines())
    assert text.endswith("axes = 2\nwords = '''\nnaik 19\nturun 28\n'''\n")


@pytest.mark.parametrize("lines", [[[]], [["satu"]], [["satu", "satu"]]])
def test_the_shortest_texts_do_no_harm(lines: list[list[str]]) -> None:
    assert set(places(company(lines))) == {word for line in lines for word in line}
