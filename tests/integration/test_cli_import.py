import json
from pathlib import Path

import pytest

from factcheck.cli.failures import MOST_TOLD
from factcheck.workflow import importing
from tests.integration.conftest import MORNING, Typed, claims_of


def test_import_tells_what_went_in_and_what_to_type_next(typed: Typed, morning: Path) -> None:
    ran = typed("import", morning, "--jobs", 1)
    assert ran.code == 0
    assert ran.out.startswith("Articles: 2 new, 0 known, 0 changed, 0 failed\n")
    assert "factcheck review" in ran.out
    assert ran.err == ""


def test_second_import_changes_nothing(desk: Typed, morning: Path) -> None:
    before = claims_of(desk)
    assert desk("import", morning, "--jobs", 1).out.startswith("Articles: 0 new, 2 known, 0 changed, 0 failed\n")
    assert claims_of(desk) == before


def test_dry_run_stores_nothing(typed: Typed, morning: Path) -> None:
    ran = typed("import", morning, "--dry-run", "--jobs", 1)
    assert ran.out.startswith("Articles: 2 new")
    assert "nothing was stored" in ran.out
    assert json.loads(typed("articles", "--json").out or "[]") == []


def test_import_summary_as_json(typed: Typed, morning: Path) -> None:
    summary = json.loads(typed("import", morning, "--json", "--jobs", 1).out)
    assert (summary["new"], summary["known"], summary["failures"]) == (2, 0, [])
    assert summary["claims"] >= 3


def test_bad_files_are_named_and_the_others_go_in(typed: Typed, morning: Path) -> None:
    (morning / "biner.txt").write_bytes(b"\x00\x01\x02\x03")
    ran = typed("import", morning, morning / "tidak-ada.txt", "--jobs", 1)
    assert ran.code == 3
    assert ran.out.startswith("Articles: 2 new, 0 known, 0 changed, 2 failed")
    failures = ran.err.splitlines()
    assert len(failures) == 2
    assert any("biner.txt" in line for line in failures)
    assert any("tidak-ada.txt" in line for line in failures)


def test_standard_input_is_imported(typed: Typed) -> None:
    assert typed("import", "-", "--jobs", 1, stdin=MORNING["tempo.txt"]).out.startswith("Articles: 1 new")


def test_a_dry_run_makes_no_database(typed: Typed, morning: Path, tmp_path: Path) -> None:
    db = tmp_path / "none.db"
    ran = typed("import", morning, "--dry-run", "--db", db)
    assert ran.code == 0
    assert not db.exists()


def test_an_import_that_is_stopped_says_how_to_go_on(
    typed: Typed, morning: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(importing, "import_paths", stopped)
    ran = typed("import", morning)
    assert ran.code == 130
    assert "the same command goes on from there" in ran.err


def test_an_import_tells_its_warnings_with_the_article(typed: Typed, tmp_path: Path) -> None:
    page = tmp_path / "salah.txt"
    page.write_text(
        "Jakarta - Harga cabai naik 12 persen, kata Menteri Rahmat Wirya, Senin (6/8/2025).\n", encoding="utf-8"
    )
    ran = typed("import", page, "--date", "2025-08-07", "--jobs", 1)
    assert 'weekday and date disagree: "Senin (6/8/2025)"' in ran.out


def test_history_says_what_an_import_read_and_what_came_of_it(typed: Typed, morning: Path) -> None:
    (morning / "biner.txt").write_bytes(b"\x00\x01\x02\x03")
    typed("import", morning, "tidak-ada.txt", "--jobs", 1)
    line = typed("history").out.splitlines()[1]
    told = "articles: 2 new, 0 known, 0 changed, 2 failed"
    assert line.endswith(f"import: {morning}, tidak-ada.txt; {told}")


def test_very_many_failures_are_counted_instead_of_listed(typed: Typed, home: Path) -> None:
    (home / "rapi.json").write_text(json.dumps({f"judul {at}": at for at in range(30)}, indent=1), encoding="utf-8")
    ran = typed("import", "rapi.json", "--jobs", 1)
    assert ran.code == 3
    told = ran.err.splitlines()
    assert len(told) == MOST_TOLD + 1
    failed = int(ran.out.splitlines()[0].split(", ")[-1].split()[0])
    assert f"... and {failed - MOST_TOLD} more that could not be read" in told[-1]
