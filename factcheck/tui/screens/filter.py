"""Choose which claims the queue shows: a form with a line a question. What is left empty does not filter."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from typing import ClassVar, TypeVar

from textual import on
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Input

from factcheck.domain.mention import ClaimType
from factcheck.domain.records import ClaimFilter
from factcheck.domain.review import ClaimState
from factcheck.text.safe import safe_line
from factcheck.tui import typed
from factcheck.tui.listing import OPEN_STATES
from factcheck.tui.look import Look
from factcheck.tui.prose.styles import ALERT, LABEL
from factcheck.tui.screens.window import Window
from factcheck.tui.widgets.fixed_text import FixedText
from factcheck.tui.widgets.ticks import Ticks
from factcheck.wording import phrases

LANGUAGES = ("id", "en")
"""Languages of claims that the form offers; the command line takes any."""

Value = TypeVar("Value")


class _UnreadableError(Exception):
    """A field holds what is none of its values; the text says so in words."""


class FilterScreen(Window[ClaimFilter]):
    """The filter that was chosen; search words, order and limit stay as they are."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,ctrl+s", "apply", show=False),
        Binding("ctrl+n", "clear", show=False, priority=True),
        Binding("ctrl+o", "only_open", show=False, priority=True),
        Binding("down", "app.focus_next", show=False, priority=True),
        Binding("up", "app.focus_previous", show=False, priority=True),
    ]

    def __init__(self, look: Look, current: ClaimFilter) -> None:
        super().__init__(look)
        self._current = current
        name = look.words.name
        states = {each.value: look.glyph(phrases.state(each, look.words)) for each in ClaimState}
        ratings = {each.code: look.rating(each.code) for each in look.scale.ratings}
        types = {each.value: name("type", each) for each in ClaimType}
        languages = {code: name("filter", code) for code in LANGUAGES}
        self._ticks = {
            "states": Ticks(states, current.states or ()),
            "ratings": Ticks(ratings, current.ratings or ()),
            "type": Ticks(types, (current.type,) if current.type else (), single=True),
            "language": Ticks(languages, (current.language,) if current.language else (), single=True),
        }
        self._inputs: dict[str, Input] = {}
        self._trouble = FixedText("", classes="window-trouble")

    def title_words(self) -> str:
        """Return what is chosen."""
        return self.look.words("filter.title")

    def content(self) -> Iterable[Widget]:
        """Yield the fields, a line each."""
        current = self._current
        self._inputs = {
            "speaker": self._input(current.speaker, "name_example"),
            "outlet": self._input(current.outlet, "name_example"),
            "since": self._input(_day(current.since), "date_example"),
            "until": self._input(_day(current.until), "date_example"),
            "min_score": self._input(_number(current.min_score), "score_example"),
        }
        fields: dict[str, Widget] = {**self._ticks, **self._inputs}
        for name in ("states", "ratings", "speaker", "outlet", "since", "until", "min_score", "type", "language"):
            label = FixedText(Content.styled(self.look.words(f"filter.{name}"), LABEL), classes="field-name")
            yield Horizontal(label, fields[name], classes="field")
        yield self._trouble

    def keys(self) -> Iterable[tuple[str, str]]:
        """Yield how to fill it in."""
        words = self.look.words
        yield from (("⏎", words("window.apply")), ("tab", words("window.next")))
        yield from (("space", words("window.tick")), ("ctrl+o", words("filter.only_open")))
        yield "ctrl+n", words("filter.clear")

    @on(Input.Submitted)
    def action_apply(self) -> None:
        """Give back the filter, or say which field cannot be read."""
        try:
            self.dismiss(self._filter())
        except _UnreadableError as trouble:
            self._trouble.update(Content.styled(str(trouble), ALERT))

    def action_clear(self) -> None:
        """Empty every field but the states: without those that are ticked, decided claims come into the queue."""
        for name in ("ratings", "type", "language"):
            self._ticks[name].choose(())
        for field in self._inputs.values():
            field.value = ""

    def action_only_open(self) -> None:
        """Tick the states of the work that is left, and no other."""
        self._ticks["states"].choose(OPEN_STATES)

    def _filter(self) -> ClaimFilter:
        since = self._read("since", typed.first_day, "filter.not_a_date")
        until = self._read("until", typed.last_day, "filter.not_a_date")
        if since and until and since > until:
            raise _UnreadableError(self.look.words("filter.turned", since=since, until=until))
        kind, language = self._ticks["type"].chosen, self._ticks["language"].chosen
        return replace(
            self._current,
            states=tuple(ClaimState(state) for state in self._ticks["states"].chosen) or None,
            ratings=self._ticks["ratings"].chosen or None,
            speaker=self._text("speaker") or None,
            outlet=self._text("outlet") or None,
            since=since,
            until=until,
            type=ClaimType(kind[0]) if kind else None,
            language=language[0] if language else None,
            min_score=self._read("min_score", typed.score, "filter.not_a_score"),
        )

    def _read(self, name: str, read: Callable[[str], Value], message: str) -> Value:
        try:
            return read(self._text(name))
        except ValueError:
            self._inputs[name].focus()
            raise _UnreadableError(self.look.words(message, typed=safe_line(self._text(name)))) from None

    def _text(self, name: str) -> str:
        return self._inputs[name].value.strip()

    def _input(self, value: str | None, example: str) -> Input:
        return Input(value or "", placeholder=self.look.words(f"filter.{example}"), compact=True, select_on_focus=False)


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""


def _number(value: float | None) -> str:
    return f"{value:g}" if value is not None else ""
