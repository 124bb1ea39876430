"""Screens 01a and 01b: who she is, a passphrase, and a recovery code that is proved."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.security.passphrase import KdfLimits, KdfParameters
from app.services.restore_trials import last_trial
from app.services.vault import Store, store_state
from app.services.worker import load_worker
from tests.conftest import Clock
from ui.door import Door
from ui.jobs import JobRunner
from ui.settings import Settings
from ui.windows.first_start_window import FirstStartWindow

PHRASE = "viisi aivan satunnaista sanaa riittaa hyvin"
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def door(tmp_path: Path, clock: Clock, cheap_kdf: KdfParameters, cheap_limits: KdfLimits) -> Door:
    return Door(
        folder=tmp_path / "new", practice=False, now=clock, kdf=cheap_kdf, limits=cheap_limits
    )


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[JobRunner]:
    runner = JobRunner(qapp)
    yield runner
    runner.shut_down()


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, door: Door, jobs: JobRunner) -> Iterator[FirstStartWindow]:
    settings = Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    window = FirstStartWindow(door, jobs, settings)
    qtbot.addWidget(window)
    window.show()
    window.prepare()
    qtbot.waitUntil(lambda: window.worker.form.profile.count() > 0)
    yield window
    window.close()


def _fill_worker(qtbot: QtBot, window: FirstStartWindow) -> None:
    texts = {
        "first_names": "Demo-Kaisa",
        "last_name": "Ohjaaja",
        "title": "sosiaaliohjaaja",
        "organiser_name": "Demo-hyvinvointialue",
        "organiser_id": "1.2.246.10.1",
        "worker_number": "K-17",
    }
    for name, text in texts.items():
        qtbot.keyClicks(window.worker.form._edits[name], text)
    window.worker.form.profile.set_selected("pirkanmaa")
    window.worker.form.public_service.setChecked(True)


def _to_passphrase(qtbot: QtBot, window: FirstStartWindow) -> None:
    _fill_worker(qtbot, window)
    qtbot.mouseClick(window.next_button, LEFT)


def _to_code(qtbot: QtBot, window: FirstStartWindow) -> None:
    _to_passphrase(qtbot, window)
    qtbot.keyClicks(window.passphrase.first, PHRASE)
    qtbot.keyClicks(window.passphrase.second, PHRASE)
    qtbot.mouseClick(window.next_button, LEFT)
    qtbot.waitUntil(lambda: window.step == 3)


def _prove_code(qtbot: QtBot, window: FirstStartWindow) -> None:
    assert window.code is not None and window._made is not None
    for index, answer in zip(window.code.asked, window.code.answers, strict=True):
        qtbot.keyClicks(answer, window._made.recovery_code.groups[index].lower())
    assert window.next_button.isEnabled()
    qtbot.mouseClick(window.next_button, LEFT)
    qtbot.waitUntil(lambda: window.step == 4 and window.next_button.isEnabled())


@pytest.mark.requirement("I2.2")
def test_name_title_and_organiser_are_needed(qtbot: QtBot, window: FirstStartWindow) -> None:
    qtbot.mouseClick(window.next_button, LEFT)

    assert window.step == 1
    errors = {name: f.error() for name, f in window.worker.form._fields.items() if f.error()}
    assert errors == dict.fromkeys(
        ("first_names", "last_name", "title", "organiser_name"), "Fill this in."
    )


@pytest.mark.requirement("I2.2")
def test_the_county_profiles_are_offered(window: FirstStartWindow) -> None:
    combo = window.worker.form.profile
    offered = {combo.itemData(place) for place in range(combo.count())}

    assert {"thl", "kanta-hame", "pirkanmaa", "sosku", "paijat-hame", "etela-pohjanmaa"} <= offered


@pytest.mark.requirement("I2.2")
def test_a_weak_or_mistyped_passphrase_does_not_lead_on(
    qtbot: QtBot, window: FirstStartWindow
) -> None:
    _to_passphrase(qtbot, window)
    qtbot.keyClicks(window.passphrase.first, "lyhyt")
    qtbot.keyClicks(window.passphrase.second, "lyhyt")
    assert not window.next_button.isEnabled()
    assert window.passphrase.words.text().startswith("Still short")

    window.passphrase.first.clear()
    window.passphrase.second.clear()
    qtbot.keyClicks(window.passphrase.first, PHRASE)
    qtbot.keyClicks(window.passphrase.second, PHRASE[:-1] + "x")
    assert not window.next_button.isEnabled()
    assert window.hint.text() == "Type the passphrase a second time"


@pytest.mark.requirement("I2.2")
def test_a_suggested_phrase_is_strong_and_shown_to_be_written_down(
    qtbot: QtBot, window: FirstStartWindow
) -> None:
    _to_passphrase(qtbot, window)
    qtbot.mouseClick(window.passphrase.suggest_button, LEFT)
    phrase = window.passphrase.suggestion.text()

    assert len(phrase.split()) == 5
    assert bytes(window.passphrase.first.view()) == phrase.encode()
    assert window.passphrase.bar.level() >= 4
    assert not window.next_button.isEnabled()


@pytest.mark.requirement("I2.2", "A5")
def test_two_groups_of_the_code_are_asked_before_the_store_is_used(
    qtbot: QtBot, window: FirstStartWindow, door: Door
) -> None:
    _to_code(qtbot, window)
    assert window.code is not None and window._made is not None
    view = window.code
    assert len(set(view.asked)) == 2
    assert not window.next_button.isEnabled()
    qtbot.keyClicks(view.answers[0], "0000")
    assert not window.next_button.isEnabled()
    view.answers[0].clear()
    _prove_code(qtbot, window)
    with qtbot.waitSignal(window.opened) as told:
        qtbot.mouseClick(window.next_button, LEFT)
    store = told.args[0]
    assert isinstance(store, Store)
    worker = load_worker(store)
    store.close()

    assert worker is not None
    assert (worker.name, worker.profile) == ("Demo-Kaisa Ohjaaja", "pirkanmaa")
    assert (worker.worker_number, worker.organiser_id) == ("K-17", "1.2.246.10.1")
    assert worker.public_service
    assert store_state(door.folder).recovery_confirmed


@pytest.mark.requirement("I3.5")
def test_the_first_day_ends_with_a_tried_restore_into_a_scratch_place(
    qtbot: QtBot, window: FirstStartWindow, door: Door, tmp_path: Path
) -> None:
    _to_code(qtbot, window)
    _prove_code(qtbot, window)
    assert window.backup is not None and window._made is not None
    view = window.backup.trial
    told = [line.words.text() for line in view.lines.values()]
    assert told == [
        "A backup was made",
        "It was brought back in a scratch place",
        "It was opened by your recovery code",
        "What it holds was counted: 0 clients, 0 meetings, 4 events of the use log",
        "The scratch place was thrown away",
    ]
    assert {line.mark.accessibleName() for line in view.lines.values()} == {"Done"}
    assert not window.back_button.isVisible() and not window.backup.again.isVisible()
    stick = tmp_path / "stick"
    stick.mkdir()
    with qtbot.waitSignal(view.ended):
        window.backup.place.choose(stick)
        assert not window.next_button.isEnabled()
    assert view.outcome.text() == "The restore was tried: your backup in the second place opens."
    trial = last_trial(window._made.store)
    assert trial is not None and trial.by_code and trial.from_second
    assert not (door.folder / "restore.try").exists()


@pytest.mark.requirement("I3.5")
def test_the_first_days_trial_can_be_put_off_and_tried_again(
    qtbot: QtBot, window: FirstStartWindow, door: Door
) -> None:
    _to_code(qtbot, window)
    (door.folder / "backups").write_text("a file stands where the folder should be")
    _prove_code(qtbot, window)
    assert window.backup is not None
    assert "Your data is safe where it was" in window.backup.trial.outcome.text()
    (door.folder / "backups").unlink()
    qtbot.mouseClick(window.backup.again, LEFT)
    window.go_back()
    qtbot.waitUntil(window.next_button.isEnabled)
    assert window.backup.trial.outcome.text().startswith("The trial was stopped.")
    with qtbot.waitSignal(window.opened) as told:
        qtbot.mouseClick(window.next_button, LEFT)
    told.args[0].close()


@pytest.mark.requirement("I3.5")
def test_closing_the_window_during_the_trial_leaves_a_store_that_opens_and_no_scratch_place(
    qtbot: QtBot, window: FirstStartWindow, door: Door, jobs: JobRunner
) -> None:
    _to_code(qtbot, window)
    assert window.code is not None and window._made is not None
    for index, answer in zip(window.code.asked, window.code.answers, strict=True):
        qtbot.keyClicks(answer, window._made.recovery_code.groups[index])
    qtbot.mouseClick(window.next_button, LEFT)
    qtbot.waitUntil(lambda: window.step == 4)
    window.close()
    qtbot.waitUntil(lambda: jobs.is_idle)
    assert not (door.folder / "restore.try").exists()
    door.unlock(bytearray(PHRASE.encode())).close()


@pytest.mark.requirement("I2.2")
def test_the_passphrase_chosen_here_opens_the_store(
    qtbot: QtBot, window: FirstStartWindow, door: Door
) -> None:
    _to_code(qtbot, window)
    window.close()
    store = door.unlock(bytearray(PHRASE.encode()))

    assert load_worker(store) is not None
    store.close()
    assert not store_state(door.folder).recovery_confirmed


@pytest.mark.requirement("A5")
def test_the_code_never_reaches_the_clipboard(qtbot: QtBot, window: FirstStartWindow) -> None:
    _to_code(qtbot, window)
    assert window.code is not None
    QGuiApplication.clipboard().clear()
    qtbot.keyClick(window.code, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window.code, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert QGuiApplication.clipboard().text() == ""


@pytest.mark.requirement("I2.2")
def test_a_folder_that_cannot_be_written_is_told_and_nothing_is_lost(
    qtbot: QtBot, window: FirstStartWindow, door: Door
) -> None:
    door.folder.write_text("a file stands where the folder should be")
    _to_passphrase(qtbot, window)
    qtbot.keyClicks(window.passphrase.first, PHRASE)
    qtbot.keyClicks(window.passphrase.second, PHRASE)
    qtbot.mouseClick(window.next_button, LEFT)
    qtbot.waitUntil(window.problem.isVisible)

    assert "(R-01" in window.problem.text()
    assert window.step == 2
    assert window.draft().last_name == "Ohjaaja"
    door.folder.unlink()
