"""`factcheck evaluate`: how well the program reads, measured against labels."""

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from factcheck.cli.evaluation_pages import figure_lines, miss_lines
from factcheck.cli.options import json_option
from factcheck.cli.progress import progress_line
from factcheck.cli.terminal import echo, echo_json, say, width
from factcheck.domain.errors import UsageError
from factcheck.evaluation.meanings import SIZES

if TYPE_CHECKING:
    from factcheck.evaluation.floors import Floors
    from factcheck.workflow.evaluating import Evaluated

EVERY_KIND = "all"
BELOW_FLOOR = 1


@click.command("evaluate", short_help="Measure the reading against labels.")
@click.argument("folder", metavar="DIR")
@click.option(
    "--misses",
    metavar="[KIND]",
    is_flag=False,
    flag_value=EVERY_KIND,
    help="List what went wrong, grouped by what was seen instead. KIND is one kind alone: missed claim, extra claim, "
    "inexact span, wrong type, wrong speaker, wrong chain, wrong role, attributed narrator, wrong quote kind, wrong "
    "stance, missed date, extra date, wrong date, boilerplate left; an unknown one is told all that there are.",
)
@click.option("--language", metavar="CODE", help="Only texts in this language.")
@click.option("--floors", "floors_file", metavar="FILE", help="Fail when a figure is below its floor in FILE.")
@click.option("--raise", "raise_them", is_flag=True, help="Raise the floors in FILE to what is measured.")
@json_option
@click.pass_context
def command(
    ctx: click.Context,
    *,
    folder: str,
    misses: str | None,
    language: str | None,
    floors_file: str | None,
    raise_them: bool,
    json_wanted: bool,
) -> None:
    """Measure what the program reads against the labels in DIR.

    DIR holds one or more of articles.jsonl, dates.jsonl, sentences.jsonl and pairs.jsonl; data/gold/README.md tells
    their format, docs/evaluation.md how each figure is counted. The exit code is 1 when a figure is below its floor.

    Example: factcheck evaluate data/gold --floors data/evaluation.json
    """
    from factcheck.workflow.evaluating import evaluate
    from factcheck.workflow.floors import load_floors

    if raise_them and floors_file is None:
        raise UsageError("--raise needs --floors FILE: the file whose floors are raised")
    if language is not None and floors_file is not None:
        raise UsageError("--floors is for all languages together; leave --language out")
    floors = load_floors(Path(floors_file)) if floors_file else {}
    with progress_line() as progress:
        measured = list(evaluate(Path(folder), language, progress))
    if language is not None and not any(each.scored.figures.get(size) for each in measured for size in SIZES):
        raise UsageError(f"{folder}: no labels in language {language!r}; name one that is there, such as id")
    if json_wanted:
        echo_json([_plain(each, misses) for each in measured], indent=2)
    else:
        _print(measured, floors, misses)
    if floors_file is not None:
        ctx.exit(_hold(measured, floors, Path(floors_file), raise_them=raise_them))


def _hold(measured: "Sequence[Evaluated]", floors: "dict[str, Floors]", file: Path, *, raise_them: bool) -> int:
    """Raise the floors if asked to, tell each figure that is below its own, and return the exit code."""
    from factcheck.workflow.floors import broken, raise_floors

    if raise_them:
        raise_floors(measured, floors, file)
        say(f"factcheck: {file}: floors are at what was measured")
    fallen = [told for each in measured for told in broken(each, floors, file)]
    for told in fallen:
        say(f"factcheck: {told}")
    return BELOW_FLOOR if fallen else 0


def _print(measured: "Sequence[Evaluated]", floors: "dict[str, Floors]", misses: str | None) -> None:
    from factcheck.workflow.floors import floors_for

    for each in measured:
        echo(f"{each.name}: {each.path}", bold=True)
        for line in figure_lines(tuple(each.scored.figures.items()), floors_for(each, floors), width()):
            echo(line)
        echo()
        if misses is not None:
            for line in miss_lines(each.scored.misses, _kinds(misses, measured)):
                echo(line)


def _kinds(misses: str, measured: "Sequence[Evaluated]") -> frozenset[str]:
    """Return the kind that was asked for, nothing for all. Raises UsageError for a kind of which there is none."""
    if misses == EVERY_KIND:
        return frozenset()
    known = sorted({miss.kind for each in measured for miss in each.scored.misses})
    if misses not in known:
        raise UsageError(f'no miss of the kind "{misses}"; there are: {", ".join(known) or "none"}')
    return frozenset({misses})


def _plain(each: "Evaluated", misses: str | None) -> dict[str, object]:
    plain: dict[str, object] = {
        "set": each.name,
        "file": str(each.path),
        "sha256": each.sha256,
        "figures": dict(each.scored.figures),
    }
    if misses is not None:
        plain["misses"] = [asdict(miss) for miss in each.scored.misses if misses in (EVERY_KIND, miss.kind)]
    return plain
