"""Edit history readable: who, when, what was before (I9.4)."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.domain.edit_history import changes_between
from app.domain.needs import AreaView, NeedsDraft
from app.domain.network import NetworkPersonDraft
from app.errors import NotFound
from app.services import goals, needs, network, plans
from app.services.edit_history import load_edit_history
from app.services.vault import Store
from tests.casework import NOW, TODAY, add_client, add_goal, add_worker, events, goal, log, visit
from tests.conftest import Clock
from tests.ui.casework import make_context
from ui.dialogs.edit_history_dialog import EditHistoryDialog
from ui.navigation import Place
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
