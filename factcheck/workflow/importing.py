"""Articles in: read, analysed on all processors, linked and stored by one writer, in the order of the input.

The same input gives the same database whatever the number of processes, and a second run changes nothing. A batch is
stored whole or not at all, so an import that was killed is completed by running it again.
"""

import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import date, datetime
from functools import partial
from itertools import chain
from pathlib import Path
from typing import BinaryIO

from factcheck.domain.analysis import Warned
from factcheck.domain.article import Article
from factcheck.languages import extend_from, own_folder
from factcheck.reading import Failure, ReadOptions
from factcheck.store import articles, events, imports, standing
from factcheck.store.database import Connection
from factcheck.store.events import NewEvent
from factcheck.store.tables import BY_MACHINE
from factcheck.workflow.collecting import rare_collection
from factcheck.workflow.desk import Desk
from factcheck.workflow.filing import Filing
from factcheck.workflow.parallel import in_chunks, process_map
from factcheck.workflow.preparing import Prepared, prepare_all
from factcheck.workflow.remembering import Memory
from factcheck.workflow.shelving import Outcome, shelve
from factcheck.workflow.sources import read_sources

ARTICLES_A_CHUNK = 8
"""Articles handed to a worker at once: some 30 ms of work, beside which the hand-over does not count."""

ARTICLES_A_BATCH = 50
"""Articles a transaction: about 0.3 s, so that a reviewer's verdict does not wait for long."""

WARNINGS_TOLD = 100
"""Warnings kept for the summary of a run, so that memory does not grow with it."""

IMPORT = "import"
"""The kind of event that says an import has ended."""

PATHS_TOLD = 20
"""Paths an event names: a shell may have made thousands of one pattern, and the first say what it was."""

YIELD_SECONDS = 0.002
"""Pause between two transactions, in which a waiting writer gets its turn."""


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """What holds for all articles of an import; `jobs` is the number of processes."""

    outlet: str | None = None
    published_on: date | None = None
    language: str | None = None
    jobs: int = 1
    dry_run: bool = False

    @property
    def reading(self) -> ReadOptions:
        """What the readers are told."""
        return ReadOptions(outlet=self.outlet, published_on=self.published_on, language=self.language)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an import is; `current` names the article or file just done."""

    done: int
    failed: int
    claims: int
    current: str


@dataclass(frozen=True, slots=True)
class ImportSummary:
    """What an import did; `failures` are (path, line, reason), `claims` new claims, `linked` repeats of known ones.

    `warned` holds the first WARNINGS_TOLD of its `warnings`, each with the article's title.
    """

    run_id: int | None
    new: int
    known: int
    changed: int
    failures: tuple[tuple[str, int | None, str], ...]
    claims: int
    linked: int
    suggested: int
    warnings: int
    warned: tuple[tuple[str, Warned], ...]
    seconds: float
    checked: int = 0
    """New claims that a fact-check of others says the same as."""


def _own_words() -> Callable[[], object] | None:
    """Return what gives a worker the desk's own words, as this process has them."""
    folder = own_folder()
    return partial(extend_from, partial(Path, str(folder))) if folder else None


def import_paths(
    desk: Desk,
    paths: Sequence[str],
    options: ImportOptions,
    *,
    stdin: BinaryIO | None = None,
    progress: Callable[[Progress], None] = lambda _: None,
) -> ImportSummary:
    """Import files, folders and "-" (standard input); what cannot be read is told in the summary, the rest goes in."""
    began = time.perf_counter()
    with rare_collection(), process_map(options.jobs, _own_words()) as ordered:
        run = _Run(desk, options, progress, tuple(paths))
        found = read_sources(paths, options.reading, stdin, ordered)
        fresh = (run.fresh(chunk) for chunk in in_chunks(found, ARTICLES_A_CHUNK))
        prepared = chain.from_iterable(ordered(prepare_all, (chunk for chunk in fresh if chunk)))
        for batch in in_chunks(run.sound(prepared), ARTICLES_A_BATCH):
            run.store(batch)
        return run.finish(time.perf_counter() - began)


