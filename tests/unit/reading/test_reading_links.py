"""Links to other stories, and prose that begins with the same words."""

import pytest

from factcheck.reading import article_from_text

BEFORE = "Produksi padi naik 3 persen tahun ini, kata menteri."
AFTER = "Menurut dia, luas panen bertambah 200 ribu hektare."


@pytest.mark.parametrize(
    "link",
    [
        "Baca juga: Harga Beras Turun di Pasar Induk",
        "BACA JUGA: Harga Beras Turun di Pasar Induk",
        "Lihat juga Video: Panen Raya di Subang",
        "Simak juga Video 'Panen Raya di Subang':",
        'Tonton juga video "Panen Raya di Subang" di sini:',
        "Pilihan Editor: Mengapa Harga Gabah Tak Naik",
        "(Baca juga: Harga Beras Turun di Pasar Induk)",
        "Read also: Rice prices fall in Jakarta",
        "Baca selengkapnya di halaman berikutnya....",
        "SCROLL TO CONTINUE WITH CONTENT",
        "ADVERTISEMENT",
        "[Gambas:Video 20detik]",
        "Foto: Panen raya di Subang (Istimewa)",
        "Panen raya di Subang, Jawa Barat (Dok. Kementan)",
        "Farmers at work in Subang (REUTERS/Budi Santoso)",
        "Copyright © ANTARA 2024",
        "Ikuti berita terbaru kami di Google News",
        "* * *",
        "Instagram: https://www.instagram.com/desapanen",
        "https://www.youtube.com/watch?v=abc123",
        "Petani memanen padi di Subang, Senin (9/11/2026). TEMPO/Budi Santoso",
        "Petani memanen padi di Subang. ANTARA FOTO/Budi Santoso Putra/wsj.",
        "Petani Subang memanen padi di musim kemarau. Foto: Budi Santoso/kumparan",
        "Sumber gambar, Getty Images",
        "Keterangan gambar, Sawah di Subang mengering sejak Agustus.",
        "Lewati Paling banyak dibaca dan terus membaca",
        "Akhir dari Paling banyak dibaca",
        'Baca artikel CNN Indonesia "Panen Raya Dimulai" selengkapnya di sini',
        "Sari Utami dan Budi Santoso berkontribusi dalam penulisan laporan ini.",
        "Jane Smith contributed to this report.",
        "Disclaimer: tulisan ini bukan ajakan membeli saham.",
        "tirto.id - Ekonomi",
        "[ANTARA]",
        "Tulisan ini dibuat oleh Sari Utami, mahasiswa magang.",
    ],
)
def test_a_line_of_furniture_goes(link: str) -> None:
    article = article_from_text(f"{BEFORE}\n{link}\n{AFTER}")
    assert article.body == f"{BEFORE}\n{AFTER}"
    assert [removed.text for removed in article.removed] == [link]


@pytest.mark.parametrize(
    "link",
    [
        "SCROLL TO CONTINUE WITH CONTENT",
        "[Gambas: Video 20 detik]",
        "Simak juga Video 'Panen Raya di Subang':",
        "(Baca: Harga Beras Turun di Pasar Induk)",
        "Baca juga: Harga Beras Turun di Pasar Induk Karawang",
        "pic.twitter.com/abCD1234",
        "Foto: Rina Dewi Lestari/detikcom",
        "(Foto: Rina Dewi / detikcom)",
        "Foto: REUTERS / Rina Dewi",
        "Foto: istimewa / twitter",
        "Source: https://www.desapanen.co.id/berita",
        "Sumber Gambar: desapanen.co.id",
        "https://t.co/abCD1234ef",
        "dok. IDN Times / Rina Dewi",
        "CNN Indonesia/Rina Dewi Lestari",
        "https://www.youtube.com/embed/abCD1234",
        "Petani memanen padi di Subang. (ANTARA FOTO / Rina Dewi)",
        "Petani (kiri) memanen padi di Subang. (CNN Indonesia / Rina Dewi Lestari)",
        "Lanjutkan membaca artikel di bawah",
        "Lihat juga: Dua Desa di Pesisir Karawang Terendam vs Banjir",
        "Lihat juga: Dua Desa di Pesisir Karawang Terendam Air",
    ],
)
def test_the_same_goes_within_text_that_lost_its_lines(link: str) -> None:
    assert article_from_text(f"{BEFORE} {link} {AFTER}").body == f"{BEFORE} {AFTER}"


