from collections.abc import Callable
from typing import Any

import pytest

from factcheck.domain.errors import NotFoundError, RefusedError
from factcheck.domain.link import Relation
from factcheck.store import checked_links
from factcheck.workflow import reviewing
from factcheck.workflow.desk import Desk
from factcheck.workflow.factchecks import list_checked, remove_checked
from factcheck.workflow.inheriting import inherit
from factcheck.workflow.matching import match
from tests.factchecks import CLAIM, OTHER, about_rice, row

Put = Callable[..., Any]


def test_the_same_file_twice_changes_nothing(desk: Desk, put_checked: Put) -> None:
    first, again = (
        put_checked(row(), row(id="c2", claim="Gula habis")),
        put_checked(row(), row(id="c2", claim="Gula habis")),
    )
    assert (first.new, first.known, first.changed) == (2, 0, 0)
    assert (again.new, again.known, again.changed) == (0, 2, 0)
    assert len(reviewing.history(desk, None, None)) == 1


def test_an_updated_rating_is_a_correction_with_history(desk: Desk, put_checked: Put) -> None:
    put_checked(row())
    assert put_checked(row(rating="Benar")).changed == 1
    [kept] = list_checked(desk)
    assert (kept.rating, kept.rating_label) == ("true", "Benar")
    corrected = next(each for each in reviewing.history(desk, None, None) if each.kind == "checked_update")
    assert (corrected.before["verdict"], corrected.after["verdict"]) == ("Hoaks", "Benar")
    assert corrected.after["checked"] == "c1"


def test_of_two_under_one_name_the_first_counts_however_often_they_come(desk: Desk, put_checked: Put) -> None:
    rows = row(), row(rating="Benar")
    assert put_checked(*rows).new == 1
    assert put_checked(*rows).changed == 0
    assert list_checked(desk)[0].rating == "false"


def test_an_import_again_links_what_an_interrupted_one_left(desk: Desk, put_checked: Put, say: Put) -> None:
    say(CLAIM)
    put_checked(row())
    with desk.database.write() as conn:
        checked_links.remove(conn, [1])
    assert put_checked(row()).linked == 1
    assert about_rice(desk).row.checked == "false"


def test_ratings_the_scale_has_not_stay_as_written(desk: Desk, put_checked: Put) -> None:
    put_checked(row(rating="Empat Pinokio"))
    [kept] = list_checked(desk)
    assert (kept.rating, kept.rating_label) == (None, "Empat Pinokio")


@pytest.mark.parametrize(
    ("changes", "source"),
    [
        ({"publisher": "Tim Periksa"}, "Tim Periksa"),
        ({"url": "https://www.periksa.example/1"}, "periksa.example"),
        ({"url": None}, "cek"),
    ],
)
def test_source_is_what_the_row_says_of_itself(
    desk: Desk, put_checked: Put, changes: dict[str, object], source: str
) -> None:
    put_checked(row(**changes), source=None)
    assert list_checked(desk)[0].source == source


def test_bad_rows_are_told_and_the_rest_goes_in(put_checked: Put) -> None:
    summary = put_checked(row(), row(id="c2", claim=""), row(id="c3", date="besok lusa"))
    assert summary.new == 1
    assert [line for _, line, _ in summary.failures] == [2, 3]


def test_search_wants_every_word(desk: Desk, put_checked: Put) -> None:
    put_checked(row(), row(id="c2", claim="Gula habis di pasar"))
    assert [each.source_id for each in list_checked(desk, search="gula PASAR")] == ["c2"]
    assert list_checked(desk, search="gula beras") == ()
    assert len(list_checked(desk, limit=1)) == 1


def test_new_claims_are_compared_with_fact_checks(desk: Desk, put_checked: Put, say: Put) -> None:
    put_checked(row())
    assert say(CLAIM).checked == 1
    detail = about_rice(desk)
    assert detail.row.checked == "false"
    assert [(link.checked.source_id, link.relation) for link in detail.checked] == [("c1", Relation.SAME)]


def test_fact_checks_that_come_later_are_compared_with_the_claims_there_are(
    desk: Desk, put_checked: Put, say: Put
) -> None:
    assert say(CLAIM).checked == 0
    assert put_checked(row()).linked == 1
    assert about_rice(desk).row.checked == "false"


def test_another_figure_is_shown_as_a_difference_and_not_as_checked(desk: Desk, put_checked: Put, say: Put) -> None:
    put_checked(row())
    assert say(OTHER).checked == 0
    detail = about_rice(desk)
    assert detail.row.checked is None
    [link] = detail.checked
    assert link.relation is Relation.DIFFERS
    assert ("7 persen" in link.differences[0].a, "12 persen" in link.differences[0].b) == (True, True)
    with pytest.raises(RefusedError, match="no fact-check and no reviewed claim"):
        inherit(desk, str(detail.row.id), None)


def test_differences_word_the_claim_first_in_either_order(desk: Desk, put_checked: Put, say: Put) -> None:
    say(OTHER)
    put_checked(row())
    [link] = about_rice(desk).checked
    assert "7 persen" in link.differences[0].a


def test_removed_fact_checks_are_gone_from_claims_and_matches(desk: Desk, put_checked: Put, say: Put) -> None:
    put_checked(row())
    say(CLAIM)
    assert remove_checked(desk, "c1").claim == CLAIM
    assert about_rice(desk).row.checked is None
    assert about_rice(desk).checked == ()
    assert [each.kind for each in match(desk, CLAIM, 5) if each.kind == "checked"] == []
    with pytest.raises(NotFoundError, match="checked list"):
        remove_checked(desk, "c1")


def test_an_id_of_several_sources_wants_to_be_told_apart(desk: Desk, put_checked: Put) -> None:
    put_checked(row(), source="Satu")
    put_checked(row(url="https://dua.example/"), source="Dua")
    with pytest.raises(NotFoundError, match="Dua:c1"):
        remove_checked(desk, "c1")
    assert remove_checked(desk, "Dua:c1").source == "Dua"
    assert remove_checked(desk, "https://cek.example/beras").source == "Satu"


def test_changed_words_are_compared_anew(desk: Desk, put_checked: Put, say: Put) -> None:
    put_checked(row())
    say(CLAIM)
    put_checked(row(claim="Harga garam naik dua kali lipat"))
    assert about_rice(desk).row.checked is None
    assert match(desk, "harga garam", 1)[0].id == "c1"


def test_no_rating_of_another_scale_slips_in(desk: Desk, put_checked: Put) -> None:
    put_checked(row(), row(id="c2", rating="true"), row(id="c3", rating="Sebagian besar benar"))
    assert {each.source_id: each.rating for each in list_checked(desk)} == {
        "c1": "false", "c2": "true", "c3": "mostly_true",
    }  # fmt: skip


def test_headlines_of_common_words_are_not_taken_for_the_claim(put_checked: Put, say: Put) -> None:
    spread = (f"Video polisi viral nomor {at} dukung calon bupati" for at in range(40))
    put_checked(
        *(row(id=f"x{at}", claim=claim) for at, claim in enumerate(spread)), row(claim="Viralkan Polisi Dukung 02")
    )
    assert say("Kedua pelaku menyerahkan diri ke polisi setelah video tersebut viral di media sosial").checked == 0
