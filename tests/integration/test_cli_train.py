import json
import tomllib
from pathlib import Path

import pytest

from factcheck.training.cutting import THRESHOLD
from tests.integration.conftest import Typed

STATEMENTS = (
    ("Unemployment fell to 4 percent last year.", True),
    ("We doubled the number of schools in five years.", True),
    ("The budget grew by 3 billion dollars.", True),
    ("Good evening and thank you all.", False),
    ("I think we should all be proud.", False),
    ("Let me answer that question.", False),
)


@pytest.fixture
def labels(home: Path) -> Path:
    folder = home / "labels"
    folder.mkdir()
    rows = (
        {"id": f"{time}-{at}", "text": text, "checkworthy": worth}
        for time in range(3)
        for at, (text, worth) in enumerate(STATEMENTS)
    )
    (folder / "sentences.jsonl").write_text("\n".join(map(json.dumps, rows)) + "\n", encoding="utf-8")
    return folder


def test_weights_are_written_with_their_figures(typed: Typed, labels: Path, home: Path) -> None:
    ran = typed("train", labels, "--language", "en", "--out", home / "weights.toml", "--folds", "3")
    assert (ran.code, ran.out) == (0, "")
    written = (home / "weights.toml").read_text(encoding="utf-8")
    assert "fitted to 18 labels in 18 texts" in " ".join(written.replace("#", "").split())
    assert "Cross-validated by story in 3 parts: F1 1.000" in " ".join(written.replace("# ", "").split())
    read = tomllib.loads(written)
    assert read["weights"]["quantity"] > 1.5
    assert read["types"]["opinion"]["belief"] == 1.2
    assert "cross-validated by story in 3 parts: F1 1.000" in ran.err


def test_without_a_file_the_weights_are_printed(typed: Typed, labels: Path) -> None:
    ran = typed("train", labels, "--language", "en", "--folds", "2")
    assert "kept apart" not in ran.err
    assert tomllib.loads(ran.out)["threshold"] >= 0.1


def test_sentences_kept_apart_are_a_second_check(typed: Typed, labels: Path) -> None:
    english = labels / "english"
    english.mkdir()
    (labels / "sentences.jsonl").rename(english / "train.jsonl")
    rows = ({"id": at, "text": text, "checkworthy": worth} for at, (text, worth) in enumerate(STATEMENTS))
    (english / "dev.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    ran = typed("train", labels, "--language", "en", "--folds", "2")
    assert "on 6 sentences kept apart: F1 1.000" in ran.err
    assert "fitted to 18 labels in 18 texts" in " ".join(ran.out.replace("# ", "").split())


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (("nowhere",), 1, "nowhere: not a folder; name the one that holds the label files"),
        (("labels",), 1, "labels: too few labelled texts in language 'id' for 5 parts; label more"),
        (("labels", "--language", "xx"), 1, "no language 'xx'; there is en, id"),
        (("labels", "--out", "weights.txt"), 2, "weights.txt: weights are TOML; name a file that ends in .toml"),
        (("labels", "--out", "no/weights.toml"), 2, "no/weights.toml: there is no such folder; make it first"),
        (("labels", "--folds", "1"), 2, "1 is not in the range 2<=x<=20"),
    ],
)
def test_what_cannot_be_done_is_told(
    typed: Typed, labels: Path, arguments: tuple[str, ...], code: int, told: str
) -> None:
    assert labels.is_dir()
    ran = typed("train", *arguments)
    assert told in ran.err
    assert ran.code == code


def test_a_wrong_label_is_told_with_its_line(typed: Typed, labels: Path) -> None:
    with (labels / "sentences.jsonl").open("a", encoding="utf-8") as out:
        out.write('{"id": "x", "text": "Yes."}\n')
    ran = typed("train", labels, "--language", "en")
    assert 'sentences.jsonl:19: "checkworthy" must be true or false' in ran.err
    assert ran.code == 1


