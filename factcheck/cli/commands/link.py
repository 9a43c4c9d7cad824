"""`factcheck link`: a person decides which mentions and claims belong together."""

from collections.abc import Callable, Sequence
from dataclasses import asdict

import click

from factcheck.cli.options import writes
from factcheck.cli.progress import progress_line
from factcheck.cli.session import deciding_desk, program, wording
from factcheck.cli.terminal import answer, say
from factcheck.domain.errors import UsageError
from factcheck.domain.records import ClaimDetail

VERBS = ("confirm", "reject", "merge", "split", "canonical")
USAGE = f"[ID {'|'.join(VERBS)} OTHER]"


@click.command("link", short_help="Decide which mentions and claims belong together.")
@click.argument("words", metavar=USAGE, nargs=-1)
@click.option("--again", is_flag=True, help="Link all anew by today's rules; what people decided holds.")
@click.option("--dry-run", is_flag=True, help="With --again: say what would change, change nothing.")
@writes
def command(words: tuple[str, ...], again: bool, dry_run: bool, json_wanted: bool) -> None:
    """Decide which mentions and claims belong together.

    OTHER is a claim (15) or a mention (m17), as `factcheck show` numbers them. Each decision is undone by `undo`.

    confirm: they belong together. Two claims that are the same become one; of two that differ the link is confirmed.
    A mention that the machine linked is its for certain.

    reject: they do not, and are never proposed again. A rejected mention becomes a claim of its own.

    merge: two claims become one, also two that differ, under the older number; the newer number leads there for ever.

    split: a mention becomes a claim of its own, as by reject.

    canonical: the claim is worded as this mention (m17) words it; the others are compared with that from now on.

    --again goes over everything the machine linked, after an update of the program. It may be interrupted: the next
    run goes on where it stopped.

    Example: factcheck link 12 confirm 15
    """
    if again and not words:
        _link_again(dry_run=dry_run, json_wanted=json_wanted)
        return
    if again or dry_run:
        raise UsageError("--again goes over all links, and --dry-run belongs to it: factcheck link --again --dry-run")
    claim, decision, other = _understood(words)
    from factcheck.workflow.queue import show_claim
    from factcheck.workflow.watching import pulse

    with deciding_desk() as desk:
        seen = pulse(desk).last_event
        ends = show_claim(desk, claim), show_claim(desk, other)
        detail = _decision(decision)(desk, claim, other, seen_event=seen)
    answer(detail, _told(detail, decision, other, ends), json_wanted=json_wanted)
    if len({end.row.id for end in ends}) > 1:
        say(_other_end(*ends))


def _link_again(*, dry_run: bool, json_wanted: bool) -> None:
    from factcheck.cli.relink_report import relink_lines
    from factcheck.workflow.relinking import link_again

    words = wording()
    with deciding_desk() as desk, progress_line() as show:
        summary = link_again(
            desk,
            dry_run=dry_run,
            progress=lambda at: show(words("relink.progress", name=words.name("relink", at.step), **asdict(at))),
        )
    answer(summary, "\n".join(relink_lines(summary, words)), json_wanted=json_wanted)


def _understood(words: Sequence[str]) -> tuple[str, str, str]:
    """Return claim, decision and the other end; the decision may stand in front as well."""
    if len(words) == len(("claim", "decision", "other")):
        claim, decision, other = words if words[1] in VERBS else (words[1], words[0], words[2])
        if decision in VERBS:
            return claim, decision, other
    raise UsageError(
        f"which claim, and what of it? Type a claim, one of {', '.join(VERBS)}, and a claim or mention: "
        "factcheck link 12 confirm 15, factcheck link 12 split m17"
    )


def _decision(verb: str) -> Callable[..., ClaimDetail]:
    """Return the use case of a decision."""
    from factcheck.workflow import merging, relating, representing, splitting

    return {
        "confirm": relating.confirm,
        "reject": relating.reject,
        "merge": merging.merge,
        "split": splitting.split,
        "canonical": representing.set_canonical,
    }[verb]


def _told(detail: ClaimDetail, decision: str, other: str, ends: Sequence[ClaimDetail]) -> str:
    joined = [end.row.id for end in ends if end.row.id in detail.redirected_from]
    keys = {"reject": "rejected", "split": "split", "canonical": "worded"}
    key = keys.get(decision, "merged" if joined else "confirmed")
    number = str(joined[0]) if joined else other.lstrip("#")
    named = f"#{number}" if number.isdecimal() else other
    return wording()(f"done.{key}", id=detail.row.id, other=named, claim=detail.row.claim, factcheck=program())


def _other_end(claim: ClaimDetail, other: ClaimDetail) -> str:
    """Say how the other claim reads, so that a mistyped number is seen, and whether the machine had related the two."""
    related = any(link.other_id == other.row.id for link in claim.links)
    key = "done.joined" if related else "done.unproposed"
    return wording()(key, other=f"#{other.row.id}", id=claim.row.id, claim=other.row.claim)
