"""What a word sounds like, so that "Ukrania", "sholat" and "singapur" meet Ukraina, salat and Singapura."""

from functools import lru_cache

SHORTEST = 3
"""Letters a sound must keep to stand for a word: two consonants stand for hundreds of words."""
KEPT = 65_536
"""Words whose sound is remembered."""
_SILENT = frozenset("aeiouh'’-")
_VOWELS = frozenset("aeiou")
_FOLDED = (
    ("sy", "s"), ("sh", "s"), ("dz", "z"), ("kh", "h"), ("th", "t"), ("dh", "d"), ("ph", "f"), ("ch", "c"),
    ("oe", "u"), ("dj", "j"), ("tj", "c"),
)  # fmt: skip
"""Two letters for one sound, as older and foreign spellings write it."""
_ALIKE = str.maketrans("vyqxz", "fikks")


@lru_cache(maxsize=KEPT)
def sound(word: str) -> str:
    """Return the key of a lower-case word: its consonants, each sound once; the word itself where too few are left.

    A number is its own key.
    """
    folded = word
    for two, one in _FOLDED:
        folded = folded.replace(two, one)
    folded = folded.translate(_ALIKE)
    if not folded or folded[0].isdigit():
        return word
    key = "a" if folded[0] in _VOWELS else folded[0]
    for letter in folded[1:]:
        if letter not in _SILENT and letter != key[-1]:
            key += letter
    return key if len(key) >= SHORTEST else word
