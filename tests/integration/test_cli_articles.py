import json
from pathlib import Path

import pytest

from tests.integration.conftest import Typed, claims_of, stock_claim


def test_claim_the_machine_missed_is_added_by_its_words_and_undone(desk: Typed) -> None:
    before = claims_of(desk)
    article = json.loads(desk("articles", "--outlet", "TEMPO", "--json").out)[0]
    ran = desk("claims", "add", f"a{article['id']}", "menyampaikan hal  itu di jakarta")
    assert ran.code == 0
    assert "is in the queue: menyampaikan hal itu di Jakarta" in ran.out
    assert len(claims_of(desk)) == len(before) + 1
    desk("undo")
    assert claims_of(desk) == before


def test_words_that_are_not_in_the_article_are_refused(desk: Typed) -> None:
    ran = desk("claims", "add", "a1", "kata yang tidak ada di sana")
    assert (ran.code, ran.out, len(ran.err.splitlines())) == (1, "", 1)
    assert "factcheck articles show a1" in ran.err


def test_articles_are_listed_shown_corrected_and_removed(desk: Typed) -> None:
    rows = json.loads(desk("articles", "list", "--outlet", "TEMPO", "--json").out)
    assert [row["outlet"] for row in rows] == ["TEMPO.CO"]
    ref = f"a{rows[0]['id']}"
    page = desk("articles", "show", ref).out
    assert "»" in page
    assert "Pieces cut from the raw text" in page
    assert desk("articles", "edit", ref, "--date", "2021-03", "--outlet", "Tempo").code == 0
    row = json.loads(desk("articles", "show", ref, "--json").out)["row"]
    assert (row["published_on"], row["published_precision"], row["published_source"], row["outlet"]) == (
        "2021-03-01",
        "month",
        "edited",
        "Tempo",
    )
    assert "2021-03 " in next(line for line in desk("articles").out.splitlines() if ref in line)
    assert desk("articles", "remove", ref).code == 0
    assert ref not in desk("articles").out
    desk("undo")
    assert ref in desk("articles").out


def test_edit_without_a_change_says_what_can_be_changed(desk: Typed) -> None:
    ran = desk("articles", "edit", "a1")
    assert (ran.code, ran.err) == (2, "factcheck: nothing to change; give --date, --outlet or --url\n")


def test_reanalysis_with_the_same_rules_keeps_everything(desk: Typed) -> None:
    before = claims_of(desk)
    summary = json.loads(desk("reanalyze", "--all", "--json").out)
    assert (summary["articles"], summary["appeared"], summary["changed"], summary["gone"]) == (2, 0, 0, 0)
    assert claims_of(desk) == before
    assert desk("reanalyze").code == 2


def test_warnings_of_an_article_are_shown_with_it(typed: Typed, home: Path) -> None:
    text = "JAKARTA - Bulog mengatakan stok beras mencapai 2,4 juta ton pada Senin (20/10/2026).\n"
    (home / "senin.txt").write_text(text, encoding="utf-8")
    typed("import", "senin.txt", "--jobs", 1)
    page = typed("articles", "show", "a1").out
    assert '! weekday and date disagree: "Senin (20/10/2026)"; 2026-10-20 is a Tuesday' in page
    assert "(from the lead), doubtful: weekday and date disagree" in page
    [warning] = json.loads(typed("articles", "show", "a1", "--json").out)["warnings"]
    assert (warning["kind"], warning["detail"]) == ("weekday_mismatch", "2026-10-20")


@pytest.mark.parametrize(("option", "value"), [("--url", "tempo"), ("--outlet", " ")])
def test_correction_that_is_none_is_refused(desk: Typed, option: str, value: str) -> None:
    before = desk("articles", "show", "a1").out
    assert desk("articles", "edit", "a1", option, value).code == 2
    assert desk("articles", "show", "a1").out == before


def test_corrected_date_says_how_its_times_follow(desk: Typed) -> None:
    ran = desk("articles", "edit", "a1", "--date", "2020-03-02", "--as", "Budi")
    assert "factcheck --as Budi reanalyze a1" in ran.err
    assert "factcheck --as Budi reanalyze a1" in desk("undo", "--as", "Budi").err
    assert desk("articles", "edit", "a1", "--outlet", "Tempo").err == ""


def test_removed_article_names_the_verdicts_that_hung_on_it(desk: Typed) -> None:
    stock, article = stock_claim(desk), "a2"
    assert f"({article})" in desk("show", stock["id"]).out
    desk("verdict", stock["id"], "true")
    assert desk("articles", "remove", article).err.rstrip().endswith(f"left out of lists and exports: #{stock['id']}")
