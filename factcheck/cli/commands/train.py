"""`factcheck train`: fit the weights of detection to labelled articles and sentences."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import click

from factcheck.cli.progress import progress_line
from factcheck.cli.terminal import echo, say
from factcheck.domain.errors import FactcheckError, UsageError

FOLDS = 5
FEWEST_FOLDS, MOST_FOLDS = 2, 20
SUFFIX = ".toml"
WEIGHTS, JOINTS, CONTINUATION, KIN = "weights", "joints", "continuation", "kin"


@click.command("train", short_help="Fit the weights of detection to labels.")
@click.argument("folder", metavar="DIR")
@click.option("--language", default="id", show_default=True, metavar="CODE", help="Whose weights are fitted.")
@click.option(
    "--of",
    "subject",
    type=click.Choice((WEIGHTS, JOINTS, CONTINUATION, KIN)),
    default=WEIGHTS,
    show_default=True,
    help="What is learned: how much claims are worth, where sentences are cut into them, which go on with a report, or"
    " which words are used alike.",
)
@click.option("--out", metavar="FILE", help="Where the weights go; else they are printed.")
@click.option(
    "--folds",
    type=click.IntRange(FEWEST_FOLDS, MOST_FOLDS),
    default=FOLDS,
    show_default=True,
    help="Parts of the cross-validation; no story is in two of them.",
)
def command(*, folder: str, language: str, subject: str, out: str | None, folds: int) -> None:
    """Fit the weights of detection to the labelled articles and sentences in DIR, around the weights set by hand.

    DIR holds articles.jsonl, sentences.jsonl or both; data/gold/README.md tells their format. The result is a
    weights.toml with its figures in its head; --of joints makes a joints.toml, --of continuation a continuation.toml,
    both of articles alone. It takes effect when it replaces the one in factcheck/languages/CODE.

    With --of kin no labels are needed: DIR is a folder or file of articles as `analyze` reads them, the more the
    better, and the result a kin.toml.

    Example: factcheck train data/gold --language id --out weights.toml
    """
    if out is not None:
        _refuse_unusable(out)
    fit = {WEIGHTS: _weights, JOINTS: _joints, CONTINUATION: _continuation, KIN: _kin}[subject]
    with progress_line() as progress:
        toml, told = fit(Path(folder), language, folds, progress)
    if out is None:
        echo(toml.removesuffix("\n"))
    else:
        _write(Path(out), toml)
    for line in told:
        say(line)


def _weights(folder: Path, language: str, folds: int, progress: Callable[[str], None]) -> tuple[str, list[str]]:
    """Return the file, and what to tell of it."""
    from factcheck.training.weights_file import figures_text
    from factcheck.workflow.training import train

    trained = train(folder, language, folds, datetime.now(UTC).date(), progress)
    figures = (f"{name}: {figures_text(each)}" for name, each in trained.figures.items())
    return trained.toml, [f"threshold: {trained.threshold}", *figures]


def _joints(folder: Path, language: str, folds: int, progress: Callable[[str], None]) -> tuple[str, list[str]]:
    """Return the file, and what to tell of it."""
    from factcheck.workflow.learning_to_cut import train_joints

    trained = train_joints(folder, language, folds, datetime.now(UTC).date(), progress)
    return trained.toml, [f"cross-validated by story in {folds} parts: {trained.figures}"]


def _continuation(folder: Path, language: str, folds: int, progress: Callable[[str], None]) -> tuple[str, list[str]]:
    """Return the file, and what to tell of it."""
    from factcheck.workflow.learning_to_continue import train_continuation

    trained = train_continuation(folder, language, folds, datetime.now(UTC).date(), progress)
    return trained.toml, [f"cross-validated by story in {folds} parts: {trained.figures}"]


def _kin(source: Path, language: str, _: int, progress: Callable[[str], None]) -> tuple[str, list[str]]:
    """Return the file, and what to tell of it."""
    from factcheck.workflow.learning_kin import learn_kin

    learned = learn_kin(source, language, datetime.now(UTC).date(), progress)
    return learned.toml, [f"{learned.words:,} words of {learned.articles:,} articles have a place"]


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
