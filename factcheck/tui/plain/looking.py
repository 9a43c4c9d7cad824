"""The commands that look closer and change nothing."""

from factcheck.tui.plain import pages
from factcheck.tui.plain.speaking import Speaking

MOST_EVENTS = 50
"""Events told at a time: more are not listened to."""


class Looking(Speaking):
    """The claim again, its reasons, its article, its history."""

    def do_review(self) -> None:
        """Tell the claim again."""
        self.show()

    def do_why(self) -> None:
        """Tell the claim with all reasons for its score."""
        self.tell_all(pages.claim_lines(self.look, self.place.detail(), why=True))

    def do_article(self) -> None:
        """Tell the whole article."""
        from factcheck.workflow.articles import show_article

        mentions = self.place.detail().mentions
        if mentions:
            article = show_article(self.desk, f"a{mentions[0].article_id}")
            self.tell_all(pages.article_lines(self.look, article, mentions[0].id))

    def do_history(self) -> None:
        """Tell who did what to the claim."""
        from factcheck.workflow.reviewing import history

        self.tell_all(pages.history_lines(self.look, history(self.desk, str(self.place.number), MOST_EVENTS)))

    def do_copy(self) -> None:
        """Tell what is worth copying."""
        self.tell_all(pages.copied_lines(self.look, self.place.detail()))
