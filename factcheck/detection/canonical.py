"""Word a claim so that it stands by itself: relative days made absolute, short names made full. Only where sure."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from factcheck.detection.lexicon import CanonicalWords
from factcheck.domain.mention import QuoteKind
from factcheck.domain.speaker import Attribution, SpeakerKind
from factcheck.domain.timex import AnchorSource, Granularity, Timex, TimexType
from factcheck.speakers import Statement
from factcheck.text.tokens import Token


class Edit(NamedTuple):
    """A wording that replaces code points start..end of the body."""

    start: int
    end: int
    wording: str


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


def edits(
    tokens: Sequence[Token], times: Sequence[Timex], statement: Statement, names: dict[str, str], words: CanonicalWords
) -> list[Edit]:
    """Return what to replace in a claim, in order."""
    found = [*_dates(times, tokens[0].start, words)] if times else []
    if statement.quote is QuoteKind.DIRECT:
        found += _speaker(tokens, statement.attribution, words)
    if names:
        found += _short_names(tokens, names)
    return sorted(found)


def apply(text: str, start: int, changes: Sequence[Edit]) -> str:
    """Return `text`, which begins at code point `start`, with the changes made; of two that overlap the first."""
    if not changes:
        return text
    pieces: list[str] = []
    at = start
    for change in changes:
        if change.start >= at:
            pieces += (text[at - start : change.start - start], change.wording)
            at = change.end
    return "".join((*pieces, text[at - start :]))


def _dates(times: Sequence[Timex], start: int, words: CanonicalWords) -> Iterator[Edit]:
    """Make days, months and years that lean on the date of publication absolute."""
    patterns = {Granularity.DAY: words.day, Granularity.MONTH: words.month, Granularity.YEAR: words.year}
    for time in times:
        begin, pattern = time.begin, patterns.get(time.granularity) if time.granularity else None
        leans = time.type is TimexType.DATE and time.modifier is None and time.anchor_source is AnchorSource.PUBLICATION
        named = time.text[0].isupper() and time.start > start  # "Dunia Hari Ini" is a title
        if leans and not named and begin and pattern and time.value and str(begin.year) not in time.text:
            wording = pattern.format(day=begin.day, month=words.months[begin.month - 1], year=begin.year)
            yield Edit(time.start, time.end, wording[0].upper() + wording[1:] if time.text[0].isupper() else wording)


def _speaker(tokens: Sequence[Token], chain: Attribution, words: CanonicalWords) -> Iterator[Edit]:
    """Put the speaker for an opening "saya" inside quotation marks, unless another one follows."""
    if not (chain and chain[0].kind is SpeakerKind.PERSON and tokens[0].lower in words.self_words):
        return
    if not any(token.lower in words.self_words for token in tokens[1:]):
        yield Edit(tokens[0].start, tokens[0].end, chain[0].name)


def _short_names(tokens: Sequence[Token], names: dict[str, str]) -> Iterator[Edit]:
    """Put the full name for a short one that stands by itself."""
    for at in [at for at, token in enumerate(tokens) if token.text in names]:
        if not _in_longer_name(tokens, at):
            yield Edit(tokens[at].start, tokens[at].end, names[tokens[at].text])


def _in_longer_name(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a capitalised word, a number or a dash stands next to the word: "Xiaomi 17T" is no person."""
    around = (*tokens[max(0, at - 1) : at], *tokens[at + 1 : at + 2])
    return any(token.is_capitalised or token.is_number or token.text in "-'’" for token in around)
