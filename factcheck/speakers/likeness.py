"""Which names across articles may be one speaker's, with the reason. A person decides; nothing is joined here."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from factcheck.domain.speaker import SpeakerKind
from factcheck.domain.speaker_records import Likeness
from factcheck.languages import available
from factcheck.speakers.lexicon import lexicon

LEAST_SIMILAR = 88.0
"""Ratio of two names from which a slip of the pen may be the difference: "Soebianto" and "Subianto" have 91 beside the
same first name, "Andi Arief" and "Andi Alief" 90; two people of one family name seldom more than 80 (300 articles)."""

WHOLE = 100.0
"""What rapidfuzz gives two names of which one holds all words of the other."""

MOST_NAMESAKES = 50
"""Names that share a word or its beginning and are compared: a word that more share says nothing."""

STEM = 4
"""Letters by which two spellings of a word are brought together."""

_SHORT = re.compile(r"[^\W\d_]{2,8}")
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Name:
    """A speaker's name by number, ready to be compared: its words in small letters without marks and titles."""

    id: int
    text: str
    kind: SpeakerKind
    words: tuple[str, ...]

    @property
    def line(self) -> str:
        """The words with blanks between."""
        return " ".join(self.words)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two names (their numbers, the smaller first) that may be one speaker's."""

    one: int
    other: int
    likeness: Likeness
    score: float


def read_name(number: int, text: str, kind: SpeakerKind) -> Name:
    """Return a name ready to be compared: "Dr. H. Darmin Nasution" has the words darmin and nasution."""
    bare = unicodedata.normalize("NFKD", text).casefold()
    words = _WORD.findall("".join(char for char in bare if not unicodedata.combining(char) and char not in ".'’`"))
    titles = _titles() if kind is SpeakerKind.PERSON else frozenset()
    return Name(number, text, kind, tuple(word for word in words if word not in titles) or tuple(words))


def pairs_of(names: Sequence[Name]) -> Iterator[Pair]:
    """Yield the pairs of names that may be one speaker's, of names of one kind. Linear in their number."""
    seen: set[tuple[int, int]] = set()
    for near in _blocks(names):
        for at, one in enumerate(near):
            for other in near[at + 1 :]:
                ends = min(one.id, other.id), max(one.id, other.id)
                if one.kind is other.kind and ends not in seen:
                    seen.add(ends)
                    found = compare_names(one, other)
                    if found is not None:
                        yield Pair(*ends, *found)


def pairs_with(name: Name, names: Iterable[Name]) -> Iterator[Pair]:
    """Yield the pairs of one name with others that may be the same speaker's."""
    keys = frozenset(_keys(name))
    for other in names:
        if other.id != name.id and other.kind is name.kind and not keys.isdisjoint(_keys(other)):
            found = compare_names(name, other)
            if found is not None:
                yield Pair(min(name.id, other.id), max(name.id, other.id), *found)


def compare_names(one: Name, other: Name) -> tuple[Likeness, float] | None:
    """Return why two names may be one speaker's and how alike they are (0 to 100); None when they are not."""
    if sorted(one.words) == sorted(other.words):
        return Likeness.SPELLING, 100.0
    if _abbreviates(one, other) or _abbreviates(other, one):
        return Likeness.INITIALS, 90.0
    ratio = fuzz.ratio(one.line, other.line)
    if ratio >= LEAST_SIMILAR:
        return Likeness.SIMILAR, round(ratio, 1)
    if one.kind is SpeakerKind.PERSON and fuzz.token_set_ratio(one.line, other.line) >= WHOLE:
        shorter, longer = sorted((len(one.words), len(other.words)))
        return Likeness.PART, round(WHOLE * shorter / longer, 1)
    return None


def _blocks(names: Sequence[Name]) -> Iterator[list[Name]]:
    """Yield the names that share a word, the beginning of one, or the letters they begin with."""
    by_key: Mapping[str, list[Name]] = defaultdict(list)
    for name in names:
        for key in _keys(name):
            by_key[key].append(name)
    for near in by_key.values():
        if 1 < len(near) <= MOST_NAMESAKES:
            yield near


def _keys(name: Name) -> Iterable[str]:
    stems = {word[:STEM] for word in name.words if len(word) >= STEM}
    whole = {f"={word}" for word in name.words}
    initials = "".join(word[0] for word in name.words)
    short = {f"!{initials}"} if len(name.words) > 1 else {f"!{word}" for word in name.words if _SHORT.fullmatch(word)}
    return sorted(stems | whole | short)


def _abbreviates(short: Name, long: Name) -> bool:
    """Tell whether a name is short for another: AHY, BPS, B.J. Habibie, Joko W."""
    initials = "".join(word[0] for word in long.words)
    if len(short.words) == 1:
        return len(long.words) > 1 and short.text.isupper() and short.words[0] == initials
    return len(short.line.replace(" ", "")) < len(long.line.replace(" ", "")) and _fits(short.words, long.words)


def _fits(short: Sequence[str], long: Sequence[str]) -> bool:
    """Tell whether the words of a name stand in a longer one in their order, some as initials alone: "bj habibie"."""
    spread = [
        part for word in short for part in ([word] if word in long else list(word) if len(word) < STEM else [word])
    ]
    if len(spread) != len(long) or not any(word in long for word in spread):
        return False
    return all(
        part == word or (len(part) == 1 and word.startswith(part)) for part, word in zip(spread, long, strict=True)
    )


def _titles() -> frozenset[str]:
    return frozenset().union(*(lexicon(language).nouns.honorifics for language in available()))
