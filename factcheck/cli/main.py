"""The `factcheck` command: its global options, and its subcommands, each imported only when it is called."""

import sys
from importlib import import_module

import click

from factcheck.cli.edge import run
from factcheck.cli.options import db_option, debug_option, lang_option, reviewer_option, version_option

SECTIONS: dict[str, dict[str, str]] = {
    "Start": {
        "demo": "Try everything on bundled sample articles.",
        "import": "Read articles, find their claims, link repeats.",
        "analyze": "Print what is found in articles; no database.",
        "compare": "Say whether two statements are the same claim; no database.",
        "match": "Look for earlier claims and fact-checks of a text.",
    },
    "Look": {
        "claims": "List the queue of claims, or add one by hand.",
        "review": "Work through the queue on the screen.",
        "show": "Show one claim with everything known of it.",
        "articles": "List, show, correct and remove articles.",
        "speakers": "List speakers, show what one said, merge two that are one.",
        "history": "Show who did what, and when.",
    },
    "Decide": {
        "verdict": "Give a claim a rating, with its sources.",
        "dismiss": "Take a claim out of the queue, with a reason.",
        "reopen": "Put a finished or dismissed claim back to work.",
        "evidence": "Add sources to a claim.",
        "note": "Write a remark on a claim.",
        "link": "Decide which mentions and claims belong together.",
        "undo": "Take back your last decision.",
        "redo": "Do again what you last took back.",
    },
    "Keep": {
        "checked": "Keep fact-checks that others have published.",
        "export": "Write claims to a CSV or JSONL file.",
        "reanalyze": "Apply better rules to stored articles.",
        "keys": "List the keys of the review screen.",
        "evaluate": "Measure the reading against labels.",
        "train": "Fit the weights of detection to labels.",
        "db": "Look after the database: info, check, backup.",
    },
}
"""Every command with its one-line help, which its module states too: listing them must not import all modules."""

KEYWORDS = {"import": "importing"}
"""Commands whose name no module can bear."""


class LazyGroup(click.Group):
    """A group whose commands live in factcheck.cli.commands, one module each, imported when called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names in the order of a day's work."""
        del ctx
        return [name for section in SECTIONS.values() for name in section]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import a command; None for an unknown name."""
        if cmd_name not in self.list_commands(ctx):
            return None
        module = import_module(f"factcheck.cli.commands.{KEYWORDS.get(cmd_name, cmd_name)}")
        command: click.Command = module.command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the sections of commands without importing any."""
        del ctx
        for title, commands in SECTIONS.items():
            with formatter.section(title):
                formatter.write_dl(list(commands.items()))


@click.group(
    cls=LazyGroup,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Try it: factcheck demo",
)
@db_option
@reviewer_option
@lang_option
@debug_option
@version_option
@click.pass_context
def cli(ctx: click.Context) -> None:
    """Find checkable claims in articles, see where else they were said, record verdicts, export them."""
    from factcheck.cli.session import own_words  # not for the list of commands
    from factcheck.languages import extend_from

    extend_from(own_words)
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help())


def main() -> None:
    """Run the command line and exit with its code."""
    sys.exit(run(cli, sys.argv[1:]))
