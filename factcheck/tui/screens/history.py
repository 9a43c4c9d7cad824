"""Who did what, and when, newest first."""

from factcheck.domain.records import EventRecord
from factcheck.tui.bindings import Scope
from factcheck.tui.look import Look
from factcheck.tui.prose.chronicle import chronicle_text
from factcheck.tui.screens.page import PageScreen


class HistoryScreen(PageScreen):
    """The history of one claim, or of the desk; it is left as an article is."""

    def __init__(self, look: Look, title: str, events: tuple[EventRecord, ...]) -> None:
        closing = "article_close", Scope.ARTICLE
        super().__init__(look, look.words("chronicle.title_of", subject=title), chronicle_text(look, events), closing)
