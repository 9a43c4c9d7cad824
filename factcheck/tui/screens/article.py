"""A whole article: every claim marked, the asked one in view, what was removed dimmed; missed claims are added here."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingsMap
from textual.screen import Screen

from factcheck.domain.records import ArticleDetail
from factcheck.tui.bindings import Scope
from factcheck.tui.chosen_words import ChosenWords, Span, Words, sentence_at
from factcheck.tui.look import Look
from factcheck.tui.prose.article import article_text, claims_in_order
from factcheck.tui.prose.article_places import body_place
from factcheck.tui.screens.keys import textual_bindings
from factcheck.tui.screens.scrolling import Scrolling, scrolling_bindings
from factcheck.tui.widgets.article_page import ArticlePage
from factcheck.tui.widgets.hints import Hints

if TYPE_CHECKING:  # it brings the store along
    from factcheck.workflow.adding import ReadArticle

LOOKING = ("article_next", "article_previous", "article_close", "article_open_url")
HINTS = ("article_next", "article_previous", "article_add", "article_close", "article_open_url")
CHOOSING = "-choosing"
"""The style class while words are chosen: the page leaves room for the window."""


@dataclass(frozen=True, slots=True)
class Adding:
    """What the page asks of the review behind it, to have words tracked.

    `read` returns what the machine makes of the article, None where that cannot be had; `add` the article as it is
    after the words were added, None where they were not. Both have told why.
    """

    read: "Callable[[], Awaitable[ReadArticle | None]]"
    add: Callable[[ChosenWords], Awaitable[ArticleDetail | None]]


class ArticleScreen(Scrolling, Screen[None]):
    """The article; n and N go from claim to claim. Without `adding` it is to be read only."""

    def __init__(self, look: Look, detail: ArticleDetail, mention_id: int | None, adding: Adding | None = None) -> None:
        super().__init__(classes="page -ascii" if look.ascii else "page")
        own = textual_bindings(look.bindings, Scope.ARTICLE)
        self._bindings = BindingsMap.merge([own, scrolling_bindings(look), self._bindings])
        self.look, self.detail = look, detail
        self.passage = ArticlePage(look, id="page")
        self._hints = Hints(look, LOOKING if adding is None else HINTS)
        self._adding = adding
        self._words = Words.of(detail.article.body)
        self._chosen: Span | None = None
        self._notice = ""
        self._show(mention_id)

    def compose(self) -> ComposeResult:
        """Lay out the page."""
        yield self.passage
        yield self._hints

    def on_mount(self) -> None:
        """Give the page the keyboard."""
        self.passage.focus()

    def action_next_claim(self) -> None:
        """Go to the next claim, from the last to the first."""
        self._step(1)

    def action_previous_claim(self) -> None:
        """Go to the claim before."""
        self._step(-1)

    async def action_open_url(self) -> None:
        """Open the article's address in the browser."""
        address = self.detail.row.url or ""
        await self.run_action(f"app.open_address({address!r})")

    def action_close(self) -> None:
        """Go back to the queue."""
        self.dismiss(None)

    def action_add_claim(self) -> None:
        """Let words be chosen that the machine missed: those under the mouse, else the sentence in view."""
        if self._adding is None:
            self.notify(self.look.words("review.read_only"), severity="warning", markup=False)
        else:
            self.run_worker(self._offer(self._adding), group="adding", exclusive=True)

    @on(ArticlePage.Drawn)
    def choose_drawn(self, message: ArticlePage.Drawn) -> None:
        """Mark the words that the mouse was drawn over."""
        start, end = (body_place(self._page, self.detail, *place) for place in (message.start, message.end))
        chosen = None if start is None or end is None else self._words.touched(start, end)
        if chosen is not None and self._adding is not None and chosen != self._chosen:
            self._notice = self.look.words("reading.chosen", keys=self.look.key("article_add"))
            self._mark(chosen, keep=True)

    async def _offer(self, adding: Adding) -> None:
        """Open the window in which words are chosen."""
        reading = await adding.read()
        if reading is None or not self.is_current:
            return
        sentences = self._words.trimmed(reading.sentences)
        if not sentences:
            self.notify(self.look.words("reading.no_words"), severity="warning", markup=False)
            return
        from factcheck.tui.screens.choosing import ChoosingScreen, Offer

        start = self._chosen or sentence_at(sentences, self._place_in_view())
        self.add_class(CHOOSING)
        offer = Offer(self.detail, self._words, sentences, reading)
        self.app.push_screen(ChoosingScreen(self.look, offer, start, self._mark), partial(self._answered, adding))

    def _answered(self, adding: Adding, chosen: Span | None) -> None:
        """Have the chosen words tracked; show what was shown before where none were."""
        self.remove_class(CHOOSING)
        if chosen is None:
            self._show(self._asked)
        else:
            self.run_worker(self._add(adding, chosen), group="adding", exclusive=True)

    async def _add(self, adding: Adding, chosen: Span) -> None:
        """Have words tracked and show the claim they became; what was shown before where they became none."""
        detail = await adding.add(ChosenWords(self.detail.row.id, *chosen, self.detail.article.body[slice(*chosen)]))
        found = detail.mentions if detail is not None else ()
        added = next(
            (each for each in found if (each.mention.start, each.mention.end) == chosen and each.claim_id), None
        )
        if detail is None or added is None:
            self._show(self._asked)
            return
        self.detail, self._words = detail, Words.of(detail.article.body)
        told = "reading.joined" if added.link_state else "reading.added"
        self._notice = self.look.words(told, number=added.claim_id, keys=self.look.key("undo"))
        self._show(added.id)

    def _place_in_view(self) -> int:
        """Return a code point of the body: of the claim in question where it is in view, else the first in view."""
        here = next((each for each in self._page.claims if each.mention.id == self._asked), None)
        if here is not None and self.passage.shows(here.piece, here.offset):
            return here.mention.mention.start
        return body_place(self._page, self.detail, *self.passage.first_in_view) or 0

    def _step(self, by: int) -> None:
        if self._ids:
            at = self._ids.index(self._asked) if self._asked in self._ids else -1 if by > 0 else 0
            self._notice = ""
            self._show(self._ids[(at + by) % len(self._ids)])

    def _show(self, mention_id: int | None) -> None:
        """Show the page with a claim reversed and in view."""
        self._asked, self._chosen = mention_id, None
        self._ids = claims_in_order(self.detail, mention_id)
        self._page = page = article_text(self.look, self.detail, mention_id)
        here = next((each for each in page.claims if each.mention.id == mention_id), None)
        piece, offset = (here.piece, here.offset) if here else (0, 0)
        self.passage.show_text(page.body, head=page.head, at=piece, offset=offset)
        self._show_place()

    def _mark(self, chosen: Span, *, keep: bool = False) -> None:
        """Show the page with chosen words reversed: their end is in view when it alone was moved, else their start.

        With `keep` it stays where it is.
        """
        moved_end = self._chosen is not None and self._chosen[0] == chosen[0] and self._chosen[1] != chosen[1]
        self._chosen = chosen
        self._page = page = article_text(self.look, self.detail, self._asked, chosen)
        piece, offset = page.chosen_at or (0, 0)
        self.passage.show_text(page.body, head=page.head, at=piece, offset=offset, keep=keep)
        if moved_end and not keep and page.chosen_end and not self.passage.shows(*page.chosen_end):
            piece, offset = page.chosen_end
            self.passage.show_text(page.body, head=page.head, at=piece, offset=offset)
        self._show_place()

    def _show_place(self) -> None:
        """Say at the top which claim of how many is shown, and what was done."""
        words = self.look.words
        place = words("reading.no_claims")
        if self._ids:
            position = self._ids.index(self._asked) + 1 if self._asked in self._ids else 0
            place = words("reading.place", position=position, total=len(self._ids))
        self.passage.border_title = "  ".join(part for part in (f"a{self.detail.row.id}", place, self._notice) if part)
