"""`factcheck match`: earlier claims and fact-checks that a text is about."""

import sys
from pathlib import Path

import click

from factcheck.cli.edge import PARTLY_DONE
from factcheck.cli.lines import lines_of
from factcheck.cli.options import reads
from factcheck.cli.session import program, reading_desk, wording
from factcheck.cli.terminal import echo_json, echo_page, say
from factcheck.domain.errors import InputError, UsageError

TOP = 5
"""Matches shown unless told otherwise; of 339 labelled posts nine in ten had theirs among so many."""


_FILE_ENDINGS = frozenset({".csv", ".htm", ".html", ".json", ".jsonl", ".md", ".txt"})
"""A single word that ends so was meant for a file, not for a text."""


@click.command("match", short_help="Look for earlier claims and fact-checks of a text.")
@click.argument("text", required=False, metavar="TEXT|FILE")
@click.option("--jsonl", "file", metavar="FILE", help="Posts, an object a line: id, post. - is standard input.")
@click.option("--top", type=click.IntRange(1, 100), default=TOP, show_default=True, metavar="N", help="The best N.")
@reads
@click.pass_context
def command(ctx: click.Context, *, text: str | None, file: str | None, top: int, json_wanted: bool) -> None:
    """Look for earlier claims of this desk and fact-checks that a text is about, best first.

    The text may be a sentence or a long post; a file's name stands for its text, - for standard input. With --jsonl
    each line of output is {"id", "matches": [...]}.

    Example: factcheck match "Minum air kelapa menetralkan vaksin"
    """
    if (text is None) == (file is None):
        raise UsageError('give a text ("..."), a file with one, or posts with --jsonl FILE')
    if file is not None:
        ctx.exit(_match_lines(file, top))
    _match_one(_text_of(text or ""), top, json_wanted=json_wanted)


def _match_one(text: str, top: int, *, json_wanted: bool) -> None:
    from factcheck.workflow.matches import match_to_json
    from factcheck.workflow.matching import match

    if not text.strip():
        raise UsageError("the text is empty; give the words to look for")
    with reading_desk() as desk:
        found, scale = match(desk, text, top), desk.scale
    if json_wanted:
        echo_json({"matches": [match_to_json(each) for each in found]}, indent=2)
    elif not found:
        say(wording()("match.none", factcheck=program()))
    else:
        from factcheck.cli.match_page import match_lines as lines_of

        echo_page(lines_of(found, scale, wording()))


def _match_lines(file: str, top: int) -> int:
    """Print the matches of each post; return the exit code."""
    from factcheck.workflow.matches import match_to_json
    from factcheck.workflow.matching import match_lines

    code = 0
    with lines_of(file) as lines, reading_desk() as desk:
        for found in match_lines(desk, lines, top):
            if isinstance(found, InputError):
                say(f"factcheck: {file}: {found}")
                code = PARTLY_DONE
            else:
                echo_json({"id": found.id, "matches": [match_to_json(each) for each in found.matches]})
    return code


def _text_of(given: str) -> str:
    """Return the text typed, or that of the file it names."""
    if given == "-":
        return sys.stdin.read()
    try:
        path = Path(given)
        if path.is_file():
            return path.read_text(encoding="utf-8", errors="replace")
    except (OSError, ValueError):  # too long a name, or one with a NUL: no file
        return given
    if path.suffix.lower() in _FILE_ENDINGS and len(given.split()) == 1:
        raise InputError(f"{given}: there is no such file; check the spelling, or type the words to look for")
    return given
