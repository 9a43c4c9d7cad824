"""What the machine finds in one article. Standard library only."""

from dataclasses import dataclass

from factcheck.domain.article import Article
from factcheck.domain.mention import Mention
from factcheck.domain.speaker import Speaker
from factcheck.domain.timex import Timex


@dataclass(frozen=True, slots=True)
class Warned:
    """Something an editor should look at: a weekday that disagrees with its date, an advertorial, a guessed encoding.

    Offsets are code points into the body, half open; 0..0 speaks of the whole article.
    """

    kind: str
    text: str
    start: int
    end: int
    detail: str


@dataclass(frozen=True, slots=True)
class Analysis:
    """All findings of one article; sentences are (start, end) into the body."""

    article: Article
    sentences: tuple[tuple[int, int], ...] = ()
    claims: tuple[Mention, ...] = ()
    times: tuple[Timex, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    warnings: tuple[Warned, ...] = ()
