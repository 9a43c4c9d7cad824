import re
from enum import StrEnum
from string import Formatter

import pytest

from factcheck.domain.article import DateSource
from factcheck.domain.link import Band, LinkState
from factcheck.domain.mention import ClaimType, QuoteKind
from factcheck.domain.quantity import Comparator
from factcheck.domain.review import ClaimState, DismissReason, EvidenceStance
from factcheck.domain.speaker import Stance
from factcheck.wording import load_wording
from factcheck.wording.phrases import STATE_GLYPHS
from factcheck.wording.words import MESSAGES
from factcheck.workflow.decisions import Kind

ID, EN = load_wording("id"), load_wording("en")


def _places(message: str) -> set[str | None]:
    return {name for _, name, _, _ in Formatter().parse(message) if name is not None}


def test_both_languages_have_the_same_messages() -> None:
    assert set(ID.messages) == set(EN.messages)


def test_both_languages_have_the_same_places() -> None:
    assert {key: _places(text) for key, text in ID.messages.items()} == {
        key: _places(text) for key, text in EN.messages.items()
    }


@pytest.mark.parametrize(
    ("kind", "members"),
    [
        ("state", ClaimState),
        ("type", ClaimType),
        ("quote", QuoteKind),
        ("link", LinkState),
        ("band", Band),
        ("evidence", EvidenceStance),
        ("reason", DismissReason),
        ("comparator", Comparator),
        ("source", DateSource),
        ("stance", Stance),
        ("event", Kind),
    ],
)
def test_every_value_has_a_word(kind: str, members: type[StrEnum]) -> None:
    assert {f"{kind}.{member.value}" for member in members} <= set(ID.messages)


def test_every_state_has_a_glyph() -> None:
    assert set(STATE_GLYPHS) == set(ClaimState)


def test_unknown_value_is_shown_as_it_is() -> None:
    assert ID.name("state", "in_review") == "in_review"


def test_every_message_is_used() -> None:
    source = "\n".join(file.read_text(encoding="utf-8") for file in MESSAGES.parents[1].rglob("*.py"))
    by_value = set(re.findall(r"\.name\([\"'](\w+)[\"']", source))
    stated = {key for key in ID.messages if key.split(".")[0] not in by_value}
    unused = {key for key in stated if not re.search(rf"[\"'.]{re.escape(key.split('.')[-1])}[\"']", source)}
    assert unused == set()
