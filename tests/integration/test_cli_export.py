import csv
import io
import json
import os
import threading
from pathlib import Path

import pytest

from factcheck.export import COLUMNS
from tests.integration.conftest import Typed


@pytest.fixture
def judged(desk: Typed) -> Typed:
    """Give a desk with one verdict."""
    assert desk("verdict", 1, "false", "--summary", "=HYPERLINK(1)").code == 0
    return desk


def _rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


def test_csv_holds_the_claims_with_a_verdict(judged: Typed, home: Path) -> None:
    ran = judged("export", "putusan.csv")
    assert (ran.code, ran.out, ran.err) == (0, "", "Claims in putusan.csv: 1\n")
    raw = (home / "putusan.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    assert b"\r\n" in raw
    (row,) = _rows(raw.decode("utf-8"))
    assert tuple(row) == COLUMNS
    assert (row["claim_id"], row["rating"], row["rating_label"], row["reviewer"]) == ("1", "false", "False", "Ani")
    assert row["summary"] == "'=HYPERLINK(1)"


def test_all_or_a_filter_takes_claims_without_a_verdict(judged: Typed) -> None:
    everything = _rows(judged("export", "-", "--format", "csv", "--all").out)
    new = _rows(judged("export", "-", "--format", "csv", "--state", "new").out)
    assert len(everything) == len(new) + 1 > 2


def test_raw_and_no_bom_leave_the_text_alone(judged: Typed) -> None:
    out = judged("export", "-", "--format", "csv", "--raw", "--no-bom", "--lang", "id").out
    assert out.startswith("claim_id")
    assert _rows(out)[0]["summary"] == "=HYPERLINK(1)"
    assert _rows(out)[0]["rating_label"] == "Salah"


def test_jsonl_begins_with_a_header_and_holds_everything(judged: Typed, home: Path) -> None:
    judged("export", home / "putusan.jsonl")
    header, claim = (json.loads(line) for line in (home / "putusan.jsonl").read_text(encoding="utf-8").splitlines())
    assert header["factcheck_export"] == 1
    assert claim == json.loads(judged("show", 1, "--json").out)


def test_nothing_to_export_says_how_to_get_everything(desk: Typed) -> None:
    ran = desk("export", "a.csv")
    assert ran.code == 0
    assert "--all" in ran.err


@pytest.mark.parametrize("name", ["putusan", "putusan.xlsx"])
def test_file_without_a_known_ending_is_refused(judged: Typed, home: Path, name: str) -> None:
    ran = judged("export", name)
    assert ran.code == 2
    assert ".csv or .jsonl" in ran.err
    assert not (home / name).exists()


def test_place_that_cannot_be_written_is_one_line(judged: Typed, home: Path) -> None:
    ran = judged("export", home / "tidak-ada" / "a.csv")
    assert (ran.code, len(ran.err.splitlines())) == (1, 1)
    assert "cannot be written" in ran.err


def test_failed_export_leaves_the_old_file(judged: Typed, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (home / "a.csv").write_text("lama", encoding="utf-8")

    def fail(*_: object, **__: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("factcheck.workflow.exporting.export_claims", fail)
    ran = judged("export", "a.csv")
    assert ran.code == 1
    assert "No space left" in ran.err
    assert (home / "a.csv").read_text(encoding="utf-8") == "lama"
    assert not list(home.glob("*.part"))


def test_link_to_a_file_stays_a_link(judged: Typed, home: Path) -> None:
    (home / "lama.csv").write_text("lama", encoding="utf-8")
    (home / "tautan.csv").symlink_to(home / "lama.csv")
    judged("export", "tautan.csv")
    assert (home / "tautan.csv").is_symlink()
    assert (home / "lama.csv").read_bytes().startswith(b"\xef\xbb\xbf")


def test_device_is_written_to_not_replaced(judged: Typed, home: Path) -> None:
    os.mkfifo(home / "pipa")
    reader = threading.Thread(target=lambda: read.append((home / "pipa").read_bytes()))
    read: list[bytes] = []
    reader.start()
    assert judged("export", home / "pipa", "--format", "csv").code == 0
    reader.join(timeout=10)
    assert (home / "pipa").is_fifo()
    assert read[0].count(b"\r\n") == 2


@pytest.mark.parametrize("name", ["desk.db", "desk.csv", "link.csv"])
def test_database_is_never_overwritten(typed: Typed, morning: Path, home: Path, name: str) -> None:
    db = home / ("desk.csv" if name == "desk.csv" else "desk.db")
    typed("import", morning, "--jobs", 1, "--db", db)
    if name == "link.csv":
        (home / name).symlink_to(db)
    before = db.read_bytes()
    ran = typed("export", name, "--all", "--format", "csv", "--db", db)
    assert (ran.code, ran.out, ran.err) == (1, "", f"factcheck: {name} is a database; export to another file\n")
    assert db.read_bytes() == before


def test_file_that_is_no_export_is_left_alone_and_an_export_is_replaced(desk: Typed, morning: Path, home: Path) -> None:
    article = morning / "tempo.txt"
    before = article.read_bytes()
    ran = desk("export", article, "--all", "--format", "csv")
    assert ran.code == 1
    assert "is no export by its name" in ran.err
    assert article.read_bytes() == before
    assert desk("export", "klaim.csv", "--all").code == 0
    assert desk("export", "klaim.csv", "--all").code == 0
    assert not list(home.glob("*.part"))


def test_empty_export_says_whether_verdicts_or_matches_are_missing(desk: Typed, home: Path) -> None:
    assert "No claim has a verdict yet" in desk("export", "putusan.csv").err
    ran = desk("export", "putusan.csv", "--search", "xyzzy")
    assert "No claim matches these filters." in ran.err
    assert "verdict" not in ran.err
    assert (home / "putusan.csv").exists()
