import json
from pathlib import Path

import pytest

from tests.integration.conftest import Typed, claims_of, shown_of, stock_claim


def test_verdict_with_sources_and_its_undo(desk: Typed) -> None:
    number = stock_claim(desk)["id"]
    ran = desk(
        "verdict", number, "false", "--summary", "Hanya 2,1 juta ton.", "--refutes", "https://bulog.example/stok"
    )
    assert ran.code == 0
    assert ran.out == f"#{number} ✗ False (done). Take it back: factcheck undo\n"
    shown = shown_of(desk, number)
    assert (shown["row"]["state"], shown["row"]["rating"]) == ("done", "false")
    assert (shown["reviews"][0]["reviewer"], shown["evidence"][0]["stance"]) == ("Ani", "refutes")
    assert [claim["id"] for claim in claims_of(desk, "--rating", "false", "--state", "done")] == [number]
    assert "Taken back: verdict" in desk("undo").out
    shown = shown_of(desk, number)
    assert (shown["row"]["state"], shown["row"]["rating"]) == ("new", None)
    assert "Done again: verdict" in desk("redo").out
    assert shown_of(desk, number)["row"]["rating"] == "false"


def test_desk_that_wants_sources_keeps_a_bare_verdict_open(desk: Typed, home: Path) -> None:
    config = home / "home" / "config" / "factcheck" / "config.toml"
    config.parent.mkdir(parents=True)
    config.write_text("require_source = true\n", encoding="utf-8")
    number = stock_claim(desk)["id"]
    assert f"factcheck evidence {number}" in desk("verdict", number, "true").out
    assert shown_of(desk, number)["row"]["state"] == "in_progress"
    desk("evidence", number, "--supports", "https://bulog.example/stok")
    assert shown_of(desk, number)["row"]["state"] == "done"


def test_unknown_rating_names_the_scale(desk: Typed) -> None:
    ran = desk("verdict", stock_claim(desk)["id"], "hoax")
    assert ran.code == 2
    assert "mostly_true" in ran.err
    assert stock_claim(desk)["rating"] is None


def test_source_must_be_a_web_address(desk: Typed) -> None:
    ran = desk("verdict", stock_claim(desk)["id"], "true", "--evidence", "javascript:alert(1)")
    assert ran.code == 2
    assert "https://" in ran.err


def test_second_of_two_conflicting_verdicts_is_told(desk: Typed) -> None:
    number = stock_claim(desk)["id"]
    desk("note", number, "Saya periksa.")
    seen = shown_of(desk, number)["last_event"]
    desk("--as", "Budi", "verdict", number, "true")
    ran = desk("verdict", number, "false", "--seen", seen)
    assert ran.code == 1
    assert "Budi" in ran.err
    assert shown_of(desk, number)["row"]["rating"] == "true"


def test_undo_of_what_another_built_on_is_refused(desk: Typed) -> None:
    number = stock_claim(desk)["id"]
    desk("verdict", number, "false")
    desk("verdict", number, "true", "--as", "Budi")
    ran = desk("undo")
    assert ran.code == 1
    assert "Budi" in ran.err


def test_undo_without_a_decision_is_refused(desk: Typed) -> None:
    assert desk("undo").code == 1


def test_history_names_who_did_what(desk: Typed) -> None:
    number = stock_claim(desk)["id"]
    desk("verdict", number, "false")
    desk("note", number, "Tanya humas.", "--as", "Budi")
    lines = desk("history", number).out.splitlines()
    assert "Budi" in lines[1]
    assert "note" in lines[1]
    assert "Ani" in lines[2]
    assert f"verdict #{number}: new -> ✗ False" in lines[2]
    assert len(json.loads(desk("history", number, "--json", "--limit", 1).out)) == 1


def test_rejected_link_splits_and_undo_restores(desk: Typed) -> None:
    price = next(claim for claim in claims_of(desk) if claim["mentions"] == 2)
    linked = next(mention for mention in shown_of(desk, price["id"])["mentions"] if mention["relation"])
    ran = desk("link", price["id"], "reject", f"m{linked['id']}")
    assert ran.code == 0
    assert shown_of(desk, price["id"])["row"]["mentions"] == 1
    desk("undo")
    assert shown_of(desk, price["id"])["row"]["mentions"] == 2


def test_mention_is_split_or_chosen_as_the_wording(desk: Typed) -> None:
    price = next(claim for claim in claims_of(desk) if claim["mentions"] == 2)
    linked = next(mention for mention in shown_of(desk, price["id"])["mentions"] if mention["relation"])
    ran = desk("link", price["id"], "canonical", f"m{linked['id']}")
    assert ran.out.startswith(f"#{price['id']} is now worded as m{linked['id']}: {linked['mention']['canonical']}")
    assert f"new wording #{price['id']} m{linked['id']}" in desk("history", price["id"]).out
    desk("undo")
    ran = desk("link", "split", price["id"], f"m{linked['id']}")
    assert ran.out.startswith(f"m{linked['id']} is split from #{price['id']}")
    assert shown_of(desk, price["id"])["row"]["mentions"] == 1


def test_merge_names_the_number_that_goes_whichever_is_typed_first(desk: Typed) -> None:
    one, other = sorted(claim["id"] for claim in claims_of(desk)[:2])
    assert f"#{other} is now part of #{one}" in desk("link", other, "merge", one).out
    ran = desk("link", one, "merge", other)
    assert ran.code == 1
    assert f"these are one claim already: #{other} was merged into #{one}" in ran.err


