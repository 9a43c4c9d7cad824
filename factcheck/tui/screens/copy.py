"""Choose what of a claim is copied. The texts stand there in full, for a terminal whose clipboard cannot be reached."""

from collections.abc import Iterable

from textual.binding import BindingsMap
from textual.content import Content
from textual.widget import Widget

from factcheck.domain.records import ClaimDetail
from factcheck.tui.bindings import Scope
from factcheck.tui.look import Look
from factcheck.tui.prose.citation import address_of, citation_of, wording_of
from factcheck.tui.prose.styles import KEY, QUIET, STRONG
from factcheck.tui.screens.keys import textual_bindings
from factcheck.tui.screens.window import Window
from factcheck.tui.widgets.fixed_text import FixedText
from factcheck.tui.widgets.hints import hint_words


class CopyScreen(Window[str]):
    """The text that was chosen."""

    def __init__(self, look: Look, detail: ClaimDetail) -> None:
        super().__init__(look)
        self._bindings = BindingsMap.merge([textual_bindings(look.bindings, Scope.COPY), self._bindings])
        self._texts = {
            "copy_claim": wording_of(detail),
            "copy_link": address_of(detail),
            "copy_citation": citation_of(detail, look),
        }

    def title_words(self) -> str:
        """Return the question."""
        return self.look.words("asking.copy")

    def content(self) -> Iterable[Widget]:
        """Yield each text under its key."""
        for name, text in self._texts.items():
            head = ((self.look.keys(name), KEY), ("  " + hint_words(self.look, name), STRONG), "\n")
            shown = text or (self.look.words("asking.copy_nothing"), QUIET)
            yield FixedText(Content.assemble(*head, shown), classes="window-block")

    def action_copy_claim(self) -> None:
        """Copy the claim."""
        self._give("copy_claim")

    def action_copy_link(self) -> None:
        """Copy the address."""
        self._give("copy_link")

    def action_copy_citation(self) -> None:
        """Copy the citation."""
        self._give("copy_citation")

    def _give(self, name: str) -> None:
        if self._texts[name]:
            self.dismiss(self._texts[name])
