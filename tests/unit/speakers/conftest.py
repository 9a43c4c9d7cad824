from collections.abc import Callable

import pytest

from factcheck.domain.speaker import Voice
from factcheck.speakers import Attributed, attribute
from factcheck.text.segment import read_document

Said = list[tuple[str, tuple[str, ...]]]


@pytest.fixture
def attributed() -> Callable[[str], Attributed]:
    return lambda body: attribute(read_document(body, "id"))


@pytest.fixture
def said() -> Callable[[str], Said]:
    """Return each statement's words with the names of its chain, the outlet's own statements included."""

    def read(body: str, language: str = "id") -> Said:
        found = attribute(read_document(body, language)).statements
        return [(body[s.start : s.end], tuple(voice.name for voice in s.attribution)) for s in found]

    return read


@pytest.fixture
def voice() -> Callable[[str], Voice]:
    """Return the originator of the last attributed statement."""

    def read(body: str, language: str = "id") -> Voice:
        found = attribute(read_document(body, language)).statements
        return [s.attribution[0] for s in found if s.attribution][-1]

    return read
