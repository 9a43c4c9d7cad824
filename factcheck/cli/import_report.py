"""An import told to a person: progress while it runs, a summary when it is done."""

import time
from collections.abc import Callable, Iterator

from factcheck.cli.session import program
from factcheck.text.safe import safe_line
from factcheck.wording import Wording
from factcheck.wording.cells import cut
from factcheck.wording.warning_phrases import warning_in_words
from factcheck.workflow.importing import ImportSummary, Progress

WARNINGS_SHOWN = 10
"""Warnings listed after an import; `articles show` tells those of one article."""

LONGEST_TITLE = 50
"""Cells of an article's title in front of its warning."""


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
    if summary.checked:
        yield words("import.checked", checked=summary.checked, factcheck=program())
    if summary.warnings:
        yield words("import.warnings", warnings=summary.warnings)
        for title, warning in summary.warned[:WARNINGS_SHOWN]:
            yield f"  ! {cut(safe_line(title), LONGEST_TITLE)}: {safe_line(warning_in_words(warning, words))}"
        if summary.warnings > WARNINGS_SHOWN:
            yield words("import.more_warnings", count=summary.warnings - WARNINGS_SHOWN)
    if dry_run:
        yield words("import.dry_run")
    elif summary.new + summary.changed + summary.known:
        yield words("import.next", factcheck=program())
