"""The desk's settings as one frozen value, made by the front ends and passed down.

Order, the later wins: built-in, config.toml, environment, what was typed. Must not be imported by the core.

    db = "/srv/desk/factcheck.db"   # FACTCHECK_DB
    reviewer = "Ani"                # FACTCHECK_REVIEWER
    language = "id"                 # FACTCHECK_LANG, else the locale: of screens and tables, not of articles
    scale = "desk"                  # the verdict scale: "desk", "mafindo" or a file
    require_source = false          # may a verdict close a claim without a source?
    [keys]                          # of the review screen, by the binding's id
"""

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from factcheck.domain.errors import SettingsError

LANGUAGES = ("id", "en")
"""Languages of the interface; those of articles are the folders under languages/."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything a desk can configure.

    `db` is a file or a database URL. `reviewer` is None where nobody has said who is at the keyboard.
    `keys` pairs a binding's id with the keys typed for it. `file` is where config.toml is, or would be.
    """

    db: str
    file: Path
    reviewer: str | None = None
    language: str = "en"
    scale: str = "desk"
    require_source: bool = False
    keys: tuple[tuple[str, str], ...] = ()


def load_settings(environ: Mapping[str, str]) -> Settings:
    """Return the settings of this environment; raise SettingsError naming file, line and key of what is wrong."""
    file = config_file(environ)
    settings = Settings(db=str(user_folder("data") / "factcheck.db"), file=file, language=_locale(environ))
    return _apply_environment(_apply_file(settings, file), environ)


def config_file(environ: Mapping[str, str]) -> Path:
    """Return where config.toml is looked for: FACTCHECK_CONFIG, else the platform's folder."""
    named = environ.get("FACTCHECK_CONFIG")
    return Path(named).expanduser() if named else user_folder("config") / "config.toml"


def user_folder(purpose: str) -> Path:
    """Return the platform's folder of this user for "config", "data" or "log"; it need not exist."""
    import platformdirs  # 14 ms that `--help` need not pay

    folders = platformdirs.PlatformDirs("factcheck", appauthor=False)
    return {"config": folders.user_config_path, "data": folders.user_data_path, "log": folders.user_log_path}[purpose]


def remember_reviewer(file: Path, name: str) -> None:
    """Write the reviewer's name into config.toml, above everything that is there; the folder is made if need be."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        present = file.read_text(encoding="utf-8") if file.exists() else ""
        file.write_text(f"reviewer = {_toml_string(name)}\n{present}", encoding="utf-8")
    except OSError as err:
        raise SettingsError(
            f"{file}: the name cannot be kept there ({err.strerror}); set FACTCHECK_REVIEWER instead"
        ) from err


def _apply_file(settings: Settings, file: Path) -> Settings:
    try:
        source = file.read_text(encoding="utf-8")
    except FileNotFoundError:
        return settings
    except (OSError, UnicodeDecodeError) as err:
        raise SettingsError(f"{file}: cannot be read ({err}); make it a readable UTF-8 file or remove it") from err
    try:
        table = tomllib.loads(source)
    except tomllib.TOMLDecodeError as err:
        raise SettingsError(f"{file}: not TOML: {err}") from err
    return replace(settings, **{key: _checked(key, value, file, source) for key, value in table.items()})


def _checked(key: str, value: object, file: Path, source: str) -> Any:
    check = _CHECKS.get(key)
    if check is None:
        raise SettingsError(f"{_place(file, source, key)}: unknown key {key!r}; {_suggestion(key)}")
    try:
        return check(value)
    except ValueError as err:
        raise SettingsError(f"{_place(file, source, key)}: {key} must be {err}") from None


def _apply_environment(settings: Settings, environ: Mapping[str, str]) -> Settings:
    language = environ.get("FACTCHECK_LANG") or settings.language
    if language not in LANGUAGES:
        raise SettingsError(f"FACTCHECK_LANG must be one of {', '.join(LANGUAGES)}, not {language!r}")
    return replace(
        settings,
        db=_expanded(environ.get("FACTCHECK_DB") or settings.db),
        reviewer=environ.get("FACTCHECK_REVIEWER", "").strip() or settings.reviewer,
        language=language,
    )


def _locale(environ: Mapping[str, str]) -> str:
    """Return "id" for an Indonesian locale, else "en"; POSIX's order of the variables."""
    spoken = next((environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environ.get(name)), "")
    return "id" if re.match(r"(?i)(?:id|in)(?:[_.@]|$)", spoken) else "en"


def _expanded(location: str) -> str:
    return location if "://" in location else str(Path(location).expanduser())


def _a_string(value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError("a string that is not empty")
    return value.strip()


def _a_language(value: object) -> str:
    if value not in LANGUAGES:
        raise ValueError("one of " + ", ".join(f'"{code}"' for code in LANGUAGES))
    return str(value)


def _a_switch(value: object) -> bool:
    if value is True or value is False:
        return value
    raise ValueError("true or false")


def _a_table_of_keys(value: object) -> tuple[tuple[str, str], ...]:
    if not isinstance(value, dict) or not all(isinstance(typed, str) for typed in value.values()):
        raise ValueError('a table of strings, such as undo = "u"')
    return tuple(value.items())


_CHECKS: Mapping[str, Callable[[object], object]] = {
    "db": _a_string,
    "reviewer": _a_string,
    "language": _a_language,
    "scale": _a_string,
    "require_source": _a_switch,
    "keys": _a_table_of_keys,
}


def _place(file: Path, source: str, key: str) -> str:
    """Return file:line of a top-level key or table; the file alone where the key is written in an odd way."""
    wanted = re.compile(rf"\s*\[?\s*[\"']?{re.escape(key)}[\"']?\s*[=\].]")
    line = next((number for number, text in enumerate(source.splitlines(), 1) if wanted.match(text)), None)
    return f"{file}:{line}" if line else str(file)


def _suggestion(key: str) -> str:
    import difflib  # only on the way out

    near = difflib.get_close_matches(key, _CHECKS, n=1)
    return f"did you mean {near[0]!r}?" if near else f"known are {', '.join(sorted(_CHECKS))}"


def _toml_string(text: str) -> str:
    import json  # its strings are TOML's, but for surrogates

    return json.dumps(text, ensure_ascii=False)
