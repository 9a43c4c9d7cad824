"""How fast articles go in, as figures and as ratios to dateparser's own search on the same text. Asserts nothing.

    python tests/bench/import_speed.py [--jsonl FILE | --repeat N] [--jobs N]

Without a file the bundled sample is imported N times over, each copy with a title of its own; the copies' claims then
mostly join those of the first one, so that figures of a real corpus say more.
"""

import argparse
import json
import os
import resource
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from importlib.resources import as_file, files
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

from factcheck.analysis import analyze
from factcheck.domain.article import Article
from factcheck.reading import ReadOptions
from factcheck.workflow.collecting import rare_collection
from factcheck.workflow.desk import open_desk
from factcheck.workflow.importing import ImportOptions, import_paths
from factcheck.workflow.scales import load_scale
from factcheck.workflow.sources import read_sources

Result = TypeVar("Result")

SEARCHED = 100
"""Articles that dateparser searches: it takes a second for a dozen."""


def main() -> None:
    """Measure reading, analysis, dateparser and a whole import, and print a line for each."""
    asked = _arguments()
    with TemporaryDirectory() as folder:
        source = asked.jsonl or _repeated_sample(Path(folder) / "sample.jsonl", asked.repeat)
        articles, reading = _timed(lambda: _read(source))
        with rare_collection():
            _, analysis = _timed(lambda: [analyze(article) for article in articles])
        searched = articles[:SEARCHED]
        _, search = _timed(lambda: _search_dates(searched))
        _, imported = _timed(lambda: _import(Path(folder) / "desk.db", source, asked.jobs))
    count = len(articles)
    _say(f"{count} articles, {sum(len(article.raw) for article in articles) / 1e6:.1f} MB, {os.cpu_count()} processors")
    base = len(searched) / search
    for name, speed in (
        ("reading", count / reading),
        ("analysis, one process", count / analysis),
        (f"import into an empty database, {asked.jobs} jobs", count / imported),
        (f"dateparser.search.search_dates, first {len(searched)}", base),
    ):
        _say(f"{name:52} {speed:8.0f} articles/s {speed / base:8.1f} x dateparser")
    for name, who in (("this process", resource.RUSAGE_SELF), ("largest worker", resource.RUSAGE_CHILDREN)):
        _say(f"peak memory, {name:38} {resource.getrusage(who).ru_maxrss / 1024:8.0f} MB")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Measure how fast articles go in.")
    parser.add_argument("--jsonl", help="a file of articles, one a line")
    parser.add_argument("--repeat", type=int, default=20, help="copies of the bundled sample, without a file")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="processes of the import")
    return parser.parse_args()


def _repeated_sample(target: Path, copies: int) -> str:
    with as_file(files("factcheck.sample") / "articles") as folder:
        sample = _read(str(folder))
    with target.open("w", encoding="utf-8") as lines:
        for copy in range(copies):
            for article in sample:
                lines.write(json.dumps(_line(article, copy), ensure_ascii=False) + "\n")
    return str(target)


def _line(article: Article, copy: int) -> dict[str, object]:
    return {
        "title": f"{article.title or article.key} ({copy})",
        "text": article.body,
        "date": article.published_on.isoformat() if article.published_on else None,
        "outlet": article.outlet,
        "language": article.language,
    }


def _read(source: str) -> tuple[Article, ...]:
    return tuple(_articles(source))


def _articles(source: str) -> Iterator[Article]:
    for found in read_sources([source], ReadOptions(), None):
        if isinstance(found, Article):
            yield found


def _search_dates(articles: tuple[Article, ...]) -> None:
    from dateparser.search import search_dates

    for article in articles:
        search_dates(article.body, languages=[article.language])


def _import(database: Path, source: str, jobs: int) -> None:
    scale = load_scale("desk")
    with open_desk(str(database), reviewer="bench", clock=lambda: datetime.now(UTC), scale=scale) as desk:
        import_paths(desk, [source], ImportOptions(jobs=jobs))


def _timed(work: Callable[[], Result]) -> tuple[Result, float]:
    began = time.perf_counter()
    result = work()
    return result, time.perf_counter() - began


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")


if __name__ == "__main__":
    main()
