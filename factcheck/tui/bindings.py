"""Every key of the review screen as a line of data: what it is called, where it counts, which action it starts.

The words for it are the message "keys.<id>". A desk changes the keys in config.toml, by the id. Knows no terminal.
"""

from dataclasses import dataclass
from enum import StrEnum

from factcheck.domain.review import RatingScale


class Scope(StrEnum):
    """Where a binding counts; those of ANYWHERE count in every screen besides its own."""

    ANYWHERE = "anywhere"
    REVIEW = "review"
    ARTICLE = "article"
    CLAIM = "claim"
    SPEAKERS = "speakers"
    CHOOSING = "choosing"
    LINKS = "links"
    COPY = "copy"
    WELCOME = "welcome"


class Group(StrEnum):
    """Under which heading a binding is listed."""

    MOVE = "move"
    DECIDE = "decide"
    MARK = "mark"
    FIND = "find"
    LOOK = "look"
    PROGRAM = "program"


@dataclass(frozen=True, slots=True)
class KeyBinding:
    """Some keys, and the action of a screen that each of them starts.

    `subject` is what the action is about where several bindings share one: a rating's code. A `fixed` binding cannot
    be changed.
    """

    id: str
    keys: tuple[str, ...]
    action: str
    group: Group
    scope: Scope = Scope.REVIEW
    subject: str = ""
    fixed: bool = False

    @property
    def call(self) -> str:
        """The action as the screen is asked for it: `verdict('false')`."""
        return f"{self.action}({self.subject!r})" if self.subject else self.action

    @property
    def message(self) -> str:
        """The key of its words; the bindings of ratings share theirs."""
        return f"keys.{self.action}" if self.subject else f"keys.{self.id}"


