"""Find indirect speech in a stretch of tokens: who reports, by which cue, and which words are the report.

The sieves in order: an introduction in front (Menurut X, C), a passive in front (Disampaikannya, C), a cue behind
(C, kata X), a subject with its cue (X mengatakan C). Quotes are the business of another module.
"""

from itertools import islice

from factcheck.domain.speaker import SpeakerKind, Stance
from factcheck.speakers.citations import CitationReader
from factcheck.speakers.clauses import ClauseFinder
from factcheck.speakers.complements import ComplementReader
from factcheck.speakers.inscriptions import InscriptionReader
from factcheck.speakers.introductions import LONGEST_ASIDE, IntroductionReader
from factcheck.speakers.report import SHORTEST_CONTENT, Link, Report, link, report_of
from factcheck.speakers.rumours import RumourReader
from factcheck.speakers.source import Source, Span
from factcheck.speakers.source_reader import SourceReader
from factcheck.speakers.steps import Steps
from factcheck.speakers.subjects import SubjectFinder
from factcheck.speakers.trailing import MOST_CUES, TrailingReader, within
from factcheck.text.spans import places

NEAREST_RECIPIENT = 4
"""Tokens behind a cue within which the clause is opened that somebody is told: "menyampaikan kepada kami bahwa"."""

NEAREST_POINTER = 3
"""First tokens of a sentence in which a demonstrative points back: "Angka subsidi itu disampaikan"."""


