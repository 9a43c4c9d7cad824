"""`factcheck export`: claims to a file that others can use."""

from pathlib import Path

import click

from factcheck.cli.export_file import SUFFIXES, export_file
from factcheck.cli.filters import claim_filters, with_codes
from factcheck.cli.options import db_option, lang_option
from factcheck.cli.session import reading_desk, settings, wording
from factcheck.cli.terminal import say
from factcheck.domain.errors import UsageError
from factcheck.domain.records import ClaimFilter

FORMATS = tuple(suffix.removeprefix(".") for suffix in SUFFIXES)


@click.command("export", short_help="Write claims to a CSV or JSONL file.")
@click.argument("file")
@click.option("--format", "chosen", type=click.Choice(FORMATS), help="Else taken from the file's ending.")
@claim_filters
@click.option("--all", "everything", is_flag=True, help="Every claim, not only those with a verdict.")
@click.option("--raw", is_flag=True, help="CSV: leave cells that a spreadsheet would run as formulas.")
@click.option("--no-bom", is_flag=True, help="CSV: no byte order mark, for programs that stumble over it.")
@db_option
@lang_option
def command(*, file: str, chosen: str | None, wanted: ClaimFilter, everything: bool, raw: bool, no_bom: bool) -> None:
    """Write claims to a CSV or JSONL file; - is standard output.

    Without a filter or --all, the claims that have a verdict. CSV is for spreadsheets; JSONL keeps everything.

    Example: factcheck export putusan.csv --since 2018-09-01
    """
    from factcheck.workflow.exporting import export_claims

    with reading_desk() as desk, export_file(file) as out:
        unfiltered = wanted == ClaimFilter()
        count = export_claims(
            desk,
            with_codes(wanted, desk.scale),
            with_verdict_only=not everything and unfiltered,
            format=chosen or _format_of(file),
            language=settings().language,
            raw=raw,
            bom=not no_bom,
            out=out,
        )
    words = wording()
    if file != "-":
        say(words("done.exported", count=count, file=file))
    if not count and not everything:
        say(words("done.exported_none" if unfiltered else "done.exported_no_match"))


def _format_of(file: str) -> str:
    suffix = Path(file).suffix.lower().lstrip(".")
    if suffix not in FORMATS:
        raise UsageError(f"{file}: no format for this ending; name the file .csv or .jsonl, or give --format")
    return suffix
