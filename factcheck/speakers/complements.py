"""Find what a cue with its subject is made to say: where its clause begins, whether there is one. Knows no source."""

from factcheck.domain.speaker import SpeakerKind, Stance
from factcheck.speakers.introductions import LONGEST_ASIDE, IntroductionReader
from factcheck.speakers.report import SHORTEST_CONTENT
from factcheck.speakers.source import Source
from factcheck.speakers.steps import Steps

LONGEST_CLOSING = 10
"""Tokens behind the cue of a statement that stands before it: place and date of speaking."""

POINTER = 2
"""Tokens of an object that points back: a noun and its demonstrative."""

SHORTEST_VERB = 6
"""Letters of a verb with its beginning at least: "dibuka"."""

NEAREST_CLAIM = 6
"""Tokens behind a word for a claim within which it is told: "isu pembatasan BBM yang menyebutkan ..."."""

NEAREST_COLON = 4
"""Tokens behind a cue within which a colon belongs to it; further away it stands in a title or a number."""


class ComplementReader:
    """Reads what stands behind the cues of one article."""

    def __init__(self, steps: Steps, introductions: IntroductionReader) -> None:
        self._steps, self._tokens, self._lexicon = steps, steps.tokens, steps.lexicon
        self._introductions = introductions

    def is_statement(self, subject: Source, at: int, last: int, *, inner: bool = False) -> bool:
        """Return whether a statement follows a cue: some take a mere object too and need the mark of a clause.

        Some of these tell a person's stand on their object, which is a statement; of an organisation they tell a deed.
        `inner`: they are somebody's words, whose own organisation's promise is his.
        """
        tokens, lexicon = self._tokens, self._lexicon
        word = tokens[at].lower
        if self._is_deed(subject, at, last):
            return False
        claimed = subject.kind is not SpeakerKind.DOCUMENT and self._takes_claim(at, last)
        if claimed or word in lexicon.claim_cues:
            return claimed
        if at + 1 < last and tokens[at + 1].lower in lexicon.recipients:
            return self._is_opened(at + 1, last)
        if word not in lexicon.object_cues or (at + 1 < last and tokens[at + 1].text in ",:"):
            return True
        own = inner and lexicon.before[word] is Stance.PROMISE
        found = subject.kind is SpeakerKind.DOCUMENT and word in lexicon.finding_cues
        found = found or (at + 1 < last and tokens[at + 1].lower in lexicon.state_nouns)
        found = found or (word in lexicon.body_cues and not own and self._is_named_body(subject))
        if found or (word in lexicon.stand_cues and self._takes_stand(subject, at)):
            return True
        return self._is_marked(at, last)

    def _is_named_body(self, subject: Source) -> bool:
        named = subject.kind is SpeakerKind.ORG and subject.name is not None
        return named and self._tokens[subject.first].is_capitalised

    def _is_marked(self, cue: int, last: int) -> bool:
        """Return whether a word near a cue shows that a clause follows, not a mere object."""
        tokens, lexicon = self._tokens, self._lexicon
        telling = tokens[cue].lower in lexicon.telling_cues
        for place in range(cue + 1, min(last, cue + 1 + LONGEST_ASIDE)):
            word = tokens[place].lower
            telling = telling and word not in lexicon.recipients
            if telling and place > cue + 1 and self._is_verb(place):
                return True
            if word in lexicon.clause_marks or word in lexicon.relatives or self._is_announced(cue, place):
                return word not in lexicon.relatives
        return False

    def _is_verb(self, at: int) -> bool:
        """Return whether a word is the verb of a clause: not of a purpose or an aside, "untuk merebut kursi"."""
        lexicon, token, before = self._lexicon, self._tokens[at], self._tokens[at - 1].lower
        likely = token.text.islower() and len(token.text) >= SHORTEST_VERB
        if not likely or not token.lower.startswith(tuple(lexicon.verb_beginnings)):
            return False
        loose = before in lexicon.blockers or before in lexicon.adjuncts or before in lexicon.nouns.joiners
        return not loose and token.lower not in lexicon.verb_lookalikes

    def _is_opened(self, at: int, last: int) -> bool:
        """Return whether a sign or the mark of a clause follows whom something is said to."""
        signs = any(token.text in ",:" for token in self._tokens[at : min(last, at + LONGEST_ASIDE)])
        return signs or self._is_marked(at, last)

    def _takes_claim(self, at: int, last: int) -> bool:
        """Return whether the object of a cue is a claim that is told: "menolak anggapan bahwa", "isu yang menyebut"."""
        tokens, lexicon, noun = self._tokens, self._lexicon, at + 1
        while noun < last and tokens[noun].lower in lexicon.adverbs:
            noun += 1
        if noun >= last or tokens[noun].lower not in lexicon.rumours | lexicon.nouns.utterances:
            return False
        for place in range(noun + 1, min(last - 1, noun + NEAREST_CLAIM)):
            if tokens[place].lower in lexicon.complementizers:
                return True
            if tokens[place].lower in lexicon.relatives:
                return tokens[place + 1].lower in lexicon.before
            if not tokens[place].is_word:
                break
        return False

    def points_back(self, at: int, last: int) -> bool:
        """Return whether the object of a cue is what stands before, with no more: "mengatakan hal itu, Kamis"."""
        tokens, lexicon = self._tokens, self._lexicon
        end = at + 1 + POINTER
        if end > last or tokens[at + 1].lower not in lexicon.back_references:
            return False
        pointed = tokens[at + 2].lower in lexicon.nouns.demonstratives
        closed = end == last or not tokens[end].is_word or self._steps.is_calendar(end)
        return pointed and (closed or tokens[end].lower in lexicon.occasions or tokens[end].lower in lexicon.containers)

    def start(self, at: int, last: int) -> int:
        """Return where the content of a cue begins: behind the word that opens its clause, if one is near."""
        tokens, lexicon = self._tokens, self._lexicon
        if at < last and tokens[at].lower in lexicon.near_complementizers:
            return at + 1
        for place in range(at, min(last, at + LONGEST_ASIDE)):
            word = tokens[place].lower
            opens = word in lexicon.complementizers and not self._is_relative(at, place)
            if opens or self._is_announced(at, place):
                return place + 1
            if word in lexicon.before or word in lexicon.sequels:
                break
        if at < last and tokens[at].text in ",:":
            dated = at + 1 < last and self._steps.is_calendar(at + 1)
            return (dated and self._introductions.resumption(at, last)) or at + 1
        return at

    def _is_relative(self, at: int, place: int) -> bool:
        """Return whether the "that" at `place` belongs to a noun, not to the cue before `at`: "said the rule that ...".

        Behind a cue stand place, time and, behind some cues, whom something is said to: "told lawmakers here that".
        """
        tokens, lexicon = self._tokens, self._lexicon
        if place == at or tokens[place].lower not in lexicon.loose_complementizers:
            return False
        apart = tokens[at].lower in lexicon.adjuncts or tokens[at].text == "," or self._steps.is_calendar(at)
        return not apart and tokens[at - 1].lower not in lexicon.object_cues

    def closing_end(self, at: int, last: int) -> int:
        """Return where the place and time behind a closing cue end: at a joiner's comma, "..., X said, | while C"."""
        for place in range(at + 1, min(last - SHORTEST_CONTENT, at + 1 + LONGEST_CLOSING)):
            if self._tokens[place].text == "," and self._tokens[place + 1].lower in self._lexicon.contrast_joiners:
                return place
        return last

    def is_closed_by(self, first: int, subject: Source, at: int, last: int) -> bool:
        """Return whether subject and cue stand behind their statement: "Harga naik, OPEC mengatakan"."""
        tokens, adjuncts, comma = self._tokens, self._lexicon.adjuncts, subject.first - 1
        if comma - first <= SHORTEST_CONTENT or tokens[comma].text != "," or tokens[first].lower in adjuncts:
            return False
        rest = self.closing_end(at, last) - at - 1
        ends = not rest or not tokens[at + 1].is_word or tokens[at + 1].lower in adjuncts
        return rest <= LONGEST_CLOSING and (ends or self._steps.is_calendar(at + 1))

    def _is_deed(self, subject: Source, at: int, last: int) -> bool:
        """Return whether a cue tells what was done: "turut mendorong UMKM", "memastikan langsung pasokan"."""
        deeds = self._lexicon.deeds
        takes_object = self._tokens[at].lower in self._lexicon.object_cues
        before = takes_object and any(token.lower in deeds for token in self._tokens[subject.last : at])
        return before or (at + 1 < last and self._tokens[at + 1].lower in deeds)

    def _takes_stand(self, subject: Source, at: int) -> bool:
        """Return whether a person does so now: "telah mengusulkan" tells what he did."""
        between = {token.lower for token in self._tokens[subject.last : at]}
        return subject.kind in (SpeakerKind.PERSON, None) and between.isdisjoint(self._lexicon.auxiliaries)

    def _is_announced(self, cue: int, at: int) -> bool:
        """Return whether a colon announces what is said near a cue: "showed the opposite: prices fell"."""
        near = at - cue <= NEAREST_COLON
        return near and self._tokens[at].text == ":" and self._tokens[at - 1].is_word
