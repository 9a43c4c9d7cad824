"""The project's own figures are those of the scorers kept beside the labelled articles, which know nothing of it.

They read what `analyze --jsonl` and `compare --jsonl` print. Without them these tests are skipped.
"""

import importlib.util
import json
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from factcheck.workflow.evaluating import evaluate

SHARED = Path(__file__).parents[3] / "shared"
GOLD = SHARED / "gold"
TOGETHER = "speaker kind / role / inherited (speaker right)"
TOLD = "publication date told by the text"
APART = ("speaker kind (speaker right)", "speaker role (speaker right)", "inherited (speaker right)")

pytestmark = pytest.mark.skipif(not SHARED.is_dir(), reason="the other scorers (../shared) are not here")


def scorer(name: str) -> ModuleType:
    sys.path.insert(0, str(SHARED / "eval"))
    try:
        spec = importlib.util.spec_from_file_location(name, SHARED / "eval" / f"{name}.py")
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
    finally:
        sys.path.remove(str(SHARED / "eval"))
    return module


def factcheck(*arguments: object) -> list[dict[str, Any]]:
    command = [sys.executable, "-m", "factcheck.cli", *map(str, arguments)]
    ran = subprocess.run(command, capture_output=True, text=True, check=True)
    return [json.loads(line) for line in ran.stdout.splitlines()]


def rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


@pytest.fixture(scope="module")
def own() -> dict[str, dict[str, Any]]:
    return {each.name: dict(each.scored.figures) for each in evaluate(GOLD)}


def test_articles_have_the_same_figures(own: dict[str, dict[str, Any]]) -> None:
    path = GOLD / "articles.jsonl"
    theirs, _, _ = scorer("score_articles").score(rows(path), factcheck("analyze", path, "--jsonl"))
    theirs |= dict(zip(APART, theirs.pop(TOGETHER), strict=True))
    theirs[TOLD] = own["articles"][TOLD]  # they have to be run on a table without dates for it
    assert own["articles"] == pytest.approx(theirs, abs=5e-4)


def test_pairs_have_the_same_figures(own: dict[str, dict[str, Any]]) -> None:
    path = GOLD / "links" / "pairs.jsonl"
    compared = {str(row["id"]): row for row in factcheck("compare", "--jsonl", path)}
    theirs, _, _ = scorer("score_pairs").figures(rows(path), compared)
    assert theirs.pop("missing") == 0
    assert own["pairs"] == pytest.approx(theirs, abs=5e-4)
