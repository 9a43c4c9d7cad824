import getpass
from collections.abc import Callable
from pathlib import Path

import click
import pytest

from factcheck.cli import session
from factcheck.cli.edge import run
from factcheck.cli.options import db_option, lang_option, reviewer_option, writes
from factcheck.settings import Settings

Asked = Callable[..., Settings]


@pytest.fixture
def asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Asked:
    """Give a function that runs `group ARGS` and returns the settings its command saw."""
    (tmp_path / "config.toml").write_text('db = "/file.db"\nreviewer = "Ani"\nlanguage = "id"\n', encoding="utf-8")
    monkeypatch.setenv("FACTCHECK_CONFIG", str(tmp_path / "config.toml"))
    for name in ("DB", "REVIEWER", "LANG"):
        monkeypatch.delenv(f"FACTCHECK_{name}", raising=False)
    seen: list[Settings] = []

    @click.group()
    @db_option
    @reviewer_option
    @lang_option
    def group() -> None:
        pass

    @group.command()
    @writes
    def look(*, json_wanted: bool) -> None:
        del json_wanted
        seen.append(session.settings())

    def ask(*args: str) -> Settings:
        assert run(group, list(args)) == 0
        return seen[-1]

    return ask


def test_file_holds_where_nothing_is_typed(asked: Asked) -> None:
    settings = asked("look")
    assert (settings.db, settings.reviewer, settings.language) == ("/file.db", "Ani", "id")


def test_typed_options_win_before_and_after_the_command(asked: Asked, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FACTCHECK_DB", "/environment.db")
    assert asked("look").db == "/environment.db"
    assert asked("--db", "/before.db", "--as", "Budi", "look").db == "/before.db"
    after = asked("--db", "/before.db", "look", "--db", "/after.db", "--as", "Citra", "--lang", "en")
    assert (after.db, after.reviewer, after.language) == ("/after.db", "Citra", "en")


def test_user_of_the_system_stands_in_for_a_reviewer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(getpass, "getuser", lambda: "dewi")
    assert session._system_user() == "dewi"  # noqa: SLF001 - a name of last resort, seen in the history alone


def test_user_without_a_name_is_a_reviewer_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody() -> str:
        raise OSError("no such user")

    monkeypatch.setattr(getpass, "getuser", nobody)
    assert session._system_user() == "reviewer"  # noqa: SLF001 - as above


def test_clock_is_aware_of_its_zone() -> None:
    offset = session.now().utcoffset()
    assert offset is not None
    assert not offset
