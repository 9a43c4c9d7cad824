"""The import contracts of .importlinter hold, and would be broken by a wrong import."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LINT = Path(sys.executable).with_name("lint-imports")


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [LINT, "--no-cache"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder), "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )


def test_every_import_points_down_the_house() -> None:
    result = lint(ROOT)
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize(
    ("room", "planted"),
    [
        ("text", "import factcheck.store"),
        ("dates", "import factcheck.speakers"),
        ("detection", "import factcheck.settings"),
        ("export", "import factcheck.languages"),
        ("linking", "import factcheck.dates"),
        ("workflow", "import rich"),
        ("workflow", "import sqlmodel"),
        ("speakers", "import dateparser"),
        ("detection", "import rapidfuzz"),
        ("evaluation", "import factcheck.analysis"),
        ("evaluation", "import factcheck.training"),
        ("training", "import factcheck.store"),
        ("analysis", "import factcheck.training"),
    ],
)
def test_a_wrong_import_is_told(tmp_path: Path, room: str, planted: str) -> None:
    shutil.copytree(ROOT / "factcheck", tmp_path / "factcheck", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / ".importlinter", tmp_path)
    (tmp_path / "factcheck" / room / "planted.py").write_text(planted + "\n", encoding="utf-8")
    result = lint(tmp_path)
    assert result.returncode == 1, result.stdout + result.stderr
    assert f"factcheck.{room}.planted" in result.stdout
