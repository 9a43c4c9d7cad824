"""Signs that every terminal and every font has, for those of our own that some lack. Never for article text."""

_PLAIN = {
    "✓": "v",
    "◕": "+",
    "◑": "/",
    "✗": "x",
    "∅": "0",
    "·": ".",
    "…": ">",
    "»": ">",
    "«": "<",
    "≠": "!=",
    "×": "x",
    "▌": ">",
    "●": "*",
    "⧗": "w",
    "↓": "down",
    "↑": "up",
    "⏎": "enter",
    "⌫": "backspace",
    "⇧": "shift+",
    "←": "left",
    "→": "->",
    "─": "-",
    "│": "|",
}
_TABLE = str.maketrans(_PLAIN)


def to_ascii(text: str) -> str:
    """Return the text with our signs as ASCII: `✗ Salah` is `x Salah`."""
    return text.translate(_TABLE)
