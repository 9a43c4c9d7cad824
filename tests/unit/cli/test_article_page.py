from dataclasses import replace
from datetime import date

from factcheck.cli.article_page import article_lines, published
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


def _page(detail: ArticleDetail = DETAIL, language: str = "en") -> str:
    return "\n".join(article_lines(detail, load_wording(language), None))


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
