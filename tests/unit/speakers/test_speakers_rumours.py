"""Hoaxes as newspapers tell of them: what goes round is the claim, and whoever calls it untrue denies it."""

from collections.abc import Callable

import pytest

from factcheck.domain.speaker import SpeakerKind, Stance, Voice
from factcheck.speakers import Attributed
from tests.unit.speakers.conftest import Said

CLAIM = "garam dapur menyembuhkan flu"


@pytest.mark.parametrize(
    ("sentence", "rumour"),
    [
        (f"Beredar kabar di WhatsApp bahwa {CLAIM}.", "kabar"),
        (f"Beredar pesan berantai di grup WhatsApp yang menyebut {CLAIM}.", "pesan berantai"),
        (f"Beredar video yang menyebutkan bahwa {CLAIM}.", "video"),
        (f"Kabar yang beredar menyebut {CLAIM}.", "Kabar"),
        (f"Klaim bahwa {CLAIM} kembali beredar di media sosial.", "Klaim"),
        (f"Isu yang menyebut {CLAIM} tidak benar.", "Isu"),
        (f"Kabar bahwa {CLAIM} itu dipastikan hoaks.", "Kabar"),
        (f"Sebuah unggahan di Facebook mengklaim {CLAIM}.", "unggahan di Facebook"),
    ],
)
def test_what_goes_round_is_the_claim(attributed: Callable[[str], Attributed], sentence: str, rumour: str) -> None:
    (statement,) = attributed(sentence).statements
    (voice,) = statement.attribution
    assert sentence[statement.start : statement.end] == CLAIM
    assert (voice.name, voice.kind, voice.stance) == (rumour, SpeakerKind.UNNAMED, Stance.ASSERT)


@pytest.mark.parametrize(
    "sentence",
    [
        f"Tidak benar bahwa {CLAIM}, kata Menteri Kesehatan Wulan Aprilia.",
        f"Tidak benar {CLAIM}, kata Menteri Kesehatan Wulan Aprilia.",
        f'"Tidak benar bahwa {CLAIM}," kata Menteri Kesehatan Wulan Aprilia.',
        f'"Kabar bahwa {CLAIM} adalah hoaks," kata Menteri Kesehatan Wulan Aprilia.',
        f"Kabar yang menyebut {CLAIM} adalah hoaks, kata Menteri Kesehatan Wulan Aprilia.",
        f"Menteri Kesehatan Wulan Aprilia menegaskan tidak benar bahwa {CLAIM}.",
        f"Menteri Kesehatan Wulan Aprilia menyatakan kabar bahwa {CLAIM} adalah hoaks.",
        f"Menteri Kesehatan Wulan Aprilia menegaskan bahwa isu yang menyebut {CLAIM} tidak berdasar.",
        f"Kabar bahwa {CLAIM} dibantah Menteri Kesehatan Wulan Aprilia.",
    ],
)
def test_who_calls_it_untrue_denies_it(attributed: Callable[[str], Attributed], sentence: str) -> None:
    (statement,) = attributed(sentence).statements
    (voice,) = statement.attribution
    assert sentence[statement.start : statement.end] == CLAIM
    assert (voice.name, voice.stance) == ("Wulan Aprilia", Stance.DENY)


@pytest.mark.parametrize(
    "sentence",
    [
        "Kabar bahwa uang itu palsu membuat warga resah.",
        "Kabar itu tidak benar.",
        "Tidak benar itu.",
        "Hoaks itu menyebar cepat.",
    ],
)
def test_what_tells_no_rumour_stays_whole(said: Callable[[str], Said], sentence: str) -> None:
    assert said(sentence) == [(sentence.rstrip("."), ())]


def test_who_speaks_of_a_rumour_without_denying_it_reports(voice: Callable[[str], Voice]) -> None:
    found = voice("Wulan Aprilia mengatakan kabar itu tidak benar.")
    assert (found.name, found.stance) == ("Wulan Aprilia", Stance.ASSERT)


def test_a_rumour_promises_nothing(voice: Callable[[str], Voice]) -> None:
    assert voice("Beredar kabar bahwa pemerintah akan menghapus subsidi.").stance is Stance.PREDICT


def test_who_warns_of_a_prediction_predicts_nothing(voice: Callable[[str], Voice]) -> None:
    found = voice('"Jangan percaya pesan yang menyebut akan ada gempa besar," kata Gubernur Maluku Wulan Aprilia.')
    assert (found.name, found.stance) == ("Wulan Aprilia", Stance.ASSERT)
