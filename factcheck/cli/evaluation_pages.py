"""Figures and misses of an evaluation, as tables and lists for people."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence

from factcheck.cli.tables import Column, table_lines
from factcheck.evaluation.floors import Floors
from factcheck.evaluation.meanings import COUNTS, LESS_IS_BETTER, MEANINGS
from factcheck.evaluation.tally import Miss

COLUMNS = (
    Column("figure"),
    Column("value", right=True),
    Column("floor", right=True),
    Column("what it means", folded=True),
)


def figure_lines(
    figures: Sequence[tuple[str, float | None]], floors: Floors | None, width: int | None
) -> Iterator[str]:
    """Yield a table of figures, a line each, with floors where there are some."""
    rows = [
        (name, _shown(name, value), _shown(name, floors.of(name)) if floors else "-", _meaning(name))
        for name, value in figures
    ]
    return table_lines(COLUMNS, rows, width)


def miss_lines(misses: Sequence[Miss], kinds: Collection[str]) -> Iterator[str]:
    """Yield the misses, most frequent kinds and causes first; `kinds` names those to be listed, empty for all."""
    groups: dict[tuple[str, str], list[Miss]] = defaultdict(list)
    for miss in misses:
        if not kinds or miss.kind in kinds:
            groups[miss.kind, miss.cause].append(miss)
    for (kind, cause), members in sorted(groups.items(), key=lambda group: (-len(group[1]), group[0])):
        yield f"{kind}{f', {cause}' if cause else ''}: {len(members)}"
        for miss in members:
            yield f"  {miss.id}: {_one_line(miss.text)}"
            if beside := [f"{name}: {_one_line(said)}" for name, said in _beside(miss) if said]:
                yield f"    {'; '.join(beside)}"
        yield ""


def _meaning(name: str) -> str:
    meaning = MEANINGS[name]
    return f"{meaning} (less is better)" if name in LESS_IS_BETTER else meaning


def _shown(name: str, value: float | None) -> str:
    if value is None:
        return "-"
    return f"{value:.0f}" if name in COUNTS else f"{value:.3f}"


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _beside(miss: Miss) -> tuple[tuple[str, str | None], ...]:
    return ("wanted", miss.wanted), ("found", miss.found)
