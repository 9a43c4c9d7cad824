"""Tell a document's language by its function words, once a document. Must not guess where there is too little text."""

import re
from functools import cache

from factcheck.languages import available, load

SAMPLE = 2000
"""Code points looked at, from the start: some 300 words, of which a quarter are function words in running text."""

LEAST_WORDS = 2
"""Function words needed before the default is given up: "The Fed" and "Bank of America" have one."""

LEAST_SHARE = 0.12
"""Part of the words they must be. With both, 99 of 100 English debate sentences are told, and of 6,900 sentences of
Indonesian news none is taken for English (November 2026)."""

JUDGED_LETTERS = 200
"""Letters before a text's function words tell that its language is unknown; shorter ones may be headlines."""

FEWEST_LETTERS = 60
"""Letters before a text without one common word of the language is called foreign: of 7,562 news sentences of that
length or more, six have none (November 2026)."""

SCRIPT_LETTERS = 20
"""Letters before a text may be called foreign because most of them are of another script."""

_NOT_LATIN = re.compile("[^\x00-\u024f]")
"""What stands behind the common blocks of the Latin script: letters of other scripts, and typographic signs."""

FOREIGN_SHARE = 0.07
"""Part of the words that are function words, below which a text is not in the language: of 2,753 corpus articles the
one with fewest has .088; German has .067 of the English ones, French and Javanese have none (November 2026)."""

_EDGE = ".,;:!?()[]\"'“”‘’…-–—"
_APOSTROPHE = re.compile(r"['’]\w{1,3}\b")


def identify(text: str, default: str) -> str:
    """Return the code of the language whose function words are most frequent, or the default where none stands out.

    Words that two languages share count for neither. The answer is one of `languages.available()` or the default.
    """
    counts = dict.fromkeys(available(), 0)
    owners = _owners()
    words = _words(text)
    for word in words:
        code = owners.get(word)
        if code is not None:
            counts[code] += 1
    best = max(counts, key=lambda code: (counts[code], code == default))
    return best if counts[best] >= max(LEAST_WORDS, LEAST_SHARE * len(words)) else default


def is_foreign(text: str, language: str) -> bool:
    """Tell whether a text is long enough to judge and has hardly a function word of the language, or another script."""
    if _is_of_other_script(text):
        return True
    words = _words(text)
    if _has_letters(text, JUDGED_LETTERS):
        return sum(map(_function_words(language).__contains__, words)) < FOREIGN_SHARE * len(words)
    return _has_letters(text, FEWEST_LETTERS) and _common_words(language).isdisjoint(words)


def _is_of_other_script(text: str) -> bool:
    """Tell whether most letters at the start of a text are not Latin."""
    others = sum(map(str.isalpha, _NOT_LATIN.findall(text, 0, SAMPLE)))
    if others * 2 < SCRIPT_LETTERS:
        return False  # as nearly always
    letters = sum(map(str.isalpha, text[:SAMPLE]))
    return SCRIPT_LETTERS <= letters < others * 2


def _has_letters(text: str, least: int) -> bool:
    """Tell whether there are letters enough; twice as many code points nearly always hold them."""
    return any(sum(map(str.isalpha, text[:size])) >= least for size in (2 * least, SAMPLE))


def _words(text: str) -> list[str]:
    return [word.strip(_EDGE) for word in _APOSTROPHE.sub(" ", text[:SAMPLE].lower()).split()]


@cache
def _function_words(language: str) -> frozenset[str]:
    return load(language, "words").word_set("function_words")


@cache
def _common_words(language: str) -> frozenset[str]:
    return _function_words(language) | load(language, "names").word_set("openers")


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
