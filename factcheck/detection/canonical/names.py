"""Make short names of people full."""

from collections.abc import Iterable, Iterator, Sequence

from factcheck.detection.canonical.edit import Edit
from factcheck.domain.speaker import Attribution, SpeakerKind
from factcheck.text.tokens import Token


def full_names(chains: Iterable[Attribution], tokens: Sequence[Token]) -> dict[str, str]:
    """Return {a word of a person's name: the full name}, for words that lead to one name only.

    `tokens` are the whole text's: a word that it writes small as well is no name, and a family name that stands behind
    other given names may be somebody else's.
    """
    people = {voice.name for chain in chains for voice in chain if voice.kind is SpeakerKind.PERSON}
    names = {name: name.split() for name in people if all(word.isalpha() and word.istitle() for word in name.split())}
    found: dict[str, set[str]] = {}
    for name, words in names.items():
        for word in words:
            found.setdefault(word, set()).add(name)
    single = {word: next(iter(of)) for word, of in found.items() if len(of) == 1 and word not in names}
    if not single:
        return {}
    small = {word.lower(): word for word in single}
    places = [at for at, token in enumerate(tokens) if token.lower in small]
    ordinary = {small[tokens[at].lower] for at in places if tokens[at].text in small}  # "Nelayan": small as well
    shared = ordinary | _borne_by_others(tokens, places, single)
    return {word: name for word, name in single.items() if word not in shared}


def _borne_by_others(tokens: Sequence[Token], places: Iterable[int], names: dict[str, str]) -> set[str]:
    """Return the last words of names that stand behind another name at a place: "BJ Habibie" beside "Ilham Habibie"."""
    return {
        tokens[at].text
        for at in places
        if at
        and tokens[at].text in names
        and names[tokens[at].text].endswith(tokens[at].text)
        and tokens[at - 1].is_capitalised
        and tokens[at - 1].text not in names[tokens[at].text]
    }


def short_names(tokens: Sequence[Token], names: dict[str, str]) -> Iterator[Edit]:
    """Put the full name for a short one that stands by itself."""
    for at in [at for at, token in enumerate(tokens) if token.text in names]:
        if not _in_longer_name(tokens, at):
            yield Edit(tokens[at].start, tokens[at].end, names[tokens[at].text])


def _in_longer_name(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a capitalised word, a number or a dash stands next to the word: "Xiaomi 17T" is no person."""
    around = (*tokens[max(0, at - 1) : at], *tokens[at + 1 : at + 2])
    return any(token.is_capitalised or token.is_number or token.text in "-'’" for token in around)
