"""Files, folders and streams of each format, and what is said of those that cannot be read."""

import gzip
import io
import json
import tracemalloc
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

from factcheck.domain.article import Article, DateSource
from factcheck.reading import Failure, read_path, read_stream
from factcheck.reading.many import holds_many

TEXT = "Gubernur membuka pasar murah di lima kecamatan, kata juru bicara pemerintah provinsi."


def read(content: bytes, name: str = "berita.txt") -> list[Article | Failure]:
    return list(read_stream(io.BytesIO(content), name))


def articles(found: Sequence[Article | Failure]) -> list[Article]:
    return [one for one in found if isinstance(one, Article)]


def failures(found: Sequence[Article | Failure]) -> list[Failure]:
    return [one for one in found if isinstance(one, Failure)]


def line(**fields: object) -> str:
    return json.dumps(fields, ensure_ascii=False) + "\n"


def test_fields_of_a_json_line_become_the_article() -> None:
    content = line(
        id=7, isi=TEXT, judul="Pasar Murah", tanggal="2 September 2018", media="kompas.com", url="https://kompas.com/x",
        author=["Rina Ayu", "Adi Putra"], language="id",
    )  # fmt: skip
    (article,) = articles(read(content.encode(), "arsip.jsonl"))
    assert article.external_id == "7"
    assert (article.title, article.outlet, article.url) == ("Pasar Murah", "KOMPAS.com", "https://kompas.com/x")
    assert (article.published_on, article.published_source) == (date(2018, 9, 2), DateSource.METADATA)
    assert article.byline == ("Rina Ayu", "Adi Putra")
    assert article.body == TEXT


def test_a_broken_line_is_named_and_the_others_go_in() -> None:
    content = line(text=TEXT) + "{rusak\n" + "\n" + "[1, 2]\n" + line(id="x") + line(text="  ") + line(text=TEXT)
    found = read(content.encode(), "arsip.jsonl")
    assert len(articles(found)) == 2
    assert [failure.line for failure in failures(found)] == [2, 4, 5, 6]
    assert all(failure.path == "arsip.jsonl" and "\n" not in failure.reason for failure in failures(found))
    assert "not JSON" in failures(found)[0].reason


def test_a_monstrous_line_is_skipped_and_the_next_one_read() -> None:
    content = b'{"text": "' + b"a" * 3_000_000 + b'"}\n' + line(text=TEXT).encode()
    found = read(content, "arsip.jsonl")
    assert [failure.line for failure in failures(found)] == [1]
    assert len(articles(found)) == 1


def test_a_line_without_end_is_not_kept_in_memory() -> None:
    class Long(io.BytesIO):
        left = 40_000_000

        def read(self, size: int | None = -1, /) -> bytes:
            piece = min(size or 0, self.left)
            self.left -= piece
            return b"{" * piece

    tracemalloc.start()
    found = list(read_stream(Long(), "a.jsonl"))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert len(failures(found)) == 1
    assert peak < 8_000_000


@pytest.mark.parametrize("bad", [b'{"text":' + b"[" * 200_000, b'{"text": "a b", "id": ' + b"9" * 9_999 + b"}"])
def test_json_that_breaks_parsers_is_one_failure(bad: bytes) -> None:
    found = read(bad + b"\n" + line(text=TEXT).encode(), "arsip.jsonl")
    assert [failure.line for failure in failures(found)] == [1]
    assert len(articles(found)) == 1


def test_characters_no_database_takes_are_replaced() -> None:
    (article,) = articles(read(b'{"text": "Harga \\ud800 naik\\u0000 lagi.", "title": "A\\udfff"}\n', "a.jsonl"))
    assert article.raw == "Harga \ufffd naik\ufffd lagi."
    assert article.title == "A\ufffd"
    article.body.encode()


