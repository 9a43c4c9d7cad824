import pytest

from factcheck.domain.errors import NotFoundError, UsageError
from factcheck.domain.link import LinkState, Relation
from factcheck.domain.records import ClaimFilter
from factcheck.store import claims
from factcheck.workflow import queue
from factcheck.workflow.desk import Desk
from factcheck.workflow.reviewing import give_verdict
from tests.desks import differ, link, put_claim, voice


def test_claim_is_shown_with_its_mentions_by_date_and_its_links_from_its_side(desk: Desk) -> None:
    with desk.database.write() as conn:
        one = put_claim(conn, "naik 5,27 persen", attribution=(voice("Rina"), voice("Joko")))
        put_claim(conn, "tumbuh 5,27 persen", into=one.claim, lead="Bandung")
        other = put_claim(conn, "naik 5,06 persen", outlet="Kabar").claim
        differences = differ("5,27 persen", "5,06 persen")
        link(conn, one.claim, other_claim_id=other, relation=Relation.DIFFERS, differences=differences)
    detail = queue.show_claim(desk, "#1")
    assert [found.mention.text for found in detail.mentions] == ["naik 5,27 persen", "tumbuh 5,27 persen"]
    assert [found.link_state for found in detail.mentions] == [None, LinkState.AUTO]
    assert [voice.name for voice in detail.mentions[0].mention.attribution] == ["Rina", "Joko"]
    seen, back = detail.links[0], queue.show_claim(desk, str(other)).links[0]
    assert (seen.other_id, seen.other_claim, seen.other_outlet) == (other, "naik 5,06 persen", "Kabar")
    assert seen.differences == differ("5,27 persen", "5,06 persen")
    assert (back.other_id, back.differences) == (one.claim, differ("5,06 persen", "5,27 persen"))


def test_undated_mention_is_shown_after_the_dated_ones(desk: Desk) -> None:
    with desk.database.write() as conn:
        home = put_claim(conn, "naik 5 persen", published_on=None, published_precision=None).claim
        put_claim(conn, "tumbuh 5 persen", into=home)
    shown = queue.show_claim(desk, str(home)).mentions
    assert [found.mention.text for found in shown] == ["tumbuh 5 persen", "naik 5 persen"]


def test_many_claims_are_shown_at_once_as_each_by_itself(desk: Desk) -> None:
    with desk.database.write() as conn:
        numbers = [put_claim(conn, f"naik {percent} persen").claim for percent in (4, 5, 6)]
        claims.redirect(conn, numbers[2], numbers[0])
    shown = queue.show_claims(desk, [numbers[2], 404, numbers[1]])
    assert shown == {number: queue.show_claim(desk, str(number)) for number in (numbers[2], numbers[1])}
    assert shown[numbers[2]].row.id == numbers[0]


def test_rejected_links_are_shown_last_and_the_best_first(desk: Desk) -> None:
    with desk.database.write() as conn:
        for text in ("satu", "dua", "tiga", "empat"):
            put_claim(conn, text)
        link(conn, 1, other_claim_id=2, state=LinkState.REJECTED, score=99.0)
        link(conn, 1, other_claim_id=3, score=60.0)
        link(conn, 1, other_claim_id=4, score=70.0)
    assert [each.other_id for each in queue.show_claim(desk, "1").links] == [4, 3, 2]


def test_unknown_claim_is_told_which_numbers_there_are(desk: Desk) -> None:
    with pytest.raises(NotFoundError, match="no claim '7'; there are no claims yet"):
        queue.show_claim(desk, "7")
    with desk.database.write() as conn:
        for text in ("satu", "dua"):
            put_claim(conn, text)
    with pytest.raises(NotFoundError, match="no claim '7'; claims are numbered #1 to #2"):
        queue.show_claim(desk, "7")


def test_number_and_uid_of_a_merged_claim_lead_to_where_it_went(desk: Desk) -> None:
    with desk.database.write() as conn:
        kept, merged = put_claim(conn, "satu").claim, put_claim(conn, "dua").claim
    uid = queue.show_claim(desk, str(merged)).row.uid
    with desk.database.write() as conn:
        claims.redirect(conn, merged, kept)
    assert queue.show_claim(desk, str(merged)).row.id == kept
    shown = queue.show_claim(desk, uid[:12])
    assert (shown.row.id, shown.redirected_from) == (kept, (merged,))


def test_unknown_order_and_rating_are_told_what_there_is(desk: Desk) -> None:
    with pytest.raises(UsageError, match="no order 'size'; there is score, date, id"):
        queue.list_claims(desk, ClaimFilter(order="size"))
    with pytest.raises(UsageError, match="no rating 'hoax'; this desk gives true, mostly_true"):
        queue.count_claims(desk, ClaimFilter(ratings=("hoax",)))


def test_details_come_in_the_order_of_the_filter_across_batches(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(queue, "DETAIL_BATCH", 2)
    with desk.database.write() as conn:
        for text, score in (("satu", 0.1), ("dua", 0.9), ("tiga", 0.5), ("empat", 0.7), ("lima", 0.3)):
            put_claim(conn, text, score=score)
    found = queue.claim_details(desk, ClaimFilter(), with_verdict_only=False)
    assert [detail.row.claim for detail in found] == ["dua", "empat", "tiga", "lima", "satu"]


def test_only_claims_with_a_verdict_when_asked(desk: Desk) -> None:
    with desk.database.write() as conn:
        for text in ("satu", "dua"):
            put_claim(conn, text)
    give_verdict(desk, "2", "true")
    assert [each.row.id for each in queue.claim_details(desk, ClaimFilter(), with_verdict_only=True)] == [2]
    assert queue.count_claims(desk, ClaimFilter(ratings=("true",))) == 1
    assert [row.id for row in queue.list_claims(desk, ClaimFilter(ratings=("true",)))] == [2]


def test_details_are_of_one_moment_though_others_write(desk: Desk) -> None:
    with desk.database.write() as conn:
        for text in ("satu", "dua"):
            put_claim(conn, text)
    found = queue.claim_details(desk, ClaimFilter(), with_verdict_only=False)
    first = next(found)
    give_verdict(desk, "2", "false")
    assert (first.row.rating, [each.row.rating for each in found]) == (None, [None])
