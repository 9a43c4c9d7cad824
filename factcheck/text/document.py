"""A body cut into paragraphs, sentences, quotes and tokens: what every later step reads. No rules live here."""

from dataclasses import dataclass, field
from operator import attrgetter

from factcheck.text.tokens import Token

_lower, _start = attrgetter("lower"), attrgetter("start")


@dataclass(frozen=True, slots=True)
class Quote:
    """A quoted stretch; start..end includes the marks, inner_start..inner_end does not.

    An unclosed quote ends with its paragraph; `continued`: the next quote, in another paragraph, goes on with it.
    """

    start: int
    end: int
    inner_start: int
    inner_end: int
    continued: bool = False


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence; start..end are code points into the body, first..last token indices, both half open.

    A quote that spans several sentences is kept within the one sentence that holds it; `parts` are the sentence-like
    spans inside it (one part, the sentence itself, where there is no such quote).
    """

    start: int
    end: int
    first: int
    last: int
    paragraph: int
    parts: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Document:
    """A body with its layers; every offset is a code point into `body`, half open.

    `words` are the tokens in lower case, `starts` where they begin: worked out once for all who look them up.
    """

    body: str
    language: str
    tokens: tuple[Token, ...]
    paragraphs: tuple[tuple[int, int], ...]
    sentences: tuple[Sentence, ...]
    quotes: tuple[Quote, ...]
    words: tuple[str, ...] = field(init=False, repr=False, compare=False)
    starts: tuple[int, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "words", tuple(map(_lower, self.tokens)))
        object.__setattr__(self, "starts", tuple(map(_start, self.tokens)))

    def tokens_of(self, sentence: Sentence) -> tuple[Token, ...]:
        """Return the tokens of one sentence."""
        return self.tokens[sentence.first : sentence.last]
