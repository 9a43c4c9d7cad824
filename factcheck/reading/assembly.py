"""A raw text and what its source says of it, made into an Article: the rules of this room, in their order."""

import re

from factcheck.domain.article import Article
from factcheck.domain.errors import InputError
from factcheck.reading.byline import take_byline
from factcheck.reading.day_of_text import Shown
from factcheck.reading.encoding import storable
from factcheck.reading.endings import take_ending
from factcheck.reading.furniture import cut_furniture
from factcheck.reading.head import Head, take_head
from factcheck.reading.headline import take_title
from factcheck.reading.identity import article_key
from factcheck.reading.links import cut_links
from factcheck.reading.metadata import known_language, publication_date, publishing_outlet
from factcheck.reading.options import NO_OPTIONS, NOTHING_GIVEN, Given, ReadOptions
from factcheck.reading.page import LINE_ENDS, Page
from factcheck.reading.story_titles import cut_story_titles
from factcheck.reading.tail import RULE as TAIL
from factcheck.reading.tail import cut_tail
from factcheck.text.identify import identify

ADVERTORIAL = "advertorial"
"""The label of a paid-for article."""

_WORD = re.compile(r"[^\W_]")

LINES = 100_000
"""Lines of one article at most; the rules take 20 microseconds a line, and real articles have some hundreds."""


def article_from_text(
    raw: str,
    *,
    options: ReadOptions = NO_OPTIONS,
    title: str | None = None,
    url: str | None = None,
    outlet: str | None = None,
    external_id: str | None = None,
) -> Article:
    """Make an article of a text, boilerplate and all; what options say beats what the text shows."""
    return build_article(raw, options, Given(title=title, url=url, outlet=outlet, external_id=external_id))


def build_article(raw: str, options: ReadOptions = NO_OPTIONS, given: Given = NOTHING_GIVEN) -> Article:
    """Make an article of a text and the fields given with it.

    Raises InputError where the text has far too many lines. A text that the rules would cut to nothing is kept whole:
    they may be wrong, and an article lost is worse than a caption kept. The body may be empty where the text has no
    words. The key rests on what is given, not on what the rules find, so that better rules do not make a new
    article of an old file.
    """
    if max(raw.count(mark) for mark in LINE_ENDS) > LINES:
        raise InputError(f"more than {LINES:,} lines; split it, or write JSONL, one article a line")
    raw = storable(raw)
    language = options.language or known_language(given.language) or identify(raw, options.default_language)
    page = Page(raw)
    title = take_title(page, given.title)
    head, byline = _clean(page, language)
    body = _body(page)
    dated = publication_date(options, given, head.stamped, Shown(body, _above_tail(page)), language)
    given_date = options.published_on or (given.published.on if given.published else None)
    given_outlet = options.outlet or given.outlet
    return Article(
        key=article_key(raw, url=given.url, outlet=given_outlet, published_on=given_date, title=given.title),
        raw=raw,
        body=body,
        title=title,
        url=given.url,
        outlet=publishing_outlet(options, given, head.outlet),
        byline=tuple(dict.fromkeys((*given.byline, *byline))),
        place=head.dateline.place if head.dateline else None,
        published_on=dated.published.on if dated.published else None,
        published_precision=dated.published.precision if dated.published else None,
        published_source=dated.source,
        language=language,
        external_id=given.external_id,
        encoding=given.encoding,
        labels=(ADVERTORIAL,) if head.dateline and head.dateline.advertorial else (),
        removed=page.removed(),
    )


def _body(page: Page) -> str:
    """Return what the rules have left, or everything where they have left none of the text's words."""
    body = page.body()
    if _WORD.search(body) or not _WORD.search(page.raw):
        return body
    page.restore()
    return page.body()


def _above_tail(page: Page) -> str:
    """Return the raw text without the teasers at its end, which a page shows anew each time it is loaded."""
    return page.raw[: next((cut.start for cut in page.removed() if cut.rule == TAIL), len(page.raw))]


def _clean(page: Page, language: str) -> tuple[Head, tuple[str, ...]]:
    """Run the cleaning rules; the tail goes first, while its headers are still there."""
    cut_tail(page)
    cut_furniture(page)
    names = take_byline(page)
    cut_links(page)
    head = take_head(page, language)
    closing = take_ending(page)
    cut_story_titles(page)
    return head, (*names, *head.byline, *closing)
