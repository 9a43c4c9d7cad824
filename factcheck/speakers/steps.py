"""Small steps over the tokens of one article that every reader of sources takes. Finds no source itself."""

from collections.abc import Collection, Sequence

from factcheck.domain.speaker import SpeakerKind
from factcheck.speakers.lexicon import Lexicon
from factcheck.speakers.roster import Roster, is_acronym
from factcheck.speakers.source import Source, Span
from factcheck.text.document import Document
from factcheck.text.tokens import Token

LONGEST_ROLE = 24
"""Tokens of a role at most; the longest one among 240 labelled speakers has 17."""

LONGEST_DEGREE = 10
"""Letters of an academic degree at most: SubspKFER has nine."""

AGE = len((",", "45"))
"""Tokens of an age without its unit."""

LONGEST_AGE = 2
"""Digits of an age at most; longer numbers are years, or what somebody counts."""

MOST_FIELDS = 5
"""Fields that a ministry's name lists at most."""

LONGEST_DOMAIN = 4
"""Letters of a domain behind an outlet's name: info."""

SHORTEST_PREFIX = 3
"""Letters of a degree's first part at most, before a full stop: Sp.PD, M.Si."""


class Steps:
    """An article's tokens, its capitalised runs and the words of its language."""

    def __init__(
        self,
        document: Document,
        runs: Sequence[Span],
        lexicon: Lexicon,
        calendar: Collection[str] = (),
        dated: Collection[int] = (),
    ) -> None:
        """Take the document, its runs, the words of the calendar and the offsets at which dates begin."""
        self.tokens, self.words, self.lexicon, self.nouns = document.tokens, document.words, lexicon, lexicon.nouns
        self.roster = Roster(document.tokens, runs, lexicon.nouns)
        named = [(first, _domain_end(document.tokens, end)) for first, end in runs]
        self.run_end = {at: end for first, end in named for at in range(first, end)}
        self.run_start = {end: first for first, end in named}
        self.starts = frozenset(first for first, _ in runs)
        self._calendar, self._dated = calendar, dated

    def is_calendar(self, index: int) -> bool:
        """Return whether the token begins a date, or is a weekday, a month or a number as stands in one."""
        token = self.tokens[index]
        return token.is_number or token.lower in self._calendar or token.start in self._dated

    def is_dated(self, index: int) -> bool:
        """Return whether a temporal expression of the document begins at the token."""
        return self.tokens[index].start in self._dated

    def in_run(self, at: int, stop: int) -> int | None:
        """Return where the capitalised run that holds token `at` ends, `stop` at the latest; None outside of runs."""
        end = self.run_end.get(at)
        return None if end is None else min(end, stop)

    def is_role(self, at: int) -> bool:
        """Return whether a role begins at the token: "perdana menteri", not "laga perdana"."""
        word, behind = self.tokens[at].lower, self.nouns.bound_roles
        following = self.tokens[at + 1].lower if at + 1 < len(self.tokens) else ""
        return word in self.nouns.roles and (word not in behind or following in behind[word])

    def goes_on(self, token: Token) -> bool:
        """Return whether a small word may be part of a role or a noun: not a cue, an adverb, a preposition."""
        return token.lower not in self.lexicon.phrase_ends

    def skip_honorifics(self, at: int, stop: int) -> int:
        """Return the index after titles and ranks: "Prof. Dr. ", "Letjen TNI (Purn) "."""
        start = at
        while at < stop and (self.roster.is_honorific(at) or (at > start and self.tokens[at].text in ".()")):
            at += 1
        return at

    def skip_brackets(self, at: int, stop: int) -> int:
        """Return the index after a short bracket at `at`, else `at`."""
        if at < stop and self.tokens[at].text == "(":
            for end in range(at + 1, min(stop, at + LONGEST_ROLE)):
                if self.tokens[end].text == ")":
                    return end + 1
        return at

    def skip_beside_name(self, at: int, stop: int) -> int:
        """Return the index after what stands by a person's name: a bracket, an age, degrees, another name."""
        return self.skip_alias(self.skip_degrees(self._skip_age(self.skip_brackets(at, stop), stop), stop), stop)

    def _skip_age(self, at: int, stop: int) -> int:
        """Return the index after an age: "Wulan, | 45 tahun, | mengatakan"; not in "Wulan, 45 tahun penjara"."""
        tokens, end = self.tokens, at + AGE
        if end >= stop or tokens[at].text != "," or not tokens[at + 1].text.isdigit():
            return at
        told = tokens[end].lower in self.lexicon.ages
        end += told
        closed = end >= stop or tokens[end].text in ",." or (told and tokens[end].lower in self.lexicon.before)
        return end if closed and len(tokens[at + 1].text) <= LONGEST_AGE else at

    def skip_place(self, at: int, stop: int) -> int:
        """Return the index after a short name in brackets and the place behind it: "BPS | (BPS) Jawa Timur"."""
        end = self.skip_brackets(at, stop)
        place = end > at and end in self.run_end and self.roster.is_role_word(end)
        return min(self.run_end[end], stop) if place else end

    def skip_alias(self, at: int, stop: int) -> int:
        """Return the index after another name of the same person: "Saifullah Yusuf | atau Gus Ipul"."""
        start = self._alias_start(at, stop) if at < stop else None
        return at if start is None else self.in_run(start, stop) or at

    def _alias_start(self, at: int, stop: int) -> int | None:
        """Return where another name begins behind "alias", or behind "atau" if a title stands before it."""
        word, lexicon = self.tokens[at].lower, self.lexicon
        if word not in lexicon.callings and word not in lexicon.alternatives:
            return None
        start = self.skip_honorifics(at + 1, stop)
        return start if word in lexicon.callings or start > at + 1 else None

    def alias_of(self, source: Source) -> Source | None:
        """Return the other name that `skip_alias` has passed over: "Saifullah Yusuf alias | Gus Ipul"."""
        if source.name is None or source.name[1] == source.last:
            return None
        for at in range(source.name[1], source.last):
            start = self._alias_start(at, source.last)
            if start is not None and start in self.run_end:
                return Source(start, source.last, SpeakerKind.PERSON, (start, self.run_end[start]))
        return None

    def skip_degrees(self, at: int, stop: int) -> int:
        """Return the index after academic degrees: ", S.H., M.Si", ", SpOG(K), MPH"."""
        tokens = self.tokens
        while at + 1 < stop and tokens[at].text == "," and self.is_degree(at + 1, stop):
            at += 2
            if tokens[at - 1].lower in self.nouns.degrees:
                at = min(self.run_end.get(at, at), stop)
            while at + 1 < stop and self._dotted(at):
                at += 2
            at += at < stop and tokens[at].text == "." and tokens[at].start == tokens[at - 1].end
            at = self.skip_brackets(at, stop)
        return at

    def is_degree(self, at: int, stop: int) -> bool:
        """Return whether a word behind a comma is written as degrees are: SpOG, MBA, S.H., Sp.PD."""
        if at >= stop or self.tokens[at - 1].text != ",":
            return False
        text = self.tokens[at].text
        if not text[0].isupper() or len(text) > LONGEST_DEGREE or self.tokens[at].lower in self.nouns.roles:
            return False
        if text.lower().partition(".")[0] in self.nouns.degrees:
            return True
        prefix = len(text) <= SHORTEST_PREFIX and at + 2 < stop and self._dotted(at + 1)
        return prefix or len(text) == 1 or any(letter.isupper() for letter in text[1:])

    def is_given_name(self, at: int) -> bool:
        """Return whether a word of kinship is somebody's name: "kata Putri", not "putri sulung Habibie"."""
        return self.tokens[at].lower in self.nouns.given_names and at in self.run_end

    def is_nickname(self, source: Source) -> bool:
        """Return whether words of calling stand by a name: "yang akrab disapa CT", "Pur, sapaan akrabnya"."""
        tokens, words, name = self.tokens, self.lexicon.callings, source.name or (source.first, source.last)
        before = tokens[source.first - 1].lower in words if source.first else False
        behind = name[1] + 1 < len(tokens) and tokens[name[1]].text == "," and tokens[name[1] + 1].lower in words
        return before or behind

    def has_acronym(self, at: int, stop: int) -> bool:
        """Return whether an acronym in brackets stands at `at`, as behind an organisation: "(ICW)"."""
        return at + 1 < stop and self.tokens[at].text == "(" and is_acronym(self.tokens[at + 1])

    def lone_name(self, at: int) -> Source | None:
        """Return a run of one word with nothing to it, as most are: no title or role, no bracket or comma behind."""
        tokens, nouns = self.tokens, self.nouns
        word = tokens[at].lower
        known = word in nouns.roles and not self.is_given_name(at)
        if self.run_end.get(at) != at + 1 or known or word in nouns.honorifics or word in nouns.unnamed:
            return None
        behind = tokens[at + 1].text if at + 1 < len(tokens) else ""
        if word in nouns.documents or word in nouns.carriers or behind in ("(", ",") or behind in nouns.heads_behind:
            return None
        kind = SpeakerKind.ORG if self.roster.is_role_word(at) else SpeakerKind.PERSON
        return Source(at, at + 1, kind, (at, at + 1))

    def names_organisation(self, start: int, end: int) -> bool:
        """Return whether a run of capitals names an organisation by one of its words, or is an acronym."""
        run, nouns = self.tokens[start:end], self.nouns
        bodies = any(token.lower in nouns.organisations for token in run)
        return bodies or is_acronym(run[0]) or all(is_acronym(token) for token in run)

    def joined_organisation(self, start: int, end: int, stop: int) -> int:
        """Return the end of a name in two runs: "Kementerian Komunikasi dan Digital"."""
        tokens, nouns = self.tokens, self.nouns
        if tokens[start].lower not in nouns.organisations:
            return end
        listed = self._listed_end(start, end, stop)
        if listed > end:
            return listed
        while end + 1 < stop and end + 1 in self.run_end and tokens[end].text in nouns.joiners | {"/"}:
            following = tokens[end + 1]
            if tokens[end].text == "/" and following.start == tokens[end].end:
                end = min(self.run_end[end + 1], stop)
                continue
            if self._is_abbreviated(start, self.run_end[end + 1], stop):
                end = min(self.run_end[end + 1], stop)
                break
            other = following.lower in nouns.organisations or is_acronym(following)
            if tokens[end].lower not in nouns.role_joints and (other or not self.roster.is_role_word(end + 1)):
                break
            end = min(self.run_end[end + 1], stop)
        return end

    def _listed_end(self, start: int, end: int, stop: int) -> int:
        """Return the end of a name that lists fields: "Badan Meteorologi, Klimatologi, dan Geofisika"."""
        tokens, nouns = self.tokens, self.nouns
        fields: list[int] = []
        if tokens[start].lower not in nouns.namesakes or is_acronym(tokens[end - 1]):
            return end
        at, joined = end, False
        while at + 1 < stop and len(fields) < MOST_FIELDS and not joined:
            at += tokens[at].text == ","
            joined = tokens[at].text in nouns.joiners
            at += joined
            if at not in self.run_end or (tokens[at - 1].text != "," and not joined):
                return end
            fields.append(at)
            at = min(self.run_end[at], stop)
        sure = joined and len(fields) > 1 and all(self.roster.is_role_word(field) for field in (fields[0], fields[-1]))
        return at if sure and not any(tokens[field].lower in nouns.organisations for field in fields) else end

    def _is_abbreviated(self, start: int, end: int, stop: int) -> bool:
        """Return whether the initials of start..end stand in brackets behind: "Badan Obat dan Makanan (BOM)"."""
        if not self.has_acronym(end, stop):
            return False
        initials = "".join(token.text[0] for token in self.tokens[start:end] if token.is_capitalised)
        return self.tokens[end + 1].text.startswith(initials)

    def trim_role(self, role: Span | None) -> Span | None:
        """Cut titles and signs from the end of a role; None if nothing is left."""
        if role is None:
            return None
        start, end = role
        while end > start and self._is_loose(start, end - 1):
            end -= 1
        return (start, end) if end > start else None

    def _is_loose(self, start: int, at: int) -> bool:
        token = self.tokens[at]
        sign = not (token.text[0].isalnum() or token.text == ")")
        return sign or (token.lower in self.nouns.honorifics and at > start)

    def _dotted(self, at: int) -> bool:
        """Return whether a full stop at `at` joins the parts of a degree."""
        tokens = self.tokens
        joined = tokens[at].start == tokens[at - 1].end and tokens[at].end == tokens[at + 1].start
        return tokens[at].text == "." and joined and tokens[at + 1].is_word


def _domain_end(tokens: Sequence[Token], end: int) -> int:
    """Return the end of a name with the domain it ends in, as outlets have: "Kompas.com"."""
    if end + 1 >= len(tokens) or tokens[end].text != "." or not tokens[end + 1].text.islower():
        return end
    joined = tokens[end - 1].end == tokens[end].start and tokens[end].end == tokens[end + 1].start
    return end + 2 if joined and len(tokens[end + 1].text) <= LONGEST_DOMAIN else end
