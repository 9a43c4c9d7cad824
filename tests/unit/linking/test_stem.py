"""Affixes come off by rule; words that only look affixed stay whole."""

import pytest

from factcheck.linking.stem import Voice, stem, voice_of


@pytest.mark.parametrize(
    ("word", "root"),
    [
        ("dinaikkan", "naik"),
        ("menaikkan", "naik"),
        ("kenaikan", "naik"),
        ("mengatakan", "kata"),
        ("memukul", "pukul"),
        ("menyapu", "sapu"),
        ("menanam", "tanam"),
        ("pertumbuhan", "tumbuh"),
        ("harganya", "harga"),
        ("diperbaiki", "baik"),
    ],
)
def test_affixes_come_off(word: str, root: str) -> None:
    assert stem(word, "id").root == root


@pytest.mark.parametrize("word", ["beras", "menteri", "pesawat", "makan", "bulan", "perang", "direktur"])
def test_words_that_only_look_affixed_stay(word: str) -> None:
    assert stem(word, "id").root == word


def test_an_unlisted_verb_loses_the_same_prefixes_in_both_voices() -> None:
    assert stem("menggacorkan", "id").root == stem("digacorkan", "id").root


def test_the_prefix_tells_the_voice() -> None:
    assert stem("menangkap", "id").voice == Voice.ACTIVE
    assert stem("ditangkap", "id").voice == Voice.PASSIVE
    assert voice_of("dibom", "id") == Voice.PASSIVE


def test_english_endings_come_off() -> None:
    assert stem("exports", "en", frozenset({"export"})).root == "export"
    assert stem("policies", "en", frozenset({"policy"})).root == "policy"
    assert stem("news", "en").root == "news"


def test_an_overlong_string_is_left_alone() -> None:
    assert stem("di" + "a" * 5000, "id").root == "di" + "a" * 5000
