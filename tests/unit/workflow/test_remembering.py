import pytest

from factcheck.linking import NormalForm, normal_form
from factcheck.store import claims
from factcheck.store.database import Database
from factcheck.workflow import remembering
from factcheck.workflow.remembering import Memory
from tests.desks import put_claim


def _form(text: str) -> NormalForm:
    return normal_form(text, "id")


def test_form_is_read_once_as_long_as_nobody_else_writes(database: Database) -> None:
    memory = Memory()
    with database.write() as conn:
        number = put_claim(conn, "stok beras").claim
        conn.exec_driver_sql("UPDATE claim SET form = ?", (_form("stok beras aman").to_json(),))
        memory.renew(conn)
        assert memory.forms(conn, [number]) == {number: _form("stok beras aman")}
        conn.exec_driver_sql("UPDATE claim SET form = NULL")
    with database.write() as conn:
        memory.renew(conn)
        assert list(memory.forms(conn, [number])) == [number]


def test_everything_is_forgotten_when_somebody_else_has_written(database: Database) -> None:
    memory = Memory()
    with database.write() as conn:
        memory.renew(conn)
        memory.keep(1, _form("stok beras aman"))
        memory.keys.learn(conn, ["beras"])
    with Database.open(str(database.location)) as other, other.write() as conn:
        put_claim(conn, "stok beras")
        conn.exec_driver_sql("UPDATE claim SET form = ?", (_form("stok beras menipis").to_json(),))
    with database.write() as conn:
        memory.renew(conn)
        memory.keys.learn(conn, ["beras"])
        assert memory.forms(conn, [1]) == {1: _form("stok beras menipis")}
        assert memory.keys.frequency("beras") == 1


def test_merged_claim_has_no_form(database: Database) -> None:
    with database.write() as conn:
        kept, merged = put_claim(conn, "stok beras").claim, put_claim(conn, "beras cukup").claim
        conn.exec_driver_sql("UPDATE claim SET form = ?", (_form("stok beras aman").to_json(),))
        claims.redirect(conn, merged, kept)
        assert list(Memory().forms(conn, [kept, merged])) == [kept]


def test_oldest_forms_go_first(database: Database) -> None:
    memory = Memory()
    with database.write() as conn:
        memory.renew(conn)
        for number in range(remembering.MOST_FORMS + 2):
            memory.keep(number, _form(""))
        memory.renew(conn)
        assert list(memory.forms(conn, [0, 1, 2])) == [2]


def test_keys_are_forgotten_when_they_take_too_much(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    memory = Memory()
    with database.write() as conn:
        memory.renew(conn)
        memory.keys.learn(conn, ["beras"])
        memory.renew(conn)
        assert memory.keys.size
        monkeypatch.setattr(remembering, "MOST_KEY_BYTES", memory.keys.size - 1)
        memory.renew(conn)
        assert not memory.keys.size
