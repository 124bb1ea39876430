"""Edit history readable: who, when, what was before (I9.4)."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import QObject
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.domain.edit_history import changes_between
from app.domain.measures import Point
from app.domain.needs import AreaView, NeedsDraft, ReceivedDraft
from app.domain.network import NetworkPersonDraft
from app.errors import NotFound
from app.services import caseload, goals, measures, needs, network, plans
from app.services.edit_history import load_edit_history
from app.services.vault import Store
from tests.casework import NOW, TODAY, add_client, add_goal, add_worker, events, goal, log, visit
from tests.conftest import Clock
from tests.ui.casework import make_context
from ui.dialogs.client_dialog import ClientDialog
from ui.dialogs.edit_history_dialog import EditHistoryDialog
from ui.dialogs.measure_dialog import MeasureDialog
from ui.dialogs.place_dialog import PlaceDialog
from ui.dialogs.received_dialog import ReceivedDialog
from ui.navigation import Place
from ui.widgets.buttons import Button
from ui.widgets.voice_block import VoiceBlock


@pytest.fixture
def client_id(store: Store) -> UUID:
    add_worker(store)
    return add_client(store)


@pytest.mark.requirement("I9.4")
def test_a_changed_goal_tells_who_when_why_and_what_was_before(
    store: Store, client_id: UUID
) -> None:
    goal_id = add_goal(store, goal(client_id))
    stored = goals.load_goal_draft(store, goal_id)
    changed = replace(stored, title="Käyn kaupassa", reason="Aino toivoi")
    goals.save_goal(store, changed, now=NOW, today=TODAY)
    newest, first = load_edit_history(store, client_id, "goal", goal_id)
    assert (newest.number, newest.worker, newest.at) == (2, "Demo-Kaisa Ohjaaja", NOW)
    assert newest.reason == "Aino toivoi"
    told = {one.field: (one.before, one.after) for one in newest.changes}
    assert told["title"] == ("Lähden kotoa kaksi kertaa viikossa", "Käyn kaupassa")
    assert first.first and not first.changes
    assert events(store)[-1] == ("opened", "edit-history")
    with pytest.raises(NotFound):
        load_edit_history(store, uuid4(), "goal", goal_id)


@pytest.mark.requirement("I9.4")
def test_a_contact_has_its_versions_too(store: Store, client_id: UUID) -> None:
    draft = NetworkPersonDraft(id=uuid4(), client_id=client_id, label="Sisko")
    network.save_person(store, draft, now=NOW, today=TODAY)
    stored = network.load_person_draft(store, draft.id)
    network.save_person(store, replace(stored, label="Isosisko"), now=NOW, today=TODAY)
    newest, _ = load_edit_history(store, client_id, "person", draft.id)
    assert ("label", "Sisko", "Isosisko") in [
        (one.field, one.before, one.after) for one in newest.changes
    ]


@pytest.mark.requirement("I9.4")
def test_a_plan_tells_what_the_plan_before_it_said(store: Store, client_id: UUID) -> None:
    add_goal(store, goal(client_id))
    for number, view in enumerate(("Haluan kotiin.", "Haluan töihin."), 1):
        draft = plans.load_plan(store, client_id).draft
        words = replace(draft.text, client_view=view, situation="Yksin", made_together=number == 1)
        finished = replace(draft, made_on=TODAY, text=words, reason="" if number == 1 else "Työ")
        plans.finish_plan(store, finished, now=NOW + timedelta(hours=number), today=TODAY)
    newest, first = load_edit_history(store, client_id, "plan", None)
    assert (newest.worker, newest.reason) == ("Demo-Kaisa Ohjaaja", "Työ")
    told = {one.field: (one.before, one.after) for one in newest.changes}
    assert told["client_view"] == ("Haluan kotiin.", "Haluan töihin.")
    assert told["made_together"] == (True, False)
    assert "situation" not in told, "what is the same is not told"
    assert "previous" not in told and "client_name" not in told, "whose it is, is no change"
    assert first.first


@pytest.mark.requirement("I9.4")
def test_an_assessment_of_needs_tells_each_area_in_both_voices(
    qtbot: QtBot, qapp: QObject, store: Store, client_id: UUID, clock: Clock
) -> None:
    for number, (level, words) in enumerate(((0, ""), (3, "Laskut ahdistavat")), 1):
        area = AreaView(area="money", level=level, client_words=words, worker_view="Kesken")
        draft = NeedsDraft(id=uuid4(), client_id=client_id, on=TODAY, areas=(area,))
        day = TODAY - timedelta(days=7 * (2 - number))
        needs.save_needs(store, replace(draft, on=day), now=NOW, today=TODAY)
    newest, _ = load_edit_history(store, client_id, "needs", None)
    told = {one.field: (one.before, one.after) for one in newest.changes}
    assert told["money.level"] == ("0", "3")
    assert told["money.client_words"] == ("", "Laskut ahdistavat")
    assert "money.worker_view" not in told
    clock.now = NOW
    window = QWidget()
    qtbot.addWidget(window)
    place = Place("edit-history", client_id, "needs")
    dialog = EditHistoryDialog(make_context(store, clock, qapp), place, window)
    own = "\n".join(
        label.text() for block in dialog.findChildren(VoiceBlock)
        for label in block.findChildren(QLabel)
    )  # fmt: skip
    assert "Before: No need" in own
    assert "Then: A lot" in own
    assert "Laskut ahdistavat" in own


@pytest.mark.requirement("I9.4")
def test_nothing_and_empty_are_the_same_and_parts_stand_beside() -> None:
    before = {"id": 1, "note": "", "text": {"situation": "Yksin"}, "reason": "a"}
    after = {"id": 2, "note": None, "text": {"situation": "Yhdessä"}, "reason": "b"}
    (only,) = changes_between(before, after)
    assert (only.field, only.before, only.after) == ("situation", "Yksin", "Yhdessä")


@pytest.mark.requirement("I9.4", "R03")
def test_the_dialog_shows_both_voices_and_no_place_with_a_non_disclosure_order(
    qtbot: QtBot, qapp: QObject, store: Store, clock: Clock
) -> None:
    clock.now = NOW
    add_worker(store)
    hidden = add_client(store, protected=True)
    draft = visit(hidden, client_words="Uskalsin.", places=("shop",))
    meeting_id = log(store, draft)
    changed = replace(
        draft, version=1, client_words="Uskalsin itse.", places=("cafe",), reason="Tarkennus"
    )
    log(store, changed)
    window = QWidget()
    qtbot.addWidget(window)
    place = Place("edit-history", hidden, "meeting", meeting_id)
    dialog = EditHistoryDialog(make_context(store, clock, qapp), place, window)
    told = "\n".join(label.text() for label in dialog.findChildren(QLabel))
    assert "Before: Uskalsin." in told
    assert "Then: Uskalsin itse." in told
    assert "Tarkennus" in told
    assert "Cafe" not in told
    assert "Shop" not in told


def _read(dialog: QWidget) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


@pytest.mark.requirement("I9.4", "R03")
def test_a_clients_details_tell_what_was_before_and_no_address_with_a_non_disclosure_order(
    qtbot: QtBot, qapp: QObject, store: Store, client_id: UUID, clock: Clock
) -> None:
    clock.now = NOW
    stored = caseload.load_client_draft(store, client_id)
    moved = replace(
        stored, phone="20261111", city="Salola", email="aino@example.org", agreed_gap_days=14,
        interested=True,
    )  # fmt: skip
    caseload.save_client(store, moved, now=NOW, today=TODAY)
    newest, first = load_edit_history(store, client_id, "client", client_id)
    told = {one.field: (one.before, one.after) for one in newest.changes}
    assert told["phone"] == ("", "20261111")
    assert told["agreed_gap_days"] == (7, 14)
    assert first.first
    context, window = make_context(store, clock, qapp), QWidget()
    qtbot.addWidget(window)
    form = ClientDialog(context, Place("edit-client", client_id), window)
    place = _way_in(form)
    assert place == Place("edit-history", client_id, "client", client_id)
    shown = _read(EditHistoryDialog(context, place, window))
    for words in ("Then: 20261111", "Before: Every 7 day(s)", "Then: Salola", "Before: no"):
        assert words in shown, words
    now = caseload.load_client_draft(store, client_id)
    caseload.save_client(store, replace(now, protected=True), now=NOW, today=TODAY)
    hidden = _read(EditHistoryDialog(context, place, window))
    assert "Salola" not in hidden and "aino@example.org" not in hidden
    assert "Then: 20261111" in hidden


@pytest.mark.requirement("I9.4")
def test_a_corrected_filling_tells_each_answer_of_before_by_its_name(
    qtbot: QtBot, qapp: QObject, store: Store, client_id: UUID, clock: Clock
) -> None:
    clock.now = NOW
    draft = measures.new_measure_draft(store, client_id, measures.OWN_RATING, today=TODAY)
    instrument = measures.load_measures(store, client_id, today=TODAY).instruments[0]
    item, other = instrument.item[:2]
    filled = replace(draft, values={item.id: 0, other.id: 4}, client_words="Vaikeaa")
    measures.save_measure(store, filled, now=NOW, today=TODAY)
    again = replace(
        filled, version=1, values={item.id: 3, other.id: 4}, point=Point.END, reason="Näppäily"
    )
    measures.save_measure(store, again, now=NOW, today=TODAY)
    newest, _ = load_edit_history(store, client_id, "measure", draft.id)
    told = {one.field: (one.before, one.after) for one in newest.changes}
    assert told == {"point": ("start", "end"), f"{instrument.id}/{item.id}": ("0", "3")}
    context, window = make_context(store, clock, qapp), QWidget()
    qtbot.addWidget(window)
    place = _way_in(MeasureDialog(context, Place("measure", client_id, "", draft.id), window))
    assert place == Place("edit-history", client_id, "measure", draft.id)
    dialog = EditHistoryDialog(context, place, window)
    shown = _read(dialog)
    for words in (item.name.en, "Before: 0\nThen: 3", "Before: Start\nThen: End", "Näppäily"):
        assert words in shown, words
    own = "".join(_read(block) for block in dialog.findChildren(VoiceBlock))
    assert "Then: 3" in own, "what the client rated is in the client's voice"


@pytest.mark.requirement("I9.4")
def test_received_information_tells_what_was_corrected(
    qtbot: QtBot, qapp: QObject, store: Store, client_id: UUID, clock: Clock
) -> None:
    clock.now = NOW
    draft = ReceivedDraft(
        id=uuid4(), client_id=client_id, what="Lausunto", source="TE-palvelut", on=TODAY,
        unasked=True, ground="Suostumus 1.11.", purpose="Suunnitelma",
    )  # fmt: skip
    needs.save_received(store, draft, now=NOW, today=TODAY)
    context, window = make_context(store, clock, qapp), QWidget()
    qtbot.addWidget(window)
    place = _way_in(ReceivedDialog(context, Place("received", client_id, "", draft.id), window))
    assert place == Place("edit-history", client_id, "received", draft.id)
    changed = replace(draft, version=1, unasked=False, requested_by="Kaisa", source="Kela")
    needs.save_received(store, changed, now=NOW, today=TODAY)
    shown = _read(EditHistoryDialog(context, place, window))
    for words in ("From whom", "Before: TE-palvelut\nThen: Kela", "Before: yes\nThen: no"):
        assert words in shown, words
    new = ReceivedDialog(context, Place("received", client_id), window)
    assert new.findChild(Button, "edit-history") is None, "a new note has nothing before it"


def _way_in(dialog: PlaceDialog) -> Place:
    """Press the way to what was before; give where it leads."""
    spy = QSignalSpy(dialog.navigate)
    button = dialog.findChild(Button, "edit-history")
    assert button is not None
    button.click()
    place = spy.at(0)[0]
    assert isinstance(place, Place)
    return place