class ReportFinder:
    """Runs the sieves of indirect speech over the tokens of one article."""

    def __init__(self, steps: Steps, sources: SourceReader) -> None:
        self._steps, self._tokens, self._lexicon = steps, steps.tokens, steps.lexicon
        self.sources = sources
        self.introductions = IntroductionReader(steps, sources)
        self.subjects = SubjectFinder(steps, sources)
        self.citations = CitationReader(steps, sources, self.subjects)
        self._complements = ComplementReader(steps, self.introductions)
        self._inscriptions = InscriptionReader(steps, sources)
        self._rumours = RumourReader(steps, sources)
        self._trailing = TrailingReader(steps, sources, self.introductions, self.subjects)
        self.clauses = ClauseFinder(steps, sources, self._complements)
        self._cues = places(steps.words, steps.lexicon.marking)
        denials = {word for word, stance in steps.lexicon.passive.items() if stance is Stance.DENY}
        self._denials = places(steps.words, denials)

    def find(self, first: int, last: int, *, inner: bool = False) -> Report | None:
        """Return the outermost report in the tokens first..last; `inner`: they are somebody's words themselves."""
        start = self.subjects.skip_connectives(first, last)
        return (
            self._inscriptions.read(start, last)
            or self._rumours.read(start, last)
            or self._introduced(start, last)
            or self._passive(start, last)
            or self._signed(start, last)
            or self._trailing.read(start, last)
            or self.citations.read(start, last)
            or self.said_of_subject(start, last, inner=inner)
            or self._inside(start, last)
            or self._inscriptions.ruled(start, last)
        )

    def untrue(self, first: int, last: int) -> Span | None:
        """Return what somebody's words first..last call untrue, None if they do not: "tidak benar bahwa C"."""
        return self._rumours.untrue(self.subjects.skip_connectives(first, last), last)

    def find_quoted(self, first: int, last: int) -> Report | None:
        """Return the report that a speaker's own words make of somebody else's; only a clear one counts."""
        start = self.subjects.skip_connectives(first, last)
        opened = self._opened(start, last)
        if opened is not None:
            return opened
        report = self.said_of_subject(start, last)
        clear = report if report is not None and self._is_clear(report, last) else None
        return clear or self._inscriptions.cited(start, last) or self._grounded(start, last)

    def _grounded(self, first: int, last: int) -> Report | None:
        """Read whose figures a speaker gives at the end of his words: "kerugiannya Rp 2 miliar, menurut data BPKP"."""
        report = self._trailing.read(first, last)
        source = report.link.source if report else None
        if report is None or source is None or any(token.is_word for token in self._tokens[source.last : last]):
            return None
        written = self._tokens[source.first].lower in self._lexicon.nouns.carriers
        grounded = self._tokens[report.link.cue[0]].lower in self._lexicon.grounds
        return report if written and grounded and source.kind is SpeakerKind.ORG else None

    def _opened(self, first: int, last: int) -> Report | None:
        """Read "Kata X, C" and "Menurut X, C" where X has a name with a comma behind; "menurut saya" relays nobody."""
        found = self._opening(first, last)
        source = found.source if found else None
        if found is None or source is None or source.name is None or source.last >= last:
            return None
        head, word = self._tokens[source.name[0]], self._tokens[first].lower
        acted_on = source.kind is SpeakerKind.PERSON and self._lexicon.grounds.get(word) is SpeakerKind.DOCUMENT
        named = head.is_capitalised and head.lower not in self._lexicon.own_words and not acted_on
        return report_of(found, (source.last + 1, last)) if named and self._tokens[source.last].text == "," else None

    def _opening(self, first: int, last: int) -> Link | None:
        """Return the link that a cue or an introduction at the very front makes."""
        word = self._tokens[first].lower if first < last else ""
        stance = self._lexicon.after.get(word)
        if stance is not None:
            return link(self.sources.read(first + 1, last), (first, first + 1), stance, "introduction")
        found = self.introductions.read(first, last)
        return link(found.source, found.cue, Stance.ASSERT, "introduction") if found else None

    def relay(self, report: Report) -> tuple[Link, ...]:
        """Return the outlet between a speaker and his words: "Naimi seperti dikutip Dow Jones mengatakan"."""
        source, sieve = report.link.source, report.link.sieve
        if source is None or report.content is None or sieve not in ("subject-cue", "introduction"):
            return ()
        end = report.link.cue[0] if sieve == "subject-cue" else report.content[0]
        through = self.citations.spokesman(source.last, end) if source.kind is SpeakerKind.PERSON else ()
        return through or self.introductions.relay(source.last, end)

    def said_of_subject(
        self, first: int, last: int, least: int = SHORTEST_CONTENT, *, inner: bool = False
    ) -> Report | None:
        """Read "X mengatakan (bahwa) C" with at least `least` tokens; the first cue with a subject counts."""
        cues = (at for at in within(self._cues, first + 1, last) if self._tokens[at].lower in self._lexicon.before)
        for at in islice(cues, MOST_CUES):
            subject = self.subjects.of_cue(first, at, last, inner=inner)
            if subject is None:
                continue
            admitted = self.subjects.is_admission(at)
            stance = Stance.ASSERT if admitted else self._lexicon.before[self._tokens[at].lower]
            if least and self._complements.points_back(at, last):
                return Report(link(subject, (at, at + 1), stance, "back-reference"), None)
            if self._complements.is_closed_by(first, subject, at, last):
                return report_of(link(subject, (at, at + 1), stance, "trailing-cue"), (first, subject.first - 1))
            if least and not self._complements.is_statement(subject, at, last, inner=inner):
                continue
            untrue = self.untrue(at + 1, last)
            if untrue is not None:
                return report_of(link(subject, (at, at + 1), Stance.DENY, "subject-cue"), untrue)
            content = (self._complements.start(at + 1, last), last)
            if last - content[0] >= least:
                return Report(link(subject, (at, at + 1), stance, "subject-cue"), content)
        return None

    def stray_cue(self, first: int, last: int) -> Report | None:
        """Return a cue whose quote was lost, with the sentence before it."""
        return self._trailing.stray_cue(first, last)

    def resumed(self, stray: Link, last: int) -> int:
        """Return where words of the sentence go on behind a stray cue."""
        return self._trailing.resumed(stray, last)

    def announced(self, first: int, last: int) -> Link | None:
        """Return who says something there that is not told: "Rini menyampaikan dukungan penuh", "BPS merilis data"."""
        lexicon = self._lexicon
        cues = (at for at in within(self._cues, first + 1, last) if self._tokens[at].lower in lexicon.announcing)
        for at in islice(cues, MOST_CUES):
            subject = self.subjects.of_cue(first, at, last)
            if subject is not None:
                stance = lexicon.before.get(self._tokens[at].lower, Stance.ASSERT)
                return link(subject, (at, at + 1), stance, "subject-cue")
        return self._denied(first, last)

    def _denied(self, first: int, last: int) -> Link | None:
        """Return the person by whom something is denied, who may go on to say what: "Tudingan Rini dibantah Faruk"."""
        passive = self._lexicon.passive
        for at in within(self._denials, first + 1, last)[:MOST_CUES]:
            source = self.sources.agent(at + 1, last)
            if source is not None and source.kind is SpeakerKind.PERSON and source.name is not None:
                return link(source, (at, at + 1), passive[self._tokens[at].lower], "passive-cue")
        return None

    def _introduced(self, first: int, last: int) -> Report | None:
        if first < last and self._tokens[first].lower in self._lexicon.views:
            return self._viewed(first, last)
        found = self.introductions.read(first, last)
        if found is None:
            return self._cued_in_front(first, last)
        if self._tokens[first].lower in self._lexicon.closings:
            return Report(link(found.source, found.cue, Stance.ASSERT, "back-reference"), None)
        content = (self.introductions.content_start(found.after, last), last)
        return report_of(link(found.source, found.cue, Stance.ASSERT, "introduction"), content)

    def _viewed(self, first: int, last: int) -> Report | None:
        """Read "Bagi X, C" where X is a person by name; anybody else is whom C concerns."""
        source = self.sources.read(first + 1, last)
        named = source is not None and source.kind is SpeakerKind.PERSON and source.name is not None
        if source is None or not named or source.last >= last or self._tokens[source.last].text != ",":
            return None
        return report_of(link(source, (first, first + 1), Stance.BELIEVE, "introduction"), (source.last + 1, last))

    def _cued_in_front(self, first: int, last: int) -> Report | None:
        """Read "Kata dia, C": a cue at the front whose source ends with a comma."""
        found = self._opening(first, last)
        source = found.source if found else None
        if found is None or source is None or source.last >= last:
            return None
        comma = self._tokens[source.last].text == ","
        return report_of(found, (source.last + comma, last)) if comma or source.kind is None else None

    def _passive(self, first: int, last: int) -> Report | None:
        """Read "Disampaikannya, C", "Dikatakan dia, C" and the back reference "Hal itu diungkapkan Faruk"."""
        tokens, lexicon = self._tokens, self._lexicon
        word = tokens[first].lower if first < last else ""
        cue = (first, first + 1)
        if word in lexicon.own:
            content = (self.introductions.content_start(first + 1, last), last)
            return report_of(link(None, cue, lexicon.own[word], "passive-cue"), content)
        closed = word in lexicon.closings and first + 1 < last and tokens[first + 1].lower in lexicon.passive
        if closed or word in lexicon.back_references:
            return self._back_reference(first, last, pointing=closed)
        if word not in lexicon.passive:
            return None
        source = self.sources.agent(first + 1, last)
        if source is None and first + 1 < last and self._opens_clause(first + 1):
            return report_of(link(None, cue, lexicon.passive[word], "passive-cue"), (first + 2, last))
        if source is None or source.last >= last or tokens[source.last].text != ",":
            return None
        return report_of(link(source, cue, lexicon.passive[word], "passive-cue"), (source.last + 1, last))

    def _signed(self, first: int, last: int) -> Report | None:
        """Read whose words stood before, with nothing but place and date behind: "Demikian pernyataan Rini, Kamis."."""
        tokens, lexicon = self._tokens, self._lexicon
        if first + 2 >= last or tokens[first].lower not in lexicon.closings:
            return None
        source = self.sources.agent(first + 2, last) if tokens[first + 1].lower in lexicon.nouns.utterances else None
        if source is None or source.name is None:
            return None
        behind = tokens[source.last] if source.last < last else None
        closed = behind is None or not behind.is_word or behind.lower in lexicon.adjuncts
        return Report(link(source, (first, first + 2), Stance.ASSERT, "back-reference"), None) if closed else None

    def _opens_clause(self, at: int) -> bool:
        return self._tokens[at].text == "," or self._tokens[at].lower in self._lexicon.complementizers

    def _back_reference(self, first: int, last: int, *, pointing: bool) -> Report | None:
        """Read "Hal itu diungkapkan Faruk"; `pointing`: the first word points back by itself, "Demikian dikatakan"."""
        tokens, lexicon = self._tokens, self._lexicon
        opening = {token.lower for token in tokens[first : min(last, first + NEAREST_POINTER)]}
        if not pointing and opening.isdisjoint(lexicon.nouns.demonstratives | lexicon.likewise):
            return None
        for at in range(first + 1, min(last, first + LONGEST_ASIDE)):
            word = tokens[at].lower
            if tokens[self.subjects.before_adverbs(at) - 1].lower in lexicon.blockers:
                continue
            amid = tokens[at - 1].text == "," and at + 1 < last and tokens[at + 1].text == ","
            if word in lexicon.own and word not in lexicon.passive and not amid:
                return Report(link(None, (at, at + 1), lexicon.own[word], "back-reference"), None)
            stance = lexicon.passive.get(word)
            if stance is None:
                continue
            place = at + 1
            while place < last and tokens[place].lower in lexicon.adverbs:
                place += 1
            source = self.sources.agent(place, last)
            if source is not None:
                return Report(link(source, (at, at + 1), stance, "back-reference"), None)
        return None

    def _inside(self, first: int, last: int) -> Report | None:
        """Read a cue amid its statement with no commas: "Program ini kata Fiki dibagi", "utang itu dinilainya aman"."""
        tokens, lexicon = self._tokens, self._lexicon
        for at in within(self._cues, first + 1, last - 1)[:MOST_CUES]:
            word = tokens[at].lower
            if word in lexicon.own_inside and tokens[at - 1].lower not in lexicon.blockers:
                return Report(link(None, (at, at + 1), lexicon.own[word], "trailing-cue"), (first, last))
            if word in lexicon.inside_cues and self._is_amid(at):
                source = self.sources.read(at + 1, last)
                stance = lexicon.after.get(word) or lexicon.passive.get(word, Stance.ASSERT)
                if source is not None and source.last < last and self._goes_on(source):
                    return Report(link(source, (at, at + 1), stance, "trailing-cue"), (first, last))
        return None

    def _is_amid(self, at: int) -> bool:
        """Return whether a cue is amid a statement, not in a relative clause or a pair, "musik dan kata sambutan"."""
        lexicon, before = self._lexicon, self._tokens[at - 1]
        return before.is_word and before.lower not in lexicon.nouns.joiners | lexicon.relatives

    def _goes_on(self, source: Source) -> bool:
        """Return whether a statement goes on right behind a pronoun or a name that stands elsewhere too."""
        behind = self._tokens[source.last]
        known = source.name is not None and self._steps.roster.is_known(*source.name)
        person = source.kind is None or (source.kind is SpeakerKind.PERSON and known)
        aside = behind.text == "," and source.kind is None
        if self.sources.is_body(source):
            return behind.lower in self._lexicon.clause_marks
        return person and (aside or (behind.text.islower() and behind.lower not in self._lexicon.adjuncts))

    def _is_clear(self, report: Report, last: int) -> bool:
        """Return whether a report inside a quote has a source right before its cue, or a clause opened as such."""
        subject, (at, behind) = report.link.source, report.link.cue
        if subject is None or subject.kind is None:
            return False
        told = behind < last and self._tokens[behind].lower in self._lexicon.recipients
        near_clause = self._tokens[behind : min(last, behind + 1 + NEAREST_RECIPIENT * told)]
        if any(token.lower in self._lexicon.complementizers for token in near_clause):
            return True
        near = subject.last >= self.subjects.before_adverbs(at) - 1
        return near and self._tokens[at].lower in self._lexicon.plain_cues
