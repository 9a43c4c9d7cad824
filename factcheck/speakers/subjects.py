"""Find the source that a cue is said of: before it, with adverbs and asides between. Must not look at what is said."""

from factcheck.domain.speaker import SpeakerKind, Stance
from factcheck.speakers.pairs import PairReader
from factcheck.speakers.source import Source
from factcheck.speakers.source_reader import SourceReader
from factcheck.speakers.steps import Steps

MOST_CLAUSES = 8
"""Commas before a cue at which its subject is looked for."""

FEWEST_NAMED = 2
"""Words of a name behind a title amid a clause; a single one may be a place: tabung haji Malaysia."""

NEAREST_SUBJECT = 12
"""Tokens of a narrated sentence in which its subject begins."""

WIDEST_GAP = 40
"""Tokens between a subject and its cue at most."""


class SubjectFinder:
    """Finds subjects in the tokens of one article."""

    def __init__(self, steps: Steps, sources: SourceReader) -> None:
        self._steps, self._sources, self._pairs = steps, sources, PairReader(steps, sources)

    def of_cue(self, first: int, cue: int, last: int, *, inner: bool = False) -> Source | None:
        """Return the subject of a cue within first..last; None for a negated cue, a purpose, a relative clause.

        `inner`: they are somebody's words, whose object may be said to say it: "survei Bank Nusa yang memperkirakan C".
        """
        tokens, lexicon = self._steps.tokens, self._steps.lexicon
        at = self.before_adverbs(cue) - 1
        before = tokens[at].lower
        opened = cue + 1 < last and tokens[cue + 1].lower in lexicon.complementizers
        if before in lexicon.relatives and not opened:
            return self._some(first, at, inner=inner)
        if self.is_admission(cue):
            return self.find(first, at)
        if before in lexicon.blockers and not (opened and before in lexicon.relatives):
            return None
        subject = self.find(first, cue)
        proves = tokens[cue].lower in lexicon.evidence_cues
        if not proves or subject is None or self._sources.is_body(subject):
            return subject
        stated = opened or (cue + 1 < last and tokens[cue + 1].text == ",")
        return subject if stated and self._sources.may_find(subject) else None

    def is_admission(self, cue: int) -> bool:
        """Return whether a cue is a denial that is negated: "tak | menampik"."""
        lexicon, before = self._steps.lexicon, self._steps.tokens[self.before_adverbs(cue) - 1].lower
        return before in lexicon.negations and lexicon.before.get(self._steps.tokens[cue].lower) is Stance.DENY

    def _some(self, first: int, relative: int, *, inner: bool) -> Source | None:
        """Return those of whom only this is said: "Banyak pihak | yang menilai", "Ada | yang menyebut"."""
        start = self.skip_connectives(first, relative)
        if self._steps.lexicon.somebody.length_at(self._steps.tokens, start, relative) == relative - start > 0:
            return Source(start, relative, SpeakerKind.UNNAMED, (start, relative))
        claimed = inner and start < relative and self._steps.tokens[start].lower in self._steps.lexicon.rumours
        if claimed:
            return Source(start, relative, SpeakerKind.UNNAMED, (start, start + 1))
        source = self._sources.read(start, relative)
        several = self._steps.nouns.determiners.length_at(self._steps.tokens, start, relative) > 0
        uttered = inner and self._steps.tokens[start].lower in self._steps.nouns.utterances
        if source is None or source.last != relative or (source.kind is SpeakerKind.PERSON and not uttered):
            return None
        return source if inner or (several and source.kind is SpeakerKind.UNNAMED) else None

    def find(self, first: int, cue: int) -> Source | None:
        """Return the source before a cue: at the start of the sentence or of a clause, or right before the cue."""
        tokens, lexicon = self._steps.tokens, self._steps.lexicon
        clauses = [at + 1 for at in range(first, cue) if tokens[at].text == ","]
        for start in (first, *clauses[-MOST_CLAUSES:], *self._titled(first, cue)):
            begin = self.skip_connectives(start, cue)
            pair = self._pairs.read(begin, cue)
            if pair is not None and self._reaches(pair.last, cue):
                return pair
            source = self._sources.read(begin, cue)
            source = (source and self._pairs.second(source, cue)) or source
            if source is not None and self._reaches(source.last, cue) and not self._opens_only(source, cue):
                return self._speaking_for(source, cue) or source
        acting = self._acting(first, cue)
        if acting is not None:
            return acting
        near = self._sources.read_back(self.before_adverbs(cue), first)
        felt = near is not None and near.kind is SpeakerKind.UNNAMED and tokens[cue].lower in lexicon.object_cues
        return None if near is not None and (felt or self._opens_only(near, cue)) else near

    def _titled(self, first: int, cue: int) -> list[int]:
        """Return where titles before full names stand: "konsultan hepatologi | dr Wulan Aprilia"."""
        steps = self._steps
        found: list[int] = []
        for at in range(first, cue):
            if steps.roster.is_honorific(at):
                name = steps.skip_honorifics(at, cue)
                if steps.run_end.get(name, name) - name >= FEWEST_NAMED:
                    found.append(at)
        return found[-MOST_CLAUSES:]

    def _acting(self, first: int, cue: int) -> Source | None:
        """Return who does something and says more in doing so: "Trump menanggapi kabar itu, | menyebut ..."."""
        tokens, lexicon = self._steps.tokens, self._steps.lexicon
        opened = cue + 1 < len(tokens) and tokens[cue + 1].lower in lexicon.complementizers
        if tokens[self.before_adverbs(cue) - 1].text != "," or not (opened or tokens[cue].lower in lexicon.plain_cues):
            return None
        source = self._sources.read(self.skip_connectives(first, cue), cue)
        speaks = source is not None and source.kind in (SpeakerKind.PERSON, SpeakerKind.ORG)
        return source if source is not None and speaks and not self._opens_only(source, cue) else None

    def _speaking_for(self, body: Source, cue: int) -> Source | None:
        """Return who speaks for an organisation: "Kemenkes melalui | Dirjen Wulan Aprilia, menyatakan"."""
        at = body.last
        if body.kind is not SpeakerKind.ORG or self._steps.tokens[at].lower not in self._steps.lexicon.through:
            return None
        source = self._sources.read(at + 1, cue)
        named = source is not None and source.kind is SpeakerKind.PERSON and source.name is not None
        return source if source is not None and named and self._reaches(source.last, cue) else None

    def topic(self, first: int, last: int) -> Source | None:
        """Return the named person or the group that a sentence is about: at its start, or behind an adverbial."""
        near = min(last, first + NEAREST_SUBJECT)
        for start in (first, *(at + 1 for at in range(first, near) if self._steps.tokens[at].text == ",")):
            source = self._sources.read(start, last)
            if source is None or source.name is None:
                continue
            if source.kind is SpeakerKind.PERSON:
                return source
            if source.kind is SpeakerKind.UNNAMED:
                return self._group(source)
        return None

    def _group(self, source: Source) -> Source | None:
        """Return people without a name by their noun alone; what follows may be what they do."""
        first = source.first
        size = self._steps.nouns.determiners.length_at(self._steps.tokens, first, source.last)
        return source._replace(last=first + size + 1, name=(first, first + size + 1)) if size else None

    def before_adverbs(self, cue: int) -> int:
        """Return the index of the first adverb before a cue: "Faruk juga kemudian | mengatakan"."""
        while cue > 0 and self._steps.tokens[cue - 1].lower in self._steps.lexicon.adverbs:
            cue -= 1
        return cue

    def skip_connectives(self, first: int, last: int) -> int:
        """Return the index after leading signs, conjunctions and sentence adverbs with their commas."""
        tokens, lexicon = self._steps.tokens, self._steps.lexicon
        while first < last:
            if not tokens[first].text[0].isalnum() and tokens[first].text not in "(@#":
                first += 1
                continue
            if tokens[first].lower not in lexicon.connectives.keys:
                break
            size = lexicon.connectives.length_at(tokens, first, last)
            if not size or lexicon.fixed_phrases.length_at(tokens, first, last) > size:
                break
            first += size
        return first

    def _opens_only(self, source: Source, cue: int) -> bool:
        """Return whether a lone capitalised word, far from the cue or with an ending, just opens the sentence."""
        if source.name is None or source.role is not None or not self._steps.roster.stands_once(*source.name):
            return False
        ending = self._steps.tokens[source.name[0]].text.endswith(self._steps.lexicon.own_endings)
        return ending or source.name[1] == source.last < self.before_adverbs(cue)

    def _reaches(self, at: int, cue: int) -> bool:
        """Return whether only adverbs, asides and adjuncts stand between a subject and its cue."""
        tokens, lexicon = self._steps.tokens, self._steps.lexicon
        if cue - at > WIDEST_GAP:
            return False
        end = self.before_adverbs(cue)
        while at + 1 < end and tokens[at].text == "," and tokens[at + 1].text == ",":
            at += 1
        at += at < end and tokens[at].lower in lexicon.nouns.demonstratives
        if at >= end or (end == at + 1 and tokens[at].text in ",)"):
            return True
        place = at + (tokens[at].text == ",")
        word = tokens[place].lower
        aside = word in lexicon.adjuncts or word in lexicon.topics or word in lexicon.releases
        dated = place > at and tokens[end - 1].text == "," and self._steps.is_calendar(place)
        return aside or dated or (tokens[place].text == "(" and tokens[end - 1].text in "),")
