import tomllib
from pathlib import Path

import pytest

from factcheck.domain.errors import SettingsError
from factcheck.settings import Settings, load_settings, remember_reviewer


def _settings(tmp_path: Path, toml: str = "", **environ: str) -> Settings:
    file = tmp_path / "config.toml"
    file.write_text(toml, encoding="utf-8")
    return load_settings({"FACTCHECK_CONFIG": str(file), **environ})


def test_without_a_file_the_database_is_in_the_users_data_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    settings = load_settings({"FACTCHECK_CONFIG": str(tmp_path / "none.toml")})
    assert settings.db.endswith("factcheck.db")
    assert settings.reviewer is None
    assert (settings.scale, settings.require_source, settings.keys) == ("desk", False, ())


def test_file_sets_every_key(tmp_path: Path) -> None:
    toml = """
        db = "/srv/desk/klaim.db"
        reviewer = "Ani Wulandari"
        language = "id"
        scale = "mafindo"
        require_source = true
        [keys]
        undo = "z"
    """
    settings = _settings(tmp_path, toml)
    assert settings == Settings(
        db="/srv/desk/klaim.db",
        file=tmp_path / "config.toml",
        reviewer="Ani Wulandari",
        language="id",
        scale="mafindo",
        require_source=True,
        keys=(("undo", "z"),),
    )


def test_environment_wins_over_the_file(tmp_path: Path) -> None:
    toml = 'db = "/a.db"\nreviewer = "Ani"\nlanguage = "id"\n'
    settings = _settings(tmp_path, toml, FACTCHECK_DB="/b.db", FACTCHECK_REVIEWER=" Budi ", FACTCHECK_LANG="en")
    assert (settings.db, settings.reviewer, settings.language) == ("/b.db", "Budi", "en")


def test_empty_variables_count_as_unset(tmp_path: Path) -> None:
    settings = _settings(
        tmp_path, 'db = "/a.db"\nreviewer = "Ani"\n', FACTCHECK_DB="", FACTCHECK_REVIEWER=" ", FACTCHECK_LANG=""
    )
    assert (settings.db, settings.reviewer) == ("/a.db", "Ani")


def test_home_is_expanded_in_a_path_but_not_in_a_url(tmp_path: Path) -> None:
    assert not _settings(tmp_path, 'db = "~/klaim.db"').db.startswith("~")
    assert _settings(tmp_path, 'db = "postgresql+psycopg://desk/~x"').db == "postgresql+psycopg://desk/~x"


@pytest.mark.parametrize(
    ("environ", "language"),
    [
        ({"LANG": "id_ID.UTF-8"}, "id"),
        ({"LANG": "id"}, "id"),
        ({"LANG": "en_GB.UTF-8"}, "en"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "ido_XX"}, "en"),
        ({"LANG": "en_US", "LC_ALL": "id_ID"}, "id"),
        ({"LANG": "id_ID", "LC_MESSAGES": "en_US", "LC_ALL": ""}, "en"),
        ({}, "en"),
    ],
)
def test_interface_language_follows_the_locale(tmp_path: Path, environ: dict[str, str], language: str) -> None:
    assert _settings(tmp_path, "", **environ).language == language


def test_unknown_key_is_named_with_its_line_and_the_nearest_one(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"config\.toml:3: unknown key 'reviewr'; did you mean 'reviewer'\?"):
        _settings(tmp_path, '# desk\n\nreviewr = "Ani"\n')


def test_unknown_key_like_nothing_lists_the_known_ones(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="known are db, keys, language, require_source, reviewer, scale"):
        _settings(tmp_path, "qqqq = 1\n")


def test_unknown_table_is_named_with_its_line(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"config\.toml:2: unknown key 'colours'"):
        _settings(tmp_path, 'db = "/a.db"\n[colours]\nx = 1\n')


@pytest.mark.parametrize(
    ("toml", "wanted"),
    [
        ("reviewer = 3", "reviewer must be a string"),
        ('reviewer = " "', "reviewer must be a string that is not empty"),
        ('language = "jv"', 'language must be one of "id", "en"'),
        ('require_source = "yes"', "require_source must be true or false"),
        ('keys = "u"', "keys must be a table of strings"),
        ("[keys]\nundo = 1", "keys must be a table of strings"),
    ],
)
def test_wrong_value_is_named_with_what_is_wanted(tmp_path: Path, toml: str, wanted: str) -> None:
    with pytest.raises(SettingsError, match=wanted) as caught:
        _settings(tmp_path, toml)
    assert "config.toml:1" in str(caught.value)


def test_wrong_language_in_the_environment_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="FACTCHECK_LANG must be one of id, en, not 'jv'"):
        _settings(tmp_path, "", FACTCHECK_LANG="jv")


def test_broken_toml_names_file_and_line(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"config\.toml: not TOML: .*line 2"):
        _settings(tmp_path, 'db = "/a.db"\nreviewer = \n')


def test_file_that_is_not_utf8_is_named(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_bytes(b'reviewer = "Andr\xe9"')
    with pytest.raises(SettingsError, match="UTF-8"):
        load_settings({"FACTCHECK_CONFIG": str(file)})


def test_remembered_reviewer_is_read_back_and_leaves_the_rest(tmp_path: Path) -> None:
    file = tmp_path / "new" / "config.toml"
    remember_reviewer(file, 'Ani "Nia" Wulandari')
    assert load_settings({"FACTCHECK_CONFIG": str(file)}).reviewer == 'Ani "Nia" Wulandari'
    file.write_text('[keys]\nundo = "z"\n', encoding="utf-8")
    remember_reviewer(file, "Budi")
    assert tomllib.loads(file.read_text(encoding="utf-8")) == {"reviewer": "Budi", "keys": {"undo": "z"}}


def test_name_that_cannot_be_kept_says_what_to_do_instead(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(SettingsError, match="set FACTCHECK_REVIEWER instead"):
        remember_reviewer(tmp_path / "file" / "config.toml", "Budi")
