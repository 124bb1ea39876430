"""Mittarit: filled in together, start to end with the client's words, files of the organisation."""

from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest

from app.domain.measures import MeasureDraft, Point, change_of
from app.errors import ChangedElsewhere, InvalidInput, NotFound
from app.reference.instruments import InstrumentRefused
from app.services import goals, instruments, measures
from app.services.vault import Store
from tests.casework import NOW, TODAY, add_client, add_goal, add_worker, events, goal
from tests.unit.test_instruments import file

VALUES = {"leaving_home": 2, "money": 1}


@pytest.fixture
def aino(store: Store) -> UUID:
    add_worker(store)
    return add_client(store)


def fill(store: Store, client: UUID, days_ago: int = 0, **changes: Any) -> MeasureDraft:
    values: dict[str, Any] = {
        "instrument": "own-rating",
        "on": TODAY - timedelta(days=days_ago),
        "values": VALUES,
    }
    draft = MeasureDraft(id=uuid4(), client_id=client, **(values | changes))
    measures.save_measure(store, draft, now=NOW, today=TODAY)
    return draft


@pytest.mark.requirement("H23", "H24", "I4.6")
def test_start_interim_and_end_stand_side_by_side_with_the_clients_words(
    store: Store, aino: UUID
) -> None:
    fill(store, aino, 90, point=Point.START, client_words="Vaikeinta on ovi.")
    fill(store, aino, 40, point=Point.INTERIM, values={"money": 4})
    fill(store, aino, values={"leaving_home": 5, "money": 6}, client_words="Uskallan jo.")

    rows = measures.load_measures(store, aino, today=TODAY).rows["own-rating"]

    money, home = change_of(rows, "money"), change_of(rows, "leaving_home")
    assert (money.start, money.interim, money.last, money.moved) == (1, 4, 6, 5)
    assert (home.start, home.interim, home.last) == (2, None, 5)
    assert [row.client_words for row in rows] == ["Vaikeinta on ovi.", "", "Uskallan jo."]
    assert change_of(rows[:1], "money").moved is None
    assert change_of(rows, "mood").start is None


@pytest.mark.requirement("I4.6")
@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"values": {"money": 11}}, ("out-of-range", "money")),
        ({"values": {}}, ("nothing-answered", "values")),
        ({"values": {"other": 1}}, ("item-unknown", "values")),
        ({"on": TODAY + timedelta(days=1)}, ("date-in-future", "on")),
    ],
)
def test_what_cannot_be_is_refused_at_its_field(
    store: Store, aino: UUID, changes: dict[str, Any], problem: tuple[str, str]
) -> None:
    with pytest.raises(InvalidInput) as raised:
        fill(store, aino, **changes)
    found = raised.value.values["problems"]
    assert isinstance(found, tuple)
    assert problem in {(one.code, one.field) for one in found}


@pytest.mark.requirement("I4.6")
def test_a_filling_is_saved_once_corrected_and_logged(store: Store, aino: UUID) -> None:
    first = measures.new_measure_draft(store, aino, "own-rating", today=TODAY)
    assert first.point is Point.START
    draft = replace(first, values=VALUES)
    before = len(events(store))
    for _ in range(2):
        measures.save_measure(store, draft, now=NOW, today=TODAY)
    assert events(store)[before:] == [("measure-filled", "measure")]
    assert measures.new_measure_draft(store, aino, "own-rating", today=TODAY).point is Point.BETWEEN

    stored = measures.load_measure_draft(store, draft.id)
    assert stored.values == VALUES and stored.version == 1
    measures.save_measure(
        store, replace(stored, values={"money": 3}, reason="Näppäily"), now=NOW, today=TODAY
    )
    with pytest.raises(ChangedElsewhere):
        measures.save_measure(store, replace(draft, client_words="x"), now=NOW, today=TODAY)
    (row,) = measures.load_measures(store, aino, today=TODAY).rows["own-rating"]
    assert row.values == {"money": 3}
    assert ("opened", "measures") in events(store)
    with pytest.raises(NotFound):
        measures.new_measure_draft(store, aino, "nothing", today=TODAY)


@pytest.mark.requirement("I4.6")
def test_loading_an_organisations_file_keeps_the_last_good_one(store: Store, aino: UUID) -> None:
    good = file(("total", "sum(a, b, c)"))
    instruments.take_instrument(store, "/x/oma.toml", good)
    fill(store, aino, instrument="own-file", values={"a": 1, "b": 2, "c": 3})

    with pytest.raises(InstrumentRefused) as raised:
        instruments.take_instrument(store, "/x/oma.toml", file(("total", "a / b")))
    assert raised.value.values["file"] == "oma.toml"

    (row,) = measures.load_measures(store, aino, today=TODAY).rows["own-file"]
    assert row.scores == {"total": 6}
    assert ("instrument-taken", "settings") in events(store)
    with pytest.raises(InstrumentRefused):
        instruments.take_instrument(
            store, "x.toml", good.replace(b'id = "own-file"', b'id = "own-rating"')
        )


@pytest.mark.requirement("I4.6")
def test_an_organisations_text_takes_the_place_of_the_shell_with_numbers(
    store: Store, aino: UUID
) -> None:
    text = file().replace(b'id = "own-file"', b'id = "quality-of-life"')
    instruments.take_instrument(store, "eurohis.toml", text)

    known = {one.id: one for one in instruments.list_instruments(store)}
    assert [item.id for item in known["quality-of-life"].item] == ["a", "b", "c"]


@pytest.mark.requirement("I4.6", "I4.3")
def test_gas_is_built_in_and_says_when_a_score_is_missing(store: Store, aino: UUID) -> None:
    texts = ("a", "b", "c", "d", "e")
    first = add_goal(store, goal(aino, level_texts=texts))
    second = add_goal(store, goal(aino, title="Laskut", level_texts=texts))
    add_goal(store, goal(aino, title="Ilman asteikkoa"))
    goals.score_goal(store, first, -2, "", now=NOW, today=TODAY)
    page = measures.load_measures(store, aino, today=TODAY)
    assert (page.gas.now.t, page.gas.now.scored, page.gas.now.total) == (None, 1, 2)

    goals.score_goal(store, second, -2, "", now=NOW, today=TODAY)
    goals.score_goal(store, second, 0, "", now=NOW, today=TODAY)
    page = measures.load_measures(store, aino, today=TODAY, logged=False)
    assert page.gas.start.t is not None and page.gas.now.t is not None
    assert [len(curve.points) for curve in page.goals] == [1, 2]
