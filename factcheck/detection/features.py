"""Name what speaks for and against a proposition's worth, each with the words that show it. Weighs nothing."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factcheck.detection.lexicon import SHORTEST_VERB, FeatureWords
from factcheck.domain.mention import QuoteKind
from factcheck.domain.quantity import Quantity
from factcheck.domain.speaker import Attribution, SpeakerKind, Stance, Voice
from factcheck.domain.timex import Timex
from factcheck.text.phrases import Phrases
from factcheck.text.tokens import Token, tokenize

SHORT = 5  # tokens or fewer: mostly fragments and exclamations
OPENING = 3  # tokens; a pointer among them leans on the sentence before: "Jumlah kasus itu turun"
LONG = 25  # tokens or more: mostly full reports
MANY_NAMES = 3
SHOWN = 3  # words quoted for one reason
LEAD_SENTENCES = 2
TITLE_SHARE = 0.5  # of the title's longer words
TITLE_WORD = 4  # letters; shorter words of a title say little
PLAIN = "plain"  # the name of the phrases that would be taken for something else word by word
ONLY_NAMES_SPEAKER = "reporting"  # the name of the phrases that say no more either
CURRENCY_LETTERS = 3  # an ISO 4217 code


class Feature(NamedTuple):
    """A named property with the words that show it."""

    name: str
    text: str


class Setting(NamedTuple):
    """A proposition's tokens, what stands in them, and its circumstances; `ends_with` is the sign behind it, if any.

    `points_back`: it only tells who said what stands before.
    """

    tokens: Sequence[Token]
    quote: QuoteKind
    attribution: Attribution
    times: Sequence[Timex]
    quantities: Sequence[Quantity]
    sentence: int
    ends_with: str
    heading: bool
    title: frozenset[str]
    points_back: bool = False


def title_words(title: str | None) -> frozenset[str]:
    """Return the longer words of a title, lower case."""
    return frozenset(token.lower for token in tokenize(title or "") if len(token.text) >= TITLE_WORD)


def features(setting: Setting, words: FeatureWords) -> tuple[Feature, ...]:
    """Return the features of a proposition, each name once.

    One that only names the speaker of what stands before has no others: where and when he spoke is not what he said.
    """
    if setting.points_back:
        return (Feature(ONLY_NAMES_SPEAKER, ""),)
    return (
        *_lexical(setting.tokens, words.phrases),
        *_verbs(setting.tokens, words),
        *_numeric(setting.quantities),
        *_temporal(setting.times),
        *_names(setting.tokens),
        *_shape(setting, words.pointers),
        *_source(setting.quote, setting.attribution, words.phrases),
        *_place(setting),
    )


def _lexical(tokens: Sequence[Token], words: Phrases) -> Iterator[Feature]:
    """Look up every phrase in one pass; a phrase's words are not looked up again, those of plain ones neither."""
    found: dict[str, list[str]] = {}
    for phrase in words.all(tokens):
        if phrase.name == PLAIN:
            continue
        found.setdefault(phrase.name, []).append(phrase.text)
    for name, shown in found.items():
        yield Feature(name, _shown(tuple(dict.fromkeys(shown))[:SHOWN]))


def _verbs(tokens: Sequence[Token], words: FeatureWords) -> Iterator[Feature]:
    """Find the first active and the first passive verb, known by their shape; a fragment has no predicate at all."""
    shapes, not_verbs = words.verb_prefixes, words.not_verbs
    shaped = [token.lower for token in tokens if len(token.text) >= SHORTEST_VERB and token.lower.startswith(shapes)]
    verbs = [word for word in shaped if word not in not_verbs]
    for name, prefixes in (("active_verb", words.active_prefixes), ("passive_verb", words.passive_prefixes)):
        if verb := next((word for word in verbs if word.startswith(prefixes)), None):
            yield Feature(name, verb)
    if not verbs and words.predicates.isdisjoint(token.lower for token in tokens):
        yield Feature("fragment", "")


def _numeric(quantities: Sequence[Quantity]) -> Iterator[Feature]:
    if not quantities:
        return
    yield Feature("quantity", _shown(quantity.text for quantity in quantities[:SHOWN]))
    if len(quantities) > 1:
        yield Feature("quantities", quantities[1].text)
    for unit, name in (("percent", "percent"), ("point", "percent"), ("person", "persons")):
        if of_unit := next((quantity for quantity in quantities if quantity.unit == unit), None):
            yield Feature(name, of_unit.text)
            break
    if money := next((quantity for quantity in quantities if _is_money(quantity)), None):
        yield Feature("money", money.text)


def _is_money(quantity: Quantity) -> bool:
    unit = quantity.unit or ""
    return len(unit) == CURRENCY_LETTERS and unit.isupper()


def _temporal(times: Sequence[Timex]) -> Iterator[Feature]:
    dated = [time for time in times if time.value is not None and time.begin is not None]
    if not dated:
        return
    yield Feature("dated", dated[0].text)
    later = next((time for time in dated if time.anchor and time.begin and time.begin > time.anchor), None)
    if later:
        yield Feature("future_date", later.text)


def _names(tokens: Sequence[Token]) -> Iterator[Feature]:
    names = [token.text for token in tokens[1:] if token.text[0].isupper()]
    if names:
        yield Feature("names", _shown(names[:SHOWN]))
    if len(names) >= MANY_NAMES:
        yield Feature("many_names", names[MANY_NAMES - 1])


def _shape(setting: Setting, pointers: frozenset[str]) -> Iterator[Feature]:
    if pointer := next((token.lower for token in setting.tokens[:OPENING] if token.lower in pointers), None):
        yield Feature("leans_back", pointer)
    if len(setting.tokens) <= SHORT:
        yield Feature("short", "")
    elif len(setting.tokens) >= LONG:
        yield Feature("long", "")
    if setting.heading:
        yield Feature("heading", "")
    if setting.ends_with in ("?", "!"):
        yield Feature("asks" if setting.ends_with == "?" else "exclaims", setting.ends_with)


def _source(quote: QuoteKind, attribution: Attribution, words: Phrases) -> Iterator[Feature]:
    """Describe who speaks and how."""
    if quote is not QuoteKind.NARRATOR:
        yield Feature(f"{quote.value}_speech", "")
    if not attribution:
        return
    origin = attribution[0]
    if not origin.inherited:
        yield from _stance(origin, words)
    if origin.kind is not SpeakerKind.PERSON:
        yield Feature(f"{origin.kind.value}_source", origin.name)


def _stance(origin: Voice, words: Phrases) -> Iterator[Feature]:
    """Describe how the speaker holds it. A cue that is a telling word itself ("meminta") is a feature of its own."""
    if origin.stance is not Stance.ASSERT:
        yield Feature(f"stance_{origin.stance.value}", origin.cue or "")
    if origin.cue and (telling := words.at(tokenize(origin.cue), 0)):
        yield Feature(f"cue_{telling.name}", origin.cue)


def _place(setting: Setting) -> Iterator[Feature]:
    if setting.sentence < LEAD_SENTENCES:
        yield Feature("lead", "")
    shared = setting.title.intersection(token.lower for token in setting.tokens)
    if setting.title and len(shared) >= TITLE_SHARE * len(setting.title):
        yield Feature("headline_words", _shown(sorted(shared)[:SHOWN]))


def _shown(words: Iterator[str] | Sequence[str]) -> str:
    return ", ".join(words)
