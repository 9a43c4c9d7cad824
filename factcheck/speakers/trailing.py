"""Find a cue behind its statement or within it: "C, kata X", "C, ujarnya", "C, menurut X, C". Must not read quotes."""

from bisect import bisect_left
from collections.abc import Sequence

from factcheck.domain.speaker import SpeakerKind, Stance
from factcheck.speakers.introductions import LONGEST_ASIDE, IntroductionReader
from factcheck.speakers.report import SHORTEST_CONTENT, Link, Report, link, report_of
from factcheck.speakers.source_reader import SourceReader
from factcheck.speakers.steps import Steps
from factcheck.speakers.subjects import SubjectFinder
from factcheck.text.spans import places

SHORTEST_RESUMPTION = 3
"""Tokens, its full stop included, with which a statement goes on behind the cue in its middle."""

MOST_CUES = 8
"""Cues of one sentence that are tried; keeps a sentence of a thousand cues linear."""

_MARKS = frozenset('"”')

_SIGNS_WITHIN = frozenset(",.?!")
"""Signs before a closing mark."""

_SIGNS = _MARKS | {",", "."}


class TrailingReader:
    """Reads the cues behind statements in the tokens of one article."""

    def __init__(
        self, steps: Steps, sources: SourceReader, introductions: IntroductionReader, subjects: SubjectFinder
    ) -> None:
        self._tokens, self._lexicon, self._sources = steps.tokens, steps.lexicon, sources
        self._introductions, self._subjects = introductions, subjects
        signs = places(steps.words, _SIGNS)
        self._breaks = [at + 1 for at in signs if steps.words[at] != "."]
        self._stops = [at + 1 for at in signs if steps.words[at] == "."]

    def read(self, first: int, last: int) -> Report | None:
        """Read "C, kata X", "C, ujarnya", "C, menurut X" and the aside "C, kata X, C"."""
        for at in within(self._breaks, first + 2, last):
            if self._tokens[at - 1].text == "," or self._is_left_open(first, at, last):
                found = self._cue_behind(first, at, last)
                if found is not None:
                    return self._around(first, at, found, last)
        return None

    def _is_left_open(self, first: int, at: int, last: int) -> bool:
        """Return whether a sign and the mark of a quote that nothing opened stand before a cue near the end."""
        return at - first > 1 and self._tokens[at - 2].text in _SIGNS_WITHIN and last - at <= LONGEST_ASIDE

    def stray_cue(self, first: int, last: int) -> Report | None:
        """Read "C. kata X": a cue whose quote was lost; its content is the sentence before, which X did not say."""
        tokens = self._tokens
        stops = [at for at in within(self._stops, first + 2, last) if tokens[at].text.islower()]
        for at in stops[:MOST_CUES]:
            found = self._cue_behind(first, at, last)
            if found is not None:
                return Report(found, (first, at - 1))
        return None

    def resumed(self, stray: Link, last: int) -> int:
        """Return where words of the sentence go on behind a stray cue, `last` if only places and dates are left."""
        after = stray.source.last if stray.source else stray.cue[1]
        begin = self._introductions.resumption(after, last)
        return begin if begin and any(token.text.islower() for token in self._tokens[begin:last]) else last

    def _cue_behind(self, first: int, at: int, last: int) -> Link | None:
        """Return the link that a cue at `at` makes for the words before it."""
        tokens, lexicon = self._tokens, self._lexicon
        at += at + 1 < last and tokens[at].lower in lexicon.likenesses and tokens[at + 1].lower in lexicon.passive
        word, cue = tokens[at].lower, (at, at + 1)
        if word in lexicon.after:
            found = self._sources.read(at + 1, last)
            source = self._sources.with_holder(found, last) if found else None
            subject = word in lexicon.before and self._subjects.find(first, at)
            return None if source is None or subject else link(source, cue, lexicon.after[word], "trailing-cue")
        if word in lexicon.passive:
            source = self._sources.agent(at + 1, last)
            spoken = source is not None and source.kind is SpeakerKind.PERSON and source.name is not None
            ends = source is not None and (source.last == last or tokens[source.last].text in ",(.")
            return link(source, cue, lexicon.passive[word], "trailing-cue") if spoken and ends else None
        if word in lexicon.own:
            ends = at + 1 == last or not tokens[at + 1].is_word or tokens[at + 1].lower in lexicon.adjuncts
            return link(None, cue, lexicon.own[word], "trailing-cue") if ends else None
        passed_on = tokens[at - 2].lower in lexicon.before or self._is_source_alone(first, at - 1)
        opened = None if passed_on else self._introductions.read(at, last)
        return None if opened is None else link(opened.source, opened.cue, Stance.ASSERT, "trailing-cue")

    def _is_source_alone(self, first: int, last: int) -> bool:
        """Return whether tokens name a source and no more, whose cue follows: "Menteri Wulan, dikutip dari X, ..."."""
        source = self._sources.read(first, last)
        return source is not None and source.name is not None and source.last == last

    def _around(self, first: int, at: int, found: Link, last: int) -> Report | None:
        """Return the content of a cue behind or within a statement."""
        tokens, adjuncts = self._tokens, self._lexicon.adjuncts
        after = found.source.last if found.source else found.cue[1]
        place = self._introductions.resumption(after, last)
        if place is None and tokens[first].lower in adjuncts:
            place = after + 1
        if place is None and after < last and tokens[after].is_word and tokens[after].lower not in adjuncts:
            place = after
        if place is None or last - place < SHORTEST_RESUMPTION:
            return report_of(found, (first, at - 1 - (tokens[at - 1].text in _MARKS)))
        return report_of(found, (place if at - 1 - first < SHORTEST_CONTENT else first, last))


def within(places: Sequence[int], first: int, last: int) -> Sequence[int]:
    """Return those of the rising places that lie within first..last."""
    return places[bisect_left(places, first) : bisect_left(places, last)]
