"""Undo affixes by closed rules and a list of roots: "dinaikkan", "menaikkan", "kenaikan" are all "naik".

Which affixes there are, and what they hide, is in languages/<code>/linking.toml; the roots are in roots.toml.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from typing import NamedTuple

from factcheck.languages import Table, load

SHORTEST_ROOT = 3
SHORTEST_GUESS = 4
"""An unlisted root must keep this many letters; shorter guesses merge unrelated words ("beras" and "ras")."""
LONGEST_WORD = 40
"""Longer strings are no words of any language here; they are left alone."""


class Voice(StrEnum):
    """What a word's affixes tell about who acts."""

    NONE = ""
    ACTIVE = "active"
    PASSIVE = "passive"
    OTHER = "other"


class Stem(NamedTuple):
    """A word's root and the voice its prefix shows."""

    root: str
    voice: Voice


@dataclass(frozen=True, slots=True)
class Affixes:
    """The affixes of a language: endings with what replaces them, prefixes with the letters they may have swallowed."""

    roots: frozenset[str]
    endings: tuple[tuple[str, str, Voice], ...]
    clitics: tuple[str, ...]
    prefixes: tuple[tuple[str, tuple[str, ...]], ...]
    voices: dict[str, Voice]
    guessed: frozenset[str]

    def candidates(self, word: str) -> Iterator[tuple[str, str, Voice]]:
        """Yield (possible root, prefix, voice) of a lower-case word, least stripped first."""
        for base, voice in self._bases(word):
            yield base, "", voice
            for prefix, swallowed in self.prefixes:
                if base.startswith(prefix):
                    for letter in swallowed:
                        yield letter + base[len(prefix) :], prefix, self.voices.get(prefix, Voice.NONE)

    def _bases(self, word: str) -> list[tuple[str, Voice]]:
        bases = [(word, Voice.NONE)]
        bases += [
            (word[: -len(clitic)], Voice.NONE)
            for clitic in self.clitics
            if word.endswith(clitic) and len(word) - len(clitic) >= SHORTEST_ROOT
        ]
        shortened = [
            (base[: -len(ending)] + instead, voice)
            for base, _ in bases
            for ending, instead, voice in self.endings
            if base.endswith(ending) and len(base) - len(ending) >= SHORTEST_ROOT - 1
        ]
        return bases + shortened


@cache
def affixes(language: str) -> Affixes:
    """Return the compiled affix rules of a language."""
    table = load(language, "linking").table("affixes")
    prefixes = table.groups("prefixes")
    return Affixes(
        roots=load(language, "roots").word_set("roots"),
        endings=tuple(
            (rule.text("ending"), rule.text("instead"), Voice(rule.text("voice"))) for rule in table.tables("endings")
        ),
        clitics=table.words("clitics"),
        prefixes=tuple(sorted(prefixes.items(), key=lambda item: -len(item[0]))),
        voices=_voices(table),
        guessed=table.word_set("guessed"),
    )


def _voices(table: Table) -> dict[str, Voice]:
    return {
        prefix: voice for voice in (Voice.ACTIVE, Voice.PASSIVE, Voice.OTHER) for prefix in table.words(voice.value)
    }


@lru_cache(maxsize=65_536)
def stem(word: str, language: str, known: frozenset[str] = frozenset()) -> Stem:
    """Return the root of a lower-case word; `known` are further words that count as roots.

    A word whose root is not listed loses only the affixes that are safe to guess, or stays as it is.
    """
    rules = affixes(language)
    if word in known or word in rules.roots or len(word) > LONGEST_WORD:
        return Stem(word, Voice.NONE)
    guess: Stem | None = None
    for root, prefix, voice in rules.candidates(word):
        if len(root) < SHORTEST_ROOT or root == word:
            continue
        if root in rules.roots or root in known:
            return Stem(root, voice)
        if guess is None and len(root) >= SHORTEST_GUESS and prefix in rules.guessed:
            guess = Stem(root, voice)
    return guess or Stem(word, Voice.NONE)


def is_root(word: str, language: str) -> bool:
    """Tell whether the language lists it as a root."""
    return word in affixes(language).roots


def voice_of(word: str, language: str) -> Voice:
    """Return the voice that the prefix of a known verb shows, whatever its root."""
    rules = affixes(language)
    found = stem(word, language).voice
    if found:
        return found
    prefixes = (prefix for prefix, _ in rules.prefixes if word.startswith(prefix))
    longest = next((prefix for prefix in prefixes if len(word) - len(prefix) >= SHORTEST_ROOT), "")
    return rules.voices.get(longest, Voice.NONE)
