"""One file of plain text: one article, as pasted from a web page."""

from collections.abc import Iterator

from factcheck.domain.article import Article
from factcheck.domain.errors import InputError
from factcheck.reading.assembly import build_article
from factcheck.reading.encoding import decode
from factcheck.reading.options import Given, ReadOptions
from factcheck.reading.streams import TEXT_BYTES, Source, read_document


def read_plain(source: Source, options: ReadOptions) -> Iterator[Article]:
    """Yield the one article of a text.

    Raises InputError where it is too large, cannot be decoded or holds no words.
    """
    decoded = decode(read_document(source, TEXT_BYTES))
    if decoded is None:
        raise InputError("its encoding cannot be told; save it as UTF-8")
    if not decoded.text.strip():
        raise InputError("empty; there is nothing to read")
    article = build_article(decoded.text, options, Given(encoding=decoded.encoding))
    if not article.body:
        raise InputError("no words in it; paste the article itself")
    yield article
