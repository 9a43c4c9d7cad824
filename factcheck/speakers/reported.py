"""Find indirect speech in a stretch of tokens: who reports, by which cue, and which words are the report.

The sieves in order: an introduction in front (Menurut X, C), a passive in front (Disampaikannya, C), a cue behind
(C, kata X), a subject with its cue (X mengatakan C). Quotes are the business of another module.
"""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import islice

from factcheck.domain.speaker import SpeakerKind, Stance
from factcheck.speakers.complements import SHORTEST_CONTENT, ComplementReader
from factcheck.speakers.inscriptions import InscriptionReader
from factcheck.speakers.introductions import LONGEST_ASIDE, IntroductionReader
from factcheck.speakers.report import Link, Report, link
from factcheck.speakers.source import Source, Span
from factcheck.speakers.source_reader import SourceReader
from factcheck.speakers.steps import Steps
from factcheck.speakers.subjects import SubjectFinder

SHORTEST_RESUMPTION = 3
"""Tokens, its full stop included, with which a statement goes on behind the cue in its middle."""

MOST_CUES = 8
"""Cues of one sentence that are tried; keeps a sentence of a thousand cues linear."""

NEAREST_POINTER = 3
"""First tokens of a sentence in which a demonstrative points back: "Angka subsidi itu disampaikan"."""

_MARKS = frozenset('"”')

_BREAKS = _MARKS | {","}


