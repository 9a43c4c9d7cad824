import pytest

from factcheck.text.segment import read_document


def sentences(body: str, language: str = "id") -> list[str]:
    document = read_document(body, language)
    return [body[sentence.start : sentence.end] for sentence in document.sentences]


def parts(body: str) -> list[str]:
    document = read_document(body, "id")
    return [body[start:end] for sentence in document.sentences for start, end in sentence.parts]


def test_a_full_stop_before_a_capital_ends_a_sentence() -> None:
    assert sentences("Harga beras naik. Stok menipis.") == ["Harga beras naik.", "Stok menipis."]


@pytest.mark.parametrize(
    "body",
    [
        "PT. Sumber Tani menaikkan harga.",
        "Harganya Rp. 12.000 per kilogram.",
        "Tarif naik Rp 2.500 per liter.",
        "Kantor di Jl. Merdeka No. 5 tutup.",
        "Acara dibuka H. Muhammad Saleh kemarin.",
        "Prof. Dr. Rini Wulandari hadir.",
        "Gugatan diajukan Budi Santoso, S.H., M.H. ke pengadilan.",
        "Kejadian itu pada Selasa (18/11/2014) malam.",
        "Rapat dipimpin J. Supriyadi di balai kota.",
        "Sejak 1 Sept. 2020 tarif tetap.",
        "Rapat digelar 12 Mar. 2019 dan 3 Apr. 2019 di aula.",
        "Tarif berlaku Jun. 2020 sampai Jul. 2021.",
        "Situs kompas.com memuatnya.",
        "Industri 4.0 dibahas.",
        "Saya... kami menunggu.",
        "Harga 3,5 juta, Rp. 2., dan seterusnya turun.",
    ],
)
def test_traps_are_one_sentence(body: str) -> None:
    assert sentences(body) == [body]


def test_a_short_month_that_is_no_date_may_end_a_sentence() -> None:
    assert len(sentences("Kuliah diberikan oleh Jun. Warga datang.")) == 2
    assert len(sentences("It was led by Mar. People came.", "en")) == 2
    assert len(sentences("It was posted on Mar. 31, 2018 in London.", "en")) == 1


def test_the_era_of_a_lunar_year_may_end_a_sentence() -> None:
    assert len(sentences("Masjid itu selesai sebelum 1447 H. Warga bersyukur.")) == 2
    assert len(sentences("Sejak 2014 H. Muhammad Saleh menjabat.")) == 1
    assert len(sentences("Penceramah H. Muhammad Saleh hadir.")) == 1


@pytest.mark.parametrize(
    ("body", "heads"),
    [
        ("Tarif Naik Hingga 20 Persen Ia menyebut tarif itu wajar.", ["Tarif", "Ia"]),
        ("(Foto: Antara/Rini) Namun harga beras turun.", ["(Foto", "Namun"]),
        ("Ketua RT Selain Budi hadir.", ["Ketua"]),
        ("Harga naik. Kemudian Ia pulang.", ["Harga", "Kemudian"]),
        ('"Hari Ini Ia datang," kata Rini.', ['"Hari']),
    ],
)
def test_a_sentence_opens_behind_a_heading_that_lost_its_line(body: str, heads: list[str]) -> None:
    assert [sentence.partition(" ")[0].rstrip(":") for sentence in sentences(body)] == heads


@pytest.mark.parametrize(
    ("body", "language", "words"),
    [
        ("Stok aman, dikutip dariAntara kemarin.", "id", ["dari", "Antara"]),
        ("Menurut dataBPS, inflasi turun.", "id", ["data", "BPS"]),
        ("Ponsel iPhone dan MacBook laku.", "id", ["iPhone", "MacBook"]),
        ("Prices fell, reported byReuters on Monday.", "en", ["by", "Reuters"]),
    ],
)
def test_words_glued_to_a_link_are_parted(body: str, language: str, words: list[str]) -> None:
    tokens = read_document(body, language).tokens
    assert [token.text for token in tokens if token.text in words] == words
    assert all(body[token.start : token.end] == token.text for token in tokens)


