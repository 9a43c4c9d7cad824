"""Read a role and the name that ends it. Must not decide who holds the role."""

from factcheck.domain.speaker import SpeakerKind
from factcheck.speakers.source import Source, Span
from factcheck.speakers.steps import LONGEST_ROLE, Steps

LONGEST_ABBREVIATED = 2
"""Letters of a family name that is only hinted at: Elang ML."""


class RoleReader:
    """Reads "Menteri Koordinator Perekonomian Darmin Nasution" and "Kapolres Tasikmalaya Kota, AKBP Faruk Rozi"."""

    def __init__(self, steps: Steps) -> None:
        self._steps = steps

    def read(self, first: int, at: int, stop: int) -> Source:
        """Return the role at token `at` of words that begin at `first`, with its name if one ends it."""
        limit = min(stop, at + LONGEST_ROLE)
        start, at = at, at + 1
        while at < limit:
            name = self._name_at(start, at, stop)
            if name is not None:
                parted = self._steps.tokens[at].text == "," or self._steps.tokens[at].lower in self._steps.nouns.namings
                role = (start, at if parted else name[0])
                return self._complete(first, role, name, stop)
            following = self._next(at, stop)
            if following == at:
                break
            at = following
        return self._nameless(first, start, min(at, stop), stop)

    def _next(self, at: int, stop: int) -> int:
        """Return the index after the next piece of a role, `at` if the role ends here."""
        steps = self._steps
        token, nouns = steps.tokens[at], steps.nouns
        run_end = steps.run_end.get(at)
        phrase = nouns.role_phrases.length_at(steps.tokens, at, stop)
        if run_end is not None or phrase:
            return run_end or at + phrase
        if token.text == "(":
            return steps.skip_brackets(at, stop)
        joint = token.lower in nouns.role_joints and at + 1 in steps.run_end
        joint = joint or (token.text == "," and self._lists_on(at + 1, stop))
        plain = steps.goes_on(token) and token.lower not in steps.lexicon.inside_cues
        word = token.is_word and (token.lower in nouns.role_modifiers or plain)
        return at + 1 if joint or word or token.text in "/&-" or token.is_number else at

    def _lists_on(self, at: int, stop: int) -> bool:
        """Return whether a role goes on behind a comma: "Energi Baru, Terbarukan, dan Konservasi Energi"."""
        steps = self._steps
        at += at < stop and steps.tokens[at].lower in steps.nouns.joiners
        if at >= stop or at not in steps.run_end or not steps.roster.is_role_word(at):
            return False
        end = min(steps.run_end[at], stop)
        return end == stop or steps.tokens[end].lower not in steps.lexicon.auxiliaries

    def _name_at(self, start: int, at: int, stop: int) -> Span | None:
        """Return the personal name that ends a role at `at`: in a run, behind a title, behind a comma."""
        steps = self._steps
        if steps.tokens[at].text == ",":
            name = steps.skip_honorifics(at + 1, stop)
            follows = self.name_follows(at + 1, stop) and not self._begins_clause(start, name, stop)
            return (name, min(steps.run_end[name], stop)) if follows else None
        called = steps.tokens[at].lower in steps.nouns.namings
        if called or steps.roster.is_honorific(at):
            name = steps.skip_honorifics(at + called, stop)
            end = steps.in_run(name, stop)
            return (name, end) if end is not None and end > name else None
        run_end = steps.in_run(at, stop)
        if run_end is None or steps.tokens[start].lower in steps.nouns.relations:
            return None
        return self._name_in_run(at, run_end, stop)

    def _name_in_run(self, at: int, end: int, stop: int) -> Span | None:
        """Return the name in the run at..end; a run that goes on with ", Name" is the last part of the role."""
        steps = self._steps
        behind = steps.skip_brackets(end, stop)
        if behind < stop and self._is_more_of_it(behind, stop):
            return None
        if behind > end and steps.tokens[behind - 2].text.isupper() and self.name_follows(behind + 1, stop):
            return None
        start = steps.roster.name_start(at, end, in_role=True)
        letter = start is not None and end - start == 1 and len(steps.tokens[start].text) == 1
        if start is None or letter:
            return None
        if self._goes_on_behind(start, end, stop) or self._is_owned(at, start, end, stop):
            return None
        body = any(token.lower in steps.nouns.organisations for token in steps.tokens[at:start])
        lone = start == at or end - start == 1 or body
        if lone and end < stop and steps.tokens[end].text == "," and self.name_follows(end + 1, stop):
            return None
        return (start, end)

    def _is_more_of_it(self, at: int, stop: int) -> bool:
        """Return whether a run behind a bracket, a demonstrative or a titled name shows that a run was no name."""
        steps = self._steps
        titled = steps.roster.is_honorific(at) and steps.skip_honorifics(at, stop) in steps.run_end
        return titled or at in steps.run_end or steps.tokens[at].lower in steps.nouns.demonstratives

    def _goes_on_behind(self, start: int, end: int, stop: int) -> bool:
        """Return whether a run unknown as a name is joined to more of the role: "Obstetri dan Ginekologi"."""
        steps = self._steps
        joined = end + 1 < stop and steps.tokens[end].lower in steps.nouns.joiners and end + 1 in steps.run_end
        return joined and not steps.is_role(end + 1) and not steps.roster.is_known(start, end)

    def _is_owned(self, at: int, start: int, end: int, stop: int) -> bool:
        """Return whether the last word of a run is no known name and told whose: "Produksi Ternak dari Fakultas"."""
        steps = self._steps
        joint = end + 1 < stop and steps.tokens[end].lower in steps.nouns.role_joints and end + 1 in steps.run_end
        return joint and start > at and end - start == 1 and not steps.roster.is_known(start, end)

    def name_follows(self, at: int, stop: int) -> bool:
        """Return whether a personal name begins here."""
        steps = self._steps
        start = steps.skip_honorifics(at, stop)
        end = steps.in_run(start, stop)
        if steps.is_degree(at, stop) or end is None or end <= start:
            return False
        shortened = end - start > 1 and len(steps.tokens[end - 1].text) <= LONGEST_ABBREVIATED
        return not any(steps.roster.is_role_word(index) for index in range(start, end - shortened))

    def _begins_clause(self, role: int, name: int, stop: int) -> bool:
        """Return whether a name is the subject of a clause: "menurut juru bicara, Amazon telah membayar"."""
        steps = self._steps
        introduced = role > 0 and steps.lexicon.introductions.length_at(steps.tokens, role - 1, role) > 0
        end = min(steps.run_end[name], stop)
        return introduced and end < stop and steps.tokens[end].lower in steps.lexicon.auxiliaries

    def _complete(self, first: int, role: Span, name: Span, stop: int) -> Source:
        steps = self._steps
        last = steps.skip_beside_name(name[1], stop)
        return Source(first, last, SpeakerKind.PERSON, name, steps.trim_role(role))

    def _nameless(self, first: int, start: int, end: int, stop: int) -> Source:
        steps = self._steps
        if end + 1 < stop and steps.tokens[end].lower in steps.lexicon.adverbs:
            end += steps.tokens[end + 1].lower in steps.nouns.demonstratives
        if end < stop and steps.tokens[end].lower in steps.nouns.demonstratives:
            return Source(first, end + 1, SpeakerKind.PERSON, None, (start, end), pointing=True)
        if end < stop and steps.tokens[end].lower in steps.lexicon.relatives:
            closed = self._demonstrative(end + 1, stop)
            if closed is not None:
                return Source(first, closed + 1, SpeakerKind.PERSON, None, (start, end), pointing=True)
        return Source(first, end, SpeakerKind.PERSON, None, steps.trim_role((start, end)) or (start, end))

    def _demonstrative(self, at: int, stop: int) -> int | None:
        """Return where a relative clause ends that points back: "Aktris yang tinggal di Solo | itu mengaku"."""
        steps = self._steps
        for end in range(at, min(stop, at + LONGEST_ROLE)):
            token = steps.tokens[end]
            if token.text in ".;:" or token.lower in steps.lexicon.before:
                return None
            if token.lower in steps.nouns.demonstratives:
                word = steps.tokens[end + 1].lower if end + 1 < stop else ","
                return (
                    end if word in (",", ".") or word in steps.lexicon.before or word in steps.lexicon.adverbs else None
                )
        return None
