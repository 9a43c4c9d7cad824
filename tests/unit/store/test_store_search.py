import pytest

from factcheck.domain.records import ClaimFilter
from factcheck.store import queue, search
from factcheck.store.database import Connection
from tests.desks import put_claim


def _found(conn: Connection, query: str) -> list[int]:
    return [row.id for row in queue.rows(conn, ClaimFilter(text=query, order="id"))]


@pytest.fixture
def filled(conn: Connection) -> Connection:
    put_claim(conn, "pertumbuhan ekonomi 5,27 persen")
    put_claim(conn, "ekonomi Québec tumbuh")
    return conn


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("ekonomi", [1, 2]),
        ("EKONOMI", [1, 2]),
        ("ekon", [1, 2]),
        ("ekonomi tumbuh", [2]),
        ("tumbuh ekonomi", [2]),
        ('"ekonomi tumbuh"', []),
        ('"pertumbuhan ekonomi"', [1]),
        ("5,27", [1]),
        ("quebec", [2]),
        ("", []),
        ("  ", []),
        ("***", []),
        ('"', []),
        ("nol", []),
    ],
)
def test_every_word_must_be_there(filled: Connection, query: str, found: list[int]) -> None:
    assert _found(filled, query) == found


@pytest.mark.parametrize(
    "query",
    ["ekonomi OR x", "NOT ekonomi", "text:ekonomi", "NEAR(a b)", "a AND", "(", "^a", "' --", "\x00", "a" * 99999],
)
def test_signs_of_the_search_language_are_only_text(filled: Connection, query: str) -> None:
    assert _found(filled, query) in ([], [1, 2])


def test_index_follows_every_change(filled: Connection) -> None:
    filled.exec_driver_sql("UPDATE claim SET text = 'inflasi' WHERE id = 1")
    assert _found(filled, "pertumbuhan") == [1]  # its verbatim
    filled.exec_driver_sql("UPDATE claim SET verbatim = '' WHERE id = 1")
    assert _found(filled, "pertumbuhan") == []
    assert _found(filled, "inflasi") == [1]


def test_rebuilt_index_finds_the_same(filled: Connection) -> None:
    filled.exec_driver_sql("DELETE FROM claim_search_idx")
    search.rebuild(filled)
    assert _found(filled, "ekonomi") == [1, 2]
