"""A whole article: every claim marked, the asked one in view, what was removed dimmed."""

from textual.app import ComposeResult
from textual.binding import BindingsMap
from textual.screen import Screen

from factcheck.domain.records import ArticleDetail
from factcheck.tui.bindings import Scope
from factcheck.tui.look import Look
from factcheck.tui.prose.article import article_text, claims_in_order
from factcheck.tui.screens.keys import textual_bindings
from factcheck.tui.screens.scrolling import Scrolling, scrolling_bindings
from factcheck.tui.widgets.hints import Hints
from factcheck.tui.widgets.passage import Passage

HINTS = ("article_next", "article_previous", "article_open_url", "article_close")


class ArticleScreen(Scrolling, Screen[None]):
    """The article; n and N go from claim to claim."""

    def __init__(self, look: Look, detail: ArticleDetail, mention_id: int | None) -> None:
        super().__init__(classes="page -ascii" if look.ascii else "page")
        own = textual_bindings(look.bindings, Scope.ARTICLE)
        self._bindings = BindingsMap.merge([own, scrolling_bindings(look), self._bindings])
        self.look, self.detail = look, detail
        self.passage = Passage(look, id="page")
        self._hints = Hints(look, HINTS)
        self._ids = claims_in_order(detail, mention_id)
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

    def _step(self, by: int) -> None:
        if not self._ids:
            return
        at = self._ids.index(self._asked) if self._asked in self._ids else -1 if by > 0 else 0
        self._show(self._ids[(at + by) % len(self._ids)])

    def _show(self, mention_id: int | None) -> None:
        """Show the page with a claim reversed and in view."""
        self._asked = mention_id
        page = article_text(self.look, self.detail, mention_id)
        here = next((each for each in page.claims if each.mention.id == mention_id), None)
        words = self.look.words
        place = words("reading.no_claims")
        if self._ids:
            position = self._ids.index(mention_id) + 1 if mention_id in self._ids else 0
            place = words("reading.place", position=position, total=len(self._ids))
        self.passage.border_title = f"a{self.detail.row.id}  {place}"
        piece, offset = (here.piece, here.offset) if here else (0, 0)
        self.passage.show_text(page.body, head=page.head, at=piece, offset=offset)
