"""When and by whom: the order of the sources, and the date in addresses and fields."""

from datetime import date

import pytest

from factcheck.domain.article import DatePrecision, DateSource
from factcheck.reading import Given, Published, ReadOptions, article_from_text
from factcheck.reading.assembly import build_article
from factcheck.reading.metadata import date_of_field, date_of_url
from factcheck.reading.outlets import outlet_of_host, outlet_of_url, pretty_outlet

TEXT = (
    "Kenaikan Tarif Air Ditunda\n\nSenin, 06 Mei 2024 10:11 WIB\n\n"
    "Bandung - Wali kota menunda kenaikan tarif air, katanya, Minggu (5/5/2024)."
)
URL = "https://bandung.kompas.com/read/2024/05/07/101500/tarif-air"
GIVEN = Given(url=URL, published=Published(date(2024, 5, 8)), outlet="Harian Kota")


@pytest.mark.parametrize(
    ("options", "given", "text", "day", "source"),
    [
        (ReadOptions(published_on=date(2024, 5, 9)), GIVEN, TEXT, 9, DateSource.OPTION),
        (ReadOptions(), GIVEN, TEXT, 8, DateSource.METADATA),
        (ReadOptions(), Given(url=URL), TEXT, 7, DateSource.URL),
        (ReadOptions(), Given(), TEXT, 6, DateSource.BYLINE),
        (ReadOptions(), Given(), TEXT.splitlines()[-1], 5, DateSource.LEAD),
    ],
)
def test_the_best_source_of_the_date_wins(
    options: ReadOptions, given: Given, text: str, day: int, source: DateSource
) -> None:
    article = build_article(text, options, given)
    assert (article.published_on, article.published_source) == (date(2024, 5, day), source)


def test_without_any_date_it_stays_unknown() -> None:
    article = article_from_text("Wali kota menunda kenaikan tarif air minum di seluruh kecamatan.")
    assert article.published_on is None
    assert article.published_precision is None
    assert article.published_source is DateSource.NONE


@pytest.mark.parametrize(
    "text",
    [
        "Tokoh itu lahir di Parepare pada 25 Juni 1996 dan wafat di Jakarta.",
        "Aturan itu berlaku mulai 1 Januari 2027 untuk semua perusahaan.",
    ],
)
def test_a_day_that_is_only_mentioned_is_not_the_publication_date(text: str) -> None:
    assert article_from_text(text).published_on is None


def test_of_several_reported_days_the_latest_counts() -> None:
    text = 'Banjir terjadi sejak Jumat (3/5/2024). "Air surut," kata camat, Minggu (5/5/2024), bukan Sabtu (4/5/2024).'
    assert article_from_text(text).published_on == date(2024, 5, 5)


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://nasional.kompas.com/read/2018/09/02/1234567/judul", date(2018, 9, 2)),
        ("https://www.cnnindonesia.com/nasional/20190912175851-20-430/judul", date(2019, 9, 12)),
        ("https://contoh.id/2019-09-12/judul", date(2019, 9, 12)),
        ("https://contoh.id/2019/09/judul", date(2019, 9, 1)),
        ("https://contoh.id/read/2019/13/45/judul", None),
        ("https://contoh.id/read/1246511/judul-2019-orang", None),
        ("https://contoh.id/berita/d-4705672", None),
        (None, None),
    ],
)
def test_date_of_an_address(url: str | None, expected: date | None) -> None:
    found = date_of_url(url)
    assert (found.on if found else None) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2018-09-02", Published(date(2018, 9, 2))),
        ("2018-09-02T23:10:00+07:00", Published(date(2018, 9, 2))),
        ("2018-09-02 10:11:12", Published(date(2018, 9, 2))),
        ("20180902", Published(date(2018, 9, 2))),
        ("2018-09", Published(date(2018, 9, 1), DatePrecision.MONTH)),
        ("2018", Published(date(2018, 1, 1), DatePrecision.YEAR)),
        ("2018-02-30", None),
        ("0001-01-01", None),
        ("kemarin", None),
        ("", None),
    ],
)
def test_date_of_a_field(value: str, expected: Published | None) -> None:
    assert date_of_field(value) == expected


def test_outlet_is_that_of_the_option_then_field_then_dateline_then_address() -> None:
    text = "JAKARTA, KOMPAS.com - Gubernur membuka pasar murah di lima kecamatan."
    field = Given(outlet="Harian Kota", url="https://tirto.id/pasar")
    assert build_article(text, ReadOptions(outlet="Koran Kami"), field).outlet == "Koran Kami"
    assert build_article(text, ReadOptions(), field).outlet == "Harian Kota"
    assert article_from_text(text, url="https://tirto.id/pasar").outlet == "KOMPAS.com"
    assert article_from_text("Gubernur membuka pasar.", url="https://m.tirto.id/pasar").outlet == "tirto.id"


def test_hosts_get_the_name_we_show() -> None:
    assert outlet_of_host("nasional.tempo.co") == "TEMPO.CO"
    assert outlet_of_host("www.koranlokal.web.id") == "koranlokal.web.id"
    assert outlet_of_url("kompas/12") is None
    assert outlet_of_url("https://[kaput/") is None
    assert pretty_outlet("finance.detik.com") == "detikcom"
    assert pretty_outlet("Koran Lokal") == "Koran Lokal"
    assert pretty_outlet("koranlokal.id") == "koranlokal.id"
