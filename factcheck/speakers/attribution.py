"""Walk through a document's sentences and say who answers for each stretch.

The sieves do the finding; this keeps the order and remembers who spoke.
"""

from collections.abc import Collection, Sequence

from factcheck.domain.mention import QuoteKind
from factcheck.domain.speaker import Attribution, Stance
from factcheck.speakers.continuation import Continuation
from factcheck.speakers.lexicon import lexicon
from factcheck.speakers.memory import Speech
from factcheck.speakers.quoted import QuoteFinder
from factcheck.speakers.registry import Entry
from factcheck.speakers.report import Link
from factcheck.speakers.reported import ReportFinder
from factcheck.speakers.source import Span
from factcheck.speakers.source_reader import SourceReader
from factcheck.speakers.speech import SpeechFinder
from factcheck.speakers.statement import Attributed, StatementList
from factcheck.speakers.steps import Steps
from factcheck.speakers.voices import Voices
from factcheck.text.document import Document, Sentence
from factcheck.text.names import find_names, name_rules

DEEPEST = 3
"""Links of a chain at most; deeper ones do not occur in 1,652 labelled claims."""

MOST_POINTED_AT = 2
"""Sentences that "hal itu diungkapkan Faruk" gives to the speaker it names."""

MOST_STRAYS = 8
"""Cues without their quotes that are looked for in one sentence; keeps a sentence of a thousand of them linear."""

FEWEST_OUTSIDE = 3
"""Tokens beside the quotes of a sentence without a cue from which on the marks hold a title, not speech."""


