"""Tell a document's language by its function words, once a document. Must not guess where there is too little text."""

from functools import cache

from factcheck.languages import available, load

SAMPLE = 2000
"""Code points looked at, from the start: some 300 words, of which a quarter are function words in running text."""

LEAST_WORDS = 3
"""Function words needed before the default is given up: a headline of English names in an Indonesian text has fewer."""

_EDGE = ".,;:!?()[]\"'“”‘’…-–—"


def identify(text: str, default: str) -> str:
    """Return the code of the language whose function words are most frequent, or the default where none stands out.

    Words that two languages share count for neither. The answer is one of `languages.available()` or the default.
    """
    counts = dict.fromkeys(available(), 0)
    owners = _owners()
    for word in text[:SAMPLE].lower().split():
        code = owners.get(word.strip(_EDGE))
        if code is not None:
            counts[code] += 1
    best = max(counts, key=lambda code: (counts[code], code == default))
    return best if counts[best] >= LEAST_WORDS else default


@cache
def _owners() -> dict[str, str]:
    """Return {function word: its only language}."""
    owners: dict[str, str] = {}
    shared: set[str] = set()
    for code in available():
        for word in load(code, "words").words("function_words"):
            if word in owners:
                shared.add(word)
            owners[word] = code
    return {word: code for word, code in owners.items() if word not in shared}
