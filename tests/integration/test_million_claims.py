"""The database that is made for measuring is one the program could have made itself."""

import sqlite3
from contextlib import closing
from pathlib import Path

from factcheck.store import maintenance
from factcheck.store.database import Database
from tests.bench.million_claims import make

WRONG = """
SELECT count(*) FROM mention JOIN body ON body.id = body_id
WHERE substr(body.text, start_at + 1, end_at - start_at) <> mention.text
"""


def test_a_made_database_is_sound_and_its_spans_hold_their_texts(location: Path) -> None:
    sizes = list(make(location, 500))
    assert sizes[-1] >= 500
    with Database.open(str(location)) as database:
        assert maintenance.faults(database) == ()
    with closing(sqlite3.connect(location)) as conn:
        assert conn.execute(WRONG).fetchone() == (0,)
        (repeated,) = conn.execute("SELECT count(*) FROM claim WHERE mentions > 1").fetchone()
        (contradicted,) = conn.execute("SELECT count(*) FROM claim WHERE contradicted").fetchone()
    assert repeated > 20
    assert contradicted > 20


def test_the_same_size_makes_the_same_claims(tmp_path: Path) -> None:
    texts = []
    for name in ("one.db", "two.db"):
        for _ in make(tmp_path / name, 60):
            pass
        with closing(sqlite3.connect(tmp_path / name)) as conn:
            texts.append(conn.execute("SELECT id, uid, text FROM claim ORDER BY id").fetchall())
    assert texts[0] == texts[1]
