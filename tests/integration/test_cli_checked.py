import json
from pathlib import Path

import pytest

from tests.integration.conftest import Typed, claims_of, shown_of

CLAIM = "Produksi beras turun 12 persen pada 2023"
TABLE = (
    f"id;klaim;tanggal;penilaian;url\nc1;{CLAIM};3 Mei 2024;Hoaks;https://cek.example/beras\nc2;Gula langka;;Benar;\n"
)


def stock(home: Path, typed: Typed) -> None:
    (home / "cek.csv").write_text("\ufeff" + TABLE, encoding="utf-8")
    (home / "beras.txt").write_text(
        f"Beras\n\nJAKARTA - Menteri Pertanian Budi Santoso mengatakan {CLAIM.lower()}.\n\nRapat selesai sore hari.\n",
        encoding="utf-8",
    )
    assert typed("checked", "import", "cek.csv", "--source", "Cek Dulu").code == 0


def number_of(typed: Typed) -> int:
    return next(int(claim["id"]) for claim in claims_of(typed) if "beras" in claim["claim"])


def test_import_tells_what_came_of_it_and_what_was_wrong(home: Path, typed: Typed) -> None:
    (home / "cek.csv").write_text(TABLE + "c3;;;;\n", encoding="utf-8")
    ran = typed("checked", "import", "cek.csv", "tiada.json")
    assert ran.code == 3
    assert "2 new, 0 corrected, 0 known, 2 failed" in ran.out
    assert "cek.csv:4" in ran.err
    assert "tiada.json" in ran.err
    assert json.loads(typed("checked", "import", "cek.csv", "--json").out)["known"] == 2


def test_list_shows_rating_date_and_source(home: Path, typed: Typed) -> None:
    assert "factcheck checked import" in typed("checked", "import", "--help").out
    stock(home, typed)
    ran = typed("checked", "list", "--search", "beras")
    assert ran.code == 0
    assert "✗ False (Hoaks)" in ran.out
    assert "2024-05-03" in ran.out
    assert "Gula" not in ran.out
    assert [each["source_id"] for each in json.loads(typed("checked", "list", "--json").out)] == ["c1", "c2"]
    assert "holds these words" in typed("checked", "list", "--search", "garam").err


def test_already_checked_is_told_at_import_and_by_show_and_taken_over(home: Path, typed: Typed) -> None:
    stock(home, typed)
    assert "Already checked: 1" in typed("import", "beras.txt").out
    number = number_of(typed)
    page = typed("show", number).out
    assert "Already checked (1)" in page
    assert "✗ False (Hoaks), 2024-05-03, Cek Dulu" in page
    ran = typed("checked", "inherit", number)
    assert ran.out == f"#{number} ✗ False, taken from Cek Dulu, 2024-05-03, Hoaks. Take it back: factcheck undo\n"
    assert shown_of(typed, number)["evidence"][0]["url"] == "https://cek.example/beras"
    assert "taken from c1" in typed("history", number).out
    assert "Taken back: verdict" in typed("undo").out
    assert typed("checked", "remove", "c1").code == 0
    assert "removal of a fact-check: Cek Dulu:c1" in typed("history").out
    assert typed("checked", "inherit", number).code == 1


def test_a_correction_stands_in_the_history(home: Path, typed: Typed) -> None:
    stock(home, typed)
    (home / "cek.csv").write_text(TABLE.replace("Hoaks", "Benar"), encoding="utf-8")
    assert "1 corrected" in typed("checked", "import", "cek.csv", "--source", "Cek Dulu").out
    told = typed("history").out
    assert "correction of a fact-check: Cek Dulu:c1; Hoaks -> Benar" in told
    assert "fact-checks: 0 new, 1 corrected, 1 known, 0 failed" in told


def test_match_answers_a_text_a_file_and_standard_input(home: Path, typed: Typed) -> None:
    stock(home, typed)
    for ran in (
        typed("match", f"Katanya {CLAIM}, benarkah?"),
        typed("match", "beras.txt"),
        typed("match", "-", stdin=f"VIRAL!! {CLAIM}"),
    ):
        assert ran.code == 0
        assert "c1" in ran.out
        assert "https://cek.example/beras" in ran.out
        assert "same" in ran.out


def test_match_of_posts_keeps_the_contract(home: Path, typed: Typed) -> None:
    stock(home, typed)
    posts = [{"id": 5, "post": f"{CLAIM} woi"}, {"id": "p", "text": "👍"}]
    (home / "posts.jsonl").write_text("".join(json.dumps(post) + "\n" for post in posts) + "{\n", encoding="utf-8")
    ran = typed("match", "--jsonl", "posts.jsonl", "--top", "1")
    assert ran.code == 3
    assert "line 3" in ran.err
    first, second = map(json.loads, ran.out.splitlines())
    assert first["id"] == 5
    assert {"id", "claim", "score", "relation", "differences"} <= first["matches"][0].keys()
    assert [match["id"] for match in first["matches"]] == ["c1"]
    assert second == {"id": "p", "matches": []}


def test_match_says_what_is_wrong_with_a_question(home: Path, typed: Typed) -> None:
    stock(home, typed)
    for arguments, said in (([], "give a text"), (["x", "--jsonl", "y"], "give a text"), (["  "], "empty")):
        ran = typed("match", *arguments)
        assert ran.code == 2
        assert said in ran.err
    assert "Nothing like it" in typed("match", "kucing terbang").err
    assert typed("match", "--jsonl", "tiada.jsonl").code == 1
    assert json.loads(typed("match", "kucing terbang", "--json").out) == {"matches": []}


def test_text_that_was_meant_for_a_file_says_that_there_is_none(home: Path, typed: Typed) -> None:
    stock(home, typed)
    ran = typed("match", "pesan.txt")
    assert ran.code == 1
    assert "pesan.txt: there is no such file" in ran.err
    assert typed("match", "isi pesan.txt beredar").code == 0


def test_id_that_must_be_typed_is_never_cut(home: Path, typed: Typed, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    (home / "tanpa.jsonl").write_text('{"claim": "Gula langka di pasar", "rating": "Salah"}\n', encoding="utf-8")
    typed("checked", "import", "tanpa.jsonl")
    number = json.loads(typed("checked", "list", "--json").out)[0]["source_id"]
    assert number in typed("checked", "list").out
