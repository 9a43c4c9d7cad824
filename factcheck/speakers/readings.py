"""Read one sentence by itself: which quotes and reports the sieves find in it. Must not ask who spoke before.

What is read is kept in named tuples: every sentence makes some, and frozen dataclasses take four times as long to make.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from factcheck.domain.mention import QuoteKind
from factcheck.domain.speaker import Stance
from factcheck.speakers.quoted import QuoteFinder
from factcheck.speakers.report import Link, is_persons, relayed
from factcheck.speakers.reported import ReportFinder
from factcheck.speakers.source import Span
from factcheck.speakers.speech import SpeechFinder
from factcheck.text.document import Document, Sentence

DEEPEST = 3
"""Links of a chain at most; deeper ones do not occur in 1,652 labelled claims."""

MOST_STRAYS = 8
"""Cues without their quotes that are looked for in one sentence; keeps a sentence of a thousand of them linear."""

_ENDS = frozenset(".?!")

FEWEST_OUTSIDE = 3
"""Tokens beside the quotes of a sentence without a cue from which on the marks hold a title, not speech."""


class Piece(NamedTuple):
    """A stretch of a sentence that is no direct speech, with the links of its reports, innermost first.

    `content` is what is reported, mixed if it holds words in quote marks; None with links points back at the sentence
    before. `stray` is a cue right behind the stretch whose quote was lost. `announced`, without links, is who says
    something there that is not told. `aside`: a subordinate clause, behind which it goes on as before it.
    """

    span: Span
    links: tuple[Link, ...]
    content: Span | None
    kind: QuoteKind = QuoteKind.INDIRECT
    stray: Link | None = None
    announced: Link | None = None
    aside: bool = False


class Turn(NamedTuple):
    """Quotes of one speaker, and the links to him and to who relays him; none for quotes without a cue."""

    quotes: tuple[Span, ...]
    links: tuple[Link, ...]


class Reading(NamedTuple):
    """A sentence as direct speech (`turns`, mostly one), or as pieces of another kind; behind a lost mark as both."""

    turns: tuple[Turn, ...] = ()
    pieces: tuple[Piece, ...] = ()

    @property
    def is_cued(self) -> bool:
        """Whether anything of it is somebody's words by its own cue or its quote marks."""
        return bool(self.turns) or any(piece.links or piece.stray for piece in self.pieces)

    @property
    def speaks(self) -> Link | None:
        """The link to the first who speaks in it; None for a quote without a cue."""
        if self.turns:
            return next(iter(self.turns[0].links), None)
        said = (piece.links[-1] if piece.links else piece.stray for piece in self.pieces)
        return next((link for link in said if link is not None), None)


