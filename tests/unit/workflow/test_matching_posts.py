from collections.abc import Callable
from typing import Any

import pytest

from factcheck.domain.link import Relation
from factcheck.workflow.desk import Desk
from factcheck.workflow.matching import match, match_lines
from tests.factchecks import CLAIM, OTHER, about_rice, row

Put = Callable[..., Any]


def test_match_finds_fact_checks_and_own_claims_with_relation_and_differences(
    desk: Desk, put_checked: Put, say: Put
) -> None:
    put_checked(row(), row(id="c2", claim="Gula pasir langka di Surabaya"))
    say(OTHER)
    found = match(desk, f"Kata paman di grup WA: {CLAIM}. Sebarkan!", 5)
    checked = next(each for each in found if each.kind == "checked")
    assert (checked.id, checked.comparison.relation, checked.rating) == ("c1", Relation.SAME, "false")
    own = next(each for each in found if each.kind == "claim")
    assert (own.id, own.comparison.relation) == (f"#{about_rice(desk).row.id}", Relation.DIFFERS)
    assert "12 persen" in own.comparison.differences[0].a
    assert [each.score for each in found] == sorted((each.score for each in found), reverse=True)


def test_match_finds_a_sentence_within_a_long_post(desk: Desk, put_checked: Put) -> None:
    put_checked(row(), *(row(id=f"x{at}", claim=f"Warung nomor {at} menjual kopi luwak palsu") for at in range(30)))
    filler = "Semoga bapak ibu sehat selalu dan rezekinya lancar. " * 50
    assert match(desk, f"{filler}\n{CLAIM}!!\n{filler}", 3)[0].id == "c1"


@pytest.mark.parametrize("text", ["👍👍", "yang dan di", "   ", "12", "beras", "a" * 100_000, "beras! " * 20_000])
def test_match_of_odd_texts_answers_without_failing(desk: Desk, put_checked: Put, text: str) -> None:
    put_checked(row())
    assert len(match(desk, text, 3)) <= 3


def test_match_lines_answer_each_post_and_name_bad_lines(desk: Desk, put_checked: Put) -> None:
    put_checked(row())
    lines = ['{"id": 7, "post": "beras turun 12 persen"}', "", '{"id": 8, "text": ""}', "{", '{"id": 9}', "[]"]
    found = [getattr(each, "id", str(each)) for each in match_lines(desk, lines, 2)]
    assert found[:2] == [7, 8]
    assert [each.partition(":")[0] for each in map(str, found[2:])] == ["line 4", "line 5", "line 6"]


def test_empty_desk_matches_nothing(desk: Desk) -> None:
    assert match(desk, CLAIM, 5) == ()


def test_own_claims_that_only_share_words_are_not_listed(desk: Desk, say: Put) -> None:
    say(OTHER)
    assert match(desk, "Beras ketan Indonesia enak dimakan dengan mangga", 5) == ()
