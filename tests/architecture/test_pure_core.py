"""The core is a pure function of its input: it never asks for the clock, locale, home directory or network."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2] / "factcheck"
CORE = (
    "domain", "languages", "text", "dates", "speakers", "detection", "linking", "reading", "export", "analysis",
    "evaluation", "training",
)  # fmt: skip
FORBIDDEN_CALLS = {
    "date.today", "datetime.now", "datetime.today", "datetime.utcnow", "datetime.datetime.now", "datetime.date.today",
    "time.time", "time.localtime", "Path.home", "Path.cwd", "os.getenv", "os.getcwd", "os.path.expanduser",
}  # fmt: skip
FORBIDDEN_NAMES = {"os.environ"}
FORBIDDEN_IMPORTS = {"locale", "socket", "urllib.request", "http.client", "requests", "httpx", "random", "platformdirs"}
FILES = sorted(file for room in CORE for file in (ROOT / room).rglob("*.py"))


def asked(tree: ast.Module) -> set[str]:
    """Names in the tree that reach outside."""
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func) in FORBIDDEN_CALLS:
            found.add(ast.unparse(node.func))
        elif isinstance(node, ast.Attribute) and ast.unparse(node) in FORBIDDEN_NAMES:
            found.add(ast.unparse(node))
        elif isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names} & FORBIDDEN_IMPORTS
        elif isinstance(node, ast.ImportFrom) and node.module in FORBIDDEN_IMPORTS:
            found.add(node.module)
    return found


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(ROOT)))
def test_the_core_asks_for_nothing_outside(file: Path) -> None:
    assert not asked(ast.parse(file.read_text(encoding="utf-8")))


def test_a_clock_would_be_found() -> None:
    assert asked(ast.parse("from datetime import date\nage = date.today()")) == {"date.today"}
    assert asked(ast.parse("import os\nhome = os.environ['HOME']")) == {"os.environ"}
    assert asked(ast.parse("from urllib.request import urlopen")) == {"urllib.request"}
