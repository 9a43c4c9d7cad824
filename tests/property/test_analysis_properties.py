"""Whatever the text, an analysis never fails, keeps its offsets, and explains its scores."""

import json
from itertools import pairwise
from math import isclose, log

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.analysis import analysis_to_json, analyze

PIECES = st.sampled_from(
    [
        "Harga",
        "naik",
        "20 persen",
        ",",
        ".",
        '"',
        "kata Budi",
        "tetapi",
        "dan",
        "(",
        ")",
        "yang",
        "karena",
        "dari",
        "menjadi",
        "Rp 5 juta",
        "\n",
        "kemarin",
        "sebab",
    ]
)
TEXTS = st.one_of(st.text(max_size=300), st.lists(PIECES, max_size=40).map(" ".join))
LANGUAGES = st.sampled_from(["en", "id"])


@settings(deadline=None)
@given(TEXTS, LANGUAGES)
def test_claims_keep_their_offsets_and_do_not_overlap(text: str, language: str) -> None:
    claims = analyze(text, language=language).claims
    assert all(text[claim.start : claim.end] == claim.text for claim in claims)
    assert all(left.end <= right.start for left, right in pairwise(claims))


@settings(deadline=None)
@given(TEXTS, LANGUAGES)
def test_reasons_add_up_to_the_score(text: str, language: str) -> None:
    for claim in analyze(text, language=language).claims:
        total = sum(reason.weight for reason in claim.reasons)
        assert isclose(log(claim.score / (1 - claim.score)), total, abs_tol=1e-6)


@settings(deadline=None)
@given(TEXTS)
def test_the_same_text_gives_the_same_json(text: str) -> None:
    printed = [json.dumps(analysis_to_json(analyze(text, language="id"))) for _ in range(2)]
    assert printed[0] == printed[1]
