"""What a fresh interpreter really loads: the start-up budget, seen from outside."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = {"alembic", "dateparser", "sqlalchemy", "sqlmodel", "textual", "trafilatura"}
REPORT = "\nimport json, sys; sys.stderr.write('\\n' + json.dumps(sorted(sys.modules)))"


def loaded_by(code: str, home: Path) -> set[str]:
    result = subprocess.run(
        [sys.executable, "-W", "error", "-c", code + REPORT],
        env={**os.environ, "HOME": str(home), "XDG_DATA_HOME": str(home), "XDG_CONFIG_HOME": str(home)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    return set(json.loads(result.stderr.splitlines()[-1]))


def run_command(*arguments: str) -> str:
    """Code that runs a command as the console script does, and survives its exit."""
    return (
        "import contextlib, sys\n"
        f"sys.argv = {['factcheck', *arguments]!r}\n"
        "from factcheck.cli.main import main\n"
        "with contextlib.suppress(SystemExit):\n"
        "    main()\n"
    )


@pytest.mark.parametrize("arguments", [("--help",), ("--version",), ("import", "--help"), ("claims", "--help")])
def test_asking_for_help_loads_nothing_heavy(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    assert not loaded_by(run_command(*arguments), tmp_path) & HEAVY


def test_the_library_gives_analyze_without_the_store(tmp_path: Path) -> None:
    loaded = loaded_by("import factcheck\nassert callable(factcheck.analyze)", tmp_path)
    assert not loaded & HEAVY
    assert "factcheck.store" not in loaded


def test_analysing_a_text_stays_without_store_and_front_end(tmp_path: Path) -> None:
    code = "import factcheck\nassert factcheck.analyze('Harga beras naik 4 persen, kata Maria.').claims"
    loaded = loaded_by(code, tmp_path)
    assert "factcheck.text.segment" in loaded
    assert not loaded & {
        "factcheck.store",
        "factcheck.workflow",
        "sqlalchemy",
        "sqlmodel",
        "click",
        "rich",
        "trafilatura",
    }


def test_comparing_two_texts_never_loads_the_store(tmp_path: Path) -> None:
    code = (
        "from factcheck.workflow.comparing import compare\n"
        "compare('Harga beras naik 4 persen.', 'Harga beras turun 4 persen.')"
    )
    loaded = loaded_by(code, tmp_path)
    assert "factcheck.linking" in loaded
    assert not loaded & {"factcheck.store", "alembic", "sqlalchemy", "sqlmodel", "textual", "trafilatura"}
