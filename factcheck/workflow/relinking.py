"""Link everything anew, after an update of the program or of its word lists: `factcheck link --again`.

Only what the machine did is done again; what people said of a link holds. First every claim's form and keys are made
anew, then the clusters are mended around each claim. A batch is one transaction that also notes how far it came, so a
run that is interrupted, even killed, loses nothing: the next one goes on where it stopped.
"""

import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from factcheck.linking import index_keys
from factcheck.store import backups, candidates, claims, events, relinkings
from factcheck.store.candidates import Indexed
from factcheck.store.database import Connection, Database
from factcheck.store.events import NewEvent
from factcheck.store.relinkings import RelinkStep
from factcheck.workflow.clusters import Clusters
from factcheck.workflow.desk import Desk
from factcheck.workflow.founding import rarity_among_claims
from factcheck.workflow.remembering import Memory
from factcheck.workflow.seating import Move, Moved
from factcheck.workflow.wordings import form_now

RELINK = "relink"
"""The kind of event that says everything was linked anew."""

FORMS_A_BATCH, CLAIMS_A_BATCH = 200, 50
"""Claims a transaction: about 0.1 s, so that nobody's verdict waits for long."""

YIELD_SECONDS = 0.002
"""Pause between two transactions, in which a waiting writer gets its turn."""

MOST_MENTIONS = 20_000
"""Mentions of a claim that are moved at once: some 40 MB; a claim said more often keeps what it has."""

MOVES_TOLD = 100
"""Moves kept for the summary, so that memory does not grow with the desk."""

COUNTED = ("claims", "renewed", *(move.value for move in Move))
"""What is counted, by the fields of the summary."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a run is; `step` says what is being done."""

    step: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class RelinkSummary:
    """What linking anew did; `resumed`: it went on with an interrupted run. `moves` holds the first MOVES_TOLD.

    `joined` mentions went under another claim, `founded` ones became claims, `merged` claims went into others,
    `reworded` ones are worded by another mention. `renewed` are claims whose normal form is another than before.
    """

    claims: int = 0
    renewed: int = 0
    joined: int = 0
    founded: int = 0
    merged: int = 0
    reworded: int = 0
    resumed: bool = False
    dry_run: bool = False
    moves: tuple[Moved, ...] = ()


def link_again(
    desk: Desk, *, dry_run: bool = False, progress: Callable[[Progress], None] = lambda _: None
) -> RelinkSummary:
    """Link everything anew and say what changed. A dry run does it on a copy of the database, which is thrown away."""
    if not dry_run:
        return _Run(desk, progress).run()
    with TemporaryDirectory(prefix="factcheck-") as folder:
        copied = Path(folder) / "copy.db"
        backups.copy(desk.database.location, copied)
        with Database.open(str(copied)) as database:
            return replace(_Run(replace(desk, database=database), progress).run(), dry_run=True)


class _Run:
    """One run, from where it stands to the end."""

    def __init__(self, desk: Desk, progress: Callable[[Progress], None]) -> None:
        self._desk, self._progress = desk, progress
        self._memory = Memory()
        self._moves: list[Moved] = []
        with desk.database.write() as conn:
            found = relinkings.unfinished(conn)
            self._run = found or relinkings.start(conn, reviewer=desk.reviewer, at=desk.clock())
            self._total = relinkings.wanted(conn)
        self._resumed = found is not None
        self._counts = Counter({name: int(count) for name, count in self._run.counts.items()})

    def run(self) -> RelinkSummary:
        """Do all batches that are left, then write the end into the history."""
        if self._run.step is RelinkStep.FORMS:
            self._all(FORMS_A_BATCH, self._renew)
            self._run = replace(self._run, step=RelinkStep.CLUSTERS, reached=0)
        self._all(CLAIMS_A_BATCH, self._mend)
        return self._finish()

    def _all(self, size: int, batch: Callable[[Connection, tuple[int, ...]], None]) -> None:
        done = 0
        while True:
            with self._desk.database.write() as conn:
                self._memory.renew(conn)
                found = relinkings.next_claims(conn, self._run.reached, size)
                if not found:
                    return
                batch(conn, found)
                self._run = replace(self._run, reached=found[-1], counts=dict(self._counts))
                relinkings.note(conn, self._run)
            done += len(found)
            self._progress(Progress(self._run.step, done, self._total))
            time.sleep(YIELD_SECONDS)

    def _renew(self, conn: Connection, claim_ids: tuple[int, ...]) -> None:
        """Make forms anew and index them under the keys that are rarest now."""
        for claim_id in claim_ids:
            form = form_now(conn, claim_id)
            keys = index_keys(form, rarity_among_claims(conn, [form]))
            if claims.reform(conn, claim_id, form.to_json()):
                self._counts["renewed"] += 1
                candidates.replace(conn, Indexed(claim_id, keys, form.tokens))
            else:
                candidates.put(conn, claim_id, keys)
        self._memory.forget()

    def _mend(self, conn: Connection, claim_ids: tuple[int, ...]) -> None:
        clusters = Clusters(conn, self._memory, at=self._desk.clock(), limit=MOST_MENTIONS)
        clusters.mend(claim_ids, propose=True)
        moves = clusters.seating.moves
        self._counts.update(each.move.value for each in moves)
        self._counts["claims"] += len(claim_ids)
        self._moves += moves[: MOVES_TOLD - len(self._moves)]

    def _finish(self) -> RelinkSummary:
        counts = {name: self._counts[name] for name in COUNTED}
        at = self._desk.clock()
        with self._desk.database.write() as conn:
            relinkings.finish(conn, replace(self._run, counts=counts), at=at)
            events.append(conn, NewEvent(at, self._desk.reviewer, RELINK, after={"relinked": counts}))
        return RelinkSummary(
            claims=counts["claims"],
            renewed=counts["renewed"],
            joined=counts[Move.JOINED],
            founded=counts[Move.FOUNDED],
            merged=counts[Move.MERGED],
            reworded=counts[Move.REWORDED],
            resumed=self._resumed,
            moves=tuple(self._moves),
        )
