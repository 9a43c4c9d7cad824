"""Bytes to text, and how sure the answer is."""

import io
from hashlib import sha256

import pytest

from factcheck.domain.article import Article
from factcheck.reading import Failure, read_stream
from factcheck.reading.encoding import decode

TEXT = "Menteri “Keuangan” berkata – ekonomi tumbuh 5 persen, kata kafé."


@pytest.mark.parametrize(
    ("encoded", "name"),
    [
        (TEXT.encode(), "utf-8"),
        (TEXT.encode("utf-8-sig"), "utf-8"),
        (TEXT.encode("utf-16"), "utf-16"),
        (TEXT.encode("utf-32"), "utf-32"),
        (TEXT.encode("utf-16-le"), "utf-16-le (guessed)"),
        (TEXT.encode("utf-16-be"), "utf-16-be (guessed)"),
        (TEXT.encode("cp1252"), "cp1252 (guessed)"),
    ],
)
def test_text_is_the_same_in_every_encoding(encoded: bytes, name: str) -> None:
    decoded = decode(encoded)
    assert decoded is not None
    assert (decoded.text, decoded.encoding) == (TEXT, name)


def test_what_is_no_western_text_is_not_read_as_such() -> None:
    russian = "Министр заявил, что экономика выросла на пять процентов в этом году. " * 5
    decoded = decode(russian.encode("cp1251"))
    assert decoded is not None
    assert decoded.text == russian


def test_declared_encoding_comes_first_and_an_unknown_one_is_passed_over() -> None:
    thai = "ราคาข้าว"
    declared = decode(thai.encode("tis-620"), "tis-620")
    assert declared is not None
    assert declared.text == thai
    unknown = decode(TEXT.encode(), "x-tiada")
    assert unknown is not None
    assert unknown.text == TEXT


def test_a_page_is_read_as_it_declares() -> None:
    body = "<p>Harga kopi di kafé naik 12 persen sejak awal tahun, kata asosiasi pedagang kopi itu.</p>" * 4
    page = f'<html><head><meta charset="iso-8859-1"></head><body><article>{body}</article></body></html>'
    (article,) = read_stream(io.BytesIO(page.encode("latin-1")), "a.html")
    assert isinstance(article, Article)
    assert "kafé" in article.body
    assert article.encoding == "iso8859-1"


def test_a_guess_is_recorded_in_the_article() -> None:
    (article,) = read_stream(io.BytesIO(TEXT.encode("cp1252")), "a.txt")
    assert isinstance(article, Article)
    assert article.encoding == "cp1252 (guessed)"


def test_bytes_of_no_encoding_are_a_failure() -> None:
    noise = b"".join(sha256(bytes([number])).digest() for number in range(20)).replace(b"\0", b"\1")
    (failure,) = read_stream(io.BytesIO(noise), "a.txt")
    assert isinstance(failure, Failure)
    assert "save it as UTF-8" in failure.reason
