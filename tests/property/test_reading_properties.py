"""Reading never raises, loses nothing silently, and gives the same answer twice."""

import io
import json
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.domain.article import Article
from factcheck.reading import Failure, article_from_text, read_stream
from factcheck.reading.dateline import find_dateline
from factcheck.reading.day_of_text import Shown, date_of_body
from factcheck.reading.identity import canonical_url
from factcheck.reading.metadata import date_of_field, date_of_url
from factcheck.reading.reported_days import reported_days
from factcheck.reading.title_ends import TITLE_LENGTH, end_of_title

PIECES = st.sampled_from(
    [
        "Baca juga: ",
        "Lihat Juga\n",
        "Selengkapnya\n",
        "TEMPO.CO, Jakarta - ",
        "Laporan Wartawan X, Budi ",
        "Editor:",
        "Penulis: Budi",
        "(abc/def)",
        "Simak juga Video 'X':",
        "[Gambas:Video 20detik]",
        "SCROLL TO CONTINUE WITH CONTENT",
        "Foto: A (Dok. B)",
        "Artikel ini telah tayang di X",
        "Artikel ini terbit pertama kali. Diadaptasi oleh Budi Editor: Ani Penulis: Budi",
        "Lihat juga: Harga Naik Tajam Budi menilai ",
        ". : Harga Naik di Kota",
        "Foto: Budi / detikcom",
        "A atau tulisan menarik lainnya ",
        "(@budi) May 4, 2020",
        "Senin (4/5) waktu setempat, ",
        "akan digelar (31/2/2020)",
        "Presiden Joko Widodo",
        "Senin (4/5/2020)",
        "2 Mei 2020",
        "Harga naik 5 persen, kata menteri.",
        " ",
        "\u00a0",
        "\n\n",
        "\r\n",
        "\u2028",
        "\u00ad",
        "•",
        '"',
        "'",
    ]
)
PAGES = st.lists(st.one_of(PIECES, st.text(max_size=20)), max_size=25).map("".join)


@given(PAGES, st.one_of(st.none(), st.text(max_size=30)))
@settings(deadline=None)
def test_what_is_cut_lies_in_the_raw_text_in_order(raw: str, title: str | None) -> None:
    article = article_from_text(raw, title=title)
    end = 0
    for removed in article.removed:
        assert end <= removed.start < removed.end
        assert article.raw[removed.start : removed.end] == removed.text
        end = removed.end


@given(PAGES)
@settings(deadline=None)
def test_every_visible_character_is_in_the_body_or_among_the_cut(raw: str) -> None:
    article = article_from_text(raw)
    left = article.raw
    for removed in reversed(article.removed):
        left = left[: removed.start] + " " + left[removed.end :]
    invisible = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))
    assert "".join(article.body.split()) == "".join(left.split()).translate(invisible)


@given(PAGES)
@settings(deadline=None)
def test_the_same_text_gives_the_same_article(raw: str) -> None:
    assert article_from_text(raw) == article_from_text(raw)


@given(
    st.one_of(st.binary(max_size=300), PAGES.map(str.encode)), st.sampled_from(["a.txt", "a.html", "a.jsonl", "a.gz"])
)
@settings(deadline=None)
def test_any_bytes_give_articles_or_failures(content: bytes, name: str) -> None:
    for found in read_stream(io.BytesIO(content), name):
        assert isinstance(found, Article | Failure)
        if isinstance(found, Failure):
            assert found.reason
        else:
            assert found.body
            found.raw.encode()


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3),
    max_leaves=5,
)
FIELDS = st.sampled_from(["text", "title", "date", "url", "outlet", "id", "author"])


@given(st.dictionaries(FIELDS, VALUES))
@settings(deadline=None)
def test_any_fields_of_a_json_line_give_one_answer(fields: dict[str, object]) -> None:
    content = (json.dumps(fields) + "\n").encode()
    assert len(list(read_stream(io.BytesIO(content), "a.jsonl"))) == 1


@given(st.text(max_size=120))
def test_a_dateline_ends_within_its_line(text: str) -> None:
    found = find_dateline(text)
    assert found is None or 0 < found.end < len(text)


@given(st.text(max_size=60))
def test_canonical_form_of_an_address_is_final(url: str) -> None:
    once = canonical_url(url)
    assert canonical_url(once) == once


@given(st.dates(min_value=date(1990, 1, 1), max_value=date(2099, 12, 31)))
def test_days_in_fields_and_addresses_round_trip(day: date) -> None:
    in_field, in_url = date_of_field(day.isoformat()), date_of_url(f"https://a.id/{day:%Y/%m/%d}/judul")
    assert in_field is not None
    assert in_url is not None
    assert in_field.on == in_url.on == day


@given(PAGES, st.sampled_from(["id", "en"]))
@settings(deadline=None)
def test_a_text_is_of_a_day_of_the_calendar_or_of_none(body: str, language: str) -> None:
    found = date_of_body(Shown(body, body), language)
    assert found is None or isinstance(found.on, date)


@given(st.dates(date(1990, 1, 1), date(2040, 12, 31)))
def test_a_reported_day_fits_its_own_year(day: date) -> None:
    (found,) = reported_days(f"kata Rini ({day.day}/{day.month}/{day.year}).", "id")
    assert found.written() == found.fits(day.year) == day


@given(PAGES, st.integers(0, 50))
def test_a_title_ends_behind_its_beginning_and_within_the_text(text: str, start: int) -> None:
    start = min(start, len(text))
    end = end_of_title(text, start)
    assert end == 0 or start <= end <= min(len(text), start + 2 * TITLE_LENGTH)
