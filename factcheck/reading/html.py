"""One saved web page, one article: trafilatura finds the text, the page's head tells the rest."""

import re
from collections.abc import Iterator

from factcheck.domain.article import Article
from factcheck.domain.errors import InputError
from factcheck.reading.assembly import build_article
from factcheck.reading.encoding import decode, storable
from factcheck.reading.html_head import given_by
from factcheck.reading.options import ReadOptions
from factcheck.reading.streams import PAGE_BYTES, Source, read_document
from factcheck.reading.tags import refuse_monsters

_DECLARED = re.compile(rb"<meta[^>]{0,200}?charset\s{0,3}=\s{0,3}[\"']?\s{0,3}([\w.:-]{2,40})", re.IGNORECASE)
_DECLARED_WITHIN = 4096


def read_html(source: Source, options: ReadOptions) -> Iterator[Article]:
    """Yield the one article of a page. The raw text of the article is the text found in the page, not its markup.

    Raises InputError where the page is far too large, cannot be decoded or holds no article.
    """
    import trafilatura

    content = read_document(source, PAGE_BYTES)
    declared = _DECLARED.search(content, 0, _DECLARED_WITHIN)
    decoded = decode(content, declared[1].decode("ascii") if declared else None)
    if decoded is None:
        raise InputError("its encoding cannot be told; save the page again as UTF-8")
    markup = storable(decoded.text)
    refuse_monsters(markup)
    tree = trafilatura.load_html(markup)
    if tree is None:
        raise InputError(
            "no readable page; open it in a browser and save it again, or paste the article's text into a .txt file"
        )
    given = given_by(tree, decoded.encoding)
    found = trafilatura.bare_extraction(tree, fast=True, with_metadata=False, include_comments=False)
    article = build_article(getattr(found, "text", None) or "", options, given)
    if not article.body:
        raise InputError("no article found in the page; paste the article's text into a .txt file instead")
    yield article
