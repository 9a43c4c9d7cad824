from pathlib import Path

import pytest

from factcheck.domain.errors import NotFoundError, RefusedError, StoreError, UsageError
from factcheck.domain.records import EvidenceRecord
from factcheck.domain.review import ClaimState, DismissReason, EvidenceStance
from factcheck.workflow import reviewing
from factcheck.workflow.desk import Desk
from factcheck.workflow.queue import show_claim
from tests.desks import MORNING, desk_at, put_claim

BPS = EvidenceRecord("https://bps.example/1", EvidenceStance.REFUTES, title="Berita resmi", excerpt="5,06 persen")


@pytest.fixture(autouse=True)
def _two_claims(desk: Desk) -> None:
    with desk.database.write() as conn:
        put_claim(conn, "ekonomi tumbuh 5,27 persen")
        put_claim(conn, "stok beras 2,4 juta ton")


def test_verdict_is_recorded_with_its_reviewer_and_finishes_the_claim(desk: Desk) -> None:
    detail = reviewing.give_verdict(desk, "1", "false", summary=" BPS: 5,06 ", explanation="Dicek.", evidence=[BPS])
    assert (detail.row.state, detail.row.rating) == (ClaimState.DONE, "false")
    assert detail.review is not None
    assert (detail.review.summary, detail.review.explanation, detail.review.reviewer) == ("BPS: 5,06", "Dicek.", "Sari")
    assert detail.review.reviewed_at >= MORNING
    assert [(source.url, source.stance, source.excerpt) for source in detail.evidence] == [
        (BPS.url, EvidenceStance.REFUTES, "5,06 persen")
    ]


def test_second_verdict_counts_and_the_first_stays_on_record(desk: Desk) -> None:
    reviewing.give_verdict(desk, "1", "false")
    detail = reviewing.give_verdict(desk, "1", "misleading")
    assert [(review.rating, review.retracted) for review in detail.reviews] == [("misleading", False), ("false", False)]
    assert detail.review == detail.reviews[0]


def test_unknown_rating_is_told_which_there_are(desk: Desk) -> None:
    with pytest.raises(UsageError, match="no rating 'hoax'; this desk gives true, mostly_true, partly_true"):
        reviewing.give_verdict(desk, "1", "hoax")
    assert show_claim(desk, "1").last_event is None


def test_second_of_two_conflicting_verdicts_is_told(desk: Desk, location: Path) -> None:
    seen = reviewing.add_note(desk, "1", "saya lihat").last_event
    with desk_at(location, "Budi") as other:
        reviewing.give_verdict(other, "1", "true")
    with pytest.raises(RefusedError, match=r"Budi decided on #1 \(verdict true, 2026-03-02 .*in the meantime"):
        reviewing.give_verdict(desk, "1", "false", seen_event=seen)
    assert show_claim(desk, "1").row.rating == "true"
    newest = show_claim(desk, "1").last_event
    assert reviewing.give_verdict(desk, "1", "false", seen_event=newest).row.rating == "false"


def test_own_later_decision_and_others_remarks_do_not_make_a_verdict_stale(desk: Desk, location: Path) -> None:
    seen = reviewing.give_verdict(desk, "1", "true").last_event
    reviewing.give_verdict(desk, "1", "false")
    with desk_at(location, "Budi") as other:
        reviewing.add_note(other, "1", "bagus")
        reviewing.give_verdict(other, "2", "true")
    assert reviewing.give_verdict(desk, "1", "misleading", seen_event=seen).row.rating == "misleading"


def test_verdict_taken_back_by_another_does_not_make_it_stale(desk: Desk, location: Path) -> None:
    seen = reviewing.add_note(desk, "1", "saya lihat").last_event
    with desk_at(location, "Budi") as other:
        reviewing.give_verdict(other, "1", "true")
        reviewing.undo(other)
    assert reviewing.give_verdict(desk, "1", "false", seen_event=seen).row.rating == "false"


def test_verdict_waits_for_a_source_where_the_desk_wants_one(location: Path) -> None:
    with desk_at(location, require_source=True) as strict:
        assert reviewing.give_verdict(strict, "1", "false").row.state is ClaimState.IN_PROGRESS
        assert reviewing.add_note(strict, "1", "nanti dicari").row.state is ClaimState.IN_PROGRESS
        assert reviewing.add_evidence(strict, "1", [BPS]).row.state is ClaimState.DONE
        assert reviewing.give_verdict(strict, "1", "true").row.state is ClaimState.DONE  # its source is still there
        assert reviewing.give_verdict(strict, "2", "unproven").row.state is ClaimState.IN_PROGRESS
        detail = reviewing.add_note(strict, "2", "tidak ada data", no_source=True)
        assert (detail.row.state, detail.notes[0].text) == (ClaimState.DONE, "tidak ada data")


def test_source_alone_finishes_no_claim(location: Path) -> None:
    with desk_at(location, require_source=True) as strict:
        assert reviewing.add_evidence(strict, "1", [BPS]).row.state is ClaimState.NEW


def test_source_leaves_a_reopened_claim_open_where_none_is_required(desk: Desk) -> None:
    reviewing.give_verdict(desk, "1", "false")
    reviewing.reopen(desk, "1")
    assert reviewing.add_evidence(desk, "1", [BPS]).row.state is ClaimState.IN_PROGRESS


def test_dismissed_claim_keeps_its_reason_and_note_and_can_be_reopened(desk: Desk) -> None:
    detail = reviewing.dismiss(desk, "1", DismissReason.NOT_CHECKABLE, "ramalan")
    assert (detail.row.state, detail.dismissed_as) == (ClaimState.DISMISSED, "not_checkable")
    assert [note.text for note in detail.notes] == ["ramalan"]
    reopened = reviewing.reopen(desk, "1")
    assert (reopened.row.state, reopened.dismissed_as) == (ClaimState.NEW, None)


