"""What a command starts from: the settings with the typed options applied, the open desk, the reviewer's name."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from shlex import quote
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from factcheck.cli.options import typed
from factcheck.domain.errors import StoreError
from factcheck.settings import Settings, config_file, load_settings, user_folder
from factcheck.wording import Wording, load_wording

if TYPE_CHECKING:  # the store costs 400 ms, which `analyze` must not pay
    from factcheck.workflow.desk import Desk


def now() -> datetime:
    """Return the time, in UTC; the only clock of the command line."""
    return datetime.now(UTC)


def settings() -> Settings:
    """Return the settings of this call: file, environment, then what was typed."""
    loaded = load_settings(os.environ)
    return replace(
        loaded,
        db=typed("db") or loaded.db,
        reviewer=typed("reviewer") or loaded.reviewer,
        language=typed("lang") or loaded.language,
    )


def own_words() -> Path:
    """Return the folder, beside config.toml, with words that the desk adds to a language's."""
    return config_file(os.environ).parent / "languages"


def program(db: str | None = None) -> str:
    """Return how to call the program as this call did: with --db and --as where they were typed, or `db` is given.

    Every hint begins with it, for what a person types next must reach the same database under the same name.
    """
    chosen = (("--db", db or typed("db")), ("--as", typed("reviewer")))
    return " ".join(["factcheck", *(f"{option} {quote(value)}" for option, value in chosen if value)])


def wording() -> Wording:
    """Return the words of the interface in this call's language."""
    return load_wording(settings().language)


@contextmanager
def reading_desk() -> "Iterator[Desk]":
    """Open the desk to look only; it must exist."""
    with _desk(settings(), read_only=True, create=False) as desk:
        yield desk


@contextmanager
def deciding_desk() -> "Iterator[Desk]":
    """Open the desk for a person's decision: it must exist, and the person has a name."""
    chosen = settings()
    with _desk(replace(chosen, reviewer=reviewer_name(chosen)), read_only=False, create=False) as desk:
        yield desk


@contextmanager
def filling_desk(db: str | None = None) -> "Iterator[Desk]":
    """Open the desk to put articles in; it is made where there is none. `db` names another database.

    Raises StoreError for a folder that is not there: a typo or a disk that is not mounted must not become a new desk.
    """
    chosen = settings()
    location = db or chosen.db
    refuse_missing_folder(location)
    with _desk(replace(chosen, db=location), read_only=False, create=True) as desk:
        yield desk


def refuse_missing_folder(location: str, *, instead: str = "name another with --db") -> None:
    """Raise StoreError when the folder of a database is not there, unless it is the program's own for its data.

    `instead` says what else can be done than making the folder.
    """
    file = location.removeprefix("sqlite:///")
    folder = Path(file).expanduser().parent
    if "://" not in file and folder != user_folder("data") and not folder.exists():
        raise StoreError(f"there is no folder {folder} for the database; make it first, or {instead}")


@contextmanager
def trying_desk() -> "Iterator[Desk]":
    """Open the desk for a trial that stores nothing; where there is none, an empty one that is thrown away."""
    refuse_missing_folder(settings().db)
    if Path(settings().db.removeprefix("sqlite:///")).expanduser().exists():
        with reading_desk() as desk:
            yield desk
        return
    with TemporaryDirectory() as folder, filling_desk(str(Path(folder) / "trial.db")) as desk:
        yield desk


@contextmanager
def _desk(chosen: Settings, *, read_only: bool, create: bool) -> "Iterator[Desk]":
    from factcheck.workflow.desk import open_desk
    from factcheck.workflow.scales import load_scale

    with open_desk(
        chosen.db,
        reviewer=chosen.reviewer or _system_user(),
        clock=now,
        scale=load_scale(chosen.scale),
        require_source=chosen.require_source,
        read_only=read_only,
        create=create,
    ) as desk:
        yield desk


def reviewer_name(chosen: Settings) -> str:
    """Return the name that goes into the history; where none is set and a person is there, ask once and keep it."""
    if chosen.reviewer:
        return chosen.reviewer
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        return _system_user()
    import click

    from factcheck.settings import remember_reviewer

    words = load_wording(chosen.language)
    name: str = click.prompt(words("reviewer.ask"), default=_system_user(), err=True)
    remember_reviewer(chosen.file, name.strip())
    click.echo(words("reviewer.kept", file=chosen.file), err=True)
    return name.strip()


def _system_user() -> str:
    import getpass

    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a container's user without a name
        return "reviewer"