def test_all_links_are_made_again_and_the_history_says_so(desk: Typed) -> None:
    ran = desk("link", "--again", "--dry-run")
    assert ran.out.startswith("A trial: nothing is changed.\nClaims: ")
    assert "links made anew" not in desk("history").out
    assert json.loads(desk("link", "--again", "--json").out)["moves"] == []
    assert "links made anew: claims: " in desk("history").out
    ran = desk("link", "1", "--again")
    assert ran.code == 2
    assert "--again goes over all links" in ran.err


@pytest.mark.parametrize("typed_words", [(), ("1",), ("1", "join", "2"), ("1", "confirm", "2", "3")])
def test_link_without_a_decision_says_what_there_is(desk: Typed, typed_words: tuple[str, ...]) -> None:
    ran = desk("link", *typed_words)
    assert ran.code == 2
    assert "one of confirm, reject, merge, split, canonical" in ran.err


def test_dismissed_claim_leaves_the_queue_until_it_is_reopened(desk: Typed) -> None:
    number = stock_claim(desk)["id"]
    assert "not worth checking" in desk("dismiss", number, "--reason", "not_worth_it", "--note", "Sepele.").out
    assert number not in [claim["id"] for claim in claims_of(desk)]
    assert number in [claim["id"] for claim in claims_of(desk, "--all")]
    assert [claim["id"] for claim in claims_of(desk, "--state", "dismissed")] == [number]
    assert shown_of(desk, number)["notes"][0]["text"] == "Sepele."
    desk("reopen", number)
    assert number in [claim["id"] for claim in claims_of(desk)]


@pytest.mark.parametrize(
    "decision",
    [
        ("verdict", "1", "false"),
        ("dismiss", "1", "--reason", "duplicate"),
        ("evidence", "1", "--supports", "https://bulog.example/stok"),
        ("link", "1", "reject", "2"),
        ("link", "1", "merge", "2"),
        ("note", "1", "Tanya humas."),
        ("reopen", "1"),
        ("claims", "add", "a1", "kata Dirut Bulog Rudi Hartawan"),
        ("articles", "edit", "a1", "--outlet", "Tempo"),
        ("articles", "remove", "a1"),
    ],
)
def test_hint_of_undo_reaches_the_database_and_the_name_that_were_typed(
    typed: Typed, morning: Path, decision: tuple[str, ...]
) -> None:
    assert typed("--db", "desk of two.db", "import", morning, "--jobs", 1).code == 0
    if decision[0] == "reopen":
        typed("--db", "desk of two.db", "--as", "Budi B.", "dismiss", "1", "--reason", "duplicate")
    ran = typed(*decision, "--db", "desk of two.db", "--as", "Budi B.")
    assert ran.out.rstrip().endswith("Take it back: factcheck --db 'desk of two.db' --as 'Budi B.' undo")


def test_hint_of_a_wanted_source_repeats_what_was_typed(desk: Typed, home: Path) -> None:
    config = home / "home" / "config" / "factcheck" / "config.toml"
    config.parent.mkdir(parents=True)
    config.write_text("require_source = true\n", encoding="utf-8")
    number = stock_claim(desk)["id"]
    assert f"factcheck --as Budi evidence {number}" in desk("verdict", number, "true", "--as", "Budi").out


def test_verdict_against_an_earlier_one_says_whose_it_was(desk: Typed) -> None:
    desk("verdict", 1, "true")
    ran = desk("verdict", 1, "false", "--as", "Budi")
    assert ran.out.startswith("#1 ✗ False (done).")
    assert "It was ✓ True before (Ani, " in ran.err
    assert desk("verdict", 1, "false", "--as", "Budi").err == ""
    desk("undo", "--as", "Budi")
    desk("undo", "--as", "Budi")
    assert "before" not in desk("verdict", 1, "true", "--as", "Budi").err


def test_verdict_on_a_dismissed_claim_says_that_it_was_dismissed(desk: Typed) -> None:
    desk("dismiss", 1, "--reason", "duplicate")
    assert desk("verdict", 1, "true").err == "The claim had been dismissed: duplicate.\n"


def test_confirmed_link_shows_how_the_other_claim_reads(desk: Typed) -> None:
    stock = stock_claim(desk)
    proposed = shown_of(desk, stock["id"])["links"][0]
    assert f"reads: {proposed['other_claim']}" in desk("link", stock["id"], "reject", proposed["other_id"]).err
    price = next(claim for claim in claims_of(desk) if claim["mentions"] == 2)
    ran = desk("link", stock["id"], "confirm", price["id"])
    assert "The machine saw no relation of #" in ran.err
    assert price["claim"] in ran.err


def test_history_says_what_each_decision_held(desk: Typed) -> None:
    desk("evidence", 1, "--supports", "https://bulog.example/stok")
    desk("dismiss", 1, "--reason", "duplicate", "--note", "Lihat 2.")
    assert desk("undo").out == 'Taken back: dismissal #1: new -> dismissed; duplicate; "Lihat 2."\n'
    undo, dismissal, source, *_ = desk("history").out.splitlines()[1:]
    number = dismissal.split()[0]
    assert undo.endswith(f'undo of event {number} #1: dismissed -> new; duplicate; "Lihat 2."')
    assert dismissal.endswith('dismissal #1: new -> dismissed; duplicate; "Lihat 2." (taken back)')
    assert source.endswith("new sources #1: https://bulog.example/stok")
