from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from factcheck.domain.link import Relation
from factcheck.domain.mention import ClaimType
from factcheck.domain.records import ClaimFilter
from factcheck.domain.review import ClaimState, DismissReason
from factcheck.store import claims, queue
from factcheck.store.database import Connection
from tests.desks import link, put_claim, voice

Shown = Callable[..., list[str]]


@pytest.fixture
def shown(conn: Connection) -> Shown:
    put_claim(conn, "stok beras aman", score=0.9, published_on=date(2026, 3, 1), attribution=(voice("Rina Utami"),))
    put_claim(
        conn,
        "harga cabai turun",
        score=0.7,
        published_on=date(2026, 3, 4),
        outlet="TEMPO.CO",
        type=ClaimType.EVENT,
        attribution=(voice("Joko"), voice("Sari Utami")),
    )
    put_claim(conn, "inflasi 5,27 persen", score=0.8, published_on=None, published_precision=None, outlet=None)
    claims.set_work(conn, 2, {"state": ClaimState.DONE, "rating": "false"})
    claims.set_work(conn, 3, {"state": ClaimState.DISMISSED, "dismissed_as": DismissReason.DUPLICATE})

    def show(**wanted: object) -> list[str]:
        return [row.claim for row in queue.rows(conn, ClaimFilter(**wanted))]  # type: ignore[arg-type]  # named by tests

    return show


def test_best_score_comes_first(shown: Shown) -> None:
    assert shown() == ["stok beras aman", "inflasi 5,27 persen", "harga cabai turun"]
    assert shown(limit=1) == ["stok beras aman"]


def test_other_orders(shown: Shown) -> None:
    assert shown(order="date") == ["harga cabai turun", "stok beras aman", "inflasi 5,27 persen"]
    assert shown(order="id") == ["stok beras aman", "harga cabai turun", "inflasi 5,27 persen"]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ({"states": (ClaimState.NEW,)}, ["stok beras aman"]),
        ({"states": (ClaimState.DONE, ClaimState.DISMISSED)}, ["inflasi 5,27 persen", "harga cabai turun"]),
        ({"ratings": ("false", "true")}, ["harga cabai turun"]),
        ({"outlet": "tempo"}, ["harga cabai turun"]),
        ({"speaker": "utami"}, ["stok beras aman", "harga cabai turun"]),
        ({"speaker": "uta_i"}, []),
        ({"type": ClaimType.EVENT}, ["harga cabai turun"]),
        ({"language": "en"}, []),
        ({"since": date(2026, 3, 2)}, ["harga cabai turun"]),
        ({"until": date(2026, 3, 1)}, ["stok beras aman"]),
        ({"min_score": 0.8}, ["stok beras aman", "inflasi 5,27 persen"]),
        ({"text": "beras"}, ["stok beras aman"]),
    ],
)
def test_filters(shown: Shown, wanted: dict[str, object], found: list[str]) -> None:
    assert shown(**wanted) == found


def test_filters_hold_together(shown: Shown) -> None:
    assert shown(speaker="utami", ratings=("false",)) == ["harga cabai turun"]


def test_count_and_numbers_agree_with_the_rows(shown: Shown, conn: Connection) -> None:
    assert shown()
    assert queue.count(conn, ClaimFilter(limit=1)) == 3
    assert list(queue.ids(conn, ClaimFilter())) == [1, 3, 2]
    assert list(queue.ids(conn, ClaimFilter(), with_verdict_only=True)) == [2]


def test_merged_and_empty_claims_are_not_in_the_queue(shown: Shown, conn: Connection) -> None:
    claims.redirect(conn, 2, 1)
    conn.exec_driver_sql("UPDATE claim SET mentions = 0 WHERE id = 3")
    assert shown() == ["stok beras aman"]


def test_queue_tells_what_is_contradicted(shown: Shown, conn: Connection) -> None:
    assert shown()
    link(conn, 1, other_claim_id=2, relation=Relation.CONTRADICTS)
    assert [row.contradicted for row in queue.rows(conn, ClaimFilter(order="id"))] == [True, True, False]


def test_queue_of_one_state_is_read_from_its_index(shown: Shown, conn: Connection) -> None:
    assert shown()
    plan = conn.exec_driver_sql(
        "EXPLAIN QUERY PLAN SELECT id FROM claim WHERE state = 'new' AND merged_into IS NULL AND mentions > 0"
        " ORDER BY score DESC, id LIMIT 20"
    ).all()
    assert [row[3] for row in plan] == ["SEARCH claim USING COVERING INDEX ix_claim_queue (state=?)"]


@pytest.mark.parametrize("order", ["score", "date", "id"])
@pytest.mark.parametrize("states", [None, (ClaimState.NEW,), (ClaimState.DONE, ClaimState.NEW, ClaimState.DONE)])
def test_numbers_of_a_long_queue_come_in_the_same_order(
    shown: Shown, conn: Connection, order: str, states: tuple[ClaimState, ...] | None
) -> None:
    assert shown()
    wanted = ClaimFilter(states=states, order=order)
    assert list(queue.numbers(conn, wanted)) == list(queue.ids(conn, wanted))
    assert list(queue.numbers(conn, replace(wanted, limit=1))) == list(queue.ids(conn, wanted))[:1]


def test_numbers_of_a_search(shown: Shown, conn: Connection) -> None:
    assert shown(text="beras")
    assert list(queue.numbers(conn, ClaimFilter(text="beras"))) == [1]
