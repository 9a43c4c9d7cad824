"""Speakers across articles: who is quoted most, which names may be one speaker's; a page each; merge and tell apart."""

from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingsMap
from textual.screen import Screen
from textual.widgets import OptionList

from factcheck.domain.speaker_records import SpeakerDetail, SpeakerPair, SpeakerRow
from factcheck.tui.bindings import Scope
from factcheck.tui.judgements import SpeakerChoice, SpeakerVerb
from factcheck.tui.look import Look
from factcheck.tui.prose.speakers import pair_entries, speaker_entries, speaker_name
from factcheck.tui.screens.confirm import ConfirmScreen
from factcheck.tui.screens.keys import textual_bindings
from factcheck.tui.screens.speaker import SpeakerScreen
from factcheck.tui.widgets.choice_list import ChoiceList
from factcheck.tui.widgets.fixed_text import FixedText
from factcheck.tui.widgets.hints import Hints
from factcheck.tui.widgets.prompt import Prompt

DECIDING = ("speakers_merge", "speakers_reject", "speakers_mark", "speakers_undo")
READING = ("speakers_open", "speakers_suggested", "speakers_search", "speakers_close")


@dataclass(frozen=True, slots=True)
class SpeakerDesk:
    """What the screen asks of the desk; an answer is None where the desk could not give it, which is told already."""

    listed: Callable[[str | None], Awaitable[tuple[SpeakerRow, ...] | None]]
    suggested: Callable[[], Awaitable[tuple[SpeakerPair, ...] | None]]
    page: Callable[[int], Awaitable[SpeakerDetail | None]]
    decide: Callable[[SpeakerChoice], Awaitable[None]]


class SpeakersScreen(Screen[None]):
    """A list of speakers, or of pairs that may be one; `space` holds one of two that are to be merged or told apart."""

    def __init__(self, look: Look, desk: SpeakerDesk) -> None:
        super().__init__(classes="page -ascii" if look.ascii else "page")
        self._bindings = BindingsMap.merge([textual_bindings(look.bindings, Scope.SPEAKERS), self._bindings])
        self.look, self._desk = look, desk
        self._rows: dict[str, SpeakerRow] = {}
        self._pairs: dict[str, SpeakerPair] | None = None
        self._held: SpeakerRow | None = None
        self._search: str | None = None
        self._head = FixedText("", classes="page-head")
        self._list = ChoiceList({})
        self._prompt = Prompt()
        self._hints = Hints(look, READING if look.read_only else (*READING[:2], *DECIDING, *READING[2:]))

    def compose(self) -> ComposeResult:
        """Lay out the page."""
        yield self._head
        yield self._list
        yield self._prompt
        yield self._hints

    def on_mount(self) -> None:
        """Read the list, and give it the keyboard."""
        self._list.focus()
        self._work(self._load())

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Let no letter that is typed into the search be a command."""
        del action, parameters
        return not self._prompt.display

    def action_open(self) -> None:
        """Show the page of the speaker under the cursor; of a pair the first one's."""
        row = self._here()
        if row is not None:
            self._work(self._open(row.id))

    @on(OptionList.OptionSelected)
    def open_chosen(self) -> None:
        """Show the page of a speaker that was clicked, or chosen by the list's own key."""
        self.action_open()

    def action_mark(self) -> None:
        """Hold the speaker under the cursor: the next one that is merged with him goes into him."""
        row = self._here()
        self._held = None if row is None or self._pairs is not None or row == self._held else row
        self._show()

    def action_merge(self) -> None:
        """Ask whether two speakers are to be one."""
        self._ask(SpeakerVerb.MERGE)

    def action_reject(self) -> None:
        """Ask whether two speakers are to be told apart."""
        self._ask(SpeakerVerb.REJECT)

    def action_suggested(self) -> None:
        """Show the pairs that may be one speaker, or the speakers again."""
        self._held = None
        self._pairs = {} if self._pairs is None else None
        self._work(self._load())

    def action_undo(self) -> None:
        """Take the last decision back."""
        self._decide(SpeakerChoice(SpeakerVerb.UNDO))

    def action_search(self) -> None:
        """Ask for a part of a name."""
        self._prompt.ask(self.look.words("speakers_page.search"))

    @on(Prompt.Answered)
    def search(self, message: Prompt.Answered) -> None:
        """List the speakers with these words in their names; all of them for none."""
        self._list.focus()
        self._search, self._pairs = message.text, None
        self._work(self._load())

    def action_close(self) -> None:
        """Go back to the queue."""
        self.dismiss(None)

    def _here(self) -> SpeakerRow | None:
        chosen = self._list.chosen or ""
        pair = self._pairs.get(chosen) if self._pairs else None
        return pair.one if pair else self._rows.get(chosen)

    def _two(self) -> tuple[SpeakerRow, SpeakerRow] | None:
        """Return the two speakers that a decision is about: the pair under the cursor, or the held one and this."""
        if self._pairs is not None:
            pair = self._pairs.get(self._list.chosen or "")
            return (pair.one, pair.other) if pair else None
        row = self._here()
        return (self._held, row) if self._held and row and row.id != self._held.id else None

    def _ask(self, verb: SpeakerVerb) -> None:
        if self.look.read_only:
            return
        two = self._two()
        if two is None:
            self.notify(self.look.words("speakers_page.hold", key=self.look.keys("speakers_mark")), markup=False)
            return
        one, other = two
        names = {"one": speaker_name(one), "other": speaker_name(other)}
        question = self.look.words(f"speakers_page.ask_{verb}", **names)

        def answered(yes: bool | None) -> None:
            if yes:
                self._decide(SpeakerChoice(verb, one.id, other.id))

        self.app.push_screen(ConfirmScreen(self.look, question), answered)

    def _decide(self, choice: SpeakerChoice) -> None:
        if not self.look.read_only:
            self._held = None
            self._work(self._load_after(self._desk.decide(choice)))

    def _work(self, work: Coroutine[None, None, None]) -> None:
        """Let the desk answer while the screen goes on."""
        self.run_worker(work, group="page")

    async def _open(self, number: int) -> None:
        detail = await self._desk.page(number)
        if detail is not None:
            self.app.push_screen(SpeakerScreen(self.look, detail))

    async def _load_after(self, decision: Awaitable[None]) -> None:
        await decision
        await self._load()

    async def _load(self) -> None:
        if self._pairs is not None:
            pairs = await self._desk.suggested()
            self._pairs = {f"{each.one.id}-{each.other.id}": each for each in pairs or ()}
        else:
            rows = await self._desk.listed(self._search)
            self._rows = {str(each.id): each for each in rows or ()}
        self._show()

    def _show(self) -> None:
        at = self._list.highlighted or 0
        words = self.look.words
        if self._pairs is not None:
            entries = pair_entries(self.look, self._pairs)
            title = words("speakers_page.pairs", count=len(entries))
        else:
            entries = speaker_entries(self.look, self._rows, self._held)
            title = words("speakers_page.title", count=len(entries))
        self._list.set_class(self._pairs is None, "-single")
        self._head.update(title if entries else f"{title}  {words('speakers_page.none')}")
        self._list.show(entries)
        if entries:
            self._list.highlighted = min(at, len(entries) - 1)