class Attributor:
    """Attributes one document."""

    def __init__(self, document: Document, dated: Collection[int]) -> None:
        """Take a document and the offsets at which its temporal expressions begin."""
        self._document, self._lexicon = document, lexicon(document.language)
        runs = find_names(document.tokens, document.language, [sentence.first for sentence in document.sentences])
        steps = Steps(document.tokens, runs, self._lexicon, name_rules(document.language).calendar, dated)
        sources = SourceReader(steps)
        self._sources = sources
        self._reports = ReportFinder(steps, sources)
        self._quotes = QuoteFinder(steps, self._reports)
        self._speech = SpeechFinder(document, self._lexicon)
        self._voices = Voices(document, steps, sources)
        self._continuation = Continuation(document, self._lexicon, steps.starts)
        self._memory = self._voices.memory
        self._statements = StatementList(document, self._lexicon)

    def run(self) -> Attributed:
        """Return all statements and the speakers of their chains."""
        for number, sentence in enumerate(self._document.sentences):
            quotes = self._speech.quotes_of(sentence)
            if not (quotes and self._quoted(number, sentence, quotes)):
                self._unquoted(number, sentence, QuoteKind.MIXED if quotes else QuoteKind.INDIRECT)
        speakers = self._voices.speakers([statement.attribution for statement in self._statements.all()])
        self._statements.complete(speakers)
        return Attributed(self._statements.all(), speakers)

    def _quoted(self, number: int, sentence: Sentence, quotes: Sequence[Span]) -> bool:
        """Attribute a sentence with speech in quote marks; return False if the marks turn out to hold no speech."""
        outside = _gaps((sentence.first, sentence.last), quotes)
        links = self._quotes.links(outside, quotes)
        if not links and sum(last - first for first, last in outside) > FEWEST_OUTSIDE * len(quotes):
            return False
        if links and self._quotes.is_within_report(links[0], quotes):
            return False
        chain = self._voices.chain(links) if links else self._voices.floating()
        speaker = self._voices.entry(links[0]) if links else self._memory.speaker
        for first, last in quotes:
            for part in self._statements.parts(sentence, first, last):
                self._state_quote(number, part, chain)
        self._memory.spoken(speaker, chain, Speech.QUOTED, sentence.paragraph)
        return True

    def _state_quote(self, number: int, part: Span, chain: Attribution) -> None:
        """Add the statement of one sentence inside a quote, with whom it quotes in turn."""
        start = self._reports.subjects.skip_connectives(*part)
        report = self._reports.find_quoted(start, part[1]) if 0 < len(chain) < DEEPEST else None
        inner = self._voices.chain((report.link,)) if report is not None else ()
        if report is not None and report.content is not None and inner and inner[0].name != chain[0].name:
            start, chain = report.content[0], (*inner, *chain)
        self._statements.add(number, (start, part[1]), QuoteKind.DIRECT, chain)

    def _unquoted(self, number: int, sentence: Sentence, kind: QuoteKind) -> None:
        """Attribute a sentence that is no direct speech; a report with quoted words in it is of the mixed kind."""
        begin = sentence.first
        for _ in range(MOST_STRAYS):
            stray = self._reports.stray_cue(begin, sentence.last)
            if stray is None or stray.content is None:
                break
            self._stray(number, sentence, stray.content, stray.link, kind)
            begin = self._reports.resumed(stray.link, sentence.last)
        if begin < sentence.last:
            self._reported(number, sentence, (begin, sentence.last), kind)

    def _stray(self, number: int, sentence: Sentence, before: Span, link: Link, kind: QuoteKind) -> None:
        """Attribute what stands before a cue that has lost its quote, then remember whose quote it was."""
        if self._memory.meant() is None:
            self._memory.narrated(sentence.paragraph, self._voices.entry(link))
        self._reported(number, sentence, before, kind)
        chain = self._voices.chain((link,))
        self._memory.spoken(self._voices.entry(link), chain, Speech.QUOTED, sentence.paragraph)

    def _reported(self, number: int, sentence: Sentence, span: Span, kind: QuoteKind) -> None:
        """Attribute a stretch of a sentence without direct speech."""
        links, content = self._nest(span)
        chain = self._voices.chain(links)
        if links and content is None:
            self._point_back(number, sentence, links[-1], chain)
        elif chain and content is not None:
            self._statements.add(number, content, kind, chain)
            self._memory.spoken(self._voices.entry(links[-1]), chain, Speech.REPORTED, sentence.paragraph)
        else:
            self._uncued(number, sentence, span)

    def _uncued(self, number: int, sentence: Sentence, span: Span) -> None:
        """Attribute words that name no speaker: the report before goes on with them, or the outlet speaks."""
        start = self._reports.subjects.skip_connectives(*span)
        content, memory = (start, span[1]), self._memory
        if memory.chain and self._continuation.goes_on(number, memory):
            reason = self._lexicon.reasons.length_at(self._document.tokens, *span) > 0
            chain = memory.inherited("continuation", whole=reason)
            self._statements.add(number, content, QuoteKind.INDIRECT, chain)
            memory.spoken(None, chain, Speech.REPORTED, sentence.paragraph)
            return
        self._statements.add(number, content, QuoteKind.NARRATOR, ())
        memory.narrated(sentence.paragraph, self._subject(start, span[1]))

    def _nest(self, span: Span) -> tuple[list[Link], Span | None]:
        """Return the links of nested reports, innermost first, and the innermost content."""
        links: list[Link] = []
        content: Span | None = span
        while content is not None and len(links) < DEEPEST:
            report = self._reports.find(*content)
            if report is None or (links and report.content is None):
                break
            links.insert(0, report.link)
            content = report.content
        return links, content

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
        """Return the person a narrated sentence is about, whom a following "ujarnya" may mean."""
        source = self._reports.subjects.person(first, last)
        entry = self._voices.find(source) if source is not None else None
        return entry if entry is not None and (entry.role or entry.seen > 1) else None


def _gaps(whole: Span, covered: Sequence[Span]) -> list[Span]:
    """Return what of a range is not covered."""
    found: list[Span] = []
    at = whole[0]
    for first, last in covered:
        if first > at:
            found.append((at, first))
        at = max(at, last)
    if at < whole[1]:
        found.append((at, whole[1]))
    return found
