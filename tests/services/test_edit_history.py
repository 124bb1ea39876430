"""Edit history readable: who, when, what was before (I9.4)."""

from dataclasses import replace
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.domain.edit_history import changes_between
from app.domain.network import NetworkPersonDraft
from app.errors import NotFound
from app.services import goals, network
from app.services.edit_history import load_edit_history
from app.services.vault import Store
from tests.casework import NOW, TODAY, add_client, add_goal, add_worker, events, goal, log, visit
from tests.conftest import Clock
from tests.ui.casework import make_context
from ui.dialogs.edit_history_dialog import EditHistoryDialog
from ui.navigation import Place


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