@pytest.mark.parametrize(
    "sentence",
    [
        "Baca juga tulisan pada kemasan sebelum membeli, kata pejabat itu.",
        "Simak juga cara menghitung pajak yang benar menurut dirjen.",
        "Ia meminta warga melihat juga harga di pasar lain.",
        "Foto-foto korban dipajang di balai kota sejak Senin.",
        "Sumber daya air di pulau itu tinggal 40 persen.",
        "Editor buku itu menolak permintaan penerbit tahun lalu.",
        "Kejaksaan menyiapkan kanal WhatsApp untuk aduan masyarakat.",
        "Ketua timnya adalah Sri Lestari (dokter spesialis anak)",
        "Hak cipta atas lagu itu dimiliki sebuah perusahaan di Bandung.",
        "Laporan lengkapnya ada di laman https://www.desapanen.co.id/berita.",
        "Modal bank itu 20 persen. Rasionya dihitung ulang (Capital Adequacy Ratio/CAR) tiap bulan.",
        "Kementerian itu (Agraria / Tata Ruang) menolak.",
        "Ia menjawab soal sumber: petani di desa itu.",
        "Copyright holders were paid Rp 2 billion last year.",
        "Perusahaan itu berkontribusi dalam pembangunan 40 sekolah.",
        "Dua dari tiga warga memilih bus/MRT",
        "Akhir dari sengketa itu ditunggu 300 petani.",
        "Sumber gambar itu adalah sebuah akun anonim.",
        "(Kementerian Pertanian)",
    ],
)
def test_prose_with_the_same_words_stays(sentence: str) -> None:
    text = f"{BEFORE}\n{sentence}\n{AFTER}"
    article = article_from_text(text)
    assert article.body == text
    assert article.removed == ()


def test_a_title_whose_end_is_unknown_is_left_rather_than_a_sentence_cut() -> None:
    text = f"{BEFORE} Baca juga: Panen Raya Menteri Pertanian mengatakan stok cukup."
    assert "Menteri Pertanian mengatakan stok cukup." in article_from_text(text).body


@pytest.mark.parametrize(
    ("sentence", "elsewhere"),
    [
        ("kata Rini dalam rapat itu.", ""),
        ("ujarnya. Stok beras masih aman.", ""),
        ("Akibatnya, stok beras masih aman.", ""),
        ("Rini menilai stok beras masih aman.", "Harga wajar, ujar Rini."),
    ],
)
def test_the_sentence_behind_a_title_in_title_case_stays_whole(sentence: str, elsewhere: str) -> None:
    text = f"{BEFORE} Lihat juga: Empat Korporasi Jadi Tersangka Kebakaran Lahan {sentence} {elsewhere}".strip()
    assert article_from_text(text).body == f"{BEFORE} {sentence} {elsewhere}".strip()


@pytest.mark.parametrize(
    "rest",
    [
        "Rini menilai stok beras masih aman.",
        "Joko Susilo menilai stok masih aman. Kata Joko Susilo, harga wajar.",
        "Petaka bagi Rini datang sore itu. Harga wajar, ujar Rini.",
    ],
)
def test_a_title_stays_where_a_name_may_begin_the_sentence_earlier(rest: str) -> None:
    text = f"{BEFORE} Lihat juga: Empat Korporasi Jadi Tersangka Kebakaran Lahan {rest}"
    assert article_from_text(text).body == text


