from collections.abc import Callable
from typing import Any

import pytest

from factcheck.domain.errors import RefusedError, UsageError
from factcheck.domain.link import Band, Comparison, Relation
from factcheck.domain.records import EvidenceRecord
from factcheck.domain.review import EvidenceStance
from factcheck.store import checked_links
from factcheck.store.checked_links import NewCheckedLink
from factcheck.workflow import queue, reviewing
from factcheck.workflow.desk import Desk
from factcheck.workflow.inheriting import inherit
from tests.desks import MORNING, desk_at, link, put_claim
from tests.factchecks import CLAIM, about_rice, row

Put = Callable[..., Any]


def test_verdict_is_taken_over_with_its_origin_and_undone(desk: Desk, put_checked: Put, say: Put) -> None:
    put_checked(row())
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


def test_same_verdict_is_not_taken_over_twice(desk: Desk, put_checked: Put, say: Put) -> None:
    put_checked(row())
    say(CLAIM)
    number = str(about_rice(desk).row.id)
    inherit(desk, number, None)
    with pytest.raises(RefusedError, match="has this verdict already, taken from Cek Dulu, 2024-05-03, Hoaks"):
        inherit(desk, number, None)
    reviewing.reopen(desk, number)
    assert inherit(desk, number, None).row.state == "done"


def test_verdicts_never_spread_by_themselves(desk: Desk, put_checked: Put, say: Put) -> None:
    put_checked(row())
    say(CLAIM)
    assert about_rice(desk).row.rating is None
    put_checked(row(rating="Benar"))
    assert about_rice(desk).row.rating is None
    assert about_rice(desk).row.checked == "true"


def test_one_of_several_can_be_named_and_another_name_is_refused(desk: Desk, put_checked: Put, say: Put) -> None:
    put_checked(row(), row(id="c9", rating="Menyesatkan", url=None))
    say(CLAIM)
    number = str(about_rice(desk).row.id)
    with pytest.raises(RefusedError, match="'c5'; there is"):
        inherit(desk, number, "c5")
    assert inherit(desk, number, "c9").row.rating == "misleading"


def test_a_rating_unlike_the_scale_cannot_be_taken_over(desk: Desk, put_checked: Put, say: Put) -> None:
    put_checked(row(rating="Empat Pinokio"))
    say(CLAIM)
    with pytest.raises(RefusedError, match="Empat Pinokio"):
        inherit(desk, str(about_rice(desk).row.id), None)
    assert about_rice(desk).row.checked == "Empat Pinokio"


def test_verdict_of_an_own_claim_that_is_linked_as_same_comes_first(desk: Desk, put_checked: Put) -> None:
    with desk.database.write() as conn:
        old, new = put_claim(conn, CLAIM).claim, put_claim(conn, f"{CLAIM} lalu").claim
        link(conn, old, other_claim_id=new)
    put_checked(row())
    with pytest.raises(RefusedError):
        inherit(desk, str(new), None)
    with desk.database.write() as conn:
        same = Comparison(99.0, Relation.SAME, Band.SUGGEST)
        checked_links.add_many(conn, [NewCheckedLink(new, 1, same)], at=MORNING)
    source = EvidenceRecord("https://bps.example/beras", EvidenceStance.SUPPORTS)
    reviewing.give_verdict(desk, str(old), "true", summary="Benar adanya", evidence=[source])
    detail = inherit(desk, str(new), None)
    assert detail.row.rating == "true"
    assert detail.review is not None
    assert detail.review.summary.startswith(f"#{old}, Sari, 2026-03-02")
    assert [each.url for each in detail.evidence] == ["https://bps.example/beras"]
    assert reviewing.history(desk, str(new), 1)[0].after["inherited"] == f"#{old}"


def test_taking_over_is_refused_when_somebody_decided_meanwhile(desk: Desk, put_checked: Put, say: Put) -> None:
    put_checked(row())
    say(CLAIM)
    number = str(about_rice(desk).row.id)
    with desk_at(desk.database.location, "Tono") as other:
        reviewing.give_verdict(other, number, "true")
    with pytest.raises(RefusedError, match="Tono"):
        inherit(desk, number, None, seen_event=0)


def test_unknown_claim_is_named(desk: Desk) -> None:
    with pytest.raises(UsageError, match="no claim"):
        inherit(desk, "77", None)
