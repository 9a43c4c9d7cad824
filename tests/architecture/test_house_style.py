"""Sizes and habits of the house: short modules, short functions, nothing left undone."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LONGEST_MODULE = 300
LONGEST_FUNCTION = 40
UNDONE = re.compile(r"\b(?:TO" r"DO|FIX" r"ME|X" r"XX|HA" r"CK)\b|NotImplemented" r"Error")
FILES = sorted(file for folder in ("factcheck", "tests", "data") for file in (ROOT / folder).rglob("*.py"))
PACKAGE = sorted((ROOT / "factcheck").rglob("*.py"))
VAGUE = {"utils", "util", "helpers", "helper", "manager", "handler", "data", "info", "process", "common", "misc"}


def name(file: Path) -> str:
    return str(file.relative_to(ROOT))


def functions(file: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def lines(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


@pytest.mark.parametrize("file", FILES, ids=name)
def test_modules_and_functions_stay_short(file: Path) -> None:
    assert len(file.read_text(encoding="utf-8").splitlines()) <= LONGEST_MODULE
    long = {node.name: lines(node) for node in functions(file) if lines(node) > LONGEST_FUNCTION}
    assert not long


@pytest.mark.parametrize("file", FILES, ids=name)
def test_nothing_is_left_undone(file: Path) -> None:
    assert not UNDONE.findall(file.read_text(encoding="utf-8"))


@pytest.mark.parametrize("file", PACKAGE, ids=name)
def test_a_module_says_what_it_is_for_and_has_a_name_of_the_domain(file: Path) -> None:
    assert ast.get_docstring(ast.parse(file.read_text(encoding="utf-8")))
    assert file.stem not in VAGUE


@pytest.mark.parametrize("file", PACKAGE, ids=name)
def test_dataclasses_are_slotted_and_those_of_the_domain_frozen(file: Path) -> None:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ClassDef):
            written = [ast.unparse(decorator) for decorator in node.decorator_list]
            made = [text for text in written if text.startswith("dataclass")]
            assert all("slots=True" in text for text in made), node.name
            assert file.parent.name != "domain" or all("frozen=True" in text for text in made), node.name
