"""Workflow states, dismissals and the verdict scale. Standard library only."""

from dataclasses import dataclass
from enum import StrEnum


class ClaimState(StrEnum):
    """Where the work on a claim stands; never mixed with the verdict."""

    NEW = "new"
    IN_PROGRESS = "in_progress"
    DONE = "done"
    PUBLISHED = "published"
    DISMISSED = "dismissed"


class DismissReason(StrEnum):
    """Why a claim is not reviewed."""

    NOT_CHECKABLE = "not_checkable"
    NOT_WORTH_IT = "not_worth_it"
    WRONG_SPAN = "wrong_span"
    WRONG_SPEAKER = "wrong_speaker"
    DUPLICATE = "duplicate"
    BOILERPLATE = "boilerplate"


class EvidenceStance(StrEnum):
    """What a source does to the claim."""

    SUPPORTS = "supports"
    REFUTES = "refutes"
    CONTEXT = "context"


@dataclass(frozen=True, slots=True)
class Rating:
    """One value of the verdict scale; `value` is ClaimReview's ratingValue (5 best), None where it has none."""

    code: str
    value: int | None
    labels: tuple[tuple[str, str], ...]
    glyph: str
    key: str

    def label(self, language: str) -> str:
        """Return the label in a language, falling back to the first one given."""
        return dict(self.labels).get(language, self.labels[0][1])


@dataclass(frozen=True, slots=True)
class RatingScale:
    """The verdicts a desk may give, in the order of its file."""

    name: str
    ratings: tuple[Rating, ...]

    def find(self, code: str) -> Rating | None:
        """Return the rating with this code, or None."""
        return next((rating for rating in self.ratings if rating.code == code), None)

    def code_of(self, word: str) -> str:
        """Return the code of a rating by its code or a label in any language; the word itself when it is neither."""
        meant = word.strip().casefold().replace(" ", "_")
        for rating in self.ratings:
            names = (rating.code, *(label for _, label in rating.labels))
            if meant in {name.casefold().replace(" ", "_") for name in names}:
                return rating.code
        return word

    @property
    def codes(self) -> tuple[str, ...]:
        """All codes, in order."""
        return tuple(rating.code for rating in self.ratings)
