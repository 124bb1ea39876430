"""A context over a real store, with a client and goals made through the services."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, QSettings
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.clients import ClientDraft, Start
from app.domain.goals import GoalDraft, StepDraft
from app.domain.worker import WorkerDraft
from app.services import caseload, goals, worker
from app.services.vault import Store
from app.text import local
from ui.context import Context
from ui.jobs import JobRunner
from ui.pages.draft_keeper import DraftKeeper
from ui.settings import Settings
from ui.windows.main_window import MainWindow

LEVELS = (
    "Olen kotona koko viikon",
    "Lähden kerran viikossa",
    "Lähden kaksi kertaa viikossa",
    "Lähden kolme kertaa viikossa",
    "Lähden neljä kertaa tai useammin",
)


@dataclass
class RecordedPrompts:
    """The seam `Prompts`: keeps the errors that would be shown and says yes to questions."""

    errors: list[Exception] = field(default_factory=list)
    questions: list[str] = field(default_factory=list)

    def ask_save_path(self, *args: Any) -> None:
        raise AssertionError("no file is asked for here")

    ask_open_path = ask_folder = ask_save_path

    def confirm(
        self,
        parent: QWidget,
        question: str,
        explanation: str,
        verb: str,
        then: Callable[[], object],
        *,
        danger: bool = False,
    ) -> None:
        self.questions.append(question)
        then()

    def show_error(self, parent: QWidget, error: Exception) -> None:
        self.errors.append(error)


class ChosenPath(RecordedPrompts):
    """The seam `Prompts`, answering a question for a file with `path`."""

    path = Path()

    def ask_save_path(self, *args: Any) -> None:
        then: Callable[[Path], object] = args[-1]
        then(self.path)


def make_context(store: Store, clock: Callable[[], datetime], owner: QObject) -> Context:
    """Give what a page is given; `owner` keeps the job runner."""
    folder = Path(store.path).parent
    stored = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
    return Context(
        store=store,
        jobs=JobRunner(owner),
        settings=Settings(stored),
        prompts=RecordedPrompts(),
        now=clock,
        today=lambda: local(clock()).date(),
        folder=folder,
    )


def add_worker(store: Store, now: datetime, *, profile: str = "thl") -> None:
    """Keep Demo-Kaisa as the worker of the store, who works by this county's profile."""
    draft = WorkerDraft(
        first_names="Demo-Kaisa",
        last_name="Ohjaaja",
        title="sosiaaliohjaaja",
        unit="Sosiaalinen kuntoutus",
        organiser_name="Esimerkkilän hyvinvointialue",
        profile=profile,
    )
    worker.save_worker(store, draft, now=now)


def add_client(store: Store, now: datetime, **more: Any) -> UUID:
    """Add Demo-Aino with a decision and a period from 31.8.2026 to 28.2.2027."""
    values: dict[str, Any] = {
        "first_names": "Demo-Aino",
        "last_name": "Esimerkki",
        "start": Start.DECISION,
        "decision_start": date(2026, 8, 31),
        "decision_end": date(2027, 2, 28),
        "period_start": date(2026, 8, 31),
        "period_end": date(2027, 2, 28),
    } | more
    draft = ClientDraft(id=uuid4(), **values)
    return caseload.save_client(store, draft, now=now, today=local(now).date())


def goal_draft(client_id: UUID, **more: Any) -> GoalDraft:
    """Give the first goal of picture 06, with five levels and five steps."""
    texts = (
        "Yhdessä postilaatikolle",
        "Kävely lähimetsään yhdessä",
        "Kauppaan yhdessä",
        "Kauppaan, Kaisa odottaa pihassa",
        "Arki rullaa -ryhmään kerran",
    )
    values: dict[str, Any] = {
        "need": "Kotoa lähteminen ja asiointi",
        "title": "Lähden kotoa kaksi kertaa viikossa",
        "client_words": "Kunhan ei tarvitse mennä yksin, niin voisin yrittää.",
        "area": "leaving-home",
        "level_texts": LEVELS,
        "review_on": date(2026, 11, 30),
        "steps": tuple(StepDraft(id=uuid4(), text=text) for text in texts),
    } | more
    return GoalDraft(id=uuid4(), client_id=client_id, **values)


def add_goal(store: Store, client_id: UUID, now: datetime, **more: Any) -> UUID:
    """Save a goal made by `goal_draft`."""
    draft = goal_draft(client_id, **more)
    return goals.save_goal(store, draft, now=now, today=local(now).date())


def at(year: int, month: int, day: int) -> datetime:
    """Give noon (UTC) of a day."""
    return datetime(year, month, day, 12, tzinfo=UTC)


def stop_keepers(window: QWidget) -> None:
    """Let no draft be written once the test's store is closed."""
    for keeper in window.findChildren(DraftKeeper):
        keeper.stop()


def put_away(window: MainWindow, qtbot: QtBot) -> None:
    """End a main window before the test's store is closed: nothing runs or waits any more."""
    qtbot.waitUntil(lambda: window.context.jobs.is_idle, timeout=20_000)
    window.put_away()
    stop_keepers(window)


def type_into(edit: QWidget, words: str) -> None:
    """Type words with any letters, as an input method does (QTest knows ASCII keys only)."""
    event = QInputMethodEvent("", [])
    event.setCommitString(words)
    QApplication.sendEvent(edit, event)
