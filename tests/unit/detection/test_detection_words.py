"""The words and weights of detection fit together in every language."""

from collections import Counter

import pytest

from factcheck.domain.mention import ClaimType, QuoteKind
from factcheck.domain.speaker import SpeakerKind, Stance
from factcheck.languages import available, load

NUMERIC = {"money", "percent", "persons", "quantities", "quantity"}
SHAPES = {"active_verb", "asks", "exclaims", "fragment", "heading", "leans_back", "long", "passive_verb", "short"}
OTHERS = {"bias", "dated", "future_date", "headline_words", "lead", "many_names", "names"}


def known_features(language: str) -> set[str]:
    groups = set(load(language, "detection").groups("groups"))
    chain = {f"stance_{stance}" for stance in Stance} | {f"{kind}_source" for kind in SpeakerKind}
    quotes = {f"{quote}_speech" for quote in QuoteKind}
    return NUMERIC | SHAPES | OTHERS | groups | {f"cue_{group}" for group in groups} | chain | quotes


@pytest.mark.parametrize("language", available())
def test_each_phrase_stands_in_one_group(language: str) -> None:
    groups = load(language, "detection").groups("groups")
    counts = Counter(phrase for phrases in groups.values() for phrase in phrases)
    assert [phrase for phrase, count in counts.items() if count > 1] == []


@pytest.mark.parametrize("language", available())
def test_weights_are_of_features_that_can_be_found(language: str) -> None:
    assert set(load(language, "weights").numbers("weights")) <= known_features(language)


@pytest.mark.parametrize("language", available())
def test_every_type_has_weights_of_known_features(language: str) -> None:
    types = load(language, "weights").table("types")
    assert set(types) == set(ClaimType)
    for kind in ClaimType:
        assert set(types.numbers(kind)) <= known_features(language)


@pytest.mark.parametrize("language", available())
def test_units_stand_once_and_phrases_are_lower_case(language: str) -> None:
    table = load(language, "quantities")
    for section in ("units", "currencies_after", "currencies_before", "comparators_before", "comparators_after"):
        words = [word for group in table.groups(section).values() for word in group]
        assert len(words) == len(set(words))
        assert words == [word.lower() for word in words]
