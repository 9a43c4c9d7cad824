"""Turn links into voices: resolve pronouns, role references and names to the article's speakers."""

from bisect import bisect_left
from collections import deque
from collections.abc import Iterator, Sequence
from itertools import islice
from operator import attrgetter

from factcheck.domain.speaker import Attribution, Speaker, SpeakerKind, Stance, Voice
from factcheck.speakers.memory import Memory
from factcheck.speakers.registry import Entry, Registry
from factcheck.speakers.report import CONFIDENCE, Link
from factcheck.speakers.source import Source, Span
from factcheck.speakers.source_reader import SourceReader
from factcheck.speakers.steps import Steps
from factcheck.speakers.titles import organisation_start
from factcheck.text.document import Document
from factcheck.text.spans import places

POINTED = 2
"""Tokens of a document that is merely pointed at: "survei itu"."""

MOST_PAPERS = 8
"""Documents cited before among which the one that is pointed at is looked for."""

MOST_NICKNAMED = 8
"""People named right before a nickname among whom its bearer is looked for."""


class Voices:
    """The speakers of one article, and who of them spoke last."""

    def __init__(self, document: Document, steps: Steps, sources: SourceReader) -> None:
        self._body, self._tokens, self._lexicon = document.body, document.tokens, steps.lexicon
        self._registry = Registry(document.body, document.tokens, steps.nouns)
        self.memory = Memory()
        self._titled: list[Source] = []
        self._papers: list[tuple[Source, Entry]] = []
        self._named: list[Source] = []
        self._bodies: list[Source] = []
        self._roster = steps.roster
        self._enter_names(document, steps, sources)

    def chain(self, links: Sequence[Link]) -> Attribution:
        """Return the voices of links, innermost first; a link whose speaker is unknown is left out.

        A pronoun in somebody's words means himself: "Rini mengatakan, ia yakin ..." is Rini's belief. An outlet that is
        cited for them is nobody's "ia".
        """
        voices: list[Voice] = []
        outer: Entry | None = None
        for link in reversed(links):
            entry = outer if outer is not None and self._is_himself(link) else self.entry(link)
            if entry is None:
                continue
            cue = self._body[self._tokens[link.cue[0]].start : self._tokens[link.cue[1] - 1].end]
            if voices and voices[0].name == entry.name:
                voices.pop(0)
            voices.insert(0, _voice(entry, cue, link.stance, link.sieve))
            speaks = entry.kind is SpeakerKind.PERSON or link.sieve == "subject-cue"
            outer = entry if speaks and link.sieve != "relay" else None
        return tuple(voices)

    def _is_himself(self, link: Link) -> bool:
        """Return whether a link names its speaker by nothing but a pronoun for one person."""
        source, plural = link.source, self._lexicon.plural_pronouns
        return source is None or (source.kind is None and self._tokens[source.first].lower not in plural)

    def floating(self) -> Attribution:
        """Return the chain of a quote without a cue: the speaker before."""
        speaker = self.memory.speaker
        return () if speaker is None else (_voice(speaker, None, Stance.ASSERT, "floating-quote"),)

    def entry(self, link: Link) -> Entry | None:
        """Return whom a link names; None if it means the speaker before and there is none."""
        source = link.source
        if source is None:
            return self.memory.meant() or self._registry.protagonist
        if source.kind is None:
            spoken = self.memory.speaker
            own = self._tokens[source.first].lower in self._lexicon.institutional
            if own and spoken is not None and spoken.kind is SpeakerKind.ORG:
                return spoken
            plural = self._tokens[source.first].lower in self._lexicon.plural_pronouns
            return self.memory.meant(plural) or (None if plural else self._registry.protagonist)
        if source.pointing and source.kind is SpeakerKind.ORG:
            return self.memory.body or self._body_before(source) or self._registry.find(source)
        if source.pointing:
            return self._registry.holder(source, self.memory.meant())
        found = self.find(source)
        if source.kind is SpeakerKind.DOCUMENT or self._tokens[source.first].lower in self._lexicon.nouns.carriers:
            self._papers.append((source, found))
        return found

    def find(self, source: Source) -> Entry:
        """Return whom a source that is no pronoun names."""
        return self._paper_before(source) or self._registry.find(source)

    def _paper_before(self, pointer: Source) -> Entry | None:
        """Return whose survey was cited last before "survei itu"; None for a source that points at none."""
        if pointer.kind is not SpeakerKind.DOCUMENT or not self._is_pointer(pointer):
            return None
        noun = self._tokens[pointer.first].lower
        for source, found in islice(reversed(self._papers), MOST_PAPERS):
            if noun in (token.lower for token in self._tokens[source.first : source.last]):
                return found
        return None

    def _is_pointer(self, source: Source) -> bool:
        """Return whether a document is told by one word and a pointer: "survei itu", "survei | yang sama"."""
        tokens, lexicon, end = self._tokens, self._lexicon, source.last
        if end - source.first == POINTED:
            return tokens[end - 1].lower in lexicon.nouns.demonstratives
        lone = end - source.first == 1 and end + 1 < len(tokens)
        return lone and tokens[end].lower in lexicon.relatives and tokens[end + 1].lower in lexicon.samenesses

    def titled_within(self, first: int, last: int, *, acting: bool) -> Entry | None:
        """Return the person with a role whom the tokens first..last name last; `acting`: as the agent of a passive."""
        end = bisect_left(self._titled, last, key=attrgetter("first"))
        source = self._titled[end - 1] if end else None
        if source is None or source.first < first or (acting and not self._is_agent(source.first)):
            return None
        return self._registry.find(source)

    def _is_agent(self, at: int) -> bool:
        before = self._tokens[at - 1].lower if at else ""
        return before in self._lexicon.agents or before in self._lexicon.passive

    def is_full_name(self, source: Source) -> bool:
        """Return whether a person's name has several words, none of a role or a place, and no list goes on with it.

        An account has one.
        """
        first, end = source.name or (source.first, source.first)
        listed = source.last < len(self._tokens) and self._tokens[source.last].text == ","
        plain = not any(self._roster.is_role_word(at) for at in range(first, end))
        return end - first > 1 and not listed and (plain or self._tokens[first].text == "@")

    def named_within(self, first: int, last: int) -> Entry | None:
        """Return the person with a full name whom the tokens first..last name last."""
        end = bisect_left(self._named, last, key=attrgetter("first"))
        source = self._named[end - 1] if end else None
        return self._registry.find(source) if source is not None and source.first >= first else None

    def _body_before(self, pointer: Source) -> Entry | None:
        """Return the organisation that the text names last before "badan itu"; "kedua fraksi itu" are not one."""
        several = self._lexicon.nouns.determiners.length_at(self._tokens, pointer.first, pointer.last) > 0
        end = 0 if several else bisect_left(self._bodies, pointer.first, key=attrgetter("first"))
        return self._registry.find(self._bodies[end - 1]) if end else None

    def _employer(self, role: Span) -> Iterator[Source]:
        """Yield the organisation a role is held in, if it names one."""
        start = organisation_start(self._tokens, role, self._lexicon.nouns)
        if start is not None:
            yield Source(start, role[1], SpeakerKind.ORG, (start, role[1]))

    def speakers(self, chains: Sequence[Attribution]) -> tuple[Speaker, ...]:
        """Return the speakers that stand in chains, in the order of their first place."""
        return self._registry.speakers({voice.name for chain in chains for voice in chain})

    def _enter_names(self, document: Document, steps: Steps, sources: SourceReader) -> None:
        """Register every named source of the article before any is asked for, then the roles that point at them."""
        found: list[Source] = []
        people: deque[Source] = deque(maxlen=MOST_NICKNAMED)
        for source in _sources(document, steps, sources):
            if not self._registry.enter(source):
                found.append(source)
            elif steps.is_nickname(source) and self._registry.may_be_short(source):
                self._registry.name_also(source, people)
            elif source.kind is SpeakerKind.ORG and source.name and steps.names_organisation(*source.name):
                self._bodies.append(source)
            elif source.kind is SpeakerKind.PERSON:
                people.append(source)
                self._enter_person(source, steps)
        self._registry.settle()
        for source in found:
            entry = self._registry.holder_of(source.role) if source.pointing and source.role else None
            if entry is not None:
                self._registry.note_form(source, entry)

    def _enter_person(self, source: Source, steps: Steps) -> None:
        """Take note of a person's office with its organisation, and of what else he is called."""
        if self.is_full_name(source):
            self._named.append(source)
        if source.role is not None:
            self._titled.append(source)
            self._bodies.extend(self._employer(source.role))
        alias = steps.alias_of(source)
        if alias is not None and self._registry.enter(alias):
            self._registry.name_also(alias, (source,))


def _sources(document: Document, steps: Steps, sources: SourceReader) -> Iterator[Source]:
    """Yield the sources that begin with a name or a role, none within another one with a name."""
    nouns, starts = steps.nouns.people_heads | steps.nouns.people, steps.starts
    heads = sorted(starts.union(places(document.words, nouns)))
    ends = iter(document.sentences)
    done, end = 0, 0
    for at in heads:
        while at >= end:
            end = next(ends).last
        if at < done:
            continue
        source = steps.lone_name(at) or sources.read(at, end)
        if source is not None:
            done = source.last if source.name is not None else done
            yield source


def _voice(entry: Entry, cue: str | None, stance: Stance, sieve: str) -> Voice:
    confidence = CONFIDENCE[sieve]
    return Voice(entry.name, entry.kind, entry.role, entry.organisation, cue, stance, cue is None, confidence, sieve)
