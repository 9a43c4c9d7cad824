from datetime import date
from pathlib import Path

from factcheck.domain.mention import ClaimType
from factcheck.domain.records import ClaimFilter
from factcheck.domain.review import ClaimState
from factcheck.tui.memory import MOST_DESKS, OPEN_CLAIMS, Memory, Place

WANTED = ClaimFilter(
    states=(ClaimState.NEW,),
    ratings=("false", "true"),
    outlet="Tempo",
    type=ClaimType.QUANTITY,
    since=date(2026, 1, 2),
    min_score=0.25,
    order="date",
)


def memory(folder: Path, reviewer: str = "Sari", db: str = "desk.db") -> Memory:
    return Memory(folder / "data" / "review.json", db, reviewer)


def test_a_place_comes_back_as_it_was(tmp_path: Path) -> None:
    place = Place("uid-7", WANTED, "light")
    memory(tmp_path).keep(place)
    assert memory(tmp_path).recall() == place


def test_a_first_session_shows_the_open_claims(tmp_path: Path) -> None:
    assert memory(tmp_path).recall() == Place(None, OPEN_CLAIMS, None)


def test_reviewers_and_desks_have_places_of_their_own(tmp_path: Path) -> None:
    memory(tmp_path).keep(Place("uid-7"))
    memory(tmp_path, "Budi").keep(Place("uid-8"))
    memory(tmp_path, db="other.db").keep(Place("uid-9"))
    assert memory(tmp_path).recall().uid == "uid-7"
    assert memory(tmp_path, "Budi").recall().uid == "uid-8"


def test_a_damaged_file_is_a_first_session_and_is_mended(tmp_path: Path) -> None:
    for text in ("{ half", "[]", '{"Sari@desk.db": 3}', '{"Sari@desk.db": {"filter": {"states": ["gone"]}}}'):
        memory(tmp_path).keep(Place("uid-7"))
        memory(tmp_path).file.write_text(text, encoding="utf-8")
        assert memory(tmp_path).recall() == Place()
    memory(tmp_path).keep(Place("uid-7"))
    assert memory(tmp_path).recall().uid == "uid-7"


def test_a_filter_of_a_later_version_keeps_what_is_known(tmp_path: Path) -> None:
    memory(tmp_path).keep(Place("uid-7", WANTED))
    file = memory(tmp_path).file
    file.write_text(file.read_text(encoding="utf-8").replace('"outlet"', '"mood": "x", "outlet"'), encoding="utf-8")
    assert memory(tmp_path).recall() == Place("uid-7", WANTED)


def test_a_place_that_cannot_be_written_is_forgotten_without_a_word(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("", encoding="utf-8")
    memory(tmp_path).keep(Place("uid-7"))
    assert memory(tmp_path).recall() == Place()


def test_the_file_does_not_grow_without_end(tmp_path: Path) -> None:
    for number in range(MOST_DESKS + 5):
        memory(tmp_path, db=f"{number}.db").keep(Place(f"uid-{number}"))
    assert memory(tmp_path, db="0.db").recall().uid is None
    assert memory(tmp_path, db=f"{MOST_DESKS + 4}.db").recall().uid == f"uid-{MOST_DESKS + 4}"
