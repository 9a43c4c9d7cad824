import gc
import pickle
from datetime import date

from factcheck.analysis import analyze
from factcheck.workflow.collecting import VALUES_BETWEEN, rare_collection
from factcheck.workflow.forms import form_of
from factcheck.workflow.passing import pack_by_fields
from factcheck.workflow.preparing import prepare

TEXT = (
    "Direktur Bulog Rina Utami mengatakan stok beras 2,4 juta ton pada Agustus 2025. "
    "Menurut BPS, inflasi turun menjadi 2,5 persen kemarin."
)


def test_prepared_article_is_the_same_on_the_other_side() -> None:
    pack_by_fields()
    prepared = prepare(analyze(TEXT, published_on=date(2025, 9, 2), language="id").article)
    assert prepared.found
    assert pickle.loads(pickle.dumps(prepared)) == prepared  # noqa: S301 - made a moment ago


def test_form_keeps_what_is_derived_from_its_terms() -> None:
    pack_by_fields()
    found = analyze(TEXT, published_on=date(2025, 9, 2), language="id").claims[0]
    form = form_of(found, "id")
    passed = pickle.loads(pickle.dumps(form))  # noqa: S301 - made a moment ago
    assert (passed.concepts, passed.line, passed.axes) == (form.concepts, form.line, form.axes)
    assert passed.short_forms == form.short_forms


def test_collector_is_as_before_after_the_block() -> None:
    before = gc.get_threshold()
    with rare_collection():
        assert gc.get_threshold()[0] == VALUES_BETWEEN
    assert gc.get_threshold() == before
