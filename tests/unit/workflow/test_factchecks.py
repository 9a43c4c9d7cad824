import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from factcheck.domain.errors import NotFoundError, RefusedError, UsageError
from factcheck.domain.link import Relation
from factcheck.domain.records import ClaimDetail, ClaimFilter, EvidenceRecord
from factcheck.domain.review import EvidenceStance
from factcheck.store import checked_links
from factcheck.workflow import queue, reviewing
from factcheck.workflow.desk import Desk
from factcheck.workflow.factcheck_import import import_checked
from factcheck.workflow.factchecks import list_checked, remove_checked
from factcheck.workflow.importing import ImportOptions, ImportSummary, import_paths
from factcheck.workflow.inheriting import inherit
from factcheck.workflow.matching import match, match_lines
from tests.desks import desk_at, link, put_claim

CLAIM = "Produksi beras Indonesia turun 12 persen pada 2023"
OTHER = "Produksi beras Indonesia turun 7 persen pada 2023"

Put = Callable[..., Any]


@pytest.fixture
def put(desk: Desk, tmp_path: Path) -> Put:
    """Return a function that puts fact-checks, given as the fields of rows, into the desk."""

    def put(*rows: dict[str, object], source: str | None = "Cek Dulu") -> Any:
        file = tmp_path / "cek.jsonl"
        file.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
        return import_checked(desk, [str(file)], source=source)

    return put


@pytest.fixture
def say(desk: Desk, tmp_path: Path) -> Callable[..., ImportSummary]:
    """Return a function that imports an article that says something."""

    def say(claim: str, outlet: str = "Harian Pagi") -> ImportSummary:
        file = tmp_path / f"{outlet}.txt"
        text = f"Beras Kita\n\nJAKARTA - Menteri Pertanian Budi Santoso mengatakan {claim[0].lower()}{claim[1:]}."
        file.write_text(f"{text}\n\nRapat itu selesai sore hari.\n", encoding="utf-8")
        return import_paths(desk, [str(file)], ImportOptions(outlet=outlet))

    return say


def row(**changes: object) -> dict[str, object]:
    usual = {"id": "c1", "claim": CLAIM, "date": "3 Mei 2024", "rating": "Hoaks", "url": "https://cek.example/beras"}
    return {**usual, **changes}


def about_rice(desk: Desk) -> ClaimDetail:
    found = [each for each in queue.list_claims(desk, ClaimFilter()) if "beras" in each.claim.lower()]
    return queue.show_claim(desk, str(found[0].id))


def test_the_same_file_twice_changes_nothing(desk: Desk, put: Put) -> None:
    first, again = put(row(), row(id="c2", claim="Gula habis")), put(row(), row(id="c2", claim="Gula habis"))
    assert (first.new, first.known, first.changed) == (2, 0, 0)
    assert (again.new, again.known, again.changed) == (0, 2, 0)
    assert len(reviewing.history(desk, None, None)) == 1


def test_an_updated_rating_is_a_correction_with_history(desk: Desk, put: Put) -> None:
    put(row())
    assert put(row(rating="Benar")).changed == 1
    [kept] = list_checked(desk)
    assert (kept.rating, kept.rating_label) == ("true", "Benar")
    corrected = next(each for each in reviewing.history(desk, None, None) if each.kind == "checked_update")
    assert (corrected.before["verdict"], corrected.after["verdict"]) == ("Hoaks", "Benar")
    assert corrected.after["checked"] == "c1"


def test_of_two_under_one_name_the_first_counts_however_often_they_come(desk: Desk, put: Put) -> None:
    rows = row(), row(rating="Benar")
    assert put(*rows).new == 1
    assert put(*rows).changed == 0
    assert list_checked(desk)[0].rating == "false"


def test_an_import_again_links_what_an_interrupted_one_left(desk: Desk, put: Put, say: Put) -> None:
    say(CLAIM)
    put(row())
    with desk.database.write() as conn:
        checked_links.remove(conn, [1])
    assert put(row()).linked == 1
    assert about_rice(desk).row.checked == "false"


def test_ratings_the_scale_has_not_stay_as_written(desk: Desk, put: Put) -> None:
    put(row(rating="Empat Pinokio"))
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
def test_source_is_what_the_row_says_of_itself(desk: Desk, put: Put, changes: dict[str, object], source: str) -> None:
    put(row(**changes), source=None)
    assert list_checked(desk)[0].source == source


def test_bad_rows_are_told_and_the_rest_goes_in(put: Put) -> None:
    summary = put(row(), row(id="c2", claim=""), row(id="c3", date="besok lusa"))
    assert summary.new == 1
    assert [line for _, line, _ in summary.failures] == [2, 3]


