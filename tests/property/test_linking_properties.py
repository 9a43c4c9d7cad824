"""Whatever is compared: no error, no side preferred, and a form that survives its storage."""

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.domain.link import Band, Relation
from factcheck.linking import NormalForm, compare_forms, explain, index_keys, normal_form
from factcheck.linking.stem import stem
from factcheck.workflow.comparing import statement_form

PIECES = (
    "harga beras naik turun tidak belum bukan 5 2,5 persen Rp juta Jakarta di KPK menangkap ditangkap oleh dari lebih",
    "daripada semua sebagian , . - ( ) ke-3 Covid-19 mengatakan bahwa menurut 2018 melainkan 😀 UMKM",
)
WORDS = st.sampled_from(" ".join(PIECES).split())
SENTENCES = st.lists(WORDS, max_size=14).map(" ".join)
ANYTHING = st.text(max_size=120)
LANGUAGES = st.sampled_from(["id", "en"])


@given(SENTENCES | ANYTHING, LANGUAGES)
def test_a_form_is_made_of_any_text_and_survives_storage(text: str, language: str) -> None:
    form = normal_form(text, language)
    assert NormalForm.from_json(form.to_json()) == form
    assert len(set(index_keys(form, lambda _: 1.0))) == len(index_keys(form, lambda _: 1.0))


@settings(deadline=None)
@given(SENTENCES, SENTENCES)
def test_a_comparison_has_no_preferred_side(a: str, b: str) -> None:
    one, two = statement_form(a, "id"), statement_form(b, "id")
    forth, back = compare_forms(one, two), compare_forms(two, one)
    assert (forth.relation, forth.band) == (back.relation, back.band)
    assert forth.score == back.score


@settings(deadline=None)
@given(SENTENCES | ANYTHING)
def test_a_text_is_the_same_as_itself(text: str) -> None:
    form = statement_form(text, "id")
    found = compare_forms(form, form)
    assert (found.relation, found.score, found.differences) == (Relation.SAME, 100.0, ())


@settings(deadline=None)
@given(SENTENCES | ANYTHING, SENTENCES | ANYTHING)
def test_bands_and_words_fit_the_relation(a: str, b: str) -> None:
    found = compare_forms(statement_form(a, "id"), statement_form(b, "id"))
    assert (found.band == Band.NONE) == (found.relation == Relation.DIFFERENT)
    assert found.band != Band.AUTO or found.relation == Relation.SAME
    assert bool(found.differences) == (found.relation in (Relation.DIFFERS, Relation.CONTRADICTS))
    assert "\n" not in explain(found, "id")


@given(st.text(max_size=60), LANGUAGES)
def test_a_stem_is_never_longer_than_its_word_by_more_than_a_letter(word: str, language: str) -> None:
    assert len(stem(word.lower(), language).root) <= len(word.lower()) + 1
