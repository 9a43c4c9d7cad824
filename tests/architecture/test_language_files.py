"""Every language is complete: the same subjects, the same keys, lists sorted and without repeats."""

import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from factcheck.languages import available, load

LANGUAGES = Path(__file__).parents[2] / "factcheck" / "languages"
SUBJECTS = sorted({file.stem for file in LANGUAGES.glob("*/*.toml")})
FILES = sorted(LANGUAGES.glob("*/*.toml"))

CALENDAR = {"months", "weekdays"}
"""Lists in calendar order, or of spellings with the standard one first, which is handed to the date library."""


def place(word: str) -> tuple[bool, str]:
    """Signs before words, capitals as small letters."""
    return word[:1].isalnum(), word.casefold()


def lists(values: dict[str, Any], path: str = "") -> Iterator[tuple[str, list[str]]]:
    """Lists of strings with their dotted key."""
    for key, value in values.items():
        if isinstance(value, dict):
            yield from lists(value, f"{path}{key}.")
        elif isinstance(value, list) and all(isinstance(item, str) for item in value):
            yield f"{path}{key}", value


def name(file: Path) -> str:
    return f"{file.parent.name}/{file.name}"


def contents(file: Path) -> dict[str, Any]:
    return tomllib.loads(file.read_text(encoding="utf-8"))


@pytest.mark.parametrize("code", available())
@pytest.mark.parametrize("subject", SUBJECTS)
def test_every_language_has_every_subject(code: str, subject: str) -> None:
    assert list(load(code, subject))


@pytest.mark.parametrize("subject", SUBJECTS)
def test_a_subject_has_the_same_top_level_keys_in_every_language(subject: str) -> None:
    keys = {code: frozenset(load(code, subject)) for code in available()}
    assert len(set(keys.values())) == 1, keys


@pytest.mark.parametrize("file", FILES, ids=name)
def test_no_word_stands_twice_in_a_list(file: Path) -> None:
    repeated = {key: [word for word, n in Counter(words).items() if n > 1] for key, words in lists(contents(file))}
    assert not {key: words for key, words in repeated.items() if words}


@pytest.mark.parametrize("file", FILES, ids=name)
def test_lists_are_sorted(file: Path) -> None:
    unsorted = {
        key: next(pair for pair in pairwise(words) if place(pair[0]) > place(pair[1]))
        for key, words in lists(contents(file))
        if not CALENDAR & set(key.split(".")) and words not in (sorted(words), sorted(words, key=place))
    }
    assert not unsorted


@pytest.mark.parametrize("file", FILES, ids=name)
def test_a_file_says_what_it_holds(file: Path) -> None:
    assert file.read_text(encoding="utf-8").startswith("#")


def test_the_page_on_languages_names_every_subject() -> None:
    page = (LANGUAGES.parents[1] / "docs" / "languages.md").read_text(encoding="utf-8")
    assert re.findall(r"^\| `(\w+)\.toml`", page, re.MULTILINE) == SUBJECTS
