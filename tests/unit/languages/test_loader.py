from collections.abc import Iterator
from pathlib import Path

import pytest

from factcheck.domain.errors import LanguageDataError
from factcheck.languages import Table, available, load, loader


@pytest.fixture
def table() -> Table:
    values = {
        "cues": ["kata", "ujar"],
        "threshold": 0.5,
        "months": {"januari": 1},
        "names": {"a": "b"},
        "groups": {"said": ["kata", "ujar"], "thought": ["yakin"]},
        "rules": [{"name": "link"}],
        "flag": True,
    }
    return Table("languages/xx/words.toml", "", values)


def test_values_come_with_their_types(table: Table) -> None:
    assert table.words("cues") == ("kata", "ujar")
    assert table.word_set("cues") == {"kata", "ujar"}
    assert table.number("threshold") == 0.5
    assert table.numbers("months") == {"januari": 1.0}
    assert table.strings("names") == {"a": "b"}
    assert table.inverted("groups") == {"kata": "said", "ujar": "said", "yakin": "thought"}
    assert [rule.text("name") for rule in table.tables("rules")] == ["link"]
    assert "cues" in table
    assert "other" not in table


def test_a_missing_key_is_named_with_its_file(table: Table) -> None:
    with pytest.raises(LanguageDataError, match=r"languages/xx/words\.toml: the key stances is missing"):
        table.words("stances")


@pytest.mark.parametrize(
    ("ask", "key"),
    [
        (Table.words, "threshold"),
        (Table.text, "cues"),
        (Table.number, "flag"),
        (Table.strings, "months"),
        (Table.numbers, "names"),
        (Table.table, "cues"),
        (Table.tables, "cues"),
    ],
)
def test_a_value_of_the_wrong_kind_is_named_with_its_key(table: Table, ask: object, key: str) -> None:
    assert callable(ask)
    with pytest.raises(LanguageDataError, match=f"{key} must be"):
        ask(table, key)


def test_a_nested_key_is_named_with_its_path(table: Table) -> None:
    with pytest.raises(LanguageDataError, match=r"groups\.denied is missing"):
        table.table("groups").words("denied")


def test_indonesian_and_english_are_there() -> None:
    assert {"en", "id"} <= set(available())


def test_an_unknown_language_names_those_there_are() -> None:
    with pytest.raises(LanguageDataError, match="there is en, id"):
        load("tlh", "dates")


def test_a_missing_subject_names_the_file() -> None:
    with pytest.raises(LanguageDataError, match=r"languages/id/weather\.toml is missing"):
        load("id", "weather")


def test_a_broken_file_names_the_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "id").mkdir()
    (tmp_path / "id" / "broken.toml").write_text("words = [\n")
    monkeypatch.setattr(loader, "ROOT", tmp_path)
    monkeypatch.setattr(loader, "available", lambda: ("id",))
    with pytest.raises(LanguageDataError, match=r"languages/id/broken\.toml is not TOML"):
        load("id", "broken")


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Path]:
    """A desk's folder of own words, looked at by a loader that has loaded nothing yet."""
    (tmp_path / "id").mkdir()
    loader.extend_from(lambda: tmp_path)
    load.cache_clear()
    yield tmp_path / "id" / "sentences.toml"
    loader.extend_from(lambda: tmp_path / "none")
    load.cache_clear()


def test_a_desks_own_words_come_behind_the_known_ones(own: Path) -> None:
    known = load("id", "sentences").words("abbreviations")
    own.write_text('abbreviations = ["Dus."]\n', encoding="utf-8")
    load.cache_clear()
    assert load("id", "sentences").words("abbreviations") == (*known, "Dus.")
    assert load("en", "sentences").words("abbreviations")[-1] != "Dus."


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        ('abbreviation = ["Dus."]', "there is no 'abbreviation' to add to; there is abbreviations, "),
        ('abbreviations = "Dus."', "abbreviations must be a list"),
        ("abbreviations = [", "is not TOML"),
    ],
)
def test_own_words_that_do_not_fit_are_named_with_their_file(own: Path, content: str, complaint: str) -> None:
    own.write_text(content, encoding="utf-8")
    with pytest.raises(LanguageDataError) as told:
        load("id", "sentences")
    assert complaint in str(told.value)
    assert str(own) in str(told.value)


def test_own_words_that_cannot_be_read_are_told(own: Path) -> None:
    own.write_bytes(b"abbreviations = ['\xff']")
    with pytest.raises(LanguageDataError, match="make it a readable UTF-8 file or remove it"):
        load("id", "sentences")


def test_own_tables_are_merged_and_own_values_take_the_known_ones_place(own: Path) -> None:
    known = load("id", "speakers").table("before").words("deny")
    own.with_name("speakers.toml").write_text('before = { deny = ["emoh"] }\n', encoding="utf-8")
    own.with_name("weights.toml").write_text("threshold = 0.5\n", encoding="utf-8")
    load.cache_clear()
    assert load("id", "speakers").table("before").words("deny") == (*known, "emoh")
    assert load("id", "weights").number("threshold") == 0.5
