"""Tab goes from row to row as they stand there, also to what was made after the first paint."""

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.services.practice_story import practice_id
from tests.ui.practice_window import clock, context, main, store
from ui.navigation import Place
from ui.pages.client_page import ClientPage
from ui.pages.needs_row import NeedsRow
from ui.pages.needs_section import NeedsSection
from ui.widgets.after_paint import fill_all
from ui.widgets.day_timeline import DayTimeline
from ui.windows.main_window import MainWindow


def way_of_tab(window: QWidget) -> Iterator[QWidget]:
    part = window.nextInFocusChain()
    while part is not None and part is not window:
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield part
        part = part.nextInFocusChain()


@pytest.mark.requirement("I9.3", "I9.6")
def test_cards_below_the_fold_come_after_the_first_paint_and_before_what_stands_beside(
    qtbot: QtBot,
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    line, beside = DayTimeline(), QPushButton("beside")
    names = [str(number) for number in range(6)]
    for name in names:
        line.add_travel("3 km")
        line.add_meeting("8.30", "20 min", "done", partial(QPushButton, name))
    line.add_travel("4 km")
    line.finish(3)
    row.addWidget(line)
    row.addWidget(beside)
    assert len(line.findChildren(QPushButton)) == 3
    window.show()
    qtbot.waitUntil(lambda: len(line.findChildren(QPushButton)) == 6)
    found = [part.text() for part in way_of_tab(window) if isinstance(part, QPushButton)]
    assert found == [*names, "beside"]
    fill_all(window)
    QApplication.processEvents()
    tops = [part.y() for part in sorted(line.findChildren(QPushButton), key=QPushButton.text)]
    assert tops == sorted(tops)


@pytest.mark.requirement("I9.3", "I4.2")
def test_all_areas_of_life_come_before_what_stands_below_them(main: MainWindow) -> None:
    main.go(Place("client", practice_id("aino"), "needs"))
    page = main.page
    assert isinstance(page, ClientPage) and isinstance(page.section, NeedsSection)
    section = page.section
    fill_all(section)
    way = list(way_of_tab(main))
    rows = [part for part in way if isinstance(part, NeedsRow)]
    assert [row.area for row in rows] == [row.area for row in section.rows]
    last = way.index(rows[-1])
    below = [part for part in way if section.received.isAncestorOf(part)]
    assert below and all(way.index(part) > last for part in below)
