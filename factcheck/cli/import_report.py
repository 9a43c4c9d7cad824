"""An import told to a person: progress while it runs, a summary when it is done."""

import time
from collections.abc import Callable, Iterator

from factcheck.cli.session import program
from factcheck.wording import Wording
from factcheck.workflow.importing import ImportSummary, Progress


def progress_teller(show: Callable[[str], None], words: Wording) -> Callable[[Progress], None]:
    """Return what an import calls with its progress: a line of counts and the rate since now."""
    began = time.monotonic()

    def tell(progress: Progress) -> None:
        rate = progress.done / max(time.monotonic() - began, 0.001)
        key = "import.progress_failed" if progress.failed else "import.progress"
        show(
            words(
                key,
                done=progress.done,
                failed=progress.failed,
                claims=progress.claims,
                rate=f"{rate:.0f}",
                current=progress.current,
            )
        )

    return tell


def summary_lines(summary: ImportSummary, words: Wording, *, dry_run: bool) -> Iterator[str]:
    """Yield what came of an import, and what to type next."""
    yield words(
        "import.articles",
        new=summary.new,
        known=summary.known,
        changed=summary.changed,
        failed=len(summary.failures),
    )
    yield words("import.claims", claims=summary.claims, linked=summary.linked, suggested=summary.suggested)
    if summary.warnings:
        yield words("import.warnings", warnings=summary.warnings)
    if dry_run:
        yield words("import.dry_run")
    elif summary.new + summary.changed + summary.known:
        yield words("import.next", factcheck=program())
