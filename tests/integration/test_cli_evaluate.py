import json
from pathlib import Path

import pytest

from tests.integration.conftest import Typed

SENTENCES = (
    {"id": 1, "text": "Unemployment fell to 4 percent last year.", "checkworthy": True},
    {"id": 2, "text": "Good evening and thank you all.", "checkworthy": False},
    {"id": 3, "text": "Let me answer that question.", "checkworthy": True},
)
DATES = (
    {"id": 1, "lang": "id", "anchor": "2024-05-02", "text": "Rapat digelar kemarin.", "span": "kemarin"}
    | {"value": "2024-05-01"},
    {"id": 2, "lang": "id", "anchor": "2024-05-02", "text": "Jalan Jumat macet.", "span": None, "value": None},
)
PAIRS = (
    {"id": 1, "lang": "id", "a": "Ekonomi tumbuh 5,27 persen.", "b": "Ekonomi tumbuh 5,27%."}
    | {"label": "same", "kind": "num_format"},
    {"id": 2, "lang": "id", "a": "Ekonomi tumbuh 5,27 persen.", "b": "Ekonomi tumbuh 5,06 persen."}
    | {"label": "related", "kind": "number"},
)


def written(folder: Path, name: str, rows: tuple[dict[str, object], ...]) -> Path:
    folder.mkdir(exist_ok=True)
    (folder / name).write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return folder


@pytest.fixture
def labels(home: Path) -> Path:
    written(home / "labels", "sentences.jsonl", SENTENCES)
    written(home / "labels", "dates.jsonl", DATES)
    return written(home / "labels", "pairs.jsonl", PAIRS)


def test_every_set_there_is_gets_a_table_in_plain_words(typed: Typed, labels: Path) -> None:
    ran = typed("evaluate", labels)
    assert ran.code == 0
    told = [" ".join(line.split()) for line in ran.out.splitlines()]
    assert f"sentences: {labels / 'sentences.jsonl'}" in told
    assert "recall 0.500 - check-worthy sentences that are said to be" in told
    assert "value F1 1.000 - calendar expressions found with the day or period they mean" in told
    assert "false auto links 0 - wrong links made without asking (less is better)" in told
    assert not any(line.startswith("articles") for line in told)


def test_json_holds_figures_and_the_hash_of_the_labels(typed: Typed, labels: Path) -> None:
    measured = json.loads(typed("evaluate", labels, "--json").out)
    assert [each["set"] for each in measured] == ["dates", "sentences", "pairs"]
    assert measured[1]["figures"]["recall"] == 0.5
    assert all(len(each["sha256"]) == 64 and "misses" not in each for each in measured)


def test_one_language_is_measured_alone(typed: Typed, labels: Path) -> None:
    measured = json.loads(typed("evaluate", labels, "--json", "--language", "en").out)
    assert [each["figures"][each["set"].replace("dates", "expressions")] for each in measured] == [0, 3, 0]


def test_misses_are_listed_by_cause(typed: Typed, labels: Path) -> None:
    out = typed("evaluate", labels, "--misses").out
    assert "missed sentence, below the threshold: 1\n  3: Let me answer that question.\n" in out
    listed = json.loads(typed("evaluate", labels, "--json", "--misses", "missed sentence").out)
    assert [miss["id"] for each in listed for miss in each["misses"]] == ["3"]


def test_a_kind_of_miss_that_is_not_there_is_told(typed: Typed, labels: Path) -> None:
    ran = typed("evaluate", labels, "--misses", "typos")
    assert 'no miss of the kind "typos"; there are: missed sentence' in ran.err
    assert ran.code == 2


def test_floors_are_written_and_hold_until_a_figure_falls(typed: Typed, labels: Path, home: Path) -> None:
    floors = home / "floors.json"
    floors.write_text("{}", encoding="utf-8")
    without = typed("evaluate", labels, "--floors", floors)
    assert without.code == 1
    assert "has no floors for these labels" in without.err
    assert "write them with --raise" in without.err
    assert typed("evaluate", labels, "--floors", floors, "--raise").code == 0
    read = json.loads(floors.read_text(encoding="utf-8"))
    assert read["labels/sentences.jsonl"]["at_least"]["F1"] == 0.66
    assert read["labels/pairs.jsonl"]["at_most"]["false auto links"] == 0
    assert typed("evaluate", labels, "--floors", floors).code == 0
    read["labels/sentences.jsonl"]["at_least"]["F1"] = 0.9
    floors.write_text(json.dumps(read), encoding="utf-8")
    fallen = typed("evaluate", labels, "--floors", floors)
    assert fallen.code == 1
    assert "sentences.jsonl: F1: 0.667 is below 0.9" in fallen.err
    assert "0.900" in fallen.out
    typed("evaluate", labels, "--floors", floors, "--raise")
    assert json.loads(floors.read_text(encoding="utf-8"))["labels/sentences.jsonl"]["at_least"]["F1"] == 0.9


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (("nowhere",), 1, "nowhere: not a folder"),
        ((".",), 1, ".: no labels here; a folder of labels holds one or more of articles.jsonl, dates.jsonl"),
        (("labels", "--raise"), 2, "--raise needs --floors FILE"),
        (("labels", "--language", "id", "--floors", "f.json"), 2, "--floors is for all languages together"),
        (("labels", "--language", "xx"), 2, "labels: no labels in language 'xx'; name one that is there, such as id"),
        (("labels", "--floors", "none.json"), 1, "none.json: cannot be read (No such file or directory); name a file"),
        (("labels", "--floors", "labels/dates.jsonl"), 1, "labels/dates.jsonl: no floors"),
    ],
)
def test_what_cannot_be_done_is_told(
    typed: Typed, labels: Path, arguments: tuple[str, ...], code: int, told: str
) -> None:
    assert labels.is_dir()
    ran = typed("evaluate", *arguments)
    assert told in ran.err
    assert ran.code == code


@pytest.mark.parametrize(
    ("name", "line", "told"),
    [
        ("sentences.jsonl", '{"id": 9, "text": "Yes."}', 'sentences.jsonl:4: "checkworthy" must be true or false'),
        ("dates.jsonl", '{"id": 9, "text": "Rabu", "span": "Kamis"}', 'dates.jsonl:3: "Kamis" is not in the text'),
        ("dates.jsonl", '{"id": 9, "text": "Rabu", "anchor": "2.5."}', 'dates.jsonl:3: "anchor" must be a day like'),
        (
            "pairs.jsonl",
            '{"id": 9, "a": "x", "b": "y", "label": "x"}',
            'pairs.jsonl:3: "label" must be one of same',
        ),
        ("articles.jsonl", '{"id": 9, "text": "Rabu"}', 'articles.jsonl:1: "labels" must be an object, not null'),
    ],
)
def test_a_wrong_label_is_told_with_file_and_line(typed: Typed, labels: Path, name: str, line: str, told: str) -> None:
    with (labels / name).open("a", encoding="utf-8") as out:
        out.write(f"{line}\n")
    ran = typed("evaluate", labels)
    assert told in ran.err
    assert ran.code == 1
