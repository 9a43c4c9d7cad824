"""How a review looks and speaks: words, rating scale, keys, signs. One frozen value, handed to every part."""

from dataclasses import dataclass, field

from factcheck.domain.records import ClaimRow
from factcheck.domain.review import RatingScale
from factcheck.tui.bindings import KeyBinding
from factcheck.tui.glyphs import to_ascii
from factcheck.wording import Wording, phrases
from factcheck.wording.cells import ELLIPSIS, cut, display_width, pad

KEY_SIGNS = {
    "asterisk": "*",
    "backspace": "⌫",
    "comma": ",",
    "down": "↓",
    "enter": "⏎",
    "escape": "esc",
    "left": "←",
    "pagedown": "pgdn",
    "pageup": "pgup",
    "right": "→",
    "shift+left": "⇧←",
    "shift+right": "⇧→",
    "shift+tab": "⇧tab",
    "up": "↑",
}
"""How keys with long names read on the screen; others read as they are written."""


CUT_IN_ASCII = ">"
"""The sign of a cut text where ASCII is wanted, as `less` has it: one cell, unlike three dots."""


@dataclass(frozen=True, slots=True)
class Look:
    """What every part of the screen is made with. `ascii`: no sign outside ASCII of our own is drawn."""

    words: Wording
    scale: RatingScale
    bindings: tuple[KeyBinding, ...] = ()
    ascii: bool = False
    read_only: bool = False

    def glyph(self, text: str) -> str:
        """Return a text of our own with signs that every terminal has, where that is wanted."""
        return to_ascii(text) if self.ascii else text

    def fit(self, text: str, cells: int) -> str:
        """Return a text on exactly so many cells; where it is cut, our own sign of that is one every terminal has."""
        if display_width(text) <= cells:
            return pad(text, cells)
        shorter = cut(text, cells).removesuffix(ELLIPSIS)
        return pad(f"{shorter}{CUT_IN_ASCII if self.ascii else ELLIPSIS}", cells)

    def status(self, row: ClaimRow) -> str:
        """Return glyph and word of how a claim stands: `✗ Salah`, `· baru`."""
        return self.glyph(phrases.status(row, self.scale, self.words))

    def rating(self, code: str) -> str:
        """Return glyph and word of a rating: `✗ Salah`."""
        return self.glyph(phrases.rating(code, self.scale, self.words.language))

    def keys(self, name: str) -> str:
        """Return how the keys of a binding read: `u / ctrl+z`; empty for a name there is not."""
        return next((self.readable(each.keys) for each in self.bindings if each.id == name), "")

    def key(self, name: str) -> str:
        """Return how the first key of a binding reads: `u`; empty for a name there is not."""
        return next((self.readable(each.keys[:1]) for each in self.bindings if each.id == name), "")

    def readable(self, keys: tuple[str, ...]) -> str:
        """Return how keys read: `↓ / j`."""
        return " / ".join(self.glyph(KEY_SIGNS.get(key, key)) for key in keys)

    def binding_words(self, binding: KeyBinding) -> str:
        """Return what a binding does, in words."""
        return self.words(binding.message, label=self.rating(binding.subject) if binding.subject else "")


@dataclass(frozen=True, slots=True)
class Standing:
    """What the line at the top tells; `position` counts from 1, 0 when there is no claim under the cursor.

    `waiting` are decisions that the database has not taken yet, `hits` the claims a search found (None: no search).
    """

    total: int = 0
    position: int = 0
    done_today: int = 0
    filter_words: str = ""
    order: str = "score"
    marked: int = 0
    waiting: int = 0
    hits: int | None = None
    loading: bool = False
    notice: str = field(default="")
    """A line that stays until the next move: what was just done, or why it was refused."""
