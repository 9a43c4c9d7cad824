from pathlib import Path

import pytest

from factcheck.domain.errors import SettingsError, StoreError
from factcheck.workflow.scales import load_scale, shipped
from tests.desks import desk_at


def test_desk_is_made_where_there_is_none(tmp_path: Path) -> None:
    with desk_at(tmp_path / "new" / "desk.db") as desk:
        assert (desk.reviewer, desk.require_source) == ("Sari", False)
    assert (tmp_path / "new" / "desk.db").exists()


def test_desk_that_must_exist_is_not_made(tmp_path: Path) -> None:
    with (
        pytest.raises(StoreError, match=r"there is no database .*desk.db"),
        desk_at(tmp_path / "desk.db", create=False),
    ):
        pass
    assert list(tmp_path.iterdir()) == []


def test_shipped_scales_have_a_letter_and_a_glyph_for_each_rating() -> None:
    assert shipped() == ("desk", "mafindo")
    for name in shipped():
        scale = load_scale(name)
        assert scale.name == name
        assert len({rating.key for rating in scale.ratings}) == len({rating.glyph for rating in scale.ratings})
        assert len({rating.glyph for rating in scale.ratings}) == len(scale.ratings)
        assert all(dict(rating.labels).keys() == {"id", "en"} for rating in scale.ratings)


def test_desk_scale_is_the_one_of_the_records() -> None:
    scale = load_scale("desk")
    assert [(rating.code, rating.value, rating.key) for rating in scale.ratings] == [
        ("true", 5, "t"),
        ("mostly_true", 4, "h"),
        ("partly_true", 3, "p"),
        ("misleading", 2, "m"),
        ("false", 1, "f"),
        ("unproven", None, "b"),
        ("unverifiable", None, "v"),
    ]


def test_own_scale_is_read_from_its_file(tmp_path: Path) -> None:
    own = tmp_path / "kami.toml"
    own.write_text('[[rating]]\ncode = "hoaks"\nglyph = "!"\nkey = "h"\nlabels = { id = "Hoaks" }\n', encoding="utf-8")
    scale = load_scale(str(own))
    assert (scale.name, scale.codes, scale.ratings[0].label("en")) == ("kami", ("hoaks",), "Hoaks")


RATING = 'code = "a"\nglyph = "!"\nkey = "a"\nlabels = { id = "A" }\n'


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "no \\[\\[rating\\]\\]"),
        ("= 1", "not TOML"),
        (f"[[rating]]\n{RATING}[[rating]]\n{RATING}", "the code 'a' twice"),
        (f"[[rating]]\n{RATING}value = '5'", "rating 1: value must be a whole number"),
        ('[[rating]]\ncode = "a"\nglyph = "!"\nlabels = { id = "A" }', "rating 1: key must be a string"),
        ('[[rating]]\ncode = "a"\nglyph = "!"\nkey = "A"\nlabels = { id = "A" }', "one small letter"),
        ('[[rating]]\ncode = "a"\nglyph = "!"\nkey = "a"\nlabels = "A"', "labels must be a table"),
    ],
)
def test_wrong_scale_is_named_with_what_is_wrong(tmp_path: Path, text: str, told: str) -> None:
    own = tmp_path / "kami.toml"
    own.write_text(text, encoding="utf-8")
    with pytest.raises(SettingsError, match=f"kami.toml.*{told}"):
        load_scale(str(own))


def test_unknown_scale_is_told_which_there_are() -> None:
    with pytest.raises(SettingsError, match="no scale 'snopes'; there is desk, mafindo"):
        load_scale("snopes")


def test_missing_scale_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="cannot be read: No such file"):
        load_scale(str(tmp_path / "kami.toml"))
