from pathlib import Path

import pytest

from factcheck.domain.errors import RefusedError
from factcheck.domain.records import ClaimDetail, ClaimFilter, EvidenceRecord
from factcheck.domain.review import ClaimState, DismissReason
from factcheck.store.events import NewEvent
from factcheck.workflow import articles, reviewing
from factcheck.workflow.decisions import Kind, decide
from factcheck.workflow.desk import Desk
from factcheck.workflow.queue import list_claims, show_claim
from factcheck.workflow.reviewing import redo, undo
from tests.desks import desk_at, put_claim

SOURCE = EvidenceRecord("https://bps.example/1")


@pytest.fixture(autouse=True)
def _two_claims(desk: Desk) -> None:
    with desk.database.write() as conn:
        put_claim(conn, "ekonomi tumbuh 5,27 persen")
        put_claim(conn, "stok beras 2,4 juta ton")


def _rated(detail: ClaimDetail) -> tuple[str | None, ClaimState, list[tuple[str, bool]]]:
    return detail.row.rating, detail.row.state, [(review.rating, review.retracted) for review in detail.reviews]


def test_undone_verdict_is_retracted_and_the_claim_as_before(desk: Desk) -> None:
    reviewing.give_verdict(desk, "1", "false", evidence=[SOURCE])
    taken = undo(desk)
    detail = show_claim(desk, "1")
    assert (taken.kind, taken.claim_id, taken.after["rating"], taken.undone) == ("verdict", 1, "false", True)
    assert _rated(detail) == (None, ClaimState.NEW, [("false", True)])
    assert (detail.evidence, detail.review) == ((), None)


def test_decisions_are_taken_back_newest_first_until_none_is_left(desk: Desk) -> None:
    reviewing.give_verdict(desk, "1", "false")
    reviewing.dismiss(desk, "2", DismissReason.BOILERPLATE, "iklan")
    reviewing.give_verdict(desk, "1", "true")
    assert [undo(desk).kind for _ in range(3)] == ["verdict", "dismiss", "verdict"]
    assert [show_claim(desk, ref).row.state for ref in "12"] == [ClaimState.NEW, ClaimState.NEW]
    assert show_claim(desk, "2").notes == ()
    with pytest.raises(RefusedError, match="Sari has no decision to take back"):
        undo(desk)


def test_undo_survives_a_restart(desk: Desk, location: Path) -> None:
    reviewing.give_verdict(desk, "1", "false")
    desk.database.close()
    with desk_at(location) as again:
        undo(again)
        assert _rated(show_claim(again, "1")) == (None, ClaimState.NEW, [("false", True)])


def test_only_own_decisions_are_taken_back(desk: Desk, location: Path) -> None:
    reviewing.give_verdict(desk, "1", "false")
    with desk_at(location, "Budi") as other, pytest.raises(RefusedError, match="Budi has no decision"):
        undo(other)
    assert show_claim(desk, "1").row.rating == "false"


def test_undo_is_refused_when_somebody_built_upon_it(desk: Desk, location: Path) -> None:
    reviewing.give_verdict(desk, "1", "false")
    with desk_at(location, "Budi") as other:
        reviewing.give_verdict(other, "1", "misleading")
        with pytest.raises(RefusedError, match=r"Budi decided on #1 \(verdict misleading, .*\) after you"):
            undo(desk)
        undo(other)
    undo(desk)
    assert show_claim(desk, "1").row.rating is None


def test_others_remark_does_not_hold_up_undo(desk: Desk, location: Path) -> None:
    reviewing.give_verdict(desk, "1", "false")
    with desk_at(location, "Budi") as other:
        reviewing.add_note(other, "1", "setuju")
    undo(desk)
    assert [note.text for note in show_claim(desk, "1").notes] == ["setuju"]


