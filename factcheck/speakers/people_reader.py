"""Read people who are told by what they are, with their names or without. Must not decide who is meant."""

from factcheck.speakers.role_reader import RoleReader
from factcheck.speakers.source import Source
from factcheck.speakers.steps import Steps


class PeopleReader:
    """Reads "pedagang Wulan Aprilia", "warga Desa Suka, Ujang (45)", "pria berinisial AR", "ibu dua anak itu"."""

    def __init__(self, steps: Steps, roles: RoleReader) -> None:
        self._steps, self._nouns, self._roles = steps, steps.nouns, roles

    def described(self, first: int, at: int, stop: int) -> Source | None:
        """Return the person whom a common noun describes by name: "pedagang Wulan Aprilia"; not "warga Muara Angke"."""
        tokens, nouns = self._steps.tokens, self._nouns
        several = at > first and tokens[at - 1].lower not in nouns.single_determiners
        if several or at + 1 >= stop:
            return None
        found = self._roles.read(first, at, stop)
        if found.name is None or tokens[found.name[0] - 1].lower in nouns.namings:
            return found if found.name else None
        behind = self._is_behind_comma(found, at)
        if tokens[at].lower in nouns.belonging:
            return found if behind and self._is_closed(found, stop) else None
        return found if behind or not self._steps.roster.stands_once(*found.name) else None

    def initialled(self, first: int, at: int, stop: int) -> Source | None:
        """Return a person told by no more than what he is called: "pria | berinisial AR (30)"."""
        found = self._roles.read(first, at, stop)
        named = found.name is not None and self._steps.tokens[found.name[0] - 1].lower in self._nouns.namings
        return found if named else None

    def kin(self, first: int, at: int, stop: int) -> Source | None:
        """Return who is told by kinship, or by the children he has: "ibu korban, Wulan", "ibu dua anak itu"."""
        steps, nouns = self._steps, self._nouns
        titled = steps.tokens[at].lower in nouns.honorifics and steps.is_role(at)
        if not titled or at + 1 >= stop or at + 1 in steps.run_end:
            return None
        found = self._roles.read(first, at, stop)
        if found.name is not None:
            return found
        counted = steps.tokens[at + 1].is_number or nouns.determiners.length_at(steps.tokens, at + 1, stop) > 0
        return Source(first, found.last, None) if counted and found.pointing else None

    def _is_behind_comma(self, found: Source, at: int) -> bool:
        """Return whether a comma parts a name from what its bearer is."""
        start = found.role[1] if found.role else at + 1
        return any(token.text == "," for token in self._steps.tokens[start : found.name[0] if found.name else start])

    def _is_closed(self, found: Source, stop: int) -> bool:
        """Return whether a name ends with an age, a sign or a cue: it is no subject of what those people say."""
        if found.last >= stop or (found.name is not None and found.last > found.name[1]):
            return True
        behind, lexicon = self._steps.tokens[found.last], self._steps.lexicon
        return behind.text in ",." or behind.lower in lexicon.before
