from dataclasses import replace
from datetime import date

from factcheck.domain.article import Article, DatePrecision, DateSource, Removed
from factcheck.store import articles
from factcheck.store.database import Connection
from tests.desks import MORNING, article, put_claim

RAW = "Harga beras naik.\nBaca juga: harga cabai\nStok aman."


def _full() -> Article:
    return Article(
        key="k1",
        raw=RAW,
        body="Harga beras naik.\nStok aman.",
        title="Harga beras",
        url="https://pagi.example/beras",
        outlet="Harian Pagi",
        byline=("Rina", "Joko"),
        place="Jakarta",
        published_on=date(2026, 3, 1),
        published_precision=DatePrecision.MONTH,
        published_source=DateSource.URL,
        language="id",
        external_id="pagi-7",
        encoding="cp1252 (guessed)",
        labels=("advertorial",),
        removed=(Removed(18, 40, RAW[18:40], "read_also"),),
    )


def test_article_comes_back_as_it_was_given(conn: Connection) -> None:
    article_id, body_id = articles.add(conn, _full(), at=MORNING)
    stored = articles.load(conn, article_id)
    assert stored == articles.StoredArticle(article_id, body_id, 1, removed=False, article=_full())


def test_article_is_found_by_the_key_of_any_version(conn: Connection) -> None:
    article_id, _ = articles.add(conn, _full(), at=MORNING)
    articles.add_version(conn, article_id, replace(_full(), key="k2"), at=MORNING)
    assert [articles.find_by_key(conn, key) for key in ("k1", "k2", "k3")] == [article_id, article_id, None]


def test_new_version_is_the_one_that_loads_and_the_old_one_stays(conn: Connection) -> None:
    article_id, first = articles.add(conn, _full(), at=MORNING)
    changed = replace(_full(), key="k2", raw="Harga beras turun.", body="Harga beras turun.", removed=())
    second = articles.add_version(conn, article_id, changed, at=MORNING)
    stored = articles.load(conn, article_id)
    assert stored is not None
    assert (stored.number, stored.body_id, stored.article.body) == (2, second, "Harga beras turun.")
    assert first != second
    assert articles.rows(conn, only=[article_id])[0].versions == 2


def test_removed_article_is_known_by_key_but_not_by_address(conn: Connection) -> None:
    article_id, _ = articles.add(conn, _full(), at=MORNING)
    articles.mark_removed(conn, article_id, MORNING)
    assert articles.find_by_key(conn, "k1") == article_id
    assert articles.find_by_url(conn, "https://pagi.example/beras") is None
    assert articles.rows(conn) == ()
    assert articles.ids(conn) == ()


def test_list_is_newest_first_with_undated_last(conn: Connection) -> None:
    for day, title in ((date(2026, 1, 5), "lama"), (None, "tanpa tanggal"), (date(2026, 2, 1), "baru")):
        precision = DatePrecision.DAY if day else None
        articles.add(conn, article(title, title=title, published_on=day, published_precision=precision), at=MORNING)
    assert [row.title for row in articles.rows(conn)] == ["baru", "lama", "tanpa tanggal"]
    assert [row.title for row in articles.rows(conn, limit=1)] == ["baru"]


def test_outlet_is_found_by_a_part_of_its_name_whatever_its_signs(conn: Connection) -> None:
    for outlet in ("TEMPO.CO", "100% Jawa"):
        articles.add(conn, article(outlet, outlet=outlet), at=MORNING)
    assert [row.outlet for row in articles.rows(conn, outlet="tempo")] == ["TEMPO.CO"]
    assert [row.outlet for row in articles.rows(conn, outlet="%")] == ["100% Jawa"]


def test_list_counts_mentions_and_claims(conn: Connection) -> None:
    stored = put_claim(conn, "stok beras 2,4 juta ton")
    row = articles.rows(conn, only=[stored.article])[0]
    assert (row.mentions, row.claims, row.versions) == (1, 1, 1)


def test_articles_since_a_day_leave_older_and_undated_out(conn: Connection) -> None:
    old, _ = articles.add(conn, article("lama", published_on=date(2026, 1, 1)), at=MORNING)
    new, _ = articles.add(conn, article("baru", published_on=date(2026, 2, 1)), at=MORNING)
    assert articles.ids(conn) == (old, new)
    assert articles.ids(conn, since=date(2026, 1, 2)) == (new,)
