"""What the tests of dates share: a reader of sentences, published on Wednesday, 16 March 2022 unless told otherwise."""

from collections.abc import Callable
from datetime import date

import pytest

from factcheck.dates import find_times
from factcheck.domain.timex import Timex
from factcheck.text.segment import read_document

PUBLISHED = date(2022, 3, 16)

Reader = Callable[..., tuple[Timex, ...]]


@pytest.fixture
def read() -> Reader:
    """Return a function from a text to its times."""

    def find(text: str, published_on: date | None = PUBLISHED, language: str = "id") -> tuple[Timex, ...]:
        return find_times(read_document(text, language), published_on)

    return find
