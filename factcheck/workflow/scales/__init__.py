"""The verdict scales: shipped ones by name, a desk's own by its file. Knows no claim."""

import tomllib
from pathlib import Path
from typing import Any

from factcheck.domain.errors import SettingsError
from factcheck.domain.review import Rating, RatingScale

_SHIPPED = Path(__file__).parent
_SUFFIX = ".toml"


def shipped() -> tuple[str, ...]:
    """Return the names of the scales that come with the program."""
    return tuple(sorted(path.stem for path in _SHIPPED.glob(f"*{_SUFFIX}")))


def load_scale(name: str) -> RatingScale:
    """Return a shipped scale ("desk", "mafindo") or the one of a TOML file.

    Raises SettingsError, naming file and key, when there is none or something in it is wrong.
    """
    own = name.endswith(_SUFFIX) or "/" in name
    if not own and name not in shipped():
        raise SettingsError(f"no scale {name!r}; there is {', '.join(shipped())}, or name a .toml file of your own")
    path = Path(name).expanduser() if own else _SHIPPED / f"{name}{_SUFFIX}"
    try:
        return _scale(path, tomllib.loads(path.read_text(encoding="utf-8")))
    except OSError as err:
        raise SettingsError(f"the scale {path} cannot be read: {err.strerror}") from err
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as err:
        raise SettingsError(f"the scale {path} is not TOML: {err}") from err


def _scale(path: Path, values: dict[str, Any]) -> RatingScale:
    entries = values.get("rating")
    if not isinstance(entries, list) or not entries:
        raise SettingsError(f"the scale {path} has no [[rating]]; it needs one for each verdict")
    ratings = tuple(_rating(f"{path}: rating {at}", entry) for at, entry in enumerate(entries, start=1))
    for field in ("code", "key"):
        given = [getattr(rating, field) for rating in ratings]
        twice = sorted({value for value in given if given.count(value) > 1})
        if twice:
            raise SettingsError(f"the scale {path} uses the {field} {twice[0]!r} twice; each needs its own")
    return RatingScale(str(values.get("name", path.stem)), ratings)


def _rating(where: str, entry: dict[str, Any]) -> Rating:
    for field in ("code", "glyph", "key"):
        if not isinstance(entry.get(field), str) or not entry[field]:
            raise SettingsError(f"{where}: {field} must be a string")
    value, labels = entry.get("value"), entry.get("labels")
    if isinstance(value, bool) or not isinstance(value, int | None):
        raise SettingsError(f"{where}: value must be a whole number, or left out")
    if not isinstance(labels, dict) or not labels or not all(isinstance(label, str) for label in labels.values()):
        raise SettingsError(f"{where}: labels must be a table of language = label")
    if len(entry["key"]) != 1 or not entry["key"].islower():
        raise SettingsError(f"{where}: key must be one small letter")
    return Rating(entry["code"], value, tuple(labels.items()), entry["glyph"], entry["key"])
