from pathlib import Path

import pytest

from factcheck.cli.lines import lines_of
from factcheck.domain.errors import InputError


def _answer(file: Path, error: OSError | None = None) -> list[str]:
    with lines_of(str(file)) as lines:
        read = list(lines)
        if error:
            raise error
    return read


def test_a_file_is_given_without_its_mark(tmp_path: Path) -> None:
    file = tmp_path / "pairs.jsonl"
    file.write_text("\ufeff{}\n", encoding="utf-8")
    assert _answer(file) == ["{}\n"]


def test_a_file_that_cannot_be_read_is_told_by_name(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"pairs\.jsonl: cannot be read: No such file"):
        _answer(tmp_path / "pairs.jsonl")


def test_what_fails_with_the_answers_is_not_blamed_on_the_file(tmp_path: Path) -> None:
    file = tmp_path / "pairs.jsonl"
    file.write_text("{}\n", encoding="utf-8")
    with pytest.raises(BrokenPipeError):
        _answer(file, BrokenPipeError())
