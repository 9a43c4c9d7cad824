"""Make text from outside harmless for a terminal: the one sanitiser. Must not interpret the text in any other way."""

import re

_HARMFUL = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"  # C0 but tab and newline, DEL, C1
    "\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]"  # zero-width, line separators, bidi controls
)


def safe(text: str) -> str:
    """Return the text with every control, bidi and zero-width character shown as U+FFFD."""
    if text.isprintable():
        return text  # Unicode calls none of them printable; asking takes a tenth of the time of searching
    return _HARMFUL.sub("\ufffd", text)


def escaped(text: str) -> str:
    """Return JSON with what `safe` would hide written as escapes: nothing is lost."""
    return text if text.isprintable() else _HARMFUL.sub(_escape, text)


def _escape(harmful: re.Match[str]) -> str:
    return f"\\u{ord(harmful.group()):04x}"


def safe_line(text: str) -> str:
    """Return the text on one line: as `safe`, with line breaks and tabs as single spaces."""
    return safe(" ".join(text.split()))
