"""Every word the program knows, as data, and the loader that checks it."""

from factcheck.languages.loader import Table, available, load

__all__ = ["Table", "available", "load"]