def test_json_lines_are_read_one_by_one() -> None:
    class Endless(io.RawIOBase):
        def readable(self) -> bool:
            return True

        def readinto(self, buffer: object) -> int:
            view = memoryview(buffer)  # type: ignore[arg-type]  # the stub's Buffer is what memoryview takes
            piece = (line(text=TEXT).encode() * (len(view) // 100 + 1))[: len(view)]
            view[: len(piece)] = piece
            return len(piece)

    found = read_stream(io.BufferedReader(Endless()), "-")
    assert isinstance(next(found), Article)


@pytest.mark.parametrize("name", ["berita.txt", "berita.jsonl"])
def test_gzip_is_undone_whatever_the_name(name: str) -> None:
    content = TEXT if name.endswith("txt") else line(text=TEXT)
    packed = gzip.compress(content.encode()[:40]) + gzip.compress(content.encode()[40:])
    assert [article.body for article in articles(read(packed, name))] == [TEXT]


PAGE = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Stok Garam Aman - Kompas.com</title>
<link rel="canonical" href="https://money.kompas.com/read/garam">
<script type="application/ld+json">{"@graph": [{"@type": "WebPage"}, {"@type": "NewsArticle",
 "headline": "Stok Garam Aman", "datePublished": "2024-03-05T10:15:00+07:00", "author": [{"name": "Rina Sari"}],
 "publisher": {"name": "Kompas.com"}}]}</script></head>
<body><nav><a href="/">Beranda</a></nav><article><h1>Stok Garam Aman</h1>
<p><b>JAKARTA, KOMPAS.com</b> - Stok garam di gudang mencapai 2,4 juta ton hingga awal Maret, kata direktur.</p>
<p>"Stok itu cukup untuk enam bulan," kata direktur utama perusahaan itu dalam rapat di Jakarta.</p>
<p><b>Baca juga: Harga Garam Naik Lagi</b></p>
<p>Ia menambahkan bahwa impor tahun ini dibatasi 1,6 juta ton dan masuk bertahap sampai Juni.</p>
</article><footer>Copyright 2024</footer></body></html>"""


def test_a_saved_page_gives_its_article_and_what_its_head_says() -> None:
    (article,) = articles(read(PAGE.encode(), "halaman"))
    assert (article.title, article.outlet, article.place) == ("Stok Garam Aman", "KOMPAS.com", "JAKARTA")
    assert (article.published_on, article.published_source) == (date(2024, 3, 5), DateSource.METADATA)
    assert (article.byline, article.url) == (("Rina Sari",), "https://money.kompas.com/read/garam")
    assert article.language == "id"
    assert article.body.startswith("Stok garam di gudang")
    assert article.body.endswith("sampai Juni.")
    assert "Baca juga" not in article.body
    assert "Beranda" not in article.raw


def test_a_page_without_linked_data_is_read_from_its_meta_tags() -> None:
    start = PAGE.index("<script")
    metas = (
        '<meta property="og:title" content="Stok Garam Aman">'
        '<meta property="article:published_time" content="2024-03-06">'
        '<meta property="og:site_name" content="Harian Garam"><meta name="author" content="Budi Santoso">'
    )
    (article,) = articles(read((PAGE[:start] + metas + PAGE[PAGE.index("</script>") + 9 :]).encode(), "a.html"))
    assert (article.title, article.outlet, article.byline) == ("Stok Garam Aman", "Harian Garam", ("Budi Santoso",))
    assert article.published_on == date(2024, 3, 6)


@pytest.mark.parametrize(
    ("content", "name", "words"),
    [
        (b"", "a.txt", "empty"),
        (b" \n\t\n", "a.txt", "empty"),
        (b"abc\x00\x01def" * 9, "a.txt", "binary"),
        (b"%PDF-1.7 ...", "a.txt", "PDF"),
        (b"PK\x03\x04....", "a.docx", "office"),
        (b"* * *\n--- ...\n", "a.txt", "no words"),
        (b'{"text": "***"}\n', "a.jsonl", "no words"),
        ((TEXT + "\n").encode() * 240_000, "a.txt", "larger than 20 MB"),
        (b"<html><body><p>" + TEXT.encode() * 60_000, "a.html", "larger than 5 MB"),
        (b'{"factcheck_export": 1, "scale": "desk"}\n{"id": 1}\n{"id": 2}\n', "klaim.jsonl", "claims, not articles"),
        (b"claim_id,uid,claim,verbatim,language\n1,a,Harga naik,harga naik,id\n", "klaim.csv", "claims, not articles"),
        (b"\xef\xbb\xbfclaim_id,uid,claim,verbatim,language\r\n", "klaim.csv", "claims, not articles"),
        (b'"claim_id";"uid";"claim";"verbatim"\n', "klaim.txt", "claims, not articles"),
        (b"ab\n" * 150_000, "a.txt", "100,000 lines"),
        (b'[{"text": "a"}]', "a.json", "one object a line"),
        (b'<?xml version="1.0"?><rss></rss>', "a.xml", "feed"),
        (b"<html><body>" + b"<p>x" * 50_000, "a.html", "tags"),
        (b"<html><body><div " + b" ".join(b'a%d=">"' % n for n in range(2_000)) + b">", "a.html", "attributes"),
        (b"<html><body></body></html>", "a.html", "no article"),
        (b"\x1f\x8bnot gzip", "a.gz", "damaged"),
        (gzip.compress(TEXT.encode() * 99)[:-20], "a.gz", "damaged"),
        (gzip.compress(b"a" * 60_000_000), "a.txt.gz", "larger"),
        (gzip.compress(b'{"text": "' + b"a" * 60_000_000), "a.jsonl.gz", "swells"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_what_cannot_be_read_is_one_sentence(content: bytes, name: str, words: str) -> None:
    found = read(content, name)
    assert not articles(found)
    assert words in failures(found)[-1].reason
    assert failures(found)[-1].path == name
    assert "\n" not in failures(found)[-1].reason


def test_paths_that_lead_nowhere_are_failures(tmp_path: Path) -> None:
    (tmp_path / "kosong").mkdir()
    (tmp_path / "tertutup.txt").write_text(TEXT)
    (missing,) = read_path(tmp_path / "tiada.txt")
    (empty,) = read_path(tmp_path / "kosong")
    (impossible,) = read_path(Path("a\0b"))
    assert isinstance(missing, Failure)
    assert "no such file" in missing.reason
    assert isinstance(empty, Failure)
    assert "no files" in empty.reason
    assert isinstance(impossible, Failure)


def test_a_name_too_long_for_the_disk_is_a_failure() -> None:
    (failure,) = read_path(Path("a" * 300))
    assert isinstance(failure, Failure)
    assert "cannot be opened" in failure.reason
    assert not holds_many(Path("a" * 300))


def test_an_export_is_refused_once_however_many_claims_it_holds() -> None:
    content = b'{"factcheck_export": 1}\n' + b'{"canonical": "Harga naik."}\n' * 50
    assert len(read(content, "klaim.jsonl")) == 1


@pytest.mark.parametrize(
    ("named", "read_as"), [("ms", "id"), ("en-US", "en"), ("ID", "id"), ("in_ID", "id"), ("", "id"), ("xx yy", "id")]
)
def test_a_language_we_do_not_read_is_told_from_the_text(named: str, read_as: str) -> None:
    content = line(text=TEXT, language=named, date="2 September 2018") + line(text=TEXT)
    found = read(content.encode(), "a.jsonl")
    assert [article.language for article in articles(found)] == [read_as, "id"]


@pytest.mark.parametrize(
    "text",
    [
        "Pelantikan berlangsung pada 20 Oktober 2014.",
        "Pelantikan berlangsung pada 20 Oktober 2014",
        "Results were posted on Aug. 31, 2018.",
        "Kompas.com - 03/09/2018, 10:11 WIB",
        "Baca juga: Harga Garam Naik",
        "SCROLL TO CONTINUE WITH CONTENT",
        "Editor: Rina Sari",
    ],
)
def test_a_text_is_never_cleaned_to_nothing(text: str) -> None:
    (plain,) = articles(read(text.encode()))
    (row,) = articles(read(line(text=text, title=text).encode(), "a.jsonl"))
    assert plain.body == row.body == text
    assert plain.removed == row.removed == ()


def test_a_long_text_of_one_paragraph_is_read() -> None:
    (article,) = articles(read((TEXT + " ").encode() * 80_000))
    assert len(article.body) > 6_000_000


def test_a_file_that_may_not_be_opened_is_a_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    closed = tmp_path / "tertutup.txt"
    closed.write_text(TEXT)

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    (failure,) = read_path(closed)
    assert isinstance(failure, Failure)
    assert "permissions" in failure.reason


def test_a_stream_that_breaks_in_the_middle_is_a_failure() -> None:
    class Broken(io.BytesIO):
        def read(self, _size: int | None = -1, /) -> bytes:
            raise OSError(5, "Input/output error")

    (failure,) = read_stream(Broken(), "-")
    assert isinstance(failure, Failure)
    assert "Input/output error" in failure.reason
