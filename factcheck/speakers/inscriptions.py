"""Read what stands written: "Dalam laporan itu disebutkan C".

Nobody is the subject of such a cue: the document itself is the source.
"""

from factcheck.domain.speaker import SpeakerKind, Stance
from factcheck.speakers.introductions import LONGEST_ASIDE
from factcheck.speakers.report import Report, link
from factcheck.speakers.source import Source
from factcheck.speakers.source_reader import SourceReader
from factcheck.speakers.steps import Steps

NEAREST_CUE = 3
"""Tokens between a document and the cue of what stands in it: "dalam laporan itu, juga disebutkan"."""

NEAREST_DOCUMENT = 12
"""First tokens of a speaker's sentence in which the document that he cites stands."""


class InscriptionReader:
    """Reads the sources of one article that no person speaks for."""

    def __init__(self, steps: Steps, sources: SourceReader) -> None:
        self._steps, self._tokens, self._lexicon = steps, steps.tokens, steps.lexicon
        self._sources, self._containers = sources, steps.lexicon.containers

    def read(self, first: int, last: int) -> Report | None:
        """Return the report that a document at the start of the tokens first..last makes."""
        return self._written(first, last) if first < last and self._tokens[first].lower in self._containers else None

    def cited(self, first: int, last: int) -> Report | None:
        """Read a document whose clause is opened, near the front: "ada data dari Bank Indonesia bahwa C"."""
        nouns = self._steps.nouns
        for at in range(first, min(last, first + NEAREST_DOCUMENT)):
            word = self._tokens[at].lower
            if word not in nouns.documents and word not in nouns.carriers:
                continue
            source = self._sources.read(at, last)
            written = source is not None and source.kind in (SpeakerKind.DOCUMENT, SpeakerKind.ORG)
            if source is None or not written or source.last >= last:
                continue
            if self._tokens[source.last].lower in self._lexicon.complementizers:
                found = link(source, (at, at + 1), Stance.ASSERT, "inscription")
                return Report(found, (source.last + 1, last))
        return None

    def ruled(self, first: int, last: int) -> Report | None:
        """Read a law at the front that rules what follows: "Sesuai Peraturan Nomor 81, pajaknya turun"."""
        tokens = self._tokens
        if first + 1 >= last or tokens[first].lower not in self._containers:
            return None
        source = self._sources.read(first + 1, last) if tokens[first + 1].lower in self._steps.nouns.norms else None
        if source is None or source.last + 1 >= last or tokens[source.last].text != ",":
            return None
        return Report(link(source, (first, first + 2), Stance.ASSERT, "inscription"), (source.last + 1, last))

    def _written(self, first: int, last: int) -> Report | None:
        """Read "Dalam putusan MK disebutkan (bahwa) C"; "Dalam putusannya, disebutkan C" is the last speaker's."""
        lexicon = self._lexicon
        owned = first + 1 < last and self._is_owned(first + 1)
        source = None if owned else self._sources.read(first + 1, last)
        if not owned and (source is None or source.kind not in (SpeakerKind.DOCUMENT, SpeakerKind.ORG)):
            return None
        behind = self._skip_relative(source.last, last) if source else first + 2
        if source and self._is_extract(first, source, last):
            return Report(link(source, (first, first + 2), Stance.ASSERT, "inscription"), (source.last + 1, last))
        for at in range(behind, min(last, behind + NEAREST_CUE)):
            if self._tokens[at].lower in lexicon.written_cues and not self._has_agent(at + 1, last):
                begin = self._content(at + 1, last)
                return Report(link(source, (at, at + 1), Stance.ASSERT, "inscription"), (begin, last))
            if self._tokens[at].is_word and self._tokens[at].lower not in lexicon.adverbs:
                break
        return None

    def _is_extract(self, first: int, source: Source, last: int) -> bool:
        """Return whether what follows is taken from somebody's figures: "Dari data BPS, inflasi turun"."""
        tokens, lexicon = self._tokens, self._lexicon
        carried = tokens[first + 1].lower in self._steps.nouns.carriers and source.kind is SpeakerKind.ORG
        own = source.name is not None and tokens[source.name[0]].lower.startswith(lexicon.own_desks)
        taken = tokens[first].lower in lexicon.extracts and carried and not own
        return taken and source.last + 1 < last and tokens[source.last].text == ","

    def _skip_relative(self, at: int, last: int) -> int:
        """Return the index behind the comma of a relative clause at `at`: "PP Nomor 23 yang mengatur kredit, | ..."."""
        if at < last and self._tokens[at].lower in self._lexicon.relatives:
            for place in range(at + 1, min(last, at + LONGEST_ASIDE)):
                if self._tokens[place].text == ",":
                    return place
        return at

    def _has_agent(self, at: int, last: int) -> bool:
        """Return whether somebody says it, with nothing behind his name: "dalam rapat itu dijelaskan Faruk, ..."."""
        agent = self._sources.read(at + (at < last and self._tokens[at].lower in self._lexicon.agents), last)
        if agent is None or agent.last >= last:
            return agent is not None
        behind = self._tokens[agent.last]
        return not behind.is_word or behind.lower in self._lexicon.clause_starts

    def _content(self, at: int, last: int) -> int:
        """Return where the words begin that stand written: behind a comma or the opener of a clause."""
        for place in range(at, min(last, at + LONGEST_ASIDE)):
            if self._tokens[place].lower in self._lexicon.complementizers:
                return place + 1
        return at + (at < last and self._tokens[at].text in ",:")

    def _is_owned(self, at: int) -> bool:
        """Return whether a document belongs to the last speaker: "putusannya"."""
        word, nouns = self._tokens[at].lower, self._steps.nouns
        papers = (word[: -len(end)] for end in self._lexicon.own_endings if word.endswith(end))
        return any(paper in nouns.documents or paper in nouns.carriers for paper in papers)
