"""Everything linked anew: by today's rules, without touching what people said, and after any interruption."""

import multiprocessing
import os
import signal
from pathlib import Path

import pytest

from factcheck.domain.link import LinkState
from factcheck.domain.records import ClaimFilter
from factcheck.store.database import Database
from factcheck.store.relinkings import RelinkStep
from factcheck.workflow import queue, relinking, reviewing
from factcheck.workflow.desk import Desk
from factcheck.workflow.merging import merge
from factcheck.workflow.relating import confirm, reject
from factcheck.workflow.relinking import Progress, link_again
from factcheck.workflow.seating import Move
from tests.desks import desk_at, everything
from tests.starry import STATEMENTS, clusters_of, place_all

OLD_VERSION = "UPDATE claim SET form = json_set(form, '$[0]', 0)"


def torn(database: Database) -> None:
    """Undo all that linking did: every mention a claim of its own, with a form of an older version of the program."""
    with database.write() as conn:
        conn.exec_driver_sql(
            "INSERT INTO claim (uid, text, language, type, origin, state, added_at, score, verbatim, mentions,"
            " contradicted) SELECT 'torn' || mention.id, canonical, 'id', type, 'machine', 'new', '2026-03-02',"
            " mention.score, text, 1, 0 FROM mention JOIN link ON link.mention_id = mention.id"
        )
        conn.exec_driver_sql(
            "UPDATE mention SET claim_id = (SELECT claim.id FROM claim WHERE uid = 'torn' || mention.id)"
            " WHERE id IN (SELECT mention_id FROM link)"
        )
        conn.exec_driver_sql("DELETE FROM link")
        conn.exec_driver_sql("UPDATE claim SET mentions = 1 WHERE merged_into IS NULL")
        conn.exec_driver_sql(OLD_VERSION)


@pytest.fixture(autouse=True)
def _small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(relinking, "FORMS_A_BATCH", 3)
    monkeypatch.setattr(relinking, "CLAIMS_A_BATCH", 2)


def test_torn_clusters_are_made_whole(desk: Desk) -> None:
    place_all(desk.database, STATEMENTS, 4)
    whole = clusters_of(desk.database)
    torn(desk.database)
    assert clusters_of(desk.database) != whole
    summary = link_again(desk)
    assert clusters_of(desk.database) == whole
    assert (summary.renewed, summary.resumed, summary.founded) == (len(STATEMENTS), False, 0)
    assert {each.move for each in summary.moves} == {Move.JOINED, Move.MERGED}
    assert len(summary.moves) == summary.joined + summary.merged
    event = reviewing.history(desk, None, 1)[0]
    assert (event.kind, event.after["relinked"]) == (
        "relink",
        {name: getattr(summary, name) for name in relinking.COUNTED},
    )


def test_what_is_linked_well_is_left_as_it_is(desk: Desk) -> None:
    place_all(desk.database, STATEMENTS, 1)
    before = everything(desk.database)
    summary = link_again(desk)
    assert (summary.moves, summary.renewed) == ((), 0)
    after = everything(desk.database)
    assert {name: rows for name, rows in after.items() if name != "link"} == {
        name: rows for name, rows in before.items() if name != "link"
    }
    assert [row[:6] for row in after["link"] if row[2]] == [row[:6] for row in before["link"] if row[2]]


def test_dry_run_says_what_would_change_and_changes_nothing(desk: Desk) -> None:
    place_all(desk.database, STATEMENTS, 4)
    torn(desk.database)
    before = everything(desk.database)
    tried = link_again(desk, dry_run=True)
    assert everything(desk.database) == before
    assert tried.dry_run
    done = link_again(desk)
    assert (tried.merged, tried.joined, tried.reworded, tried.moves) == (
        done.merged,
        done.joined,
        done.reworded,
        done.moves,
    )


def test_what_people_decided_holds(desk: Desk) -> None:
    place_all(desk.database, STATEMENTS, 4)
    torn(desk.database)
    twins = [row.id for row in queue.list_claims(desk, ClaimFilter()) if "Medan" in row.claim]
    reject(desk, str(twins[0]), str(twins[1]))
    figures = [row.id for row in queue.list_claims(desk, ClaimFilter()) if "Karawang" in row.claim]
    odd = next(row.id for row in queue.list_claims(desk, ClaimFilter()) if "1,1 juta" in row.claim)
    merge(desk, str(odd), str(min(each for each in figures if each != odd)))
    reviewing.give_verdict(desk, str(twins[2]), "false")
    link_again(desk)
    apart = queue.show_claim(desk, str(twins[0])), queue.show_claim(desk, str(twins[1]))
    assert apart[0].row.id != apart[1].row.id
    assert [each.state for each in apart[0].links if each.other_id == apart[1].row.id] == [LinkState.REJECTED]
    kept = queue.show_claim(desk, str(odd))
    assert {each.mention.text for each in kept.mentions} >= {text for text in STATEMENTS if "1,1 juta" in text}
    judged = queue.show_claim(desk, str(twins[2]))
    assert (judged.row.id, judged.row.rating) == (twins[2], "false")


def test_rejected_pair_is_proposed_no_more_and_a_confirmed_one_stays(desk: Desk) -> None:
    place_all(desk.database, STATEMENTS, 4)
    (eight, *_) = [row for row in queue.list_claims(desk, ClaimFilter()) if "8 persen" in row.claim]
    first, second = queue.show_claim(desk, str(eight.id)).links[:2]
    reject(desk, str(eight.id), str(first.other_id))
    confirm(desk, str(eight.id), str(second.other_id))
    link_again(desk)
    links = {each.other_id: each.state for each in queue.show_claim(desk, str(eight.id)).links}
    assert links[first.other_id] is LinkState.REJECTED
    assert links[second.other_id] is LinkState.CONFIRMED


@pytest.mark.parametrize("step", list(RelinkStep))
def test_killed_run_is_gone_on_with(location: Path, step: RelinkStep) -> None:
    with desk_at(location) as desk:
        place_all(desk.database, STATEMENTS, 4)
        whole = clusters_of(desk.database)
        torn(desk.database)
    killed = multiprocessing.get_context("spawn").Process(target=relink_until, args=(location, step))
    killed.start()
    killed.join()
    assert killed.exitcode == -signal.SIGKILL
    with desk_at(location) as desk:
        seen: list[Progress] = []
        summary = link_again(desk, progress=seen.append)
        assert summary.resumed
        assert (summary.claims, summary.renewed) == (_looked_at(desk), len(STATEMENTS))
        assert seen[0].step == step
        assert clusters_of(desk.database) == whole
        assert not link_again(desk).resumed


def _looked_at(desk: Desk) -> int:
    """Return how many claims the last run has looked at, as the history has it."""
    counts = reviewing.history(desk, None, 1)[0].after["relinked"]
    assert isinstance(counts, dict)
    return int(counts["claims"])


def relink_until(location: Path, step: RelinkStep) -> None:
    """Link anew and die without a word after the second batch of a step."""

    def die(at: Progress) -> None:
        if at.step == step and at.done > 3:
            os.kill(os.getpid(), signal.SIGKILL)

    relinking.FORMS_A_BATCH, relinking.CLAIMS_A_BATCH = 3, 2
    with desk_at(location) as desk:
        link_again(desk, progress=die)
