"""Measures that wait: a quiet line with the way to fill in, to put off, to correct a filling."""

from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.domain.measures import MeasureDraft
from app.services import measures
from app.services.vault import Store
from tests.conftest import Clock
from tests.ui.casework import add_client, add_worker, make_context
from ui.context import Context
from ui.dialogs.measure_dialog import MeasureDialog
from ui.dialogs.put_off_measure_dialog import PutOffMeasureDialog
from ui.navigation import Place
from ui.pages.measures_section import MeasuresSection
from ui.widgets.after_paint import fill_all
from ui.widgets.buttons import Button, IconButton


@pytest.fixture
def context(store: Store, clock: Clock, qapp: QObject) -> Context:
    add_worker(store, clock())
    return make_context(store, clock, qapp)


@pytest.fixture
def aino(context: Context) -> UUID:
    return add_client(context.store, context.now())


def open_section(qtbot: QtBot, context: Context, client_id: UUID) -> MeasuresSection:
    section = MeasuresSection(context, client_id)
    qtbot.addWidget(section)
    section.resize(1010, 560)
    fill_all(section)
    section.show()
    return section


def open_window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1000, 700)
    window.show()
    return window


def press(qtbot: QtBot, section: QWidget, name: str) -> None:
    button = section.findChild(Button, name)
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.requirement("H24", "I4.6")
def test_what_waits_is_filled_in_or_put_off_with_a_reason(
    context: Context, aino: UUID, store: Store, qtbot: QtBot
) -> None:
    section = open_section(qtbot, context, aino)
    went: list[Place] = []
    section.navigate.connect(went.append)
    assert [row.accessibleName() for row in section.due.rows] == ["Own rating · at the start"]
    press(qtbot, section, "fill-own-rating")
    press(qtbot, section, "put-off-own-rating")
    assert went == [
        Place("measure", aino, "own-rating"),
        Place("put-off-measure", aino, "own-rating/start"),
    ]

    window = open_window(qtbot)
    dialog = PutOffMeasureDialog(context, went[1], window)
    dialog.open()
    dialog.save()
    assert dialog.fields["reason"].error() and dialog.isVisible()
    dialog.until.set_date(context.today())
    dialog.reason.setText("Asiakas haluaa odottaa")
    dialog.save()
    assert dialog.fields["until"].error()
    dialog.until.set_date(context.today() + timedelta(days=7))
    undone: list[object] = []
    dialog.notified.connect(lambda _words, undo: undone.append(undo))
    dialog.save()
    section.refresh()
    assert section.due.rows == []
    undo = undone[0]
    assert callable(undo)
    undo()
    section.refresh()
    assert len(section.due.rows) == 1


@pytest.mark.requirement("I4.6", "A3")
def test_a_filling_is_corrected_from_the_list_with_its_history(
    context: Context, aino: UUID, store: Store, qtbot: QtBot
) -> None:
    draft = MeasureDraft(
        id=uuid4(), client_id=aino, instrument="own-rating", on=context.today(),
        values={"money": 3},
    )  # fmt: skip
    measures.save_measure(store, draft, now=context.now(), today=context.today())
    section = open_section(qtbot, context, aino)
    went: list[Place] = []
    section.navigate.connect(went.append)
    press(qtbot, section.board.fillings, "correct-filling")
    assert went == [Place("measure", aino, record_id=draft.id)]

    window = open_window(qtbot)
    dialog = MeasureDialog(context, went[0], window)
    dialog.open()
    dialog.save()
    assert dialog.form.reason_field.error() and dialog.isVisible()
    dialog.form.reason.setText("Näppäilyvirhe")
    dialog.save()
    section.refresh()
    row = section.board.fillings.rows[draft.id]
    history = row.findChild(IconButton, "filling-history")
    assert history is not None
    history.click()
    menu = section.board.fillings.findChildren(QMenu)[-1]
    menu.actions()[-1].trigger()
    menu.close()
    assert went[-1] == Place("edit-history", aino, "measure", draft.id)
    assert [one.reason for one in measures.measure_revisions(store, draft.id)] == [
        "Näppäilyvirhe", "",
    ]  # fmt: skip
