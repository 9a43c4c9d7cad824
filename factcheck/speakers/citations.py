"""Read through whom somebody speaks and whom he cites: "Ia mengutip data BPS yang mencatat C", "X lewat Y menyebut"."""

from collections.abc import Sequence

from factcheck.domain.speaker import SpeakerKind, Stance
from factcheck.speakers.report import Link, Report, link
from factcheck.speakers.source_reader import SourceReader
from factcheck.speakers.steps import Steps
from factcheck.speakers.subjects import SubjectFinder
from factcheck.speakers.trailing import MOST_CUES, within
from factcheck.text.spans import places

NESTED = 2
"""Links of a chain in which one may stand before the other though he speaks behind him."""


class CitationReader:
    """Reads citations in the tokens of one article."""

    def __init__(self, steps: Steps, sources: SourceReader, subjects: SubjectFinder) -> None:
        self._steps, self._tokens, self._lexicon = steps, steps.tokens, steps.lexicon
        self._sources, self._subjects = sources, subjects
        self._cues = places(steps.words, steps.lexicon.citing_cues)

    def read(self, first: int, last: int) -> Report | None:
        """Read "X mengutip data Y yang mencatat C"; the content is what Y says, with Y in front."""
        for at in within(self._cues, first + 1, last)[:MOST_CUES]:
            begin = at + 1
            begin += begin < last and self._tokens[begin].lower in self._lexicon.recipients
            subject = self._subjects.find(first, at) if self._is_told(begin, last) else None
            if subject is not None:
                return Report(link(subject, (at, at + 1), Stance.ASSERT, "subject-cue"), (begin, last))
        return None

    def _is_told(self, at: int, last: int) -> bool:
        """Return whether a document or an organisation stands here of which a clause tells what it says."""
        source = self._sources.read(at, last)
        written = source is not None and source.kind in (SpeakerKind.DOCUMENT, SpeakerKind.ORG)
        if source is None or not written or source.last + 1 >= last:
            return False
        relative = self._tokens[source.last].lower in self._lexicon.relatives
        return relative and self._tokens[source.last + 1].lower in self._lexicon.before

    def spokesman(self, at: int, last: int) -> tuple[Link, ...]:
        """Read who passes a person's words on: "Kapolres Wulan | melalui Kasat Reskrim Faruk | mengatakan"."""
        if at + 1 >= last or self._tokens[at].lower not in self._lexicon.through:
            return ()
        source = self._sources.read(at + 1, last)
        named = source is not None and source.kind is SpeakerKind.PERSON and source.name is not None
        return (link(source, (at, at + 1), Stance.ASSERT, "subject-cue"),) if named else ()

    def is_turned(self, links: Sequence[Link]) -> bool:
        """Return whether the outer link is whom the inner one cites: "Menurut data BPS, kata Wulan, inflasi turun"."""
        if len(links) != NESTED:
            return False
        inner, outer = links
        cited = outer.sieve == "introduction" and outer.source is not None and not self._is_relay(outer)
        written = cited and outer.source is not None and outer.source.kind in (SpeakerKind.DOCUMENT, SpeakerKind.ORG)
        return written and self._tokens[inner.cue[0]].lower in self._lexicon.after

    def _is_relay(self, found: Link) -> bool:
        return self._lexicon.relays.length_at(self._tokens, *found.cue) > 0
