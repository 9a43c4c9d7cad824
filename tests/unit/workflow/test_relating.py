from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from factcheck.domain.errors import NotFoundError, RefusedError
from factcheck.domain.link import LinkState, Relation
from factcheck.domain.records import ClaimFilter, EvidenceRecord
from factcheck.domain.review import ClaimState, DismissReason
from factcheck.store import articles as stored_articles
from factcheck.store import links, mentions
from factcheck.store.database import Database
from factcheck.workflow import queue, relating, reviewing
from factcheck.workflow.desk import Desk
from tests.desks import MORNING, article, desk_at, differ, everything, link, mention, put_claim, voice


@pytest.fixture
def put(desk: Desk) -> Callable[..., int]:
    """Return a function that stores a claim and returns its number."""

    def put(text: str, **changes: Any) -> int:
        with desk.database.write() as conn:
            return put_claim(conn, text, **changes).claim

    return put


def _link(desk: Desk, claim_id: int, **changes: Any) -> None:
    with desk.database.write() as conn:
        link(conn, claim_id, **changes)


def _seen(desk: Desk, *refs: str) -> list[Any]:
    """Return what a person sees of claims, but for the marks that a decision leaves: its event and old numbers."""
    shown = [queue.show_claim(desk, ref) for ref in refs]
    return [
        (each.row, each.mentions, each.links, each.evidence, each.notes, [found.retracted for found in each.reviews])
        for each in shown
    ]


def _mention(desk: Desk, number: int) -> str:
    return f"m{queue.show_claim(desk, str(number)).mentions[-1].id}"


def test_same_claims_become_one_under_the_older_number(desk: Desk, put: Callable[..., int]) -> None:
    old = put("stok beras 2,4 juta ton", published_on=date(2026, 3, 4))
    new = put("beras ada 2,4 juta ton", published_on=date(2026, 3, 2), attribution=(voice("Rina"),))
    _link(desk, old, other_claim_id=new, differences=differ("2,4", "2,40"))
    detail = relating.confirm(desk, str(new), str(old))
    assert (detail.row.id, detail.row.claim, detail.row.mentions) == (old, "stok beras 2,4 juta ton", 2)
    assert (detail.row.speaker, detail.row.first_seen, detail.redirected_from) == ("Rina", date(2026, 3, 2), (new,))
    joined = detail.mentions[0]
    assert (joined.link_state, joined.relation, joined.differences) == (
        LinkState.CONFIRMED,
        Relation.SAME,
        differ("2,4", "2,40"),
    )
    assert detail.links == ()
    assert [row.id for row in queue.list_claims(desk, ClaimFilter())] == [old]
    assert queue.show_claim(desk, f"#{new}").row.id == old


def test_merge_that_nobody_suggested_is_a_persons_word(desk: Desk, put: Callable[..., int]) -> None:
    old, new = put("stok beras aman"), put("beras cukup")
    joined = relating.confirm(desk, str(old), str(new)).mentions[-1]
    assert (joined.link_state, joined.relation, joined.link_score) == (LinkState.CONFIRMED, Relation.SAME, 100.0)


def test_undone_merge_restores_both_claims_exactly(desk: Desk, put: Callable[..., int]) -> None:
    old, new, third = put("stok beras aman"), put("beras cukup"), put("beras tidak cukup")
    put("beras cukup sekali", into=new)
    _link(desk, old, other_claim_id=new)
    _link(desk, new, other_claim_id=third, relation=Relation.CONTRADICTS)
    refs = str(old), str(new), str(third)
    before, rows = _seen(desk, *refs), everything(desk.database)
    relating.confirm(desk, refs[0], refs[1])
    merged = _seen(desk, refs[0], refs[2])
    assert merged[0][0].contradicted
    reviewing.undo(desk)
    assert _seen(desk, *refs) == before
    assert everything(desk.database) == rows
    reviewing.redo(desk)
    assert _seen(desk, refs[0], refs[2]) == merged


def test_links_of_the_merged_claim_are_seen_at_the_one_it_went_into(desk: Desk, put: Callable[..., int]) -> None:
    old, new, third = put("naik 5 persen"), put("naik lima persen"), put("naik 6 persen")
    _link(desk, new, other_claim_id=third, relation=Relation.DIFFERS, differences=differ("lima", "6"))
    relating.confirm(desk, str(old), str(new))
    here, there = queue.show_claim(desk, str(old)).links, queue.show_claim(desk, str(third)).links
    assert [(each.other_id, each.differences) for each in here] == [(third, differ("lima", "6"))]
    assert [(each.other_id, each.other_claim) for each in there] == [(old, "naik 5 persen")]


