"""Folders: what of them is read, in which order, and what is said of what cannot be."""

import json
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from factcheck.domain.article import Article
from factcheck.reading import Failure, ReadOptions, read_path
from factcheck.reading.many import holds_many

TEXT = "Gubernur membuka pasar murah di lima kecamatan, kata juru bicara pemerintah provinsi."


def articles(found: Sequence[Article | Failure]) -> list[Article]:
    return [one for one in found if isinstance(one, Article)]


def failures(found: Sequence[Article | Failure]) -> list[Failure]:
    return [one for one in found if isinstance(one, Failure)]


def test_a_folder_is_walked_in_order_and_one_bad_file_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / "halaman_files").mkdir()
    (tmp_path / "b" / "1.txt").write_text(TEXT + " Satu.")
    (tmp_path / "z.txt").write_text(TEXT + " Dua.")
    (tmp_path / "a.jsonl").write_text(json.dumps({"text": TEXT + " Tiga."}) + "\n")
    (tmp_path / "m.txt").write_bytes(b"\x89PNG....")
    (tmp_path / ".tersembunyi.txt").write_text(TEXT)
    (tmp_path / "halaman_files" / "skrip.js").write_text("var a = 1;")
    found = list(read_path(tmp_path, ReadOptions(outlet="Koran Kami")))
    assert [article.body[-5:] for article in articles(found)] == ["Tiga.", " Dua.", "Satu."]
    assert [Path(failure.path).name for failure in failures(found)] == ["m.txt"]
    assert {article.outlet for article in articles(found)} == {"Koran Kami"}


def test_a_folder_that_may_not_be_listed_is_named_and_the_others_go_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed = tmp_path / "a_tertutup"
    (closed / "dalam").mkdir(parents=True)
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "1.txt").write_text(TEXT)
    list_folder = os.scandir

    def refuse(path: Path | str) -> Iterator[os.DirEntry[str]]:
        if Path(path) == closed:
            raise PermissionError(13, "Permission denied", str(path))
        return list_folder(path)

    monkeypatch.setattr(os, "scandir", refuse)
    found = list(read_path(tmp_path))
    assert len(articles(found)) == 1
    (failure,) = failures(found)
    assert failure.path == str(closed)
    assert "permissions" in failure.reason
    assert [failure.path for failure in failures(list(read_path(closed)))] == [str(closed)]
    assert not holds_many(closed)


def test_a_named_pipe_in_a_folder_is_named_and_never_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pipe = tmp_path / "a.jsonl"
    os.mkfifo(pipe)
    (tmp_path / "b.txt").write_text(TEXT)
    open_path = Path.open

    def opened(path: Path, mode: str = "r") -> object:
        assert path != pipe
        return open_path(path, mode)

    monkeypatch.setattr(Path, "open", opened)
    found = list(read_path(tmp_path))
    assert not holds_many(pipe)
    assert len(articles(found)) == 1
    assert [(failure.path, "ordinary file" in failure.reason) for failure in failures(found)] == [(str(pipe), True)]
