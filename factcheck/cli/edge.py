"""The front end's edge: run a command, turn every way it can fail into one line on stderr and an exit code."""

import os
import sys
from typing import TextIO

import click

from factcheck.domain.errors import FactcheckError, NotFoundError, RefusedError, UsageError

FAILED, MISUSED, PARTLY_DONE, INTERRUPTED = 1, 2, 3, 130
"""Exit codes beside 0: an error; a request that makes no sense; some inputs failed, the rest is in; Ctrl-C."""

DEBUG = "--debug"
"""May stand anywhere in a command, because it is looked for only when the command has failed."""


def run(command: click.Command, args: list[str]) -> int:
    """Run a command as `factcheck ARGS` and return its exit code; no exception gets out."""
    _never_fail_on_encoding(sys.stdout, sys.stderr)
    try:
        code = _invoke(command, [arg for arg in args if arg != DEBUG])
        sys.stdout.flush()
    except BrokenPipeError:
        _forget_stdout()
        return 0
    except (KeyboardInterrupt, EOFError, click.Abort):
        return INTERRUPTED
    except (click.ClickException, FactcheckError) as err:
        return _expected(err)
    except Exception as err:  # noqa: BLE001 - the edge: whatever it is, the person gets one line and the log the rest
        return _unexpected(err, args)
    return code


def _invoke(command: click.Command, args: list[str]) -> int:
    try:
        with command.make_context("factcheck", list(args)) as ctx:
            command.invoke(ctx)
    except click.exceptions.Exit as leaving:
        return leaving.exit_code
    return 0


def _expected(err: click.ClickException | FactcheckError) -> int:
    """Tell an error made for the person; an unknown id or a refusal is no misuse, but an error like others."""
    if isinstance(err, click.UsageError):
        return _complain(f"{err.format_message().rstrip('.')}{_see_help(err)}", MISUSED)
    if isinstance(err, click.ClickException):
        return _complain(err.format_message(), FAILED)
    misused = isinstance(err, UsageError) and not isinstance(err, NotFoundError | RefusedError)
    return _complain(str(err), MISUSED if misused else FAILED)


def _complain(message: str, code: int) -> int:
    from factcheck.cli.terminal import say

    say(f"factcheck: {' '.join(message.split())}")
    return code


def _see_help(err: click.UsageError) -> str:
    return f". See: {err.ctx.command_path} --help" if err.ctx else "."


def _unexpected(err: Exception, args: list[str]) -> int:
    import traceback

    if DEBUG in args:
        traceback.print_exception(err)
    if isinstance(err, OSError) and err.filename:  # the world's fault, which the system names well
        return _complain(f"{err.filename}: {err.strerror}", FAILED)
    return _complain(f"unexpected error: {type(err).__name__}: {err}; {_logged(err, args)}", FAILED)


def _logged(err: Exception, args: list[str]) -> str:
    """Append the traceback to the log file and say where it is, or how to see it where no file can be written."""
    import traceback
    from datetime import UTC, datetime

    from factcheck.settings import user_folder

    file = user_folder("log") / "factcheck.log"
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("a", encoding="utf-8", errors="backslashreplace") as log:
            log.write(f"{datetime.now(UTC).isoformat()} factcheck {args!r}\n")
            traceback.print_exception(err, file=log)
    except OSError:
        return f"run it again with {DEBUG} to see where"
    return f"details are in {file}"


def _forget_stdout() -> None:
    """Point stdout at nothing, so that the interpreter's last flush does not complain of a reader that has gone."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _never_fail_on_encoding(*streams: TextIO) -> None:
    """Let a terminal that cannot show a character show a question mark."""
    for stream in streams:
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(errors="replace")
