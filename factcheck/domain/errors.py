"""Every error the program raises on purpose.

    FactcheckError
    ├── InputError            a file or text that cannot be read (exit code 3 for one of many)
    ├── UsageError            what was asked for makes no sense: unknown id, rating, option value
    │   ├── NotFoundError     no such claim, article, speaker
    │   └── RefusedError      understood and refused, with the reason in words (undo blocked, stale write)
    ├── StoreError            the database cannot do it: locked, read-only, full, not ours
    ├── LanguageDataError     a file under languages/ is wrong: file and key are named
    └── SettingsError         a configuration file is wrong: file and key are named

A message says what happened, where, and what to do. Must not import anything of the package.
"""


class FactcheckError(Exception):
    """Base of all expected errors; its text is one sentence for the person at the keyboard."""


class InputError(FactcheckError):
    """A file, line or text that cannot be read as an article."""


class UsageError(FactcheckError):
    """A request that makes no sense as given."""


class NotFoundError(UsageError):
    """Nothing in the database has this id or name."""


class RefusedError(UsageError):
    """Understood, possible in principle, refused for a stated reason."""


class StoreError(FactcheckError):
    """The database cannot be used as asked: locked, read-only, full, or of another program."""


class LanguageDataError(FactcheckError):
    """A language's data file lacks a key or holds a value of the wrong kind."""


class SettingsError(FactcheckError):
    """The configuration holds an unknown key or a wrong value."""