@dataclass(slots=True)
class _Run:
    """One import under way: what it has seen so far."""

    desk: Desk
    options: ImportOptions
    progress: Callable[[Progress], None]
    paths: tuple[str, ...]
    run_id: int | None = None
    outcomes: Counter[Outcome] = field(default_factory=Counter)
    failures: list[Failure] = field(default_factory=list)
    claims: int = 0
    linked: int = 0
    suggested: int = 0
    checked: int = 0
    warnings: int = 0
    warned: list[tuple[str, Warned]] = field(default_factory=list)
    memory: Memory = field(default_factory=Memory)

    def fresh(self, chunk: tuple[Article | Failure, ...]) -> tuple[Article, ...]:
        """Return the articles of a chunk that are not in the database yet; count the known, keep the failures."""
        self.failures += [found for found in chunk if isinstance(found, Failure)]
        read = [found for found in chunk if isinstance(found, Article)]
        with self.desk.database.read() as conn:
            new = tuple(article for article in read if articles.find_by_key(conn, article.key) is None)
        self.outcomes[Outcome.KNOWN] += len(read) - len(new)
        return new

    def sound(self, prepared: Iterable[Prepared | Failure]) -> Iterator[Prepared]:
        """Yield the articles that could be analysed; keep the failures."""
        for each in prepared:
            if isinstance(each, Failure):
                self.failures.append(each)
            else:
                yield each

    def store(self, batch: tuple[Prepared, ...]) -> None:
        """Store a batch in one transaction, then let others write; a dry run only counts."""
        if self.options.dry_run:
            self._count_only(batch)
        else:
            with self.desk.database.write() as conn:
                self._store(conn, batch)
            time.sleep(YIELD_SECONDS)
        last = batch[-1].article
        self.progress(Progress(self.outcomes.total(), len(self.failures), self.claims, last.title or last.key))

    def finish(self, seconds: float) -> ImportSummary:
        """Record the failures and the end of the run; return the summary."""
        summary = ImportSummary(
            run_id=self.run_id,
            new=self.outcomes[Outcome.NEW],
            known=self.outcomes[Outcome.KNOWN],
            changed=self.outcomes[Outcome.CHANGED],
            failures=tuple((each.path, each.line, each.reason) for each in self.failures),
            claims=self.claims,
            linked=self.linked,
            suggested=self.suggested,
            checked=self.checked,
            warnings=self.warnings,
            warned=tuple(self.warned),
            seconds=round(seconds, 3),
        )
        if self.options.dry_run or (self.run_id is None and not self.failures):
            return summary
        with self.desk.database.write() as conn:
            return self._record(conn, summary)

    def _store(self, conn: Connection, batch: tuple[Prepared, ...]) -> None:
        at = self.desk.clock()
        self.memory.renew(conn)
        filing = Filing(BY_MACHINE, self._started(conn, at), at, self.memory)
        outcomes, tally = shelve(conn, batch, filing, self.desk.reviewer)
        grown = [each for each in tally.joined if each.claim_id not in tally.touched]
        standing.refresh(conn, tally.touched | standing.grow(conn, grown))
        if Outcome.CHANGED in outcomes:
            self.memory.forget()
        self.outcomes.update(outcomes)
        for outcome, prepared in zip(outcomes, batch, strict=True):
            if outcome is not Outcome.KNOWN:
                self._warn(prepared)
        self.claims += tally.claims
        self.linked += tally.linked
        self.suggested += tally.suggested
        self.checked += tally.checked

    def _count_only(self, batch: tuple[Prepared, ...]) -> None:
        self.outcomes[Outcome.NEW] += len(batch)
        self.claims += sum(form is not None for prepared in batch for _, form in prepared.found)
        for prepared in batch:
            self._warn(prepared)

    def _warn(self, prepared: Prepared) -> None:
        found = prepared.analysis.warnings
        self.warnings += len(found)
        title = prepared.article.title or prepared.article.key
        self.warned += [(title, warning) for warning in found[: WARNINGS_TOLD - len(self.warned)]]

    def _started(self, conn: Connection, at: datetime) -> int:
        """Return the run's id; it is opened when there is something to store: a run without changes leaves none."""
        if self.run_id is None:
            options = {key: str(value) for key, value in asdict(self.options).items() if value is not None}
            self.run_id = imports.start(conn, reviewer=self.desk.reviewer, at=at, options=options)
        return self.run_id

    def _record(self, conn: Connection, summary: ImportSummary) -> ImportSummary:
        at = self.desk.clock()
        run_id = self._started(conn, at)
        for failure in self.failures:
            imports.fail(conn, run_id, failure.path, failure.line, failure.reason)
        counts = {
            name: value for name, value in asdict(summary).items() if name not in {"run_id", "failures", "warned"}
        }
        imports.finish(conn, run_id, at=at, counts=counts | {"failed": len(self.failures)})
        events.append(conn, NewEvent(at, self.desk.reviewer, IMPORT, after={"run": run_id, **self._told()}))
        return replace(summary, run_id=run_id)

    def _told(self) -> dict[str, object]:
        """Return what the history tells of the import: where it read, and what became of the articles."""
        counts = {outcome.value: self.outcomes[outcome] for outcome in Outcome}
        return {"paths": list(self.paths[:PATHS_TOLD]), **counts, "failed": len(self.failures)}
