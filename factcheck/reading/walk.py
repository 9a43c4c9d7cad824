"""Which files to read: a path itself, or everything in a folder, always in the same order."""

import os
from collections.abc import Iterator
from pathlib import Path

_COMPANION_SUFFIXES = ("_files", "_file")
"""Endings of the folders a browser puts a saved page's pictures and scripts in."""


def files_in(folder: Path) -> Iterator[Path]:
    """Yield the files of a folder and its folders, by name, files before folders.

    Hidden ones and the companions of saved pages are left out; links to folders are not followed.
    """
    for parent, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not _is_left_out(name))
        for name in sorted(files):
            if not name.startswith("."):
                yield Path(parent) / name


def is_folder(path: Path) -> bool:
    """Return whether a path is a folder; False for one that no file system takes, such as a name too long."""
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def _is_left_out(folder: str) -> bool:
    return folder.startswith(".") or folder.endswith(_COMPANION_SUFFIXES)
