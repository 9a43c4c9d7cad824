"""Clusters are the same whatever came in first, in whatever batches."""

import random
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factcheck.store.database import Database
from tests.starry import STATEMENTS, clusters_of, fresh, place_all


def clusters_after(made_once: Path, texts: list[str], batch: int) -> frozenset[tuple[str, frozenset[str]]]:
    with TemporaryDirectory() as folder, Database.open(str(fresh(made_once, Path(folder)))) as database:
        place_all(database, texts, batch)
        return clusters_of(database)


@settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(order=st.permutations(STATEMENTS), batch=st.sampled_from([1, 3, len(STATEMENTS)]))
def test_any_order_of_import_gives_the_same_clusters(made_once: Path, order: list[str], batch: int) -> None:
    assert clusters_after(made_once, order, batch) == clusters_after(made_once, list(STATEMENTS), 1)


def test_repeats_of_the_same_words_change_nothing_but_their_number(made_once: Path) -> None:
    doubled = random.Random(5).sample([*STATEMENTS, *STATEMENTS, *STATEMENTS], 3 * len(STATEMENTS))  # noqa: S311 - no secret
    assert clusters_after(made_once, doubled, 4) == clusters_after(made_once, list(STATEMENTS), 1)
