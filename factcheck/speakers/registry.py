"""Who is who within one article: names, short names, roles and organisations. Across articles nothing is known."""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field

from factcheck.domain.speaker import Speaker, SpeakerKind
from factcheck.speakers.lexicon import SourceNouns
from factcheck.speakers.source import Source, Span
from factcheck.speakers.titles import organisation_start, role_words
from factcheck.text.tokens import Token

MOST_TITLED = 100
"""People with a role among whom the holder of a role is looked for; keeps ten thousand of them linear."""

MOST_NAMESAKES = 20
"""Longer names a short one is compared with; keeps ten thousand names that share a word linear."""

SHORTEST_HEADLINE = 3
"""Words of a run that may be a headline instead of a name, if it stands only once and without a role."""

BRACKETED = len(("(", "BPS", ")"))
"""Tokens of a short name in brackets."""

Words = tuple[str, ...]

SHORTEST_NICKNAME = 3
"""First letters that a nickname has in common with its bearer's name: Pur, Purwiyatno."""

LONGEST_INITIALS = 4
"""Letters of a person's initials at most: SBY has three."""

_WORD = re.compile(r"\w+")


def is_initials(name: str) -> bool:
    """Return whether a name may be a person's initials: CT, AHY."""
    return 1 < len(name) <= LONGEST_INITIALS and name.isalpha() and name.isupper()


@dataclass(slots=True, eq=False)
class Entry:
    """One source of the article while it is being read.

    `order` is its first place, `seen` how often it was entered, in the end with the short names that mean it.
    """

    words: Words
    name: str
    kind: SpeakerKind
    order: int
    role: str | None = None
    organisation: str | None = None
    seen: int = 0
    forms: dict[str, None] = field(default_factory=dict)

    @property
    def initials(self) -> str:
        """The first letters of the name, in lower case."""
        return "".join(word[0] for word in self.words)

    @property
    def is_settled(self) -> bool:
        """Is the name sure enough to take short ones in; a headline's run of capitals has no role and stands once."""
        short = len(self.words) <= SHORTEST_HEADLINE and self.kind is SpeakerKind.PERSON
        return self.role is not None or self.seen > 1 or short

    def holds(self, words: Words) -> bool:
        """Return whether the words stand in this longer name in a row."""
        size, own = len(words), self.words
        return size < len(own) and any(own[at : at + size] == words for at in range(len(own) - size + 1))

    def as_speaker(self) -> Speaker:
        """Return the entry as the domain knows it."""
        aliases = tuple(form for form in self.forms if form != self.name)
        return Speaker(self.name, self.kind, self.role, self.organisation, aliases)


