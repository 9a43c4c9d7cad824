from collections.abc import Callable

import pytest

from factcheck.domain.speaker import Voice

RULE = ("the rule that was dropped in May had failed", "The ministry")
Said = Callable[[str, str], list[tuple[str, tuple[str, ...]]]]


@pytest.mark.parametrize(
    ("body", "content", "name"),
    [
        ("Mayor Jane Holloway said the bridge is safe.", "the bridge is safe", "Jane Holloway"),
        ('"The bridge is safe," said Mayor Jane Holloway.', "The bridge is safe", "Jane Holloway"),
        ('"The bridge is safe," Holloway told reporters in London.', "The bridge is safe", "Holloway"),
        ("The bridge will stay open, Jane Holloway said.", "The bridge will stay open", "Jane Holloway"),
        ("According to Jane Holloway, the bridge is safe.", "the bridge is safe", "Jane Holloway"),
        ("Jane Holloway, a professor at Leeds University, said rents fell again.", "rents fell again", "Jane Holloway"),
        ("Trade Minister Ratna Tangkudung denied that rice ran out.", "rice ran out", "Ratna Tangkudung"),
        ("House member Maria Tangkudung said that the budget rose.", "the budget rose", "Maria Tangkudung"),
        ("According to Statistics Indonesia, poverty fell again.", "poverty fell again", "Statistics Indonesia"),
        (
            "A survey by the Institute for Rice Research showed the opposite: prices fell.",
            "prices fell",
            "Institute for Rice Research",
        ),
        (
            "Solar grids last five years, a study by Cendana University found.",
            "Solar grids last five years",
            "a study by Cendana University",
        ),
        ("Alan Reed said he believes growth will return.", "growth will return", "Alan Reed"),
        ("Officials said the talks would resume.", "the talks would resume", "Officials"),
        (
            "According to the Office for National Statistics, rents rose 4 percent.",
            "rents rose 4 percent",
            "Office for National Statistics",
        ),
        ("Jane Holloway, secretary-general of the Rail Union, said fares rose.", "fares rose", "Jane Holloway"),
        ("Jane Holloway, the union's secretary-general, said fares rose.", "fares rose", "Jane Holloway"),
        ("Jane Holloway, Indonesia's trade minister, told reporters that fares rose.", "fares rose", "Jane Holloway"),
        ("Jane Holloway, a trader in Kuala Lumpur, said fares rose.", "fares rose", "Jane Holloway"),
        ("The agency's own data show that rents fell again.", "rents fell again", "The agency's own data"),
        (
            "According to a report by the Rail Council published in May, fares rose again.",
            "fares rose again",
            "a report by the Rail Council",
        ),
        (
            "A senior official at the ministry, who spoke on condition of anonymity, said fares rose.",
            "fares rose",
            "A senior official at the ministry",
        ),
        ("The ministry said the rule that was dropped in May had failed.", *RULE),
        ("The ministry told lawmakers on Monday that the rule that was dropped in May had failed.", *RULE),
    ],
)
def test_the_same_sieves_read_english(said: Said, body: str, content: str, name: str) -> None:
    assert said(body, "en") == [(content, (name,))]


@pytest.mark.parametrize(
    ("body", "name", "role"),
    [
        (
            "Trade Minister Budi Santoso said on Monday that rice prices fell. The deal, Santoso told us, will hold.",
            "Budi Santoso",
            "Trade Minister",
        ),
        ("House member Maria Tangkudung said that prices had risen.", "Maria Tangkudung", "House member"),
        ("On Monday House member Maria Tangkudung said that rents rose.", "Maria Tangkudung", "House member"),
        ("Harvard economist Jane Reed said rents fell by 4 percent.", "Jane Reed", "Harvard economist"),
        ("World Bank economist Jane Reed said that rents fell.", "Jane Reed", "World Bank economist"),
        ("Labour MP Jane Reed said that rents would fall.", "Jane Reed", "Labour MP"),
        ("BGN head Jane Reed told lawmakers that rents fell.", "Jane Reed", "BGN head"),
        ('"Rents fell," said Jane Reed, a BGN deputy.', "Jane Reed", "a BGN deputy"),
        ("House members said that rents fell by 4 percent.", "House members", None),
        ("Statistics Indonesia (BPS) reported on Monday that rice prices fell.", "Statistics Indonesia", None),
        ("Statistics Indonesia (BPS) reported a rise of 4 percent in exports.", "Statistics Indonesia", None),
    ],
)
def test_a_role_may_stand_behind_what_it_belongs_to(
    voice: Callable[[str, str], Voice], body: str, name: str, role: str | None
) -> None:
    found = voice(body, "en")
    assert (found.name, found.role, found.organisation) == (name, role, None)


def test_a_relayed_belief_keeps_both_speakers(said: Said) -> None:
    body = "Alan Reed said Jane Holloway believes growth will return."
    assert said(body, "en") == [("growth will return", ("Jane Holloway", "Alan Reed"))]


def test_a_survey_within_a_report_keeps_both(said: Said) -> None:
    body = "Jane Holloway, head of the Rail Union, said her organization's survey found that fares rose."
    assert said(body, "en") == [("fares rose", ("her organization's survey", "Jane Holloway"))]


@pytest.mark.parametrize(
    ("body", "contents"),
    [
        ("Holloway said fares rose 5 percent, adding that rents fell.", ["fares rose 5 percent", "rents fell"]),
        (
            '"Fares rose 5 percent," said Jane Holloway, a BGN deputy, adding that rents fell.',
            ["Fares rose 5 percent", "rents fell"],
        ),
        ("Holloway denied that all fares rose, saying rents fell.", ["all fares rose", "rents fell"]),
    ],
)
def test_a_speaker_goes_on_behind_a_participle(said: Said, body: str, contents: list[str]) -> None:
    found = said(body, "en")
    assert [content for content, _ in found] == contents
    assert len({chain for _, chain in found}) == 1
    assert found[0][1][0].endswith("Holloway")


@pytest.mark.parametrize(
    "cue",
    ["the Rail Agency (RA) said on Wednesday", "according to the Rail Agency (RA)"],
)
def test_a_clause_behind_a_closing_cue_leaves_the_statement_before_it(said: Said, cue: str) -> None:
    found = said(f"Fares rose 5 percent in May, {cue}, although a drivers' union disputed the figure.", "en")
    assert found[0] == ("Fares rose 5 percent in May", ("Rail Agency",))
    assert found[1][0] == "a drivers' union disputed the figure"
