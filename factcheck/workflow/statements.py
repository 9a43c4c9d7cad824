"""The statements of a claim: its mentions by what they say, as far as the machine may move them."""

from collections.abc import Collection
from dataclasses import dataclass, field

from factcheck.domain.mention import Mention
from factcheck.linking import NormalForm, precedence
from factcheck.store import members
from factcheck.store.database import Connection
from factcheck.workflow.forms import form_of

Precedence = tuple[tuple[int, int, int], str, str]


@dataclass(slots=True, eq=False)
class Statement:
    """Mentions of one normal form under one claim, its `home`; `leads` when the claim is worded by one of them.

    `said` is the first of them. Statements sort from the one that takes precedence down, of equal ones the older first.
    """

    form: NormalForm
    said: Mention
    home: int
    mentions: list[int] = field(default_factory=list)
    leads: bool = False
    rank: Precedence = field(init=False)

    def __post_init__(self) -> None:
        self.rank = precedence(self.form)

    def __lt__(self, other: "Statement") -> bool:
        return self.rank > other.rank or (self.rank == other.rank and self.home < other.home)


def statements_of(
    conn: Connection, claim_id: int, *, guarded: Collection[int] = (), limit: int
) -> list[Statement] | None:
    """Return the statements of a claim; None for one that has more mentions than `limit`.

    Of a `guarded` claim, on which a person has worked, those that word it are left out: they stay.
    """
    found = members.members(conn, claim_id, limit + 1)
    if len(found) > limit:
        return None
    said: dict[NormalForm, Statement] = {}
    for each in found:
        if each.founds and claim_id in guarded:
            continue
        form = form_of(each.mention, each.language)
        statement = said.setdefault(form, Statement(form, each.mention, claim_id))
        statement.mentions.append(each.id)
        statement.leads |= each.founds
    return list(said.values())