def test_titles_below_a_lone_link_header_go_and_the_article_goes_on() -> None:
    links = "Baca Juga:\nHarga Beras Turun di Pasar Induk"
    text = f"{BEFORE}\n\n{links}\n\n{AFTER}\n\nStok beras cukup sampai Desember, ujarnya."
    body = article_from_text(text).body
    assert "Pasar Induk" not in body
    assert body.endswith("ujarnya.")
    assert AFTER in body


def test_a_lone_header_of_a_list_goes_where_no_list_is_left() -> None:
    above, below = (f"{text} Panen berlangsung sampai akhir Oktober." for text in (BEFORE, AFTER))
    assert article_from_text(f"{above}\n\nPaling banyak dibaca\n\n{below}").body == f"{above}\n\n{below}"


def test_teasers_under_their_own_titles_end_the_article() -> None:
    first = "Bupati menyebut angka kemiskinan turun menjadi 9 persen pada tahun lalu."
    teaser = "Ada sembilan cara menabung yang dapat dicoba. Sebanyak 40 persen keluarga gagal menabung."
    article = article_from_text(
        f"{first}\n\nBerita Terkait\n\nSembilan Cara Menabung\n\n{teaser}\n\nLima Resep Sayur\n"
    )
    assert article.body == first
    assert {removed.rule for removed in article.removed} == {"tail"}


def test_a_header_above_going_text_is_no_tail() -> None:
    first = "Bupati menyebut angka kemiskinan turun menjadi 9 persen pada tahun lalu."
    second = "Menurut dia, bantuan pangan diberikan kepada 4.000 keluarga di dua belas kecamatan."
    body = article_from_text(f"{first}\n\nSelengkapnya\n\n{second}\n\n{first}").body
    assert body.count("Bupati") == 2
    assert second in body


def test_own_advertising_goes_and_its_neighbours_stay() -> None:
    promotion = "Ikuti analisisnya, disiarkan secara langsung langsung pada Senin sampai Jumat."
    text = f"{BEFORE} {promotion} {AFTER} " + "Stok beras cukup. " * 60
    body = article_from_text(text).body
    assert promotion not in body
    assert body.startswith(f"{BEFORE} {AFTER}")


def test_a_single_paragraph_below_a_link_box_is_still_the_article() -> None:
    first = "Bupati menyebut angka kemiskinan turun menjadi 9 persen pada tahun lalu."
    last = "Menurut dia, bantuan pangan diberikan kepada 4.000 keluarga di dua belas kecamatan."
    body = article_from_text(f"{first}\n\nLihat Juga\n\nLima Resep Sayur Bening\n\n{last}").body
    assert body.endswith(last)


def test_a_line_of_own_advertising_goes() -> None:
    promotion = "Sampaikan komentar Anda melalui kolom live chat yang tersedia."
    assert article_from_text(f"{BEFORE}\n{promotion}\n{AFTER}").body == f"{BEFORE}\n{AFTER}"


def test_a_caption_that_stands_twice_goes_both_times() -> None:
    caption = "Warga mengantre air bersih di Gunungkidul"
    article = article_from_text(f"{BEFORE}\n\n• {caption}\n\n{caption}\n\n{AFTER}")
    assert article.body == f"{BEFORE}\n\n{AFTER}"
    assert [removed.rule for removed in article.removed] == ["caption", "caption"]


def test_a_credit_parts_the_heading_above_a_picture_from_the_sentence_below_it() -> None:
    article = article_from_text(f"{BEFORE} 2. Panen raya di Subang IDN Times / Rina Dewi Budi mengatakan, harga naik.")
    assert article.body == f"{BEFORE} 2. Panen raya di Subang\nBudi mengatakan, harga naik."


def test_advice_that_every_report_of_its_kind_carries_goes() -> None:
    tips = "PADI - Buy 100-103 | TP 106-110 | SL 92"
    advice = (
        "Disclaimer: Ingat, bahwa segala analisis dan rekomendasi saham dalam artikel ini bersifat informatif "
        "sekaligus bukan merupakan ajakan untuk membeli atau menjual saham tertentu."
    )
    assert article_from_text(f"{BEFORE} {tips} {advice}").body == f"{BEFORE} {tips}"
