from factcheck.domain.mention import ClaimType
from factcheck.store import articles, candidates, claims, known_keys
from factcheck.store.candidates import Indexed
from factcheck.store.claims import NewClaim
from factcheck.store.database import Connection
from tests.desks import MORNING, put_claim


def test_claims_that_share_most_keys_come_first(conn: Connection) -> None:
    one = put_claim(conn, "stok beras bulog aman").claim
    two = put_claim(conn, "harga beras naik").claim
    put_claim(conn, "curah hujan tinggi")
    found = candidates.find(conn, ["stok", "beras", "bulog"], 10)
    assert [claim_id for claim_id, _ in found] == [one, two]
    assert found[0][1] == '{"text": "stok beras bulog aman"}'


def test_rarer_key_wins_among_claims_that_share_one(conn: Connection) -> None:
    for each in range(3):
        put_claim(conn, f"beras {each}")
    rare = put_claim(conn, "bulog hemat").claim
    assert candidates.find_ids(conn, [["beras", "bulog"]], 10)[0][0] == rare


def test_limit_holds(conn: Connection) -> None:
    for each in range(5):
        put_claim(conn, f"beras {each}")
    assert len(candidates.find(conn, ["beras"], 2)) == 2


def test_each_list_of_keys_gets_its_own_answer(conn: Connection) -> None:
    one, two = put_claim(conn, "stok beras").claim, put_claim(conn, "curah hujan").claim
    assert candidates.find_ids(conn, [["hujan"], [], ["tak", "dikenal"], ["beras"]], 5) == [[two], [], [], [one]]


def test_only_standing_claims_have_forms(conn: Connection) -> None:
    merged, gone, there = (put_claim(conn, f"beras {each}") for each in range(3))
    claims.redirect(conn, merged.claim, there.claim)
    articles.mark_removed(conn, gone.article, MORNING)
    from factcheck.store import standing

    standing.refresh(conn, [gone.claim])
    assert list(candidates.forms(conn, [merged.claim, gone.claim, there.claim])) == [there.claim]


def test_claim_of_the_same_transaction_is_a_candidate_before_its_copies_are_refreshed(conn: Connection) -> None:
    new = NewClaim("stok beras", "id", ClaimType.QUANTITY, 0.8, "stok beras", form="{}")
    number, _ = claims.create(conn, new, at=MORNING)
    candidates.add(conn, number, ["beras"])
    assert candidates.find(conn, ["beras"], 5) == ((number, "{}"),)


def test_terms_are_counted_once_a_claim_and_keys_with_them(conn: Connection) -> None:
    candidates.add_many(conn, [])
    one, two = put_claim(conn, "a").claim, put_claim(conn, "b").claim
    candidates.add_many(conn, [Indexed(one, ["x"], ["x", "y", "y"]), Indexed(two, ["y", "y"])])
    assert candidates.document_frequency(conn, ["x", "y", "tiada"]) == {"x": 1, "y": 2}
    assert candidates.find_ids(conn, [["y"]], 5) == [[two]]
    assert candidates.total(conn) == 2


def test_key_of_very_many_claims_is_not_asked(conn: Connection) -> None:
    stored = put_claim(conn, "beras")
    conn.exec_driver_sql("UPDATE token SET claims = ? WHERE text = 'beras'", (known_keys.MOST_HOLDERS + 1,))
    assert candidates.find(conn, ["beras"], 5) == ()
    conn.exec_driver_sql("UPDATE token SET claims = ? WHERE text = 'beras'", (known_keys.MOST_HOLDERS,))
    assert [claim_id for claim_id, _ in candidates.find(conn, ["beras"], 5)] == [stored.claim]


def test_reworded_claim_is_found_under_its_new_keys_only(conn: Connection) -> None:
    number = put_claim(conn, "stok beras").claim
    candidates.replace(conn, Indexed(number, ["padi"]))
    assert candidates.find_ids(conn, [["stok", "beras"], ["padi"]], 5) == [[], [number]]


def test_hostile_keys_are_only_text(conn: Connection) -> None:
    keys = ["'); DROP TABLE claim; --", "\x00", "", "🙂", "a" * 5000]
    number = put_claim(conn, "beras").claim
    candidates.add(conn, number, keys)
    assert candidates.find_ids(conn, [keys], 5) == [[number]]
