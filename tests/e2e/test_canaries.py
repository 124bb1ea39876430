"""Nothing of a client outside the encrypted store, with every log at DEBUG and bugs on the way."""

import base64
import logging
import os
import sys
import tempfile
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import NoReturn

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from sqlalchemy import text
from typing_extensions import override

from app.services import caseload, plans
from app.services.vault import Store
from tests.first_day import FirstDay
from tests.leak_search import forms
from ui.faults import FaultReporter, start_log
from ui.navigation import Place
from ui.pages.plan_section import PlanSection
from ui.pages.use_log_page import UseLogPage

FIRST, LAST = "Kanärïna", "Keltasiipinäinen"
IDENTITY = "010190-900P"
ADDRESS = "Kanärjanpolku 9317"
NOTE = "Kanärialintu lauloi ikkunalla."
WORDS = "Kanärjalan sanat suoraan."
CANARIES = (FIRST, LAST, IDENTITY, ADDRESS, NOTE, WORDS)


FORMS = {form for words in CANARIES for form in forms(words)}


def leaks(content: bytes) -> set[bytes]:
    return {form for form in FORMS if form in content}


class Titles(QObject):
    """Notes every title that a window ever had."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.seen: set[str] = set()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kinds = (QEvent.Type.WindowTitleChange, QEvent.Type.Show)
        if event.type() in kinds and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.add(watched.windowTitle())
        return False


@dataclass
class Traces:
    """All that is left outside: folders, titles, and what was printed."""

    folders: list[Path]
    titles: Titles
    faults: FaultReporter
    allowed: set[Path] = field(default_factory=set)

    def found(self, printed: str) -> dict[str, set[bytes]]:
        content = {"printed": printed.encode(), "titles": "\n".join(self.titles.seen).encode()}
        for folder in self.folders:
            for path in folder.rglob("*"):
                if path.is_file() and path not in self.allowed:
                    content[str(path)] = path.read_bytes() + path.name.encode()
        assert len(content) > 6
        return {name: hits for name, seen in content.items() if (hits := leaks(seen))}


@pytest.fixture
def traces(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Traces]:
    """Every log at DEBUG in the ring of the app, a temp folder of its own, bugs as in the field."""
    temporary = tmp_path / "temp"
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    root, engine = logging.getLogger(), logging.getLogger("sqlalchemy")
    levels = root.level, engine.level
    ring = start_log(tmp_path / "state")
    ring.setLevel(logging.DEBUG)
    ring.files.maxBytes = 0  # nothing rotates away unseen
    for logger in (root, engine):  # SQLAlchemy then logs every statement and every row
        logger.setLevel(logging.DEBUG)
    faults = FaultReporter()
    faults.install()
    titles = Titles(qapp)
    qapp.installEventFilter(titles)
    home = [Path(os.environ[name]) for name in os.environ if name.startswith("XDG_")]
    yield Traces([tmp_path, *home], titles, faults)
    qapp.removeEventFilter(titles)
    root.setLevel(levels[0])
    engine.setLevel(levels[1])
    root.removeHandler(ring)
    ring.close()


def breaking(store: Store, *_: object, **__: object) -> NoReturn:
    """A bug whose message and parameters hold all that must not get out."""
    try:
        with store.read() as session:
            session.execute(text("SELECT :a, :b FROM nowhere"), {"a": NOTE, "b": IDENTITY})
    except Exception as error:
        raise ValueError(f"{FIRST} {LAST}, {ADDRESS}: {WORDS}") from error
    raise AssertionError


def address(store: Store, folder_day: FirstDay) -> None:
    (row,) = caseload.list_caseload(store, today=folder_day.clock().date(), now=folder_day.clock())
    draft = caseload.load_client_draft(store, row.client.id)
    caseload.save_client(
        store,
        replace(draft, address=ADDRESS),
        now=folder_day.clock(),
        today=folder_day.clock().date(),
    )


@pytest.mark.requirement("I3.3", "K37", "S3")
def test_the_search_knows_every_form_of_a_name(tmp_path: Path) -> None:
    for form in FORMS:
        assert leaks(b"before" + form + b"after")
    for words in CANARIES:
        for shift in range(3):
            assert leaks(base64.b64encode(b"x" * shift + words.encode() + b"yz"))
    assert leaks(b"Demo-Aino Esimerkki 010594Y9032") == set()


@pytest.mark.usefixtures("bugs_with_names")
@pytest.mark.requirement("I3.3", "K37", "S3")
def test_a_working_day_with_bugs_leaves_nothing_of_a_client_outside(
    traces: Traces,
    begun: FirstDay,
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    begun.add_client(FIRST, LAST, IDENTITY)
    context = begun.shell.context
    assert context is not None
    address(context.store, begun)
    begun.add_goal(WORDS)
    begun.log_visit(NOTE)
    begun.finish_plan()
    paper = begun.folder / "paper.pdf"
    begun.save_paper(begun.open_print(), paper)
    traces.allowed.add(paper)  # she chose to write it
    begun.main.go(Place("use-log"))
    begun.page(UseLogPage)
    begun.open_client()
    with monkeypatch.context() as broken, begun.qtbot.waitSignal(traces.faults.caught):
        broken.setattr(plans, "load_plan", breaking)
        begun.key(begun.section_key(PlanSection), Qt.KeyboardModifier.AltModifier)
    with begun.qtbot.waitSignal(context.jobs.broke):
        context.jobs.run(begun.main, lambda _progress: breaking(context.store))
    thread = threading.Thread(target=breaking, args=(context.store,))
    with begun.qtbot.waitSignal(traces.faults.caught):
        thread.start()
        thread.join()
    logging.getLogger("sqlalchemy.engine").warning("row %s", NOTE)
    logging.getLogger("rinnalla.faults").warning("%s", WORDS)
    begun.shell.lock()  # not by key: the dialog about the bug has the keyboard
    begun.unlock()
    begun.shell.lock()

    log = (begun.folder / "state" / "rinnalla.log").read_text(encoding="utf-8")
    assert "ValueError at" in log
    assert "WARNING sqlalchemy.engine" in log
    printed = capfd.readouterr()
    assert traces.found(printed.out + printed.err) == {}
