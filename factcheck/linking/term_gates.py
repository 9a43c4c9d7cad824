"""Where the words of two statements part: opposites, negation, quantifiers, names and places, swapped roles."""

from collections.abc import Iterator, Sequence

from factcheck.domain.link import Difference, DifferenceKind
from factcheck.linking.alignment import Alignment
from factcheck.linking.form import ENTITIES, LISTED, RATE, REWORDED, Kind, NormalForm, Role, Term
from factcheck.linking.roles import MEASURED

AMOUNT = "amount:"
"""The axis of many and few."""
LONGEST_SUBSTITUTE = 2
"""Words that may be put for others in one slot; longer leftovers are rewordings."""


def compare_terms(alignment: Alignment) -> tuple[Difference, ...]:
    """Return the differences in words, in a fixed order."""
    a, b = alignment.a, alignment.b
    opposites, roles = tuple(_poles_and_polarity(alignment)), tuple(_roles(a, b))
    if roles and [difference.kind for difference in opposites] == [DifferenceKind.DIRECTION]:
        opposites = roles = ()  # "a is bigger than b" and "b is smaller than a"
    return (
        *opposites,
        *_quantifiers(a, b),
        *_entities(alignment),
        *_fields(alignment),
        *_slots(alignment),
        *roles,
    )


def _poles_and_polarity(alignment: Alignment) -> Iterator[Difference]:
    a, b = alignment.a, alignment.b
    opposed = tuple(_opposed_poles(a, b))
    odd = (a.negations + b.negations) % 2 == 1
    if odd and opposed:
        return  # "not expensive" and "cheap"
    for one, two in opposed:
        flipped = (a.flips + b.flips) % 2 == 1
        kind = DifferenceKind.POLARITY if flipped else _kind_of_opposites(one, two, (a, b))
        yield Difference(kind, one.text, two.text)
    if odd:
        negated = a.negations % 2 == 1
        yield Difference(DifferenceKind.POLARITY, a.text if negated else "", "" if negated else b.text)


def _kind_of_opposites(one: Term, two: Term, forms: tuple[NormalForm, NormalForm]) -> DifferenceKind:
    """Return "quantifier" for many against few of what follows, else "direction"."""
    counts = one.key.startswith(AMOUNT) and (one, two) == tuple(form.terms[0] for form in forms)
    return DifferenceKind.QUANTIFIER if counts else DifferenceKind.DIRECTION


def _opposed_poles(a: NormalForm, b: NormalForm) -> Iterator[tuple[Term, Term]]:
    """Yield pairs of poles of one axis of which the two statements share none."""
    poles_a, poles_b = _poles(a), _poles(b)
    for axis in poles_a.keys() & poles_b.keys():
        if {term.key for term in poles_a[axis]}.isdisjoint(term.key for term in poles_b[axis]):
            yield poles_a[axis][0], poles_b[axis][0]


def _poles(form: NormalForm) -> dict[str, list[Term]]:
    found: dict[str, list[Term]] = {}
    for term in form.terms:
        if term.kind == Kind.POLE and not term.aside:
            found.setdefault(term.key.partition(":")[0], []).append(term)
    return found


def _quantifiers(a: NormalForm, b: NormalForm) -> Iterator[Difference]:
    if not a.quantifiers or not b.quantifiers:
        return
    if {key for key, _ in a.quantifiers}.isdisjoint(key for key, _ in b.quantifiers):
        yield Difference(DifferenceKind.QUANTIFIER, a.quantifiers[0][1], b.quantifiers[0][1])


def _entities(alignment: Alignment) -> Iterator[Difference]:
    """Name what stands for something else: persons, organisations, countries and places that only one side has."""
    left_a = [term for term in alignment.left_a if term.kind in ENTITIES]
    left_b = [term for term in alignment.left_b if term.kind in ENTITIES]
    if not _tells(left_a, left_b):
        return
    places_a, names_a = _sorted_out(left_a)
    places_b, names_b = _sorted_out(left_b)
    if places_a and places_b:
        yield Difference(DifferenceKind.PLACE, _words(places_a), _words(places_b))
    if names_a and names_b:
        yield Difference(DifferenceKind.NAME, _words(names_a), _words(names_b))
    if not (places_a and places_b) and not (names_a and names_b):
        yield Difference(DifferenceKind.NAME, _words(left_a), _words(left_b))


def _sorted_out(terms: Sequence[Term]) -> tuple[list[Term], list[Term]]:
    places = [term for term in terms if term.kind == Kind.PLACE]
    return places, [term for term in terms if term.kind != Kind.PLACE]


