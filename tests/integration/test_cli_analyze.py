import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.integration.conftest import MORNING, Typed


def test_one_object_an_article_with_every_field_of_the_contract(typed: Typed, morning: Path) -> None:
    ran = typed("analyze", morning, "--jsonl")
    assert ran.code == 0
    first, second = (json.loads(line) for line in ran.out.splitlines())
    assert set(first) == {"article", "sentences", "claims", "times", "speakers", "warnings", "removed"}
    assert (first["article"]["outlet"], second["article"]["outlet"]) == ("KOMPAS.com", "TEMPO.CO")
    body = second["article"]["body"]
    assert all(body[claim["start"] : claim["end"]] == claim["text"] for claim in second["claims"])
    assert "Harga Cabai" not in body


def test_standard_input_is_read(typed: Typed) -> None:
    ran = typed("analyze", "-", "--jsonl", stdin=MORNING["tempo.txt"])
    assert json.loads(ran.out)["article"]["title"] == "Stok Beras Aman hingga Lebaran"


def test_options_beat_what_the_text_says(typed: Typed, morning: Path) -> None:
    options = ("--outlet", "Koran", "--date", "2020-01-31", "--lang", "id")
    article = json.loads(typed("analyze", morning / "tempo.txt", "--jsonl", *options).out)["article"]
    assert (article["outlet"], article["published_on"]) == ("Koran", "2020-01-31")
    assert article["published_source"] == "option"


def test_people_get_a_listing_with_speakers_and_figures(typed: Typed, morning: Path) -> None:
    ran = typed("--lang", "id", "analyze", morning / "tempo.txt")
    assert ran.out.startswith("Stok Beras Aman hingga Lebaran - TEMPO.CO - Jakarta - 2021-03-02\n")
    assert "Sari Utami (Menteri Pertanian" in ran.out
    assert '"2,4 juta ton" = 2.400.000 ton' in ran.out


def test_why_prints_the_reasons(typed: Typed, morning: Path) -> None:
    assert "where every claim starts" not in typed("analyze", morning).out
    assert "where every claim starts" in typed("analyze", morning, "--why").out


def test_bad_file_is_one_line_and_the_others_are_analysed(typed: Typed, morning: Path) -> None:
    (morning / "kosong.txt").write_bytes(b"")
    ran = typed("analyze", morning, "--jsonl")
    assert (ran.code, len(ran.out.splitlines()), len(ran.err.splitlines())) == (3, 2, 1)
    assert "kosong.txt" in ran.err


def test_broken_line_is_named_by_its_number(typed: Typed, home: Path) -> None:
    (home / "a.jsonl").write_text('{"text": "Harga beras naik 5 persen."}\n{"text": \n', encoding="utf-8")
    ran = typed("analyze", home / "a.jsonl", "--jsonl")
    assert (ran.code, len(ran.out.splitlines())) == (3, 1)
    assert "a.jsonl:2: " in ran.err


def test_no_database_is_made_or_loaded(typed: Typed, morning: Path, home: Path) -> None:
    typed("analyze", morning)
    assert not list(home.rglob("*.db"))


@pytest.mark.parametrize("switch", [(), ("--json",)])
def test_terminal_escapes_in_an_article_are_harmless(typed: Typed, home: Path, switch: tuple[str, ...]) -> None:
    (home / "a.txt").write_text("Harga beras \x1b[31mnaik\x1b]0;x\x07 5 persen pada 2020.\n", encoding="utf-8")
    ran = typed("analyze", home / "a.txt", "--all", "--why", *switch)
    assert not set(ran.out) & set("\x1b\x07")
    assert "naik" in ran.out


def test_two_statements_are_compared_in_words(typed: Typed) -> None:
    ran = typed(
        "--lang", "id", "compare", "Ekonomi tumbuh 5,27 persen pada 2018.", "Ekonomi tumbuh 5,06 persen pada 2018."
    )
    assert ran.code == 0
    assert "5,27 persen" in ran.out
    assert "5,06 persen" in ran.out


def test_comparison_as_json_has_the_fields_of_the_contract(typed: Typed) -> None:
    ran = typed("compare", "Ekonomi tumbuh 5,27 persen.", "Ekonomi tumbuh 5,06 persen.", "--json")
    compared = json.loads(ran.out)
    assert list(compared) == ["id", "score", "relation", "band", "differences"]
    assert (compared["relation"], compared["differences"][0]["kind"]) == ("differs", "number")


def test_pairs_are_compared_line_by_line_and_a_broken_one_is_named(typed: Typed) -> None:
    pairs = '{"id": "x", "a": "Harga beras naik.", "b": "Harga beras naik."}\n\n{"id": "y", "a": 3}\n'
    ran = typed("compare", "--jsonl", "-", stdin=pairs)
    assert ran.code == 3
    assert [json.loads(line)["id"] for line in ran.out.splitlines()] == ["x"]
    assert "line 3" in ran.err


@pytest.mark.parametrize("args", [(), ("satu",), ("satu", "dua", "tiga"), ("", " ")])
def test_comparison_needs_two_sides(typed: Typed, args: tuple[str, ...]) -> None:
    ran = typed("compare", *args)
    assert (ran.code, ran.err) == (2, "factcheck: give two statements, each in quotes, or --jsonl FILE\n")


def test_missing_file_of_pairs_is_one_line(typed: Typed, home: Path) -> None:
    ran = typed("compare", "--jsonl", home / "none.jsonl")
    assert (ran.code, len(ran.err.splitlines())) == (1, 1)


def test_a_desk_adds_its_own_abbreviations(home: Path) -> None:
    own = home / "home" / "config" / "factcheck" / "languages" / "id" / "sentences.toml"
    own.parent.mkdir(parents=True)
    own.write_text('abbreviations = ["Blk."]\n', encoding="utf-8")
    (home / "a.txt").write_text(
        "Warga Blk. Kidul menerima bantuan beras 20 ton dari pemerintah kota.", encoding="utf-8"
    )
    call = [sys.executable, "-m", "factcheck.cli", "analyze", "a.txt", "--all"]
    ran = subprocess.run(call, capture_output=True, text=True, check=True)
    assert "Warga Blk. Kidul menerima bantuan beras 20 ton" in ran.stdout
    own.write_text('abbreviation = ["Blk."]\n', encoding="utf-8")
    ran = subprocess.run(call, capture_output=True, text=True, check=False)
    assert (ran.returncode, "there is no 'abbreviation' to add to" in ran.stderr) == (1, True)
