from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from factcheck.cli.article_page import article_lines, published
from factcheck.domain.analysis import Warned
from factcheck.domain.article import Article, DatePrecision, DateSource, Removed
from factcheck.domain.records import ArticleDetail, ArticleRow
from factcheck.wording import load_wording
from tests.examples import CLAIM, PARAGRAPH, mention, mention_record

ROW = ArticleRow(
    id=3,
    title="Stok Beras Aman",
    outlet="Kabar Pagi",
    published_on=date(2021, 9, 2),
    published_precision="day",
    published_source="byline",
    url="https://kabarpagi.example/stok",
    language="id",
    mentions=2,
    claims=1,
    versions=1,
)
ARTICLE = Article(
    key="k",
    raw=f"Baca juga: Harga Cabai\n{PARAGRAPH}",
    body=PARAGRAPH,
    title=ROW.title,
    outlet=ROW.outlet,
    byline=("Dewi", "Eko"),
    place="Jakarta",
    published_on=ROW.published_on,
    published_precision=DatePrecision.DAY,
    published_source=DateSource.BYLINE,
    removed=(Removed(0, 22, "Baca juga: Harga Cabai", "link"),),
)
DETAIL = ArticleDetail(
    ROW,
    ARTICLE,
    (
        mention_record(),
        mention_record(id=18, claim_id=None, mention=mention(start=0, end=7, text="Menteri", score=0.1)),
    ),
)


def _page(detail: ArticleDetail = DETAIL, language: str = "en", warnings: Sequence[Warned] = ()) -> str:
    return "\n".join(article_lines(detail, warnings, load_wording(language), None))


def test_removed_article_says_so_in_its_head() -> None:
    assert _page(replace(DETAIL, removed=True)).splitlines()[1] == (
        "Status      removed: in no list, and its mentions count nowhere"
    )
    assert "removed:" not in _page()


def test_article_without_statements_shows_no_empty_table() -> None:
    assert _page(replace(DETAIL, mentions=())).splitlines()[-1] == "Statements (0)"


def test_head_says_where_when_and_by_whom() -> None:
    assert _page(language="id").splitlines()[:6] == [
        "a3  Stok Beras Aman",
        "Media       Kabar Pagi",
        "Oleh        Dewi, Eko",
        "Tanggal     2021-09-02 (dari baris penulis)",
        "Tempat      Jakarta",
        "URL         https://kabarpagi.example/stok",
    ]


def test_body_has_its_queued_claims_marked() -> None:
    assert PARAGRAPH.replace(CLAIM, f"»m17 {CLAIM}«") in _page()


def test_what_was_cut_is_told_with_its_rules() -> None:
    assert "Pieces cut from the raw text: 1 (link)" in _page()


def test_statements_are_listed_best_first_with_their_standing() -> None:
    best, other = _page().splitlines()[-2:]
    assert best.split()[:4] == ["17", "0.87", "queued", "#12"]
    assert other.split()[:4] == ["18", "0.10", "low", "score"]


def test_date_shows_no_more_than_is_known() -> None:
    assert published(ROW) == "2021-09-02"
    assert published(replace(ROW, published_precision="month")) == "2021-09"
    assert published(replace(ROW, published_precision="year")) == "2021"
    assert published(replace(ROW, published_on=None, published_precision=None)) == ""


def test_article_without_a_date_says_so() -> None:
    assert "Date        not known" in _page(replace(DETAIL, row=replace(ROW, published_on=None)))


MISDATED = Warned("weekday_mismatch", "Rabu (2/9/2021)", 0, 15, "2021-09-02")


def test_warnings_are_listed_in_words() -> None:
    lines = _page(warnings=[MISDATED, Warned("impossible_date", "31 Juni", 20, 27, "")]).splitlines()
    at = lines.index("Warnings (2)")
    assert lines[at + 1 : at + 3] == [
        '  ! weekday and date disagree: "Rabu (2/9/2021)"; 2021-09-02 is a Thursday',
        '  ! no such date: "31 Juni"',
    ]
    assert "Warnings" not in _page()


def test_date_of_the_lead_with_a_wrong_weekday_is_doubtful() -> None:
    by_lead = replace(DETAIL, row=replace(ROW, published_source="lead"))
    doubtful = "Date        2021-09-02 (from the lead), doubtful: weekday and date disagree"
    assert doubtful in _page(by_lead, warnings=[MISDATED]).splitlines()
    elsewhere = replace(MISDATED, detail="2021-08-30")
    assert "doubtful" not in _page(by_lead) + _page(by_lead, warnings=[elsewhere])
    assert "doubtful" not in _page(DETAIL, warnings=[MISDATED])


def test_words_that_the_newest_text_has_no_more_are_not_marked_and_said_to_be_gone() -> None:
    gone = replace(DETAIL, mentions=(mention_record(gone=True),))
    assert "»" not in _page(gone)
    assert _page(gone).splitlines()[-1].split()[:4] == ["17", "0.87", "gone", "#12"]
