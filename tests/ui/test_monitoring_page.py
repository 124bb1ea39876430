"""Seuranta (14): the page of figures, its table, its spans and its report."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.domain.clients import Start
from app.services.vault import Store
from tests import casework
from tests.casework import log, visit
from tests.conftest import Clock
from tests.ui.casework import RecordedPrompts, make_context, put_away
from ui.layout_class import LayoutClass
from ui.navigation import Place
from ui.pages.monitoring_page import MonitoringPage
from ui.widgets.after_paint import fill_all
from ui.windows import registry
from ui.windows.main_window import MainWindow


class SavingPrompts(RecordedPrompts):
    """Gives a path where a file is to be written."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path

    def ask_save_path(self, *args: Any) -> None:
        args[-1](self.path)


@pytest.fixture
def page(qtbot: QtBot, qapp: QObject, store: Store, clock: Clock) -> MonitoringPage:
    clock.now = casework.NOW
    casework.add_worker(store)
    client_id = casework.add_client(
        store,
        start=Start.DECISION,
        decision_start=date(2026, 8, 31),
        decision_end=date(2027, 2, 28),
        period_start=date(2026, 8, 31),
        period_end=date(2027, 2, 28),
    )
    log(store, visit(client_id, kilometres=44, drive_minutes=50))
    page = MonitoringPage(make_context(store, clock, qapp), Place("monitoring"))
    qtbot.addWidget(page)
    page.set_layout_class(LayoutClass.WIDE)
    page.resize(1278, 640)
    fill_all(page)
    page.show()
    return page


def texts(page: MonitoringPage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel)]


@pytest.mark.requirement("I4.8", screen="14")
def test_the_figures_are_read_aloud_with_their_names(page: MonitoringPage) -> None:
    assert page.figures.driving.accessibleName() == "Driving: 44 km. 0 h 50 min"
    assert page.figures.periods.accessibleName().startswith("Periods in force: 1.")
    assert "new decisions (SHL 17 §)" in texts(page)


@pytest.mark.requirement("I4.8", "A7", screen="14")
def test_the_bars_have_a_table_with_every_number(page: MonitoringPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.weeks.action_button, Qt.MouseButton.LeftButton)
    assert page.weeks.table.isVisible() and not page.weeks.bars.isVisible()
    model = page.weeks.table.model()
    last = model.rowCount() - 1
    row = [model.index(last, column).data() for column in range(model.columnCount())]
    assert row == ["46/2026", "1", "0", "0", "1"]
    page.refresh()
    assert page.weeks.table.isVisible(), "what she chose stays"


@pytest.mark.requirement("I4.8", screen="14")
def test_another_span_is_kept_with_the_page(page: MonitoringPage) -> None:
    spy = QSignalSpy(page.moved)
    actions = {action.text(): action for action in page._menu.actions()}
    assert len(actions) == 5
    actions["2025"].trigger()
    assert page.figures.driving.number.text() == "0 km"
    assert "No meetings in this time." in texts(page)
    place = spy.at(0)[0]
    again = MonitoringPage(page.context, place, page)
    assert again.span == page.span


@pytest.mark.requirement("I4.8", "P60", "P102", screen="14")
@pytest.mark.parametrize("ending", ["pdf", "csv"])
def test_a_report_is_written_where_she_says(
    page: MonitoringPage, qtbot: QtBot, tmp_path: Path, ending: str
) -> None:
    path = tmp_path / f"raportti.{ending}"
    object.__setattr__(page.context, "prompts", SavingPrompts(path))
    spy = QSignalSpy(page.notified)
    qtbot.mouseClick(page.report_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: spy.count() == 1)
    assert path.stat().st_size > 200
    assert spy.at(0)[0] == "The report is saved. Numbers under 5 are not told."
    assert page.report_button.isEnabled()


@pytest.mark.requirement("I4.8", screen="14")
def test_a_report_that_cannot_be_written_is_explained(
    page: MonitoringPage, qtbot: QtBot, tmp_path: Path
) -> None:
    gone = tmp_path / "gone" / "raportti.csv"
    object.__setattr__(page.context, "prompts", SavingPrompts(gone))
    spy = QSignalSpy(page.failed)
    qtbot.mouseClick(page.report_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: spy.count() == 1)
    assert page.report_button.isEnabled()


@pytest.mark.requirement("I4.8", "I9.3", screen="14")
def test_ctrl_6_opens_it(qtbot: QtBot, qapp: QObject, store: Store, clock: Clock) -> None:
    clock.now = casework.NOW
    casework.add_worker(store)
    window = MainWindow(make_context(store, clock, qapp), Place("today"), {})
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)
    assert window.navigator.here == Place("monitoring")
    assert registry.rail_page(window.navigator.here) == "monitoring"
    put_away(window, qtbot)
