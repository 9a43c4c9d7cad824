"""People without an office: neighbours, witnesses, parents; their ages, their initials, the pronouns for them."""

from collections.abc import Callable

import pytest

from factcheck.domain.speaker import SpeakerKind, Voice
from tests.unit.speakers.conftest import Said


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Salah seorang warga Desa Sukamaju, Ujang (45), mengaku jembatan itu ambruk.", "Ujang"),
        ("Warga Desa Sukamaju, Wulan (45), mengaku jembatan itu ambruk.", "Wulan"),
        ("Seorang nelayan, Faruk (50), mengatakan jembatan itu ambruk.", "Faruk"),
        ("Ujang, 45 tahun, mengatakan jembatan itu ambruk.", "Ujang"),
        ("Yati, 52 tahun, pedagang sayur di Pasar Baru, mengatakan jembatan itu ambruk.", "Yati"),
        ("Menurut salah seorang warga, Ujang (45), jembatan itu ambruk.", "Ujang"),
        ("Ibu korban berinisial SM (38) mengaku jembatan itu ambruk.", "SM"),
        ("Ibu korban, Wulan (38), mengaku jembatan itu ambruk.", "Wulan"),
        ("Seorang pria berinisial AR (30) mengaku jembatan itu ambruk.", "AR"),
        ("Warga bernama Joko mengatakan jembatan itu ambruk.", "Joko"),
    ],
)
def test_an_age_belongs_to_the_name_and_to_no_claim(said: Callable[[str], Said], sentence: str, name: str) -> None:
    assert said(sentence) == [("jembatan itu ambruk", (name,))]


def test_initials_are_a_person_with_what_he_is(voice: Callable[[str], Voice]) -> None:
    found = voice("Seorang pria berinisial AR (30) mengaku membeli senjata itu.")
    assert (found.kind, found.role) == (SpeakerKind.PERSON, "pria")


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("Menurut warga, Ujang sering mencuri ayam.", "Ujang sering mencuri ayam"),
        ("Menurut Ujang, 45 tahun penjara terlalu berat.", "45 tahun penjara terlalu berat"),
    ],
)
def test_what_people_tell_of_is_no_name_of_theirs(said: Callable[[str], Said], sentence: str, claim: str) -> None:
    assert said(sentence)[0][0] == claim


def test_a_mother_of_two_is_who_spoke_before(said: Callable[[str], Said]) -> None:
    body = 'Nurhayati mengatakan listrik padam. "Anak saya takut gelap," tutur ibu dua anak itu.'
    assert said(body)[-1] == ("Anak saya takut gelap", ("Nurhayati",))


@pytest.mark.parametrize("body", ["Majelis hakim", "Dewan juri", "Bank sentral"])
def test_a_body_may_be_told_by_two_common_words(said: Callable[[str], Said], body: str) -> None:
    assert said(f"{body} menilai keputusan itu keliru.") == [("keputusan itu keliru", (body,))]


def test_a_pronoun_means_the_person_whom_an_outlet_passes_on(said: Callable[[str], Said]) -> None:
    relayed = "Dikutip dari Antara, Bupati Bogor Faruk Rozi menyebut ada 17 kasus."
    body = f'Wulan mengatakan banjir surut. {relayed} "Kasusnya naik," katanya.'
    assert said(body)[-1] == ("Kasusnya naik", ("Faruk Rozi", "Antara"))


@pytest.mark.parametrize(
    "pointer",
    ["legislator yang membidangi wisata, industri, dan niaga itu", "juara dunia MotoGP dua kali itu"],
)
def test_a_longer_description_points_back_as_well(said: Callable[[str], Said], pointer: str) -> None:
    body = f'Wulan Aprilia mengatakan aturan itu adil. "Aturan itu berlaku besok," kata {pointer}.'
    assert said(body)[-1] == ("Aturan itu berlaku besok", ("Wulan Aprilia",))
