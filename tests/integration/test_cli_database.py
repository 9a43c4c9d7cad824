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
