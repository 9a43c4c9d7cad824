import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from factcheck.domain.article import Article
from factcheck.domain.errors import NotFoundError, RefusedError, UsageError
from factcheck.domain.records import ClaimFilter
from factcheck.workflow import reanalysis
from factcheck.workflow.adding import add_claim, add_words, read_article
from factcheck.workflow.articles import edit_article, remove_article, show_article
from factcheck.workflow.desk import Desk
from factcheck.workflow.importing import ImportOptions, import_paths
from factcheck.workflow.queue import list_claims, show_claim
from factcheck.workflow.reanalysis import reanalyze
from factcheck.workflow.reviewing import give_verdict, undo
from tests.desks import desk_at

TEXT = (
    "TEMPO.CO, Jakarta - Kementerian Perdagangan mencatat impor gula mencapai 5,2 juta ton pada 2023.\n\n"
    "Harga gula di pasar naik 12 persen sejak tahun lalu, kata pedagang Wulan Aprilia.\n\n"
    "Kami berharap harga segera turun, ya?\n"
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    source = tmp_path / "gula.jsonl"
    source.write_text(json.dumps({"text": TEXT, "date": "2024-03-05", "title": "Harga Gula Naik"}) + "\n")
    with desk_at(tmp_path / "desk.db") as opened:
        import_paths(opened, [str(source)], ImportOptions())
        yield opened


def claims(desk: Desk) -> dict[int, str]:
    return {row.id: row.claim for row in list_claims(desk, ClaimFilter(order="id"))}


def cut_first_paragraph(stored: Article) -> Article:
    body = stored.body.partition("\n\n")[2]
    return Article(
        key=stored.key, raw=stored.raw, body=body, language=stored.language, title=stored.title,
        published_on=stored.published_on, published_precision=stored.published_precision,
    )  # fmt: skip


def test_the_same_rules_change_nothing(desk: Desk) -> None:
    before = claims(desk)
    summary = reanalyze(desk, everything=True)
    assert (summary.articles, summary.appeared, summary.changed, summary.gone) == (1, 0, 0, 0)
    assert claims(desk) == before


def test_claims_that_better_cleaning_cuts_away_leave_the_queue(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reanalysis, "cleaned_again", cut_first_paragraph)
    before = claims(desk)
    summary = reanalyze(desk, ["a1"])
    assert summary.gone >= 1
    assert set(claims(desk)) < set(before)
    assert set(before) - set(claims(desk)) == {1}
    assert all("5,2 juta" not in claim for claim in claims(desk).values())
    assert any("12 persen" in claim for claim in claims(desk).values())


def test_what_a_person_has_touched_is_kept(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    number = next(number for number, claim in claims(desk).items() if "5,2 juta" in claim)
    give_verdict(desk, str(number), "true")
    monkeypatch.setattr(reanalysis, "cleaned_again", cut_first_paragraph)
    summary = reanalyze(desk, everything=True)
    assert summary.kept >= 1
    assert number in claims(desk)
    assert show_claim(desk, str(number)).mentions[0].mention.text.startswith("impor gula mencapai 5,2 juta ton")


def test_a_corrected_date_reaches_the_times_of_a_checked_claim(desk: Desk) -> None:
    number = next(number for number, claim in claims(desk).items() if "12 persen" in claim)
    give_verdict(desk, str(number), "true")
    edit_article(desk, "a1", published_on=date(2019, 3, 5))
    before = show_claim(desk, str(number)).row
    reanalyze(desk, ["a1"])
    after = show_claim(desk, str(number))
    assert (after.row.claim, after.row.rating) == (before.claim, "true")
    assert after.mentions[0].published_on == date(2019, 3, 5)
    assert [time.value for time in after.mentions[0].mention.times] == ["2018"]


def test_a_checked_claim_follows_its_words_into_a_changed_text(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    number = next(number for number, claim in claims(desk).items() if "12 persen" in claim)
    give_verdict(desk, str(number), "true")
    monkeypatch.setattr(reanalysis, "cleaned_again", cut_first_paragraph)
    reanalyze(desk, ["a1"])
    record = show_claim(desk, str(number)).mentions[0]
    body = show_article(desk, "a1").article.body
    assert body[record.mention.start : record.mention.end] == record.mention.text


def test_an_article_that_is_not_there_is_named(desk: Desk) -> None:
    with pytest.raises(NotFoundError, match="a99"):
        reanalyze(desk, ["a99"])


def test_words_the_machine_passed_over_become_a_claim(desk: Desk) -> None:
    detail = add_claim(desk, "a1", "harga segera   TURUN")
    assert detail.row.claim == "harga segera turun"
    assert detail.mentions[0].mention.text == "harga segera turun"
    assert detail.row.id in claims(desk)


def test_an_added_claim_knows_who_said_it_and_its_figures(desk: Desk) -> None:
    detail = add_claim(desk, "a1", "gula di pasar naik 12 persen")
    found = detail.mentions[0].mention
    assert [voice.name for voice in found.attribution] == ["Wulan Aprilia"]
    assert [(quantity.value, quantity.unit) for quantity in found.quantities] == [(12.0, "percent")]


def test_adding_is_undone_by_undo(desk: Desk) -> None:
    before = claims(desk)
    add_claim(desk, "a1", "harga segera turun")
    undo(desk)
    assert claims(desk) == before


def test_a_claim_that_is_there_is_not_added_again(desk: Desk) -> None:
    added = add_claim(desk, "a1", "harga segera turun")
    with pytest.raises(RefusedError, match=f"claim #{added.row.id} already"):
        add_claim(desk, "a1", "harga segera turun")


@pytest.mark.parametrize(
    ("text", "nth", "error"),
    [("harga beras", 1, NotFoundError), ("gula", 9, NotFoundError), (' " ', 1, UsageError)],
)
def test_words_that_are_not_there_are_refused(desk: Desk, text: str, nth: int, error: type[Exception]) -> None:
    with pytest.raises(error):
        add_claim(desk, "a1", text, nth)


def test_the_nth_place_is_taken(desk: Desk) -> None:
    first, second = (add_claim(desk, "a1", "gula", nth).mentions for nth in (1, 2))
    body = show_article(desk, "a1").article.body
    starts = [each.mention.start for each in {record.id: record for record in (*first, *second)}.values()]
    assert body.index("gula") in starts
    assert body.index("gula", body.index("gula") + 1) in starts


def test_words_pointed_at_in_the_article_become_a_claim(desk: Desk) -> None:
    body = show_article(desk, "a1").article.body
    start = body.index("harga segera turun")
    detail = add_words(desk, "a1", start, start + 18, "harga segera turun")
    assert (detail.mentions[0].mention.start, detail.row.claim) == (start, "harga segera turun")


def test_words_of_a_text_that_is_another_one_now_are_refused(desk: Desk) -> None:
    with pytest.raises(RefusedError, match="text of a1 has changed meanwhile"):
        add_words(desk, "a1", 3, 21, "harga segera turun")


def test_an_article_that_is_read_tells_what_the_machine_would_make_of_words(desk: Desk) -> None:
    read = read_article(desk, "a1")
    body = read.analysis.article.body
    assert [body[start:end].split()[0] for start, end in read.sentences][-1] == "Kami"
    start = body.index("gula di pasar")
    said = read.mention(start, start + len("gula di pasar naik 12 persen"))
    assert [voice.name for voice in said.attribution] == ["Wulan Aprilia"]
    assert read.has_statement(said.start, said.end)
    assert not read.has_statement(0, 0)


def test_nothing_is_added_to_an_article_that_was_removed(desk: Desk) -> None:
    start = show_article(desk, "a1").article.body.index("harga segera turun")
    remove_article(desk, "a1")
    for add in (
        lambda: add_claim(desk, "a1", "harga segera turun"),
        lambda: add_words(desk, "a1", start, start + 18, "harga segera turun"),
        lambda: read_article(desk, "a1"),
    ):
        with pytest.raises(RefusedError, match="a1 was removed"):
            add()
    undo(desk)
    assert add_claim(desk, "a1", "harga segera turun").row.claim == "harga segera turun"
