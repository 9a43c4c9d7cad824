"""The sessions in README and tutorial are real: each command is run in a fresh home and its output compared.

After a wanted change of the output, run these tests once with FACTCHECK_REFRESH_README=1: the pages are rewritten, and
the difference is yours to read.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGES = ("README.md", "docs/tutorial.md")
REFRESH = os.environ.get("FACTCHECK_REFRESH_README") == "1"
BLOCK = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)
SET_UP = (
    "python3 -m venv .venv && .venv/bin/pip install . && .venv/bin/factcheck demo",
    "python3 -m venv .venv && .venv/bin/pip install -e '.[dev]' && .venv/bin/pytest",
)
SHOWN_HOME = "/home/ayu"
VARYING = (
    (
        re.compile(r"\b\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?(?:UTC|Z|[+-]\d{2}:?\d{2}))?"),
        "2025-08-18 09:00",
    ),
    (re.compile(r"\b[0-9a-f]{32}\b|\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b"), "0" * 32),
    (re.compile(r"\b\d+[.,]\d+ (s|detik|seconds)\b"), r"0.5 \1"),
)
"""What differs from run to run and proves nothing: moments, permanent ids, durations."""


class Session:
    """A user's shell in a home of its own, with the demo's articles in the folder `articles`."""

    def __init__(self, home: Path) -> None:
        self.home = home
        shutil.copytree(ROOT / "factcheck" / "sample" / "articles", home / "articles")
        program = home / ".bin" / "factcheck"
        program.parent.mkdir()
        program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m factcheck.cli "$@"\n', encoding="utf-8")
        program.chmod(0o755)
        self.environment = {
            "PATH": os.pathsep.join((str(program.parent), "/usr/bin", "/bin")),
            "PYTHONPATH": str(ROOT),
            "HOME": str(home),
            "LANG": "C.UTF-8",
            "USER": "ayu",
            "FACTCHECK_REVIEWER": "ayu",
            "FACTCHECK_LANG": "en",
            "COLUMNS": "110",
        }

    def run(self, command: str) -> str:
        """What a terminal shows after the command, both streams, with the home and all that varies made equal."""
        result = subprocess.run(
            ["/bin/sh", "-c", command],
            cwd=self.home,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
            timeout=120,
        )
        shown = result.stdout.decode("utf-8").replace(str(self.home), SHOWN_HOME)
        for pattern, constant in VARYING:
            shown = pattern.sub(constant, shown)
        return "".join(line.rstrip() + "\n" for line in shown.splitlines())


def commands(block: str) -> list[str]:
    return [line[2:] for line in block.splitlines() if line.startswith("$ ")]


def replayed(page: str, session: Session) -> str:
    """The page with the output of every command as it is now."""

    def replay(block: re.Match[str]) -> str:
        shown = (f"$ {command}\n{session.run(command)}" for command in commands(block[1]))
        return f"```console\n{''.join(shown)}```"

    return BLOCK.sub(replay, page)


@pytest.mark.parametrize("page", PAGES)
def test_the_sessions_shown_are_what_a_user_sees(tmp_path: Path, page: str) -> None:
    file = ROOT / page
    written = file.read_text(encoding="utf-8")
    now = replayed(written, Session(tmp_path))
    if REFRESH:
        file.write_text(now, encoding="utf-8")
    assert now == file.read_text(encoding="utf-8")
    assert not re.search("Traceback|unexpected error", "".join(BLOCK.findall(now)))


@pytest.mark.parametrize("page", PAGES)
def test_every_session_runs_factcheck(page: str) -> None:
    blocks = BLOCK.findall((ROOT / page).read_text(encoding="utf-8"))
    assert blocks
    assert all(command.startswith("factcheck ") for block in blocks for command in commands(block))


def test_the_two_set_up_commands_stand_in_the_readme() -> None:
    lines = (ROOT / "README.md").read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if line.startswith("python3 -m venv")] == list(SET_UP)


def test_a_changed_output_would_be_noticed(tmp_path: Path) -> None:
    page = "```console\n$ factcheck --help\nsomething else\n```\n"
    assert replayed(page, Session(tmp_path)) != page


@pytest.mark.parametrize(
    "page", ["README.md", *sorted(str(file.relative_to(ROOT)) for file in ROOT.glob("docs/**/*.md"))]
)
def test_links_between_pages_lead_somewhere(page: str) -> None:
    file = ROOT / page
    targets = re.findall(r"\]\(([^)#]+)[^)]*\)", file.read_text(encoding="utf-8"))
    local = [target for target in targets if "://" not in target]
    assert [target for target in local if not (file.parent / target).exists()] == []
