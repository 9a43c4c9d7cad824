"""One widget or window of the review on a stage of its own, without a desk: values go in, text comes out."""

import asyncio
from collections.abc import Callable
from typing import Any

from textual.app import App, ComposeResult
from textual.screen import Screen
from textual.widget import Widget

from factcheck.domain.article import Article, Removed
from factcheck.domain.records import ArticleDetail, ArticleRow, MentionRecord
from factcheck.tui.bindings import bindings_of
from factcheck.tui.look import Look
from factcheck.tui.themes import THEMES
from factcheck.tui.words import review_words
from factcheck.workflow.scales import load_scale
from tests.examples import PARAGRAPH, mention, mention_record, repeat

UNANSWERED = "unanswered"
RAW = f"Baca juga: Harga Cabai Turun\n{PARAGRAPH}\n\nStok beras cukup  hingga Lebaran.\nIkuti kami di kanal berita"
"""A raw text whose first and last line are no part of the article."""

BODY = f"{PARAGRAPH}\n\nStok beras cukup hingga Lebaran."


def look(language: str = "en", **options: Any) -> Look:
    """Return how a desk with its own scale looks, with the keys that are built in."""
    scale = load_scale("desk")
    return Look(review_words(language), scale, bindings_of(scale), **options)


def article_detail(**changes: Any) -> ArticleDetail:
    """Return an article with a claim, m17, another one, m21, and two lines that were cut away."""
    values: dict[str, Any] = {"raw": RAW, "body": BODY, "removed": (_cut("Baca juga"), _cut("Ikuti kami"))}
    article = Article(**{"key": "k", "title": "Stok Beras Aman", "outlet": "Kabar Pagi", **values, **changes})
    row = ArticleRow(
        3, article.title, article.outlet, None, None, "none", "https://kabarpagi.example/stok", "id", 2, 2, 1
    )
    return ArticleDetail(row, article, (mention_record(), later_claim()))


def later_claim() -> MentionRecord:
    """Return the mention of the article's second claim."""
    said = "Stok beras cukup hingga Lebaran"
    start = BODY.index(said)
    return repeat(mention=mention(start=start, end=start + len(said), text=said, times=(), quantities=()))


class Stage(App[None]):
    """Shows a widget, or a screen over nothing; `answer` is what the screen gave back."""

    CSS_PATH = "../factcheck/tui/review.tcss"

    def __init__(self, shown: Widget) -> None:
        super().__init__()
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = "dark"
        self.shown = shown
        self.answer: Any = UNANSWERED
        self.text = ""

    def compose(self) -> ComposeResult:
        """Show a widget; a screen comes over the empty stage."""
        if not isinstance(self.shown, Screen):
            yield self.shown

    def on_mount(self) -> None:
        """Put a screen on the stage."""
        if isinstance(self.shown, Screen):
            self.push_screen(self.shown, self.take)

    def take(self, answer: Any) -> None:
        """Take what the screen gave back."""
        self.answer = answer

    def look_at(self) -> None:
        """Keep what is seen now."""
        strips = self.screen._compositor.render_strips()  # noqa: SLF001 - no public way to the text of a screen
        self.text = "\n".join(strip.text.rstrip() for strip in strips)


def play(shown: Widget, *keys: str, size: tuple[int, int] = (80, 24), also: Callable[[], None] | None = None) -> Stage:
    """Show something, press keys by Textual's names, do something else; return the stage with what is seen then."""
    stage = Stage(shown)

    async def run() -> None:
        async with stage.run_test(size=size) as pilot:
            await pilot.pause()
            for key in keys:
                await pilot.press(key)
            if also is not None:
                also()
            await pilot.pause()
            stage.look_at()

    asyncio.run(run())
    return stage


def _cut(beginning: str) -> Removed:
    start = RAW.index(beginning)
    end = RAW.find("\n", start)
    end = len(RAW) if end < 0 else end
    return Removed(start, end, RAW[start:end], "links")
