"""Read the words that stand for a source: name, role, pronoun, document, unnamed. Must not decide who is meant."""

from factcheck.domain.speaker import SpeakerKind
from factcheck.speakers.noun_reader import NounReader
from factcheck.speakers.people_reader import PeopleReader
from factcheck.speakers.role_reader import RoleReader
from factcheck.speakers.source import Source, Span
from factcheck.speakers.steps import LONGEST_ROLE, Steps

SHORTEST_PHRASE = 3
"""Letters of such a source at least; what is shorter is a slip ("menurut ya,")."""

LONGEST_PHRASE = 12
"""Tokens of a source that is known by nothing but the introduction before it."""

FEWEST_NAMED = 2
"""Words of a person's name behind an office whose head is unknown; a single word may be a place."""

LONGEST_GROUP = 6
"""Tokens of people without names, when they are read backwards from a cue: "sebagian besar pedagang pasar"."""

COMMON_BODY = 2
"""Words of an organisation that only common nouns tell: "Majelis hakim menilai"."""

FURTHEST_ROLE = 20
"""Tokens before a name in which its role begins, when both are read backwards from a cue."""


class SourceReader:
    """Reads sources in the tokens of one article."""

    def __init__(self, steps: Steps) -> None:
        self._steps = steps
        self._roles, self._nouns = RoleReader(steps), NounReader(steps)
        self._people = PeopleReader(steps, self._roles)

    def read(self, first: int, stop: int) -> Source | None:
        """Return the source whose words begin at token `first`, None if they name none."""
        steps, nouns = self._steps, self._steps.nouns
        if first >= stop:
            return None
        word = steps.tokens[first].lower
        if word in steps.lexicon.pronouns:
            return Source(first, first + 1, None)
        if word == "@":
            return self._nouns.account(first, stop)
        at = first
        if word in nouns.determiners.keys:
            at += nouns.determiners.length_at(steps.tokens, first, stop)
        at = self._nouns.behind_owner(at, stop)
        return self._noun_phrase(first, at, stop) if at < stop else None

    def _noun_phrase(self, first: int, at: int, stop: int) -> Source | None:
        """Read the phrase whose head is at `at` behind determiners from `first`; the head's list decides how."""
        steps, nouns = self._steps, self._steps.nouns
        word = steps.tokens[at].lower
        found: Source | None = None
        if (word in nouns.carriers or word in nouns.documents) and not self._is_office(at):
            found = self._uttered(first, at, stop) or self._nouns.document(first, at, stop)
        elif steps.is_role(at) and word not in nouns.honorifics and not steps.is_given_name(at):
            found = self._roles.read(first, at, stop)
            several = at > first and steps.tokens[at - 1].lower not in nouns.single_determiners
            if not found.name and (several or word in nouns.unnamed or self._nouns.is_anybody(found)):
                found = self._unnamed(first, at, stop)
        elif word in nouns.unnamed and (steps.run_end.get(at, at + 1) == at + 1 or word in nouns.belonging):
            found = self._people.described(first, at, stop) or self._crowd(first, at, stop)
        elif word in nouns.people:
            found = self._people.initialled(first, at, stop) or self._nouns.pointing(first, at, stop)
        elif word in nouns.organisations and (body := self._common_body(first, at, stop)):
            found = body
        elif word in nouns.honorifics or at in steps.run_end:
            found = self._people.kin(first, at, stop) or self._named(first, at, stop)
        elif word in nouns.organisations:
            found = self._nouns.common(first, at, stop, SpeakerKind.ORG)
        elif at > first and self._is_noun(at):
            found = self._unnamed(first, at, stop)
        return found

    def _uttered(self, first: int, at: int, stop: int) -> Source | None:
        """Return whose words a noun stands for: "keterangan resmi | kepolisian", "keterangan dari | saksi"."""
        steps, nouns, place = self._steps, self._steps.nouns, at
        if steps.tokens[at].lower not in nouns.utterances:
            return None
        while place < stop and steps.tokens[place].lower in nouns.utterances | nouns.utterance_modifiers:
            place += 1
        owner = self.read(place, stop)
        return owner if owner is None or owner.kind is SpeakerKind.DOCUMENT else owner._replace(first=first)

    def read_loose(self, first: int, stop: int) -> Source | None:
        """Return the source behind a cue even if its first word is unknown: "kata pegawai toko, Budi Santoso"."""
        found = self.read(first, stop)
        if found is not None or first >= stop or not self._is_noun(first):
            return found
        described = self._roles.read(first, first, stop)
        return described if described.name else self._unnamed(first, first, stop)

    def agent(self, at: int, last: int) -> Source | None:
        """Return the source after a cue, with or without an agent word."""
        found = self.read_loose(at + (at < last and self._steps.tokens[at].lower in self._steps.lexicon.agents), last)
        return self.with_holder(found, last) if found else None

    def with_holder(self, source: Source, stop: int) -> Source:
        """Return the person behind an office read as an organisation: "kata Imam Masjid Raya, | Wahyu Aji, ..."."""
        steps, end = self._steps, source.last
        if source.name is None or source.role is not None or source.pointing:
            return source
        office = source.kind is SpeakerKind.ORG or any(steps.roster.is_role_word(at) for at in range(*source.name))
        if not office:
            return source
        while end + 1 < stop and end + 1 in steps.run_end and steps.tokens[end].text in steps.nouns.joiners:
            end = min(steps.run_end[end + 1], stop)
        if end >= stop or steps.tokens[end].text != "," or not self._roles.name_follows(end + 1, stop):
            return source
        name = steps.skip_honorifics(end + 1, stop)
        behind = steps.run_end[name]
        closed = (
            behind >= stop or not steps.tokens[behind].is_word or steps.tokens[behind].lower in steps.lexicon.adjuncts
        )
        if behind - name < FEWEST_NAMED or not closed:
            return source
        last = steps.skip_beside_name(behind, stop)
        return Source(source.first, last, SpeakerKind.PERSON, (name, behind), steps.trim_role((source.first, end)))

    def read_back(self, end: int, first: int) -> Source | None:
        """Return the source that ends right before token `end` and begins at `first` or later: "kemarin Faruk"."""
        steps = self._steps
        if end > first and steps.tokens[end - 1].lower in steps.lexicon.pronouns:
            return Source(end - 1, end, None)
        several = self._several_before(end, first)
        if several is not None:
            return several
        run_start = steps.run_start.get(end)
        if run_start is None or run_start < first or (run_start > first and steps.is_degree(run_start, end)):
            return None
        for start in range(max(first, run_start - FURTHEST_ROLE), run_start):
            if steps.tokens[start].lower in steps.nouns.roles:
                owned = steps.tokens[start].text in steps.nouns.heads_behind
                found = self.read(max(first, steps.run_start.get(start, start)) if owned else start, end)
                if found is not None and found.last == end:
                    return found
        return self.read(run_start, end) if run_start == first or self._ends_phrase(run_start - 1) else None

    def _several_before(self, end: int, first: int) -> Source | None:
        """Return people without names right before a token: "membuat sebagian masyarakat | berpendapat"."""
        steps = self._steps
        for start in range(max(first, end - LONGEST_GROUP), end - 1):
            if steps.nouns.determiners.length_at(steps.tokens, start, end):
                before = steps.tokens[start - 1].lower
                if before in steps.lexicon.adjuncts or before in steps.lexicon.agents:
                    return None
                found = self.read(start, end)
                return found if found and found.last == end and found.kind is SpeakerKind.UNNAMED else None
        return None

    def read_phrase(self, first: int, stop: int, kind: SpeakerKind) -> Source | None:
        """Return whatever stands before a near comma, as written: "Berdasarkan bahan paparan Wilan, ..."."""
        for end in range(first + 1, min(stop, first + LONGEST_PHRASE)):
            if self._steps.tokens[end].text == ",":
                long_enough = len(self._steps.tokens[first].text) >= SHORTEST_PHRASE or end > first + 1
                return Source(first, end, kind, (first, end)) if long_enough else None
        return None

    def is_body(self, source: Source) -> bool:
        """Return whether a source can show or record: a document, researchers, an organisation, no place so named."""
        if source.kind is SpeakerKind.ORG and source.name is not None:
            carried = self._steps.tokens[source.first].lower in self._steps.nouns.carriers
            return carried or self._steps.names_organisation(*source.name)
        if source.kind is SpeakerKind.UNNAMED:
            people = self._steps.nouns.people_heads
            return any(token.lower in people for token in self._steps.tokens[source.first : source.last])
        return source.kind is SpeakerKind.DOCUMENT

    def may_find(self, source: Source) -> bool:
        """Return whether a source can be researchers, named or not: no name with the word of a place in it."""
        if source.name is None or source.kind is not SpeakerKind.PERSON:
            return source.kind is SpeakerKind.UNNAMED
        return not any(self._steps.roster.is_role_word(at) for at in range(*source.name))

    def _named(self, first: int, at: int, stop: int) -> Source | None:
        """Read a capitalised run, titles before it, and an appositive behind it: "Sri Mulyani, Menteri Keuangan"."""
        steps = self._steps
        start = steps.skip_honorifics(at, stop)
        end = steps.in_run(start, stop)
        if end is None or end <= start:
            return None
        if start > at and steps.tokens[start].lower in steps.nouns.roles and steps.roster.is_role_word(start):
            return self._roles.read(first, start, stop)
        if start == at and end < stop and steps.tokens[end].text in steps.nouns.heads_behind:
            return self._owned(first, start, end, stop)
        return self._run(first, (start, end), stop, titled=start > at)

    def _run(self, first: int, run: Span, stop: int, *, titled: bool) -> Source:
        """Read the name in a run: a person's, with his role before or behind it, or an organisation's."""
        steps, (start, end) = self._steps, run
        name = steps.roster.name_start(start, end, in_role=False)
        following = steps.roster.role_behind(start, end) if name == start else None
        if following is not None:
            return Source(first, end, SpeakerKind.PERSON, (start, following), (following, end))
        if name == start and not titled and steps.has_acronym(end, stop):
            name = None
        product = any(token.text[0].isdigit() for token in steps.tokens[start:end])
        if name is None or (not titled and name == start and (product or steps.names_organisation(start, end))):
            end = steps.joined_organisation(start, end, stop)
            return Source(first, steps.skip_place(end, stop), SpeakerKind.ORG, (start, end))
        last = steps.skip_beside_name(end, stop)
        if name > start:
            has_role = any(token.lower in steps.nouns.roles for token in steps.tokens[start:name])
            role = steps.trim_role((start, name) if has_role else None)
        else:
            role, last = self._appositive(last, stop)
        return Source(first, last, SpeakerKind.PERSON, (name, end), role)

    def _owned(self, first: int, start: int, head: int, stop: int) -> Source:
        """Read a role behind what it belongs to: "House | member Maria Tangkudung", "House | members"."""
        if self._steps.tokens[head].lower in self._steps.nouns.unnamed:
            return self._unnamed(first, head, stop)
        found = self._roles.read(first, head, stop)
        return found._replace(role=(start, found.role[1] if found.role else head + 1))

    def _appositive(self, at: int, stop: int) -> tuple[Span | None, int]:
        """Return the role behind a name and the index after it; (None, at) without one."""
        steps = self._steps
        comma = at + (at < stop and steps.tokens[at].lower in steps.lexicon.examples)
        if comma + 1 >= stop or steps.tokens[comma].text != ",":
            return None, at
        start = comma + 1
        noun = self._nouns.behind_belonging(start + steps.nouns.determiners.length_at(steps.tokens, start, stop), stop)
        if noun >= stop or not self._is_person(noun) or self._is_subject(noun, stop):
            return None, at
        end, limit = noun + 1, min(stop, start + LONGEST_ROLE)
        while end < limit and not self._ends_appositive(end, stop):
            if steps.tokens[end].lower in steps.lexicon.modals:
                return None, at
            end = max(end + 1, steps.skip_brackets(end, stop))
        closed = end >= stop or not steps.tokens[end].is_word or steps.tokens[noun].lower in steps.nouns.roles
        return ((start, end), end) if closed else (None, at)

    def _is_subject(self, at: int, stop: int) -> bool:
        """Return whether a role has a name and a cue of its own: "Menurut Retno, jubir Wulan memastikan ..."."""
        steps = self._steps
        found = self._roles.read(at, at, stop)
        if found.name is None or steps.names_organisation(*found.name):
            return False
        at = found.last
        while at < stop and steps.tokens[at].lower in steps.lexicon.adverbs:
            at += 1
        return at < stop and steps.tokens[at].lower in steps.lexicon.before

    def _is_office(self, at: int) -> bool:
        """Return whether a document's word begins an organisation's name: Statistics Indonesia."""
        steps = self._steps
        return steps.tokens[at].lower in steps.nouns.organisations and steps.run_end.get(at, at) > at + 1

    def _is_person(self, at: int) -> bool:
        steps = self._steps
        if steps.is_role(at) or steps.tokens[at].lower in steps.nouns.unnamed:
            return True
        run = steps.tokens[at : steps.run_end.get(at, at)]
        return steps.roster.is_role_word(at) and any(token.lower in steps.nouns.roles for token in run)

    def _ends_appositive(self, at: int, stop: int) -> bool:
        token, lexicon = self._steps.tokens[at], self._steps.lexicon
        return (
            token.text in ",.;:"
            or token.text in lexicon.occasions
            or lexicon.relays.length_at(self._steps.tokens, at, stop) > 0
            or (token.lower in lexicon.before and self._steps.tokens[at - 1].lower not in lexicon.relatives)
        )

    def _ends_phrase(self, index: int) -> bool:
        """Return whether a subject can begin behind this token: not behind a noun, "arahan Prabowo" is no speaker."""
        steps = self._steps
        token = steps.tokens[index]
        small = token.lower in steps.nouns.demonstratives or token.lower in steps.lexicon.adverbs
        joined = steps.lexicon.connectives.length_at(steps.tokens, index, index + 1) > 0
        joined = joined and token.lower not in steps.nouns.joiners
        return not token.is_word or small or joined or steps.is_calendar(index)

    def _common_body(self, first: int, at: int, stop: int) -> Source | None:
        """Return an organisation that is pointed at, or told by a second word: "badan itu", "Dewan juri | menilai"."""
        steps, body = self._steps, self._nouns.common(first, at, stop, SpeakerKind.ORG)
        if body.pointing:
            return body
        end, lexicon = at + COMMON_BODY, steps.lexicon
        told = body.last == end < len(steps.tokens) and steps.run_end.get(at) == at + 1
        cued = told and (steps.tokens[end].lower in lexicon.before or steps.tokens[end].lower in lexicon.adverbs)
        return body if cued else None

    def _crowd(self, first: int, at: int, stop: int) -> Source | None:
        """Return people without a name; words in capitals behind them belong to what they are called."""
        lone = self._steps.run_end.get(at, at + 1) == at + 1
        return self._unnamed(first, at, stop) if lone else self._named(first, at, stop)

    def _is_noun(self, at: int) -> bool:
        token = self._steps.tokens[at]
        return token.text.islower() and self._steps.goes_on(token)

    def _unnamed(self, first: int, at: int, stop: int) -> Source:
        return self._nouns.common(first, at, stop, SpeakerKind.UNNAMED)
