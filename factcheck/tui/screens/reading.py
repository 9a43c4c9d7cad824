"""The article of the claim under the cursor, and the claims that a reader of it adds."""

from functools import partial
from typing import TYPE_CHECKING

from textual import on

from factcheck.domain.records import ArticleDetail
from factcheck.tui.asking import article_of, machine_reading_of
from factcheck.tui.chosen_words import ChosenWords
from factcheck.tui.decision import Decision, Verb
from factcheck.tui.screens.deciding import Deciding
from factcheck.tui.widgets.queue import Queue

if TYPE_CHECKING:  # it brings the store along
    from factcheck.workflow.adding import ReadArticle

ADDING_SECONDS = 2.0
"""How long an added claim is on its way before that is told: no cursor waits for it, and its links are found first."""


class Reading(Deciding):
    """The actions that lead into an article; its page stands over the review and hands decisions back to it."""

    def action_article(self) -> None:
        """Show the article that the claim stands in."""
        detail = self.detail_here()
        if detail is not None and detail.mentions:
            first = detail.mentions[0]
            self.run_worker(self._open_article(first.article_id, first.id), group="article", exclusive=True)

    @on(Queue.Chosen)
    def open_chosen(self) -> None:
        """Show the article of a claim that was clicked twice."""
        self.action_article()

    async def _open_article(self, article_id: int, mention_id: int) -> None:
        detail = await self._article(article_id)
        if detail is None:
            return
        from factcheck.tui.screens.article import Adding, ArticleScreen

        adding = None if self.look.read_only else Adding(partial(self._machine_reading, article_id), self._add_claim)
        self.app.push_screen(ArticleScreen(self.look, detail, mention_id, adding))

    async def _article(self, article_id: int) -> ArticleDetail | None:
        return await self.ask(partial(article_of, article_id=article_id))

    async def _machine_reading(self, article_id: int) -> "ReadArticle | None":
        return await self.ask(partial(machine_reading_of, article_id=article_id))

    async def _add_claim(self, words: ChosenWords) -> ArticleDetail | None:
        """Track words of an article, however long the database takes; return the article as it is then."""
        await self._done(Decision(Verb.ADD_CLAIM, value=words.packed()), (), patience=ADDING_SECONDS)
        return await self._article(words.article_id)
