"""What the program reads, scored on labelled articles kept beside the project; a figure may rise, never fall.

The labelled articles belong to their publishers and are no part of the project: without them these tests are skipped.
"""

import hashlib
import importlib.util
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared"
FLOORS = json.loads((ROOT / "data" / "evaluation.json").read_text(encoding="utf-8"))

pytestmark = pytest.mark.skipif(not SHARED.is_dir(), reason="the labelled articles (../shared) are not here")


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


def factcheck(*arguments: str) -> list[dict[str, Any]]:
    ran = subprocess.run(
        [sys.executable, "-m", "factcheck.cli", *arguments], capture_output=True, text=True, check=True
    )
    return [json.loads(line) for line in ran.stdout.splitlines()]


def rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def fallen(measured: dict[str, Any], pinned: dict[str, Any]) -> Iterator[str]:
    """Yield the figures that are worse than their floor (or ceiling, for those of which less is better)."""
    for name, floor in pinned.get("at_least", {}).items():
        if measured[name] < floor:
            yield f"{name}: {measured[name]:.3f} < {floor}"
    for name, ceiling in pinned.get("at_most", {}).items():
        if measured[name] > ceiling:
            yield f"{name}: {measured[name]:.3f} > {ceiling}"


def pinned_for(name: str) -> tuple[Path, dict[str, Any]]:
    """Return a labelled file with its floors; the floors hold for the very file they were measured on."""
    pinned = FLOORS[name]
    path = SHARED / "gold" / pinned["file"]
    assert hashlib.sha256(path.read_bytes()).hexdigest() == pinned["sha256"]
    return path, pinned


def test_articles_are_read_no_worse_than_before() -> None:
    path, pinned = pinned_for("articles")
    figures, _, _ = scorer("score_articles").score(rows(path), factcheck("analyze", str(path), "--jsonl"))
    kind, role, inherited = figures.pop("speaker kind / role / inherited (speaker right)")
    assert not list(fallen(figures | {"speaker kind": kind, "speaker role": role, "inherited": inherited}, pinned))


def test_pairs_are_compared_no_worse_than_before() -> None:
    path, pinned = pinned_for("pairs")
    compared = {str(row["id"]): row for row in factcheck("compare", "--jsonl", str(path))}
    figures, _, _ = scorer("score_pairs").figures(rows(path), compared)
    assert not list(fallen(figures, pinned))
