from datetime import date

from factcheck.analysis import analyze
from factcheck.linking import NormalForm
from factcheck.workflow.forms import form_of


def form(text: str) -> NormalForm:
    claims = analyze(text, published_on=date(2025, 9, 2), language="id").claims
    (found,) = [claim for claim in claims if claim.text.endswith("ton pekan lalu")]
    return form_of(found, "id")


def test_a_subject_the_cue_parted_from_its_claim_is_compared_with_it() -> None:
    parted = form("Stok beras, kata Sinta Dewi, mencapai 40 ribu ton pekan lalu.")
    whole = form("Stok beras mencapai 40 ribu ton pekan lalu.")
    assert parted.terms == whole.terms
    assert (parted.numbers, parted.periods) == (whole.numbers, whole.periods)
