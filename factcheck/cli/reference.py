"""The command reference, docs/cli.md, made from the commands themselves as `python -m factcheck.cli.reference`."""

from collections.abc import Iterator
from inspect import cleandoc

import click

from factcheck.cli.main import SECTIONS, cli

INTRODUCTION = """\
# Commands

Made from the program by `python -m factcheck.cli.reference > docs/cli.md`; do not edit it by hand.

Results go to standard output, everything else to standard error. Exit codes: 0 done, 1 error, 2 not understood,
3 partly done (some inputs failed, the others are in), 130 interrupted. `NO_COLOR` is respected. `-h` or `--help` after
any command shows what stands here.

Settings come from `config.toml` in the platform's folder (`FACTCHECK_CONFIG` names another file), then from the
environment (`FACTCHECK_DB`, `FACTCHECK_REVIEWER`, `FACTCHECK_LANG`), then from what is typed:

```toml
db = "/srv/desk/factcheck.db"
reviewer = "Ani"
language = "id"          # of what is printed: id or en; else the locale decides
scale = "desk"           # the verdict scale: desk, mafindo, or a TOML file
require_source = false   # true: a verdict closes a claim only with evidence or a note
[keys]                   # of the review screen
```

A claim is named by its number (12, #12) or its uid (8 letters are enough), an article by a3, a mention by m17. A date
may be typed as 2018-09-02, 2018-09, 2018, or in words: "2 September 2018", "kemarin".
"""


def reference() -> str:
    """Return the whole page."""
    root = click.Context(cli, info_name="factcheck")
    parts = [INTRODUCTION, "## factcheck\n", *_options(root)]
    for section, commands in SECTIONS.items():
        parts.append(f"## {section}\n")
        for name in commands:
            command = cli.get_command(root, name)
            if command is not None:
                parts += _command(click.Context(command, info_name=name, parent=root), level=3)
    return "\n".join(parts).rstrip() + "\n"


def _command(ctx: click.Context, level: int) -> Iterator[str]:
    command = ctx.command
    yield f"{'#' * level} {ctx.command_path}\n"
    usage = " ".join(command.collect_usage_pieces(ctx))
    yield f"```\n{ctx.command_path} {usage}\n```\n"
    yield from _help(command)
    yield from _options(ctx)
    if isinstance(command, click.Group):
        for name in command.list_commands(ctx):
            below = command.get_command(ctx, name)
            if below is not None:
                yield from _command(click.Context(below, info_name=name, parent=ctx), level + 1)


def _help(command: click.Command) -> Iterator[str]:
    for paragraph in cleandoc(command.help or "").split("\n\n"):
        label, _, example = paragraph.partition(": ")
        if label == "Example":
            yield f"```console\n$ {' '.join(example.split())}\n```\n"
        else:
            yield " ".join(paragraph.split()) + "\n"


def _options(ctx: click.Context) -> Iterator[str]:
    options = (param for param in ctx.command.params if isinstance(param, click.Option))
    records = [record for option in options if (record := option.get_help_record(ctx))]
    if records:
        yield "| option | |\n|---|---|"
        yield "\n".join(f"| `{_cell(names)}` | {_cell(text)} |" for names, text in records) + "\n"


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


if __name__ == "__main__":
    click.echo(reference(), nl=False)
