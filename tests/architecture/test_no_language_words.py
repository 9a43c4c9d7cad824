"""Words of a language live in languages/<code>/*.toml alone: none stands in a string of the rooms that read text."""

import ast
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, TypeGuard

import pytest

from factcheck.languages.loader import Table

ROOT = Path(__file__).parents[2] / "factcheck"
ROOMS = ("text", "dates", "speakers", "detection", "linking", "reading")
SHORTEST = 4
"""Shorter words (di, dan, per) are too often part of something else: a format, a unit, an English word."""
WORD = re.compile(r"[^\W\d_]{4,}")
CODES = tuple(sorted(folder.name for folder in (ROOT / "languages").iterdir() if any(folder.glob("*.toml"))))


def leaves(values: dict[str, Any], path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], object]]:
    for key, value in values.items():
        if isinstance(value, dict):
            yield from leaves(value, (*path, key))
        elif isinstance(value, list) and value and all(isinstance(item, dict) for item in value):
            for item in value:
                yield from leaves(item, (*path, key))
        else:
            yield (*path, key), value


@cache
def subjects(code: str) -> dict[str, dict[str, Any]]:
    return {
        file.stem: tomllib.loads(file.read_text(encoding="utf-8"))
        for file in sorted((ROOT / "languages" / code).glob("*.toml"))
    }


def paths_of(code: str) -> set[tuple[str, ...]]:
    return {
        (subject, *path[:depth])
        for subject, values in subjects(code).items()
        for path, _ in leaves(values)
        for depth in range(1, len(path) + 1)
    }


@cache
def structure() -> set[str]:
    """Key names that every language has at the same place, and names of units: they are ours, not the language's."""
    units = {unit for code in CODES for unit in subjects(code)["quantities"]["units"]}
    return units | {path[-1].lower() for path in set.intersection(*map(paths_of, CODES))}


@cache
def names() -> set[str]:
    """Words of the package's own identifiers: a kind called "source" is no cue, though the word is one."""
    found: set[str] = set()
    for file in ROOT.rglob("*.py"):
        for identifier in re.findall(r"[A-Za-z_]+", without_strings(file.read_text(encoding="utf-8"))):
            found |= set(re.findall(r"[a-z]+", re.sub(r"([A-Z])", r"_\1", identifier).lower()))
    return found


@cache
def vocabulary(code: str) -> set[str]:
    """Single words of a language: members of its lists, and keys that another language has not."""
    words: set[str] = set()
    for values in subjects(code).values():
        for path, value in leaves(values):
            words.add(path[-1].lower())
            if isinstance(value, list):
                words |= {item.lower() for item in value if isinstance(item, str)}
    return {word for word in words if len(word) >= SHORTEST and WORD.fullmatch(word)} - structure() - names()


@cache
def every_string(code: str) -> set[str]:
    """All strings and keys of a language's files: an English one in an Indonesian file is a name of ours (a kind)."""
    values = subjects(code).values()
    return {str(part) for table in values for path, value in leaves(table) for part in (*path, *listed(value))}


def listed(value: object) -> list[object]:
    return value if isinstance(value, list) else [value]


def without_strings(source: str) -> str:
    """The names of a module alone, one a line."""
    wanted = (ast.Name, ast.Attribute, ast.arg, ast.FunctionDef, ast.ClassDef, ast.keyword)
    nodes = [node for node in ast.walk(ast.parse(source)) if isinstance(node, wanted)]
    return "\n".join(str(getattr(node, field, "")) for node in nodes for field in ("id", "attr", "arg", "name"))


def asks(call: ast.Call) -> bool:
    """Is it load(code, subject), or table.words(key) and its like?"""
    if isinstance(call.func, ast.Attribute):
        return hasattr(Table, call.func.attr)
    return isinstance(call.func, ast.Name) and call.func.id == "load"


def enumerates(node: ast.AST) -> TypeGuard[ast.ClassDef]:
    return isinstance(node, ast.ClassDef) and any(ast.unparse(base).endswith("Enum") for base in node.bases)


def literals(tree: ast.Module) -> Iterator[str]:
    """All strings of a module but docstrings, values of enumerations, and keys by which language tables are asked."""
    docstrings = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    keys = {
        id(argument) for node in ast.walk(tree) if isinstance(node, ast.Call) and asks(node) for argument in node.args
    }
    kinds = {
        id(node.value)
        for each in ast.walk(tree)
        if enumerates(each)
        for node in each.body
        if isinstance(node, ast.Assign)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings | keys | kinds:
            yield node.value


def smuggled(source: str) -> set[str]:
    """Words of a language in a module's strings.

    An Indonesian word counts wherever it stands. An English word counts when it is the whole string, since the rooms'
    error messages are English sentences.
    """
    foreign = {word for code in CODES if code != "en" for word in vocabulary(code)} - vocabulary("en")
    english = vocabulary("en") - {word for code in CODES if code != "en" for word in every_string(code)}
    found: set[str] = set()
    for literal in literals(ast.parse(source)):
        lower = literal.lower()
        found |= set(WORD.findall(lower)) & foreign
        found |= {lower.strip()} & english
    return found


ALLOWED = {
    "reading/factchecks/claim_review.py": {"author"},  # a name of schema.org
    "reading/html_head.py": {"author"},  # a name of HTML's meta elements
    "reading/jsonl.py": {"author", "judul", "media", "penulis", "tanggal"},  # keys of the objects people bring
    "reading/sniff.py": {"media"},  # "a media file", of an error message
    "speakers/continuation.py": {"modal"},  # a kind of word, in any language
}
FILES = sorted(file for room in ROOMS for file in (ROOT / room).rglob("*.py"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(ROOT)))
def test_no_word_of_a_language_stands_in_the_code(file: Path) -> None:
    allowed = ALLOWED.get(file.relative_to(ROOT).as_posix(), set())
    assert not smuggled(file.read_text(encoding="utf-8")) - allowed


@pytest.mark.parametrize(
    ("line", "word"),
    [
        ('CUES = ("mengatakan",)', "mengatakan"),
        ('PATTERN = re.compile(r"\\b(?:triliun|persen)\\b")', "triliun"),
        ('HEDGE = f"{number} sekitar"', "sekitar"),
        ('CUE = "remarked"', "remarked"),
    ],
)
def test_a_smuggled_word_would_be_found(line: str, word: str) -> None:
    assert word in smuggled(line)


def test_docstrings_and_english_messages_may_use_words() -> None:
    assert not smuggled('"""Darmin mengatakan, harga naik."""')
    assert not smuggled('raise InputError(f"{path} said to be a text holds bytes; convert it first")')
