import sys
from pathlib import Path

import click
import pytest

from factcheck.cli.edge import run
from factcheck.domain.errors import FactcheckError, InputError, NotFoundError, RefusedError, StoreError, UsageError


def _raising(error: BaseException) -> click.Command:
    @click.command()
    @click.option("--debug", is_flag=True, expose_value=False)
    def command() -> None:
        raise error

    return command


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (InputError("x"), 1),
        (StoreError("x"), 1),
        (UsageError("x"), 2),
        (NotFoundError("x"), 1),
        (RefusedError("x"), 1),
        (click.UsageError("x"), 2),
        (click.ClickException("x"), 1),
        (click.exceptions.Exit(3), 3),
        (KeyboardInterrupt(), 130),
        (click.Abort(), 130),
        (EOFError(), 130),
        (BrokenPipeError(), 0),
    ],
)
def test_every_ending_has_its_exit_code(error: BaseException, code: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("factcheck.cli.edge._forget_stdout", lambda: None)  # it would silence pytest as well
    assert run(_raising(error), []) == code


def test_command_that_ends_well_gives_zero() -> None:
    assert run(click.Command("ok", callback=lambda: None), []) == 0


def test_expected_error_is_one_line_on_stderr(capsys: pytest.CaptureFixture[str]) -> None:
    run(_raising(FactcheckError("there is no claim 9; the last one is 7")), [])
    out, err = capsys.readouterr()
    assert (out, err) == ("", "factcheck: there is no claim 9; the last one is 7\n")


def test_misuse_names_the_help(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(click.Command("factcheck", callback=lambda: None), ["--colour"]) == 2
    assert capsys.readouterr().err.startswith("factcheck: No such option '--colour'. See: factcheck --help")


def test_error_text_from_outside_is_harmless(capsys: pytest.CaptureFixture[str]) -> None:
    run(_raising(InputError("a\x1b[2Jb.txt: is empty")), [])
    assert "\x1b" not in capsys.readouterr().err


def test_error_of_several_lines_is_told_in_one(capsys: pytest.CaptureFixture[str]) -> None:
    run(_raising(InputError("satu\n\tdua")), [])
    assert capsys.readouterr().err == "factcheck: satu dua\n"


def test_what_the_system_refuses_is_told_in_its_words(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(_raising(OSError(28, "No space left on device", "/desk/a.csv")), []) == 1
    assert capsys.readouterr().err == "factcheck: /desk/a.csv: No space left on device\n"


def test_unexpected_error_is_one_line_that_names_the_log(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("factcheck.settings.user_folder", lambda _: tmp_path / "logs")
    assert run(_raising(ZeroDivisionError("by zero")), []) == 1
    err = capsys.readouterr().err
    log = tmp_path / "logs" / "factcheck.log"
    assert err == f"factcheck: unexpected error: ZeroDivisionError: by zero; details are in {log}\n"
    assert "Traceback" in log.read_text(encoding="utf-8")


def test_unexpected_error_without_a_place_for_the_log_says_how_to_see_it(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    monkeypatch.setattr("factcheck.settings.user_folder", lambda _: tmp_path / "file")
    run(_raising(ZeroDivisionError("by zero")), [])
    assert "run it again with --debug" in capsys.readouterr().err


def test_debug_shows_the_traceback(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("factcheck.settings.user_folder", lambda _: tmp_path)
    run(_raising(ZeroDivisionError("by zero")), ["--debug"])
    assert "Traceback" in capsys.readouterr().err


def test_character_the_terminal_cannot_show_does_not_stop_the_output(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with (tmp_path / "out").open("w", encoding="latin-1") as narrow:
        monkeypatch.setattr(sys, "stdout", narrow)
        assert run(click.Command("ok", callback=lambda: click.echo("✓ Benar")), []) == 0
    assert (tmp_path / "out").read_text(encoding="latin-1") == "? Benar\n"
