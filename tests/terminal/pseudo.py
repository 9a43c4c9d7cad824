"""A program in a pseudo-terminal, as a person's terminal would run it: keys go in, bytes come out, both are timed."""

import codecs
import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import termios
import time
from collections.abc import Mapping, Sequence
from types import TracebackType
from typing import Self

from tests.terminal.painted import Painted

PATIENCE = 30.0
"""Seconds to wait for what must come, on a busy machine."""

QUIET = 0.12
"""Seconds without a byte after which a key is taken to be answered; the screen's own pauses are shorter."""

COLOUR = re.compile(rb"\x1b\[(?:[0-9;]*;)?(?:3[0-8]|4[0-8]|9[0-7]|10[0-7])(?:;[0-9;]*)?m")
"""A code that sets a colour of text or ground, by number or by its red, green and blue."""

KEYS = {
    "backspace": "\x7f",
    "ctrl+d": "\x04",
    "ctrl+f": "\x06",
    "ctrl+q": "\x11",
    "ctrl+r": "\x12",
    "down": "\x1b[B",
    "end": "\x1b[F",
    "enter": "\r",
    "escape": "\x1b",
    "home": "\x1b[H",
    "pagedown": "\x1b[6~",
    "pageup": "\x1b[5~",
    "space": " ",
    "tab": "\t",
    "up": "\x1b[A",
}
"""What a terminal sends for keys that are no letter."""


class PseudoTerminal:
    """A running program with its terminal; leaving the context ends both. `piped_out`: its stdout is a pipe."""

    def __init__(
        self,
        command: Sequence[str],
        *,
        columns: int = 120,
        rows: int = 40,
        environ: Mapping[str, str] | None = None,
        piped_out: bool = False,
    ) -> None:
        self.painted = Painted(columns, rows)
        self.sent = b""
        self._master, slave = pty.openpty()
        self._decoded = 0
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._resize(columns, rows)
        self.began = time.perf_counter()
        self.process = subprocess.Popen(
            list(command),
            stdin=slave,
            stdout=subprocess.PIPE if piped_out else slave,
            stderr=slave,
            env={**os.environ, "TERM": "xterm-256color", "COLORTERM": "truecolor", **(environ or {})},
            start_new_session=True,
        )
        os.close(slave)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, err: BaseException | None, tb: TracebackType | None) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        if self.process.stdout is not None:
            self.process.stdout.close()
        os.close(self._master)

    def type(self, *keys: str) -> None:
        """Send keys by name, or texts as they are."""
        os.write(self._master, "".join(KEYS.get(key, key) for key in keys).encode())

    def paste(self, text: str) -> None:
        """Send a text as a terminal sends what is pasted."""
        self.type(f"\x1b[200~{text}\x1b[201~")

    def resize(self, columns: int, rows: int) -> None:
        """Change the size of the terminal and tell the program, as the kernel would."""
        self.painted.resize(columns, rows)
        self._resize(columns, rows)
        os.killpg(self.process.pid, signal.SIGWINCH)

    def read(self, seconds: float) -> bytes:
        """Return what comes within some seconds, at the first byte; empty when nothing comes or the program ended."""
        ready, _, _ = select.select([self._master], [], [], seconds)
        try:
            came = os.read(self._master, 1 << 16) if ready else b""
        except OSError:  # how Linux says that the other side has closed
            came = b""
        self.sent += came
        return came

    def answer(self, quiet: float = QUIET, first: float = 0.0) -> float:
        """Read until nothing comes any more; return the seconds to the last byte, from now.

        `first` is how long to wait for the first byte, where that may take longer than what is quiet afterwards.
        """
        began = last = time.perf_counter()
        wait = max(quiet, first)
        while self.read(wait):
            last, wait = time.perf_counter(), quiet
        return last - began

    def screen(self) -> str:
        """Return what the terminal shows by now."""
        self.painted.feed(self._decoder.decode(self.sent[self._decoded :]))
        self._decoded = len(self.sent)
        return self.painted.text

    def wait_for(self, wanted: str, seconds: float = PATIENCE) -> float:
        """Wait until the screen shows a text; return the seconds since the program's start."""
        return self._wait(wanted, seconds, shown=True)

    def wait_until_gone(self, unwanted: str, seconds: float = PATIENCE) -> float:
        """Wait until the screen does not show a text any more."""
        return self._wait(unwanted, seconds, shown=False)

    def ended(self, seconds: float = PATIENCE) -> int:
        """Wait for the program's end, reading on; return its exit code."""
        deadline = time.monotonic() + seconds
        while self.process.poll() is None and time.monotonic() < deadline:
            self.read(0.05)
        while self.read(0.05):
            pass
        code = self.process.poll()
        assert code is not None, f"it did not end; the screen shows:\n{self.screen()}"
        return code

    def _wait(self, text: str, seconds: float, *, shown: bool) -> float:
        deadline = time.monotonic() + seconds
        while (text in self.screen()) is not shown:
            assert time.monotonic() < deadline, f"{text!r} {'never came' if shown else 'stayed'}:\n{self.screen()}"
            self.read(0.02)
        return time.perf_counter() - self.began

    def _resize(self, columns: int, rows: int) -> None:
        fcntl.ioctl(self._master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
