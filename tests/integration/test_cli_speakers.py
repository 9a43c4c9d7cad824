"""`factcheck speakers` as it is typed."""

import json
from pathlib import Path

import pytest

from tests.integration.conftest import Typed


def test_speakers_are_listed_shown_merged_and_told_apart(desk: Typed) -> None:
    listed = desk("speakers").out.splitlines()
    assert listed[0].split() == ["#", "Kind", "Mentions", "Claims", "First", "Last", "Name", "Role"]
    rows = json.loads(desk("speakers", "--json").out)
    assert len(rows) == len(listed) - 1
    persons = [row for row in rows if row["kind"] == "person"]
    one, other = persons[0], persons[1]
    page = desk("speakers", "show", one["name"]).out
    assert page.startswith(f"s{one['id']}  {one['name']} (person)")
    assert "Verdicts on the claims" in page
    ran = desk("speakers", "merge", f"s{one['id']}", f"s{other['id']}")
    assert ran.out.startswith(f"{other['name']} is now part of {one['name']} (s{one['id']})")
    assert f"speakers merged: {one['name']}, {other['name']}" in desk("history").out
    ran = desk("speakers", "reject", other["name"], one["name"])
    assert ran.out.startswith(f"{other['name']} and {one['name']} are noted as two speakers")
    assert "speakers told apart" in desk("undo").out
    assert "speakers merged" in desk("undo").out
    assert json.loads(desk("speakers", "--json").out) == rows


def test_pairs_are_proposed_with_the_reason(desk: Typed) -> None:
    assert "Nothing to propose" in desk("speakers", "--suggested").err
    assert json.loads(desk("speakers", "--suggested", "--json").out) == []


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("speakers", "show", "Nobody Known"), 1, "no speaker is called 'Nobody Known'"),
        (("speakers", "merge", "s1", "s1"), 1, "are one speaker already"),
        (("speakers", "--search", "xyzzy"), 0, "No speaker matches."),
    ],
)
def test_bad_input_is_told_in_words(desk: Typed, words: tuple[str, ...], code: int, told: str) -> None:
    ran = desk(*words)
    assert told in ran.err
    assert ran.code == code


def test_speakers_number_may_be_typed_without_its_letter(desk: Typed) -> None:
    number = json.loads(desk("speakers", "--json").out)[0]["id"]
    assert desk("speakers", "show", number).out == desk("speakers", "show", f"s{number}").out


def test_show_sends_a_speakers_number_to_speakers(desk: Typed) -> None:
    assert "no claim 's1'; a speaker is shown by `factcheck speakers show s1`" in desk("show", "s1").err


def test_hint_names_a_pair_that_is_proposed(typed: Typed, home: Path) -> None:
    (home / "pagi").mkdir()
    for at, name in enumerate(("Budi Santoso", "Budi Santosa")):
        text = (
            f"Beras {at}\n\nJAKARTA - Menteri Pertanian {name} mengatakan stok beras naik {at + 2} persen pada 2023.\n"
        )
        (home / "pagi" / f"{at}.txt").write_text(text, encoding="utf-8")
    assert typed("import", "pagi", "--jobs", 1).code == 0
    ran = typed("speakers", "--suggested")
    one, other = (part.split()[0] for part in ran.out.split(" = "))
    assert f"speakers merge {one} {other}." in ran.err
