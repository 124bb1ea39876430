"""The statute that a decision rests on: chosen from a list or written (K16)."""

from uuid import UUID

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.worker import WorkerDraft
from app.services import decisions, periods, profiles, worker
from app.services.vault import Store
from tests import casework
from tests.conftest import Clock
from tests.ui.casework import make_context
from ui.dialogs.decision_dialog import DecisionDialog
from ui.models.period_page_texts import PeriodPageTexts
from ui.navigation import Place
from ui.vocabulary import Words
from ui.widgets.suggest_box import SuggestBox

PHRASE = """\
format = 1
id = "oma"
source = "Demolan opas"
name = { fi = "Oma", sv = "Egen", en = "Own" }

[[phrases]]
id = "decision"
kind = "decision"
name = { fi = "Päätös", sv = "Beslut", en = "Decision" }
text = { fi = "Peruste: {law}.", sv = "Grund: {law}.", en = "Ground: {law}." }
"""


@pytest.fixture
def client_id(store: Store, clock: Clock) -> UUID:
    clock.now = casework.NOW
    casework.add_worker(store)
    return casework.add_client(store)


def take_phrase(store: Store) -> None:
    profiles.take_own_profile(store, "oma.toml", PHRASE.encode())
    known = worker.load_worker(store)
    assert known is not None
    values = {name: getattr(known, name) for name in WorkerDraft.__dataclass_fields__}
    worker.save_worker(store, WorkerDraft(**values | {"profile": "oma"}), now=casework.NOW)


@pytest.mark.requirement("K16", "P72", screen="27")
def test_legal_basis_is_picked_from_the_statutes_or_written_and_used_in_the_decision_phrase(
    qtbot: QtBot, qapp: QObject, store: Store, clock: Clock, client_id: UUID
) -> None:
    take_phrase(store)
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    dialog = DecisionDialog(make_context(store, clock, qapp), Place("decision", client_id), window)
    dialog.open()
    box = dialog.form.editors["legal_basis"]
    assert isinstance(box, SuggestBox) and box.text() == "SHL 17 §"
    offered = [box.itemText(number) for number in range(box.count())]
    acts = ("812/2000", "1116/1990", "785/1992", "767/2005")
    assert all(any(act in one for one in offered) for act in acts)
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)  # the next in the list, by keyboard
    assert "812/2000" in box.text()
    line = box.lineEdit()
    assert line is not None
    line.selectAll()
    qtbot.keyClicks(line, "SHL 17 §, Vankeuslaki (767/2005)")
    dialog.save()
    page = periods.load_period(store, client_id, today=casework.TODAY, now=casework.NOW)
    assert page.decision is not None
    facts = dict(PeriodPageTexts(Words("en"), page, "").decision_facts(page.decision))
    assert facts["Legal basis"] == "SHL 17 §, Vankeuslaki (767/2005)"
    words = decisions.phrase_text(store, client_id, "decision", "fi")
    assert words == "Peruste: SHL 17 §, Vankeuslaki (767/2005)."
