"""Which files to read: a path itself, or everything in a folder, always in the same order."""

import os
from collections.abc import Iterator
from pathlib import Path

_COMPANION_SUFFIXES = ("_files", "_file")
"""Endings of the folders a browser puts a saved page's pictures and scripts in."""


def files_in(folder: Path) -> Iterator[Path]:
    """Yield the files of a folder and its folders, by name, files before folders.

    Hidden ones and the companions of saved pages are left out; links to folders are not followed. A folder that cannot
    be listed is yielded itself, so that reading it says why.
    """
    refused: list[OSError] = []
    for parent, folders, files in os.walk(folder, onerror=refused.append):
        yield from _taken(refused)
        folders[:] = sorted(name for name in folders if not _is_left_out(name))
        for name in sorted(files):
            if not name.startswith("."):
                yield Path(parent) / name
    yield from _taken(refused)


def is_folder(path: Path) -> bool:
    """Return whether a path is a folder; False for one that no file system takes, such as a name too long."""
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def _taken(refused: list[OSError]) -> Iterator[Path]:
    """Empty a list of refusals and yield the folders they are about."""
    while refused:
        yield Path(refused.pop(0).filename)


def _is_left_out(folder: str) -> bool:
    return folder.startswith(".") or folder.endswith(_COMPANION_SUFFIXES)
