from factcheck.domain.checked import CheckedClaim
from factcheck.domain.link import Band, Comparison, LinkState, Relation
from factcheck.store import checked, checked_links, checked_words, standing
from factcheck.store.checked import Stored
from factcheck.store.checked_links import NewCheckedLink
from factcheck.store.database import Connection
from factcheck.store.queue import rows_of
from factcheck.store.tables import checked_link
from tests.desks import MORNING, put_claim


def put(conn: Connection, *claims: str) -> list[int]:
    """Store fact-checks with their words; return their numbers."""
    new = [
        Stored(CheckedClaim(0, "Cek", f"c{at}", claim, "id", "false", "Salah", None, None, None), "{}")
        for at, claim in enumerate(claims)
    ]
    ids = [each.id for each in checked.add_many(conn, new, at=MORNING)]
    checked_words.add(conn, {number: claim.split() for number, claim in zip(ids, claims, strict=True)})
    return ids


def test_rarest_shared_words_rank_and_removed_ones_count_no_more(conn: Connection) -> None:
    one, two, three = put(conn, "beras naik", "beras turun", "gula naik")
    assert checked_words.find(conn, ["gula", "naik"], 3, 9) == [three, one]
    assert checked_words.frequencies(conn, ["beras", "naik", "garam"]) == {"beras": 2, "naik": 2}
    checked_words.remove(conn, [one])
    assert checked_words.frequencies(conn, ["beras", "naik"]) == {"beras": 1, "naik": 1}
    assert checked_words.find(conn, ["beras"], 3, 9) == [two]


def test_a_word_that_nothing_holds_any_more_can_come_back(conn: Connection) -> None:
    [one] = put(conn, "beras")
    checked_words.remove(conn, [one])
    assert checked_words.find(conn, ["beras"], 1, 9) == []
    checked_words.add(conn, {one: ["beras"]})
    assert checked_words.frequencies(conn, ["beras"]) == {"beras": 1}


def test_common_words_are_not_asked_beyond_the_bound(conn: Connection) -> None:
    ids = put(conn, *("beras naik" for _ in range(5)), "gula naik")
    assert checked_words.find_many(conn, [["gula", "naik"]], 6, 9, most=3) == [[ids[-1]]]
    assert len(checked_words.find_many(conn, [["gula", "naik"]], 6, 9, most=9)[0]) == 6


def test_many_texts_are_answered_in_their_order(conn: Connection) -> None:
    one, two = put(conn, "beras", "gula")
    assert checked_words.find_many(conn, [["gula"], [], ["beras", "gula"]], 2, 1) == [[two], [], [one]]


def test_rarity_keeps_its_range_among_few_and_many() -> None:
    usual = checked_words.USUAL
    assert checked_words.rarity(1, 3) == checked_words.rarity(1, usual)
    assert checked_words.rarity(1, usual) > checked_words.rarity(100, usual) > 0
    assert checked_words.rarity(0, 1_000_000) == checked_words.rarity(0, usual)


def test_claims_tell_the_likest_rating_but_no_rejected_one(conn: Connection) -> None:
    claim_id = put_claim(conn, "beras naik").claim
    [one] = put(conn, "beras naik")
    same = Comparison(90.0, Relation.SAME, Band.SUGGEST)
    checked_links.add_many(conn, [NewCheckedLink(claim_id, one, same)] * 2, at=MORNING)
    standing.refresh(conn, [claim_id])
    assert rows_of(conn, [claim_id])[claim_id].checked == "false"
    conn.execute(checked_link.update().values(state=LinkState.REJECTED))
    standing.refresh(conn, [claim_id])
    assert rows_of(conn, [claim_id])[claim_id].checked is None
