"""docs/data-model.md names every table and column there is."""

import re
from pathlib import Path

import pytest

from factcheck.store.tables import METADATA

PAGE = (Path(__file__).parents[2] / "docs" / "data-model.md").read_text(encoding="utf-8")


def part_on(table: str) -> str:
    """The paragraphs from the table's name in bold to the next bold name or heading."""
    found = re.search(rf"\*\*{table}\*\*.*?(?=^\*\*|^## |\Z)", PAGE, re.MULTILINE | re.DOTALL)
    return found.group(0) if found else ""


@pytest.mark.parametrize("table", sorted(METADATA.tables))
def test_every_column_is_described(table: str) -> None:
    described = set(re.findall(r"`(?:\w+\.)?(\w+)`", part_on(table)))
    assert {column.name for column in METADATA.tables[table].columns} - {"id"} <= described


def test_no_table_is_described_that_is_not_there() -> None:
    named = set(re.findall(r"\*\*([a-z_]+)\*\*", PAGE))
    assert named == {*METADATA.tables, "claim_search"}
