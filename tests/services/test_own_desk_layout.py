"""Siirtopöytä in an organisation's own order: a checked file of the administrator's folder (38)."""

from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.copy_desk import DeskOrder
from app.domain.exchange import UnitKind
from app.reference.desk_layouts import parts_of
from app.reference.own_desk_layout import (
    MAXIMUM_BYTES,
    DeskLayoutRefused,
    parse_own_layout,
)
from app.services import copy_desk
from app.services.desk_layouts import LAYOUT_NAME, layouts_at_hand, refresh_desk_layout
from app.services.vault import Store
from tests.casework import events
from tests.county import County
from tests.handover import add_worker_and_client, queue_meeting

ONE = """
name = ["Oma", "Egen", "Own"]

[[meeting]]
heading = ["Kaikki", "Allt", "All"]
parts = {meeting}
required = true

[[plan]]
heading = ["Suunnitelma", "Plan", "Plan"]
parts = {plan}
"""


def written(**other: object) -> str:
    parts = {kind.value: sorted(parts_of(kind)) for kind in UnitKind}
    return ONE.format_map(parts | other)


def lay(county: County, text: str) -> None:
    path = county.place / LAYOUT_NAME
    path.write_text(text, encoding="utf-8")
    path.chmod(0o644)


@pytest.fixture
def county(tmp_path: Path) -> County:
    return County(tmp_path / "machine")


def reason_of(text: str | bytes) -> tuple[int, str, str]:
    content = text if isinstance(text, bytes) else text.encode()
    with pytest.raises(DeskLayoutRefused) as caught:
        parse_own_layout("copy-desk.toml", content)
    values = caught.value.values
    return int(str(values["line"])), str(values["reason"]), str(values["field"])


@pytest.mark.requirement("I8.4", "P99")
def test_an_organisations_own_order_is_chosen_and_lays_out_the_whole_entry(
    store: Store, county: County
) -> None:
    add_worker_and_client(store)
    unit = queue_meeting(store)
    lay(county, written())
    refresh_desk_layout(store, county.site)
    assert layouts_at_hand(store, "sv").names[-1].name == "Egen"
    copy_desk.choose_layout(store, "own")
    assert copy_desk.chosen_layout(store) == "own"
    (section,) = copy_desk.open_desk(store, unit, DeskOrder("own", "sv")).sections
    plain = copy_desk.open_desk(store, unit, DeskOrder("plain", "sv")).sections
    assert section.heading == "Allt"
    assert {one.key for one in section.parts} >= {one.key for it in plain for one in it.parts}
    assert ("desk-layout-taken", "settings") in events(store)


@pytest.mark.requirement("I8.4")
def test_a_wrong_file_is_refused_whole_and_the_last_good_order_stays(
    store: Store, county: County
) -> None:
    lay(county, written())
    refresh_desk_layout(store, county.site)
    lay(county, written(plan='["situation"]'))
    for _ in range(2):
        refresh_desk_layout(store, county.site)
    found = layouts_at_hand(store, "fi")
    assert found.ids[-1] == "own"
    assert found.refused is not None and found.refused.values["file"] == LAYOUT_NAME
    assert [one for one, _ in events(store)].count("desk-layout-refused") == 1, "told once"
    (county.place / LAYOUT_NAME).unlink()
    refresh_desk_layout(store, county.site)
    assert layouts_at_hand(store, "fi").ids[-1] == "own", "a missing file takes nothing away"
    lay(county, written())
    refresh_desk_layout(store, county.site)
    assert layouts_at_hand(store, "fi").refused is None


@pytest.mark.requirement("I8.4")
def test_a_file_that_others_can_write_is_not_taken(store: Store, county: County) -> None:
    lay(county, written())
    county.place.chmod(0o777)
    refresh_desk_layout(store, county.site)
    found = layouts_at_hand(store, "fi")
    assert found.refused is not None and found.refused.values["reason"] == "not-safe"
    assert "own" not in found.ids


@pytest.mark.requirement("I8.4")
def test_a_file_is_refused_with_its_line_and_reason() -> None:
    assert reason_of(written(meeting='["time", "telephone"]')) == (6, "unknown-id", "telephone")
    assert reason_of(written(meeting='["time", "time"]')) == (6, "id-taken", "time")
    assert reason_of(written(plan='["situation"]'))[1] == "left-out"
    assert reason_of(written().replace("required", "requird"))[:2] == (7, "unknown-field")
    assert reason_of(written().replace('["Oma", "Egen", "Own"]', '["Oma"]'))[:2] == (
        2, "wrong-value",
    )  # fmt: skip
    assert reason_of(written().replace("[[plan]]", "[[other]]"))[1:] == ("missing", "plan")
    assert reason_of("name = [")[1] == "not-toml"
    assert reason_of(b"\xff\xfe")[1] == "not-toml"
    assert reason_of(b" " * (MAXIMUM_BYTES + 1))[1] == "too-large"
    assert reason_of("a = " + "[" * 5000)[1] == "not-toml"


@pytest.mark.requirement("I8.4")
@given(st.text(max_size=200))
def test_any_text_is_refused_and_nothing_else_happens(text: str) -> None:
    with pytest.raises(DeskLayoutRefused):
        parse_own_layout("copy-desk.toml", text.encode("utf-8", "surrogatepass"))


@pytest.mark.requirement("I8.4")
def test_each_order_that_ships_would_be_taken_as_an_own_one() -> None:
    for one in files("resources").joinpath("copy_desk").iterdir():
        text = one.read_text(encoding="utf-8")
        without = "\n".join(line for line in text.splitlines() if not line.startswith("source"))
        own = parse_own_layout(one.name, without.encode())
        assert own.sections(UnitKind.PLAN, "fi")
