"""Pages are built where they stand: nothing becomes a window on the way, nothing is styled anew."""

import gc
import weakref
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.services import caseload
from app.services.practice import PRACTICE_PASSPHRASE
from app.services.preparing import prepare
from app.services.vault import unlock
from tests.conftest import CHEAP_LIMITS, PRACTICE_NOW
from tests.ui.casework import make_context, put_away
from ui import theme
from ui.collector import Collector
from ui.navigation import Place
from ui.widgets.label import Label
from ui.widgets.themed import set_shown
from ui.windows.main_window import MainWindow

# each change of parent styles a part and all that it holds once more
MOST_STYLINGS = 6


class Watch(QObject):
    """Counts while pages are built: windows that appear, and changes of style."""

    def __init__(self, allowed: QWidget) -> None:
        super().__init__()
        self.windows: list[str] = []
        self.stylings = 0
        self._allowed = allowed

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.StyleChange:
            self.stylings += 1
        if (
            event.type() == QEvent.Type.Show
            and isinstance(watched, QWidget)
            and watched.isWindow()
            and watched is not self._allowed
        ):
            self.windows.append(type(watched).__name__)
        return False


@pytest.fixture
def window(
    qtbot: QtBot,
    practice_folder: Path,
) -> Iterator[MainWindow]:
    passphrase = bytearray(PRACTICE_PASSPHRASE, "utf-8")
    store = unlock(practice_folder, passphrase, practice=True, limits=CHEAP_LIMITS, clock=_now)
    owner = QObject()
    context = make_context(store, _now, owner)
    window = MainWindow(context, Place("today"), {})
    window.resize(1366, 696)
    window.show()
    yield window
    put_away(window, qtbot)
    window.close()
    window.deleteLater()
    context.jobs.shut_down()
    store.close()


def _now() -> datetime:
    return PRACTICE_NOW


@pytest.mark.requirement("I9.8", "A9")
def test_every_page_is_built_in_the_window_and_styled_a_few_times_at_most(
    window: MainWindow, qapp: QApplication
) -> None:
    store = window.context.store
    now = window.context.now()
    first = caseload.list_caseload(store, today=now.date(), now=now, logged=False)[0].client.id
    places = [Place(name) for name in ("clients", "exchange", "settings", "use-log", "today")]
    places += [Place("client", first, name) for name in ("", "plan", "meetings", "team")]
    places += [Place("meeting", first), Place("print", first)]
    watch = Watch(window)
    for place in places:
        qapp.installEventFilter(watch)
        watch.stylings = 0
        window.go(place)
        qapp.processEvents()
        qapp.removeEventFilter(watch)
        assert window.page is not None
        parts = len(window.page.findChildren(QWidget))
        assert watch.windows == [], place
        assert watch.stylings <= MOST_STYLINGS * parts, (place, watch.stylings, parts)


@pytest.mark.requirement("I9.8")
def test_a_part_is_shown_with_what_holds_it_and_not_before(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    alone, hidden = QLabel("1"), QLabel("2")
    set_shown(hidden, False)
    set_shown(alone, True)
    assert not alone.isVisible()
    column = QVBoxLayout(holder)
    column.addWidget(alone)
    column.addWidget(hidden)
    holder.show()
    assert alone.isVisible() and not hidden.isVisible()
    set_shown(hidden, True)
    set_shown(alone, False)
    assert hidden.isVisible() and not alone.isVisible()


@pytest.mark.requirement("I9.8", "I9.5")
def test_the_theme_follows_what_lives_and_forgets_what_is_gone(qtbot: QtBot) -> None:
    look = theme.current()
    label = Label("Rinnalla", "h1")
    qtbot.addWidget(label)
    size = label.font().pixelSize()
    look.set_scale(1.5)
    assert label.font().pixelSize() == round(size * 1.5)
    look.set_scale(1.0)
    gone = Label("Poissa")
    key = (id(gone), "_renew")
    assert key in look._followers
    del gone
    gc.collect()
    assert key not in look._followers


class Knot:
    """Something that only the collector can free."""

    def __init__(self) -> None:
        self.self = self


@pytest.mark.requirement("I9.8")
def test_garbage_is_collected_in_the_interfaces_thread_when_it_has_nothing_to_do(
    qtbot: QtBot,
) -> None:
    owner = QObject()
    collector = Collector(owner)
    try:
        assert not gc.isenabled()
        knots = [Knot() for _ in range(3000)]
        one = weakref.ref(knots[0])
        knots.clear()
        assert one() is not None
        qtbot.waitUntil(lambda: one() is None)  # the loop has nothing to do
    finally:
        collector.rest()
    assert gc.isenabled()


@pytest.mark.requirement("I9.8")
def test_what_a_locked_window_left_can_be_collected_after_the_next_unlocking() -> None:
    prepare()
    knot = Knot()
    one = weakref.ref(knot)
    prepare()
    del knot
    gc.collect()
    assert one() is None
