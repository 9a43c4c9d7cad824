"""Which article is it."""

from datetime import date

import pytest

from factcheck.reading import Given, ReadOptions, article_from_text
from factcheck.reading.assembly import build_article
from factcheck.reading.identity import canonical_url

TEXT = "Gubernur membuka pasar murah di lima kecamatan."


@pytest.mark.parametrize(
    ("url", "canonical"),
    [
        ("http://WWW.Kompas.com/read/1/?utm_source=x&fbclid=y#atas", "https://kompas.com/read/1"),
        ("https://kompas.com/read/1?page=all", "https://kompas.com/read/1"),
        ("https://kompas.com/lihat?id=7&b=2", "https://kompas.com/lihat?b=2&id=7"),
        ("https://kompas.com:443/a", "https://kompas.com/a"),
        ("https://kompas.com:8443/a", "https://kompas.com:8443/a"),
        (" kompas/12 ", "kompas/12"),
        ("https://[kaput/", "https://[kaput/"),
        ("https://kompas.com:port/", "https://kompas.com:port/"),
        ("", None),
        (None, None),
    ],
)
def test_addresses_of_one_page_have_one_form(url: str | None, canonical: str | None) -> None:
    assert canonical_url(url) == canonical


def test_the_same_text_at_the_same_address_is_the_same_article() -> None:
    one = article_from_text(TEXT, url="https://www.kompas.com/a?utm_medium=z")
    two = article_from_text(TEXT, url="http://kompas.com/a")
    assert one.key == two.key
    assert len(one.key) == 32


@pytest.mark.parametrize(
    "other",
    [
        build_article(TEXT, ReadOptions(), Given(url="https://tirto.id/a")),
        build_article(TEXT + " Titik.", ReadOptions(), Given(url="https://kompas.com/a")),
        build_article(TEXT, ReadOptions(outlet="Tempo"), Given()),
        build_article(TEXT, ReadOptions(published_on=date(2024, 1, 1)), Given()),
        build_article(TEXT, ReadOptions(), Given(title="Pasar Murah")),
        build_article(TEXT, ReadOptions(), Given()),
    ],
)
def test_another_address_text_outlet_date_or_title_is_another_article(other: object) -> None:
    first = build_article(TEXT, ReadOptions(), Given(url="https://kompas.com/a"))
    assert getattr(other, "key", None) not in {None, first.key}