class SentenceReader:
    """Reads the sentences of one document, each once."""

    def __init__(self, document: Document, reports: ReportFinder, quotes: QuoteFinder, speech: SpeechFinder) -> None:
        self._sentences, self._tokens, self._starts = document.sentences, document.tokens, document.starts
        self._reports, self._quotes, self._speech = reports, quotes, speech
        self._known: dict[int, Reading] = {}

    def read(self, number: int) -> Reading:
        """Return what stands in sentence `number`."""
        known = self._known.get(number)
        if known is None:
            known = self._known[number] = self._read(self._sentences[number])
        return known

    def _read(self, sentence: Sentence) -> Reading:
        quotes = self._speech.quotes_of(sentence)
        spoken = self._spoken(sentence, quotes) if quotes else None
        if spoken is not None:
            return spoken
        return Reading(pieces=tuple(self._pieces(sentence)))

    def _spoken(self, sentence: Sentence, quotes: Sequence[Span]) -> Reading | None:
        """Return a sentence with speech in quote marks; None if the marks turn out to hold no speech."""
        lost = self._quotes.lost_end(*quotes[-1]) if self._speech.is_left_open(quotes[-1]) else None
        if lost is not None:
            return self._ended(sentence, quotes, lost)
        cuts = self._cuts(quotes)
        if cuts:
            ends = [*cuts, len(quotes)]
            turns = [self._turn(sentence, quotes, first, last) for first, last in pairwise((0, *ends))]
            return Reading(tuple(turns))
        turn = self._turn(sentence, quotes, 0, len(quotes))
        beside = sentence.last - sentence.first - sum(last - first for first, last in quotes)
        if not turn.links and beside > FEWEST_OUTSIDE * len(quotes):
            return None
        if turn.links and self._quotes.is_within_report(turn.links[0], quotes):
            return None
        sequel = self._sequel((quotes[-1][1], sentence.last), turn.links[0]) if turn.links else None
        return Reading((turn,), (sequel,) if sequel else ())

    def _ended(self, sentence: Sentence, quotes: Sequence[Span], lost: Link) -> Reading:
        """Return a sentence whose last quote ends at a cue that was meant to stand behind it; the rest is no speech."""
        turns = [self._turn(sentence, quotes, 0, len(quotes) - 1)] if len(quotes) > 1 else []
        turns.append(Turn(((quotes[-1][0], lost.cue[0] - 1),), (lost,)))
        ends = [bisect_left(self._starts, end) for _, end in sentence.parts]
        behind = [span for span in pairwise(ends) if span[0] >= lost.cue[1]]
        return Reading(tuple(turns), tuple(piece for span in behind for piece in self._parted(span)))

    def _cuts(self, quotes: Sequence[Span]) -> list[int]:
        """Return before which quotes another speaker begins: "A," kata Rini. "b," kata Budi."""
        found: list[int] = []
        for number, ((_, first), (last, _)) in enumerate(pairwise(quotes), 1):
            ended = last - first > 1 and self._tokens[last - 1].text in _ENDS
            if ended and self._quotes.names_speaker(first, last):
                found.append(number)
        return found

    def _turn(self, sentence: Sentence, quotes: Sequence[Span], first: int, last: int) -> Turn:
        """Return quotes number first..last with the speaker whom the words around them name."""
        begin = quotes[first][0] if first else sentence.first
        end = quotes[last][0] if last < len(quotes) else sentence.last
        spoken = quotes[first:last]
        return Turn(tuple(spoken), self._quotes.links(_gaps((begin, end), spoken), spoken))

    def _pieces(self, sentence: Sentence) -> list[Piece]:
        """Cut a sentence behind each cue that has lost its quote."""
        found: list[Piece] = []
        begin, last = sentence.first, sentence.last
        for _ in range(MOST_STRAYS):
            stray = self._reports.stray_cue(begin, last)
            if stray is None or stray.content is None:
                break
            found.append(self._piece(stray.content, stray.link))
            begin = self._reports.resumed(stray.link, last)
        if begin < last:
            found.extend(self._parted((begin, last)))
        return found

    def _parted(self, span: Span) -> Iterator[Piece]:
        """Cut before a clause in which somebody else is reported: "Harga naik, | sementara OPEC menilai ...".

        Also before one with which a speaker goes on, and behind a cue that closes the words before it.
        """
        whole = self._piece(span)
        sequel = self._sequel(span, whole.links[-1]) if whole.links else None
        if sequel is not None:
            yield self._piece((span[0], sequel.span[0]))
            yield sequel
            return
        closed = self._reports.clauses.closed_at(whole.links[-1], span[1]) if whole.links else None
        if closed is not None:
            yield self._piece((span[0], closed))
            yield self._piece((closed + 2, span[1]))
            return
        at = self._reports.clauses.joiner_of_other(*span, reported=bool(whole.links))
        if at is None:
            yield whole
            return
        yield self._piece((span[0], at))
        coordinate = self._tokens[at].lower in self._reports.clauses.contrasts
        yield self._piece((at + 1, span[1]))._replace(aside=not coordinate)

    def _sequel(self, span: Span, said: Link) -> Piece | None:
        """Return the clause with which a speaker goes on: "she said prices rose, | adding that imports fell"."""
        report = self._reports.clauses.sequel(*span, said)
        if report is None or report.content is None:
            return None
        return Piece((report.link.cue[0] - 1, span[1]), (report.link,), report.content)

    def _piece(self, span: Span, stray: Link | None = None) -> Piece:
        links, content = self._nest(span)
        mixed = links and content is not None and self._speech.holds_words(*content)
        kind = QuoteKind.MIXED if mixed else QuoteKind.INDIRECT
        return Piece(span, links, content, kind, stray, None if links else self._reports.announced(*span))

    def _nest(self, span: Span) -> tuple[tuple[Link, ...], Span | None]:
        """Return the links of nested reports, innermost first, and the innermost content."""
        links: list[Link] = []
        content: Span | None = span
        while content is not None and len(links) < DEEPEST:
            untrue = self._reports.untrue(*content) if links else None
            if untrue is not None:
                links[0] = links[0]._replace(stance=Stance.DENY)
                return tuple(links), untrue
            report = self._reports.find(*content, inner=bool(links))
            if report is None or (links and report.content is None):
                break
            links[:0] = (report.link, *(() if links else self._reports.relay(report)))
            content = report.content
        if self._reports.citations.is_turned(links):
            links.reverse()
        if len(links) > 1 and is_persons(links[-2]) and self._reports.introductions.passes_on(links[-1]):
            links[-1] = relayed(links[-1])
        return tuple(links), content


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
