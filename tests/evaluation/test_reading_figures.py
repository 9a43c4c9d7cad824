"""What the program reads, measured on every set of labels that has floors; a figure may rise, never fall.

The sets in data/gold and data/blind are part of the project. Those beside it belong to their publishers: without them
their tests are skipped.
"""

import hashlib
import json
from functools import cache
from pathlib import Path

import pytest

from factcheck.workflow.evaluating import Evaluated, evaluate
from factcheck.workflow.floors import load_floors

ROOT = Path(__file__).parents[2]
FILE = ROOT / "data" / "evaluation.json"
FLOORS = load_floors(FILE)
OWN = (ROOT / "data" / "gold", ROOT / "data" / "blind")
MEASURE_AGAIN = """\
The labels in {file} have changed, so their floors say nothing any more. Measure again and read the figures:
    factcheck evaluate {folder} --floors data/evaluation.json --misses
then write the new floors, and commit them with the labels:
    factcheck evaluate {folder} --floors data/evaluation.json --raise"""


@cache
def measured(folder: Path) -> dict[Path, Evaluated]:
    return {each.path.resolve(): each for each in evaluate(folder)}


def folder_of(file: Path) -> Path:
    """The folder that `factcheck evaluate` is given: label files may lie one below it."""
    return next(folder for folder in file.parents if folder.name in {"gold", "blind"})


@pytest.mark.parametrize("name", FLOORS)
def test_no_figure_is_below_its_floor(name: str) -> None:
    floors = FLOORS[name]
    file = (FILE.parent / floors.file).resolve()
    if not file.is_file() and not file.is_relative_to(ROOT):
        pytest.skip(f"the labels beside the project ({floors.file}) are not here")
    changed = hashlib.sha256(file.read_bytes()).hexdigest() != floors.sha256
    assert not changed, MEASURE_AGAIN.format(file=file, folder=folder_of(file))
    assert not list(floors.fallen(measured(folder_of(file))[file].scored.figures))


def test_every_label_file_of_the_project_has_floors() -> None:
    pinned = {(FILE.parent / floors.file).resolve() for floors in FLOORS.values()}
    assert {file.resolve() for folder in OWN for file in folder.glob("*.jsonl")} <= pinned


def test_the_floors_are_written_as_the_program_writes_them() -> None:
    written = json.loads(FILE.read_text(encoding="utf-8"))
    assert all(set(entry) == {"file", "sha256", "at_least", "at_most"} for entry in written.values())
