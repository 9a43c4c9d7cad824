import pytest

from factcheck.detection.kin import Kin, KinWeights, WordRows, kin
from factcheck.detection.weights import by_axis, scorer
from factcheck.domain.errors import LanguageDataError
from factcheck.languages import Table, available

KNOWN = Kin(3, {"naik": "591", "turun": "582"})


def test_steps_are_counted_from_the_middle_of_each_axis() -> None:
    assert list(KNOWN.steps("naik")) == [0, 4, -4]
    assert list(KNOWN.steps("kucing")) == []


def test_a_word_weighs_what_its_steps_do() -> None:
    assert KNOWN.weight("naik", (1.0, 0.5, 0.25)) == pytest.approx(1.0)
    assert KNOWN.weight("kucing", (1.0, 0.5, 0.25)) == 0.0


def test_axes_without_weights_say_nothing() -> None:
    assert KinWeights(KNOWN, ())["naik"] == 0.0


def test_a_row_is_what_a_word_says_by_itself_and_by_its_place() -> None:
    rows = WordRows({"naik": (0.5, 0.0), "kucing": (0.25, -0.25)}, KNOWN, [(1.0, 0.0, 0.0), (0.0, 1.0, 0.0)])
    assert (rows["naik"], rows["turun"], rows["kucing"]) == ((0.5, 4.0), (0.0, 3.0), (0.25, -0.25))


@pytest.mark.parametrize("language", available())
def test_every_place_has_a_digit_from_1_to_9_for_each_axis(language: str) -> None:
    known = kin(language)
    assert all(len(place) == known.axes and not place.strip("123456789") for place in known.places.values())
    assert list(known.places) == sorted(known.places)


def test_words_used_alike_stand_nearer_each_other_than_others() -> None:
    known = kin("id")

    def distance(one: str, other: str) -> int:
        return sum((a - b) ** 2 for a, b in zip(known.steps(one), known.steps(other), strict=True))

    assert distance("melonjak", "merosot") < distance("melonjak", "tersangka")
    assert distance("polisi", "jaksa") < distance("polisi", "bunga")


def test_weights_for_another_number_of_axes_are_refused() -> None:
    row = Table("languages/xx/weights.toml", "kin", {"worth": [0.1, 0.2], "none": []})
    with pytest.raises(LanguageDataError, match=r"weights.toml: kin.worth has 2 weights, kin.toml 3 axes"):
        by_axis(row, "worth", KNOWN)
    assert by_axis(row, "none", KNOWN) == ()
    assert scorer("id").kin["melonjak"] != 0.0
