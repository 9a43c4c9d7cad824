import gzip
import io
import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from factcheck.analysis import analyze
from factcheck.domain.analysis import Analysis
from factcheck.domain.article import Article
from factcheck.domain.link import LinkState, Relation
from factcheck.domain.records import ClaimFilter
from factcheck.store import standing
from factcheck.workflow import preparing
from factcheck.workflow.desk import Desk
from factcheck.workflow.importing import ImportOptions, Progress, import_paths
from factcheck.workflow.queue import list_claims, show_claim
from tests.desks import desk_at

RICE = (
    "TEMPO.CO, Jakarta - Badan Pusat Statistik mencatat produksi beras nasional mencapai 31,1 juta ton pada 2023.\n\n"
    "Angka itu turun 1,4 persen dibanding 2022.\n"
)
AGAIN = (
    "JAKARTA, KOMPAS.com - Panen raya belum merata di semua provinsi.\n\n"
    "Produksi beras nasional mencapai 31,1 juta ton pada 2023, menurut Badan Pusat Statistik.\n"
)
DRIFTED = (
    "Jakarta (ANTARA) - Stok beras Bulog aman hingga akhir tahun.\n\n"
    "Produksi beras nasional mencapai 30,2 juta ton pada 2023, kata Menteri Pertanian Rahmat Wirya.\n"
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_at(tmp_path / "desk.db") as opened:
        yield opened


def put(folder: Path, **texts: str) -> str:
    folder.mkdir(exist_ok=True)
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    return str(folder)


def dumped(desk: Desk) -> list[str]:
    return list(sqlite3.connect(desk.database.location).iterdump())


def rice_claim(desk: Desk, figure: str) -> int:
    return next(row.id for row in list_claims(desk, ClaimFilter()) if figure in row.claim)


def test_articles_go_in_with_their_claims(desk: Desk, tmp_path: Path) -> None:
    summary = import_paths(desk, [put(tmp_path / "in", tempo=RICE)], ImportOptions())
    assert (summary.new, summary.known, summary.failures) == (1, 0, ())
    assert summary.claims == len(list_claims(desk, ClaimFilter())) > 0


def test_a_repeat_joins_the_claim_and_a_drifting_figure_is_linked_as_differing(desk: Desk, tmp_path: Path) -> None:
    summary = import_paths(desk, [put(tmp_path / "in", a=RICE, b=AGAIN, c=DRIFTED)], ImportOptions())
    detail = show_claim(desk, str(rice_claim(desk, "31,1 juta ton")))
    assert summary.linked >= 1
    assert [mention.outlet for mention in detail.mentions] == ["TEMPO.CO", "KOMPAS.com"]
    assert [mention.link_state for mention in detail.mentions] == [None, LinkState.AUTO]
    (link,) = [link for link in detail.links if "30,2" in link.other_claim]
    assert (link.relation, link.state) == (Relation.DIFFERS, LinkState.SUGGESTED)
    assert {(each.a, each.b) for each in link.differences} == {("31,1 juta ton", "30,2 juta ton")}


def test_importing_again_changes_nothing_at_all(desk: Desk, tmp_path: Path) -> None:
    folder = put(tmp_path / "in", a=RICE, b=AGAIN)
    import_paths(desk, [folder], ImportOptions())
    before = dumped(desk)
    summary = import_paths(desk, [folder], ImportOptions())
    assert (summary.new, summary.known, summary.run_id) == (0, 2, None)
    assert dumped(desk) == before


def test_the_same_article_twice_in_one_import_goes_in_once(desk: Desk, tmp_path: Path) -> None:
    summary = import_paths(desk, [put(tmp_path / "in", a=RICE, b=RICE)], ImportOptions())
    assert (summary.new, summary.known) == (1, 1)


def test_the_number_of_processes_does_not_change_the_claims(tmp_path: Path) -> None:
    lines = [json.dumps({"id": at, "text": RICE.replace("31,1", f"{at},1"), "date": "2024-01-02"}) for at in range(40)]
    source = tmp_path / "many.jsonl.gz"
    source.write_bytes(gzip.compress("\n".join(lines).encode()))
    queues = []
    for jobs in (1, 2):
        with desk_at(tmp_path / f"jobs{jobs}.db") as desk:
            import_paths(desk, [str(source)], ImportOptions(jobs=jobs))
            queues.append([(row.id, row.claim, row.score, row.mentions) for row in list_claims(desk, ClaimFilter())])
    assert queues[0] == queues[1]
    assert queues[0]


def test_a_bad_file_is_named_and_the_others_go_in(desk: Desk, tmp_path: Path) -> None:
    folder = put(tmp_path / "in", good=RICE, empty="")
    summary = import_paths(desk, [folder, str(tmp_path / "gone.txt")], ImportOptions())
    assert summary.new == 1
    assert [Path(path).name for path, _, _ in summary.failures] == ["empty.txt", "gone.txt"]
    with sqlite3.connect(desk.database.location) as conn:
        assert conn.execute("SELECT count(*) FROM import_failure").fetchone() == (2,)


def test_a_broken_line_is_named_by_its_number(desk: Desk, tmp_path: Path) -> None:
    source = tmp_path / "lines.jsonl"
    source.write_text(json.dumps({"text": RICE}) + '\n{"text": \n' + json.dumps({"text": AGAIN}) + "\n")
    summary = import_paths(desk, [str(source)], ImportOptions())
    assert summary.new == 2
    assert [(Path(path).name, line) for path, line, _ in summary.failures] == [("lines.jsonl", 2)]


def test_an_article_that_trips_a_rule_does_not_keep_the_others_out(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stumbling(article: Article) -> Analysis:
        if "Bulog" in article.body:
            raise KeyError("bug")
        return analyze(article)

    monkeypatch.setattr(preparing, "analyze", stumbling)
    summary = import_paths(desk, [put(tmp_path / "in", a=RICE, c=DRIFTED)], ImportOptions())
    assert summary.new == 1
    (failure,) = summary.failures
    assert "KeyError: 'bug'" in failure[2]


def test_a_dry_run_says_what_would_go_in_and_stores_nothing(desk: Desk, tmp_path: Path) -> None:
    before = dumped(desk)
    summary = import_paths(desk, [put(tmp_path / "in", a=RICE)], ImportOptions(dry_run=True))
    assert summary.new == 1
    assert summary.claims > 0
    assert dumped(desk) == before


def test_standard_input_is_read_for_a_dash(desk: Desk) -> None:
    summary = import_paths(desk, ["-"], ImportOptions(outlet="Warta"), stdin=io.BytesIO(RICE.encode()))
    assert summary.new == 1
    assert {row.outlet for row in list_claims(desk, ClaimFilter())} == {"Warta"}


def test_a_changed_text_at_the_same_address_is_a_new_version_that_keeps_its_claims(desk: Desk, tmp_path: Path) -> None:
    url = "https://example.id/beras"
    for number, text in enumerate((RICE, RICE.replace("Angka itu", "Menurut revisi, angka itu"))):
        source = tmp_path / f"v{number}.jsonl"
        source.write_text(json.dumps({"text": text, "url": url}) + "\n")
    first = import_paths(desk, [str(tmp_path / "v0.jsonl")], ImportOptions())
    number = rice_claim(desk, "31,1 juta ton")
    second = import_paths(desk, [str(tmp_path / "v1.jsonl")], ImportOptions())
    assert (first.new, second.new, second.changed) == (1, 0, 1)
    assert rice_claim(desk, "31,1 juta ton") == number
    assert len(show_claim(desk, str(number)).mentions) == 1


def test_progress_is_told_batch_by_batch(desk: Desk, tmp_path: Path) -> None:
    told: list[Progress] = []
    import_paths(desk, [put(tmp_path / "in", a=RICE, b=AGAIN)], ImportOptions(), progress=told.append)
    assert [(each.done, each.failed) for each in told] == [(2, 0)]


def test_two_texts_of_one_address_in_one_import_are_one_article_of_two_versions(desk: Desk, tmp_path: Path) -> None:
    lines = [
        {"text": text, "url": "https://koran.example/beras"} for text in (RICE, f"{RICE}Harga gabah naik.\n", RICE)
    ]
    (tmp_path / "in.jsonl").write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    summary = import_paths(desk, [str(tmp_path / "in.jsonl")], ImportOptions())
    assert (summary.new, summary.changed, summary.known) == (1, 1, 1)
    assert show_claim(desk, str(rice_claim(desk, "31,1 juta ton"))).row.mentions == 1


def test_what_was_remembered_does_not_outlive_a_changed_text(desk: Desk, tmp_path: Path) -> None:
    lines = [
        {"text": RICE, "url": "https://koran.example/beras"},
        {"text": "Cuaca cerah di seluruh Jawa pada Senin.\n", "url": "https://koran.example/beras"},
        {"text": AGAIN, "url": "https://koran.example/lain"},
    ]
    (tmp_path / "in.jsonl").write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    import_paths(desk, [str(tmp_path / "in.jsonl")], ImportOptions())
    assert show_claim(desk, str(rice_claim(desk, "31,1 juta ton"))).row.mentions == 1


def test_founded_claim_has_its_copies_from_the_start(desk: Desk, tmp_path: Path) -> None:
    import_paths(desk, [put(tmp_path / "in", tempo=RICE, kompas=AGAIN, antara=DRIFTED)], ImportOptions())
    before = list_claims(desk, ClaimFilter())
    with desk.database.write() as conn:
        standing.refresh(conn, [row.id for row in before])
    assert list_claims(desk, ClaimFilter()) == before
