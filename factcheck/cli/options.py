"""Options that many commands share; those of the whole program may stand before or after the command's name."""

from collections.abc import Callable
from typing import Any, TypeVar

import click

Function = TypeVar("Function", bound=Callable[..., Any])

META = "factcheck.options"
"""Where click's context keeps the global options that were typed; a command shares it with its group."""


def typed(name: str) -> Any:
    """Return what was typed for a global option (db, reviewer, lang), or None."""
    return click.get_current_context().meta.get(META, {}).get(name)


def _remember(ctx: click.Context, param: click.Parameter, value: object) -> None:
    """Keep a global option's value; what is typed after the command wins."""
    if value is not None:
        ctx.meta.setdefault(META, {})[param.name] = value


def _show_version(ctx: click.Context, param: click.Parameter, value: bool) -> None:
    del param
    if value and not ctx.resilient_parsing:
        from importlib.metadata import version

        click.echo(f"factcheck {version('factcheck-toolkit')}")
        ctx.exit()


db_option = click.option(
    "--db", metavar="FILE", expose_value=False, callback=_remember, help="The database.  [env: FACTCHECK_DB]"
)
reviewer_option = click.option(
    "--as",
    "reviewer",
    metavar="NAME",
    expose_value=False,
    callback=_remember,
    help="Who you are in the history.  [env: FACTCHECK_REVIEWER]",
)
lang_option = click.option(
    "--lang",
    type=click.Choice(["id", "en"]),
    expose_value=False,
    callback=_remember,
    help="Language of what is printed.  [env: FACTCHECK_LANG]",
)
debug_option = click.option(
    "--debug", is_flag=True, expose_value=False, help="Show the traceback of an unexpected error."
)
version_option = click.option(
    "--version", is_flag=True, is_eager=True, expose_value=False, callback=_show_version, help="Show the version."
)
json_option = click.option("--json", "json_wanted", is_flag=True, help="Print JSON, for scripts.")


def reads(function: Function) -> Function:
    """Give a command the options of one that only looks: --json, --db, --lang."""
    return json_option(db_option(lang_option(function)))


def writes(function: Function) -> Function:
    """Give a command the options of one that changes the desk: --json, --db, --as, --lang."""
    return json_option(db_option(reviewer_option(lang_option(function))))
