import pytest

from factcheck.linking.matching import index_words, read_text
from factcheck.linking.matching.sounds import sound


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ukrania", "ukraina"),
        ("sholat", "salat"),
        ("solat", "salat"),
        ("singapur", "singapura"),
        ("tailand", "thailand"),
        ("tentera", "tentara"),
        ("koruptor", "kuruptor"),
        ("Soekarno".lower(), "sukarno"),
    ],
)
def test_spellings_of_one_sound_meet(one: str, other: str) -> None:
    assert sound(one) == sound(other)


@pytest.mark.parametrize("word", ["2024", "19", "es", "ia", "api"])
def test_numbers_and_words_of_few_consonants_stand_for_themselves(word: str) -> None:
    assert sound(word) == word


@pytest.mark.parametrize(("one", "other"), [("kanker", "kantor"), ("banjir", "banjar"), ("vaksin", "vaksinasi")])
def test_other_words_keep_apart_unless_they_sound_alike(one: str, other: str) -> None:
    assert (sound(one) == sound(other)) is (one == "banjir")


def roots(text: str, language: str = "id") -> list[str]:
    return [word.root for word in read_text(text, language).words]


def test_short_forms_and_malay_spellings_are_read_as_the_standard_word() -> None:
    assert roots("Tentera Jepun dirawat di hospital") == roots("Tentara Jepang dirawat di rumah sakit")


def test_phrases_are_joined_before_words_are_stemmed() -> None:
    assert roots("pengunjuk rasa membakar bus") == roots("demonstran membakar bas")


def test_function_words_are_left_out_and_negations_kept() -> None:
    assert roots("yang itu tdk benar dari pada ini") == roots("tidak benar")
    assert roots("tidak benar")


def test_a_sentence_that_a_post_repeats_is_read_once() -> None:
    once = read_text("Gunung meletus lagi!", "id")
    assert read_text("Gunung meletus lagi! Gunung meletus lagi!\nGunung meletus lagi!", "id").words == once.words


def test_letters_of_fancy_alphabets_are_plain_ones() -> None:
    assert roots("𝗕𝗮𝗻𝗷𝗶𝗿 𝗯𝗮𝗻𝗱𝗮𝗻𝗴") == roots("Banjir bandang")


def test_a_text_leans_to_the_variety_whose_words_it_uses() -> None:
    assert read_text("Kerajaan kata polis tahan askar kerana rasuah", "id").lean > 0.5
    assert read_text("Pemerintah bilang polisi tahan tentara karena korupsi", "id").lean < -0.5
    assert read_text("Banjir di Jakarta", "id").lean == 0


@pytest.mark.parametrize(
    "text", ["", "   ", "👍👍👍", "!!! ??", "yang di dan", "\u200b\u200b", "a" * 50_000, "- " * 5_000]
)
def test_texts_that_say_nothing_give_few_words_or_none(text: str) -> None:
    assert len(index_words(read_text(text, "id"))) <= 1


def test_keys_are_sounds_each_once_in_order() -> None:
    assert index_words(read_text("salat dan sholat di Makkah", "id")) == (sound("salat"), sound("makkah"))
