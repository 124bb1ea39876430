"""Nothing is cut at 200 %, nor in a language of double length; a press counts 40 px wide and high.

A few screens here; `python -m tests.screenshots --check` reads all of them.
"""

import gc
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from weakref import ref

import pytest
from PySide6.QtCore import QObject, QSize
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.services.vault import Store
from tests.conftest import Clock
from tests.practice_stage import PracticeStore
from tests.pseudo_language import doubled, speak
from tests.screen_faults import cut_texts, lost_parts, small_targets
from tests.screenshots import NOW, Stage, all_scenes, take
from tests.ui.casework import make_context
from ui import theme
from ui.widgets.buttons import Button
from ui.widgets.head_row import HeadRow
from ui.widgets.label import Label
from ui.widgets.page_room import PageRoom
from ui.widgets.scroll import Scroll

SMALL = QSize(1024, 640)


@pytest.fixture
def stage(practice_store: Store, clock: Clock, qapp: QObject, tmp_path: Path) -> Stage:
    clock.now = NOW
    context = replace(make_context(practice_store, clock, qapp), practice=False)
    return Stage(SMALL, "light", "en", tmp_path, {"practice": PracticeStore(tmp_path, context)})


@pytest.fixture
def look(qapp: QApplication) -> Iterator[theme.Theme]:
    look = theme.install(qapp, "light")
    yield look
    look.set_scale(1.0)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.mark.requirement("I9.3", "A7")
@pytest.mark.parametrize("name", ["03-today", "04-clients", "13-transfers", "28-calendar-list"])
def test_at_200_percent_nothing_is_cut_or_lost_on_the_smallest_window(
    stage: Stage, look: theme.Theme, name: str
) -> None:
    look.set_scale(2.0)
    _, wrong = take(all_scenes()[name], stage)
    assert wrong == []


@pytest.mark.requirement("I9.5", "A7")
@pytest.mark.parametrize("name", ["03-today", "14-monitoring", "27-period"])
@pytest.mark.usefixtures("look")
def test_a_language_of_double_length_has_room(stage: Stage, qapp: QApplication, name: str) -> None:
    longer = speak(qapp)
    try:
        _, wrong = take(all_scenes()[name], stage)
    finally:
        qapp.removeTranslator(longer)
    assert wrong == []


@pytest.mark.requirement("I9.5")
def test_the_pseudo_language_keeps_each_field_once() -> None:
    assert doubled("{n} tapaamista · {km} km") == "{n} tapaamista · {km} km tapaamista · km"
    assert doubled("{name}") == "{name}"
    assert doubled("%n päivä") == "%n päivä päivä"


@pytest.mark.requirement("I9.3")
def test_what_is_cut_lost_or_small_is_seen(window: QWidget) -> None:
    """The check itself must be able to fail."""
    column = QVBoxLayout(window)
    label = QLabel("A rather long sentence that is not allowed to break", window)
    label.setFixedWidth(60)
    button = QToolButton(window)
    button.setFixedSize(80, 24)
    outside = QLabel("", window)
    for part in (label, button, outside):
        column.addWidget(part)
    window.show()
    outside.move(window.width() - 4, 0)
    outside.resize(60, 20)
    assert ["rather long" in told for told in cut_texts(window)] == [True]
    assert len(list(lost_parts(window))) == 1
    assert ["80x24" in told for told in small_targets(window)] == [True]


@pytest.mark.requirement("I9.3", "A7")
def test_a_head_breaks_where_its_buttons_have_no_room(window: QWidget) -> None:
    head = HeadRow()
    head.setSpacing(8)
    window.setLayout(head)
    title, save = Label("Plans and goals", "h1", wrap=True), Button("Save the whole plan")
    head.add(title, 1)
    head.add(save)
    window.resize(700, 200)
    window.show()
    assert save.x() > title.x()
    assert save.geometry().right() == 699, "at the right end"
    window.resize(240, 200)
    assert save.y() >= title.geometry().bottom()
    assert save.x() == title.x() == 0


@pytest.mark.requirement("I9.3", "A7")
def test_a_page_that_needs_more_height_scrolls_and_one_that_fits_does_not(
    window: QWidget, qtbot: QtBot
) -> None:
    room = PageRoom(window)
    QVBoxLayout(window).addWidget(room)
    words = Label("Words that break into many lines " * 12, wrap=True, parent=room.ground)
    room.column.addWidget(words)
    window.resize(800, 400)
    window.show()
    assert room.verticalScrollBar().maximum() == 0
    window.resize(160, 200)
    qtbot.waitUntil(lambda: room.verticalScrollBar().maximum() > 0)
    assert words.height() >= words.heightForWidth(words.width())
    assert room.horizontalScrollBar().maximum() == 0


@pytest.mark.requirement("I9.3", "A7")
def test_a_page_with_a_long_list_keeps_its_buttons_in_sight_and_lets_the_list_scroll(
    window: QWidget, qtbot: QtBot
) -> None:
    """Qt counts what the list would like as what the page needs, once words in it can break."""
    room = PageRoom(window)
    QVBoxLayout(window).addWidget(room)
    page = QWidget(room.ground)
    column = QVBoxLayout(page)
    column.addWidget(Label("Words that can break", wrap=True))
    listed = Scroll()
    for number in range(60):
        listed.body.addWidget(Label(f"Row {number}"))
    column.addWidget(listed, 1)
    save = Button("Save")
    column.addWidget(save)
    room.column.addWidget(page)
    window.resize(700, 360)
    window.show()
    qtbot.waitUntil(lambda: listed.verticalScrollBar().maximum() > 0)
    assert room.verticalScrollBar().maximum() == 0
    assert save.mapTo(window, save.rect().bottomLeft()).y() < window.height()


@pytest.mark.requirement("I9.3", "A7")
def test_the_head_of_a_page_lives_as_long_as_qt_lays_it_out_and_no_longer(qtbot: QtBot) -> None:
    """The collector took Python's side of it away before the page: Qt crashed with the page."""
    page = QWidget()
    head = HeadRow()
    QVBoxLayout(page).addLayout(head)
    seen = ref(head)
    head.mine = head  # type: ignore[attr-defined]
    del head
    gc.collect()
    assert seen() is not None
    page.deleteLater()
    qtbot.waitUntil(lambda: gc.collect() >= 0 and seen() is None)
