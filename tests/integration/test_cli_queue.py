from pathlib import Path

import pytest

from tests.integration.conftest import Typed, claims_of, stock_claim


def test_queue_is_a_table_with_the_best_first(desk: Typed) -> None:
    lines = desk("claims").out.splitlines()
    assert lines[0].split() == ["#", "Score", "Status", "Date", "Outlet", "Speaker", "Seen", "Claim"]
    scores = [float(line.split()[1]) for line in lines[1:]]
    assert scores == sorted(scores, reverse=True)
    assert any("Sari Utami" in line and "TEMPO.CO" in line and "2,4 juta ton" in line for line in lines)


def test_repeated_claim_is_one_claim_with_two_mentions(desk: Typed) -> None:
    prices = [claim for claim in claims_of(desk) if "5 persen" in claim["claim"]]
    assert [claim["mentions"] for claim in prices] == [2]


def test_drifted_figure_is_another_claim_and_both_say_so(desk: Typed) -> None:
    stock = stock_claim(desk)
    assert stock["contradicted"]
    shown = desk("show", stock["id"]).out
    assert "2,4 juta ton" in shown
    assert "2,1 juta ton" in shown


def test_filters_chooseclaims_of(desk: Typed) -> None:
    assert {claim["outlet"] for claim in claims_of(desk, "--outlet", "TEMPO.CO")} == {"TEMPO.CO"}
    assert claims_of(desk, "--speaker", "Sari Utami")
    assert claims_of(desk, "--until", "2021-03-02") != claims_of(desk)
    assert not claims_of(desk, "--since", "2022")
    assert [claim["id"] for claim in claims_of(desk, "--search", "juta ton")]
    assert not claims_of(desk, "--min-score", "1")
    assert len(claims_of(desk, "--limit", "1")) == 1


def test_limit_tells_how_many_more_there_are(desk: Typed) -> None:
    total = len(claims_of(desk))
    ran = desk("claims", "--limit", 1)
    assert len(ran.out.splitlines()) == 2
    assert ran.err == f"1 of {total} claims; all of them: --limit 0\n"


def test_empty_answer_says_why(desk: Typed) -> None:
    ran = desk("claims", "--since", "2022")
    assert (ran.code, ran.out, ran.err) == (0, "", "No claim matches.\n")


def test_empty_answer_of_an_empty_desk_says_what_to_do(typed: Typed, home: Path) -> None:
    (home / "iklan.txt").write_text("Selamat pagi.\n", encoding="utf-8")
    typed("import", home / "iklan.txt", "--jobs", 1)
    ran = typed("claims")
    assert ran.code == 0
    assert "factcheck import" in ran.err


def test_desk_that_does_not_exist_is_one_line(typed: Typed) -> None:
    ran = typed("claims")
    assert (ran.code, ran.out, len(ran.err.splitlines())) == (1, "", 1)
    assert "factcheck import" in ran.err


def test_claim_is_shown_with_its_chain_in_words(desk: Typed) -> None:
    page = desk("--lang", "id", "show", stock_claim(desk)["id"]).out
    assert "Pembicara   Sari Utami (Menteri Pertanian" in page
    assert "»" in page
    assert '"2,4 juta ton" = 2.400.000 ton' in page


def test_claim_is_found_by_number_uid_and_prefix(desk: Typed) -> None:
    claim = stock_claim(desk)
    pages = {desk("show", ref).out for ref in (claim["id"], f"#{claim['id']}", claim["uid"], claim["uid"][:8])}
    assert len(pages) == 1


@pytest.mark.parametrize("command", [("show", "999"), ("verdict", "999", "true"), ("note", "999", "x")])
def test_unknown_claim_is_one_line_that_says_which_there_are(desk: Typed, command: tuple[str, ...]) -> None:
    ran = desk(*command)
    assert (ran.code, ran.out, len(ran.err.splitlines())) == (1, "", 1)
    assert "#1 to #" in ran.err


def test_hostile_article_is_shown_harmlessly(typed: Typed, home: Path) -> None:
    text = "Bulog mengatakan harga beras \x1b[31mnaik\x1b]0;x\x07 5 persen \u202epada 2020 menjadi Rp 12.000.\n"
    (home / "a.txt").write_text(text, encoding="utf-8")
    typed("import", home / "a.txt", "--jobs", 1)
    look = [("claims",), ("show", 1), ("articles",), ("articles", "show", "a1"), ("history",)]
    for command in (*look, *((*command, "--json") for command in look)):
        ran = typed(*command)
        assert ran.code == 0
        assert not set(ran.out + ran.err) & set("\x1b\x07\u202e")


def test_filter_takes_a_rating_by_its_label_as_a_verdict_does(desk: Typed) -> None:
    number = stock_claim(desk)["id"]
    desk("verdict", number, "Salah")
    assert [claim["id"] for claim in claims_of(desk, "--rating", "salah,benar")] == [number]
    assert str(number) in desk("export", "-", "--format", "csv", "--rating", "SALAH").out.splitlines()[1]
    assert "no rating 'hoaks'" in desk("claims", "--rating", "hoaks").err
