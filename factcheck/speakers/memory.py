"""Who spoke last, and whether a sentence without a cue goes on with his words. Knows no tokens."""

from dataclasses import dataclass, fields, replace
from enum import Enum

from factcheck.domain.speaker import Attribution, SpeakerKind, Voice
from factcheck.speakers.registry import Entry
from factcheck.speakers.report import CONFIDENCE

FADING = 0.9
"""What is left of a link's confidence at every further sentence that inherits it."""


class Speech(Enum):
    """How the sentence before was spoken."""

    NARRATED = "narrated"
    ANNOUNCED = "announced"
    REPORTED = "reported"
    QUOTED = "quoted"


@dataclass(slots=True)
class Memory:
    """The state between two sentences.

    It holds the last speaker, the last person, organisation (`body`) and those who are several (`crowd`), the chain of
    the last statement, how and in which paragraph that was made, how many sentences (`steps`) have inherited it, and
    the chain whose list is being read (`listing`).
    """

    speaker: Entry | None = None
    person: Entry | None = None
    body: Entry | None = None
    crowd: Entry | None = None
    chain: Attribution = ()
    speech: Speech = Speech.NARRATED
    paragraph: int = -1
    steps: int = 0
    listing: Attribution = ()

    def spoken(self, speaker: Entry | None, chain: Attribution, speech: Speech, paragraph: int) -> None:
        """Remember an attributed sentence."""
        self._note(speaker)
        self.steps = self.steps + 1 if chain and chain[0].inherited and speech is Speech.REPORTED else 0
        self.chain, self.speech, self.paragraph = chain, speech, paragraph

    def narrated(self, paragraph: int, subject: Entry | None) -> None:
        """Remember a sentence of the outlet's own; its subject may be whom a following "ujarnya" means."""
        self._note(subject)
        self.chain, self.speech, self.paragraph = (), Speech.NARRATED, paragraph

    def broken(self) -> None:
        """Forget what was being said: a heading begins something new."""
        self.chain, self.speech = (), Speech.NARRATED

    def resumed(self, before: "Memory") -> None:
        """Go on as before an aside."""
        for field in fields(self):
            setattr(self, field.name, getattr(before, field.name))

    def announced(self, speaker: Entry, chain: Attribution) -> None:
        """Remember that the narrated sentence before says that somebody spoke: the next one may tell what."""
        self._note(speaker)
        self.chain, self.speech, self.steps = chain, Speech.ANNOUNCED, 0

    def mentioned(self, subject: Entry | None) -> None:
        """Remember whom an organisation, an outlet or a document tells of: he may be the "ia" of the next sentence."""
        self.person = subject or self.person

    def meant(self, plural: bool = False) -> Entry | None:
        """Return whom a pronoun or "ujarnya" means: the last speaker if he has no name, else the last person.

        A plural pronoun means the last who are several, else the last speaker.
        """
        speaker = self.speaker
        if plural:
            return self.crowd or speaker
        people = speaker is not None and speaker.kind is SpeakerKind.UNNAMED
        return speaker if people else self.person or speaker

    def _note(self, entry: Entry | None) -> None:
        self.speaker = entry or self.speaker
        if entry is None:
            return
        if entry.kind is SpeakerKind.PERSON:
            self.person = entry
        else:
            self.crowd = entry
        if entry.kind is SpeakerKind.ORG:
            self.body = entry

    def relayed(self, chain: Attribution) -> Attribution:
        """Return a chain of one, with the outlet that has just relayed the same speaker behind it."""
        relays = self.chain[1:] if len(chain) == 1 else ()
        same = bool(relays) and relays[-1].sieve == "relay" and self.chain[0].name == chain[0].name
        return (*chain, replace(_faded(relays[-1], "relay"), cue=None)) if same else chain

    def inherited(self, sieve: str, whole: bool) -> Attribution:
        """Return the last chain as a sentence without a cue takes it over: whole, or its last relayer alone.

        An outlet that passed on one sentence is no relayer of the next.
        """
        chain = self.chain[:-1] if self.chain[-1].sieve == "relay" and len(self.chain) > 1 else self.chain
        return tuple(_faded(voice, sieve) for voice in (chain if whole else chain[-1:]))


def _faded(voice: Voice, sieve: str) -> Voice:
    confidence = min(CONFIDENCE[sieve], voice.confidence * FADING)
    return replace(voice, inherited=True, confidence=round(confidence, 3), sieve=sieve)
