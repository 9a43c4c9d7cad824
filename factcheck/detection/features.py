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
BARE = 3  # tokens or fewer that only point back: "tuduhan tersebut", "surat edaran itu"
ANNOUNCEMENT = 12  # tokens or fewer that only say what is to follow: "Berikut lima manfaat daun kelor"
OPENING = 3  # tokens; a pointer among them leans on the sentence before: "Jumlah kasus itu turun"
LONG = 25  # tokens or more: mostly full reports
MANY_NAMES = 3
SHOWN = 3  # words quoted for one reason
LEAD_SENTENCES = 2
TITLE_SHARE = 0.5  # of the title's longer words
TITLE_WORD = 4  # letters; shorter words of a title say little
PLAIN = "plain"  # the name of the phrases that would be taken for something else word by word
UNANSWERED = "unanswered"  # the name of the phrases for a question that nobody answered; none has a weight
ONLY_NAMES_SPEAKER = "reporting"  # the name of the phrases that say no more either
AGE_UNIT = "year"  # of the bare number in brackets behind a name
CURRENCY_LETTERS = 3  # an ISO 4217 code
NUMERALS = frozenset("IVX")  # "triwulan III", "Komisi VIII"

SPEECH = {kind: f"{kind}_speech" for kind in QuoteKind}
SOURCE = {kind: f"{kind}_source" for kind in SpeakerKind}
STANCE = {stance: f"stance_{stance}" for stance in Stance}


class Feature(NamedTuple):
    """A named property with the words that show it."""

    name: str
    text: str


NOTHING_SAID = (Feature(ONLY_NAMES_SPEAKER, ""),)
"""All there is to say of a proposition without content."""


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

    One that only names the speaker of what stands before has no others: where and when he spoke is not what he said;
    nor has one that only points back or ahead, or says whom the newsroom has not reached.
    """
    lower = [token.lower for token in setting.tokens]
    if setting.points_back or _only_points(lower, setting.quantities, words):
        return NOTHING_SAID
    found = _lexical(setting.tokens, words.phrases)
    if _tells_of_newsroom(setting, found):
        return NOTHING_SAID
    found += _verbs(lower, words)
    figures = [quantity for quantity in setting.quantities if not _is_age(quantity)]
    if figures:
        found += _numeric(figures)
    if setting.times:
        found += _temporal(setting.times)
    found += _names(setting, words.phrases)
    found += _shape(setting, lower, words.pointers)
    found += _source(setting.quote, setting.attribution, words)
    found += _place(setting, lower)
    return tuple(found)


def _only_points(lower: Sequence[str], quantities: Sequence[Quantity], words: FeatureWords) -> bool:
    """Tell whether it is a noun named before ("tuduhan tersebut") or says what is to follow ("Berikut ...")."""
    if len(lower) <= BARE:
        return not quantities and lower[-1] in words.demonstratives and _has_no_predicate(lower, words)
    return len(lower) <= ANNOUNCEMENT and lower[0] in words.announcing


def _tells_of_newsroom(setting: Setting, found: Sequence[Feature]) -> bool:
    """Tell the newsroom's own words about a question that nobody answered: "... belum menjawab pesan Tempo"."""
    own = setting.quote is QuoteKind.NARRATOR and not setting.quantities
    return own and any(feature.name == UNANSWERED for feature in found)


def _has_no_predicate(lower: Sequence[str], words: FeatureWords) -> bool:
    return words.predicates.isdisjoint(lower) and not _of_verb_shape(lower, words)


def _of_verb_shape(lower: Sequence[str], words: FeatureWords) -> list[str]:
    shapes, not_verbs = words.verb_prefixes, words.not_verbs
    return [word for word in lower if len(word) >= SHORTEST_VERB and word.startswith(shapes) and word not in not_verbs]


def _lexical(tokens: Sequence[Token], words: Phrases) -> list[Feature]:
    """Look up every phrase in one pass; a phrase's words are not looked up again, those of plain ones neither."""
    found: dict[str, list[str]] = {}
    for phrase in words.all(tokens):
        name, text = phrase.name, phrase.text
        if name == PLAIN:
            continue
        shown = found.setdefault(name, [])
        if len(shown) < SHOWN and text not in shown:
            shown.append(text)
    return [Feature(name, ", ".join(shown)) for name, shown in found.items()]