BINDINGS = (
    KeyBinding("move_down", ("j", "down"), "move_down", Group.MOVE),
    KeyBinding("move_up", ("k", "up"), "move_up", Group.MOVE),
    KeyBinding("page_down", ("pagedown", "ctrl+d"), "page_down", Group.MOVE),
    KeyBinding("page_up", ("pageup", "ctrl+u"), "page_up", Group.MOVE),
    KeyBinding("first", ("g", "home"), "first", Group.MOVE),
    KeyBinding("last", ("G", "end"), "last", Group.MOVE),
    KeyBinding("next_open", ("n",), "next_open", Group.MOVE),
    KeyBinding("previous_open", ("N",), "previous_open", Group.MOVE),
    KeyBinding("next_pane", ("tab",), "next_pane", Group.MOVE),
    KeyBinding("previous_pane", ("shift+tab",), "previous_pane", Group.MOVE),
    KeyBinding("inherit", ("=",), "inherit", Group.DECIDE),
    KeyBinding("dismiss", ("x",), "dismiss_claim", Group.DECIDE),
    KeyBinding("skip", ("s",), "skip", Group.DECIDE),
    KeyBinding("reopen", ("backspace",), "reopen", Group.DECIDE),
    KeyBinding("note", ("i",), "note", Group.DECIDE),
    KeyBinding("links", ("c",), "links", Group.DECIDE),
    KeyBinding("undo", ("u", "ctrl+z"), "undo", Group.DECIDE),
    KeyBinding("redo", ("ctrl+r", "ctrl+y"), "redo", Group.DECIDE),
    KeyBinding("mark", ("space",), "mark", Group.MARK),
    KeyBinding("mark_range", ("r",), "mark_range", Group.MARK),
    KeyBinding("mark_all", ("*",), "mark_all", Group.MARK),
    KeyBinding("search", ("/",), "search", Group.FIND),
    KeyBinding("next_hit", ("]",), "next_hit", Group.FIND),
    KeyBinding("previous_hit", ("[",), "previous_hit", Group.FIND),
    KeyBinding("filter", ("ctrl+f",), "filter", Group.FIND),
    KeyBinding("sort", ("S",), "sort", Group.FIND),
    KeyBinding("clear", ("escape",), "clear", Group.FIND),
    KeyBinding("review", ("1",), "review", Group.LOOK),
    KeyBinding("claim", ("2",), "claim_page", Group.LOOK),
    KeyBinding("history", ("4",), "history", Group.LOOK),
    KeyBinding("speakers", ("5",), "speakers", Group.LOOK),
    KeyBinding("article", ("enter",), "article", Group.LOOK),
    KeyBinding("open_url", ("ctrl+o",), "open_url", Group.LOOK),
    KeyBinding("why", ("w",), "why", Group.LOOK),
    KeyBinding("copy", ("y",), "copy", Group.LOOK),
    KeyBinding("refresh", ("R",), "refresh", Group.LOOK),
    KeyBinding("quit", ("q",), "quit", Group.PROGRAM),
    KeyBinding("article_next", ("n",), "next_claim", Group.MOVE, Scope.ARTICLE),
    KeyBinding("article_previous", ("N",), "previous_claim", Group.MOVE, Scope.ARTICLE),
    KeyBinding("article_add", ("+",), "add_claim", Group.DECIDE, Scope.ARTICLE),
    KeyBinding("article_open_url", ("ctrl+o",), "open_url", Group.LOOK, Scope.ARTICLE),
    KeyBinding("article_close", ("escape", "enter", "1", "q"), "close", Group.LOOK, Scope.ARTICLE),
    KeyBinding("claim_confirm", ("m",), "confirm", Group.DECIDE, Scope.CLAIM),
    KeyBinding("claim_reject", ("s",), "reject", Group.DECIDE, Scope.CLAIM),
    KeyBinding("claim_represent", ("r",), "represent", Group.DECIDE, Scope.CLAIM),
    KeyBinding("claim_undo", ("u", "ctrl+z"), "undo", Group.DECIDE, Scope.CLAIM),
    KeyBinding("claim_article", ("enter",), "article", Group.LOOK, Scope.CLAIM),
    KeyBinding("claim_close", ("escape", "1", "2", "q"), "close", Group.LOOK, Scope.CLAIM),
    KeyBinding("speakers_open", ("enter",), "open", Group.LOOK, Scope.SPEAKERS),
    KeyBinding("speakers_mark", ("space",), "mark", Group.MARK, Scope.SPEAKERS),
    KeyBinding("speakers_merge", ("m",), "merge", Group.DECIDE, Scope.SPEAKERS),
    KeyBinding("speakers_reject", ("s",), "reject", Group.DECIDE, Scope.SPEAKERS),
    KeyBinding("speakers_suggested", ("p",), "suggested", Group.FIND, Scope.SPEAKERS),
    KeyBinding("speakers_search", ("/",), "search", Group.FIND, Scope.SPEAKERS),
    KeyBinding("speakers_undo", ("u", "ctrl+z"), "undo", Group.DECIDE, Scope.SPEAKERS),
    KeyBinding("speakers_close", ("escape", "1", "5", "q"), "close", Group.LOOK, Scope.SPEAKERS),
    KeyBinding("choosing_next", ("j", "down", "n"), "next_sentence", Group.DECIDE, Scope.CHOOSING),
    KeyBinding("choosing_previous", ("k", "up", "N"), "previous_sentence", Group.DECIDE, Scope.CHOOSING),
    KeyBinding("choosing_end_later", ("l", "right"), "end_later", Group.DECIDE, Scope.CHOOSING),
    KeyBinding("choosing_end_earlier", ("h", "left"), "end_earlier", Group.DECIDE, Scope.CHOOSING),
    KeyBinding("choosing_start_later", ("L", "shift+right"), "start_later", Group.DECIDE, Scope.CHOOSING),
    KeyBinding("choosing_start_earlier", ("H", "shift+left"), "start_earlier", Group.DECIDE, Scope.CHOOSING),
    KeyBinding("choosing_add", ("enter",), "add", Group.DECIDE, Scope.CHOOSING),
    KeyBinding("links_confirm", ("m",), "confirm", Group.DECIDE, Scope.LINKS),
    KeyBinding("links_reject", ("s",), "reject", Group.DECIDE, Scope.LINKS),
    KeyBinding("links_represent", ("r",), "represent", Group.DECIDE, Scope.LINKS),
    KeyBinding("copy_claim", ("c",), "copy_claim", Group.LOOK, Scope.COPY),
    KeyBinding("copy_link", ("l",), "copy_link", Group.LOOK, Scope.COPY),
    KeyBinding("copy_citation", ("q",), "copy_citation", Group.LOOK, Scope.COPY),
    KeyBinding("sample", ("i",), "sample", Group.PROGRAM, Scope.WELCOME),
    KeyBinding("palette", ("ctrl+p", ":"), "command_palette", Group.PROGRAM, Scope.ANYWHERE),
    KeyBinding("theme", ("ctrl+t",), "theme", Group.PROGRAM, Scope.ANYWHERE),
    KeyBinding("help", ("?", "f1"), "help", Group.PROGRAM, Scope.ANYWHERE),
    KeyBinding("quit_always", ("ctrl+q",), "quit", Group.PROGRAM, Scope.ANYWHERE, fixed=True),
)
"""All but those of the ratings, whose letters are in the scale's file."""


def bindings_of(scale: RatingScale) -> tuple[KeyBinding, ...]:
    """Return every binding of a desk: its ratings first, each with the capital letter that does not advance."""
    given = tuple(
        KeyBinding(f"rating_{each.code}", (each.key,), "verdict", Group.DECIDE, subject=each.code)
        for each in scale.ratings
    )
    staying = tuple(
        KeyBinding(f"stay_{each.code}", (each.key.upper(),), "stay", Group.DECIDE, subject=each.code)
        for each in scale.ratings
    )
    return given + staying + BINDINGS
