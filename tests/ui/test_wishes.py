"""Toive ja mitä muutimme: written in its dialog, listed in Muut tiedot."""

from uuid import UUID

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.services import client_records
from app.services.vault import Store
from tests.conftest import Clock
from tests.ui.casework import add_client, add_worker, make_context, type_into
from ui.context import Context
from ui.dialogs.client_record_dialog import ClientRecordDialog
from ui.navigation import Place
from ui.pages.records_section import RecordsSection
from ui.widgets.voice_block import VoiceBlock


@pytest.fixture
def context(store: Store, clock: Clock, qapp: QObject) -> Context:
    add_worker(store, clock())
    return make_context(store, clock, qapp)


@pytest.fixture
def aino(context: Context) -> UUID:
    return add_client(context.store, context.now())


@pytest.mark.requirement("P27", "R21")
def test_a_wish_is_written_and_listed(
    context: Context, aino: UUID, store: Store, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1000, 700)
    window.show()
    for kind, name, words in (("work-wish", "wish", "Viesti ensin"),):
        dialog = ClientRecordDialog(context, Place(kind, aino), window)
        dialog.open()
        dialog.save()
        assert dialog.isVisible()
        editor = dialog.form.findChild(QWidget, name)
        assert editor is not None
        type_into(editor.editor if isinstance(editor, VoiceBlock) else editor, words)
        dialog.save()
    section = RecordsSection(context, aino)
    qtbot.addWidget(section)
    told = "\n".join(label.text() for label in section.findChildren(QLabel))
    assert "“Viesti ensin”" in told and "nothing changed yet" in told
    assert len(client_records.list_records(store, aino, logged=False).wishes) == 1