def test_others_decision_elsewhere_does_not_hold_up_undo(desk: Desk, location: Path) -> None:
    reviewing.give_verdict(desk, "1", "false")
    with desk_at(location, "Budi") as other:
        reviewing.give_verdict(other, "2", "true")
    undo(desk)
    assert [show_claim(desk, ref).row.rating for ref in "12"] == [None, "true"]


def test_redo_puts_back_in_the_order_of_taking(desk: Desk) -> None:
    reviewing.give_verdict(desk, "1", "false", summary="salah", evidence=[SOURCE])
    reviewing.add_note(desk, "1", "catatan")
    undo(desk)
    undo(desk)
    first = redo(desk)
    assert (first.kind, first.undone) == ("verdict", False)
    detail = show_claim(desk, "1")
    assert _rated(detail) == ("false", ClaimState.DONE, [("false", False), ("false", True)])
    assert detail.review is not None
    assert (detail.review.summary, [source.url for source in detail.evidence]) == ("salah", [SOURCE.url])
    assert redo(desk).kind == "note"
    assert [note.text for note in show_claim(desk, "1").notes] == ["catatan"]
    with pytest.raises(RefusedError, match="nothing to put back"):
        redo(desk)


def test_redone_decision_can_be_taken_back_again(desk: Desk) -> None:
    reviewing.give_verdict(desk, "1", "false")
    for _ in range(3):
        undo(desk)
        assert show_claim(desk, "1").review is None
        redo(desk)
    detail = show_claim(desk, "1")
    assert [review.retracted for review in detail.reviews] == [False, True, True, True]
    assert [event.kind for event in reviewing.history(desk, "1", None)] == ["redo", "undo"] * 3 + ["verdict"]


def test_new_decision_ends_redo(desk: Desk) -> None:
    reviewing.give_verdict(desk, "1", "false")
    undo(desk)
    reviewing.give_verdict(desk, "2", "true")
    with pytest.raises(RefusedError, match="nothing to put back"):
        redo(desk)
    undo(desk)
    assert redo(desk).claim_id == 2


def test_redo_is_refused_when_somebody_decided_since(desk: Desk, location: Path) -> None:
    reviewing.give_verdict(desk, "1", "false")
    undo(desk)
    with desk_at(location, "Budi") as other:
        reviewing.give_verdict(other, "1", "true")
    with pytest.raises(RefusedError, match="Budi decided on #1"):
        redo(desk)
    assert show_claim(desk, "1").row.rating == "true"


def test_history_keeps_undo_and_marks_what_it_took_back(desk: Desk) -> None:
    reviewing.give_verdict(desk, "1", "false")
    undo(desk)
    took, given = reviewing.history(desk, "1", None)
    assert (took.kind, took.undoes, took.undone) == ("undo", given.id, False)
    assert (given.kind, given.undone) == ("verdict", True)
    assert (took.before["rating"], took.after["rating"]) == ("false", None)


def test_claim_that_a_person_added_goes_and_comes_back(desk: Desk) -> None:
    with desk.database.write() as conn:
        added = put_claim(conn, "inflasi 3 persen")
        before: dict[str, object] = {"retired": [[added.mention, True]]}
        after: dict[str, object] = {"retired": [[added.mention, False]], "mention": added.mention}
        decide(
            conn,
            NewEvent(desk.clock(), desk.reviewer, Kind.ADD_CLAIM, added.claim, None, added.article, before, after),
        )
    undo(desk)
    assert [row.id for row in list_claims(desk, ClaimFilter(order="id"))] == [1, 2]
    redo(desk)
    assert [row.id for row in list_claims(desk, ClaimFilter(order="id"))] == [1, 2, added.claim]


def test_removed_article_comes_back(desk: Desk) -> None:
    before = show_claim(desk, "1")
    articles.remove_article(desk, "a1")
    assert show_claim(desk, "1").row.mentions == 0
    assert undo(desk).article_id == 1
    after = show_claim(desk, "1")
    assert (after.row, after.mentions) == (before.row, before.mentions)
    redo(desk)
    assert show_claim(desk, "1").mentions == ()
