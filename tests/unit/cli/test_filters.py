from datetime import date

import click
import pytest

from factcheck.cli.edge import run
from factcheck.cli.filters import claim_filters
from factcheck.domain.mention import ClaimType
from factcheck.domain.records import ClaimFilter
from factcheck.domain.review import ClaimState


def _filter(*args: str) -> ClaimFilter:
    caught = []

    @click.command()
    @claim_filters
    def command(*, wanted: ClaimFilter) -> None:
        caught.append(wanted)

    assert run(command, list(args)) == 0
    return caught[0]


def test_nothing_typed_chooses_everything() -> None:
    assert _filter() == ClaimFilter()


def test_every_option_reaches_the_filter() -> None:
    args = "--outlet Tempo --speaker Bulog --type quantity --language id --since 2018-09 --until 2018-09"
    assert _filter(*args.split(), "--min-score", "0.5", "--search", "stok beras") == ClaimFilter(
        outlet="Tempo",
        speaker="Bulog",
        type=ClaimType.QUANTITY,
        language="id",
        since=date(2018, 9, 1),
        until=date(2018, 9, 30),
        min_score=0.5,
        text="stok beras",
    )


def test_states_and_ratings_may_be_repeated_or_joined() -> None:
    wanted = _filter("--state", "new,in-progress", "--state", "Done", "--rating", "false, true")
    assert wanted.states == (ClaimState.NEW, ClaimState.IN_PROGRESS, ClaimState.DONE)
    assert wanted.ratings == ("false", "true")


@pytest.mark.parametrize(("option", "known"), [("--state", "in_progress"), ("--type", "quantity")])
def test_unknown_value_is_refused_with_the_known_ones(
    option: str, known: str, capsys: pytest.CaptureFixture[str]
) -> None:
    @click.command()
    @claim_filters
    def command(*, wanted: ClaimFilter) -> None:
        del wanted

    assert run(command, [option, "entah"]) == 2
    err = capsys.readouterr().err
    assert option in err
    assert known in err