def test_joints_are_learned_from_articles(typed: Typed, home: Path) -> None:
    text = "Petugas menutup pasar ikan di Jambi dan pedagang lama pindah ke terminal lama."
    claims: list[dict[str, object]] = [
        {"text": claim, "type": "event", "worth": 2, "quote": "narrator", "chain": [], "dates": [], "numbers": []}
        for claim in ("Petugas menutup pasar ikan di Jambi", "pedagang lama pindah ke terminal lama")
    ]
    labels = {"published_on": None, "place": None, "boilerplate": [], "speakers": [], "claims": claims, "timexes": []}
    rows = ({"id": str(at), "title": None, "text": text, "split": f"s{at}", "labels": labels} for at in range(4))
    (home / "articles.jsonl").write_text("\n".join(map(json.dumps, rows)) + "\n", encoding="utf-8")
    ran = typed("train", home, "--of", "joints", "--folds", "2", "--out", home / "joints.toml")
    assert (ran.code, ran.out) == (0, "")
    assert "cross-validated by story in 2 parts: span recall" in ran.err
    assert tomllib.loads((home / "joints.toml").read_text(encoding="utf-8"))["threshold"] == THRESHOLD


def test_continuation_is_learned_from_articles(typed: Typed, home: Path) -> None:
    body = "Wulan Aprilia mengatakan stok beras cukup. Karena itu, harga beras tidak perlu naik."
    report, reason = "stok beras cukup", "harga beras tidak perlu naik"
    speaker: dict[str, object] = {"name": "Wulan Aprilia", "kind": "person", "role": None, "aliases": []}
    told = {"name": "Wulan Aprilia", "cue": "mengatakan", "stance": "assert", "inherited": False}
    claims = [
        {
            "text": text,
            "type": "other",
            "worth": 1,
            "quote": "indirect",
            "chain": [told | {"inherited": text == reason}],
        }
        for text in (report, reason)
    ]
    rows = [
        {"id": f"a{at}", "text": body, "labels": {"speakers": [speaker], "claims": claims, "timexes": []}}
        for at in range(6)
    ]
    (home / "articles.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    ran = typed("train", home, "--of", "continuation", "--folds", "2", "--out", home / "continuation.toml")
    assert "cross-validated by story in 2 parts: sentences told right" in ran.err
    assert ran.code == 0
    read = tomllib.loads((home / "continuation.toml").read_text(encoding="utf-8"))
    assert read["weights"]["goes_on_opener"] > 0


def test_kin_is_learned_from_plain_articles(typed: Typed, home: Path) -> None:
    things = [f"barang{letter}{other}" for letter in "abcdefghijklmnopqr" for other in "abcdefghijklmnopqr"]
    body = " ".join(f"Harga {thing} naik di pasar." for thing in things)
    (home / "articles.jsonl").write_text(json.dumps({"id": "a", "text": body}), encoding="utf-8")
    ran = typed("train", home / "articles.jsonl", "--of", "kin", "--out", home / "kin.toml")
    assert (ran.code, ran.out) == (0, "")
    assert "words of 1 articles have a place" in ran.err
    read = tomllib.loads((home / "kin.toml").read_text(encoding="utf-8"))
    assert len(read["words"].split()) == 2 * (len(things) + 4)


def test_too_little_text_for_kin_is_told(typed: Typed, home: Path) -> None:
    (home / "articles.jsonl").write_text('{"id": "a", "text": "Harga beras naik di pasar."}', encoding="utf-8")
    ran = typed("train", home / "articles.jsonl", "--of", "kin")
    assert (ran.code, "too few to learn from; give it some thousand articles" in ran.err) == (1, True)


def test_joints_without_articles_are_told(typed: Typed, labels: Path) -> None:
    ran = typed("train", labels, "--of", "joints")
    assert (ran.code, "too few labelled articles in language 'id'" in ran.err) == (1, True)