class Registry:
    """Enters every named source of an article, then answers who a source is."""

    def __init__(self, body: str, tokens: Sequence[Token], nouns: SourceNouns) -> None:
        self._body, self._tokens, self._nouns = body, tokens, nouns
        self._entries: dict[Words, Entry] = {}
        self._merged: dict[Words, Entry] = {}
        self._by_word: dict[str, list[Entry]] = {}
        self._by_initials: dict[str, Entry | None] = {}
        self._nicknames: dict[Words, Entry] = {}
        self._titled: list[tuple[Entry, frozenset[str]]] = []
        self._by_mention: list[Entry] = []

    def enter(self, source: Source) -> bool:
        """Take note of a named source, its role and its place; return False for one without a name."""
        words = self._words(source.name) if source.name else ()
        if source.name is None or not words:
            return False
        entry = self._entries.get(words)
        if entry is None:
            entry = Entry(words, self._text(source.name), source.kind or SpeakerKind.PERSON, len(self._entries))
            self._entries[words] = entry
        elif source.kind is SpeakerKind.ORG and entry.role is None:
            entry.kind = SpeakerKind.ORG
        entry.seen += 1
        if source.role is not None:
            self._note_role(entry, source.role)
        self._note_short_name(entry, source.name[1], source.last)
        return True

    def settle(self) -> None:
        """Join short names to the longer ones they are part of; to be called when all names are entered."""
        self._by_initials = self._initials()
        for entry in sorted(self._entries.values(), key=lambda entry: (-len(entry.words), entry.order)):
            longer = self._longer(entry) or self._nicknamed(entry)
            if longer is None:
                for word in entry.words:
                    self._by_word.setdefault(word, []).append(entry)
                continue
            self._merged[entry.words] = longer
            longer.forms.setdefault(entry.name)
            longer.seen += entry.seen
            longer.role = longer.role or entry.role
            longer.organisation = longer.organisation or entry.organisation
        self._by_mention = [
            entry
            for words, entry in self._entries.items()
            if words not in self._merged and entry.kind is SpeakerKind.PERSON
        ]
        people = (entry for words, entry in self._entries.items() if words not in self._merged and entry.role)
        for entry, _ in zip(people, range(MOST_TITLED), strict=False):
            spoken = f"{entry.role} {entry.organisation or ''}".lower()
            self._titled.append((entry, role_words(_WORD.findall(spoken), self._nouns)))

    @property
    def protagonist(self) -> Entry | None:
        """The person of whom the article tells most; None if none is named twice."""
        people = (entry for entry in self._by_mention if entry.seen > 1)
        return max(people, key=lambda entry: entry.seen, default=None)

    def may_be_short(self, source: Source) -> bool:
        """Return whether a named source may be what a person is called: another name, or initials."""
        person = source.kind is SpeakerKind.PERSON and source.role is None
        return person or (source.name is not None and is_initials(self._text(source.name)))

    def name_also(self, source: Source, before: Iterable[Source]) -> None:
        """Take note that a source is what a person named before is called: "Purwiyatno ... Pur, sapaan akrabnya".

        Of those before it, oldest first, that is who has these initials, else who has a name that begins so or a role.
        """
        words = self._words(source.name) if source.name else ()
        people = [self._entries[self._words(person.name)] for person in before if person.name]
        people = [person for person in people if person.words != words]
        if not words or not people:
            return
        start = words[0][:SHORTEST_NICKNAME]

        def likeness(person: Entry) -> tuple[bool, bool, bool]:
            alike = any(word.startswith(start) for word in person.words)
            return person.initials == words[0], alike, person.role is not None

        self._nicknames[words] = max(reversed(people), key=likeness)

    def find(self, source: Source) -> Entry:
        """Return the entry of a source that is no pronoun; an unknown one is entered now."""
        if source.name is None:
            return self._unnamed_holder(source)
        words = self._words(source.name)
        entry = self._merged.get(words) or self._entries.get(words)
        if entry is None:
            entry = Entry(words, self._text(source.name), source.kind or SpeakerKind.PERSON, len(self._entries))
            self._entries[words] = entry
        if source.kind is SpeakerKind.ORG and entry.role is None and entry.words == words:
            entry.kind = SpeakerKind.ORG
        entry.forms.setdefault(self._text(source.name))
        return entry

    def holder(self, source: Source, last: Entry | None) -> Entry:
        """Return whom "bos Alibaba itu" means: the one who holds the role, else the person who spoke last."""
        span = source.role or (source.first, source.last)
        found = self.holder_of(span)
        if found is None and last is not None and last.kind is SpeakerKind.PERSON:
            found = last
            if found.role is None:
                self._note_role(found, span)
        if found is None:
            return self._unnamed_holder(source)
        found.forms.setdefault(self._text((source.first, source.last)))
        return found

    def holder_of(self, role: Span) -> Entry | None:
        """Return the one person whose role and organisation have all the words of a role."""
        wanted = role_words(self._words(role), self._nouns)
        holders = [entry for entry, words in self._titled if wanted <= words]
        return holders[0] if len(holders) == 1 else None

    def note_form(self, source: Source, entry: Entry) -> None:
        """Keep the words of a source as another form of an entry."""
        entry.forms.setdefault(self._text((source.first, source.last)))

    def speakers(self, names: Collection[str]) -> tuple[Speaker, ...]:
        """Return the speakers of these names, in the order of their first place."""
        found: dict[str, Speaker] = {}
        for entry in self._entries.values():
            if entry.name in names and entry.name not in found:
                found[entry.name] = entry.as_speaker()
        return tuple(found.values())

    def _unnamed_holder(self, source: Source) -> Entry:
        """Return the person with this role; a role that nobody is known to hold is a person without a name."""
        span = source.role or (source.first, source.last)
        words = self._words(span)
        known = self._merged.get(words) or self._entries.get(words) or self.holder_of(span)
        if known is None:
            text = self._text(span)
            known = self._entries[words] = Entry(words, text, SpeakerKind.PERSON, len(self._entries), role=text)
        known.forms.setdefault(self._text((source.first, source.last)))
        return known

    def _longer(self, entry: Entry) -> Entry | None:
        """Return the longer name this one is part of: one with a role before one without, then the most frequent."""
        if entry.kind is not SpeakerKind.PERSON and len(entry.words) == 1:
            return None
        near = self._by_word.get(entry.words[0], ())[:MOST_NAMESAKES]
        same = [other for other in near if other.kind is entry.kind and other.is_settled and other.holds(entry.words)]
        same = [other for other in same if not self._is_relative(entry, other)]
        return max(same, key=lambda longer: (longer.role is not None, longer.seen, -longer.order), default=None)

    def _is_relative(self, entry: Entry, longer: Entry) -> bool:
        """Return whether a longer name is another's, who bears this one behind her own: "Elvi Taruna Wijaya".

        Both then have a role, and not the same; a person is hardly called by the last two of three names.
        """
        if len(entry.words) == 1 or longer.words[0] == entry.words[0] or not (entry.role and longer.role):
            return False
        own, other = (role_words(_WORD.findall(each.lower()), self._nouns) for each in (entry.role, longer.role))
        return own.isdisjoint(other)

    def _initials(self) -> dict[str, Entry | None]:
        found: dict[str, Entry | None] = {}
        for entry in self._entries.values():
            if entry.kind is SpeakerKind.PERSON and len(entry.words) > 1:
                found[entry.initials] = None if entry.initials in found else entry
        return found

    def _nicknamed(self, entry: Entry) -> Entry | None:
        """Return the person whom a nickname or initials mean: "Pur", "AHY"; initials that two share mean neither."""
        named = self._nicknames.get(entry.words)
        if named is not None or entry.role is not None or not is_initials(entry.name):
            return self._merged.get(named.words, named) if named else None
        return self._by_initials.get(entry.words[0])

    def _note_role(self, entry: Entry, role: Span) -> None:
        entry.kind = SpeakerKind.PERSON
        if entry.role is not None and (entry.organisation is not None or not self._is_fuller(role, entry.role)):
            return
        start = organisation_start(self._tokens, role, self._nouns)
        entry.role = self._text((role[0], start or role[1]))
        entry.organisation = self._text((start, role[1])) if start else None

    def _is_fuller(self, role: Span, known: str) -> bool:
        """Return whether a role tells more than the known one: a longer office, not "orang kedua di Bulan"."""
        return self._tokens[role[0]].lower in self._nouns.roles and len(self._text(role)) > len(known)

    def _note_short_name(self, entry: Entry, end: int, last: int) -> None:
        """Take "(BPS)" or "(AHY)" behind a name for its short form."""
        if last - end != BRACKETED:
            return
        opening, short, closing = self._tokens[end:last]
        if opening.text == "(" and closing.text == ")" and short.is_capitalised and len(short.text) > 1:
            entry.forms.setdefault(short.text)
            self._merged.setdefault((short.lower,), entry)

    def _words(self, span: Span) -> Words:
        return tuple([token.lower for token in self._tokens[span[0] : span[1]] if token.text[0].isalnum()])

    def _text(self, span: Span) -> str:
        return " ".join(self._body[self._tokens[span[0]].start : self._tokens[span[1] - 1].end].split())
