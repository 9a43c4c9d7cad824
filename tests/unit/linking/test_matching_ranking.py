from collections import Counter
from math import log

import pytest

from factcheck.linking.matching import Candidate, index_words, rank, read_text

CLAIMS = (
    "Video menunjukkan banjir bandang menghanyutkan mobil di Batu pada 2021",
    "Minum air kelapa muda menyembuhkan demam berdarah dalam sehari",
    "Presiden menaikkan harga solar tiga kali lipat",
    "Foto gunung meletus di Filipina pada 2020",
    "Video banjir di Semarang",
    "Air kelapa dicampur garam menetralkan vaksin Covid-19",
    "Menteri menjual pulau kepada perusahaan asing",
    "Kes denggi meningkat kerana nyamuk dilepaskan kerajaan",
)


def ranked(post: str, claims: tuple[str, ...] = CLAIMS) -> list[str]:
    holders = Counter(key for claim in claims for key in index_words(read_text(claim, "id")))
    candidates = [Candidate(at, read_text(claim, "id")) for at, claim in enumerate(claims)]
    found = rank(read_text(post, "id"), candidates, lambda key: log(1 + len(claims) / (holders[key] + 1)))
    assert [each.score for each in found] == sorted((each.score for each in found), reverse=True)
    return [claims[each.id] for each in found]


@pytest.mark.parametrize(
    ("post", "claim"),
    [
        ("Astaghfirullah banjir bandang di kota Batu, mobil2 hanyut terbawa arus 😭😭", CLAIMS[0]),
        ("INFO PENTING!! yg kena DBD alias demam berdarah coba minum air kelapa muda, sehari lgsg sembuh", CLAIMS[1]),
        ("Gunung di Filipina metetus, mengerikan", CLAIMS[3]),
        ("semarang banjirr lg min", CLAIMS[4]),
        ("Sudah terlanjur divaksin? Netralkan dgn air kelapa + garam, insyaAllah vaksin covid hilang", CLAIMS[5]),
        ("Pak menteri jual pulau ke prusahaan asing!!", CLAIMS[6]),
    ],
)
def test_the_claim_a_post_is_about_comes_first(post: str, claim: str) -> None:
    assert ranked(post)[0] == claim


def test_a_claim_whole_in_the_text_beats_a_longer_one_half_in_it() -> None:
    claims = ("Sapi terbang di Bandung saat gempa besar melanda Jawa Barat", "Sapi terbang")
    assert ranked("Ada sapi terbang lho", claims)[0] == "Sapi terbang"


def test_words_on_how_a_claim_was_spread_count_little() -> None:
    claims = ("Video pesan berantai viral di WhatsApp dan Facebook", "Gunung Semeru meletus")
    assert ranked("Video viral di WhatsApp: Semeru meletus", claims)[0] == "Gunung Semeru meletus"


def test_what_a_text_opens_with_counts_more_than_what_it_ends_with() -> None:
    claims = ("Harga beras naik", "Harga cabai naik")
    filler = " ".join(f"kata{at}" for at in range(60))
    assert ranked(f"Beras naik lagi. {filler} cabai naik", claims)[0] == "Harga beras naik"


def test_of_equal_claims_the_one_in_the_variety_of_the_text_comes_first() -> None:
    claims = ("Polisi menangkap perampok karena senjata", "Polis menangkap perompak kerana senjata")
    assert ranked("Polis tangkap perompak kerana ada senjata", claims)[0] == claims[1]


def test_equal_scores_keep_the_older_claim_first() -> None:
    assert ranked("Gempa di Palu", ("Gempa di Palu", "Gempa di Palu")) == ["Gempa di Palu", "Gempa di Palu"]
    candidates = [Candidate(number, read_text("Gempa di Palu", "id")) for number in (7, 3)]
    assert [each.id for each in rank(read_text("Gempa di Palu", "id"), candidates, lambda _: 1.0)] == [3, 7]


@pytest.mark.parametrize("post", ["", "👍", "zzzz qqqq"])
def test_a_text_without_common_words_scores_low(post: str) -> None:
    found = rank(
        read_text(post, "id"),
        [Candidate(1, read_text(CLAIMS[0], "id")), Candidate(2, read_text("", "id"))],
        lambda _: 3.0,
    )
    assert all(0 <= each.score < 30 for each in found)


def test_a_place_within_the_claims_place_counts_for_it() -> None:
    claims = ("Umat muslim diganggu di Jerman", "Umat muslim diganggu di Prancis", "Umat muslim diganggu di India")
    assert ranked("Umat Muslim diganggu lagi, kali ini di Paris", claims)[0] == claims[1]


def test_a_misspelt_word_counts_for_the_right_one() -> None:
    claims = ("Kementerian membagikan bansos", "Kementerian membagikan laptop gratis")
    assert ranked("bagi2 lapptop grattis dari kementrian", claims)[0] == claims[1]
