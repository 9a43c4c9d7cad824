"""Walk through a document's sentences and say who answers for each stretch.

The sieves do the finding; this keeps the order and remembers who spoke.
"""

from collections.abc import Collection
from dataclasses import replace

from factcheck.domain.mention import QuoteKind
from factcheck.domain.speaker import Attribution, SpeakerKind, Stance
from factcheck.speakers.continuation import Continuation
from factcheck.speakers.headings import HeadingFinder
from factcheck.speakers.interviews import InterviewFinder
from factcheck.speakers.lessons import Lesson, TaughtContinuation, Told
from factcheck.speakers.lexicon import lexicon
from factcheck.speakers.listings import ListFinder
from factcheck.speakers.memory import Speech
from factcheck.speakers.outlook import Outlook
from factcheck.speakers.quotations import QuotationFinder
from factcheck.speakers.quoted import QuoteFinder
from factcheck.speakers.readings import DEEPEST, Piece, SentenceReader, Turn
from factcheck.speakers.registry import Entry
from factcheck.speakers.report import Link, last_speaker
from factcheck.speakers.reported import ReportFinder
from factcheck.speakers.source import Span
from factcheck.speakers.source_reader import SourceReader
from factcheck.speakers.speech import SpeechFinder
from factcheck.speakers.statement import Attributed, StatementList
from factcheck.speakers.steps import Steps
from factcheck.speakers.voices import Voices
from factcheck.text.document import Document, Sentence
from factcheck.text.names import find_names, name_rules

MOST_POINTED_AT = 2
"""Sentences that "hal itu diungkapkan Faruk" gives to the speaker it names."""


