"""Read documents, organisations without a name and unnamed people. Must not decide who is meant."""

from factcheck.domain.speaker import SpeakerKind
from factcheck.speakers.source import Source
from factcheck.speakers.steps import LONGEST_ROLE, Steps

NEAREST_OWNER = 3
"""Tokens from "data yang" within which the name of whose data they are begins."""

LONGEST_PERIOD = 4
"""Tokens of the time that a document is of: "semester I tahun 2026" has four."""

LONGEST_OWNER = 6
"""Tokens of an owner and what he owns, at most: "her organization's own survey"."""

_ENDS_ACCOUNT = frozenset(',;:()"”?!')


class NounReader:
    """Reads "data Badan Pusat Statistik", "putusan MK Nomor 115", "sejumlah pedagang", "@selene_hanna"."""

    def __init__(self, steps: Steps) -> None:
        self._steps = steps

    def document(self, first: int, at: int, stop: int) -> Source:
        """Return the document at token `at`; data and surveys speak for the organisation they are of."""
        steps = self._steps
        carries = steps.tokens[at].lower in steps.nouns.carriers
        named = at if steps.tokens[first].lower in steps.nouns.articles else first
        outlet = steps.tokens[at].lower in steps.nouns.sites
        end = at + 1
        while end < min(stop, at + LONGEST_ROLE):
            if steps.tokens[end].lower in steps.nouns.demonstratives:
                return Source(first, end + 1, SpeakerKind.DOCUMENT, (named, end + 1))
            carries = carries and steps.tokens[end].lower not in steps.nouns.receiving
            run_end = steps.in_run(end, stop)
            if run_end == end + 1 and self._is_platform(end):
                return Source(first, run_end, SpeakerKind.UNNAMED, (named, run_end))
            if run_end is not None and carries and (outlet or self._is_owner(end, run_end)):
                name_end = steps.joined_organisation(end, run_end, stop)
                name_end += outlet and name_end < stop and steps.tokens[name_end].is_number
                last = self._skip_period(steps.skip_brackets(name_end, stop), stop)
                return Source(first, last, SpeakerKind.ORG, (end, name_end))
            following = run_end or self._next(end, stop)
            if following == end:
                break
            end = following
        while end > at + 1 and steps.tokens[end - 1].lower in steps.lexicon.adverbs and end - 1 not in steps.run_end:
            end -= 1
        return Source(first, end, SpeakerKind.DOCUMENT, (named, end))

    def _skip_period(self, at: int, stop: int) -> int:
        """Return the index after the time that a document is of: "laporan BPK | semester I 2026 | mencatat"."""
        tokens, end = self._steps.tokens, at
        if at >= stop or tokens[at].lower not in self._steps.nouns.periods:
            return at
        while end + 1 < min(stop, at + LONGEST_PERIOD) and self._is_of_period(end + 1):
            end += 1
        return end + 1 if tokens[end].is_number else at

    def _is_of_period(self, at: int) -> bool:
        token = self._steps.tokens[at]
        return token.is_number or token.text.isupper() or token.lower in self._steps.nouns.periods

    def _is_platform(self, at: int) -> bool:
        """Return whether a word is where something was posted, which says nothing itself: "unggahan di | Facebook"."""
        tokens, nouns = self._steps.tokens, self._steps.nouns
        return tokens[at].lower in nouns.platforms and tokens[at - 1].lower in nouns.locatives

    def behind_owner(self, at: int, stop: int) -> int:
        """Return where a document begins whose owner is named before it: "the agency's own | data"; else `at`."""
        nouns = self._steps.nouns
        for head in range(at + 1, min(stop, at + LONGEST_OWNER) if nouns.possessives else at):
            if self._steps.tokens[head].lower in nouns.documents and self._is_possessive(head - 1):
                return head
        return at

    def behind_belonging(self, at: int, stop: int) -> int:
        """Return where a role begins that stands behind what it belongs to: "the union's | head"; else `at`."""
        tokens, nouns = self._steps.tokens, self._steps.nouns
        for head in range(at, min(stop, at + LONGEST_OWNER) if nouns.possessives else at):
            if not tokens[head].is_word or tokens[head].lower in self._steps.lexicon.before:
                break
            if tokens[head].lower in nouns.roles:
                return head
        return at

    def is_anybody(self, source: Source) -> bool:
        """Return whether a role tells no office, but one of many: "senior official"."""
        tokens, nouns = self._steps.tokens, self._steps.nouns
        if source.role is None or source.name is not None:
            return False
        first, last = source.role
        return tokens[first].lower in nouns.role_modifiers and tokens[last - 1].lower in nouns.unnamed

    def _is_possessive(self, at: int) -> bool:
        word, nouns = self._steps.tokens[at].lower, self._steps.nouns
        return word in nouns.owners or word.endswith(tuple(nouns.possessives))

    def common(self, first: int, at: int, stop: int, kind: SpeakerKind) -> Source:
        """Return a common noun with its small words: "sejumlah pedagang", "pihak berwenang Argentina"."""
        steps, end = self._steps, at + 1
        while end < min(stop, at + LONGEST_ROLE):
            token = steps.tokens[end]
            if token.text == "@":
                return self.account(end, stop)
            run_end = steps.in_run(end, stop)
            joint = token.lower in steps.nouns.role_joints and end + 1 in steps.run_end
            people = kind is SpeakerKind.UNNAMED
            body = self._body_behind(end, stop) if people and run_end is None else None
            paired = people and self._is_paired(end, stop)
            if run_end is None and body is None and not joint and not paired and not self._is_plain(end):
                break
            end = body or run_end or end + 1
        if kind is SpeakerKind.ORG and end < stop and steps.tokens[end].lower in steps.nouns.demonstratives:
            return Source(first, end + 1, kind, (first, end), pointing=True)
        return Source(first, end, kind, (first, end))

    def _body_behind(self, at: int, stop: int) -> int | None:
        """Return the index after a body without a name that people are of: "an official | at the ministry"."""
        tokens, nouns = self._steps.tokens, self._steps.nouns
        if tokens[at].lower not in nouns.role_joints:
            return None
        noun = at + 1 + nouns.determiners.length_at(tokens, at + 1, stop)
        found = at + 1 < noun < stop and tokens[noun].lower in nouns.organisations
        return noun + 1 if found and noun not in self._steps.run_end else None

    def _is_paired(self, at: int, stop: int) -> bool:
        """Return whether a joiner and more people follow: "warganet | dan pengamat"."""
        tokens, nouns = self._steps.tokens, self._steps.nouns
        others = at + 1 < stop and tokens[at + 1].lower in nouns.people_heads
        return others and tokens[at].text in nouns.joiners

    def pointing(self, first: int, at: int, stop: int) -> Source | None:
        """Return a person spoken of before, by what he is: "pria kelahiran Solo itu", "perempuan yang disapa Ayu"."""
        tokens, lexicon = self._steps.tokens, self._steps.lexicon
        for end in range(at + 1, min(stop, at + LONGEST_ROLE)):
            if tokens[end].text in ".;:" or tokens[end].lower in lexicon.before:
                return None
            if tokens[end].lower in self._steps.nouns.demonstratives:
                return Source(first, end + 1, None)
            if tokens[end].lower in lexicon.callings and end + 1 < stop and end + 1 in self._steps.run_end:
                return Source(first, min(self._steps.run_end[end + 1], stop), None)
        return None

    def account(self, first: int, stop: int) -> Source:
        """Return the account of a social network whose "@" stands at `first`."""
        tokens, end = self._steps.tokens, first + 1
        while end < stop and tokens[end].start == tokens[end - 1].end and tokens[end].text not in _ENDS_ACCOUNT:
            end += 1
        while end > first + 1 and tokens[end - 1].text == ".":
            end -= 1
        return Source(first, end, SpeakerKind.PERSON, (first, end))

    def _is_owner(self, at: int, end: int) -> bool:
        roster = self._steps.roster
        start = roster.name_start(at, end, in_role=False)
        return start is None or (start == at and self._steps.names_organisation(at, end))

    def _is_plain(self, at: int) -> bool:
        token = self._steps.tokens[at]
        return token.is_word and self._steps.goes_on(token) and token.lower not in self._steps.lexicon.after

    def _next(self, at: int, stop: int) -> int:
        """Return the index after a small piece of a document's name, `at` if the name ends here."""
        steps = self._steps
        token = steps.tokens[at]
        if token.text == "(":
            return steps.skip_brackets(at, stop)
        return at + 1 if token.is_number or token.text in "/-" or self._describes(at, stop) else at

    def _describes(self, at: int, stop: int) -> bool:
        """Return whether a small word is part of a document's name: "keterangan resmi", "data dari Kementerian"."""
        steps = self._steps
        word = steps.tokens[at].lower
        if word in steps.nouns.role_joints:
            return at + 1 in steps.run_end and at + 1 < stop
        if word in steps.nouns.gathering:
            return any(place in steps.run_end for place in range(at + 1, min(stop, at + NEAREST_OWNER)))
        ends = word in steps.lexicon.clause_starts or word in steps.lexicon.releases
        return steps.tokens[at].text.islower() and not ends
