from pathlib import Path

import pytest

from tests.integration.conftest import Typed


def test_demo_shows_a_queue_names_its_database_and_says_what_to_type(typed: Typed, home: Path) -> None:
    ran = typed("demo")
    database = home / "home" / "data" / "factcheck" / "demo.db"
    assert ran.code == 0
    assert ran.err == ""
    assert database.exists()
    assert f"The sample's database: {database}" in ran.out
    assert "#  Score  Status" in ran.out
    following = [line.strip() for line in ran.out.splitlines() if line.startswith("  factcheck --db ")]
    assert [line.split()[3] for line in following] == ["review", "show", "verdict", "export", "undo"]
    for line in following:
        args = line.split("   ")[0].split()[1:]
        lines_only = ["--plain"] if "review" in args else []  # the screen needs a terminal
        assert typed(*args, *lines_only).code == 0, line


def test_demo_again_is_fine(typed: Typed) -> None:
    first = typed("demo")
    again = typed("demo")
    assert again.code == 0
    assert again.out == first.out


def test_demo_leaves_the_desks_own_database_alone(typed: Typed, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FACTCHECK_DB", str(home / "desk.db"))
    typed("demo")
    assert not (home / "desk.db").exists()
    typed("demo", "--db", home / "coba.db")
    assert (home / "coba.db").exists()