def _verbs(lower: Sequence[str], words: FeatureWords) -> Iterator[Feature]:
    """Find the first active and the first passive verb, known by their shape; a fragment has no predicate at all."""
    verbs = _of_verb_shape(lower, words)
    if verbs:
        for name, prefixes in (("active_verb", words.active_prefixes), ("passive_verb", words.passive_prefixes)):
            of_shape = [word for word in verbs if word.startswith(prefixes)]
            if of_shape:
                yield Feature(name, of_shape[0])
    elif words.predicates.isdisjoint(lower):
        yield Feature("fragment", "")


def _is_age(quantity: Quantity) -> bool:
    """Tell the age in "Budi (37)", which says who he is: with it and without a figure labels find as many worth it."""
    return quantity.unit == AGE_UNIT and quantity.text.isdigit()


def _numeric(quantities: Sequence[Quantity]) -> Iterator[Feature]:
    yield Feature("quantity", ", ".join([quantity.text for quantity in quantities[:SHOWN]]))
    if len(quantities) > 1:
        yield Feature("quantities", ", ".join([quantity.text for quantity in quantities[:SHOWN]]))
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


def _names(setting: Setting, known: Phrases) -> Iterator[Feature]:
    """Find capitalised words behind the first that are neither part of a date or a sum of money nor a numeral."""
    capitalised = [token for token in setting.tokens[1:] if token.text[0].isupper()]
    if not capitalised:
        return
    spans = [(time.start, time.end) for time in setting.times]
    spans += [(quantity.start, quantity.end) for quantity in setting.quantities if _is_money(quantity)]
    names = [token.text for token in capitalised if not (_lies_in(token, spans) or _is_numeral(token, known))]
    if names:
        shown = ", ".join(names[:SHOWN])
        yield Feature("names", shown)
        if len(names) >= MANY_NAMES:
            yield Feature("many_names", shown)


def _is_numeral(token: Token, known: Phrases) -> bool:
    """Tell the III of "triwulan III"; the English "I" is a word with a meaning of its own, capital and all."""
    return NUMERALS.issuperset(token.text) and known.at((token,), 0) is None


def _lies_in(token: Token, spans: Sequence[tuple[int, int]]) -> bool:
    return any(start <= token.start < end for start, end in spans)


def _shape(setting: Setting, lower: Sequence[str], pointers: frozenset[str]) -> Iterator[Feature]:
    if not pointers.isdisjoint(lower[:OPENING]):
        yield Feature("leans_back", next(word for word in lower if word in pointers))
    if len(lower) <= SHORT:
        yield Feature("short", "")
    elif len(lower) >= LONG:
        yield Feature("long", "")
    if setting.heading:
        yield Feature("heading", "")
    if setting.ends_with in ("?", "!"):
        yield Feature("asks" if setting.ends_with == "?" else "exclaims", setting.ends_with)


def _source(quote: QuoteKind, attribution: Attribution, words: FeatureWords) -> Iterator[Feature]:
    """Describe who speaks and how."""
    if quote is not QuoteKind.NARRATOR:
        yield Feature(SPEECH[quote], "")
    if not attribution:
        return
    origin = attribution[0]
    if not origin.inherited:
        yield from _stance(origin, words)
    if origin.kind is not SpeakerKind.PERSON:
        yield Feature(SOURCE[origin.kind], origin.name)


def _stance(origin: Voice, words: FeatureWords) -> Iterator[Feature]:
    """Describe how the speaker holds it. A cue that is a telling word itself ("meminta") is a feature of its own."""
    if origin.stance is not Stance.ASSERT:
        yield Feature(STANCE[origin.stance], origin.cue or "")
    if origin.cue and (telling := words.phrases.at(tokenize(origin.cue), 0)):
        yield Feature(f"cue_{telling.name}", origin.cue)


def _place(setting: Setting, lower: Sequence[str]) -> Iterator[Feature]:
    if setting.sentence < LEAD_SENTENCES:
        yield Feature("lead", "")
    shared = setting.title.intersection(lower)
    if setting.title and len(shared) >= TITLE_SHARE * len(setting.title):
        yield Feature("headline_words", ", ".join(sorted(shared)[:SHOWN]))
