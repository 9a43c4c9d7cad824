import json
from pathlib import Path

import pytest

from tests.integration.conftest import Typed


def test_database_is_described_checked_and_copied(desk: Typed, home: Path) -> None:
    info = json.loads(desk("db", "info", "--json").out)
    assert info["articles"] == 2
    assert desk("db", "check").code == 0
    assert desk("db", "backup", home / "salinan.db").code == 0
    assert len(json.loads(desk("--db", home / "salinan.db", "articles", "--json").out)) == 2


def test_database_may_be_named_before_and_after_the_command(typed: Typed, morning: Path, home: Path) -> None:
    typed("--db", home / "satu.db", "import", morning, "--jobs", 1)
    typed("import", morning / "tempo.txt", "--db", home / "dua.db", "--jobs", 1)
    assert len(json.loads(typed("articles", "--db", home / "satu.db", "--json").out)) == 2
    assert len(json.loads(typed("--db", home / "satu.db", "articles", "--db", home / "dua.db", "--json").out)) == 1


def test_database_named_by_the_environment(
    typed: Typed, morning: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FACTCHECK_DB", str(home / "tiga.db"))
    typed("import", morning, "--jobs", 1)
    assert (home / "tiga.db").exists()


@pytest.mark.parametrize(
    "command",
    [
        ("import", "pagi", "--db", "lepas/desk.db"),
        ("import", "pagi", "--dry-run", "--db", "lepas/desk.db"),
        ("demo", "--db", "lepas/desk.db"),
    ],
)
def test_folder_that_is_not_there_is_no_new_desk(desk: Typed, home: Path, command: tuple[str, ...]) -> None:
    ran = desk(*command)
    assert (ran.code, ran.out) == (1, "")
    assert ran.err == "factcheck: there is no folder lepas for the database; make it first, or name another with --db\n"
    assert not (home / "lepas").exists()


def test_review_makes_no_folder_either(typed: Typed, home: Path) -> None:
    ran = typed("review", "--plain", "--db", "lepas/desk.db")
    assert (ran.code, ran.err.count("there is no folder lepas")) == (1, 1)
    assert not (home / "lepas").exists()


def test_empty_file_is_a_desk_to_be_and_says_how(typed: Typed, morning: Path, home: Path) -> None:
    (home / "nol.db").touch()
    ran = typed("claims", "--db", "nol.db")
    assert (ran.code, ran.err) == (
        1,
        "factcheck: the database nol.db is empty; put articles in with `factcheck import`\n",
    )
    assert typed("import", morning, "--jobs", 1, "--db", "nol.db").code == 0
    assert typed("claims", "--db", "nol.db").code == 0


def test_copy_into_a_missing_folder_is_refused_and_told(desk: Typed, home: Path) -> None:
    ran = desk("db", "backup", "lepas/salinan.db")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err == "factcheck: there is no folder lepas for the database; make it first, or name another place\n"
    assert not (home / "lepas").exists()


@pytest.mark.parametrize("group", ["db", "checked"])
def test_group_alone_shows_its_commands_one_a_line(typed: Typed, group: str) -> None:
    ran = typed(group)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == typed(group, "--help").out
