import pytest
from sqlalchemy.exc import IntegrityError

from factcheck.domain.mention import ClaimType
from factcheck.domain.review import ClaimState
from factcheck.store import claims, queue
from factcheck.store.claims import NewClaim
from factcheck.store.database import Connection
from tests.desks import MORNING, put_claim


def _new(text: str = "stok beras 2,4 juta ton") -> NewClaim:
    return NewClaim(text, "id", ClaimType.QUANTITY, 0.8, text)


def test_claims_get_numbers_in_order_and_a_uid_each(conn: Connection) -> None:
    made = claims.create_many(conn, [_new("satu"), _new("dua"), _new("tiga")], at=MORNING)
    assert [number for number, _ in made] == [1, 2, 3]
    assert len({uid for _, uid in made}) == 3
    rows = queue.rows_of(conn, [1, 2, 3])
    assert [rows[number].claim for number, _ in made] == ["satu", "dua", "tiga"]
    assert {rows[number].uid for number, _ in made} == {uid for _, uid in made}


def test_number_of_a_deleted_claim_is_never_given_again(conn: Connection) -> None:
    from factcheck.store.tables import claim

    claims.create_many(conn, [_new(), _new()], at=MORNING)
    conn.execute(claim.delete().where(claim.c.id == 2))
    assert claims.create(conn, _new(), at=MORNING)[0] == 3


@pytest.mark.parametrize("ref", ["1", "#1", " #1 "])
def test_claim_is_found_by_its_number(conn: Connection, ref: str) -> None:
    claims.create(conn, _new(), at=MORNING)
    assert claims.find(conn, ref) == 1


def test_claim_is_found_by_its_uid_and_eight_digits_of_it(conn: Connection) -> None:
    _, uid = claims.create(conn, _new(), at=MORNING)
    assert claims.find(conn, uid) == claims.find(conn, uid.upper()) == claims.find(conn, uid[:8]) == 1
    assert claims.find(conn, uid[:7]) is None


def test_prefix_of_two_uids_is_nobodys(conn: Connection) -> None:
    from factcheck.store.tables import claim

    for uid in ("abcdef0123", "abcdef0199"):
        number, _ = claims.create(conn, _new(), at=MORNING)
        conn.execute(claim.update().where(claim.c.id == number).values(uid=uid))
    assert claims.find(conn, "abcdef01") is None
    assert claims.find(conn, "abcdef019") == 2


@pytest.mark.parametrize("ref", ["", "#", "0", "9" * 40, "abc", "' OR 1=1 --", "%%%%%%%%", "-1", "١"])
def test_what_is_no_reference_finds_nothing(conn: Connection, ref: str) -> None:
    claims.create(conn, _new(), at=MORNING)
    assert claims.find(conn, ref) is None


def test_redirects_are_followed_to_their_end_and_gathered_from_there(conn: Connection) -> None:
    for text in ("satu", "dua", "tiga", "lain"):
        claims.create(conn, _new(text), at=MORNING)
    claims.redirect(conn, 3, 2)
    claims.redirect(conn, 2, 1)
    assert claims.roots(conn, [1, 2, 3, 4]) == {1: 1, 2: 1, 3: 1, 4: 4}
    assert claims.families(conn, [1, 4]) == {1: 1, 2: 1, 3: 1, 4: 4}


def test_claim_cannot_stand_for_itself_by_redirect(conn: Connection) -> None:
    claims.create(conn, _new(), at=MORNING)
    with pytest.raises(IntegrityError, match="merged_into"):
        claims.redirect(conn, 1, 1)


def test_dismissed_claim_always_has_a_reason(conn: Connection) -> None:
    claims.create(conn, _new(), at=MORNING)
    with pytest.raises(IntegrityError, match="dismissed"):
        claims.set_work(conn, 1, {"state": ClaimState.DISMISSED})


def test_unknown_state_is_refused_by_the_database(conn: Connection) -> None:
    claims.create(conn, _new(), at=MORNING)
    with pytest.raises(IntegrityError, match="state"):
        claims.set_work(conn, 1, {"state": "selesai"})


def test_reworded_claim_is_found_by_its_new_words_only(conn: Connection) -> None:
    from factcheck.domain.records import ClaimFilter

    number = put_claim(conn, "stok beras 2,4 juta ton").claim
    claims.reword(conn, number, text="persediaan padi", type=ClaimType.EVENT, form=None)
    assert queue.rows(conn, ClaimFilter(text="persediaan"))[0].type is ClaimType.EVENT
    assert queue.count(conn, ClaimFilter(text="juta")) == 1  # the mention still says so
    assert queue.rows_of(conn, [number])[number].claim == "persediaan padi"
