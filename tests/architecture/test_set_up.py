"""What a newcomer's set-up rests on: pinned versions without addresses, licence, changelog, a CI that can be run."""

import os
import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PIN = re.compile(r"[a-z0-9][a-z0-9._-]*==[0-9][a-z0-9.+!]*")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
PINS = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def wanted() -> list[str]:
    extras = [line for lines in PROJECT["optional-dependencies"].values() for line in lines]
    return [normal(re.split(r"[<>=!~\[; ]", line, maxsplit=1)[0]) for line in [*PROJECT["dependencies"], *extras]]


def test_constraints_are_exact_versions_without_addresses() -> None:
    assert [line for line in PINS if not PIN.fullmatch(line.lower())] == []
    assert sorted(PINS) == PINS
    assert len({normal(line.split("==")[0]) for line in PINS}) == len(PINS)


@pytest.mark.parametrize("name", wanted())
def test_every_dependency_is_pinned(name: str) -> None:
    assert name in {normal(line.split("==")[0]) for line in PINS}


def test_the_licence_is_the_one_declared() -> None:
    text = (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert PROJECT["license"] == "Apache-2.0"
    assert "Apache License" in text
    assert "END OF TERMS AND CONDITIONS" in text


def test_the_changelog_has_a_place_for_what_comes_next() -> None:
    assert "\n## [Unreleased]\n" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_ci_can_be_run() -> None:
    assert os.access(ROOT / ".ci" / "run", os.X_OK)
