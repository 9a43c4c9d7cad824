"""`factcheck db`: look after the database file."""

from dataclasses import fields

import click

from factcheck.cli.edge import FAILED
from factcheck.cli.options import db_option, json_option, lang_option
from factcheck.cli.session import refuse_missing_folder, settings, wording
from factcheck.cli.terminal import answer

LABEL_WIDTH = 12
"""The longest name of a count, with its gap."""


@click.group("db", invoke_without_command=True, short_help="Look after the database: info, check, backup.")
@click.pass_context
def command(ctx: click.Context) -> None:
    """Look after the database: what is in it, whether it is sound, a copy.

    Example: factcheck db info
    """
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help())


@command.command("info", short_help="Say where it is and what is in it.")
@json_option
@db_option
def info(*, json_wanted: bool) -> None:
    """Say where the database is and what is in it.

    Example: factcheck db info --json
    """
    from factcheck.workflow.database import info as look

    found = look(settings().db)
    told = "\n".join(f"{field.name:<{LABEL_WIDTH}}{getattr(found, field.name)}" for field in fields(found))
    answer(found, told, json_wanted=json_wanted)


@command.command("check", short_help="Read all of it and say what is wrong.")
@json_option
@db_option
@lang_option
@click.pass_context
def check(ctx: click.Context, *, json_wanted: bool) -> None:
    """Read the whole database and say what is wrong with it; exit code 1 if anything is.

    Example: factcheck db check
    """
    from factcheck.workflow.database import check as examine

    found = examine(settings().db)
    told = "\n".join(found.faults) if found.faults else wording()("done.sound", file=found.location)
    answer(found, told, json_wanted=json_wanted)
    if found.faults:
        ctx.exit(FAILED)


@command.command("backup", short_help="Copy it to a file.")
@click.argument("file")
@json_option
@db_option
@lang_option
def backup(*, file: str, json_wanted: bool) -> None:
    """Copy the database to a file, also while others work on it.

    Example: factcheck db backup /mnt/desk/factcheck-2018-09-02.db
    """
    from factcheck.workflow.database import backup as copy

    refuse_missing_folder(file, instead="name another place")
    made = copy(settings().db, file)
    answer(made, wording()("done.backed_up", file=made.target), json_wanted=json_wanted)
