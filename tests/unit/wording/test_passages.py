from factcheck.domain.mention import Reason
from factcheck.wording import load_wording
from factcheck.wording.passages import reason_lines, with_claim_marked, with_claims_marked
from tests.examples import CLAIM, PARAGRAPH, mention, mention_record


def test_claim_stands_between_marks_in_its_paragraph() -> None:
    assert with_claim_marked(mention_record()) == f"Menteri Sari Utami mengatakan, menurut Bulog, »{CLAIM}«."


def test_paragraph_need_not_begin_the_body() -> None:
    shifted = mention(start=mention().start + 500, end=mention().end + 500)
    assert f"»{CLAIM}«" in with_claim_marked(mention_record(mention=shifted, paragraph_start=500))


def test_neighbouring_claims_are_marked_without_crossing() -> None:
    records = [
        mention_record(id=1, mention=mention(start=0, end=7, text=PARAGRAPH[:7])),
        mention_record(id=2, mention=mention(start=7, end=12, text=PARAGRAPH[7:12])),
    ]
    assert with_claims_marked(PARAGRAPH[:12], records) == "»m1 Menteri«»m2  Sari«"


def test_body_without_claims_is_left_as_it_is() -> None:
    assert with_claims_marked(PARAGRAPH, []) == PARAGRAPH


def test_reasons_are_signed_and_the_strongest_comes_first() -> None:
    reasons = (Reason("bias", "", -1.1), Reason("quantity", "2,4 juta", 2.5))
    assert list(reason_lines(reasons, load_wording("id"))) == [
        '  +2.50  angka  "2,4 juta"',
        "  -1.10  nilai awal setiap klaim",
    ]
    assert list(reason_lines(reasons, load_wording("en"))) == [
        '  +2.50  figure  "2,4 juta"',
        "  -1.10  where every claim starts",
    ]
