"""Which names may be one speaker's, and why."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.domain.speaker import SpeakerKind
from factcheck.domain.speaker_records import Likeness
from factcheck.speakers.likeness import MOST_NAMESAKES, Name, compare_names, pairs_of, pairs_with, read_name

PERSON, ORG = SpeakerKind.PERSON, SpeakerKind.ORG


def likeness(one: str, other: str, kind: SpeakerKind = PERSON) -> Likeness | None:
    found = compare_names(read_name(1, one, kind), read_name(2, other, kind))
    assert found == compare_names(read_name(2, other, kind), read_name(1, one, kind))
    return None if found is None else found[0]


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ("Siti Aminah", "SITI AMINAH", Likeness.SPELLING),
        ("Dr. H. Siti Aminah", "Siti Aminah", Likeness.SPELLING),
        ("José Ramos", "Jose Ramos", Likeness.SPELLING),
        ("B.J. Hartono", "Bambang Joko Hartono", Likeness.INITIALS),
        ("Bambang J Hartono", "Bambang Joko Hartono", Likeness.INITIALS),
        ("AHW", "Ahmad Hadi Wibowo", Likeness.INITIALS),
        ("Sutrisno Hadi", "Soetrisno Hadi", Likeness.SIMILAR),
        ("Bambang Hartono", "Hartono", Likeness.PART),
        ("Siti Aminah", "Siti Rahmah", None),
        ("Rina Utami", "Rina Wati", None),
        ("Budi", "Budi Santoso Wijaya", Likeness.PART),
        ("Joko", "Siti", None),
    ],
)
def test_persons(one: str, other: str, why: Likeness | None) -> None:
    assert likeness(one, other) == why


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ("BUP", "Badan Urusan Pangan", Likeness.INITIALS),
        ("Kementerian Pangan", "kementerian pangan", Likeness.SPELLING),
        ("Badan Urusan Pangan", "Badan Urusan Pangn", Likeness.SIMILAR),
        ("Kementerian", "Kementerian Pangan", None),
    ],
)
def test_organisations(one: str, other: str, why: Likeness | None) -> None:
    assert likeness(one, other, ORG) == why


def test_a_person_and_an_organisation_are_never_a_pair() -> None:
    names = [read_name(1, "Sari Utama", PERSON), read_name(2, "Sari Utama", ORG)]
    assert list(pairs_of(names)) == []


def test_pairs_are_found_once_and_the_same_from_one_side() -> None:
    texts = ("Bambang Joko Hartono", "B.J. Hartono", "Hartono", "Siti Aminah", "Dr Siti Aminah", "Wahyu")
    names = [read_name(number, text, PERSON) for number, text in enumerate(texts)]
    found = list(pairs_of(names))
    assert {(pair.one, pair.other) for pair in found} == {(0, 1), (0, 2), (1, 2), (3, 4)}
    assert len(found) == 4
    assert {pair for name in names for pair in pairs_with(name, names)} == set(found)


def test_a_word_that_many_share_brings_no_pairs() -> None:
    shared = read_name(99, "Muhammad", PERSON)
    some = [read_name(number, f"Muhammad {'abcdefghij'[number] * 6}", PERSON) for number in range(10)]
    many = [read_name(number, f"Muhammad {number}", PERSON) for number in range(MOST_NAMESAKES)]
    assert len(list(pairs_with(shared, some))) == 10
    assert {end for pair in pairs_of([*some, shared]) for end in (pair.one, pair.other)} == {*range(10), 99}
    assert not [pair for pair in pairs_of([*many, shared]) if pair.other == 99]


@given(st.lists(st.text(max_size=30), max_size=8))
def test_any_text_can_be_a_name(texts: list[str]) -> None:
    names: list[Name] = [read_name(number, text, PERSON) for number, text in enumerate(texts)]
    for pair in pairs_of(names):
        assert pair.one < pair.other
        assert 0 <= pair.score <= 100