def test_verdict_of_the_merged_claim_goes_over_to_an_unrated_one(desk: Desk, put: Callable[..., int]) -> None:
    old, new = put("stok beras aman"), put("beras cukup")
    reviewing.give_verdict(desk, str(new), "false", evidence=[EvidenceRecord("https://bulog.example")])
    detail = relating.confirm(desk, str(old), str(new))
    assert (detail.row.rating, detail.row.state, len(detail.evidence)) == ("false", ClaimState.DONE, 1)
    assert [review.rating for review in detail.reviews] == ["false"]
    reviewing.undo(desk)
    assert [queue.show_claim(desk, ref).row.rating for ref in (str(old), str(new))] == [None, "false"]


def test_two_verdicts_against_each_other_hold_up_a_merge(desk: Desk, put: Callable[..., int]) -> None:
    old, new = put("stok beras aman"), put("beras cukup")
    reviewing.give_verdict(desk, str(new), "false")
    reviewing.give_verdict(desk, str(old), "true")
    with pytest.raises(RefusedError, match="#1 is rated true and #2 false; give both the same verdict first"):
        relating.confirm(desk, str(old), str(new))
    assert queue.show_claim(desk, str(new)).row.id == new


def test_confirmed_difference_keeps_two_claims(desk: Desk, put: Callable[..., int]) -> None:
    one, other = put("naik 5,27 persen"), put("naik 5,06 persen")
    _link(desk, one, other_claim_id=other, relation=Relation.DIFFERS)
    detail = relating.confirm(desk, str(one), str(other))
    assert [(each.other_id, each.state) for each in detail.links] == [(other, LinkState.CONFIRMED)]
    assert detail.row.mentions == 1
    with pytest.raises(RefusedError, match="it is confirmed already that #1 and #2 differ"):
        relating.confirm(desk, str(other), str(one))
    reviewing.undo(desk)
    assert queue.show_claim(desk, str(one)).links[0].state is LinkState.SUGGESTED


def test_rejected_claim_is_remembered(desk: Desk, put: Callable[..., int]) -> None:
    one, other, third = put("naik 5,27 persen"), put("naik 5,06 persen"), put("hujan")
    _link(desk, one, other_claim_id=other, relation=Relation.CONTRADICTS)
    detail = relating.reject(desk, str(other), str(one))
    relating.reject(desk, str(other), str(third))
    assert not detail.row.contradicted
    with desk.database.read() as conn:
        assert links.rejected(conn, [other])[other] == {one, third}
    with pytest.raises(RefusedError, match="#1 is rejected for #2 already"):
        relating.reject(desk, str(other), str(one))
    reviewing.undo(desk)
    reviewing.undo(desk)
    with desk.database.read() as conn:
        assert links.rejected(conn, [other])[other] == frozenset()
    assert queue.show_claim(desk, str(one)).row.contradicted
    assert queue.show_claim(desk, str(third)).links == ()


def test_rejected_mention_becomes_a_claim_of_its_own(desk: Desk, put: Callable[..., int]) -> None:
    home = put("stok beras 2,4 juta ton")
    put("stok beras 2,1 juta ton", into=home, outlet="Kabar")
    detail = relating.reject(desk, str(home), _mention(desk, home))
    own = queue.show_claim(desk, str(home + 1))
    assert (detail.row.id, detail.row.mentions) == (home, 1)
    assert (own.row.claim, own.row.outlet, own.row.mentions, own.row.state) == (
        "stok beras 2,1 juta ton",
        "Kabar",
        1,
        ClaimState.NEW,
    )
    assert [(each.other_id, each.state) for each in own.links] == [(home, LinkState.REJECTED)]
    with desk.database.read() as conn:
        assert links.rejected(conn, [home])[home] == {own.row.id}
        assert links.rejected_of_mentions(conn, [own.mentions[0].id]) == {own.mentions[0].id: {home}}


def test_undone_split_restores_the_claim_and_keeps_the_new_number_as_a_redirect(
    desk: Desk, put: Callable[..., int]
) -> None:
    home = put("stok beras 2,4 juta ton")
    put("stok beras 2,1 juta ton", into=home)
    before = _seen(desk, str(home))
    relating.reject(desk, str(home), _mention(desk, home))
    split = _seen(desk, str(home), str(home + 1))
    reviewing.undo(desk)
    assert _seen(desk, str(home)) == before
    assert queue.show_claim(desk, str(home + 1)).row.id == home
    reviewing.redo(desk)
    assert _seen(desk, str(home), str(home + 1)) == split


def test_split_is_not_taken_back_under_somebodys_verdict(desk: Desk, put: Callable[..., int], location: Path) -> None:
    home = put("stok beras 2,4 juta ton")
    put("stok beras 2,1 juta ton", into=home)
    relating.reject(desk, str(home), _mention(desk, home))
    with desk_at(location, "Budi") as other:
        reviewing.give_verdict(other, str(home + 1), "false")
    with pytest.raises(RefusedError, match="Budi decided on #2"):
        reviewing.undo(desk)