def test_verdict_on_a_dismissed_claim_brings_it_back(desk: Desk) -> None:
    reviewing.dismiss(desk, "1", DismissReason.DUPLICATE)
    detail = reviewing.give_verdict(desk, "1", "true")
    assert (detail.row.state, detail.dismissed_as) == (ClaimState.DONE, None)


def test_reopened_claim_with_a_verdict_is_in_progress_and_keeps_it(desk: Desk) -> None:
    reviewing.give_verdict(desk, "1", "true")
    detail = reviewing.reopen(desk, "1")
    assert (detail.row.state, detail.row.rating) == (ClaimState.IN_PROGRESS, "true")


def test_open_claim_is_not_reopened(desk: Desk) -> None:
    with pytest.raises(RefusedError, match="#1 is open already \\(new\\)"):
        reviewing.reopen(desk, "1")


@pytest.mark.parametrize("text", ["", " \n"])
def test_empty_note_is_refused(desk: Desk, text: str) -> None:
    with pytest.raises(UsageError, match="the note is empty"):
        reviewing.add_note(desk, "1", text)


def test_evidence_without_a_source_is_refused(desk: Desk) -> None:
    with pytest.raises(UsageError, match="no source given"):
        reviewing.add_evidence(desk, "1", [])


def test_history_is_newest_first_and_says_from_what_to_what(desk: Desk) -> None:
    reviewing.give_verdict(desk, "1", "true")
    reviewing.give_verdict(desk, "2", "true")
    reviewing.give_verdict(desk, "1", "false")
    found = reviewing.history(desk, "1", 10)
    assert [(event.kind, event.reviewer) for event in found] == [("verdict", "Sari")] * 2
    assert (found[0].before["rating"], found[0].after["rating"]) == ("true", "false")
    assert (found[1].before["state"], found[1].after["state"]) == ("new", "done")
    assert [event.claim_id for event in reviewing.history(desk, None, None)] == [1, 2, 1]
    assert [event.claim_id for event in reviewing.history(desk, None, 2)] == [1, 2]


def test_history_tells_sources_and_notes(desk: Desk) -> None:
    reviewing.give_verdict(desk, "1", "false", evidence=[BPS])
    reviewing.add_evidence(desk, "1", [BPS, EvidenceRecord("https://bps.example/2")])
    reviewing.add_note(desk, "1", " catatan ")
    reviewing.dismiss(desk, "1", DismissReason.DUPLICATE, "sama dengan 2")
    told = [
        {name: event.after.get(name) for name in ("urls", "text") if name in event.after}
        for event in reviewing.history(desk, "1", None)
    ]
    added = {"urls": ["https://bps.example/2"]}
    assert told == [{"text": "sama dengan 2"}, {"text": "catatan"}, added, {"urls": [BPS.url]}]


def test_decision_on_a_desk_opened_for_reading_is_refused(location: Path) -> None:
    with desk_at(location, read_only=True) as reading, pytest.raises(StoreError, match="opened for reading only"):
        reviewing.give_verdict(reading, "1", "true")


def test_failed_decision_leaves_nothing(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("factcheck.store.reviews.add_evidence", broken)
    with pytest.raises(KeyboardInterrupt):
        reviewing.give_verdict(desk, "1", "true", evidence=[BPS])
    detail = show_claim(desk, "1")
    assert (detail.row.state, detail.reviews, detail.last_event) == (ClaimState.NEW, (), None)


def test_same_dismissal_again_is_refused_and_another_reason_is_none(desk: Desk) -> None:
    dismissed = reviewing.dismiss(desk, "1", DismissReason.DUPLICATE)
    with pytest.raises(RefusedError, match=r"#1 is dismissed already \(duplicate\)"):
        reviewing.dismiss(desk, "1", DismissReason.DUPLICATE, note="lagi")
    assert show_claim(desk, "1") == dismissed
    assert reviewing.dismiss(desk, "1", DismissReason.BOILERPLATE).dismissed_as == "boilerplate"


def test_source_is_added_once_for_each_stance(desk: Desk) -> None:
    other = EvidenceRecord("https://bps.example/2")
    reviewing.add_evidence(desk, "1", [BPS, BPS])
    with pytest.raises(RefusedError, match=r"#1 has this source already: https://bps\.example/1"):
        reviewing.add_evidence(desk, "1", [BPS])
    assert [source.url for source in reviewing.add_evidence(desk, "1", [BPS, other]).evidence] == [BPS.url, other.url]
    against = EvidenceRecord(BPS.url, EvidenceStance.SUPPORTS)
    assert len(reviewing.give_verdict(desk, "1", "false", evidence=[BPS, against]).evidence) == 3
    assert len(reviewing.add_evidence(desk, "2", [BPS]).evidence) == 1


def test_mention_stands_for_its_claim(desk: Desk) -> None:
    [second] = show_claim(desk, "2").mentions
    assert show_claim(desk, f"m{second.id}").row.id == 2
    with pytest.raises(NotFoundError, match="no mention 'm99'"):
        show_claim(desk, "m99")


def test_article_is_no_claim_and_told_where_it_is_shown(desk: Desk) -> None:
    with pytest.raises(NotFoundError, match="no claim 'a1'; an article is shown by `factcheck articles show a1`"):
        show_claim(desk, "a1")


def test_history_carries_what_was_decided(desk: Desk) -> None:
    reviewing.give_verdict(desk, "1", "false", summary=" BPS: 5,06 ", evidence=[BPS])
    [event] = reviewing.history(desk, "1", None)
    assert (event.after["summary"], event.after["urls"]) == ("BPS: 5,06", [BPS.url])
