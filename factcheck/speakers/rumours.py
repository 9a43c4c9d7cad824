"""Read what goes round and what is called untrue: "Beredar kabar bahwa C", "Isu yang menyebut C tidak benar".

Nobody says it: the rumour itself is the source, unless somebody denies it.
"""

from collections.abc import Collection

from factcheck.domain.speaker import SpeakerKind, Stance
from factcheck.speakers.report import SHORTEST_CONTENT, Report, link, report_of
from factcheck.speakers.source import Source, Span
from factcheck.speakers.source_reader import SourceReader
from factcheck.speakers.steps import Steps

NEAREST_RUMOUR = 4
"""First tokens of a sentence in which the rumour that it tells of stands: "Bahkan terdengar pula selentingan bahwa"."""

NEAREST_CLAUSE = 6
"""Tokens behind a rumour within which its clause is opened: "pesan berantai di grup WhatsApp yang menyebut"."""

LONGEST_SPREADING = 8
"""Tokens in which a sentence says at its end where a rumour goes round: "kembali beredar di media sosial"."""

LONGEST_REFUTATION = 4
"""Tokens between a rumour and the word at the end that calls it untrue: "C itu dipastikan | hoaks"."""


class RumourReader:
    """Reads the rumours of one article."""

    def __init__(self, steps: Steps, sources: SourceReader) -> None:
        self._steps, self._tokens, self._lexicon = steps, steps.tokens, steps.lexicon
        self._sources = sources
        self._nouns = steps.lexicon.rumours | steps.lexicon.posts

    def read(self, first: int, last: int) -> Report | None:
        """Return the report that a rumour at the start of the tokens first..last makes, or who denies it.

        "Beredar kabar bahwa C", "Klaim bahwa C kembali beredar", "Isu bahwa C tidak benar", "Kabar bahwa C dibantah X".
        """
        noun = self._noun(first, last)
        clause = self._clause(noun, last) if noun is not None else None
        if noun is None or clause is None:
            return None
        opening, begin = clause
        source = Source(noun, opening, SpeakerKind.UNNAMED, (noun, self._name_end(noun, opening)))
        found = link(source, (noun, opening), Stance.ASSERT, "inscription")
        if not {token.lower for token in self._tokens[first:opening]}.isdisjoint(self._lexicon.spreadings):
            return Report(found, (begin, last))
        denied = self._denied(begin, last)
        end = self._refuted(begin, last) or self._spread(begin, last)
        return denied or (report_of(found, (begin, end)) if end else None)

    def untrue(self, first: int, last: int) -> Span | None:
        """Return what is called untrue: "tidak benar bahwa | C", "kabar yang menyebut | C | adalah hoaks"."""
        tokens, lexicon = self._tokens, self._lexicon
        first += first < last and tokens[first].lower in lexicon.complementizers
        opened = first + lexicon.refutations.length_at(tokens, first, last)
        if first < opened < last:
            return self._opened(first, opened, last)
        noun = first if first < last and tokens[first].lower in self._nouns else None
        clause = self._clause(noun, last) if noun is not None else None
        end = self._refuted(clause[1], last) if clause else None
        return (clause[1], end) if clause and end else None

    def _opened(self, first: int, at: int, last: int) -> Span | None:
        """Return the clause behind words first..at that call it untrue: "hoaks bahwa | C", "tidak benar | C"."""
        tokens, lexicon = self._tokens, self._lexicon
        if tokens[at].lower in lexicon.complementizers | lexicon.near_complementizers:
            return at + 1, last
        pointing = tokens[at].lower in lexicon.nouns.demonstratives or not self._steps.goes_on(tokens[at])
        bare = tokens[first].lower in lexicon.negations and tokens[at].is_word and not pointing
        return (at, last) if bare and self._sign_before(at, last) - at >= SHORTEST_CONTENT else None

    def _noun(self, first: int, last: int) -> int | None:
        """Return where the word for a rumour stands near the front, with nobody before it who speaks of it."""
        for at in range(first, min(last, first + NEAREST_RUMOUR)):
            word = self._tokens[at].lower
            if word in self._nouns:
                return at
            if word in self._lexicon.before:
                break
        return None

    def _clause(self, noun: int, last: int) -> Span | None:
        """Return where the words that open a rumour's clause begin and end.

        "bahwa", "yang menyebut(kan bahwa)", "yang beredar | menyebut".
        """
        tokens, lexicon, spread = self._tokens, self._lexicon, False
        for at in range(noun + 1, min(last - 1, noun + 1 + NEAREST_CLAUSE)):
            word, following = tokens[at].lower, tokens[at + 1].lower
            if word in lexicon.complementizers:
                return at, at + 1
            if spread and word in lexicon.before:
                return at, at + 1 + (following in lexicon.complementizers)
            if word in lexicon.relatives and following in lexicon.before:
                more = at + 2 < last and tokens[at + 2].lower in lexicon.complementizers
                return at, at + 2 + more
            spread = spread or (word in lexicon.relatives and following in lexicon.spreadings)
            if not tokens[at].is_word or word in lexicon.before:
                break
        return None

    def _name_end(self, noun: int, opening: int) -> int:
        """Return where a rumour's name ends: before where it goes round and what it does."""
        end, lexicon = noun + 1, self._lexicon
        while end < opening and self._steps.goes_on(self._tokens[end]) and end not in self._steps.run_end:
            if self._tokens[noun].lower in lexicon.rumours or self._tokens[end].lower in lexicon.spreadings:
                break
            end += 1
        return end

    def _refuted(self, begin: int, last: int) -> int | None:
        """Return where a rumour's clause ends before the words at the sentence's end that call it untrue."""
        tokens, lexicon = self._tokens, self._lexicon
        end = self._sign_before(begin, last)
        for at in range(max(begin + 1, end - LONGEST_REFUTATION), end):
            if at + lexicon.refutations.length_at(tokens, at, end) == end:
                known = lexicon.auxiliaries | lexicon.adverbs | lexicon.nouns.demonstratives | lexicon.verdict_leads
                clause_end = self._before_words(begin, at, known)
                return clause_end if clause_end - begin >= SHORTEST_CONTENT else None
        return None

    def _before_words(self, begin: int, end: int, words: Collection[str]) -> int:
        """Return where begin..end ends when some words are left out at its end: "C | itu dipastikan"."""
        while end > begin and self._tokens[end - 1].lower in words:
            end -= 1
        return end

    def _spread(self, begin: int, last: int) -> int | None:
        """Return where a rumour's clause ends before it is said to go round: "C | kembali beredar di media sosial"."""
        tokens, lexicon = self._tokens, self._lexicon
        for at in range(max(begin + 1, last - LONGEST_SPREADING), last):
            behind = tokens[at + 1] if at + 1 < last else None
            ends = behind is None or not behind.is_word or behind.lower in lexicon.adjuncts
            if tokens[at].lower in lexicon.spreadings and ends:
                return self._before_words(begin, at, lexicon.adverbs)
        return None

    def _denied(self, begin: int, last: int) -> Report | None:
        """Read who denies a rumour behind it: "C | dibantah keluarga Rini"."""
        tokens, passive = self._tokens, self._lexicon.passive
        for at in range(begin + 1, last - 1):
            if passive.get(tokens[at].lower) is Stance.DENY:
                source = self._sources.agent(at + 1, last)
                found = link(source, (at, at + 1), Stance.DENY, "passive-cue") if source else None
                return report_of(found, (begin, at)) if found else None
        return None

    def _sign_before(self, first: int, last: int) -> int:
        """Return where the words of a range end, its last signs left out."""
        while last > first and not self._tokens[last - 1].is_word:
            last -= 1
        return last
