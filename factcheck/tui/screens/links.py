"""Say of a claim's repeats and of the claims beside it whether they belong together, one after the other."""

from collections.abc import Callable, Iterable

from textual.binding import BindingsMap
from textual.widget import Widget

from factcheck.domain.records import ClaimDetail
from factcheck.text.safe import safe_line
from factcheck.tui.bindings import Scope
from factcheck.tui.judgements import LinkChoice, LinkVerb
from factcheck.tui.look import Look
from factcheck.tui.prose.repeats import link_entry, mention_entry, others
from factcheck.tui.screens.keys import textual_bindings
from factcheck.tui.screens.window import Window
from factcheck.tui.widgets.choice_list import ChoiceList
from factcheck.tui.widgets.fixed_text import FixedText
from factcheck.tui.widgets.hints import hint_words

JUDGING = ("links_confirm", "links_reject", "links_represent")


class LinksScreen(Window[None]):
    """The repeats as a list; one key confirms, another rejects the one under the cursor, which then leaves the list.

    `judge` is handed each judgement at once. The window goes with the last of the list, or with Escape.
    """

    def __init__(self, look: Look, detail: ClaimDetail, judge: Callable[[LinkChoice], None]) -> None:
        super().__init__(look)
        self._on_judged = judge
        self._bindings = BindingsMap.merge([textual_bindings(look.bindings, Scope.LINKS), self._bindings])
        found = {f"m{each.id}": mention_entry(look, each) for each in others(detail)}
        found |= {f"#{each.other_id}": link_entry(look, each) for each in detail.links}
        entries = {ref: each.before + each.text for ref, each in found.items()}
        self._claim = safe_line(detail.row.claim)
        self._list = ChoiceList(entries)

    def title_words(self) -> str:
        """Return the question."""
        return self.look.words("asking.links")

    def subject(self) -> Iterable[Widget]:
        """Yield the claim, which stays in sight."""
        yield FixedText(self._claim, classes="window-subject")

    def content(self) -> Iterable[Widget]:
        """Yield what may be the same."""
        yield self._list

    def keys(self) -> Iterable[tuple[str, str]]:
        """Yield how to judge."""
        yield from ((self.look.keys(name), hint_words(self.look, name)) for name in JUDGING)

    def closing(self) -> Iterable[tuple[str, str]]:
        """Yield how to leave: what was judged is judged."""
        yield "esc", self.look.words("window.close")

    def action_confirm(self) -> None:
        """Confirm the line under the cursor."""
        self._judge(LinkVerb.CONFIRM)

    def action_reject(self) -> None:
        """Reject it."""
        self._judge(LinkVerb.REJECT)

    def action_represent(self) -> None:
        """Let it word the claim."""
        self._judge(LinkVerb.REPRESENT)

    def _judge(self, verb: LinkVerb) -> None:
        chosen = self._list.chosen
        if chosen:
            self._list.take_out(chosen)
            self._on_judged(LinkChoice(verb, chosen))
        if not self._list.option_count:
            self.dismiss(None)
