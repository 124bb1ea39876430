"""A working day in a process of its own, through the real windows; what it writes is watched.

usage: working_day.py FOLDER [LEAK]     LEAK: a file that is written in clear text and taken away

First start, a client, a goal, a visit, a plan, search, drafts, a backup, lock and unlock, a paper
that she saves; at the end it says "done" and stays, the store open, until it is killed.
"""

import os
import sys
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import cast

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytest import FixtureRequest  # noqa: PT013
from pytestqt.qt_compat import qt_api
from pytestqt.qtbot import QtBot

import tests.environment  # noqa: F401 - offscreen, own folders, no network
from app.progress import NoProgress
from app.services import backups, caseload
from tests.conftest import CHEAP_KDF, CHEAP_LIMITS, Clock
from tests.first_day import PHRASE, FirstDay
from ui.door import Door
from ui.faults import FaultReporter, start_log
from ui.settings import Settings
from ui.shell import Shell
from ui.translation import Translation

FIRST, LAST = "Kanärïna", "Keltasiipinäinen"
IDENTITY = "010190-900P"
ADDRESS = "Kanärjanpolku 9317"
NOTE = "Kanärialintu lauloi ikkunalla tänään."
DRAFT = "Kesken jäänyt kanärjan lause."
WORDS = "Kanärjalan sanat suoraan."
CANARIES = (FIRST, LAST, IDENTITY, ADDRESS, NOTE, DRAFT, WORDS, PHRASE)
PAPER = "paper.pdf"


def day(folder: Path) -> FirstDay:
    """Give a worker before her first start, with everything that she uses in the folder."""
    app = QApplication.instance() or QApplication(["rinnalla"])
    assert isinstance(app, QApplication)
    qt_api.set_qt_api("pyside6")
    clock = Clock()
    start_log(folder / "state")
    door = Door(
        folder=folder / "store", practice=False, now=clock, kdf=CHEAP_KDF, limits=CHEAP_LIMITS
    )
    settings = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
    shell = Shell(app, door, settings, Translation(app), FaultReporter())
    told = SimpleNamespace(config=SimpleNamespace(getini=lambda _name: "true"), node=app)
    return FirstDay(QtBot(cast("FixtureRequest", told)), shell, clock, folder)


def work(worker: FirstDay) -> None:
    """Do everything that writes."""
    worker.start_first_time()
    worker.add_client(FIRST, LAST, IDENTITY)
    context = worker.shell.context
    assert context is not None
    store, now = context.store, worker.clock()
    (row,) = caseload.list_caseload(store, today=now.date(), now=now)
    draft = replace(caseload.load_client_draft(store, row.client.id), address=ADDRESS)
    caseload.save_client(store, draft, now=now, today=now.date())
    worker.add_goal(WORDS)
    worker.log_visit(NOTE)
    worker.finish_plan()
    worker.save_paper(worker.open_print(), worker.folder / PAPER)
    worker.open_client()
    page = worker.open_form()
    worker.write(page.words.note, DRAFT)
    worker.lock()
    worker.unlock()
    backups.make_backup(worker.shell.context.store, now=worker.clock(), progress=NoProgress())  # type: ignore[union-attr]


def leak(place: Path) -> None:
    """Do what must never be done: write in clear text, and take it away at once."""
    descriptor = os.open(place, os.O_CREAT | os.O_RDWR)
    os.pwrite(descriptor, b"...." + NOTE.encode("utf-16-le"), 0)
    os.close(descriptor)
    place.unlink()


if __name__ == "__main__":
    where = Path(sys.argv[1])
    if len(sys.argv) > 2:
        leak(Path(sys.argv[2]))
    else:
        work(day(where))
    print("done", flush=True)
    sys.stdin.read()
