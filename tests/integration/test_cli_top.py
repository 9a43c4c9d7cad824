import subprocess
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import click
import pytest

from factcheck.cli.main import KEYWORDS, SECTIONS, cli
from factcheck.cli.reference import reference
from tests.integration.conftest import Typed

COMMANDS = {name: summary for section in SECTIONS.values() for name, summary in section.items()}
PAGE = Path(__file__).parents[2] / "docs" / "cli.md"


def _command(name: str) -> click.Command:
    command = cli.get_command(click.Context(cli), name)
    assert command is not None
    return command


@pytest.mark.parametrize("name", COMMANDS)
def test_command_is_what_the_list_says(name: str) -> None:
    command = _command(name)
    assert (command.name, command.short_help) == (name, COMMANDS[name])


@pytest.mark.parametrize("name", COMMANDS)
def test_help_has_an_example_that_could_be_typed(name: str) -> None:
    assert f"Example: factcheck {name}" in (_command(name).help or "")


def test_every_module_of_commands_is_listed() -> None:
    folder = Path(sys.modules[cli.callback.__module__].__file__ or "").parent / "commands"
    modules = {file.stem for file in folder.glob("*.py")} - {"__init__"}
    assert modules == {KEYWORDS.get(name, name) for name in COMMANDS}


def test_reference_page_is_current() -> None:
    assert PAGE.read_text(encoding="utf-8") == reference(), "run python -m factcheck.cli.reference > docs/cli.md"


def test_without_a_command_the_help_is_shown(typed: Typed) -> None:
    ran = typed()
    assert ran.code == 0
    assert all(summary in ran.out for summary in COMMANDS.values())


def test_version_is_the_distributions(typed: Typed) -> None:
    try:
        installed = version("factcheck-toolkit")
    except PackageNotFoundError:
        pytest.skip("the distribution is not installed; the checkout runs without")
    assert typed("--version").out == f"factcheck {installed}\n"


def test_unknown_command_is_named(typed: Typed) -> None:
    ran = typed("clams")
    assert (ran.code, ran.out) == (2, "")
    assert "clams" in ran.err
    assert len(ran.err.splitlines()) == 1


def test_wrong_configuration_is_one_line(typed: Typed, home: Path) -> None:
    file = home / "home" / "config" / "factcheck" / "config.toml"
    file.parent.mkdir(parents=True)
    file.write_text("\nreviwer = 1\n", encoding="utf-8")
    ran = typed("claims")
    assert ran.code == 1
    assert ran.err == f"factcheck: {file}:2: unknown key 'reviwer'; did you mean 'reviewer'?\n"


def test_reader_that_goes_away_is_no_error(home: Path) -> None:
    script = f"{sys.executable} -m factcheck.cli --help | true; echo ${{PIPESTATUS[0]}}"
    ran = subprocess.run(["bash", "-c", script], capture_output=True, text=True, check=True)
    assert (ran.stdout, ran.stderr) == ("0\n", "")
    del home
