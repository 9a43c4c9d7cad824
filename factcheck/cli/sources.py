"""The options that name sources for a claim, shared by the commands that record them."""

from collections.abc import Callable
from functools import wraps
from typing import Any

import click

from factcheck.cli.session import now
from factcheck.domain.errors import UsageError
from factcheck.domain.records import EvidenceRecord
from factcheck.domain.review import EvidenceStance

_OPTIONS = (
    click.option("--evidence", "context", multiple=True, metavar="URL", help="A source, for context; may be repeated."),
    click.option("--supports", multiple=True, metavar="URL", help="A source that bears the claim out."),
    click.option("--refutes", multiple=True, metavar="URL", help="A source that speaks against the claim."),
)


def source_options(function: Callable[..., Any]) -> Callable[..., Any]:
    """Add --evidence, --supports and --refutes to a command and hand it their sources, as `evidence`."""

    @wraps(function)
    def gathered(
        *args: Any, context: tuple[str, ...], supports: tuple[str, ...], refutes: tuple[str, ...], **others: Any
    ) -> Any:
        evidence = (
            *(_source(url, EvidenceStance.CONTEXT) for url in context),
            *(_source(url, EvidenceStance.SUPPORTS) for url in supports),
            *(_source(url, EvidenceStance.REFUTES) for url in refutes),
        )
        return function(*args, evidence=evidence, **others)

    for option in reversed(_OPTIONS):
        gathered = option(gathered)
    return gathered


def refuse_no_address(url: str) -> None:
    """Raise UsageError for what no browser opens as a page."""
    if not url.startswith(("https://", "http://")):
        raise UsageError(f"{url!r} is no web address; it starts with https:// or http://")


def _source(url: str, stance: EvidenceStance) -> EvidenceRecord:
    refuse_no_address(url)
    return EvidenceRecord(url, stance, accessed_on=now().date())
