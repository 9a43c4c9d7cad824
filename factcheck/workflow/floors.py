"""Hold measured figures against the floors of a file, or raise the floors to them."""

import os
from collections.abc import Sequence
from pathlib import Path

from factcheck.domain.errors import FactcheckError, InputError
from factcheck.evaluation.floors import Floors, floors_text, raised, read_floors
from factcheck.workflow.evaluating import Evaluated


def load_floors(file: Path) -> dict[str, Floors]:
    """Return the floors of a file by name. Raises InputError where it cannot be read or is no such file."""
    try:
        return read_floors(file.read_text(encoding="utf-8"), str(file))
    except OSError as err:
        raise InputError(f"{file}: cannot be read ({err.strerror}); name a file of floors") from err
    except UnicodeDecodeError as err:
        raise InputError(f"{file}: not UTF-8 text; name a file of floors") from err


def floors_for(evaluated: Evaluated, floors: dict[str, Floors]) -> Floors | None:
    """Return the floors that were measured on these very labels, whatever they are called."""
    return next((each for each in floors.values() if each.sha256 == evaluated.sha256), None)


def broken(evaluated: Evaluated, floors: dict[str, Floors], file: Path) -> list[str]:
    """Return what is wrong with these figures: each that is below its floor, or that the labels have no floors."""
    mine = floors_for(evaluated, floors)
    if mine is None:
        labels = f"{evaluated.path}: {file} has no floors for these labels (sha256 {evaluated.sha256[:12]}...)"
        return [f"{labels}; read the figures, then write them with --raise"]
    return [f"{evaluated.path}: {each}" for each in mine.fallen(evaluated.scored.figures)]


def raise_floors(measured: Sequence[Evaluated], floors: dict[str, Floors], file: Path) -> None:
    """Write floors at what was measured: those of the same labels are raised, those of changed labels made anew.

    Label files not yet in it are named by their path from the file's folder.
    """
    for each in measured:
        path = Path(os.path.relpath(each.path, file.parent)).as_posix()
        name = next((name for name, old in floors.items() if each.sha256 == old.sha256 or path == old.file), path)
        old = floors.get(name)
        floors[name] = raised(old.file if old else path, each.sha256, each.scored.figures, old)
    try:
        file.write_text(floors_text(floors), encoding="utf-8")
    except OSError as err:
        raise FactcheckError(f"{file}: cannot be written: {err.strerror}; choose another place") from err
