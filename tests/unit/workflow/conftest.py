"""A desk into which fact-checks and articles are put by a line."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from factcheck.workflow.desk import Desk
from factcheck.workflow.factcheck_import import import_checked
from factcheck.workflow.importing import ImportOptions, ImportSummary, import_paths


@pytest.fixture
def put_checked(desk: Desk, tmp_path: Path) -> Callable[..., Any]:
    """Return a function that puts fact-checks, given as the fields of rows, into the desk."""

    def put(*rows: dict[str, object], source: str | None = "Cek Dulu") -> Any:
        file = tmp_path / "cek.jsonl"
        file.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
        return import_checked(desk, [str(file)], source=source)

    return put


@pytest.fixture
def say(desk: Desk, tmp_path: Path) -> Callable[..., ImportSummary]:
    """Return a function that imports an article that says something."""

    def say(claim: str, outlet: str = "Harian Pagi") -> ImportSummary:
        file = tmp_path / f"{outlet}.txt"
        text = f"Beras Kita\n\nJAKARTA - Menteri Pertanian Budi Santoso mengatakan {claim[0].lower()}{claim[1:]}."
        file.write_text(f"{text}\n\nRapat itu selesai sore hari.\n", encoding="utf-8")
        return import_paths(desk, [str(file)], ImportOptions(outlet=outlet))

    return say