def test_a_degree_may_end_a_sentence_before_a_common_opener() -> None:
    body = "Gugatan diajukan Budi Santoso, S.H., M.H. Ia meminta ganti rugi."
    assert sentences(body)[1] == "Ia meminta ganti rugi."


def test_a_letter_behind_a_digit_is_no_initial() -> None:
    assert len(sentences("Bantuan untuk kelompok 3B. Padahal dananya ada.")) == 2


def test_a_list_number_stays_with_its_item() -> None:
    assert sentences("1. Menolak kenaikan tarif. 2. Menuntut ganti rugi.") == [
        "1. Menolak kenaikan tarif.",
        "2. Menuntut ganti rugi.",
    ]


def test_no_sentence_ends_inside_a_quote() -> None:
    body = '"Stok aman. Harga turun," kata Rini. Warga senang.'
    assert sentences(body) == ['"Stok aman. Harga turun," kata Rini.', "Warga senang."]


def test_a_quote_of_several_sentences_is_split_into_parts() -> None:
    assert parts('"Stok aman. Harga turun," kata Rini.') == ['"Stok aman.', 'Harga turun," kata Rini.']


def test_a_closing_mark_belongs_to_its_sentence() -> None:
    assert sentences('"Stok beras aman." Rini lalu pergi.') == ['"Stok beras aman."', "Rini lalu pergi."]


def test_a_question_inside_a_sentence_goes_on_in_small_letters() -> None:
    assert len(sentences('"Berapa harganya?" tanya Rini.')) == 1


def test_a_missing_blank_still_ends_a_sentence() -> None:
    assert sentences("Nilainya Rp 3 triliun.Dana itu cair besok.")[1] == "Dana itu cair besok."
    assert sentences("Program pemulihan (PEN).,Dana itu cair.")[1] == "Dana itu cair."
    assert sentences('Sopir itu berhenti."Ampun," kata Budi.')[1] == '"Ampun," kata Budi.'


@pytest.mark.parametrize("joint", [".,", ".,  ", ". , ", "., "])
def test_a_comma_that_joins_paragraphs_ends_a_sentence(joint: str) -> None:
    for before in ("Stok beras naik menjadi 3 ton", "Panen raya sudah selesai", "Kata Rini, Senin (2/3)"):
        assert sentences(f"{before}{joint}“Harga turun,” ujar Rini.") == [f"{before}.", "“Harga turun,” ujar Rini."]


def test_a_comma_behind_an_abbreviation_joins_no_paragraphs() -> None:
    for body in ("Gedung di Jl., No., atau Kav. itu tutup.", "Ia dan Rini Dewi, S.Pd., Budi, dan lain-lain hadir."):
        assert sentences(body) == [body]


def test_a_line_break_ends_a_sentence() -> None:
    assert sentences("Harga beras naik\nStok menipis") == ["Harga beras naik", "Stok menipis"]


def test_signs_alone_are_no_sentence() -> None:
    assert sentences("Harga naik.\n,\n***\nStok menipis.") == ["Harga naik.", "Stok menipis."]


def test_a_small_title_opens_a_sentence() -> None:
    assert len(sentences("Pasien membaik. dr Rini memeriksanya.")) == 2


def test_english_abbreviations_have_their_own_list() -> None:
    body = "Mr. Smith met Gov. Jones in the U.S. Senate. The talks failed."
    assert sentences(body, "en") == ["Mr. Smith met Gov. Jones in the U.S. Senate.", "The talks failed."]


def test_tokens_of_a_sentence_are_its_own() -> None:
    document = read_document("Harga naik. Stok menipis.", "id")
    assert [token.text for token in document.tokens_of(document.sentences[1])] == ["Stok", "menipis", "."]


def test_paragraphs_are_numbered() -> None:
    document = read_document("Harga naik. Stok menipis.\n\n  Warga resah. ", "id")
    assert [sentence.paragraph for sentence in document.sentences] == [0, 0, 1]
    assert document.paragraphs == ((0, 25), (29, 41))


def test_an_empty_body_is_an_empty_document() -> None:
    document = read_document("", "id")
    assert (document.sentences, document.quotes, document.tokens) == ((), (), ())
