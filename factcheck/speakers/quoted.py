"""Find who speaks the quotes of a sentence, from what stands behind, between and before them.

Must not look for indirect speech.
"""

from collections.abc import Sequence
from itertools import islice

from factcheck.domain.speaker import SpeakerKind, Stance
from factcheck.speakers.pairs import PairReader
from factcheck.speakers.report import Link, link
from factcheck.speakers.reported import ReportFinder
from factcheck.speakers.source import Span
from factcheck.speakers.steps import Steps

NEAREST_CUE = 4
"""Tokens after a quote within which its cue begins: "..., demikian kata Faruk"."""


MOST_COMMAS = 16
"""Commas of a quote left open at which its end is looked for; a paragraph of speech has fewer."""


class QuoteFinder:
    """Runs the sieves of direct speech over the tokens of one article."""

    def __init__(self, steps: Steps, reports: ReportFinder) -> None:
        self._tokens, self._lexicon, self._reports = steps.tokens, steps.lexicon, reports
        self._pairs = PairReader(steps, reports.sources)
        self._cues_behind = steps.lexicon.after.keys() | steps.lexicon.own.keys()

    def links(self, outside: Sequence[Span], quotes: Sequence[Span]) -> tuple[Link, ...]:
        """Return the speaker of a sentence's quotes, then the outlet that relays him; empty for a floating quote.

        `outside` are the token ranges that no quote covers, `quotes` those of the quotes.
        """
        behind = [span for span in outside if span[0] >= quotes[0][1]]
        before = [span for span in outside if span[1] <= quotes[0][0]]
        for first, last in reversed(behind):
            found = self._behind(first, last)
            if found is not None:
                start = found.source.last if found.source else found.cue[1]
                return (found, *self._reports.introductions.relay(start, last))
        for first, last in before:
            found = self._before(first, last)
            if found is not None:
                return (found,)
        return ()

    def names_speaker(self, first: int, last: int) -> bool:
        """Return whether the words behind a quote name who speaks it."""
        found = self._behind(first, last)
        return found is not None and found.source is not None

    def lost_end(self, first: int, last: int) -> Link | None:
        """Return the link whose cue shows where the closing mark of a quote was lost: "Harga naik, kata Budi.".

        The comma right before the cue is the quote's end.
        """
        commas = (at for at in range(first + NEAREST_CUE, last - 1) if self._tokens[at].text == ",")
        for comma in islice(commas, MOST_COMMAS):
            word = self._tokens[comma + 1].lower
            found = self._cue_at(comma + 1, comma + 1, last) if word in self._cues_behind else None
            if found is not None and self._is_said_by(found, last):
                return found
        return None

    def _is_said_by(self, found: Link, last: int) -> bool:
        """Return whether nothing but a pronoun, a name or a role with a sign or an adjunct behind it follows a cue."""
        source, end = found.source, found.source.last if found.source else found.cue[1]
        loose = source is not None and source.kind is SpeakerKind.UNNAMED
        closed = end >= last or not self._tokens[end].is_word or self._tokens[end].lower in self._lexicon.adjuncts
        return closed and not loose and (source is not None or self._tokens[found.cue[0]].lower in self._lexicon.own)

    def is_within_report(self, found: Link, quotes: Sequence[Span]) -> bool:
        """Return whether the quotes are words within an indirect report: Rini menyebut tarif itu "terlalu mahal"."""
        cue_end, quote = found.source.last if found.source else found.cue[1], quotes[0][0]
        before = self._tokens[quote - 1]
        opened = before.lower in self._lexicon.complementizers or quote == found.cue[1]
        return cue_end < quote and before.is_word and not opened

    def _behind(self, first: int, last: int) -> Link | None:
        """Read ", kata X", "ujarnya", "demikian dilaporkan X", ", X menegaskan" behind a quote."""
        passed_on = self._passed_on(first, last)
        if passed_on is not None:
            return passed_on
        for at in range(first, min(last, first + NEAREST_CUE)):
            found = self._cue_at(at, first, last)
            if found is not None:
                return found
        return self._subject(first, last)

    def _passed_on(self, first: int, last: int) -> Link | None:
        """Read a name whose cue is left out before the outlet: "...," Wulan Aprilia dikutip dari Kabar Sehat."""
        source = self._reports.sources.agent(first, last) if first < last else None
        if source is None or source.kind is not SpeakerKind.PERSON or source.last >= last:
            return None
        size = self._lexicon.relays.length_at(self._tokens, source.last, last)
        cue = (source.last, source.last + size)
        return link(source, cue, Stance.ASSERT, "quote-cue") if size else None

    def _cue_at(self, at: int, first: int, last: int) -> Link | None:
        lexicon, word, cue = self._lexicon, self._tokens[at].lower, (at, at + 1)
        follows_word = at > first and self._tokens[at - 1].is_word
        for cues in (lexicon.after, lexicon.passive):
            if word in cues and (word not in lexicon.before or not follows_word):
                source = self._pairs.read(at + 1, last) or self._reports.sources.agent(at + 1, last)
                return link(source, cue, cues[word], "quote-cue")
        if word in lexicon.own:
            return link(None, cue, lexicon.own[word], "quote-cue")
        return self._introduction(at, last) or self._statement_of(at, last)

    def _statement_of(self, at: int, last: int) -> Link | None:
        """Read ", demikian keterangan pers Kementerian Luar Negeri" and ", demikian Budi Santosa" behind a quote."""
        if self._tokens[at].lower not in self._lexicon.closings:
            return None
        source = self._reports.sources.agent(at + 1, last)
        if source is None or source.name is None:
            return None
        closed = source.last >= last or not self._tokens[source.last].is_word
        told = source.kind in (SpeakerKind.ORG, SpeakerKind.DOCUMENT) or (source.kind is SpeakerKind.PERSON and closed)
        return link(source, (at, at + 1), Stance.ASSERT, "quote-cue") if told else None

    def _before(self, first: int, last: int) -> Link | None:
        """Read "X mengatakan, ", "Menurut X, " and "Kata X: " before a quote."""
        start = self._reports.subjects.skip_connectives(first, last)
        if start >= last:
            return None
        return self._cue_at(start, start, last) or self._subject(start, last)

    def _subject(self, first: int, last: int) -> Link | None:
        found = self._reports.said_of_subject(first, last, least=0)
        return None if found is None else link(found.link.source, found.link.cue, found.link.stance, "quote-subject")

    def _introduction(self, at: int, last: int) -> Link | None:
        found = self._reports.introductions.read(at, last)
        return None if found is None else link(found.source, found.cue, Stance.ASSERT, "introduction")
