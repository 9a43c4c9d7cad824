import io
import json
from dataclasses import fields

from factcheck.domain.records import ClaimDetail
from factcheck.export import write_jsonl
from tests.examples import SCALE, detail, row


def _lines(*claims: ClaimDetail) -> list[str]:
    out = io.BytesIO()
    assert write_jsonl(claims, out, scale=SCALE) == len(claims)
    return out.getvalue().decode("utf-8").splitlines()


def test_first_line_says_what_the_file_is() -> None:
    header = json.loads(_lines()[0])
    assert header == {"factcheck_export": 1, "scale": "desk", "ratings": ["true", "false", "unproven"]}


def test_a_claim_is_one_line_with_every_field() -> None:
    _, line = _lines(detail())
    claim = json.loads(line)
    assert list(claim) == [field.name for field in fields(ClaimDetail)]
    first = claim["mentions"][0]
    assert first["mention"]["attribution"][1]["name"] == "Sari Utami"
    assert first["mention"]["times"][0]["begin"] == "2021-08-23"
    assert first["mention"]["quantities"][0]["comparator"] == "almost"
    assert claim["links"][0]["differences"] == [{"kind": "number", "a": "2,4 juta ton", "b": "2,1 juta ton"}]
    assert claim["reviews"][0]["reviewed_at"] == "2021-09-06T07:05:00+00:00"
    assert claim["evidence"][0]["stance"] == "refutes"
    assert claim["tags"] == ["pangan", "beras"]


def test_same_claims_give_the_same_bytes() -> None:
    assert _lines(detail()) == _lines(detail())


def test_line_breaks_in_a_text_do_not_break_the_line() -> None:
    _, line = _lines(detail(row=row(claim="baris satu\nbaris dua\u2028tiga\x85empat")))
    assert "\\n" in line


def test_half_a_surrogate_pair_is_kept() -> None:
    _, line = _lines(detail(row=row(claim="beras \ud83d")))
    assert json.loads(line)["row"]["claim"] == "beras \ud83d"
