"""Choose the words of a claim that the machine missed: a sentence, then more or less of it, in sight of the article."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.binding import BindingsMap
from textual.content import Content
from textual.widget import Widget

from factcheck.domain.records import ArticleDetail
from factcheck.text.safe import safe_line
from factcheck.tui.bindings import Scope
from factcheck.tui.chosen_words import Span, Words, sentence_beside
from factcheck.tui.look import Look
from factcheck.tui.prose.styles import ALERT, QUIET, STRONG, Piece, fact, joined
from factcheck.tui.screens.keys import textual_bindings
from factcheck.tui.screens.window import Window
from factcheck.tui.widgets.passage import Passage
from factcheck.wording import phrases
from factcheck.wording.numbers import measured

if TYPE_CHECKING:  # it brings the store along
    from factcheck.workflow.adding import ReadArticle

PAIRS = {
    "sentence": ("choosing_next", "choosing_previous"),
    "end": ("choosing_end_later", "choosing_end_earlier"),
    "start": ("choosing_start_earlier", "choosing_start_later"),
}
"""What the keys of the window move, two and two: on and back, more and less."""


@dataclass(frozen=True, slots=True)
class Offer:
    """What there is to choose from: an article with its claims, its words and sentences, what the machine sees."""

    detail: ArticleDetail
    words: Words
    sentences: tuple[Span, ...]
    reading: "ReadArticle"

    def known_as(self, chosen: Span) -> int | None:
        """Return the number of the claim that exactly these words are already."""
        claims = ((each.claim_id, each.mention) for each in self.detail.mentions if not each.gone)
        return next((claim for claim, said in claims if claim and (said.start, said.end) == chosen), None)


class ChoosingScreen(Window[Span]):
    """The words that were chosen. `show` is told of each choice on the way: the article behind marks it."""

    def __init__(self, look: Look, offer: Offer, chosen: Span, show: Callable[[Span], None]) -> None:
        super().__init__(look)
        self._bindings = BindingsMap.merge([textual_bindings(look.bindings, Scope.CHOOSING), self._bindings])
        self._offer = offer
        self._on_chosen = show
        self._facts = Passage(look)
        self._facts.can_focus = False
        self._choose(chosen)

    def title_words(self) -> str:
        """Return what is asked."""
        return self.look.words("choosing.title")

    def content(self) -> Iterable[Widget]:
        """Yield what the machine makes of the words."""
        yield self._facts

    def keys(self) -> Iterable[tuple[str, str]]:
        """Yield how to choose."""
        yield self.look.keys("choosing_add"), self.look.words("choosing.add")
        for what, names in PAIRS.items():
            yield "/".join(map(self.look.key, names)), self.look.words(f"choosing.{what}")

    def action_next_sentence(self) -> None:
        """Choose the next sentence."""
        self._choose(sentence_beside(self._offer.sentences, self._chosen, 1))

    def action_previous_sentence(self) -> None:
        """Choose the sentence before."""
        self._choose(sentence_beside(self._offer.sentences, self._chosen, -1))

    def action_end_later(self) -> None:
        """Take in the next word."""
        self._choose(self._offer.words.end_moved(self._chosen, 1))

    def action_end_earlier(self) -> None:
        """Leave out the last word."""
        self._choose(self._offer.words.end_moved(self._chosen, -1))

    def action_start_later(self) -> None:
        """Leave out the first word."""
        self._choose(self._offer.words.start_moved(self._chosen, 1))

    def action_start_earlier(self) -> None:
        """Take in the word before."""
        self._choose(self._offer.words.start_moved(self._chosen, -1))

    def action_add(self) -> None:
        """Give the words back; those that are a claim already stay as they are, and the window says so."""
        if self._offer.known_as(self._chosen) is None:
            self.dismiss(self._chosen)
        else:
            self.app.bell()

    def _choose(self, chosen: Span) -> None:
        self._chosen = chosen
        self._facts.show_text(self._told())
        self._on_chosen(chosen)

    def _told(self) -> Iterator[Piece]:
        """Yield a line for each thing that the machine read in the words."""
        words, reading = self.look.words, self._offer.reading
        known = self._offer.known_as(self._chosen)
        if known is not None:
            yield Content.styled(words("choosing.known", number=known), ALERT)
            return
        if not reading.has_statement(*self._chosen):
            yield Content.styled(words("choosing.unseen"), QUIET)
            return
        found = reading.mention(*self._chosen)
        yield fact(words("claim.said"), (safe_line(phrases.chain(found.attribution, words)), STRONG))
        score = words("claim.score", score=measured(found.score, words.language))
        yield fact(words("choosing.kind"), joined((words.name("type", found.type), score)))
        if found.times:
            yield fact(words("claim.meant"), safe_line(phrases.times(found.times, words)))
        if found.quantities:
            yield fact(words("claim.figures"), safe_line(phrases.quantities(found.quantities, words)))
