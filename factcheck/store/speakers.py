"""The desk's registry of speakers, filled as articles come in. It does not guess: a name is known, or it is new."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import BindParameter, Connection, bindparam, select

from factcheck.domain.speaker import Speaker, SpeakerKind
from factcheck.store.inserts import insert_many, insert_missing
from factcheck.store.tables import speaker, speaker_alias

Named = tuple[str, SpeakerKind]
"""A speaker's name and kind: what makes him the same one in another article."""


def register(conn: Connection, speakers: Iterable[Speaker]) -> dict[Named, int]:
    """Return the registry's id of every named speaker, adding new ones and new aliases.

    A speaker is known by his exact name, else by an alias that belongs to no other. Unnamed sources are nobody in
    particular and get no id.
    """
    named: dict[Named, Speaker] = {
        (each.name, each.kind): each for each in speakers if each.kind is not SpeakerKind.UNNAMED
    }
    known = _by_name(conn, named)
    known |= _by_alias(conn, [who for who in named if who not in known])
    known |= _add(conn, [each for who, each in named.items() if who not in known])
    aliases = {(alias, known[who]) for who, each in named.items() for alias in each.aliases if alias != each.name}
    insert_missing(conn, speaker_alias, [{"alias": alias, "speaker_id": owner} for alias, owner in sorted(aliases)])
    return known


def _by_name(conn: Connection, named: Mapping[Named, Speaker]) -> dict[Named, int]:
    if not named:
        return {}
    rows = conn.execute(_BY_NAME, {"names": sorted({name for name, _ in named})})
    return {(row.name, SpeakerKind(row.kind)): row.merged_into or row.id for row in rows}


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