class Attributor:
    """Attributes one document."""

    def __init__(self, document: Document, dated: Collection[int], told: Told | None = None) -> None:
        """Take a document, the offsets at which its temporal expressions begin, and what its labels tell, if any do."""
        self._document, self._lexicon = document, lexicon(document.language)
        runs = find_names(document.tokens, document.language, [sentence.first for sentence in document.sentences])
        steps = Steps(document, runs, self._lexicon, name_rules(document.language).calendar, dated)
        sources = SourceReader(steps)
        self._sources = sources
        self._reports = ReportFinder(steps, sources)
        quotes, speech = QuoteFinder(steps, self._reports), SpeechFinder(document, self._lexicon)
        self._readings = SentenceReader(document, self._reports, quotes, speech)
        self._interviews = InterviewFinder(document, sources)
        self._quotations = QuotationFinder(document, self._readings)
        self._voices = Voices(document, steps, sources)
        outlook = Outlook(len(document.sentences), self._readings, self._voices)
        continuation = Continuation(document, steps, self._reports.subjects, outlook)
        self._taught = TaughtContinuation(continuation, told) if told is not None else None
        self._continuation = self._taught or continuation
        self._headings, self._lists = HeadingFinder(document), ListFinder(document, self._lexicon)
        self._memory = self._voices.memory
        self._statements = StatementList(document, self._lexicon)

    def run(self) -> Attributed:
        """Return all statements and the speakers of their chains."""
        for number, sentence in enumerate(self._document.sentences):
            if self._headings.is_heading(number):
                self._memory.broken()
            reading = self._readings.read(number)
            known = self._memory.chain
            for turn in reading.turns:
                self._quoted(number, sentence, turn)
            for piece in reading.pieces:
                before = replace(self._memory) if piece.aside else None
                self._unquoted(number, sentence, piece)
                if before is not None:
                    self._memory.resumed(before)
            if self._lists.announces(number):
                own = known if self._lists.is_told(number) else ()
                self._memory.listing = self._memory.chain or own
            elif self._memory.listing and not self._lists.is_item(number):
                self._memory.listing = ()
        speakers = self._voices.speakers([statement.attribution for statement in self._statements.all()])
        self._statements.complete(speakers)
        return Attributed(self._statements.all(), speakers)

    def lessons(self) -> tuple[Lesson, ...]:
        """Return what was to be seen at each sentence of which the labels tell whether it goes on, behind `run`."""
        return tuple(self._taught.lessons) if self._taught else ()

    def _quoted(self, number: int, sentence: Sentence, turn: Turn) -> None:
        """Attribute what one speaker says in quote marks."""
        links = turn.links or self._quotations.links(number)
        chain = self._voices.chain(links) if links else self._voices.floating()
        if not links or links[0].source is None or links[0].source.kind is None:
            chain = self._memory.relayed(chain)
        speaker = self._voices.entry(links[0]) if links else self._memory.speaker
        for first, last in turn.quotes:
            for part in self._statements.parts(sentence, first, last):
                self._state_quote(number, part, chain, QuoteKind.DIRECT)
        self._memory.spoken(speaker, chain, Speech.QUOTED, sentence.paragraph)

    def _state_quote(self, number: int, part: Span, chain: Attribution, kind: QuoteKind) -> None:
        """Add the statement of one sentence inside a quote, with whom it quotes in turn."""
        untrue = self._reports.untrue(*part) if chain else None
        if untrue is not None:
            self._statements.add(number, untrue, kind, (replace(chain[0], stance=Stance.DENY), *chain[1:]))
            return
        start, end = self._reports.subjects.skip_connectives(*part), part[1]
        report = self._reports.find_quoted(start, part[1]) if 0 < len(chain) < DEEPEST else None
        inner = self._voices.chain((report.link,)) if report is not None else ()
        if report is not None and report.content is not None and inner and inner[0].name != chain[0].name:
            (start, end), chain = report.content, (*inner, *chain)
        self._statements.add(number, (start, end), kind, chain)

    def _unquoted(self, number: int, sentence: Sentence, piece: Piece) -> None:
        """Attribute a stretch that is no direct speech; then remember whose quote was lost behind it."""
        stray = piece.stray
        if stray is not None and self._memory.meant() is None:
            self._memory.narrated(sentence.paragraph, self._voices.entry(stray))
        self._reported(number, sentence, piece)
        if stray is not None:
            chain = self._voices.chain((stray,))
            self._memory.spoken(self._voices.entry(stray), chain, Speech.QUOTED, sentence.paragraph)

    def _reported(self, number: int, sentence: Sentence, piece: Piece) -> None:
        """Attribute a stretch by its cues."""
        links, content = piece.links, piece.content
        chain = self._voices.chain(links)
        if links and content is None:
            self._point_back(number, sentence, links[-1], chain)
        elif chain and content is not None:
            self._statements.add(number, content, piece.kind, chain)
            self._memory.spoken(self._voices.entry(last_speaker(links)), chain, Speech.REPORTED, sentence.paragraph)
            self._mention(content)
        elif (answer := self._interviews.answer(sentence)) is not None:
            self._answered(number, sentence, piece, answer)
        else:
            self._uncued(number, sentence, piece)

    def _answered(self, number: int, sentence: Sentence, piece: Piece, answer: Link) -> None:
        """Attribute words that somebody answers in an interview, his name and the colon left out."""
        start = self._reports.subjects.skip_connectives(max(piece.span[0], answer.cue[1]), piece.span[1])
        chain = self._voices.chain((answer,))
        self._state_quote(number, (start, piece.span[1]), chain, QuoteKind.INDIRECT)
        self._memory.spoken(self._voices.entry(answer), chain, Speech.REPORTED, sentence.paragraph)

    def _uncued(self, number: int, sentence: Sentence, piece: Piece) -> None:
        """Attribute words that name no speaker: the report before goes on with them, or the outlet speaks."""
        start = self._reports.subjects.skip_connectives(*piece.span)
        content, memory = (start, piece.span[1]), self._memory
        speaker = self._voices.entry(piece.announced) if piece.announced else None
        own = speaker is not None and speaker is not memory.speaker
        if memory.listing and self._lists.is_item(number):
            memory.chain = memory.listing
            goes_on = True
        else:
            goes_on = bool(memory.chain) and not own
            goes_on = goes_on and self._continuation.goes_on(number, memory)
        if goes_on:
            reason = self._lexicon.reasons.length_at(self._document.tokens, *piece.span) > 0
            chain = memory.inherited("continuation", whole=reason)
            self._statements.add(number, content, QuoteKind.INDIRECT, chain)
            memory.spoken(None, chain, Speech.REPORTED, sentence.paragraph)
            self._mention(content)
            return
        self._statements.add(number, content, QuoteKind.NARRATOR, ())
        memory.narrated(sentence.paragraph, self._subject(*content))
        if piece.announced and speaker is not None:
            memory.announced(speaker, self._voices.chain((piece.announced,)))

    def _mention(self, content: Span) -> None:
        """Remember the person whom somebody else's words are about, if it is no person who says them."""
        speaker = self._memory.speaker
        if speaker is not None and speaker.kind is not SpeakerKind.PERSON:
            self._memory.mentioned(self._subject(*content))

    def _point_back(self, number: int, sentence: Sentence, link: Link, chain: Attribution) -> None:
        """Give the narrated sentences right before to the speaker named now: "Hal itu diungkapkan Faruk"."""
        whole = (sentence.first, sentence.last)
        if link.stance is Stance.DENY:
            self._statements.add(number, whole, QuoteKind.INDIRECT, chain)
            self._memory.spoken(self._voices.entry(link), chain, Speech.QUOTED, sentence.paragraph)
            return
        if chain:
            self._statements.attribute_last(range(number - MOST_POINTED_AT, number), sentence.paragraph - 1, chain)
        self._statements.add(number, whole, QuoteKind.NARRATOR, (), points_back=True)
        self._memory.narrated(sentence.paragraph, self._voices.entry(link))

    def _subject(self, first: int, last: int) -> Entry | None:
        """Return the person a narrated sentence is about, whom a following "ujarnya" may mean.

        Before anybody has spoken, that is also who is merely named with a role: "Itu ditanyakan kepada Bupati Rini."
        A person named in full for the first time is whom a following "ia" means, but nobody's speaker yet.
        So is who has done it: "Dugaan itu disampaikan Kapolda Rini".
        """
        source = self._reports.subjects.topic(first, last)
        if source is not None and source.kind is SpeakerKind.UNNAMED:
            self._memory.crowd = self._voices.find(source)
            return None
        entry = self._voices.find(source) if source is not None else None
        if entry is not None and (entry.role or entry.seen > 1):
            return entry
        fresh = entry if source is not None and self._voices.is_full_name(source) else None
        if fresh is not None or self._memory.speaker is not None:
            self._memory.mentioned(fresh or self._voices.titled_within(first, last, acting=True))
            return None
        titled = self._voices.titled_within(first, last, acting=False)
        if titled is None:
            self._memory.mentioned(self._voices.named_within(first, last))
        return titled
