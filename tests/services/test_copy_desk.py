"""Siirtopöytä: section by section into a system that takes nothing, with time and hash (38)."""

from dataclasses import replace
from datetime import datetime

import pytest

from app.domain.copy_desk import (
    Change,
    DeskOrder,
    DeskView,
    SectionState,
    word_changes,
)
from app.domain.exchange import UnitState
from app.errors import NotFound
from app.reference.desk_layouts import LAYOUTS, layout_names
from app.services import copy_desk, exchange
from app.services.client_eyes import look_with_client_eyes
from app.services.outbox import withdraw_revision
from app.storage.store import Store
from tests.casework import events
from tests.conftest import NOW, Clock
from tests.handover import add_worker_and_client, queue_meeting, queue_plan, row
from tests.snapshots import SUBJECT

ORDER = DeskOrder("plain", "fi")


@pytest.fixture
def desk(store: Store) -> Store:
    add_worker_and_client(store)
    return store


def view(store: Store, unit_id: object, order: DeskOrder = ORDER) -> DeskView:
    return copy_desk.open_desk(store, unit_id, order)  # type: ignore[arg-type]


def carry_all(store: Store, unit_id: object, now: datetime = NOW) -> list[str]:
    copied = []
    while (section := view(store, unit_id).next_section()) is not None:
        number = section.number
        copied.append(copy_desk.carry_section(store, unit_id, number, ORDER, now=now))  # type: ignore[arg-type]
    return copied


def states(found: DeskView) -> dict[str, SectionState]:
    return {section.heading: section.state for section in found.sections}


@pytest.mark.requirement("P99", "I8.4")
def test_texts_by_the_sections_of_the_system_and_what_is_unknown_is_puuttuu(desk: Store) -> None:
    unit = queue_meeting(desk)
    found = view(desk, unit)
    texts = {section.heading: section.text for section in found.sections}
    assert list(texts) == [
        "Aika ja yhteydenpidon muoto",
        "Osallistujat",
        "Tavoite, johon tapaaminen liittyy",
        "Mitä tehtiin",
        "Asiakkaan näkemys",
        "Työntekijän arvio",
        "Sovitut asiat",
        "Palvelutehtävän koodi",
    ]
    assert texts["Aika ja yhteydenpidon muoto"].startswith("11.11.2026 13.00–14.00\nKotikäynti")
    assert texts["Palvelutehtävän koodi"] == "[PUUTTUU]"
    assert states(found)["Palvelutehtävän koodi"] is SectionState.MISSING
    assert [section.is_voice for section in found.sections].index(True) == 4


@pytest.mark.requirement("I8.4")
@pytest.mark.parametrize("layout", LAYOUTS)
def test_layouts_are_data_and_each_tells_the_whole_entry_and_plan(desk: Store, layout: str) -> None:
    for unit in (queue_meeting(desk), queue_plan(desk)):
        plain = {p.text for s in view(desk, unit).sections for p in s.parts}
        other = {
            p.text for s in view(desk, unit, DeskOrder(layout, "sv")).sections for p in s.parts
        }
        assert plain <= other
    assert len({one.name for one in layout_names("fi")}) == len(LAYOUTS)


@pytest.mark.requirement("I8.4", "A6")
def test_each_copy_is_marked_with_its_time_and_the_last_one_writes_the_receipt(
    desk: Store, clock: Clock
) -> None:
    unit = queue_meeting(desk)
    first = copy_desk.carry_section(desk, unit, 1, ORDER, now=clock())
    assert first.startswith("11.11.2026")
    found = view(desk, unit)
    assert (found.sections[0].state, found.sections[0].at) == (SectionState.CARRIED, clock())
    assert found.receipt is None
    assert row(desk, unit).state is UnitState.QUEUED, "nothing is green before all of it is there"
    clock.forward(seconds=40)
    assert len(carry_all(desk, unit, clock())) == 6
    done = view(desk, unit)
    assert done.receipt is not None
    assert (done.receipt.channel, done.receipt.at) == ("desk", clock())
    assert done.receipt.content_hash == done.content_hash == row(desk, unit).receipt.content_hash  # type: ignore[union-attr]
    assert row(desk, unit).state is UnitState.SENT
    assert copy_desk.list_desk(desk) == []


@pytest.mark.requirement("I8.4")
def test_muuttunut_viennin_jalkeen_with_the_difference(desk: Store, clock: Clock) -> None:
    first = queue_meeting(desk, note="Erä maksetaan 20.11.")
    carry_all(desk, first)
    second = queue_meeting(desk, revision=2, note="Erä maksetaan 15.11.")
    found = view(desk, second)
    assert [s.heading for s in found.sections if s.state is SectionState.CHANGED] == [
        "Mitä tehtiin"
    ]
    section = found.next_section()
    assert section is not None
    pieces = word_changes(section.before, section.text)
    assert [(p.change, p.text) for p in pieces] == [
        (Change.SAME, "Erä maksetaan "),
        (Change.OUT, "20.11."),
        (Change.IN, "15.11."),
    ]
    copy_desk.mend_section(desk, second, section.number, ORDER, now=clock())
    assert row(desk, second).state is UnitState.SENT, "she has mended it there herself"


