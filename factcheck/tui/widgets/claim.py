"""The pane of the claim under the cursor. It is handed a row at once and the detail when that has come."""

from textual.content import Content

from factcheck.domain.records import ClaimDetail, ClaimRow
from factcheck.tui.look import Look
from factcheck.tui.prose.claim import claim_text
from factcheck.tui.prose.styles import QUIET, marked_at
from factcheck.tui.widgets.passage import Passage

ROOMY = 14
"""Lines from which a blank one parts what is known of the claim from its words."""


class ClaimPane(Passage):
    """A claim: how it stands, who said it, when, its paragraph with the claim marked, its score with the reasons."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, id="claim")
        self.border_title = look.words("claim.title")
        self._shown: tuple[ClaimRow | None, ClaimDetail | None, str | None] = (None, None, None)
        self._why = False
        self.show_text([Content.styled(look.words("claim.loading"), QUIET)])

    def show(self, row: ClaimRow | None, detail: ClaimDetail | None, pending: str | None) -> None:
        """Show a claim; `pending` are the words of a decision on it that is not saved yet. None: no claim matches."""
        self._shown = (row, detail, pending)
        words = self.look.words
        title = words("claim.title_of", id=row.id) if row else words("claim.title")
        if self.border_title != title:
            self.border_title = title
        if row is None:
            self.show_text([Content.styled(words("claim.none", key=self.look.keys("filter")), QUIET)])
            return
        text = claim_text(self.look, row, detail, pending, why=self._why)
        at = 0 if self._why else text.claim_at
        gap = (Content(""),) if self.size.height >= ROOMY else ()
        self.show_text(text.body, head=(*text.head, *gap), at=at, offset=marked_at(text.body[at]))

    def on_resize(self) -> None:
        """Lay the text out for the room there is."""
        super().on_resize()
        if self._shown[0] is not None:
            self.show(*self._shown)

    def toggle_why(self) -> None:
        """Show all reasons for the score above the paragraph, or the strongest below it."""
        self._why = not self._why
        self.show(*self._shown)
