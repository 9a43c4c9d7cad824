import os
from pathlib import Path

import pytest

from factcheck.cli.commands import importing


@pytest.fixture(autouse=True)
def eight_processors(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 8)
    monkeypatch.setattr(importing, "WORTH_PROCESSES", 100)


def _jobs(*paths: object) -> int:
    return importing._jobs([str(path) for path in paths])  # noqa: SLF001 - only the time taken shows it outside


def test_small_input_is_not_worth_more_processes(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"x" * 99)
    assert _jobs(tmp_path / "a.txt") == 1


def test_large_input_gets_every_processor_wherever_it_lies(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "a.txt").write_bytes(b"x" * 60)
    (tmp_path / "c.txt").write_bytes(b"x" * 60)
    assert _jobs(tmp_path / "b") == 1
    assert _jobs(tmp_path) == 8
    assert _jobs(tmp_path / "b", tmp_path / "c.txt") == 8


def test_standard_input_may_be_large() -> None:
    assert _jobs("-") == 8


def test_missing_path_is_left_to_the_reader(tmp_path: Path) -> None:
    assert _jobs(tmp_path / "none") == 1
