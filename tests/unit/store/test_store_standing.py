from datetime import date

import pytest

from factcheck.domain.link import LinkState, Relation
from factcheck.store import articles, claims, links, mentions, queue, standing
from factcheck.store.database import Connection
from factcheck.store.standing import Joined
from factcheck.store.tables import claim
from tests.desks import MORNING, link, put_claim, voice


def test_row_speaks_of_the_first_mention_by_date(conn: Connection) -> None:
    late = put_claim(conn, "stok beras 2,4 juta ton", published_on=date(2026, 3, 5), attribution=(voice("Joko"),))
    chain = (voice("Bulog"), voice("Rina"), voice("Sari"))
    put_claim(
        conn,
        "beras ada 2,4 juta ton",
        into=late.claim,
        published_on=date(2026, 3, 2),
        outlet="Kabar",
        attribution=chain,
        score=0.95,
    )
    row = queue.rows_of(conn, [late.claim])[late.claim]
    assert (row.verbatim, row.outlet, row.first_seen) == ("beras ada 2,4 juta ton", "Kabar", date(2026, 3, 2))
    assert (row.speaker, row.relayed_by, row.mentions, row.score) == ("Bulog", "Sari", 2, 0.95)
    assert row.claim == "stok beras 2,4 juta ton"


def test_undated_mention_comes_after_dated_ones(conn: Connection) -> None:
    undated = put_claim(conn, "stok beras 2,4 juta ton", published_on=None, published_precision=None)
    put_claim(conn, "beras ada 2,4 juta ton", into=undated.claim)
    assert queue.rows_of(conn, [undated.claim])[undated.claim].verbatim == "beras ada 2,4 juta ton"


def test_claim_without_standing_mention_counts_none_and_keeps_its_words(conn: Connection) -> None:
    stored = put_claim(conn, "stok beras 2,4 juta ton")
    articles.mark_removed(conn, stored.article, MORNING)
    standing.refresh(conn, [stored.claim])
    row = queue.rows_of(conn, [stored.claim])[stored.claim]
    assert (row.mentions, row.verbatim) == (0, "stok beras 2,4 juta ton")


def test_retired_mention_does_not_count(conn: Connection) -> None:
    stored = put_claim(conn, "stok beras 2,4 juta ton")
    put_claim(conn, "beras ada 2,4 juta ton", into=stored.claim)
    mentions.retire(conn, [stored.mention])
    standing.refresh(conn, [stored.claim])
    assert queue.rows_of(conn, [stored.claim])[stored.claim].mentions == 1


def test_both_ends_of_a_difference_are_marked_until_it_is_rejected(conn: Connection) -> None:
    one, other = put_claim(conn, "naik 5,27 persen").claim, put_claim(conn, "naik 5,06 persen").claim
    link(conn, one, other_claim_id=other, relation=Relation.DIFFERS)
    assert [row.contradicted for row in queue.rows_of(conn, [one, other]).values()] == [True, True]
    found = links.between(conn, other, one)
    assert found is not None
    links.set_state(conn, found.id, LinkState.REJECTED)
    standing.refresh(conn, [one, other])
    assert [row.contradicted for row in queue.rows_of(conn, [one, other]).values()] == [False, False]


def test_nothing_is_at_odds_with_a_claim_nobody_says_any_more(conn: Connection) -> None:
    one, other = put_claim(conn, "naik 5,27 persen"), put_claim(conn, "naik 5,06 persen")
    link(conn, one.claim, other_claim_id=other.claim, relation=Relation.DIFFERS)
    for retired, marked in ((True, False), (False, True)):
        mentions.retire(conn, [other.mention], retired=retired)
        standing.refresh(conn, [other.claim])
        assert queue.rows_of(conn, [one.claim])[one.claim].contradicted is marked


def test_related_claims_are_not_at_odds(conn: Connection) -> None:
    one, other = put_claim(conn, "naik 5,27 persen").claim, put_claim(conn, "ekonomi naik").claim
    link(conn, one, other_claim_id=other, relation=Relation.RELATED)
    assert not queue.rows_of(conn, [one])[one].contradicted


def test_difference_with_a_merged_claim_counts_for_the_one_it_stands_under(conn: Connection) -> None:
    kept, merged, other = (put_claim(conn, f"naik {each} persen").claim for each in ("5", "5,0", "6"))
    link(conn, merged, other_claim_id=other, relation=Relation.CONTRADICTS)
    claims.redirect(conn, merged, kept)
    standing.refresh(conn, [kept, other])
    assert queue.rows_of(conn, [kept])[kept].contradicted


def test_difference_within_one_family_is_none(conn: Connection) -> None:
    kept, merged = put_claim(conn, "naik 5 persen").claim, put_claim(conn, "naik 5,0 persen").claim
    link(conn, kept, other_claim_id=merged, relation=Relation.DIFFERS)
    claims.redirect(conn, merged, kept)
    standing.refresh(conn, [kept])
    assert not queue.rows_of(conn, [kept])[kept].contradicted


def test_more_claims_than_a_batch_are_all_refreshed(conn: Connection) -> None:
    numbers = [put_claim(conn, f"stok {each} ton", key=str(each)).claim for each in range(3)]
    for number in numbers:
        conn.exec_driver_sql("UPDATE claim SET mentions = 9 WHERE id = ?", (number,))
    standing.refresh(conn, range(1, 1200))
    assert {row.mentions for row in queue.rows_of(conn, numbers).values()} == {1}


def test_new_mentions_of_a_claim_that_has_many_are_counted_on(
    conn: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(standing, "MANY", 2)
    stored = put_claim(conn, "stok beras", published_on=date(2026, 3, 1), score=0.5)
    put_claim(conn, "beras ada", into=stored.claim, published_on=date(2026, 3, 4))
    few = put_claim(conn, "hujan")
    later, undated = Joined(stored.claim, 0.9, date(2026, 3, 9)), Joined(stored.claim, 0.1, None)
    assert standing.grow(conn, [later, undated, Joined(few.claim, 0.9, None)]) == {few.claim}
    row = conn.execute(claim.select().where(claim.c.id == stored.claim)).one()
    assert (row.mentions, row.score, row.first_seen, row.last_seen) == (4, 0.9, date(2026, 3, 1), date(2026, 3, 9))
    assert standing.grow(conn, [Joined(stored.claim, 0.2, date(2026, 2, 1))]) == {stored.claim}
