"""Bytes to text: byte order mark, declared encoding, UTF-8, cp1252, charset-normalizer. A guess is named as one."""

import codecs
import re
from dataclasses import dataclass

GUESSED = " (guessed)"
"""Ending of an encoding's name that nobody declared and UTF-8's own check does not vouch for."""

SAMPLE = 50_000
"""Bytes looked at when guessing: enough for any statistics, and guessing is slow."""

ODD_SHARE = 0.05
"""Share of characters outside Latin letters and typography above which cp1252 is not believed: of 2,753 corpus
articles two have more than 0.03, while Russian, Arabic and Chinese read as cp1252 have 0.16 to 0.8 (November 2026)."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_ODD = re.compile(r"[^\x00-\x7f“”‘’–—…•©®°·«»€éèêëáàâäóòôöíìîïúùûüçñÉ\xa0×½¼²³]")
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text and the encoding it was read in; the name ends with GUESSED where it is a guess."""

    text: str
    encoding: str


def decode(content: bytes, declared: str | None = None) -> Decoded | None:
    """Return the text of the bytes, or None where no encoding fits."""
    for mark, name in _MARKS:
        if content.startswith(mark):
            return _strict(content.removeprefix(mark) if name == "utf-8" else content, name)
    return (
        (_strict(content, declared) if declared else None)
        or _wide(content)
        or _strict(content, "utf-8")
        or _western(content)
        or _guessed(content)
    )


def has_mark(content: bytes) -> bool:
    """Tell whether the bytes begin with a byte order mark."""
    return any(content.startswith(mark) for mark, _ in _MARKS)


def looks_wide(content: bytes) -> str | None:
    """Return "utf-16-le" or "utf-16-be" for text of two-byte characters without a mark: every other byte is zero."""
    sample = content[: SAMPLE - SAMPLE % 2]
    half = len(sample) // 2
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if half >= 2 and odd > 0.7 * half and even < 0.1 * half:
        return "utf-16-le"
    if half >= 2 and even > 0.7 * half and odd < 0.1 * half:
        return "utf-16-be"
    return None


def storable(text: str) -> str:
    """Return the text with NUL and lone surrogates, which no database takes, as U+FFFD; lengths stay the same."""
    return _UNSTORABLE.sub("\ufffd", text)


def _strict(content: bytes, name: str, *, guessed: bool = False) -> Decoded | None:
    try:
        return Decoded(content.decode(name), codecs.lookup(name).name + (GUESSED if guessed else ""))
    except (UnicodeDecodeError, LookupError):
        return None


def _wide(content: bytes) -> Decoded | None:
    name = looks_wide(content)
    return _strict(content, name, guessed=True) if name else None


def _western(content: bytes) -> Decoded | None:
    """Read as cp1252, unless the result is no Western European text."""
    decoded = _strict(content, "cp1252", guessed=True)
    if decoded is None or len(_ODD.findall(decoded.text[:SAMPLE])) > ODD_SHARE * min(len(decoded.text), SAMPLE):
        return None
    return decoded


def _guessed(content: bytes) -> Decoded | None:
    from charset_normalizer import from_bytes

    best = from_bytes(content[:SAMPLE]).best()
    return _strict(content, best.encoding, guessed=True) if best else None
