"""Inputs that could not be read, told one line each on stderr, as compilers do: path, line, what is wrong."""

from collections.abc import Sequence

from factcheck.cli.terminal import say
from factcheck.wording import Wording

MOST_TOLD = 20
"""Failures listed of one run: a screenful. A JSON file that is no JSONL fails on every line, in the same words."""


def tell_failures(failures: Sequence[tuple[str, int | None, str]], words: Wording) -> None:
    """Say of each input (path, line, reason) why it could not be read; of very many, the first and how many more."""
    for failure in failures[:MOST_TOLD]:
        tell_failure(*failure)
    if len(failures) > MOST_TOLD:
        say(words("import.more_failures", count=len(failures) - MOST_TOLD))


def tell_failure(path: str, line: int | None, reason: str) -> None:
    """Say what could not be read and why; with the line's number where there is one."""
    place = f"{path}:{line}" if line else path
    say(f"factcheck: {place}: {reason}")
