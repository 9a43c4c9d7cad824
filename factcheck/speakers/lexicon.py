"""A language's words of reporting, read once from languages/<code>/speakers.toml. Holds no rule."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cache

from factcheck.domain.speaker import SpeakerKind, Stance
from factcheck.languages import Table, load
from factcheck.speakers.phrases import Phrases

Cues = Mapping[str, Stance]

_ROLE_VOCABULARY = ("roles", "organisations", "role_words", "role_modifiers")


@dataclass(frozen=True, slots=True)
class ReportingWords:
    """Single words by what they do around a cue; each field is the list of that name in the file, explained there."""

    adjuncts: frozenset[str]
    adverbs: frozenset[str]
    ages: frozenset[str]
    agents: frozenset[str]
    alternatives: frozenset[str]
    auxiliaries: frozenset[str]
    back_references: frozenset[str]
    blockers: frozenset[str]
    body_cues: frozenset[str]
    callings: frozenset[str]
    citing_cues: frozenset[str]
    claim_cues: frozenset[str]
    clause_joiners: frozenset[str]
    clause_marks: frozenset[str]
    closings: frozenset[str]
    complementizers: frozenset[str]
    containers: frozenset[str]
    contrast_joiners: frozenset[str]
    deeds: frozenset[str]
    evidence_cues: frozenset[str]
    examples: frozenset[str]
    extracts: frozenset[str]
    finding_cues: frozenset[str]
    futures: frozenset[str]
    hopes: frozenset[str]
    inside_cues: frozenset[str]
    institutional: frozenset[str]
    likenesses: frozenset[str]
    likewise: frozenset[str]
    loose_complementizers: frozenset[str]
    modals: frozenset[str]
    near_complementizers: frozenset[str]
    negations: frozenset[str]
    object_cues: frozenset[str]
    occasions: frozenset[str]
    own_inside: frozenset[str]
    own_words: frozenset[str]
    pair_joiners: frozenset[str]
    pair_openers: frozenset[str]
    pasts: frozenset[str]
    plain_cues: frozenset[str]
    plural_pronouns: frozenset[str]
    points: frozenset[str]
    posts: frozenset[str]
    pronouns: frozenset[str]
    relatives: frozenset[str]
    samenesses: frozenset[str]
    reckonings: frozenset[str]
    recipients: frozenset[str]
    releases: frozenset[str]
    rumours: frozenset[str]
    sayings: frozenset[str]
    sequels: frozenset[str]
    spreadings: frozenset[str]
    state_nouns: frozenset[str]
    stand_cues: frozenset[str]
    telling_cues: frozenset[str]
    through: frozenset[str]
    topics: frozenset[str]
    verb_beginnings: frozenset[str]
    verb_lookalikes: frozenset[str]
    verdict_leads: frozenset[str]
    views: frozenset[str]
    written_cues: frozenset[str]


@dataclass(frozen=True, slots=True)
class NounSets:
    """Nouns by what they make of a source; each field is a list of that name in the file, where it is explained."""

    articles: frozenset[str]
    belonging: frozenset[str]
    carriers: frozenset[str]
    company_roles: frozenset[str]
    degrees: frozenset[str]
    demonstratives: frozenset[str]
    documents: frozenset[str]
    gathering: frozenset[str]
    given_names: frozenset[str]
    heads_behind: frozenset[str]
    honorifics: frozenset[str]
    joiners: frozenset[str]
    locatives: frozenset[str]
    namesakes: frozenset[str]
    namings: frozenset[str]
    norms: frozenset[str]
    organisations: frozenset[str]
    owners: frozenset[str]
    people: frozenset[str]
    periods: frozenset[str]
    platforms: frozenset[str]
    possessives: frozenset[str]
    receiving: frozenset[str]
    relations: frozenset[str]
    role_joints: frozenset[str]
    role_modifiers: frozenset[str]
    roles: frozenset[str]
    single_determiners: frozenset[str]
    sites: frozenset[str]
    surnames: frozenset[str]
    unnamed: frozenset[str]
    utterance_modifiers: frozenset[str]
    utterances: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceNouns(NounSets):
    """The nouns of a language with what is compiled from them.

    bound_roles: roles that are one only before certain words, with these; determiners: phrases before a source without
    a name; people_heads: roles and unnamed people; role_phrases: phrases
    that look like something else within a role; role_vocabulary: words that are no part of a personal name;
    short_roles: the words that a short role stands for.
    """

    bound_roles: Mapping[str, tuple[str, ...]]
    determiners: Phrases
    people_heads: frozenset[str]
    role_phrases: Phrases
    role_vocabulary: frozenset[str]
    short_roles: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon(ReportingWords):
    """The words of a language with what is compiled from them; all in lower case.

    after: the speaker follows (kata Darmin); before: he precedes (Darmin mengatakan); passive: he follows, with or
    without an agent word (diungkapkan oleh Darmin); own: cue and pronoun in one word (ujarnya); announcing:
    cues before and words of publishing, which may tell nothing of what is said; marking: these and
    the cues amid a statement; introductions: menurut,
    dikutip dari; grounds: introductions behind which any phrase up to a comma is a source, with its kind;
    clause_starts, phrase_ends: words that end the name of a document, and any other noun phrase.
    """

    after: Cues
    before: Cues
    passive: Cues
    own: Cues
    announcing: frozenset[str]
    marking: frozenset[str]
    introductions: Phrases
    relays: Phrases
    own_introductions: frozenset[str]
    grounds: Mapping[str, SpeakerKind]
    connectives: Phrases
    fixed_phrases: Phrases
    continuations: Phrases
    contrasts: Phrases
    reasons: Phrases
    narrations: Phrases
    refutations: Phrases
    somebody: Phrases
    continuation: Mapping[str, float]
    clause_starts: frozenset[str]
    phrase_ends: frozenset[str]
    own_desks: tuple[str, ...]
    own_endings: tuple[str, ...]
    nouns: SourceNouns


@cache
def lexicon(language: str) -> Lexicon:
    """Return the lexicon of a language. Raises LanguageDataError when its file lacks a key."""
    table = load(language, "speakers")
    words, nouns = table.table("words"), _nouns(table, load(language, "places"))
    sets = ReportingWords(*(words.word_set(field.name) for field in fields(ReportingWords)))
    after, before, passive = (_cues(table, place) for place in ("after", "before", "passive"))
    endings, introductions = words.words("own_endings"), words.words("introductions")
    announcing = frozenset(before) | sets.releases
    clause_starts = sets.complementizers | sets.adjuncts | before.keys() | passive.keys()
    return Lexicon(
        *(getattr(sets, field.name) for field in fields(ReportingWords)),
        after=after,
        before=before,
        passive=passive,
        own={cue + ending: stance for cues in (after, passive) for cue, stance in cues.items() for ending in endings},
        announcing=announcing,
        marking=announcing | sets.own_inside | sets.inside_cues,
        introductions=Phrases(introductions),
        relays=Phrases(words.words("relays")),
        own_introductions=frozenset(phrase + ending for phrase in introductions for ending in endings),
        grounds={word: SpeakerKind(kind) for word, kind in table.inverted("grounds").items()},
        connectives=Phrases(words.words("connectives")),
        fixed_phrases=Phrases(words.words("fixed_phrases")),
        continuations=Phrases(words.words("continuations")),
        contrasts=Phrases(words.words("contrasts")),
        reasons=Phrases(words.words("reasons")),
        narrations=Phrases(words.words("narrations")),
        refutations=Phrases(words.words("refutations")),
        somebody=Phrases(words.words("somebody")),
        continuation=load(language, "continuation").numbers("weights"),
        clause_starts=clause_starts,
        phrase_ends=clause_starts | sets.adverbs | sets.blockers | nouns.demonstratives,
        own_desks=words.words("own_desks"),
        own_endings=endings,
        nouns=nouns,
    )


def _cues(table: Table, place: str) -> dict[str, Stance]:
    return {word: Stance(stance) for word, stance in table.inverted(place).items()}


def _nouns(table: Table, places: Table) -> SourceNouns:
    sources = table.table("sources")
    endings = table.table("words").words("own_endings")
    sets = {field.name: sources.word_set(field.name) for field in fields(NounSets)}
    sets["roles"] |= {role + ending for role in sets["roles"] for ending in endings}
    vocabulary = [sources.word_set(name) for name in _ROLE_VOCABULARY] + [places.word_set(name) for name in places]
    return SourceNouns(
        *sets.values(),
        bound_roles=sources.groups("bound_roles"),
        determiners=Phrases(sources.words("determiners")),
        people_heads=sets["roles"] | sets["unnamed"],
        role_phrases=Phrases(sources.words("role_phrases")),
        role_vocabulary=frozenset().union(*vocabulary) - sets["given_names"],
        short_roles={short: tuple(long.split()) for short, long in table.strings("short_roles").items()},
    )
