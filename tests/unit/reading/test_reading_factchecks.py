import gzip
import io
import json
from datetime import date
from pathlib import Path

import pytest

from factcheck.domain.checked import FactCheck
from factcheck.reading.factchecks import code_of_label, code_of_worth, read_factchecks
from factcheck.reading.options import Failure

REVIEW = {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    "url": "https://cek.example/klaim-beras",
    "claimReviewed": "Beras impor mengandung plastik",
    "datePublished": "2024-05-03T08:00:00+07:00",
    "author": {"@type": "Organization", "name": "Cek Dulu"},
    "reviewRating": {
        "@type": "Rating",
        "ratingValue": "1",
        "bestRating": "5",
        "worstRating": "1",
        "alternateName": "Salah",
    },
}


def read(tmp_path: Path, name: str, content: str | bytes) -> tuple[list[FactCheck], list[Failure]]:
    file = tmp_path / name
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    found = list(read_factchecks(str(file)))
    return [each for each in found if isinstance(each, FactCheck)], [
        each for each in found if isinstance(each, Failure)
    ]


def page(*blocks: object) -> str:
    scripts = "".join(f'<script type="application/ld+json">{json.dumps(block)}</script>' for block in blocks)
    return f"<!doctype html><html><head><title>Cek</title>{scripts}</head><body><p>Isi</p></body></html>"


@pytest.mark.parametrize(
    "block",
    [
        REVIEW,
        [{"@type": "WebSite"}, REVIEW],
        {"@graph": [{"@type": "Organization", "name": "Cek Dulu"}, REVIEW]},
        {"@type": ["NewsArticle"], "review": {"@type": ["Review", "http://schema.org/ClaimReview"], **REVIEW}},
    ],
)
def test_claim_review_is_found_in_a_page_however_nested(tmp_path: Path, block: object) -> None:
    found, failures = read(tmp_path, "cek.html", page({"@type": "BreadcrumbList"}, block))
    assert not failures
    assert [(each.claim, each.rating, each.worth) for each in found] == [
        ("Beras impor mengandung plastik", "Salah", 1.0)
    ]
    assert (found[0].publisher, found[0].published_on) == ("Cek Dulu", date(2024, 5, 3))


def test_claim_is_read_from_what_is_reviewed_where_the_review_does_not_say_it(tmp_path: Path) -> None:
    review = {name: value for name, value in REVIEW.items() if name != "claimReviewed"}
    nested = review | {
        "itemReviewed": [{"@type": "CreativeWork", "itemReviewed": {"@type": "Claim", "name": "Gula habis"}}]
    }
    assert [each.claim for each in read(tmp_path, "cek.html", page(nested))[0]] == ["Gula habis"]


def test_data_feed_yields_every_review_of_every_element(tmp_path: Path) -> None:
    other = REVIEW | {"claimReviewed": "Garam langka", "url": "https://cek.example/garam"}
    feed = {
        "@type": "DataFeed",
        "dataFeedElement": [{"@type": "DataFeedItem", "item": [REVIEW, other]}, {"item": None}],
    }
    found, failures = read(tmp_path, "data.json", json.dumps(feed, indent=2))
    assert [each.claim for each in found] == ["Beras impor mengandung plastik", "Garam langka"]
    assert not failures
    assert found[0].id != found[1].id


def test_bad_reviews_are_named_and_the_rest_goes_on(tmp_path: Path) -> None:
    empty = REVIEW | {"claimReviewed": " ... "}
    wrong_day = REVIEW | {"datePublished": "kapan-kapan"}
    found, failures = read(tmp_path, "cek.html", page(empty, wrong_day, REVIEW))
    assert len(found) == 1
    assert [failure.reason.split(":")[0] for failure in failures] == ["ClaimReview 1", "ClaimReview 2"]
    assert "claim field" in failures[0].reason
    assert "kapan-kapan" in failures[1].reason


@pytest.mark.parametrize(
    ("rating", "worth"),
    [
        ({"ratingValue": 1, "bestRating": 10, "worstRating": 1}, 1.0),
        ({"ratingValue": 10, "bestRating": 10, "worstRating": 0}, 5.0),
        ({"ratingValue": "3"}, 3.0),
        ({"ratingValue": -1, "bestRating": -1, "worstRating": -1}, None),
        ({"ratingValue": "empat", "alternateName": "Salah"}, None),
        ({"ratingValue": 7, "bestRating": 5, "worstRating": 1}, None),
        ({}, None),
    ],
)
def test_rating_of_another_scale_is_brought_to_ours(
    tmp_path: Path, rating: dict[str, object], worth: float | None
) -> None:
    found, _ = read(tmp_path, "cek.html", page(REVIEW | {"reviewRating": rating}))
    assert found[0].worth == worth


