import csv
import io
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.domain.link import LinkState, Relation
from factcheck.domain.records import ClaimDetail, EvidenceRecord
from factcheck.domain.review import ClaimState, EvidenceStance
from factcheck.export import COLUMNS, write_csv
from factcheck.export.formulas import unescape
from tests.examples import CLAIM, SCALE, detail, link, mention, mention_record, repeat, review, row


def _bytes(*claims: ClaimDetail, **options: Any) -> bytes:
    out = io.BytesIO()
    assert write_csv(claims, out, scale=SCALE, **{"language": "id", **options}) == len(claims)
    return out.getvalue()


def _cells(claim: ClaimDetail, **options: Any) -> dict[str, str]:
    rows = list(csv.reader(io.StringIO(_bytes(claim, **options).decode("utf-8-sig"), newline="")))
    assert len(rows) == 2
    return dict(zip(rows[0], rows[1], strict=True))


def test_columns_stand_in_the_agreed_order() -> None:
    assert _bytes().decode("utf-8-sig") == (
        "claim_id,uid,claim,verbatim,language,type,tags,speaker,speaker_role,organisation,relayed_by,chain,claimed_on,"
        "claimed_precision,state,rating,rating_label,rating_value,distortion,summary,explanation,evidence_urls,"
        "evidence_count,mentions,outlets,first_seen,first_url,last_seen,differs_from,contradicts,selection_reason,"
        "assignee,reviewer,reviewed_at,published_url,corrections,score\r\n"
    )


REVIEWED = {
    "claim_id": "12",
    "uid": "0f3a9c51d2e84b7788c1",
    "claim": CLAIM,
    "verbatim": CLAIM,
    "language": "id",
    "type": "quantity",
    "tags": "pangan | beras",
    "speaker": "Bulog",
    "speaker_role": "",
    "organisation": "",
    "relayed_by": "Sari Utami",
    "chain": "Bulog | Sari Utami (Menteri, Kementerian Pangan)",
    "claimed_on": "2021-09-02",
    "claimed_precision": "day",
    "state": "done",
    "rating": "false",
    "rating_label": "Salah",
    "rating_value": "1",
    "distortion": "",
    "summary": "Bulog mencatat 2,1 juta ton.",
    "explanation": "Dibandingkan dengan laporan stok.",
    "evidence_urls": "https://bulog.example/stok | https://bps.example/beras",
    "evidence_count": "2",
    "mentions": "2",
    "outlets": "Kabar Pagi | Warta Sore",
    "first_seen": "2021-09-02",
    "first_url": "https://kabarpagi.example/stok",
    "last_seen": "2021-09-04",
    "differs_from": "15",
    "contradicts": "",
    "selection_reason": "number: 2,4 juta | official: Menteri",
    "assignee": "",
    "reviewer": "Ani",
    "reviewed_at": "2021-09-06T07:05:00+00:00",
    "published_url": "",
    "corrections": "",
    "score": "0.8700",
}
"""The cells of examples.detail()."""


def test_every_column_of_a_reviewed_claim() -> None:
    assert _cells(detail()) == REVIEWED
    assert tuple(REVIEWED) == COLUMNS


def test_file_starts_with_a_bom_unless_it_is_not_wanted() -> None:
    assert _bytes().startswith(b"\xef\xbb\xbfclaim_id")
    assert _bytes(bom=False).startswith(b"claim_id")


def test_rows_end_with_crlf_and_quotes_are_doubled() -> None:
    written = _bytes(detail(row=row(claim='kata "hampir", lalu\nbaris baru'))).decode("utf-8-sig")
    assert written.endswith("\r\n")
    assert '"kata ""hampir"", lalu\nbaris baru"' in written


def test_label_is_in_the_language_asked_for() -> None:
    assert _cells(detail(), language="en")["rating_label"] == "False"


def test_rating_without_a_value_leaves_the_value_empty() -> None:
    cells = _cells(detail(reviews=(review(rating="unproven"),)))
    assert (cells["rating_label"], cells["rating_value"]) == ("Belum terbukti", "")


def test_rating_that_is_no_longer_in_the_scale_keeps_its_code() -> None:
    cells = _cells(detail(reviews=(review(rating="hoax"),)))
    assert (cells["rating"], cells["rating_label"], cells["rating_value"]) == ("hoax", "hoax", "")


def test_claim_without_verdict_or_mention_is_a_row_of_empty_cells() -> None:
    cells = _cells(ClaimDetail(row=row(), mentions=(), links=(), reviews=(), evidence=(), notes=()))
    filled = {name for name, cell in cells.items() if cell}
    assert filled == {
        "claim_id",
        "uid",
        "claim",
        "verbatim",
        "language",
        "type",
        "state",
        "evidence_count",
        "mentions",
        "score",
    }


