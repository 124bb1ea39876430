"""A main window on a bad machine: a display unplugged under a dialog, a system font of 40 points.

`python -m tests.bad_machine_program FOLDER` with RINNALLA_TEST_PLATFORM naming two displays. The
last line is JSON: whether window and dialog are whole on the first display and what was typed
there; what is set larger than any type of ours, and how wide the window is, with the huge font.
"""

import json
import sys
from pathlib import Path

import tests.environment_plugin  # noqa: F401 - own folders, no network, before Qt

# isort: split
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QWidget,
)

from app.services.vault import unlock
from tests.conftest import CHEAP_LIMITS, PASSPHRASE, Clock
from tests.ui.casework import add_client, add_worker, make_context
from ui import theme
from ui.dialogs.booking_dialog import BookingDialog
from ui.display_watch import DisplayWatch
from ui.layout_class import MINIMUM_WINDOW
from ui.navigation import Place
from ui.theme_sizes import TYPE
from ui.translation import Translation
from ui.windows.main_window import MainWindow

LOOKS = 400
HUGE = 40


def _with_huge_font(app: QApplication, window: MainWindow) -> dict[str, object]:
    """As a desktop does that changes its font while the program runs."""
    app.setFont(QFont("Noto Sans", HUGE))
    largest = max(size for size, _, _ in TYPE.values())
    window.resize(*MINIMUM_WINDOW)
    menu = QMenu(window)
    menu.addAction("Uusi")
    menu.ensurePolished()
    parts: list[QWidget] = [menu]
    for page in ("today", "clients", "calendar", "monitoring", "settings", "new-client"):
        window.go(Place(page))
        app.processEvents()
        for kind in (QLabel, QAbstractButton, QLineEdit):
            parts += [one for one in window.findChildren(kind) if one.isVisible()]
    sizes = [(type(one).__name__, one.fontInfo().pixelSize()) for one in parts]
    for dialog in window.findChildren(QDialog):
        dialog.reject()
    return {
        "large": sorted({name for name, size in sizes if size > largest}),
        "width": window.width(),
    }


def main(folder: Path) -> int:
    """Open, unplug, and print where everything is."""
    app = QApplication([])
    Translation(app).use("en")
    theme.install(app, "light")
    clock = Clock()
    store = unlock(folder, bytearray(PASSPHRASE), limits=CHEAP_LIMITS, clock=clock)
    add_worker(store, clock())
    add_client(store, clock())
    context = make_context(store, clock, app)
    DisplayWatch(app, app)
    laptop, table = app.screens()
    window = MainWindow(context, Place("today"), {})
    window.setGeometry(table.geometry().adjusted(200, 100, -500, -200))
    window.show()
    window.go(Place("booking"))
    (dialog,) = window.findChildren(BookingDialog)
    dialog.day.setText("12.11.2026")
    dialog.move(table.geometry().center())
    app.screenRemoved.emit(table)  # the platform cannot lose one; Qt says it like this
    for _ in range(LOOKS):
        app.processEvents()
        if laptop.geometry().contains(dialog.geometry().center()):
            break
        QTest.qWait(5)
    whole = [laptop.geometry().contains(one.geometry().topLeft()) for one in (window, dialog)]
    said: dict[str, object] = {"whole": whole, "typed": dialog.day.text()}
    dialog.reject()
    said |= _with_huge_font(app, window)
    window.put_away()
    window.close()
    context.jobs.shut_down()
    store.close()
    print(json.dumps(said))
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
