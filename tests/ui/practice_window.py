"""Fixtures: the main window over the practice store, on the day that the store was made for.

Import all four by name; they stand in for those of `tests/conftest.py`.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services.vault import Store
from tests.conftest import PRACTICE_NOW, Clock, open_practice_store
from tests.ui.casework import make_context
from ui.context import Context
from ui.navigation import Place
from ui.windows.main_window import MainWindow


@pytest.fixture
def clock() -> Clock:
    """The clock of the practice day."""
    return Clock(PRACTICE_NOW)


@pytest.fixture
def store(practice_folder: Path) -> Iterator[Store]:
    """The open practice store."""
    store = open_practice_store(practice_folder)
    yield store
    store.close()


@pytest.fixture
def context(qapp: QApplication, store: Store, clock: Clock) -> Iterator[Context]:
    """What pages are given."""
    context = make_context(store, clock, qapp)
    yield context
    context.jobs.shut_down()


@pytest.fixture
def main(qtbot: QtBot, context: Context) -> Iterator[MainWindow]:
    """The window on *Tänään*, shown."""
    window = MainWindow(context, Place("today"), {})
    qtbot.addWidget(window)
    window.resize(1366, 696)
    window.show()
    yield window
    window.put_away()
