"""Read two who say the same as one source: "Wulan dan Budi Santosa", "baik BPS maupun Bank Indonesia". Knows no cue."""

from factcheck.domain.speaker import SpeakerKind
from factcheck.speakers.roster import USUAL_NAME
from factcheck.speakers.source import Source
from factcheck.speakers.source_reader import SourceReader
from factcheck.speakers.steps import Steps


class PairReader:
    """Reads pairs in the tokens of one article."""

    def __init__(self, steps: Steps, sources: SourceReader) -> None:
        self._tokens, self._lexicon, self._sources = steps.tokens, steps.lexicon, sources

    def read(self, first: int, stop: int) -> Source | None:
        """Return the two people or two organisations that begin at token `first`, both by their bare names."""
        if first >= stop:
            return None
        start = first + (self._tokens[first].lower in self._lexicon.pair_openers)
        one = self._bare(start, stop)
        if one is None or one.last >= stop or self._tokens[one.last].lower not in self._lexicon.pair_joiners:
            return None
        other = self._bare(one.last + 1, stop)
        if other is None or other.kind is not one.kind:
            return None
        return Source(first, other.last, one.kind, (start, other.last))

    def second(self, one: Source, stop: int) -> Source | None:
        """Return the second of two people by name and office, who stands for both; his name is a span of its own."""
        if one.kind is not SpeakerKind.PERSON or one.name is None or one.last >= stop:
            return None
        joined = self._tokens[one.last].lower in self._lexicon.pair_joiners
        other = self._sources.read(one.last + 1, stop) if joined else None
        titled = other is not None and other.kind is SpeakerKind.PERSON and other.name is not None and other.role
        return other if titled else None

    def _bare(self, at: int, stop: int) -> Source | None:
        """Return a person or an organisation of whom nothing but a name of usual length is told."""
        source = self._sources.read(at, stop)
        if source is None or source.kind not in (SpeakerKind.PERSON, SpeakerKind.ORG):
            return None
        headline = source.kind is SpeakerKind.PERSON and source.last - at > USUAL_NAME
        return source if source.name == (at, source.last) and not headline else None
