import sys

import pytest

from factcheck.cli import progress


def test_nothing_is_drawn_where_nobody_watches(capsys: pytest.CaptureFixture[str]) -> None:
    with progress.progress_line() as show:
        show("1 artikel")
    assert capsys.readouterr() == ("", "")


def test_line_is_drawn_on_stderr_and_cleared(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    monkeypatch.setenv("COLUMNS", "20")
    monkeypatch.setattr(progress, "REDRAWN_EVERY", 0)
    with progress.progress_line() as show:
        show("1 artikel dari seratus lima\x1b[31m puluh")
    out, err = capsys.readouterr()
    assert out == ""
    assert err == "\r\x1b[K1 artikel dari ser…\r\x1b[K"


def test_lines_that_come_too_fast_are_skipped(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    monkeypatch.setattr(progress, "REDRAWN_EVERY", 60)
    with progress.progress_line() as show:
        for number in range(100):
            show(f"{number} artikel")
    assert capsys.readouterr().err.count("artikel") == 1


def test_line_is_cleared_after_an_error_too(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    with pytest.raises(KeyboardInterrupt), progress.progress_line():
        raise KeyboardInterrupt
    assert capsys.readouterr().err == "\r\x1b[K"
