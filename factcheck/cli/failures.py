"""Inputs that could not be read, told one line each on stderr, as compilers do: path, line, what is wrong."""

from factcheck.cli.terminal import say


def tell_failure(path: str, line: int | None, reason: str) -> None:
    """Say what could not be read and why; with the line's number where there is one."""
    place = f"{path}:{line}" if line else path
    say(f"factcheck: {place}: {reason}")
