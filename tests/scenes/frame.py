"""The way in, transfers and settings: 01a, 01b, 02, 13, 17a."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QFrame, QWidget

from app.domain.copy_desk import DeskOrder
from app.domain.exchange import UnitKind
from app.domain.snapshots import MeetingSnapshot
from app.domain.worker import WorkerDraft
from app.formats.snapshot_json import from_payload
from app.security.passphrase import KdfLimits, KdfParameters
from app.services.copy_desk import carry_section, list_desk, open_desk
from app.services.outbox import queue_unit
from app.services.outbox_rows import find_item
from app.services.vault import Store
from tests.practice_stage import practice_context, running_app
from tests.screenshots import NOW, Picture, Stage, scene
from ui.door import Door
from ui.jobs import JobRunner
from ui.lock_reason import LockCause, LockReason
from ui.navigation import Place
from ui.settings import Settings
from ui.widgets.label import Label
from ui.widgets.secret_edit import SecretEdit
from ui.windows.first_start_window import FirstStartWindow
from ui.windows.main_window import MainWindow
from ui.windows.unlock_window import UnlockWindow

_PHRASE = "lumikenkä vadelma tiistai saapas koivu"
_WORKER = WorkerDraft(
    first_names="Demo-Kaisa",
    last_name="Ohjaaja",
    title="sosiaaliohjaaja",
    unit="Sosiaalinen kuntoutus",
    organiser_name="Esimerkkilän hyvinvointialue",
)


def _door(folder: Path, *, practice: bool = False) -> Door:
    return Door(
        folder=folder,
        practice=practice,
        now=lambda: NOW,
        kdf=KdfParameters(memory_kib=32, passes=1, lanes=1),
        limits=KdfLimits(memory_kib=(8, 1024 * 1024), passes=(1, 16), lanes=(1, 8)),
    )


def _jobs(stage: Stage) -> JobRunner:
    return stage.keep("jobs", lambda _folder: JobRunner(running_app()))


def _type(edit: SecretEdit, words: str) -> None:
    edit.add_bytes(QByteArray(words.encode()))


def _first_start(stage: Stage, name: str) -> FirstStartWindow:
    place = stage.folder / f"{name}-{stage.language}-{stage.mode}-{stage.size.width()}"
    settings = Settings(QSettings(str(place / "settings.ini"), QSettings.Format.IniFormat))
    settings.language = stage.language
    window = FirstStartWindow(_door(place / "store"), _jobs(stage), settings, _WORKER)
    window.prepare()
    return window


@scene("01-you")
def who_she_is(stage: Stage) -> Picture:
    window = _first_start(stage, "you")
    return Picture(window, ready=lambda: window.worker.form.profile.count() > 0)


@scene("01a-passphrase")
def passphrase(stage: Stage) -> Picture:
    window = _first_start(stage, "passphrase")

    def ready() -> bool:
        if window.worker.form.profile.count() and window.step == 1:
            window.go_on()
            _type(window.passphrase.first, _PHRASE)
            _type(window.passphrase.second, _PHRASE)
        return window.step == 2

    return Picture(window, ready=ready)


@scene("01b-recovery-code")
def recovery_code(stage: Stage) -> Picture:
    window = _first_start(stage, "code")

    def ready() -> bool:
        if window.worker.form.profile.count() and window.step == 1:
            window.go_on()
            _type(window.passphrase.first, _PHRASE)
            _type(window.passphrase.second, _PHRASE)
            window.go_on()
        return window.step == 3

    return Picture(window, ready=ready, after=window.close)


@scene("01c-tried-restore")
def tried_restore(stage: Stage) -> Picture:
    window = _first_start(stage, "tried")

    def ready() -> bool:
        if window.worker.form.profile.count() and window.step == 1:
            window.go_on()
            _type(window.passphrase.first, _PHRASE)
            _type(window.passphrase.second, _PHRASE)
            window.go_on()
        if window.step == 3 and window.code is not None and window.code.isEnabled():
            groups = window.code.findChildren(QFrame, "nested")
            for index, answer in zip(window.code.asked, window.code.answers, strict=True):
                answer.setText(groups[index].findChildren(Label)[1].text())
            window.go_on()
        return window.backup is not None and not window.backup.is_running()

    return Picture(window, ready=ready, after=window.close)


@scene("02-unlock")
def unlock(stage: Stage) -> Picture:
    reason = LockReason(datetime(2026, 11, 11, 10, 4, tzinfo=UTC), LockCause.IDLE, minutes=5)
    window = UnlockWindow(_door(stage.folder), _jobs(stage), reason)

    def ready() -> bool:
        if not window.form.secret.length():
            _type(window.form.secret, "lumikenkä tiistai")
        return True

    return Picture(window, ready=ready)


@scene("13-transfers")
def transfers(stage: Stage) -> QWidget:
    return MainWindow(practice_context(stage), Place("exchange"), {})


@scene("13-transfers-by-client")
def by_client(stage: Stage) -> QWidget:
    return MainWindow(practice_context(stage), Place("handed-over"), {})


@scene("38-copy-desk")
def desk(stage: Stage) -> QWidget:
    """Half carried, with a word that was mended afterwards."""
    context = practice_context(stage)
    entry = next(it for it in list_desk(context.store) if it.kind is UnitKind.MEETING)
    order = DeskOrder("plain", "fi")
    for number in (1, 2, 3):
        carry_section(context.store, entry.unit_id, number, order, now=context.now())
    newer = _corrected(context.store, entry.unit_id, context.now())
    return MainWindow(context, Place("copy-desk", entry.client_id, record_id=newer), {})


@scene("38-copy-desk-nothing-left")
def nothing_left(stage: Stage) -> QWidget:
    """All carried, then corrected in what the other system has no field for."""
    context = practice_context(stage)
    entry = next(it for it in list_desk(context.store) if it.kind is UnitKind.MEETING)
    order = DeskOrder("plain", "fi")
    for section in open_desk(context.store, entry.unit_id, order).sections:
        carry_section(context.store, entry.unit_id, section.number, order, now=context.now())
    newer = _corrected(context.store, entry.unit_id, context.now(), tags=("client-wish",))
    return MainWindow(context, Place("copy-desk", entry.client_id, record_id=newer), {})


def _corrected(store: Store, unit_id: UUID, now: datetime, **changes: Any) -> UUID:
    """Queue the entry anew with what was changed, or with one more sentence in it."""
    with store.write() as session:
        item = find_item(session, unit_id)
        snapshot = from_payload(item.payload)
        assert isinstance(snapshot, MeetingSnapshot)
        note = f"{snapshot.meeting.note} Motivaatio puuttuu, jatketaan ensi viikolla."
        changed = changes or {"note": note}
        return queue_unit(
            session,
            kind=UnitKind.MEETING,
            record_id=item.record_id,
            client_id=item.client_id,
            revision=item.revision + 1,
            snapshot=replace(snapshot, meeting=replace(snapshot.meeting, **changed)),
            title_values=item.title_values,
            now=now,
        )


@scene("17a-security")
def security(stage: Stage) -> QWidget:
    return MainWindow(practice_context(stage), Place("settings", section="security"), {})


@scene("17a-transfers")
def ways_out(stage: Stage) -> QWidget:
    return MainWindow(practice_context(stage), Place("settings", section="exchange"), {})


@scene("03-practice")
def practice(stage: Stage) -> QWidget:
    return MainWindow(replace(practice_context(stage), practice=True), Place("today"), {})