class ReportFinder:
    """Runs the sieves of indirect speech over the tokens of one article."""

    def __init__(self, steps: Steps, sources: SourceReader) -> None:
        self._steps, self._tokens, self._lexicon = steps, steps.tokens, steps.lexicon
        self._sources = sources
        self.introductions = IntroductionReader(steps, sources)
        self.subjects = SubjectFinder(steps, sources)
        self._complements = ComplementReader(steps, self.introductions)
        self._inscriptions = InscriptionReader(steps, sources)
        marking = steps.lexicon.marking
        self._cues = [at for at, token in enumerate(steps.tokens) if token.lower in marking]
        self._breaks = [at for at, token in enumerate(steps.tokens, 1) if token.text in _BREAKS]

    def find(self, first: int, last: int, *, inner: bool = False) -> Report | None:
        """Return the outermost report in the tokens first..last; `inner`: they are somebody's words themselves."""
        start = self.subjects.skip_connectives(first, last)
        return (
            self._inscriptions.read(start, last)
            or self._introduced(start, last)
            or self._passive(start, last)
            or self._trailing(start, last)
            or self.said_of_subject(start, last, inner=inner)
            or self._inside(start, last)
        )

    def find_quoted(self, first: int, last: int) -> Report | None:
        """Return the report that a speaker's own words make of somebody else's; only a clear one counts."""
        start = self.subjects.skip_connectives(first, last)
        opened = self._opened(start, last)
        if opened is not None:
            return opened
        report = self.said_of_subject(start, last)
        clear = report if report is not None and self._is_clear(report, last) else None
        return clear or self._inscriptions.cited(start, last)

    def _opened(self, first: int, last: int) -> Report | None:
        """Read "Kata X, C" and "Menurut X, C" where X has a name with a comma behind; "menurut saya" relays nobody."""
        found = self._opening(first, last)
        source = found.source if found else None
        if found is None or source is None or source.name is None or source.last >= last:
            return None
        head, word = self._tokens[source.name[0]], self._tokens[first].lower
        acted_on = source.kind is SpeakerKind.PERSON and self._lexicon.grounds.get(word) is SpeakerKind.DOCUMENT
        named = head.is_capitalised and head.lower not in self._lexicon.own_words and not acted_on
        return _report(found, (source.last + 1, last)) if named and self._tokens[source.last].text == "," else None

    def _opening(self, first: int, last: int) -> Link | None:
        """Return the link that a cue or an introduction at the very front makes."""
        word = self._tokens[first].lower if first < last else ""
        stance = self._lexicon.after.get(word)
        if stance is not None:
            return link(self._sources.read(first + 1, last), (first, first + 1), stance, "introduction")
        found = self.introductions.read(first, last)
        return link(found.source, found.cue, Stance.ASSERT, "introduction") if found else None

    def agent(self, at: int, last: int) -> Source | None:
        """Return the source after a cue, with or without an agent word."""
        return self._sources.read_loose(at + (at < last and self._tokens[at].lower in self._lexicon.agents), last)

    def relay(self, found: Link) -> tuple[Link, ...]:
        """Return the outlet between a subject and its cue: "Naimi seperti dikutip Dow Jones mengatakan"."""
        source = found.source if found.sieve == "subject-cue" else None
        return self.introductions.relay(source.last, found.cue[0]) if source else ()

    def said_of_subject(
        self, first: int, last: int, least: int = SHORTEST_CONTENT, *, inner: bool = False
    ) -> Report | None:
        """Read "X mengatakan (bahwa) C" with at least `least` tokens; the first cue with a subject counts."""
        cues = (at for at in _within(self._cues, first + 1, last) if self._tokens[at].lower in self._lexicon.before)
        for at in islice(cues, MOST_CUES):
            subject = self.subjects.of_cue(first, at, last, inner=inner)
            if subject is None:
                continue
            stance = self._lexicon.before[self._tokens[at].lower]
            if least and self._complements.points_back(at, last):
                return Report(link(subject, (at, at + 1), stance, "back-reference"), None)
            if self._complements.is_closed_by(first, subject, at, last):
                return _report(link(subject, (at, at + 1), stance, "trailing-cue"), (first, subject.first - 1))
            if least and not self._complements.is_statement(subject, at, last):
                continue
            content = (self._complements.start(at + 1, last), last)
            if last - content[0] >= least:
                return Report(link(subject, (at, at + 1), stance, "subject-cue"), content)
        return None

    def announced(self, first: int, last: int) -> Link | None:
        """Return who says something there that is not told: "Rini menyampaikan dukungan penuh", "BPS merilis data"."""
        lexicon = self._lexicon
        cues = (at for at in _within(self._cues, first + 1, last) if self._tokens[at].lower in lexicon.announcing)
        for at in islice(cues, MOST_CUES):
            subject = self.subjects.of_cue(first, at, last)
            if subject is not None:
                stance = lexicon.before.get(self._tokens[at].lower, Stance.ASSERT)
                return link(subject, (at, at + 1), stance, "subject-cue")
        return None

    def _introduced(self, first: int, last: int) -> Report | None:
        found = self.introductions.read(first, last)
        if found is None:
            return self._cued_in_front(first, last)
        if self._tokens[first].lower in self._lexicon.closings:
            return Report(link(found.source, found.cue, Stance.ASSERT, "back-reference"), None)
        content = (self.introductions.content_start(found.after, last), last)
        return _report(link(found.source, found.cue, Stance.ASSERT, "introduction"), content)

    def _cued_in_front(self, first: int, last: int) -> Report | None:
        """Read "Kata dia, C": a cue at the front whose source ends with a comma."""
        found = self._opening(first, last)
        source = found.source if found else None
        if found is None or source is None or source.last >= last:
            return None
        comma = self._tokens[source.last].text == ","
        return _report(found, (source.last + comma, last)) if comma or source.kind is None else None

    def _passive(self, first: int, last: int) -> Report | None:
        """Read "Disampaikannya, C", "Dikatakan dia, C" and the back reference "Hal itu diungkapkan Faruk"."""
        tokens, lexicon = self._tokens, self._lexicon
        word = tokens[first].lower if first < last else ""
        cue = (first, first + 1)
        if word in lexicon.own:
            content = (self.introductions.content_start(first + 1, last), last)
            return _report(link(None, cue, lexicon.own[word], "passive-cue"), content)
        if word in lexicon.back_references:
            return self._back_reference(first, last)
        if word not in lexicon.passive:
            return None
        source = self.agent(first + 1, last)
        if source is None and first + 1 < last and self._opens_clause(first + 1):
            return _report(link(None, cue, lexicon.passive[word], "passive-cue"), (first + 2, last))
        if source is None or source.last >= last or tokens[source.last].text != ",":
            return None
        return _report(link(source, cue, lexicon.passive[word], "passive-cue"), (source.last + 1, last))

    def _opens_clause(self, at: int) -> bool:
        return self._tokens[at].text == "," or self._tokens[at].lower in self._lexicon.complementizers

    def _back_reference(self, first: int, last: int) -> Report | None:
        tokens, lexicon = self._tokens, self._lexicon
        opening = {token.lower for token in tokens[first : min(last, first + NEAREST_POINTER)]}
        if opening.isdisjoint(lexicon.nouns.demonstratives) and opening.isdisjoint(lexicon.likewise):
            return None
        for at in range(first + 1, min(last, first + LONGEST_ASIDE)):
            word = tokens[at].lower
            if tokens[self.subjects.before_adverbs(at) - 1].lower in lexicon.blockers:
                continue
            if word in lexicon.own and word not in lexicon.passive:
                return Report(link(None, (at, at + 1), lexicon.own[word], "back-reference"), None)
            stance = lexicon.passive.get(word)
            if stance is None:
                continue
            place = at + 1
            while place < last and tokens[place].lower in lexicon.adverbs:
                place += 1
            source = self.agent(place, last)
            if source is not None:
                return Report(link(source, (at, at + 1), stance, "back-reference"), None)
        return None

    def _inside(self, first: int, last: int) -> Report | None:
        """Read a cue amid its statement with no commas: "Program ini kata Fiki dibagi", "utang itu dinilainya aman"."""
        tokens, lexicon = self._tokens, self._lexicon
        for at in _within(self._cues, first + 1, last - 1)[:MOST_CUES]:
            word = tokens[at].lower
            if word in lexicon.own_inside and tokens[at - 1].lower not in lexicon.blockers:
                return Report(link(None, (at, at + 1), lexicon.own[word], "trailing-cue"), (first, last))
            if word in lexicon.inside_cues and tokens[at - 1].is_word and not self._is_joined(at):
                source = self._sources.read(at + 1, last)
                stance = lexicon.after.get(word) or lexicon.passive[word]
                if source is not None and source.last < last and self._goes_on(source):
                    return Report(link(source, (at, at + 1), stance, "trailing-cue"), (first, last))
        return None

    def _is_joined(self, at: int) -> bool:
        """Return whether a word is no cue but one of two nouns: "musik dan kata sambutan"."""
        return self._tokens[at - 1].lower in self._lexicon.nouns.joiners

    def _goes_on(self, source: Source) -> bool:
        """Return whether a statement goes on right behind a pronoun or a name that stands elsewhere too."""
        behind = self._tokens[source.last]
        known = source.name is not None and self._steps.roster.is_known(*source.name)
        person = source.kind is None or (source.kind is SpeakerKind.PERSON and known)
        aside = behind.text == "," and source.kind is None
        return person and (aside or (behind.text.islower() and behind.lower not in self._lexicon.adjuncts))

    def _trailing(self, first: int, last: int) -> Report | None:
        """Read "C, kata X", "C, ujarnya", "C, menurut X" and the aside "C, kata X, C"."""
        for at in _within(self._breaks, first + 2, last):
            if self._tokens[at - 1].text == "," or self._is_left_open(first, at, last):
                found = self._cue_behind(first, at, last)
                if found is not None:
                    return self._around(first, at, found, last)
        return None

    def _is_left_open(self, first: int, at: int, last: int) -> bool:
        """Return whether a comma and the mark of a quote that nothing opened stand before a cue near the end."""
        return at - first > 1 and self._tokens[at - 2].text == "," and last - at <= LONGEST_ASIDE

    def stray_cue(self, first: int, last: int) -> Report | None:
        """Read "C. kata X": a cue whose quote was lost; its content is the sentence before, which X did not say."""
        tokens = self._tokens
        stops = [at for at in range(first + 2, last) if tokens[at - 1].text == "." and tokens[at].text.islower()]
        for at in stops[:MOST_CUES]:
            found = self._cue_behind(first, at, last)
            if found is not None:
                return Report(found, (first, at - 1))
        return None

    def resumed(self, stray: Link, last: int) -> int:
        """Return where words of the sentence go on behind a stray cue, `last` if only places and dates are left."""
        after = stray.source.last if stray.source else stray.cue[1]
        begin = self.introductions.resumption(after, last)
        return begin if begin and any(token.text.islower() for token in self._tokens[begin:last]) else last

    def _cue_behind(self, first: int, at: int, last: int) -> Link | None:
        """Return the link that a cue at `at` makes for the words before it."""
        tokens, lexicon = self._tokens, self._lexicon
        at += at + 1 < last and tokens[at].lower in lexicon.likenesses and tokens[at + 1].lower in lexicon.passive
        word, cue = tokens[at].lower, (at, at + 1)
        if word in lexicon.after:
            source = self._sources.read(at + 1, last)
            subject = word in lexicon.before and self.subjects.find(first, at)
            return None if source is None or subject else link(source, cue, lexicon.after[word], "trailing-cue")
        if word in lexicon.passive:
            source = self.agent(at + 1, last)
            spoken = source is not None and source.kind is SpeakerKind.PERSON and source.name is not None
            ends = source is not None and (source.last == last or tokens[source.last].text in ",(.")
            return link(source, cue, lexicon.passive[word], "trailing-cue") if spoken and ends else None
        if word in lexicon.own:
            ends = at + 1 == last or not tokens[at + 1].is_word or tokens[at + 1].lower in lexicon.adjuncts
            return link(None, cue, lexicon.own[word], "trailing-cue") if ends else None
        found = None if tokens[at - 2].lower in lexicon.before else self.introductions.read(at, last)
        return None if found is None else link(found.source, found.cue, Stance.ASSERT, "trailing-cue")

    def _around(self, first: int, at: int, found: Link, last: int) -> Report | None:
        """Return the content of a cue behind or within a statement."""
        tokens, adjuncts = self._tokens, self._lexicon.adjuncts
        after = found.source.last if found.source else found.cue[1]
        place = self.introductions.resumption(after, last)
        if place is None and tokens[first].lower in adjuncts:
            place = after + 1
        if place is None and after < last and tokens[after].is_word and tokens[after].lower not in adjuncts:
            place = after
        if place is None or last - place < SHORTEST_RESUMPTION:
            return _report(found, (first, at - 1))
        return _report(found, (place if at - 1 - first < SHORTEST_CONTENT else first, last))

    def _is_clear(self, report: Report, last: int) -> bool:
        """Return whether a report inside a quote has a source right before its cue, or a clause opened as such."""
        subject, (at, behind) = report.link.source, report.link.cue
        if subject is None or subject.kind is None:
            return False
        if behind < last and self._tokens[behind].lower in self._lexicon.complementizers:
            return True
        near = subject.last >= self.subjects.before_adverbs(at) - 1
        return near and self._tokens[at].lower in self._lexicon.plain_cues


def _within(places: Sequence[int], first: int, last: int) -> Sequence[int]:
    """Return those of the rising places that lie within first..last."""
    return places[bisect_left(places, first) : bisect_left(places, last)]


def _report(found: Link, content: Span) -> Report | None:
    return Report(found, content) if content[1] - content[0] >= SHORTEST_CONTENT else None
