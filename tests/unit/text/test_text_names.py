from factcheck.text.names import LONGEST_RUN, find_names
from factcheck.text.segment import read_document


def names(body: str, language: str = "id") -> list[str]:
    document = read_document(body, language)
    tokens = document.tokens
    starts = [sentence.first for sentence in document.sentences]
    runs = find_names(tokens, language, starts)
    return [body[tokens[first].start : tokens[end - 1].end] for first, end in runs]


def test_runs_of_capitals_are_found() -> None:
    assert names("Gubernur Rini Wulandari bertemu Budi di Medan.") == ["Gubernur Rini Wulandari", "Budi", "Medan"]


def test_a_word_that_only_opens_a_sentence_is_no_name() -> None:
    assert names("Namun harga naik. Menurut Budi, stok aman.") == ["Budi"]


def test_a_word_written_small_elsewhere_is_no_name_at_a_start() -> None:
    assert names("Kedelai langka. Warga mencari kedelai.") == []


def test_a_name_at_the_start_stays_one() -> None:
    assert names("Kirana menolak. Kata Kirana, tarif naik.") == ["Kirana", "Kirana"]


def test_initials_and_short_titles_join_their_name() -> None:
    assert names("Hadir pula Prof. Dr. J. Supriyadi.") == ["Prof. Dr. J. Supriyadi"]


def test_small_words_within_a_name_join_it() -> None:
    assert names("Ia menemui Maria van der Berg dan Ali al-Hakim.") == ["Maria van der Berg", "Ali al-Hakim"]


def test_weekdays_and_months_end_a_name() -> None:
    assert names("Ia menemui Rini Senin lalu di bulan Maret.") == ["Rini"]


def test_a_full_stop_does_not_join_two_sentences() -> None:
    assert names("Namun vonis itu untuk AR. Mereka banding.") == ["AR"]


def test_a_text_in_capitals_is_cut_into_bounded_runs() -> None:
    document = read_document("BUDI " * 500, "id")
    assert max(end - first for first, end in find_names(document.tokens, "id")) == LONGEST_RUN


def test_digits_within_an_abbreviation_belong_to_the_name() -> None:
    assert names("Menurut SP2KP Kementerian Perdagangan, harga naik.") == ["SP2KP Kementerian Perdagangan"]
    assert names("Ia datang ke KTT G20 dengan Rp2.500.") == ["KTT G20"]
