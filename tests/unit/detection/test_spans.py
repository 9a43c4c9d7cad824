"""One claim a proposition, without conjunction, marker, quote mark or full stop."""

import pytest

from factcheck.detection.cutting import claims, stretch
from factcheck.detection.lexicon import span_words
from factcheck.detection.weights import joint_weights
from factcheck.text.quantities import find_quantities
from factcheck.text.tokens import tokenize


def cut(text: str, language: str = "id") -> list[str]:
    tokens = tokenize(text)
    quantities = find_quantities(text, tokens, language)
    whole = stretch(tokens, 0, len(tokens), span_words(language), quantities, quoted=False)
    return [text[tokens[first].start : tokens[last - 1].end] for first, last in claims(whole, joint_weights(language))]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Namun, harga beras sudah turun.", "harga beras sudah turun"),
        ("Sebab, di Sulawesi tidak banyak lahan kosong.", "di Sulawesi tidak banyak lahan kosong"),
        ("Selain itu, menurutnya, pabrik itu sudah tutup.", "pabrik itu sudah tutup"),
        ('"Jadi jembatan itu belum selesai ya."', "jembatan itu belum selesai"),
        ("Kedua, jalan itu rusak berat.", "jalan itu rusak berat"),
        ("Karena stok di gudang habis.", "stok di gudang habis"),
        ("PT Sumber Pangan (SP).", "PT Sumber Pangan (SP)"),
        ("(Dana itu) sudah dikembalikan", "(Dana itu) sudah dikembalikan"),
        ("Warga mengadu lewat kanal 'Lapor Pak'.", "Warga mengadu lewat kanal 'Lapor Pak'"),
        ("'Lapor Pak' diluncurkan pemerintah.", "'Lapor Pak' diluncurkan pemerintah"),
        ("“Harga sudah turun.”", "Harga sudah turun"),
        ('harga sudah turun,"', "harga sudah turun"),
        ("2. Setiap keluarga menerima beras.", "Setiap keluarga menerima beras"),
        ("12) Warga mengungsi ke balai desa", "Warga mengungsi ke balai desa"),
        ("2.500 keluarga menerima beras.", "2.500 keluarga menerima beras"),
        ("30 persen warga mengungsi.", "30 persen warga mengungsi"),
        ('"Siapa yang membayar survei itu?"', "Siapa yang membayar survei itu?"),
        ("Laporan itu juga menyebut begitu.", "Laporan itu juga menyebut begitu"),
        ('"Harga pupuk sudah mahal begitu."', "Harga pupuk sudah mahal"),
    ],
)
def test_what_stands_around_a_claim_is_left_out(text: str, claim: str) -> None:
    assert cut(text) == [claim]


@pytest.mark.parametrize(
    "text",
    [
        "Kedua negara sepakat berdamai",
        "Lalu lintas harian naik 12 persen",
        "Karena stok di gudang habis, warga pulang",
        "Warga yang tinggal di bantaran sungai, yang sudah tua, mengungsi",
        "Harga turun karena panen raya dan impor berjalan lancar",
        "Pabrik itu tidak hanya memecat pekerja, tetapi juga menunda gaji",
        "Menteri membahas gula, beras, dan kedelai",
        "Setelah banjir surut, warga kembali ke rumah",
        "Kalau hujan turun, kami menutup pintu air",
        "Menyadari hal itu, warga membangun tanggul",
        "Peserta tetap dilayani, bila iuran menunggak, kepesertaan akan dinonaktifkan",
        "Pemerintah menggelar operasi pasar, bantuan di bidang pangan, dan pelatihan",
    ],
)
def test_what_belongs_together_stays_together(text: str) -> None:
    assert cut(text) == [text]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Harga beras naik, tetapi stok gudang melimpah.", ["Harga beras naik", "stok gudang melimpah"]),
        ("Pabrik itu tutup, sehingga 300 buruh menganggur.", ["Pabrik itu tutup", "300 buruh menganggur"]),
        ("Ia memimpin rapat, sedangkan wakilnya meninjau pasar.", ["Ia memimpin rapat", "wakilnya meninjau pasar"]),
        ("Jembatan itu ambruk; dua orang meninggal dunia.", ["Jembatan itu ambruk", "dua orang meninggal dunia"]),
        (
            "Dia bukan pegawai kami, dia bekerja di tempat lain.",
            ["Dia bukan pegawai kami", "dia bekerja di tempat lain"],
        ),
        (
            "Sebanyak 60 persen warga puas, 30 persen tidak puas, dan 10 persen tidak menjawab.",
            ["Sebanyak 60 persen warga puas", "30 persen tidak puas", "10 persen tidak menjawab"],
        ),
        (
            "Tahun 2017 sebesar Rp 20 triliun, tahun 2018 sebesar Rp 44 triliun dan tahun 2019 sebesar Rp 30 triliun.",
            [
                "Tahun 2017 sebesar Rp 20 triliun",
                "tahun 2018 sebesar Rp 44 triliun",
                "tahun 2019 sebesar Rp 30 triliun",
            ],
        ),
        (
            "Polisi menangkap pelaku di Garut, korban dirawat di rumah sakit.",
            ["Polisi menangkap pelaku di Garut", "korban dirawat di rumah sakit"],
        ),
        (
            "Setelah polisi menangkap pelaku, warga pulang ke rumah, mereka membersihkan jalan.",
            ["Setelah polisi menangkap pelaku, warga pulang ke rumah", "mereka membersihkan jalan"],
        ),
        (
            "Polisi memeriksa sopir, pemilik, kernet truk terlibat.",
            ["Polisi memeriksa sopir, pemilik", "kernet truk terlibat"],
        ),
        (
            "Ini bukan keinginan saya, tetapi warga meminta jalan itu.",
            ["Ini bukan keinginan saya", "warga meminta jalan itu"],
        ),
    ],
)
def test_two_propositions_are_two_claims(text: str, claims: list[str]) -> None:
    assert cut(text) == claims


def test_english_clauses_are_cut_likewise() -> None:
    text = "And the deficit has doubled, but unemployment is the lowest in ten years."
    assert cut(text, "en") == ["the deficit has doubled", "unemployment is the lowest in ten years"]


def test_a_single_word_is_no_proposition() -> None:
    assert cut("Hoaks!") == []


def test_hostile_brackets_and_commas_end_soon() -> None:
    assert cut("(" * 20_000) == []
    assert len(cut("harga naik, " * 20_000)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Rice output in this half year amounted to 18.7 million tons, up 11.2 percent from the same period last year",
        "Rice stock was 4 million tons on Monday; down 3 percent from a week ago",
        "Exports amounted to 3 million tons, or up 4 percent from a year ago",
        "Retail sales fell 2 percent in May, but were up 4 percent from a year ago",
    ],
)
def test_an_english_tail_without_a_subject_stays_with_its_clause(text: str) -> None:
    assert cut(text, "en") == [text]


def test_an_english_clause_with_a_subject_of_its_own_is_cut_off() -> None:
    text = "Retail sales fell 2 percent in May, but exports were up 4 percent from a year ago"
    assert cut(text, "en") == ["Retail sales fell 2 percent in May", "exports were up 4 percent from a year ago"]
