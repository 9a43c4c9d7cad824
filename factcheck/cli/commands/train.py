"""`factcheck train`: fit the weights of detection to labelled articles and sentences."""

from datetime import UTC, datetime
from pathlib import Path

import click

from factcheck.cli.progress import progress_line
from factcheck.cli.terminal import echo, say
from factcheck.domain.errors import FactcheckError, UsageError

FOLDS = 5
FEWEST_FOLDS, MOST_FOLDS = 2, 20
SUFFIX = ".toml"


@click.command("train", short_help="Fit the weights of detection to labels.")
@click.argument("folder", metavar="DIR")
@click.option("--language", default="id", show_default=True, metavar="CODE", help="Whose weights are fitted.")
@click.option("--out", metavar="FILE", help="Where the weights go; else they are printed.")
@click.option(
    "--folds",
    type=click.IntRange(FEWEST_FOLDS, MOST_FOLDS),
    default=FOLDS,
    show_default=True,
    help="Parts of the cross-validation; no story is in two of them.",
)
def command(*, folder: str, language: str, out: str | None, folds: int) -> None:
    """Fit the weights of detection to the labelled articles and sentences in DIR, around the weights set by hand.

    DIR holds articles.jsonl, sentences.jsonl or both; data/gold/README.md tells their format. The result is a
    weights.toml with its figures in its head. It takes effect when it replaces the one in factcheck/languages/CODE.

    Example: factcheck train data/gold --language id --out weights.toml
    """
    from factcheck.training.weights_file import figures_text
    from factcheck.workflow.training import train

    if out is not None:
        _refuse_unusable(out)
    with progress_line() as progress:
        trained = train(Path(folder), language, folds, datetime.now(UTC).date(), progress)
    if out is None:
        echo(trained.toml.removesuffix("\n"))
    else:
        _write(Path(out), trained.toml)
    say(f"threshold: {trained.threshold}")
    for name, figures in trained.figures.items():
        say(f"{name}: {figures_text(figures)}")


def _refuse_unusable(out: str) -> None:
    """Raise UsageError before minutes of work, not behind them."""
    if not out.endswith(SUFFIX):
        raise UsageError(f"{out}: weights are TOML; name a file that ends in {SUFFIX}")
    if not Path(out).parent.is_dir():
        raise UsageError(f"{out}: there is no such folder; make it first, or name another place")


def _write(file: Path, text: str) -> None:
    """Write the file whole or not at all."""
    unfinished = file.with_name(f"{file.name}.part")
    try:
        unfinished.write_text(text, encoding="utf-8")
        unfinished.replace(file)
    except OSError as err:
        raise FactcheckError(f"{file}: cannot be written: {err.strerror}; choose another place") from err
