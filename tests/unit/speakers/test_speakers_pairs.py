"""Two speakers in one sentence."""

from collections.abc import Callable

import pytest

from factcheck.domain.speaker import Voice
from tests.unit.speakers.conftest import Said

CLAIM = "stok beras cukup enam bulan"


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        (f"Wulan dan Budi Hartanto kompak menyebut {CLAIM}.", "Wulan dan Budi Hartanto"),
        (f"Baik Wulan maupun Budi Hartanto mengatakan {CLAIM}.", "Wulan maupun Budi Hartanto"),
        (f"BPS dan Bank Indonesia mencatat {CLAIM}.", "BPS dan Bank Indonesia"),
        (f'"{CLAIM.capitalize()}," kata Wulan dan Budi Hartanto.', "Wulan dan Budi Hartanto"),
    ],
)
def test_two_who_say_the_same_are_one_speaker(said: Callable[[str], Said], sentence: str, speaker: str) -> None:
    ((words, names),) = said(sentence)
    assert (words.lower(), names) == (CLAIM, (speaker,))


def test_of_two_with_their_offices_the_second_speaks(voice: Callable[[str], Voice]) -> None:
    found = voice(f"Kepala BPS Wulan dan Menteri Keuangan Budi Hartanto mengatakan {CLAIM}.")
    assert (found.name, found.role) == ("Budi Hartanto", "Menteri Keuangan")


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        (f"Menteri Pemuda dan Olahraga Budi Hartanto mengatakan {CLAIM}.", "Budi Hartanto"),
        (f"Kementerian Komunikasi dan Digital mengatakan {CLAIM}.", "Kementerian Komunikasi dan Digital"),
        (f"Jangan Biarkan Koruptor Bahagia dan Berutang Refly mengatakan {CLAIM}.", None),
    ],
)
def test_fields_and_headlines_make_no_pair(said: Callable[[str], Said], sentence: str, speaker: str | None) -> None:
    assert not any(" dan Berutang" in name for _, names in said(sentence) for name in names)
    if speaker is not None:
        assert said(sentence) == [(CLAIM, (speaker,))]
