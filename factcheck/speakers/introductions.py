"""Read what introduces a source: "Menurut X", "dikutip dari X", "Berdasarkan data X". Must not look for other cues."""

from typing import NamedTuple

from factcheck.domain.speaker import SpeakerKind, Stance
from factcheck.speakers.report import Link, link
from factcheck.speakers.source import Source, Span
from factcheck.speakers.source_reader import SourceReader
from factcheck.speakers.steps import Steps

LONGEST_ASIDE = 16
"""Tokens between a source and the statement: "mengatakan kepada wartawan di Jakarta, Senin (3/9), bahwa"."""

FURTHEST_RELAY = 24
"""Tokens after a speaker within which a relaying outlet is named: "kata Kapadze di Tashkent, dikutip dari Zamin"."""


class Introduction(NamedTuple):
    """An introduction at the tokens `cue`; source None is the speaker before; `after` follows the source."""

    source: Source | None
    cue: Span
    after: int


class IntroductionReader:
    """Reads introductions in the tokens of one article."""

    def __init__(self, steps: Steps, sources: SourceReader) -> None:
        self._steps, self._sources = steps, sources

    def read(self, at: int, last: int) -> Introduction | None:
        """Return the introduction that begins at token `at`, None if none does."""
        tokens, lexicon = self._steps.tokens, self._steps.lexicon
        word = tokens[at].lower if at < last else ""
        if word in lexicon.own_introductions:
            return Introduction(None, (at, at + 1), at + 1)
        if word not in lexicon.introductions.keys:
            return None
        size = lexicon.introductions.length_at(tokens, at, last)
        if not size:
            return None
        if self._is_reckoning(at + size, last):
            return Introduction(None, (at, at + size), at + size + 1)
        source = self._source(at + size, last)
        if source is None:
            return None
        if source.kind is SpeakerKind.PERSON and source.role is None and lexicon.relays.length_at(tokens, at, last):
            source = source._replace(kind=SpeakerKind.ORG)
        return Introduction(source, (at, at + size), source.last)

    def _is_reckoning(self, at: int, last: int) -> bool:
        """Return whether the last speaker's own words or figures are meant: "menurut hitungannya, "."""
        if at >= last or (at + 1 < last and self._steps.tokens[at + 1].text != ","):
            return False
        word, nouns = self._steps.tokens[at].lower, self._steps.nouns
        bare = next((word[: -len(end)] for end in self._steps.lexicon.own_endings if word.endswith(end)), "")
        return bare in nouns.utterances or bare in nouns.carriers or bare in self._steps.lexicon.reckonings

    def relay(self, at: int, last: int) -> tuple[Link, ...]:
        """Read "dikutip dari Zamin" behind a speaker: the outlet that passes his words on; empty without one."""
        for place in range(at, min(last, at + FURTHEST_RELAY)):
            if self._steps.lexicon.relays.length_at(self._steps.tokens, place, last):
                found = self.read(place, last)
                if found is not None and found.source is not None and found.source.kind is SpeakerKind.ORG:
                    return (link(found.source, found.cue, Stance.ASSERT, "relay"),)
        return ()

    def passes_on(self, found: Link) -> bool:
        """Return whether a link in front is an outlet's that passes on what it has from others: "Dikutip dari X, "."""
        outlet = found.source is not None and found.source.kind is SpeakerKind.ORG
        tokens, (first, last) = self._steps.tokens, found.cue
        return outlet and self._steps.lexicon.relays.length_at(tokens, first, last) > 0

    def content_start(self, at: int, last: int) -> int:
        """Return where the statement begins behind a source: after its comma, and after a date given with it."""
        tokens, begin = self._steps.tokens, at
        if at < last and not self._opens_aside(at):
            return at
        for place in range(at, min(last, at + LONGEST_ASIDE)):
            if tokens[place].lower in self._steps.lexicon.complementizers:
                return place + 1
            if tokens[place].text == ",":
                begin = place + 1
                if begin < last and not self._steps.is_calendar(begin) and not self._opens_relay(begin, last):
                    return begin
        return begin

    def _opens_relay(self, place: int, last: int) -> bool:
        """Return whether an outlet is named here, with an adverb before or none: "Menurut Wulan, dikutip dari X, "."""
        lexicon, tokens = self._steps.lexicon, self._steps.tokens
        place += tokens[place].lower in lexicon.adverbs
        return lexicon.relays.length_at(tokens, place, last) > 0

    def _source(self, at: int, last: int) -> Source | None:
        """Read the source behind the words of an introduction, past the outlet's own desk."""
        tokens, lexicon = self._steps.tokens, self._steps.lexicon
        place = at
        while place < last and self._is_between(place):
            place += 1
        if place > at:
            place += lexicon.introductions.length_at(tokens, place, last) or self._is_joint(place, last)
        source = self._sources.read(place, last)
        ground = lexicon.grounds.get(tokens[at - 1].lower)
        if source is not None or ground is None or place > at:
            return source
        described = self._sources.read_loose(place, last)
        return described if described and described.role else self._sources.read_phrase(place, last, ground)

    def _is_between(self, place: int) -> bool:
        word, lexicon = self._steps.tokens[place].lower, self._steps.lexicon
        return word in lexicon.agents or word.startswith(lexicon.own_desks)

    def _is_joint(self, place: int, last: int) -> bool:
        return place < last and self._steps.tokens[place].lower in self._steps.nouns.role_joints

    def _opens_aside(self, place: int) -> bool:
        token, lexicon = self._steps.tokens[place], self._steps.lexicon
        word = token.lower
        return token.text in "(,/" or word in lexicon.adjuncts | lexicon.releases or word in lexicon.nouns.joiners

    def resumption(self, at: int, last: int) -> int | None:
        """Return where a statement goes on behind an aside: "C, kata X, Senin (3/9), | C"; None if it does not."""
        tokens, limit = self._steps.tokens, min(last, at + LONGEST_ASIDE)
        while at + 1 < limit and tokens[at].text == ",":
            if not self._steps.is_calendar(at + 1) and tokens[at + 1].lower not in self._steps.lexicon.adjuncts:
                return at + 1
            at = next((place for place in range(at + 1, limit) if tokens[place].text == ","), limit)
        return None
