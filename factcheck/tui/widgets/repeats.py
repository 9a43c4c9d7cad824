"""The pane of a claim's repeats: where else it was said, and which claims contradict it."""

from factcheck.domain.records import ClaimDetail
from factcheck.tui.look import Look
from factcheck.tui.prose.repeats import repeats_text, repeats_title
from factcheck.tui.widgets.passage import Passage


class RepeatsPane(Passage):
    """The other mentions of a claim and the claims beside it, two lines each."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, id="repeats")
        self.border_title = look.words("repeats.title")

    def show(self, detail: ClaimDetail | None) -> None:
        """Show the repeats of a claim; None while they are not known, or where there is no claim."""
        if detail is None:
            self.show_text(())  # no word for the blink of an eye that it takes to read them
            return
        title = repeats_title(self.look, detail)
        if self.border_title != title:
            self.border_title = title
        self.show_text(repeats_text(self.look, detail))
