"""Find the clauses of a sentence that answer to another source, or to the same one once more. Reads no report whole."""

from factcheck.domain.speaker import Stance
from factcheck.speakers.complements import ComplementReader
from factcheck.speakers.report import SHORTEST_CONTENT, Link, Report, link, report_of
from factcheck.speakers.source_reader import SourceReader
from factcheck.speakers.steps import Steps
from factcheck.speakers.trailing import within
from factcheck.text.spans import places


class ClauseFinder:
    """Finds joined clauses in the tokens of one article."""

    def __init__(self, steps: Steps, sources: SourceReader, complements: ComplementReader) -> None:
        self._tokens, self._lexicon = steps.tokens, steps.lexicon
        self._sources, self._complements = sources, complements
        self.contrasts = steps.lexicon.contrast_joiners
        self._joiners = places(steps.words, steps.lexicon.clause_joiners | self.contrasts)
        self._sequels = places(steps.words, steps.lexicon.sequels)

    def joiner_of_other(self, first: int, last: int, *, reported: bool) -> int | None:
        """Return the joiner of a clause, behind another one, that reports somebody: "..., | meski peneliti menduga".

        `reported`: the clause before is a report itself, which only a contrast ends.
        """
        lexicon = self._lexicon
        joiners = lexicon.contrast_joiners if reported else lexicon.clause_joiners
        for at in within(self._joiners, first + SHORTEST_CONTENT, last - SHORTEST_CONTENT):
            if self._tokens[at].lower in joiners and self._opens_report(at + 1, last):
                return at
        return None

    def _opens_report(self, at: int, last: int) -> bool:
        """Return whether a source with a cue right behind begins here."""
        source = self._sources.read(at, last)
        if source is None or source.kind is None:
            return False
        cue = source.last
        while cue < last and self._tokens[cue].lower in self._lexicon.adverbs:
            cue += 1
        if cue >= last or self._tokens[cue].lower not in self._lexicon.before:
            return False
        return self._complements.is_statement(source, cue, last)

    def sequel(self, first: int, last: int, said: Link) -> Report | None:
        """Return the report with which the speaker of `said` goes on within first..last: "..., adding that C"."""
        tokens = self._tokens
        for at in within(self._sequels, max(first + 1, said.cue[1]), last):
            if tokens[at - 1].text == ",":
                found = link(said.source, (at, at + 1), Stance.ASSERT, "subject-cue")
                return report_of(found, (self._complements.start(at + 1, last), last))
        return None

    def closed_at(self, said: Link, last: int) -> int | None:
        """Return the comma at which another clause begins behind a cue that closes its statement; None without one."""
        if said.sieve != "trailing-cue" or said.source is None:
            return None
        end = self._complements.closing_end(max(said.cue[1], said.source.last) - 1, last)
        return end if end < last else None
