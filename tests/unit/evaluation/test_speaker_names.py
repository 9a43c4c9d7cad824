import pytest

from factcheck.domain.speaker import SpeakerKind
from factcheck.evaluation.labels import LabelledSpeaker
from factcheck.evaluation.names import is_role, is_speaker

DARMIN = LabelledSpeaker(
    "Darmin Nasution", SpeakerKind.PERSON, "Menteri Koordinator Perekonomian", ("sang menteri", "Pak Darmin")
)


@pytest.mark.parametrize(
    "name", ["Darmin Nasution", "DARMIN NASUTION", "Darmin", "Menteri Darmin Nasution", "sang menteri", "Pak Darmin"]
)
def test_a_name_an_alias_and_words_of_the_name_are_the_speaker(name: str) -> None:
    assert is_speaker(name, DARMIN)


@pytest.mark.parametrize("name", ["", "Menteri", "Nasution Darmin", "Anwar Nasution", "Darmin Nasution Siregar"])
def test_other_names_are_not(name: str) -> None:
    assert not is_speaker(name, DARMIN)


@pytest.mark.parametrize(
    ("found", "wanted", "same"),
    [
        ("Menteri Koordinator", "Menteri Koordinator Perekonomian", True),
        ("Menteri", "Menteri Koordinator Perekonomian", False),
        ("Menteri Pangan dan Gizi Nasional Baru", "Menteri Pangan", False),
        ("", None, True),
        ("Menteri", None, False),
        ("", "Menteri", False),
    ],
)
def test_roles_share_half_of_their_words(found: str, wanted: str | None, same: bool) -> None:
    assert is_role(found, wanted) is same
