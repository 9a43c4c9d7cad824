"""How fast one processor analyses articles, beside dateparser on the same text, and step by step. Asserts nothing.

dateparser searches twice: told the language, by which it is several times faster, and by itself.

    python -m tests.bench.analysis_speed FILE.jsonl [--articles N] [--searched N]

Times are of the processor, so that other work on the machine counts little; both are measured in turns, a hundred
articles at a time, so that what it slows down slows down both.
"""

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from importlib.metadata import version
from itertools import islice

from dateparser.search import search_dates

from factcheck.analysis import analyze
from factcheck.dates import find_times
from factcheck.detection import detect
from factcheck.domain.article import Article
from factcheck.domain.timex import TimexType
from factcheck.reading import ReadOptions
from factcheck.speakers import attribute
from factcheck.text.quantities import find_quantities
from factcheck.text.segment import read_document
from factcheck.workflow.collecting import rare_collection
from factcheck.workflow.sources import read_sources

TURN = 100
"""Articles analysed before dateparser has its turn."""
SEARCHED = 5
"""Of these, how many dateparser searches: it takes as long for them as the analysis for most."""


def main() -> None:
    """Analyse the articles of a file and print how long each step took."""
    asked = _arguments()
    found = read_sources([asked.jsonl], ReadOptions(), None)
    articles = list(islice((each for each in found if isinstance(each, Article)), asked.articles))
    analyze(articles[0])
    _search_told(articles[:1])
    _search_untold(articles[:1])
    steps: dict[str, float] = {}
    analysis = told = untold = searched = 0.0
    with rare_collection():
        for at in range(0, len(articles), TURN):
            turn = articles[at : at + TURN]
            analysis += _seconds(_analyze, turn)
            told += _seconds(_search_told, turn[: asked.searched])
            untold += _seconds(_search_untold, turn[: asked.searched])
            searched += len(turn[: asked.searched])
            for article in turn[: asked.searched]:
                _add(steps, _steps(article))
    speed = len(articles) / analysis
    megabytes = sum(len(article.body.encode()) for article in articles) / 1e6
    _say(f"{len(articles)} articles, {megabytes:.1f} MB; dateparser {version('dateparser')} on {searched:.0f} of them")
    _say(f"{'analysis':44}{speed:8.0f} articles/s a processor")
    for name, seconds in (("told the language", told), ("not told the language", untold)):
        base = searched / seconds
        _say(f"{f'search_dates, {name}':44}{base:8.0f} articles/s a processor, {speed / base:.1f} times as long")
    for name, seconds in steps.items():
        _say(f"  {name:42}{1000 * seconds / searched:8.2f} ms an article")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Measure how fast articles are analysed.")
    parser.add_argument("jsonl", help="a file of articles, one a line")
    parser.add_argument("--articles", type=int, default=1_000_000, help="articles analysed at most")
    parser.add_argument("--searched", type=int, default=SEARCHED, help="of a hundred, those dateparser searches")
    return parser.parse_args()


def _analyze(articles: Sequence[Article]) -> None:
    for article in articles:
        analyze(article)


def _search_told(articles: Sequence[Article]) -> None:
    for article in articles:
        search_dates(article.body, languages=[article.language])


def _search_untold(articles: Sequence[Article]) -> None:
    """Let dateparser find the language as well, as the analysis would of a plain text: its way without options."""
    for article in articles:
        search_dates(article.body)


def _steps(article: Article) -> dict[str, float]:
    """Return the seconds of each step of an analysis."""
    began = [time.process_time()]
    document = read_document(article.body, article.language)
    began.append(time.process_time())
    times = find_times(document, article.published_on)
    began.append(time.process_time())
    masked = [(each.start, each.end) for each in times if each.type is not TimexType.DURATION]
    quantities = find_quantities(article.body, document.tokens, article.language, masked)
    began.append(time.process_time())
    attributed = attribute(document, times)
    began.append(time.process_time())
    detect(document, attributed.statements, times, quantities, title=article.title)
    began.append(time.process_time())
    names = ("tokens, sentences, quotes", "times", "quantities", "speakers", "claims: spans, features, wording")
    return {name: after - before for name, before, after in zip(names, began, began[1:], strict=False)}


def _add(sums: dict[str, float], more: dict[str, float]) -> None:
    for name, seconds in more.items():
        sums[name] = sums.get(name, 0.0) + seconds


def _seconds(work: Callable[[Sequence[Article]], None], articles: Sequence[Article]) -> float:
    began = time.process_time()
    work(articles)
    return time.process_time() - began


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")


if __name__ == "__main__":
    main()