def test_json_lines_hold_rows_and_reviews(tmp_path: Path) -> None:
    lines = [
        json.dumps({"id": 7, "claim": "Harga naik", "lang": "id", "date": "26 Jun 2024", "rating": "HOAKS"}),
        "",
        json.dumps(REVIEW),
        '{"id": "x", "claim": ',
        json.dumps({"id": "8", "text": "", "url": "https://a.example"}),
        "[1, 2]",
    ]
    found, failures = read(tmp_path, "cek.jsonl", "\n".join(lines))
    assert (found[0].id, found[0].claim, found[0].rating) == ("7", "Harga naik", "HOAKS")
    assert found[0].published_on == date(2024, 6, 26)
    assert found[1].claim == "Beras impor mengandung plastik"
    assert [failure.line for failure in failures] == [4, 5, 6]


@pytest.mark.parametrize(
    ("header", "delimiter"),
    [
        ("id,claim,date,rating,url", ","),
        ("ID;Klaim;Tanggal;Penilaian;Tautan", ";"),
        ("kode\tklaim\ttanggal\tputusan\turl", "\t"),
    ],
)
def test_tables_are_read_with_headers_of_either_language(tmp_path: Path, header: str, delimiter: str) -> None:
    row = delimiter.join(["c1", '"Air laut ""naik"", katanya; benar"', "3 Mei 2024", "Salah", "https://a.example/1"])
    found, failures = read(tmp_path, "cek.csv", f"\ufeff{header}\r\n{row}\r\n\r\n")
    assert not failures
    assert found == [
        FactCheck(
            "c1", 'Air laut "naik", katanya; benar', None, "Salah", None, "https://a.example/1", None, date(2024, 5, 3)
        )
    ]


def test_bad_rows_of_a_table_are_named_by_line(tmp_path: Path) -> None:
    found, failures = read(
        tmp_path, "cek.csv", "id,claim,date\n1,Gempa besok,2024-01-01\n2,,2024-01-01\n3,Banjir,lusa\n"
    )
    assert [each.id for each in found] == ["1"]
    assert [failure.line for failure in failures] == [3, 4]


@pytest.mark.parametrize(
    "written", ["2024-05-03", "20240503", "3 Mei 2024", "03/05/2024", "2024-05-03T23:00:00Z", "3 May 2024"]
)
def test_dates_are_read_in_all_their_forms(tmp_path: Path, written: str) -> None:
    found, failures = read(tmp_path, "cek.jsonl", json.dumps({"id": 1, "claim": "Gempa", "date": written}))
    assert not failures
    assert found[0].published_on == date(2024, 5, 3)


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("a.html", page({"@type": "NewsArticle"}), "no ClaimReview in it"),
        ("a.html", "<html><body>Tidak ada</body></html>", "no ClaimReview in it"),
        ("a.json", '{"dataFeedElement": [', "not JSON"),
        ("a.csv", "nama,umur\nBudi,7\n", "no column for the claim"),
        ("a.csv", "", "empty"),
        ("a.txt", "\ufeff \n", "empty"),
        ("a.json", "[" * 100_000, "not JSON"),
        ("a.html", '<html><script type="application/ld+json">{"@type": </script>', "JSON-LD block is broken"),
    ],
)
def test_files_without_fact_checks_say_what_is_wrong(tmp_path: Path, name: str, content: str, reason: str) -> None:
    found, failures = read(tmp_path, name, content)
    assert not found
    assert reason in failures[0].reason


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    [failure] = read_factchecks(str(tmp_path / "tiada.csv"))
    assert isinstance(failure, Failure)
    assert "cannot be read" in failure.reason


def test_packed_files_and_standard_input_are_read(tmp_path: Path) -> None:
    packed = gzip.compress(json.dumps({"id": 1, "claim": "Gempa"}).encode())
    assert len(read(tmp_path, "cek.jsonl.gz", packed)[0]) == 1
    assert [each.claim for each in read_factchecks("-", io.BytesIO(packed)) if isinstance(each, FactCheck)] == ["Gempa"]


def test_an_id_that_is_made_stays_the_same(tmp_path: Path) -> None:
    one, again = (read(tmp_path, name, page(REVIEW))[0][0] for name in ("a.html", "b.html"))
    assert one.id == again.id
    assert read(tmp_path, "c.html", page(REVIEW | {"claimReviewed": "Lain"}))[0][0].id != one.id


@pytest.mark.parametrize(
    ("label", "code"),
    [
        ("HOAKS", "false"),
        ("[SALAH]", "false"),
        ("Konten yang Menyesatkan", "misleading"),
        ("Mostly False", "misleading"),
        ("Sebagian benar", "partly_true"),
        ("entah", None),
    ],
)
def test_labels_of_other_desks_are_known(label: str, code: str | None) -> None:
    assert code_of_label(label) == code


def test_the_nearest_of_five_is_meant_by_a_number() -> None:
    assert [code_of_worth(worth) for worth in (1, 1.4, 2, 3.2, 4, 5)] == [
        "false", "false", "misleading", "partly_true", "mostly_true", "true",
    ]  # fmt: skip