def test_search_wants_every_word(desk: Desk, put: Put) -> None:
    put(row(), row(id="c2", claim="Gula habis di pasar"))
    assert [each.source_id for each in list_checked(desk, search="gula PASAR")] == ["c2"]
    assert list_checked(desk, search="gula beras") == ()
    assert len(list_checked(desk, limit=1)) == 1


def test_new_claims_are_compared_with_fact_checks(desk: Desk, put: Put, say: Put) -> None:
    put(row())
    assert say(CLAIM).checked == 1
    detail = about_rice(desk)
    assert detail.row.checked == "false"
    assert [(link.checked.source_id, link.relation) for link in detail.checked] == [("c1", Relation.SAME)]


def test_fact_checks_that_come_later_are_compared_with_the_claims_there_are(desk: Desk, put: Put, say: Put) -> None:
    assert say(CLAIM).checked == 0
    assert put(row()).linked == 1
    assert about_rice(desk).row.checked == "false"


def test_another_figure_is_shown_as_a_difference_and_not_as_checked(desk: Desk, put: Put, say: Put) -> None:
    put(row())
    assert say(OTHER).checked == 0
    detail = about_rice(desk)
    assert detail.row.checked is None
    [link] = detail.checked
    assert link.relation is Relation.DIFFERS
    assert ("7 persen" in link.differences[0].a, "12 persen" in link.differences[0].b) == (True, True)
    with pytest.raises(RefusedError, match="no fact-check and no reviewed claim"):
        inherit(desk, str(detail.row.id), None)


def test_differences_word_the_claim_first_in_either_order(desk: Desk, put: Put, say: Put) -> None:
    say(OTHER)
    put(row())
    [link] = about_rice(desk).checked
    assert "7 persen" in link.differences[0].a


def test_verdict_is_taken_over_with_its_origin_and_undone(desk: Desk, put: Put, say: Put) -> None:
    put(row())
    say(CLAIM)
    number = str(about_rice(desk).row.id)
    detail = inherit(desk, number, None)
    assert (detail.row.rating, detail.row.state) == ("false", "done")
    assert detail.review is not None
    assert detail.review.summary == "Cek Dulu, 2024-05-03, Hoaks"
    [source] = detail.evidence
    assert (source.url, source.stance, source.publisher) == (
        "https://cek.example/beras",
        EvidenceStance.REFUTES,
        "Cek Dulu",
    )
    [event] = reviewing.history(desk, number, 1)
    assert (event.kind, event.after["inherited"]) == ("verdict", "c1")
    reviewing.undo(desk)
    after = queue.show_claim(desk, number)
    assert (after.row.rating, after.evidence) == (None, ())


def test_verdicts_never_spread_by_themselves(desk: Desk, put: Put, say: Put) -> None:
    put(row())
    say(CLAIM)
    assert about_rice(desk).row.rating is None
    put(row(rating="Benar"))
    assert about_rice(desk).row.rating is None
    assert about_rice(desk).row.checked == "true"


def test_one_of_several_can_be_named_and_another_name_is_refused(desk: Desk, put: Put, say: Put) -> None:
    put(row(), row(id="c9", rating="Menyesatkan", url=None))
    say(CLAIM)
    number = str(about_rice(desk).row.id)
    with pytest.raises(RefusedError, match="'c5'; there is"):
        inherit(desk, number, "c5")
    assert inherit(desk, number, "c9").row.rating == "misleading"


def test_a_rating_unlike_the_scale_cannot_be_taken_over(desk: Desk, put: Put, say: Put) -> None:
    put(row(rating="Empat Pinokio"))
    say(CLAIM)
    with pytest.raises(RefusedError, match="Empat Pinokio"):
        inherit(desk, str(about_rice(desk).row.id), None)
    assert about_rice(desk).row.checked == "Empat Pinokio"


def test_verdict_of_an_own_claim_that_is_linked_as_same_comes_first(desk: Desk, put: Put) -> None:
    with desk.database.write() as conn:
        old, new = put_claim(conn, CLAIM).claim, put_claim(conn, f"{CLAIM} lalu").claim
        link(conn, old, other_claim_id=new)
    put(row())
    with pytest.raises(RefusedError):
        inherit(desk, str(new), None)
    source = EvidenceRecord("https://bps.example/beras", EvidenceStance.SUPPORTS)
    reviewing.give_verdict(desk, str(old), "true", summary="Benar adanya", evidence=[source])
    detail = inherit(desk, str(new), None)
    assert detail.row.rating == "true"
    assert detail.review is not None
    assert detail.review.summary.startswith(f"#{old}, Sari, 2026-03-02")
    assert [each.url for each in detail.evidence] == ["https://bps.example/beras"]
    assert reviewing.history(desk, str(new), 1)[0].after["inherited"] == f"#{old}"


