from pathlib import Path

import pytest

from factcheck.domain.errors import NotFoundError, RefusedError, UsageError
from factcheck.domain.review import ClaimState, DismissReason
from factcheck.workflow.bulk import MOST_AT_ONCE, dismiss_many, give_verdicts, reopen_many
from factcheck.workflow.desk import Desk
from factcheck.workflow.queue import show_claim
from factcheck.workflow.reviewing import give_verdict, history, redo, undo
from factcheck.workflow.undoing import redo_together, undo_together
from tests.desks import desk_at, everything, put_claim

TEXTS = ("stok beras 2,4 juta ton", "harga cabai naik 12 persen", "jalan tol 300 km selesai")


def put_three(desk: Desk) -> tuple[str, ...]:
    with desk.database.write() as conn:
        return tuple(str(put_claim(conn, text).claim) for text in TEXTS)


def states(desk: Desk, refs: tuple[str, ...]) -> list[ClaimState]:
    return [show_claim(desk, ref).row.state for ref in refs]


def test_many_verdicts_are_undone_and_redone_as_one_step(tmp_path: Path) -> None:
    with desk_at(tmp_path / "desk.db") as desk:
        refs = put_three(desk)
        start = everything(desk.database)
        assert give_verdicts(desk, refs, "false") == tuple(map(int, refs))
        assert states(desk, refs) == [ClaimState.DONE] * 3
        assert [event.claim_id for event in undo_together(desk)] == list(map(int, refs))
        assert everything(desk.database) == start
        redo_together(desk)
        assert states(desk, refs) == [ClaimState.DONE] * 3
        undo(desk)
        assert everything(desk.database) == start
        redo(desk)
        assert [show_claim(desk, ref).row.rating for ref in refs] == ["false"] * 3


def test_a_single_decision_after_many_is_undone_alone(tmp_path: Path) -> None:
    with desk_at(tmp_path / "desk.db") as desk:
        refs = put_three(desk)
        give_verdicts(desk, refs, "false")
        give_verdict(desk, refs[1], "true")
        assert len(undo_together(desk)) == 1
        assert [show_claim(desk, ref).row.rating for ref in refs] == ["false"] * 3
        assert len(undo_together(desk)) == 3


def test_many_are_dismissed_and_reopened(tmp_path: Path) -> None:
    with desk_at(tmp_path / "desk.db") as desk:
        refs = put_three(desk)
        dismiss_many(desk, refs[:2], DismissReason.BOILERPLATE)
        assert states(desk, refs) == [ClaimState.DISMISSED, ClaimState.DISMISSED, ClaimState.NEW]
        assert reopen_many(desk, refs) == tuple(map(int, refs[:2]))
        assert states(desk, refs) == [ClaimState.NEW] * 3
        undo_together(desk)
        assert states(desk, refs) == [ClaimState.DISMISSED, ClaimState.DISMISSED, ClaimState.NEW]


def test_all_or_none(tmp_path: Path) -> None:
    with desk_at(tmp_path / "desk.db") as desk:
        refs = put_three(desk)
        with pytest.raises(NotFoundError):
            give_verdicts(desk, (*refs, "999"), "false")
        assert states(desk, refs) == [ClaimState.NEW] * 3
        assert history(desk, None, None) == ()


def test_a_claim_named_twice_is_decided_once(tmp_path: Path) -> None:
    with desk_at(tmp_path / "desk.db") as desk:
        refs = put_three(desk)
        assert give_verdicts(desk, (refs[0], refs[0]), "false") == (int(refs[0]),)
        assert len(undo_together(desk)) == 1


def test_a_colleague_who_decided_on_one_of_them_stops_all(tmp_path: Path) -> None:
    with desk_at(tmp_path / "desk.db") as desk, desk_at(tmp_path / "desk.db", "Budi") as other:
        refs = put_three(desk)
        give_verdict(other, refs[2], "true")
        with pytest.raises(RefusedError, match="Budi"):
            give_verdicts(desk, refs, "false", seen_event=0)
        assert states(desk, refs[:2]) == [ClaimState.NEW] * 2


def test_a_colleague_who_built_on_one_of_them_stops_their_undo(tmp_path: Path) -> None:
    with desk_at(tmp_path / "desk.db") as desk, desk_at(tmp_path / "desk.db", "Budi") as other:
        refs = put_three(desk)
        give_verdicts(desk, refs, "false")
        give_verdict(other, refs[0], "true")
        with pytest.raises(RefusedError, match="Budi"):
            undo_together(desk)
        assert states(desk, refs) == [ClaimState.DONE] * 3


def test_two_desks_deciding_in_turn_undo_their_own_alone(tmp_path: Path) -> None:
    with desk_at(tmp_path / "desk.db") as desk, desk_at(tmp_path / "desk.db", "Budi") as other:
        refs = put_three(desk)
        give_verdicts(desk, refs[:2], "false")
        give_verdict(other, refs[2], "true")
        assert [event.claim_id for event in undo_together(desk)] == list(map(int, refs[:2]))
        assert states(desk, refs) == [ClaimState.NEW, ClaimState.NEW, ClaimState.DONE]


def test_too_many_at_once_are_refused_before_anything_is_read(tmp_path: Path) -> None:
    with desk_at(tmp_path / "desk.db") as desk, pytest.raises(UsageError, match=f"mark {MOST_AT_ONCE} at most"):
        give_verdicts(desk, ["1"] * (MOST_AT_ONCE + 1), "false")


def test_a_rating_the_desk_does_not_give_is_refused(tmp_path: Path) -> None:
    with desk_at(tmp_path / "desk.db") as desk, pytest.raises(UsageError, match="no rating 'rumour'"):
        give_verdicts(desk, put_three(desk), "rumour")


def test_claims_that_are_dismissed_for_the_reason_already_are_passed_over(tmp_path: Path) -> None:
    with desk_at(tmp_path / "desk.db") as desk:
        refs = put_three(desk)
        dismiss_many(desk, refs[:2], DismissReason.DUPLICATE)
        assert dismiss_many(desk, refs, DismissReason.DUPLICATE) == (int(refs[2]),)
        assert len(history(desk, refs[0], None)) == 1
        assert len(undo_together(desk)) == 1
        assert dismiss_many(desk, refs[:1], DismissReason.BOILERPLATE) == (int(refs[0]),)


def test_dismissing_what_is_dismissed_for_the_reason_already_is_refused(tmp_path: Path) -> None:
    with desk_at(tmp_path / "desk.db") as desk:
        refs = put_three(desk)
        dismiss_many(desk, refs, DismissReason.DUPLICATE)
        with pytest.raises(RefusedError, match="dismissed already"):
            dismiss_many(desk, refs, DismissReason.DUPLICATE)
