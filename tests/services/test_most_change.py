"""R28: no mean of different areas; the area that has moved most is told by itself."""

from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.measures import MeasureDraft, MeasureRow, Point, most_change
from app.services import measures, summary
from app.services.vault import Store
from tests.casework import NOW, TODAY, add_client, add_worker

NAMES = {"a": {"fi": "A"}, "b": {"fi": "B"}}


def row(days: int, **values: int) -> MeasureRow:
    return MeasureRow(
        id=UUID(int=days), instrument="own-rating", on=TODAY + timedelta(days=days),
        point=Point.BETWEEN, together=True, client_words="", values=values,
    )  # fmt: skip


@pytest.mark.requirement("R28")
@given(st.lists(st.tuples(st.integers(0, 10), st.integers(0, 10)), max_size=5))
def test_most_change_is_one_area_and_never_a_mean(pairs: list[tuple[int, int]]) -> None:
    rows = [row(number, a=a, b=b) for number, (a, b) in enumerate(pairs)]
    found = most_change(rows, NAMES)
    moved = [abs(pairs[-1][place] - pairs[0][place]) for place in (0, 1)] if len(pairs) > 1 else [0]
    assert (found is None) == (max(moved) == 0)
    if found is not None:
        assert abs(found.last - found.start) == max(moved)


@pytest.mark.requirement("R28", screen="05")
def test_the_summary_tells_most_change_by_its_area(store: Store) -> None:
    add_worker(store)
    client = add_client(store)
    assert summary.load_summary(store, client, today=TODAY, now=NOW).most_change is None
    for days, values in ((60, {"money": 1, "mood": 4}), (0, {"money": 6, "mood": 5})):
        draft = MeasureDraft(
            id=uuid4(), client_id=client, instrument="own-rating", values=values,
            on=TODAY - timedelta(days=days),
        )  # fmt: skip
        measures.save_measure(store, draft, now=NOW, today=TODAY)
    found = summary.load_summary(store, client, today=TODAY, now=NOW).most_change
    assert found is not None and (found.start, found.last) == (1, 6)
    assert found.names["fi"] == "Raha-asiat"
