"""Options that say what the articles do not say themselves, shared by the commands that read them."""

from collections.abc import Callable
from typing import Any, TypeVar

import click

from factcheck.cli.periods import read_day

Function = TypeVar("Function", bound=Callable[..., Any])


def article_options(function: Function) -> Function:
    """Add --outlet, --date and --lang (here the articles' language), as `outlet`, `published_on`, `language`."""
    for option in reversed(
        (
            click.option("--outlet", metavar="NAME", help="Who published the articles, whatever they say."),
            click.option(
                "--date", "published_on", callback=read_day, metavar="DATE", help="When, whatever they say: 2018-09-02."
            ),
            click.option("--lang", "language", metavar="CODE", help="The articles' language; else found out."),
        )
    ):
        function = option(function)
    return function