def test_taking_over_is_refused_when_somebody_decided_meanwhile(desk: Desk, put: Put, say: Put) -> None:
    put(row())
    say(CLAIM)
    number = str(about_rice(desk).row.id)
    with desk_at(desk.database.location, "Tono") as other:
        reviewing.give_verdict(other, number, "true")
    with pytest.raises(RefusedError, match="Tono"):
        inherit(desk, number, None, seen_event=0)


def test_removed_fact_checks_are_gone_from_claims_and_matches(desk: Desk, put: Put, say: Put) -> None:
    put(row())
    say(CLAIM)
    assert remove_checked(desk, "c1").claim == CLAIM
    assert about_rice(desk).row.checked is None
    assert about_rice(desk).checked == ()
    assert [each.kind for each in match(desk, CLAIM, 5) if each.kind == "checked"] == []
    with pytest.raises(NotFoundError, match="checked list"):
        remove_checked(desk, "c1")


def test_an_id_of_several_sources_wants_to_be_told_apart(desk: Desk, put: Put) -> None:
    put(row(), source="Satu")
    put(row(url="https://dua.example/"), source="Dua")
    with pytest.raises(NotFoundError, match="Dua:c1"):
        remove_checked(desk, "c1")
    assert remove_checked(desk, "Dua:c1").source == "Dua"
    assert remove_checked(desk, "https://cek.example/beras").source == "Satu"


def test_changed_words_are_compared_anew(desk: Desk, put: Put, say: Put) -> None:
    put(row())
    say(CLAIM)
    put(row(claim="Harga garam naik dua kali lipat"))
    assert about_rice(desk).row.checked is None
    assert match(desk, "harga garam", 1)[0].id == "c1"


def test_match_finds_fact_checks_and_own_claims_with_relation_and_differences(desk: Desk, put: Put, say: Put) -> None:
    put(row(), row(id="c2", claim="Gula pasir langka di Surabaya"))
    say(OTHER)
    found = match(desk, f"Kata paman di grup WA: {CLAIM}. Sebarkan!", 5)
    checked = next(each for each in found if each.kind == "checked")
    assert (checked.id, checked.comparison.relation, checked.rating) == ("c1", Relation.SAME, "false")
    own = next(each for each in found if each.kind == "claim")
    assert (own.id, own.comparison.relation) == (f"#{about_rice(desk).row.id}", Relation.DIFFERS)
    assert "12 persen" in own.comparison.differences[0].a
    assert [each.score for each in found] == sorted((each.score for each in found), reverse=True)


def test_match_finds_a_sentence_within_a_long_post(desk: Desk, put: Put) -> None:
    put(row(), *(row(id=f"x{at}", claim=f"Warung nomor {at} menjual kopi luwak palsu") for at in range(30)))
    filler = "Semoga bapak ibu sehat selalu dan rezekinya lancar. " * 50
    assert match(desk, f"{filler}\n{CLAIM}!!\n{filler}", 3)[0].id == "c1"


@pytest.mark.parametrize("text", ["👍👍", "yang dan di", "   ", "12", "beras", "a" * 100_000, "beras! " * 20_000])
def test_match_of_odd_texts_answers_without_failing(desk: Desk, put: Put, text: str) -> None:
    put(row())
    assert len(match(desk, text, 3)) <= 3


def test_match_lines_answer_each_post_and_name_bad_lines(desk: Desk, put: Put) -> None:
    put(row())
    lines = ['{"id": 7, "post": "beras turun 12 persen"}', "", '{"id": 8, "text": ""}', "{", '{"id": 9}', "[]"]
    found = [getattr(each, "id", str(each)) for each in match_lines(desk, lines, 2)]
    assert found[:2] == [7, 8]
    assert [each.partition(":")[0] for each in map(str, found[2:])] == ["line 4", "line 5", "line 6"]


def test_empty_desk_matches_nothing(desk: Desk) -> None:
    assert match(desk, CLAIM, 5) == ()


def test_no_rating_of_another_scale_slips_in(desk: Desk, put: Put) -> None:
    put(row(), row(id="c2", rating="true"), row(id="c3", rating="Sebagian besar benar"))
    assert {each.source_id: each.rating for each in list_checked(desk)} == {
        "c1": "false", "c2": "true", "c3": "mostly_true",
    }  # fmt: skip


def test_unknown_claim_is_named(desk: Desk) -> None:
    with pytest.raises(UsageError, match="no claim"):
        inherit(desk, "77", None)


def test_headlines_of_common_words_are_not_taken_for_the_claim(put: Put, say: Put) -> None:
    spread = (f"Video polisi viral nomor {at} dukung calon bupati" for at in range(40))
    put(*(row(id=f"x{at}", claim=claim) for at, claim in enumerate(spread)), row(claim="Viralkan Polisi Dukung 02"))
    assert say("Kedua pelaku menyerahkan diri ke polisi setelah video tersebut viral di media sosial").checked == 0
