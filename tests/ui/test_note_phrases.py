"""F2 in the note: phrases of county and guide, put in by Enter, in the client's language."""

from dataclasses import replace
from uuid import UUID

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.reference.note_phrases import guide_phrases
from app.reference.profiles import list_profiles
from app.services import caseload, note_phrases
from app.services.vault import Store
from tests import casework
from tests.casework import events
from tests.conftest import Clock
from tests.ui.casework import add_client, add_worker, make_context
from ui.navigation import Place
from ui.pages.meeting_page import MeetingPage


@pytest.fixture
def aino(store: Store, clock: Clock) -> UUID:
    add_worker(store, clock())
    return add_client(store, clock())


@pytest.mark.requirement("P72", "I4.9")
def test_phrases_come_in_the_clients_language_filled_for_the_client(
    store: Store, clock: Clock, aino: UUID
) -> None:
    found = note_phrases.note_phrases(store, aino, "note")
    (decision,) = [one for one in found if one.id == "decision"]
    assert decision.of_county and "31.8.2026" in decision.text
    assert any(one.text.startswith("Asiakas kertoo") for one in found)
    draft = replace(caseload.load_client_draft(store, aino), service_language="sv")
    caseload.save_client(store, draft, now=clock(), today=casework.TODAY)
    swedish = note_phrases.note_phrases(store, aino, "note")
    assert any(one.text.startswith("Klienten berättar") for one in swedish)
    assert len(swedish) == len(found) and ("opened", "phrases") in events(store)
    worker = note_phrases.note_phrases(store, aino, "worker")
    assert "worker-assesses" in {one.id for one in worker}
    assert "worker-assesses" not in {one.id for one in found}
    assert {phrase.id for phrase in guide_phrases()}.isdisjoint(
        phrase.id for profile in list_profiles() for phrase in profile.phrases
    )


@pytest.mark.requirement("I4.9", "P72")
def test_f2_opens_them_over_the_note_and_enter_puts_one_where_the_cursor_is(
    store: Store, clock: Clock, aino: UUID, qapp: QObject, qtbot: QtBot
) -> None:
    context = make_context(store, clock, qapp)
    page = MeetingPage(context, Place("meeting", aino))
    qtbot.addWidget(page)
    page.resize(1278, 640)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.words.note.setPlainText("Käytiin kaupassa.")
    page.words.note.moveCursor(page.words.note.textCursor().MoveOperation.End)
    page.words.note.setFocus()
    QTest.keyClick(page.words.note, Qt.Key.Key_F2)
    picker = page.phrases.picker
    assert picker is not None and picker.list.count() > 5
    picker.search.setText("asiakas kertoo")
    assert picker.list.count() == 1
    QTest.keyClick(picker.search, Qt.Key.Key_Return)
    assert page.words.note.toPlainText() == "Käytiin kaupassa. Asiakas kertoo, että "
    assert page.draft().note.startswith("Käytiin kaupassa. Asiakas kertoo")
    qtbot.waitUntil(lambda: page.phrases.picker is None)

    page.words.phrases_button.click()
    again = page.phrases.picker
    assert again is not None
    again.search.setText("qqq")
    assert again.nothing.isVisible() and not again.list.count()
    again.search.setText("")
    QTest.keyClick(again, Qt.Key.Key_Down)
    assert again.list.currentRow() == 1
    page.leave()
    assert page.words.note.toPlainText().count("Asiakas kertoo") == 1
    page.keeper.stop()