@pytest.mark.requirement("I8.4")
def test_what_was_taken_out_after_carrying_is_a_change_too(desk: Store) -> None:
    carry_all(desk, queue_meeting(desk))
    unit = queue_meeting(desk, revision=2, client_words="")
    assert states(view(desk, unit))["Asiakkaan näkemys"] is SectionState.CHANGED


@pytest.mark.requirement("I8.4", "A6")
def test_a_correction_of_which_nothing_is_carried_is_handed_over_by_one_act(desk: Store) -> None:
    carry_all(desk, queue_meeting(desk))
    idle = queue_meeting(desk, revision=2, tags=("client-wish",))
    assert (view(desk, idle).next_section(), view(desk, idle).receipt) == (None, None)
    assert [entry.unit_id for entry in copy_desk.list_desk(desk)] == [idle]
    copy_desk.finish_entry(desk, idle, ORDER, now=NOW)
    assert row(desk, idle).state is UnitState.SENT and view(desk, idle).receipt is not None
    assert copy_desk.list_desk(desk) == []
    assert ("unit-carried", "meeting") in events(desk)
    before = events(desk)
    copy_desk.finish_entry(desk, idle, ORDER, now=NOW)
    assert events(desk) == before, "twice is once"


@pytest.mark.requirement("I8.4", "A6")
def test_an_entry_with_something_left_to_carry_is_not_handed_over_so(desk: Store) -> None:
    unit = queue_meeting(desk)
    copy_desk.finish_entry(desk, unit, ORDER, now=NOW)
    assert row(desk, unit).state is UnitState.QUEUED


@pytest.mark.requirement("I8.2", "A6")
def test_a_section_passed_over_counts_and_an_earlier_version_waits_no_more(desk: Store) -> None:
    older = queue_meeting(desk)
    newer = queue_meeting(desk, revision=2, note="Toinen sana.")
    assert [entry.unit_id for entry in copy_desk.list_desk(desk)] == [newer]
    copy_desk.skip_section(desk, newer, 2, ORDER, now=NOW)
    assert states(view(desk, newer))["Osallistujat"] is SectionState.SKIPPED
    carry_all(desk, newer)
    assert row(desk, newer).state is UnitState.SENT
    assert row(desk, older).state is UnitState.WITHDRAWN
    with pytest.raises(exchange.UnitLeft):
        exchange.withdraw(desk, newer, now=NOW)


@pytest.mark.requirement("I8.4")
def test_what_was_copied_once_can_only_be_corrected(desk: Store) -> None:
    unit = queue_meeting(desk)
    copy_desk.carry_section(desk, unit, 1, ORDER, now=NOW)
    record = row(desk, unit).record_id
    with desk.write() as session:
        assert not withdraw_revision(session, record_id=record, revision=1)


@pytest.mark.requirement("I8.4", "P58")
def test_without_identity_code_the_desk_works(desk: Store) -> None:
    unit = queue_meeting(desk, subject=replace(SUBJECT, identity=""))
    assert row(desk, unit).reason_code == "identity-missing"
    carry_all(desk, unit)
    assert row(desk, unit).state is UnitState.SENT


@pytest.mark.requirement("I8.4", "I3.5")
def test_opening_copying_and_the_receipt_are_in_the_log(desk: Store) -> None:
    carry_all(desk, queue_meeting(desk))
    actions = [action for action, _ in events(desk)]
    assert {"opened", "copied", "handed-over"} <= set(actions)
    assert actions.count("copied") == 7


@pytest.mark.requirement("R38")
def test_asiakkaan_silmin_marks_and_never_rewrites(desk: Store) -> None:
    note = "Aino väitti, ettei ehdi. Motivaatio  puuttuu. Käytiin Kuopiossa esim. kaupassa."
    unit = queue_meeting(desk, note=note, client_words="")
    found = look_with_client_eyes(desk, view(desk, unit))
    told = {(mark.rule.value, mark.found) for mark in found}
    assert {
        ("blame", "väitti"),
        ("blame", "Motivaatio  puuttuu"),
        ("place", "Kuopiossa"),
        ("abbreviation", "esim."),
        ("no-voice", ""),
    } <= told
    assert next(m.instead for m in found if m.found == "väitti") == "kertoi"
    assert note in {s.text for s in view(desk, unit).sections}


@pytest.mark.requirement("R38")
def test_asiakkaan_silmin_leaves_the_clients_own_words_alone(desk: Store) -> None:
    unit = queue_meeting(desk, note="Käytiin kaupassa.", client_words="Olen laiska.")
    assert look_with_client_eyes(desk, view(desk, unit)) == ()


@pytest.mark.requirement("I8.4")
def test_an_unknown_unit_and_section_are_told(desk: Store) -> None:
    unit = queue_meeting(desk)
    with pytest.raises(NotFound):
        copy_desk.carry_section(desk, unit, 99, ORDER, now=NOW)
    with pytest.raises(NotFound):
        copy_desk.choose_layout(desk, "effica")
