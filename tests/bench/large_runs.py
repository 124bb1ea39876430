"""What the measures on the ten-year stores share: copies to write into, windows over them."""

import statistics
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from itertools import count
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QObject,
    QSettings,
    Qt,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication, QWidget

from app.services import caseload
from app.services.preparing import prepare
from app.services.vault import Store
from app.text import local
from tests.bench.large_common import NOW, TODAY
from tests.bench.large_store import clock, copied_store, opened
from tests.bench.measuring import Bench, Clock, timed_until
from ui import theme
from ui.collector import Collector
from ui.context import Context
from ui.dialogs import prompts
from ui.jobs import JobRunner
from ui.navigation import Place
from ui.settings import Settings
from ui.translation import Translation
from ui.windows.main_window import MainWindow

WINDOW = (1366, 696)
_ELSEWHERE = Place("guide")


@dataclass(frozen=True, slots=True)
class Run:
    """An open ten-year store and the clients whose pages are opened in turns."""

    store: Store
    clients: list[UUID]


def run_of(bench: Bench, size: str) -> Run:
    """Give the open store of a size; one for the whole bench."""
    return bench.keep(f"store-{size}", partial(_open, size))


def _open(size: str, folder: Path) -> Run:
    store = opened(copied_store(size, folder / "store"))
    prepare()  # as the app does before unlocking
    rows = caseload.list_caseload(store, today=TODAY, now=NOW, logged=False)
    return Run(store, [row.client.id for row in rows if row.client.ended_on is None])


def application() -> QApplication:
    """Give the one application, in Finnish, as the worker sees it."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        qInstallMessageHandler(lambda *_: None)  # the offscreen plugin tells what it cannot do
        app = QApplication([])
        app.setProperty("translation", Translation(app))
        theme.install(app, "light", 1.0)
        app.property("translation").use("fi")
    return app


class Screen:
    """A main window over a store; `go` gives how long it takes until the new page is painted."""

    def __init__(self, store: Store) -> None:
        application()
        self._owner = QObject()
        self._collector = Collector(self._owner)  # as in the app
        self.context = context_of(store, self._owner)
        self.window = MainWindow(self.context, Place("today"), {})
        self.window.resize(*WINDOW)
        self.window.show()
        for watch in (self.window.handover, self.window.upkeep, self.window.visit_watch):
            watch.stop()  # a backup in a thread after a minute would count as a page's time
        settle()

    def go(self, place: Place, *, anew: bool = False) -> float:
        """Open a page from another one; gives milliseconds. `anew`: it was not kept."""
        if self.window.navigator.here == place:
            self.window.go(_ELSEWHERE)
            settle()
        if anew:
            self.window.host.forget_kept()
        taken = timed_until(partial(self._until_painted, place))
        settle()
        self._collector.look()  # as when the loop has nothing to do
        return taken

    def _until_painted(self, place: Place, clock: Clock) -> float:
        self.window.go(place)
        page = self.window.page
        if page is None:
            raise RuntimeError("no page")
        with painted(page, clock) as ended:
            while not ended:
                QApplication.processEvents()
        return ended[0]


def context_of(store: Store, owner: QObject) -> Context:
    """Give what pages are given, with the moment of the bench."""
    folder = store.path.parent
    stored = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
    return Context(
        store=store,
        jobs=JobRunner(owner),
        settings=Settings(stored),
        prompts=prompts,
        now=clock,
        today=lambda: local(clock()).date(),
        folder=folder,
    )


class _Painted(QObject):
    """Notes when the first paint of a widget has ended: what follows in that turn is not its."""

    def __init__(self, widget: QWidget, clock: Clock) -> None:
        super().__init__(widget)
        self.ended: list[float] = []
        self._clock = clock
        self._asked = False
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self._asked:
            self._asked = True
            first = Qt.EventPriority.HighEventPriority.value
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), first)
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.User:
            self.ended.append(self._clock())
        return super().event(event)


@contextmanager
def painted(widget: QWidget, clock: Clock) -> Iterator[list[float]]:
    """Give a list that gets the moment at which the widget has been painted whole."""
    watcher = _Painted(widget, clock)
    yield watcher.ended
    widget.removeEventFilter(watcher)


def settle() -> None:
    """Let go of what was left, outside of the measured time."""
    for _ in range(3):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def in_turns(
    actions: dict[str, list[Callable[[UUID], float]]], clients: list[list[UUID]], rounds: int
) -> dict[str, list[list[float]]]:
    """Time each action of each side in turns over the clients; gives milliseconds by side."""
    found: dict[str, list[list[float]]] = {}
    for name, sides in actions.items():
        numbers = count()
        for side, ids in zip(sides, clients, strict=True):
            side(ids[0])  # once unmeasured: statements are compiled, icons drawn
        rows = [
            [side(ids[number % len(ids)]) for side, ids in zip(sides, clients, strict=True)]
            for number in (next(numbers) for _ in range(rounds))
        ]
        found[name] = [list(column) for column in zip(*rows, strict=True)]
    return found


def middle(found: list[float]) -> float:
    """Give the median."""
    return statistics.median(found)
