from datetime import timedelta
from pathlib import Path

from factcheck.domain.review import DismissReason
from factcheck.workflow.articles import remove_article
from factcheck.workflow.relating import confirm
from factcheck.workflow.reviewing import add_note, dismiss, give_verdict, undo
from factcheck.workflow.watching import changed_since, closed_since, file_of, pulse
from tests.desks import MORNING, desk_at, put_claim


def test_an_empty_desk_has_a_pulse(tmp_path: Path) -> None:
    with desk_at(tmp_path / "desk.db") as desk:
        assert (pulse(desk).last_claim, pulse(desk).last_event) == (0, 0)


def test_claims_and_decisions_move_it(tmp_path: Path) -> None:
    with desk_at(tmp_path / "desk.db") as desk:
        with desk.database.write() as conn:
            claim = put_claim(conn, "stok beras 2,4 juta ton").claim
        before = pulse(desk)
        add_note(desk, str(claim), "tanya Bulog")
        after = pulse(desk)
        assert (before.last_claim, after.last_claim) == (claim, claim)
        assert after.last_event > before.last_event


def test_a_file_in_its_place_is_noticed_and_a_missing_one(tmp_path: Path) -> None:
    place = tmp_path / "desk.db"
    with desk_at(place) as desk:
        before = file_of(desk)
        assert before == pulse(desk).file
        place.rename(tmp_path / "moved.db")
        assert file_of(desk) is None
        place.write_bytes(b"")
        assert file_of(desk) not in (None, before)


def test_changed_claims_are_those_of_later_events_both_ends(tmp_path: Path) -> None:
    with desk_at(tmp_path / "desk.db") as desk:
        with desk.database.write() as conn:
            one, two, three = (put_claim(conn, text).claim for text in ("a 1 ton", "b 2 ton", "c 3 ton"))
        give_verdict(desk, str(one), "false")
        seen = pulse(desk).last_event
        confirm(desk, str(two), str(three))
        assert changed_since(desk, seen) == (two, three)
        assert changed_since(desk, pulse(desk).last_event) == ()


def test_claims_of_an_article_that_was_removed_have_changed_and_so_they_have_when_it_is_back(tmp_path: Path) -> None:
    with desk_at(tmp_path / "desk.db") as desk:
        with desk.database.write() as conn:
            stored = put_claim(conn, "a 1 ton")
            put_claim(conn, "b 2 ton")
        seen = pulse(desk).last_event
        remove_article(desk, str(stored.article))
        assert changed_since(desk, seen) == (stored.claim,)
        seen = pulse(desk).last_event
        undo(desk)
        assert changed_since(desk, seen) == (stored.claim,)


def test_what_was_closed_since_a_moment_counts_while_it_stands_and_is_ones_own(tmp_path: Path) -> None:
    with desk_at(tmp_path / "desk.db") as desk, desk_at(tmp_path / "desk.db", "Budi") as other:
        with desk.database.write() as conn:
            one, two = (str(put_claim(conn, text).claim) for text in ("a 1 ton", "b 2 ton"))
        give_verdict(desk, one, "false")
        add_note(desk, one, "lihat lagi")
        give_verdict(other, one, "true")
        dismiss(desk, two, DismissReason.DUPLICATE)
        assert closed_since(desk, MORNING) == 2
        undo(desk)
        assert closed_since(desk, MORNING) == 1
        assert closed_since(desk, MORNING + timedelta(days=1)) == 0
