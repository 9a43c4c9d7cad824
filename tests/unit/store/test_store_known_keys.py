from factcheck.store import candidates, claims, known_keys
from factcheck.store.database import Connection, Database
from factcheck.store.known_keys import KnownKeys, change_mark
from tests.desks import put_claim


def _learnt(conn: Connection, *texts: str) -> KnownKeys:
    keys = KnownKeys()
    keys.learn(conn, texts)
    return keys


def test_claim_that_was_added_is_near_before_it_is_written(conn: Connection) -> None:
    stored = put_claim(conn, "stok beras").claim
    keys = _learnt(conn, "stok", "beras", "bulog")
    keys.add(stored + 1, ["beras", "bulog"], ["beras", "bulog"])
    assert keys.near(conn, [["beras", "bulog"], ["stok"]], 5) == [[stored + 1, stored], [stored]]
    assert (keys.frequency("beras"), keys.frequency("bulog")) == (2, 1)


def test_what_is_written_is_what_the_database_answers(conn: Connection) -> None:
    first, second = put_claim(conn, "stok beras").claim, put_claim(conn, "curah hujan").claim
    keys = _learnt(conn, "beras", "bulog", "panen")
    keys.add(second, ["beras", "bulog"], ["beras", "bulog", "panen"])
    keys.write(conn)
    assert candidates.document_frequency(conn, ["beras", "bulog", "panen"]) == {"beras": 2, "bulog": 1, "panen": 1}
    assert candidates.find_ids(conn, [["beras"], ["bulog"], ["panen"]], 5) == [[first, second], [second], []]
    assert keys.near(conn, [["beras"], ["bulog"]], 5) == [[first, second], [second]]


def test_writing_twice_stores_once(conn: Connection) -> None:
    stored = put_claim(conn, "curah hujan").claim
    keys = _learnt(conn, "bulog")
    keys.add(stored, ["bulog"], ["bulog", "bulog"])
    keys.write(conn)
    keys.write(conn)
    assert candidates.document_frequency(conn, ["bulog"]) == {"bulog": 1}


def test_one_shared_key_is_enough_only_where_few_are_asked(conn: Connection) -> None:
    one, two = put_claim(conn, "beras").claim, put_claim(conn, "beras bulog").claim
    asked = ["beras", "bulog", "panen", "hujan"]
    for word in asked[2:]:
        put_claim(conn, word)
    keys = _learnt(conn, *asked)
    assert one in keys.near(conn, [asked[:3]], 9)[0]
    assert keys.near(conn, [asked], 9) == [[two]]


def test_order_does_not_depend_on_the_order_of_the_keys(conn: Connection) -> None:
    made = [put_claim(conn, word).claim for word in ("beras", "bulog", "panen")]
    keys = _learnt(conn, "panen", "bulog", "beras")
    assert keys.near(conn, [["panen", "beras", "bulog"], ["bulog", "panen", "beras"]], 5) == [made, made]


def test_number_of_the_next_claim_is_the_one_it_gets(conn: Connection) -> None:
    expected = claims.next_number(conn)
    assert put_claim(conn, "stok beras").claim == expected


def test_mark_changes_when_another_connection_writes_and_not_by_itself(database: Database) -> None:
    with database.write() as conn:
        before = change_mark(conn)
        put_claim(conn, "stok beras")
    with database.write() as conn:
        assert change_mark(conn) == before
    with Database.open(str(database.location)) as other, other.write() as conn:
        put_claim(conn, "curah hujan")
    with database.write() as conn:
        assert change_mark(conn) != before


def test_keys_of_too_many_holders_are_not_asked(conn: Connection) -> None:
    put_claim(conn, "beras")
    conn.exec_driver_sql("UPDATE token SET claims = ?", (known_keys.MOST_HOLDERS + 1,))
    assert _learnt(conn, "beras").near(conn, [["beras"]], 5) == [[]]


def test_stored_claim_is_put_under_new_keys_alone(conn: Connection) -> None:
    stored = put_claim(conn, "stok beras").claim
    keys = _learnt(conn, "stok", "beras", "bulog")
    keys.add_again(conn, stored, ["beras", "bulog"])
    keys.write(conn)
    again = _learnt(conn, "beras", "bulog")
    assert again.near(conn, [["beras"], ["bulog"]], 5) == [[stored], [stored]]
    assert (again.frequency("beras"), again.frequency("bulog")) == (1, 1)


def test_claims_that_share_one_key_fill_what_those_that_share_two_leave(conn: Connection) -> None:
    one, two = put_claim(conn, "beras").claim, put_claim(conn, "beras bulog").claim
    keys = _learnt(conn, "beras", "bulog")
    assert keys.near(conn, [["beras", "bulog"]], 1) == [[two]]
    assert keys.near(conn, [["beras", "bulog"]], 2) == [[two, one]]


def test_size_grows_with_keys_and_with_what_is_found_under_them(conn: Connection) -> None:
    put_claim(conn, "stok beras")
    keys = _learnt(conn, "beras")
    learnt = keys.size
    keys.near(conn, [["beras"]], 5)
    assert 0 < learnt < keys.size
