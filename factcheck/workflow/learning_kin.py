"""Learn which words are used alike from a folder or file of plain articles: `factcheck train --of kin`."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from factcheck.domain.article import Article
from factcheck.domain.errors import InputError
from factcheck.reading import Failure, ReadOptions, read_path
from factcheck.text.tokens import Token, tokenize
from factcheck.training.company import FIGURE, company
from factcheck.training.kin_file import kin_file
from factcheck.training.kinship import AXES, places

FEWEST_WORDS = 10 * AXES
"""With fewer, axes are noise; some thousand articles are wanted."""


@dataclass(frozen=True, slots=True)
class LearnedKin:
    """The text of a kin.toml, and how many words and articles it rests on."""

    toml: str
    words: int
    articles: int


def learn_kin(source: Path, language: str, on: date, progress: Callable[[str], None] = lambda _: None) -> LearnedKin:
    """Return where the words of the articles of a language stand among each other.

    Raises InputError where there is too little text.
    """
    progress("reading the articles")
    read = [article for article in read_path(source, ReadOptions()) if not isinstance(article, Failure)]
    articles = [article for article in read if article.language == language]
    progress("counting which words stand together")
    found = company([line for article in articles for line in _lines(article)])
    if len(found.words) < FEWEST_WORDS:
        raise InputError(
            f"{source}: {len(found.words)} different words in language {language!r} are too few to learn from; give it"
            " some thousand articles"
        )
    progress("looking for the axes")
    placed = places(found)
    return LearnedKin(kin_file(placed, on, f"{len(articles):,} articles"), len(placed), len(articles))


def _lines(article: Article) -> Iterator[list[str]]:
    """Yield the tokens of the title and of each paragraph."""
    for line in (article.title or "", *article.body.splitlines()):
        yield [_plain(token) for token in tokenize(line)]


def _plain(token: Token) -> str:
    return FIGURE if token.is_number else token.lower