def _words(terms: Sequence[Term]) -> str:
    return " ".join(term.text for term in terms)


def _tells(a: Sequence[Term], b: Sequence[Term]) -> bool:
    """Tell whether each side names what the other does not, and not merely a part of it ("Jakarta Utara")."""
    if not a or not b:
        return False
    words_a = {word for term in a for word in term.key.split("_")}
    words_b = {word for term in b for word in term.key.split("_")}
    return not words_a <= words_b and not words_b <= words_a


def _fields(alignment: Alignment) -> Iterator[Difference]:
    """Name concepts of one field that exclude each other: exports and imports, per month and per year."""
    named = any(alignment.a.terms[at].kind == Kind.NAME for at in alignment.matched_a)
    for one in alignment.left_a:
        for two in alignment.left_b:
            exclusive = one.kind not in LISTED or (one.kind == Kind.TITLE and not named)
            if one.kind == two.kind and exclusive:
                kind = DifferenceKind.UNIT if one.kind == RATE else DifferenceKind.NAME
                yield Difference(kind, one.text, two.text)


def _slots(alignment: Alignment) -> Iterator[Difference]:
    """Name nouns that stand in the same slot, between the same neighbours; names and fields have been told already."""
    for left, right in _unmatched_runs(alignment):
        told = all(term.kind in ENTITIES for term in (*left, *right)) or left[0].kind == right[0].kind not in LISTED
        if not told and all(_is_substitute(term) for term in (*left, *right)):
            yield Difference(DifferenceKind.NAME, _words(left), _words(right))


def _is_substitute(term: Term) -> bool:
    return term.kind not in REWORDED


def _unmatched_runs(alignment: Alignment) -> Iterator[tuple[tuple[Term, ...], tuple[Term, ...]]]:
    """Yield the unmatched runs of both sides that follow the same matched concept and go before the same one."""
    runs_b = dict(_runs(alignment.b.terms, alignment.matched_b | alignment.excused_b))
    for edges, run in _runs(alignment.a.terms, alignment.matched_a | alignment.excused_a):
        other = runs_b.get(edges)
        if other and max(len(run), len(other)) <= LONGEST_SUBSTITUTE and edges != ("", ""):
            yield run, other


def _runs(terms: Sequence[Term], matched: frozenset[int]) -> Iterator[tuple[tuple[str, str], tuple[Term, ...]]]:
    """Yield ((concept before, concept after), run) of every run of unmatched core terms."""
    before, run = "", []
    core = [(at, term) for at, term in enumerate(terms) if not term.aside]
    for at, term in (*core, (-1, None)):
        if term is not None and at not in matched:
            run.append(term)
            continue
        if run:
            yield (before, term.key if term else ""), tuple(run)
        before, run = term.key if term else "", []


def _roles(a: NormalForm, b: NormalForm) -> Iterator[Difference]:
    if a.source and b.source and (swapped := _swapped_sources(a, b)):
        yield swapped
        return
    for one in a.roles:
        for two in b.roles:
            if one.pivot == two.pivot and _is_swapped(one, two):
                yield Difference(DifferenceKind.ROLE, _worded(one, a), _worded(two, b))
                return


def _swapped_sources(a: NormalForm, b: NormalForm) -> Difference | None:
    """Tell of "X reports Y" against "Y reports X", where who reports has been taken off."""
    told_of_a, told_of_b = ([t.text for t in one.terms if t.key in two.source] for one, two in ((a, b), (b, a)))
    if not told_of_a or not told_of_b or a.concepts & set(a.source) or b.concepts & set(b.source):
        return None
    one, two = " ".join(told_of_a), " ".join(told_of_b)
    return Difference(DifferenceKind.ROLE, f"{two} > {one}", f"{one} > {two}")


def _is_swapped(one: Role, two: Role) -> bool:
    agent_a, patient_a = set(one.agent), set(one.patient)
    agent_b, patient_b = set(two.agent), set(two.patient)
    straight = len(agent_a & agent_b) + len(patient_a & patient_b)
    forth, back = len(agent_a & patient_b), len(patient_a & agent_b)
    if not forth or not back:
        return False
    return forth + back > straight or (one.pivot == MEASURED and patient_a.isdisjoint(patient_b))


def _worded(role: Role, form: NormalForm) -> str:
    words = {term.key: term.text for term in form.terms}  # in the text's order
    sides = (" ".join(text for key, text in words.items() if key in side) for side in (role.agent, role.patient))
    return " > ".join(sides)
