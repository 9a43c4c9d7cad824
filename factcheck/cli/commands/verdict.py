"""`factcheck verdict`: a rating with its reasons and sources."""

from collections.abc import Iterator

import click

from factcheck.cli.options import writes
from factcheck.cli.session import deciding_desk, program, wording
from factcheck.cli.sources import source_options
from factcheck.cli.terminal import answer, say
from factcheck.domain.records import ClaimDetail, EventRecord, EvidenceRecord
from factcheck.domain.review import ClaimState, RatingScale
from factcheck.wording import phrases


@click.command("verdict", short_help="Give a claim a rating, with its sources.")
@click.argument("claim", metavar="ID")
@click.argument("code")
@click.option("--summary", default="", metavar="TEXT", help="The verdict in a sentence.")
@click.option("--explanation", default="", metavar="TEXT", help="How you came to it.")
@source_options
@click.option("--seen", type=int, metavar="EVENT", help="Refuse if anyone else decided after this event (last_event).")
@writes
def command(
    *,
    claim: str,
    code: str,
    summary: str,
    explanation: str,
    evidence: tuple[EvidenceRecord, ...],
    seen: int | None,
    json_wanted: bool,
) -> None:
    """Give a claim a rating, with its sources.

    CODE is one of the desk's scale: true, mostly_true, partly_true, misleading, false, unproven, unverifiable; its
    label does as well ("salah").

    Example: factcheck verdict 12 false --summary "BPS mencatat 5,06 persen." --refutes https://www.bps.go.id/
    """
    from factcheck.workflow.reviewing import give_verdict, history

    with deciding_desk() as desk:
        rating = desk.scale.code_of(code)
        detail = give_verdict(
            desk, claim, rating, summary=summary, explanation=explanation, evidence=evidence, seen_event=seen
        )
        scale, [event] = desk.scale, history(desk, str(detail.row.id), 1)
    answer(detail, _told(detail, scale), json_wanted=json_wanted)
    for line in _overruled(detail, event, scale):
        say(line)


def _told(detail: ClaimDetail, scale: RatingScale) -> str:
    words = wording()
    key = "done.verdict_open" if detail.row.state is ClaimState.IN_PROGRESS else "done.verdict"
    label = phrases.rating(detail.row.rating or "", scale, words.language)
    state = words.name("state", detail.row.state)
    return words(key, id=detail.row.id, rating=label, state=state, factcheck=program())


def _overruled(detail: ClaimDetail, event: EventRecord, scale: RatingScale) -> Iterator[str]:
    """Say what the verdict stands against now: an earlier verdict, whoever gave it, or a dismissal."""
    words = wording()
    earlier = next((review for review in detail.reviews[1:] if not review.retracted), None)
    if earlier and earlier.rating != detail.row.rating:
        label = phrases.rating(earlier.rating, scale, words.language)
        time = phrases.moment(earlier.reviewed_at)
        yield words("done.replaced", rating=label, reviewer=earlier.reviewer, time=time)
    if event.before.get("state") == ClaimState.DISMISSED:
        yield words("done.was_dismissed", reason=words.name("reason", str(event.before.get("dismissed_as"))))
