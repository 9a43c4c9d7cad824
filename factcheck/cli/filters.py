"""The options that choose claims, shared by every command that takes a part of the queue."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from enum import StrEnum
from functools import wraps
from typing import Any, TypeVar

import click

from factcheck.cli.periods import Period, read_period
from factcheck.domain.mention import ClaimType
from factcheck.domain.records import ClaimFilter
from factcheck.domain.review import ClaimState, RatingScale

Chosen = TypeVar("Chosen", bound=StrEnum)

_OPTIONS = (
    click.option(
        "--state", "states", multiple=True, metavar="STATE", help="new, in_progress, done, published, dismissed."
    ),
    click.option("--rating", "ratings", multiple=True, metavar="CODE", help="A verdict, by code or label: false."),
    click.option("--outlet", metavar="NAME", help="Published there: Tempo."),
    click.option("--speaker", metavar="NAME", help="Said or relayed by."),
    click.option("--type", "claim_type", metavar="TYPE", help="quantity, comparison, causal, rule, event ..."),
    click.option("--language", metavar="CODE", help="Language of the claim: id, en."),
    click.option("--since", callback=read_period, metavar="DATE", help="Seen on or after."),
    click.option("--until", callback=read_period, metavar="DATE", help="First seen on or before."),
    click.option("--min-score", type=click.FloatRange(0, 1), metavar="0-1", help="Score at least."),
    click.option("--search", metavar="WORDS", help="Words in the claim."),
)


def claim_filters(function: Callable[..., Any]) -> Callable[..., Any]:
    """Add the filter options to a command and hand it one ClaimFilter, as `wanted`.

    --state and --rating may be repeated or hold several values with commas.
    """

    @wraps(function)
    def gathered(  # noqa: PLR0913 - one parameter for each option, as click passes them
        *args: Any,
        states: tuple[str, ...],
        ratings: tuple[str, ...],
        outlet: str | None,
        speaker: str | None,
        claim_type: str | None,
        language: str | None,
        since: Period | None,
        until: Period | None,
        min_score: float | None,
        search: str | None,
        **others: Any,
    ) -> Any:
        wanted = ClaimFilter(
            states=tuple(_member(ClaimState, value, "--state") for value in _split(states)) or None,
            ratings=tuple(_split(ratings)) or None,
            outlet=outlet,
            speaker=speaker,
            type=_member(ClaimType, claim_type, "--type") if claim_type else None,
            language=language,
            since=since.first if since else None,
            until=until.last if until else None,
            min_score=min_score,
            text=search,
        )
        return function(*args, wanted=wanted, **others)

    for option in reversed(_OPTIONS):
        gathered = option(gathered)
    return gathered


def with_codes(wanted: ClaimFilter, scale: RatingScale) -> ClaimFilter:
    """Return the filter with its ratings, typed as code or label ("salah"), as the scale's codes."""
    ratings = tuple(map(scale.code_of, wanted.ratings)) if wanted.ratings else None
    return replace(wanted, ratings=ratings)


def _split(values: Iterable[str]) -> list[str]:
    return [part.strip() for value in values for part in value.split(",") if part.strip()]


def _member(kind: type[Chosen], value: str, option: str) -> Chosen:
    try:
        return kind(value.lower().replace("-", "_"))
    except ValueError:
        known = ", ".join(member.value for member in kind)
        raise click.BadParameter(f"{value!r} is not one of {known}", param_hint=option) from None
