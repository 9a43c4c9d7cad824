"""Every word the program knows, as data, and the loader that checks it."""

from factcheck.languages.loader import Table, available, extend_from, load, own_folder

__all__ = ["Table", "available", "extend_from", "load", "own_folder"]
