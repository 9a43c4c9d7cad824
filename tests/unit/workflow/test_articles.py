from datetime import date
from pathlib import Path

import pytest

from factcheck.domain.article import DatePrecision, DateSource
from factcheck.domain.errors import NotFoundError, RefusedError
from factcheck.domain.records import ClaimFilter, MentionRecord
from factcheck.store import articles as stored_articles
from factcheck.workflow import articles, queue, reviewing
from factcheck.workflow.desk import Desk
from tests.desks import MORNING, article, desk_at, put_claim


@pytest.fixture(autouse=True)
def _one_claim_in_two_articles(desk: Desk) -> None:
    with desk.database.write() as conn:
        first = put_claim(conn, "stok beras 2,4 juta ton")
        put_claim(conn, "beras ada 2,4 juta ton", into=first.claim, outlet="Kabar", published_on=date(2026, 3, 3))


@pytest.mark.parametrize("ref", ["a1", "1", "A1", " a1 "])
def test_article_is_shown_with_its_mentions(desk: Desk, ref: str) -> None:
    detail = articles.show_article(desk, ref)
    assert (detail.row.id, detail.row.mentions, detail.row.claims) == (1, 1, 1)
    found = detail.mentions[0].mention
    assert detail.article.body[found.start : found.end] == found.text == "stok beras 2,4 juta ton"


@pytest.mark.parametrize("ref", ["a9", "x", "", "#1", "m1", "9" * 30])
def test_unknown_article_is_told_which_numbers_there_are(desk: Desk, ref: str) -> None:
    with pytest.raises(NotFoundError, match=r"no article .*; articles are numbered a1 to a2"):
        articles.show_article(desk, ref)


def test_list_by_outlet(desk: Desk) -> None:
    assert [row.id for row in articles.list_articles(desk)] == [2, 1]
    assert [row.id for row in articles.list_articles(desk, outlet="kabar")] == [2]
    assert [row.id for row in articles.list_articles(desk, limit=1)] == [2]


def test_corrected_date_and_outlet_change_the_queue(desk: Desk) -> None:
    detail = articles.edit_article(
        desk, "a1", published_on=date(2026, 4, 1), precision=DatePrecision.MONTH, outlet="Pagi Baru"
    )
    assert (detail.article.published_precision, detail.article.published_source) == (
        DatePrecision.MONTH,
        DateSource.EDITED,
    )
    row = queue.show_claim(desk, "1").row
    assert (row.outlet, row.first_seen, row.verbatim) == ("Kabar", date(2026, 3, 3), "beras ada 2,4 juta ton")
    assert articles.show_article(desk, "a1").article.outlet == "Pagi Baru"


def test_edit_leaves_what_is_not_given_and_undo_brings_all_back(desk: Desk) -> None:
    before = articles.show_article(desk, "a1")
    changed = articles.edit_article(desk, "a1", url="https://pagi.example/1")
    assert (changed.article.url, changed.article.published_on, changed.article.published_source) == (
        "https://pagi.example/1",
        before.article.published_on,
        DateSource.METADATA,
    )
    articles.edit_article(desk, "a1", published_on=date(2020, 1, 1))
    assert reviewing.undo(desk).kind == "edit_article"
    reviewing.undo(desk)
    assert articles.show_article(desk, "a1") == before


def test_edit_that_changes_nothing_is_no_event(desk: Desk) -> None:
    articles.edit_article(desk, "a1", outlet="Harian Pagi")
    assert reviewing.history(desk, None, None) == ()


def test_removed_article_takes_its_mentions_along(desk: Desk) -> None:
    event = articles.remove_article(desk, "a1")
    assert (event.kind, event.article_id) == ("remove_article", 1)
    assert [row.id for row in articles.list_articles(desk)] == [2]
    assert [found.article_id for found in queue.show_claim(desk, "1").mentions] == [2]
    articles.remove_article(desk, "a2")
    assert queue.list_claims(desk, ClaimFilter()) == ()
    with pytest.raises(RefusedError, match="a1 is removed already"):
        articles.remove_article(desk, "a1")


def test_removal_is_not_taken_back_over_a_later_correction(desk: Desk, location: Path) -> None:
    articles.remove_article(desk, "a1")
    with desk_at(location, "Budi") as other:
        articles.edit_article(other, "a1", outlet="Lain")
    with pytest.raises(RefusedError, match="Budi decided on a1"):
        reviewing.undo(desk)


def test_mentions_stand_in_the_newest_text_or_are_gone(desk: Desk) -> None:
    moved = "RALAT.\nPejabat itu mengatakan stok beras 2,4 juta ton pekan lalu."
    corrected = "Pejabat itu mengatakan stok beras 2,1 juta ton pekan lalu."
    assert not show(desk).gone
    for text, gone in ((moved, False), (corrected, True)):
        with desk.database.write() as conn:
            stored_articles.add_version(conn, 1, article(text), at=MORNING)
        found = show(desk)
        assert found.gone is gone
        assert queue.show_claim(desk, "1").mentions[0].gone is gone
        assert gone or articles.show_article(desk, "1").article.body[found.mention.start :].startswith(
            found.mention.text
        )
    assert show(desk).mention.text == "stok beras 2,4 juta ton"


def show(desk: Desk) -> MentionRecord:
    """Return the only mention of the first article."""
    [found] = articles.show_article(desk, "1").mentions
    return found
