"""The desk's registry of speakers, filled as articles come in. It does not guess: a name is known, or it is new."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import BindParameter, Connection, bindparam, delete, select, update

from factcheck.domain.speaker import Speaker, SpeakerKind
from factcheck.store.inserts import insert_many, insert_missing
from factcheck.store.tables import speaker, speaker_alias, speaker_apart

Named = tuple[str, SpeakerKind]
"""A speaker's name and kind: what makes him the same one in another article."""


def register(conn: Connection, speakers: Iterable[Speaker]) -> dict[Named, int]:
    """Return the registry's id of every named speaker, adding new ones and new aliases.

    A speaker is known by his exact name, else by an alias that belongs to no other. One who was known by what turns out
    to be an alias of another alone goes into that one, unless it is a bare first or last name: those are for a person
    to judge. Unnamed sources are nobody in particular and get no id.
    """
    named: dict[Named, Speaker] = {
        (each.name, each.kind): each for each in speakers if each.kind is not SpeakerKind.UNNAMED
    }
    known = _by_name(conn, named)
    known |= _by_alias(conn, [who for who in named if who not in known])
    known |= _add(conn, [each for who, each in named.items() if who not in known])
    aliases = {(alias, known[who]) for who, each in named.items() for alias in each.aliases if alias != each.name}
    insert_missing(conn, speaker_alias, [{"alias": alias, "speaker_id": owner} for alias, owner in sorted(aliases)])
    _join_namesakes(conn, sorted({alias for alias, _ in aliases if _is_telling(alias)}))
    return known


def redirect(conn: Connection, speaker_id: int, target: int | None) -> None:
    """Let a speaker stand for another one from now on, or for himself again."""
    conn.execute(update(speaker).where(speaker.c.id == speaker_id).values(merged_into=target))


def set_apart(conn: Connection, one: int, other: int, *, apart: bool) -> None:
    """Note that two speakers are not the same, or take that back."""
    pair = {"one_id": min(one, other), "other_id": max(one, other)}
    if apart:
        insert_missing(conn, speaker_apart, [pair])
    else:
        conn.execute(delete(speaker_apart).where(*(speaker_apart.c[name] == value for name, value in pair.items())))


def merged_into(conn: Connection, speaker_id: int) -> tuple[int, ...]:
    """Return the speakers that stand for this one, himself not among them."""
    return tuple(conn.execute(select(speaker.c.id).where(speaker.c.merged_into == speaker_id)).scalars())


def _is_telling(alias: str) -> bool:
    """Tell whether an alias is more than a bare first or last name: several words, or letters that stand for some."""
    return " " in alias or (alias.isupper() and len(alias) > 1)


def _join_namesakes(conn: Connection, telling: Sequence[str]) -> None:
    """Let speakers called by an alias that is one other speaker's alone stand for that one."""
    if not telling:
        return
    owners: dict[Named, set[int]] = defaultdict(set)
    for row in conn.execute(_BY_ALIAS, {"names": telling}):
        owners[row.alias, SpeakerKind(row.kind)].add(row.merged_into or row.id)
    for row in conn.execute(_BY_NAME.where(speaker.c.merged_into.is_(None)), {"names": telling}).all():
        others = owners.get((row.name, SpeakerKind(row.kind)), set())
        if len(others) == 1 and row.id not in others and not merged_into(conn, row.id):
            (other,) = others
            if not conn.execute(_APART, {"one": min(row.id, other), "other": max(row.id, other)}).first():
                redirect(conn, row.id, other)


def _by_name(conn: Connection, named: Mapping[Named, Speaker]) -> dict[Named, int]:
    if not named:
        return {}
    rows = conn.execute(_BY_NAME, {"names": sorted({name for name, _ in named})})
    return {(row.name, SpeakerKind(row.kind)): row.id for row in rows}


def _by_alias(conn: Connection, missing: Sequence[Named]) -> dict[Named, int]:
    if not missing:
        return {}
    owners: dict[Named, set[int]] = defaultdict(set)
    for row in conn.execute(_BY_ALIAS, {"names": sorted({name for name, _ in missing})}):
        owners[row.alias, SpeakerKind(row.kind)].add(row.merged_into or row.id)
    return {who: owners[who].pop() for who in missing if len(owners.get(who, ())) == 1}


def _add(conn: Connection, new: Sequence[Speaker]) -> dict[Named, int]:
    rows = [
        {"name": each.name, "kind": each.kind, "role": each.role, "organisation": each.organisation} for each in new
    ]
    ids = insert_many(conn, speaker, rows)
    return {(each.name, each.kind): row_id for each, row_id in zip(new, ids, strict=True)}


_NAMES: BindParameter[str] = bindparam("names", expanding=True)
_KNOWN = (speaker.c.id, speaker.c.kind, speaker.c.merged_into)
_BY_NAME = select(*_KNOWN, speaker.c.name).where(speaker.c.name.in_(_NAMES))
_BY_ALIAS = select(*_KNOWN, speaker_alias.c.alias).join(speaker_alias).where(speaker_alias.c.alias.in_(_NAMES))
_APART = select(speaker_apart.c.one_id).where(
    speaker_apart.c.one_id == bindparam("one"), speaker_apart.c.other_id == bindparam("other")
)