def test_retracted_verdict_does_not_count() -> None:
    earlier = review(rating="true", summary="Cocok.")
    cells = _cells(detail(reviews=(review(retracted=True), earlier)))
    assert (cells["rating"], cells["summary"], cells["corrections"]) == ("true", "Cocok.", "")


def test_correction_says_when_from_what_to_what_by_whom() -> None:
    later = review(id=2, rating="true", reviewer="Budi", reviewed_at=datetime(2021, 9, 9, tzinfo=UTC))
    assert _cells(detail(reviews=(later, review())))["corrections"] == "2021-09-09: false -> true (Budi)"


def test_rejected_links_are_left_out_and_opposites_have_their_own_column() -> None:
    links = (
        link(other_id=15, state=LinkState.REJECTED),
        link(other_id=16, relation=Relation.CONTRADICTS),
        link(other_id=18),
        link(other_id=19),
        link(other_id=20, relation=Relation.RELATED),
    )
    cells = _cells(detail(links=links))
    assert (cells["differs_from"], cells["contradicts"]) == ("18 | 19", "16")


def test_outlets_are_named_once_and_the_last_day_is_the_latest() -> None:
    mentions = (mention_record(), repeat(outlet="Kabar Pagi"), repeat(published_on=None, outlet=None))
    cells = _cells(detail(mentions=mentions))
    assert (cells["mentions"], cells["outlets"], cells["last_seen"]) == ("3", "Kabar Pagi", "2021-09-04")


def test_narrator_claim_has_no_speaker() -> None:
    cells = _cells(detail(mentions=(mention_record(mention=mention(attribution=())),)))
    assert (cells["speaker"], cells["relayed_by"], cells["chain"]) == ("", "", "")


def test_date_known_to_the_month_keeps_its_precision() -> None:
    first = mention_record(published_on=date(2021, 9, 1), published_precision="month")
    cells = _cells(detail(mentions=(first,)))
    assert (cells["claimed_on"], cells["claimed_precision"]) == ("2021-09-01", "month")


@pytest.mark.parametrize("text", ["=1+1", "+62 811", "-5 persen", "@menteri", "\tx", "＝1"])
def test_formula_in_any_text_is_escaped_unless_raw(text: str) -> None:
    claim = detail(row=row(claim=text), reviews=(review(summary=text, reviewer=text),), tags=(text,))
    for name in ("claim", "summary", "reviewer", "tags"):
        assert _cells(claim)[name] == "'" + text
        assert _cells(claim, raw=True)[name] == text


def test_half_a_surrogate_pair_does_not_stop_the_export() -> None:
    assert _cells(detail(row=row(claim="beras \ud83d")))["claim"] == "beras ?"


def test_output_is_left_open_for_whoever_owns_it() -> None:
    out = io.BytesIO()
    write_csv([detail()], out, scale=SCALE, language="id")
    written = len(out.getvalue())
    out.write(b"still open")
    assert out.getvalue()[written:] == b"still open"


@given(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=40),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=40),
)
def test_any_text_comes_back_from_a_reader(claim: str, summary: str) -> None:
    cells = _cells(detail(row=row(claim=claim, state=ClaimState.DONE), reviews=(review(summary=summary),)))
    assert unescape(cells["claim"]) == claim
    assert unescape(cells["summary"]) == summary


def test_claims_are_taken_one_by_one() -> None:
    out = io.BytesIO()
    claims = (replace(detail(), row=row(id=number)) for number in range(3))
    assert write_csv(claims, out, scale=SCALE, language="id") == 3


def test_source_that_stands_for_and_against_is_one_address() -> None:
    twice = (EvidenceRecord("https://bps.example/1"), EvidenceRecord("https://bps.example/1", EvidenceStance.REFUTES))
    found = _cells(detail(evidence=twice))
    assert (found["evidence_urls"], found["evidence_count"]) == ("https://bps.example/1", "1")


def test_first_address_is_that_of_the_first_mention_or_none() -> None:
    assert _cells(detail(mentions=(mention_record(url=None), repeat())))["first_url"] == ""


def test_moment_of_review_has_no_fractions() -> None:
    moment = datetime(2021, 9, 6, 7, 5, 3, 123456, tzinfo=UTC)
    assert _cells(detail(reviews=(review(reviewed_at=moment),)))["reviewed_at"] == "2021-09-06T07:05:03+00:00"
