"""`factcheck keys`: every key of the review screen, with the id by which a desk can change it."""

import click

from factcheck.cli.options import db_option, json_option, lang_option
from factcheck.cli.session import settings
from factcheck.cli.terminal import echo, echo_json_list, width


@click.command("keys", short_help="List the keys of the review screen.")
@json_option
@db_option
@lang_option
def command(*, json_wanted: bool) -> None:
    """List the keys of the review screen with their ids, as config.toml has them.

    To change one, write under [keys] in config.toml: undo = "u, ctrl+z".

    Example: factcheck keys
    """
    from factcheck.cli.tables import Column, table_lines
    from factcheck.tui.key_card import key_rows
    from factcheck.tui.start import look_of

    look = look_of(settings())
    if json_wanted:
        echo_json_list(look.bindings)
        return
    words = look.words
    columns = [Column(words(f"keys_page.{name}")) for name in ("group", "keys", "id", "does")]
    for at, line in enumerate(table_lines(columns, key_rows(look), width())):
        echo(line, bold=at == 0)