def test_merge_is_not_taken_back_under_somebodys_verdict(desk: Desk, put: Callable[..., int], location: Path) -> None:
    old, new = put("stok beras aman"), put("beras cukup")
    relating.confirm(desk, str(old), str(new))
    with desk_at(location, "Budi") as other:
        reviewing.dismiss(other, str(new), DismissReason.DUPLICATE)  # which is #1 by now
    with pytest.raises(RefusedError, match="Budi decided on #1"):
        reviewing.undo(desk)


def test_mention_that_founded_its_claim_is_not_split_off(desk: Desk, put: Callable[..., int]) -> None:
    home = put("stok beras 2,4 juta ton")
    put("stok beras 2,1 juta ton", into=home)
    with pytest.raises(RefusedError, match="#1 is founded on m1"):
        relating.reject(desk, str(home), "m1")


def test_mention_of_another_claim_is_not_rejected(desk: Desk, put: Callable[..., int]) -> None:
    put("stok beras")
    put("curah hujan")
    with pytest.raises(RefusedError, match="m2 is no mention of #1 but of #2"):
        relating.reject(desk, "1", "m2")
    with pytest.raises(NotFoundError, match="no mention 'm9'"):
        relating.reject(desk, "1", "m9")


def test_auto_linked_mention_is_confirmed_once(desk: Desk, put: Callable[..., int]) -> None:
    home = put("stok beras 2,4 juta ton")
    put("beras ada 2,4 juta ton", into=home)
    ref = _mention(desk, home)
    detail = relating.confirm(desk, str(home), ref)
    assert detail.mentions[-1].link_state is LinkState.CONFIRMED
    with pytest.raises(RefusedError, match="belongs to #1 for certain already"):
        relating.confirm(desk, str(home), ref)
    reviewing.undo(desk)
    assert queue.show_claim(desk, str(home)).mentions[-1].link_state is LinkState.AUTO


def test_mention_below_the_threshold_is_attached(desk: Desk, put: Callable[..., int]) -> None:
    home = put("stok beras 2,4 juta ton")
    with desk.database.write() as conn:
        body = "Kata Joko, beras cukup."
        article_id, body_id = stored_articles.add(conn, article(body), at=MORNING)
        loose = mentions.add_many(conn, article_id, body_id, [mention(body, "beras cukup")], [None])[0]
    detail = relating.confirm(desk, str(home), f"m{loose}")
    assert [(each.id, each.link_state) for each in detail.mentions][-1] == (loose, LinkState.CONFIRMED)
    reviewing.undo(desk)
    assert queue.show_claim(desk, str(home)).row.mentions == 1


def test_only_mention_of_another_claim_brings_that_claim_along(desk: Desk, put: Callable[..., int]) -> None:
    old, new = put("stok beras"), put("beras ada")
    detail = relating.confirm(desk, str(old), "m2")
    assert (detail.row.mentions, detail.redirected_from) == (2, (new,))


def test_one_of_many_mentions_of_another_claim_is_not_pulled_over(desk: Desk, put: Callable[..., int]) -> None:
    put("stok beras")
    put("beras ada", into=put("hujan"))
    with pytest.raises(RefusedError, match="m3 belongs to #2; confirm #2, or reject m3 there first"):
        relating.confirm(desk, "1", "m3")


@pytest.mark.parametrize("decide", [relating.confirm, relating.reject])
def test_claim_and_itself_are_one_already(desk: Desk, put: Callable[..., int], decide: Callable[..., object]) -> None:
    put("stok beras")
    with pytest.raises(RefusedError, match="these are one claim"):
        decide(desk, "1", "#1")


def test_split_mention_merged_back_by_hand_is_confirmed_there(desk: Desk, put: Callable[..., int]) -> None:
    home = put("stok beras 2,4 juta ton")
    put("beras ada 2,4 juta ton", into=home)
    relating.reject(desk, str(home), _mention(desk, home))
    detail = relating.confirm(desk, str(home), str(home + 1))
    assert [each.link_state for each in detail.mentions] == [None, LinkState.CONFIRMED]


def test_new_claim_of_a_split_is_found_by_its_words(desk: Desk, put: Callable[..., int]) -> None:
    home = put("stok beras 2,4 juta ton")
    put("persediaan padi Bulog menipis", into=home)
    relating.reject(desk, str(home), _mention(desk, home))
    assert [row.id for row in queue.list_claims(desk, ClaimFilter(text="menipis"))] == [home + 1]
    assert _indexed(desk.database, home + 1)


def _indexed(database: Database, claim_id: int) -> bool:
    with database.read() as conn:
        found = conn.exec_driver_sql("SELECT count(*) FROM claim_token WHERE claim_id = ?", (claim_id,)).scalar_one()
        return bool(found)
