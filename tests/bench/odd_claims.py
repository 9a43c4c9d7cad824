"""Does the time a claim takes stay flat when claims are hostile to an index of rare words? Asserts nothing.

    python -m tests.bench.odd_claims [--claims N]

Each shape goes into a new database, twenty claims an article and fifty articles a transaction, as an import does.
"""

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from itertools import count, islice
from pathlib import Path
from tempfile import TemporaryDirectory

from factcheck.languages import load
from factcheck.linking.lexicon import Function
from factcheck.store.database import Database
from factcheck.workflow.remembering import Memory
from tests.bench.adding_articles import CLAIMS_EACH, Draft, add_drafts, draft
from tests.bench.made_up_claims import Newsdesk, Part, Parts

CLAIMS = 100_000
STEPS = 5
"""Times printed: of so many parts of the claims, each as long."""
ARTICLES_A_TRANSACTION = 50

Shape = Callable[[int], Parts]


def main() -> None:
    """Fill a database with claims of each shape and print what a claim took."""
    parser = argparse.ArgumentParser(description="Measure what odd claims cost.")
    parser.add_argument("--claims", type=int, default=CLAIMS, help="claims of each shape")
    wanted = parser.parse_args().claims
    ends = [wanted * step // STEPS for step in range(1, STEPS + 1)]
    _say(f"{'ms of the processor a claim, up to claim':44}" + "".join(f"{end:>10,}" for end in ends))
    for name, shape in _shapes().items():
        with TemporaryDirectory() as folder:
            times = _filled(Path(folder) / "odd.db", shape, wanted)
        _say(f"{name:44}" + "".join(f"{each:10.3f}" for each in times))


def _shapes() -> dict[str, Shape]:
    same = next(Newsdesk().claims())
    ordinary = Newsdesk(2).claims()
    small = load("id", "linking").table("function").words(Function.STOP)
    words = [part for parts in islice(Newsdesk(3).claims(), 20_000) for part in parts if part.slot == "N"]
    return {
        "ordinary ones, to compare with": lambda _: next(ordinary),
        "the same one every time": lambda _: same,
        "the same one with another figure": lambda number: (*same, _figure(number)),
        "words that say nothing, in any order": lambda number: _small_words(small, number),
        "one word": lambda number: (words[number % len(words)],),
        "one figure": lambda number: (_figure(number % 1000),),
    }


def _figure(number: int) -> Part:
    return Part("F", f"{number} persen", figure=(float(number), "percent"))


def _small_words(words: Sequence[str], number: int) -> Parts:
    return tuple(Part("", words[number * step % len(words)]) for step in range(1, 9))


def _filled(location: Path, shape: Shape, wanted: int) -> list[float]:
    """Return milliseconds a claim for each part of the claims."""
    memory, numbers = Memory(), count()
    times = []
    with Database.open(str(location)) as database:
        for _ in range(STEPS):
            articles = [_article(shape, numbers) for _ in range(wanted // STEPS // CLAIMS_EACH)]
            began = time.process_time()
            for at in range(0, len(articles), ARTICLES_A_TRANSACTION):
                add_drafts(database, articles[at : at + ARTICLES_A_TRANSACTION], memory)
            times.append(1000 * (time.process_time() - began) / (len(articles) * CLAIMS_EACH))
    return times


def _article(shape: Shape, numbers: "count[int]") -> Draft:
    said = [(number, shape(number)) for number in islice(numbers, CLAIMS_EACH)]
    return draft(f"odd {said[0][0]}", [parts for _, parts in said])


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
