from collections.abc import Callable

import pytest

from factcheck.domain.speaker import Stance, Voice

Said = Callable[[str], list[tuple[str, tuple[str, ...]]]]
One = Callable[[str], Voice]


def test_both_sentences_of_a_straight_quote_are_the_speakers(said: Said) -> None:
    body = '"Kami hitung di tiga pintu. Rata-rata hanya 900 orang masuk per hari, bukan 1.300," kata Dewi di Serang.'
    assert [chain for _, chain in said(body)] == [("Dewi",), ("Dewi",)]


def test_a_pointer_that_says_nothing_is_no_source(said: Said) -> None:
    assert said("Pernyataan itu menjawab unggahan yang menyebut vaksin berbahaya.")[0][1] == ()


@pytest.mark.parametrize("pointer", ["Hal itu diungkapkan Rini di Medan.", "Angka itu disampaikan Rini dalam rapat."])
def test_a_pointing_sentence_gives_the_sentence_before_it_to_its_speaker(said: Said, pointer: str) -> None:
    found = said(f"Sebanyak 12 ribu warga mengungsi. {pointer}")
    assert [chain for _, chain in found] == [("Rini",), ()]


def test_a_pointing_sentence_may_name_its_speaker_by_an_ending(said: Said) -> None:
    found = said("Rini Wulandari hadir di Medan. Rini menilai tarif naik. Hal itu diungkapkannya saat rapat kerja.")
    assert found[-1] == ("Hal itu diungkapkannya saat rapat kerja", ())


def test_an_outlet_glued_to_its_cue_relays(said: Said) -> None:
    body = '"Stok beras aman," kata Rini Wulandari dikutip dariAntara, Senin (3/9).'
    assert said(body) == [("Stok beras aman", ("Rini Wulandari", "Antara"))]


def test_a_cue_that_lost_its_quote_does_not_claim_the_sentence_before(said: Said) -> None:
    body = "Larangan itu berlaku mulai Rabu. ucap Rini Wulandari di Medan, Senin (3/9). Ia menyebut denda naik."
    assert said(body) == [("Larangan itu berlaku mulai Rabu", ()), ("denda naik", ("Rini Wulandari",))]


def test_words_behind_a_cue_that_lost_its_quote_are_kept(said: Said) -> None:
    body = "Larangan itu berlaku mulai Rabu. ucap Rini Wulandari, kini pantai itu sepi pengunjung."
    assert [words for words, _ in said(body)] == ["Larangan itu berlaku mulai Rabu", "kini pantai itu sepi pengunjung"]


def test_a_place_shows_nothing(said: Said) -> None:
    assert said("Jawa Tengah mencatat bahwa kasus turun tajam.")[0][1] == ()


def test_a_colon_far_behind_the_cue_announces_nothing(said: Said) -> None:
    body = "Rini Wulandari mengatakan izin itu terbit lewat surat nomor: B/23 tahun lalu."
    assert said(body)[0][0].startswith("izin itu")


@pytest.mark.parametrize(
    ("body", "stance"),
    [
        ("Polisi memastikan pemilik mobil bukan anggota TNI.", Stance.ASSERT),
        ("Rini Wulandari menegaskan harga beras tidak naik.", Stance.ASSERT),
        ("Rini Wulandari memastikan harga beras tidak akan naik.", Stance.PREDICT),
        ("Rini Wulandari memastikan kami akan menambah stok beras.", Stance.PROMISE),
    ],
)
def test_what_is_made_sure_is_asserted_unless_it_lies_ahead(voice: One, body: str, stance: Stance) -> None:
    assert voice(body).stance is stance


def test_an_essay_is_not_the_words_of_whom_it_cites_once(said: Said) -> None:
    body = "Rini Wulandari menilai tarif harus turun. " + "Karena itu, tarif harus turun lagi tahun ini. " * 12
    chains = [chain for _, chain in said(body)]
    assert chains[1] == ("Rini Wulandari",)
    assert chains[-1] == ()


def test_a_word_with_an_ending_that_opens_a_sentence_is_nobody(said: Said) -> None:
    assert said("Layarnya mendukung HDR dengan kecerahan yang mencapai 5000 nits.")[0][1] == ()
