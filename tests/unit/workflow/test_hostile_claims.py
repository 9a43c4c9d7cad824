"""Claims that no newspaper would print as claims: linking takes them as they come, and in the same time each."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import event

from factcheck.domain.records import ClaimFilter
from factcheck.store import standing
from factcheck.store.database import Database
from factcheck.workflow import queue, reviewing
from factcheck.workflow.desk import Desk
from factcheck.workflow.merging import merge
from factcheck.workflow.relinking import link_again
from factcheck.workflow.representing import set_canonical
from tests.starry import STATEMENTS, place_all

ODD = (
    "yang dan di ke dari itu ini adalah",
    "Benar",
    "2,4 3,7 19 2019",
    "🙂🙂 😡",
    "Harga beras naik 5 persen, the minister said, karena hujan",
    "\u202elawan arah\u200b",
    "kata " * 5000 + "beras 9 ton",
)
NAMES = ("stop words", "one word", "figures", "emoji", "mixed", "hidden", "5000 words")
"""Stop words alone, one word, figures alone, emoji, two languages at once, hidden signs, 5,000 words."""


@contextmanager
def statements_counted(database: Database) -> Iterator[list[int]]:
    """Count the rows and statements that go to the database within the block."""
    counted = [0]

    def count(*args: object) -> None:
        counted[0] += len(args[3]) if isinstance(args[3], list) else 1

    event.listen(database.engine, "before_cursor_execute", count)
    yield counted
    event.remove(database.engine, "before_cursor_execute", count)


def test_two_thousand_of_the_same_words_are_one_claim_and_each_costs_the_same(desk: Desk) -> None:
    costs = []
    for _ in range(4):
        with statements_counted(desk.database) as counted:
            place_all(desk.database, [STATEMENTS[0]] * 500, 50)
        costs.append(counted[0])
    assert [row.mentions for row in queue.list_claims(desk, ClaimFilter())] == [2000]
    assert max(costs[1:]) <= min(costs[1:]) * 1.05


def test_a_claim_said_very_often_keeps_its_days_and_its_score(desk: Desk) -> None:
    place_all(desk.database, [STATEMENTS[0]] * 300, 50)
    (row,) = queue.list_claims(desk, ClaimFilter())
    with desk.database.write() as conn:
        told = conn.exec_driver_sql("SELECT mentions, score, first_seen, last_seen, outlet FROM claim").one()
        standing.refresh(conn, [row.id])
        assert conn.exec_driver_sql("SELECT mentions, score, first_seen, last_seen, outlet FROM claim").one() == told
    assert told[0] == 300


def test_longer_words_for_a_claim_said_very_often_do_not_move_them_all(desk: Desk) -> None:
    place_all(desk.database, [STATEMENTS[0]] * 600, 100)
    with statements_counted(desk.database) as counted:
        place_all(desk.database, ["Ekspor karet Jambi lewat Batam ke Eropa naik 12,5 persen pada 2019"], 1)
    assert counted[0] < 100
    assert {row.claim for row in queue.list_claims(desk, ClaimFilter())} >= {STATEMENTS[0]}


@pytest.mark.parametrize(
    "text", ODD, ids=["stop words", "one word", "figures", "emoji", "mixed", "hidden", "5000 words"]
)
def test_odd_claims_are_filed_repeated_decided_and_linked_again(desk: Desk, text: str) -> None:
    place_all(desk.database, [STATEMENTS[0], text, STATEMENTS[8], text], 2)
    rows = queue.list_claims(desk, ClaimFilter(order="id"))
    own = [row for row in rows if row.claim == text]
    assert sum(row.mentions for row in own) == 2
    assert sum(row.mentions for row in rows) == 4
    detail = merge(desk, str(rows[0].id), str(own[0].id))
    set_canonical(
        desk, str(detail.row.id), f"m{next(each.id for each in detail.mentions if each.mention.text == text)}"
    )
    link_again(desk)
    assert queue.show_claim(desk, str(detail.row.id)).row.claim == text
    reviewing.undo(desk)
    reviewing.undo(desk)
    assert {row.claim for row in queue.list_claims(desk, ClaimFilter())} == {STATEMENTS[0], text, STATEMENTS[8]}


@pytest.mark.parametrize("text", [ODD[0], ODD[1], ODD[3]])
def test_claims_that_say_too_little_are_never_joined_by_the_machine(desk: Desk, text: str) -> None:
    place_all(desk.database, [text, text], 1)
    assert [row.mentions for row in queue.list_claims(desk, ClaimFilter())] == [1, 1]
