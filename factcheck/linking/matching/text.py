"""A claim or a post as matching reads it: content words, their roots and sounds, how it is written. Judges nothing."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from factcheck.linking.lexicon import word_parts
from factcheck.linking.matching.sounds import sound
from factcheck.linking.matching.spellings import Spellings, root, spellings
from factcheck.text.tokens import tokenize

LONGEST = 20_000
"""Code points of a text that are read: longer posts are chains of posts, and hostile ones must stay cheap."""
GRAM = 4
"""Letters of a piece of a word; three match by chance, five miss inflected words."""
_BREAK = re.compile(r"(?<=[.!?…])\s+|\n+")


class Word(NamedTuple):
    """A content word: its root, and what that sounds like."""

    root: str
    sound: str

    @property
    def is_number(self) -> bool:
        """True when it starts with a digit."""
        return self.root[0].isdigit()


@dataclass(frozen=True, slots=True)
class Text:
    """A text's content words in order, its plain words as written, and its lean between two varieties, -1 to 1."""

    language: str
    words: tuple[Word, ...]
    written: frozenset[str]
    lean: float
    roots: dict[str, int] = field(init=False, repr=False, compare=False)
    """Where each root stands first."""
    by_sound: dict[str, str] = field(init=False, repr=False, compare=False)
    """A root for each sound."""
    grams: frozenset[str] = field(init=False, repr=False, compare=False)
    """All pieces of GRAM letters, blanks between words included."""

    def __post_init__(self) -> None:
        backwards = reversed(list(enumerate(self.words)))
        object.__setattr__(self, "roots", {word.root: at for at, word in backwards})
        object.__setattr__(self, "by_sound", {word.sound: word.root for word in reversed(self.words)})
        line = f" {' '.join(word.root for word in self.words)} "
        object.__setattr__(self, "grams", frozenset(line[at : at + GRAM] for at in range(len(line) - GRAM + 1)))


def read_text(text: str, language: str) -> Text:
    """Return a text as matching sees it; a sentence that is repeated is read once."""
    rules = spellings(language)
    words: list[Word] = []
    written: list[str] = []
    for sentence in _sentences(text):
        plain = [token.lower for token in tokenize(sentence) if token.is_word or token.is_number]
        written += plain
        words += _content(plain, rules)
    return Text(language, tuple(words), frozenset(written), _lean(written, rules))


def index_words(text: Text) -> tuple[str, ...]:
    """Return the keys a text is found under, each once: the sounds of its words."""
    return tuple(dict.fromkeys(word.sound for word in text.words))


def _sentences(text: str) -> Iterable[str]:
    """Return the sentences and lines of a text, each once; letters of fancy alphabets are plain ones."""
    plain = unicodedata.normalize("NFKC", text[:LONGEST])
    return dict.fromkeys(part.strip() for part in _BREAK.split(plain))


def _content(plain: Sequence[str], rules: Spellings) -> list[Word]:
    parts = [part for word in plain for part in _parts(word, rules)]
    found = []
    for word in rules.join(parts):
        base = root(word, rules.language)
        if len(base) > 1 and word not in rules.empty and base not in rules.empty:
            found.append(Word(base, sound(base)))
    return found


def _parts(word: str, rules: Spellings) -> Sequence[str]:
    return (word,) if word in rules.words else word_parts(word)


def _lean(written: Sequence[str], rules: Spellings) -> float:
    told = [rules.varieties[word] for word in written if word in rules.varieties]
    return sum(told) / (len(told) + 1)
