"""Screen 17a: what exists so far, each change kept where it belongs."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.exchange import ChannelKind
from app.domain.worker import WorkerDraft
from app.security.passphrase import KdfLimits, KdfParameters
from app.services.exchange import channels
from app.services.vault import NewStore, store_state
from app.services.worker import load_worker, save_worker
from tests.conftest import PASSPHRASE, Clock
from tests.unit.test_profiles import OWN
from ui.context import Context
from ui.dialogs import prompts
from ui.dialogs.passphrase_dialog import PassphraseDialog
from ui.dialogs.recovery_code_dialog import RecoveryCodeDialog
from ui.door import Door
from ui.jobs import JobRunner
from ui.layout_class import LayoutClass
from ui.messages import error_text
from ui.navigation import Place
from ui.pages.settings_about import AboutSettings
from ui.pages.settings_appearance import AppearanceSettings
from ui.pages.settings_exchange import ExchangeSettings
from ui.pages.settings_page import SettingsPage
from ui.pages.settings_security import SecuritySettings
from ui.pages.settings_worker import WorkerSettings
from ui.settings import Settings
from ui.widgets.after_paint import fill_all
from ui.widgets.label import Label

NEW = "toinen ihan uusi salalause jota kukaan ei arvaa"
LEFT = Qt.MouseButton.LeftButton
WORKER = WorkerDraft(
    first_names="Demo-Kaisa",
    last_name="Ohjaaja",
    title="sosiaaliohjaaja",
    organiser_name="Demo-hyvinvointialue",
)


@pytest.fixture
def made(make_store: Callable[..., NewStore], clock: Clock) -> NewStore:
    new = make_store("store")
    save_worker(new.store, WORKER, now=clock())
    return new


@pytest.fixture
def context(
    qapp: QApplication,
    made: NewStore,
    tmp_path: Path,
    clock: Clock,
    cheap_kdf: KdfParameters,
    cheap_limits: KdfLimits,
) -> Iterator[Context]:
    jobs = JobRunner(qapp)
    folder = tmp_path / "store"
    yield Context(
        store=made.store,
        jobs=jobs,
        settings=Settings(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)),
        prompts=prompts,
        now=clock,
        today=lambda: date(2026, 11, 11),
        folder=folder,
        door=Door(folder=folder, practice=False, now=clock, kdf=cheap_kdf, limits=cheap_limits),
    )
    jobs.shut_down()


@pytest.fixture
def page(qtbot: QtBot, context: Context) -> SettingsPage:
    page = SettingsPage(context, Place("settings"))
    qtbot.addWidget(page)
    page.resize(1200, 640)
    page.show()
    return page


@pytest.mark.requirement("I2.3")
def test_each_section_opens_and_is_the_place_to_come_back_to(
    qtbot: QtBot, page: SettingsPage
) -> None:
    moved: list[Place] = []
    page.moved.connect(moved.append)
    for name in ("worker", "appearance", "security", "backups", "exchange", "about"):
        qtbot.mouseClick(page.sections.button(name), LEFT)

    assert [place.section for place in moved] == [
        "worker",
        "appearance",
        "security",
        "backups",
        "exchange",
        "about",
    ]
    assert isinstance(page.content, AboutSettings)


@pytest.mark.requirement("I2.3")
def test_with_large_text_a_choice_stands_in_place_of_the_list(page: SettingsPage) -> None:
    page.set_layout_class(LayoutClass.COMPACT)
    assert page.section_choice.isVisible()
    assert not page.sections.button("about").isVisible()
    page.section_choice.set_selected("about")
    page.section_choice.activated.emit(page.section_choice.currentIndex())

    assert isinstance(page.content, AboutSettings)


@pytest.mark.requirement("I2.3")
def test_theme_and_text_size_are_kept_outside_the_store(
    qtbot: QtBot, page: SettingsPage, context: Context, tmp_path: Path
) -> None:
    page.show_section("appearance")
    section = page.content
    assert isinstance(section, AppearanceSettings)
    section.theme_choice.set_selected("dark")
    section.theme_choice.activated.emit(section.theme_choice.currentIndex())
    section.text_size.set_selected("1.5")
    section.text_size.activated.emit(section.text_size.currentIndex())
    again = Settings(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))

    assert (again.theme, again.text_scale) == ("dark", 1.5)


@pytest.mark.requirement("I2.3")
def test_choosing_a_language_tells_the_shell(
    qtbot: QtBot, page: SettingsPage, context: Context
) -> None:
    page.show_section("appearance")
    section = page.content
    assert isinstance(section, AppearanceSettings)
    with qtbot.waitSignal(context.settings.language_changed) as told:
        section.language.set_selected("sv")
        section.language.changed.emit()

    assert told.args == ["sv"]
    assert context.settings.language == "sv"


@pytest.mark.requirement("I2.2")
def test_the_workers_data_are_changed_in_the_store(
    qtbot: QtBot, page: SettingsPage, context: Context
) -> None:
    section = page.content
    assert isinstance(section, WorkerSettings)
    assert not section.save_button.isEnabled()
    qtbot.keyClicks(section.form._edits["unit"], "Sosiaalinen kuntoutus")
    with qtbot.waitSignal(page.notified):
        qtbot.mouseClick(section.save_button, LEFT)
    worker = load_worker(context.store)

    assert worker is not None
    assert (worker.unit, worker.last_name) == ("Sosiaalinen kuntoutus", "Ohjaaja")
    assert not section.save_button.isEnabled()


@pytest.mark.requirement("I2.2")
def test_a_wrong_organisation_id_is_told_under_its_field(
    qtbot: QtBot, page: SettingsPage, context: Context
) -> None:
    section = page.content
    assert isinstance(section, WorkerSettings)
    qtbot.keyClicks(section.form._edits["organiser_id"], "not an oid")
    qtbot.mouseClick(section.save_button, LEFT)

    assert "1.2.246.10" in section.form._fields["organiser_id"].error()
    worker = load_worker(context.store)
    assert worker is not None and worker.organiser_id == ""


@pytest.mark.requirement("I2.2")
def test_a_profile_that_is_not_here_is_told(qtbot: QtBot, context: Context, clock: Clock) -> None:
    save_worker(context.store, replace(WORKER, profile="elsewhere"), now=clock())
    section = WorkerSettings(context)
    qtbot.addWidget(section)

    assert section.problem.text().startswith("The county profile elsewhere is not on this device.")


@pytest.mark.requirement("I2.2")
def test_the_passphrase_is_changed(qtbot: QtBot, page: SettingsPage, context: Context) -> None:
    dialog = PassphraseDialog(context, Place("change-passphrase"), page)
    dialog.open()
    qtbot.keyClicks(dialog.old, "ei se ole tama")
    qtbot.keyClicks(dialog.new.first, NEW)
    qtbot.keyClicks(dialog.new.second, NEW)
    qtbot.mouseClick(dialog.change_button, LEFT)
    qtbot.waitUntil(lambda: not dialog.problem.isHidden())
    assert dialog.problem.text().endswith("(R-0201)")

    qtbot.keyClicks(dialog.old, PASSPHRASE.decode())
    qtbot.keyClicks(dialog.new.first, NEW)
    qtbot.keyClicks(dialog.new.second, NEW)
    with qtbot.waitSignal(dialog.accepted):
        qtbot.mouseClick(dialog.change_button, LEFT)
    context.store.close()
    context.way_to_keys().unlock(bytearray(NEW.encode())).close()


@pytest.mark.requirement("I2.2", "A5")
def test_a_new_recovery_code_ends_the_old_one_and_is_proved(
    qtbot: QtBot, page: SettingsPage, context: Context, made: NewStore
) -> None:
    dialog = RecoveryCodeDialog(context, Place("new-recovery-code"), page)
    dialog.open()
    qtbot.keyClicks(dialog.passphrase, PASSPHRASE.decode())
    qtbot.mouseClick(dialog.next_button, LEFT)
    qtbot.waitUntil(lambda: dialog.code is not None)
    view = dialog.code
    assert view is not None
    assert not dialog.next_button.isEnabled()
    labels = [label.text() for label in view.card.findChildren(Label)]
    groups = [text for text in labels if len(text) == 4 and text.isalnum()]
    for index, answer in zip(view.asked, view.answers, strict=True):
        qtbot.keyClicks(answer, groups[index])
    with qtbot.waitSignal(dialog.accepted):
        qtbot.mouseClick(dialog.next_button, LEFT)

    assert store_state(context.folder).recovery_confirmed
    context.store.close()
    door = context.way_to_keys()
    door.unlock(bytearray("-".join(groups).encode()), recovery=True).close()
    with pytest.raises(Exception, match="wrong-recovery-code"):
        door.unlock(bytearray(made.recovery_code.text.encode()), recovery=True)


@pytest.mark.requirement("I2.3")
def test_security_says_where_the_store_lies_and_whether_the_code_was_checked(
    qtbot: QtBot, page: SettingsPage, context: Context
) -> None:
    page.show_section("security")
    section = page.content
    assert isinstance(section, SecuritySettings)
    asked: list[Place] = []
    page.navigate.connect(asked.append)
    qtbot.mouseClick(section.passphrase_button, LEFT)
    qtbot.mouseClick(section.code_button, LEFT)

    assert asked == [Place("change-passphrase"), Place("new-recovery-code")]
    assert page.lead.text() == "The data is encrypted on this device."
    assert "Not checked yet" in section.code_row.meaning_label.text()
    shown = [label.text() for label in section.findChildren(Label)]
    assert str(context.folder) in shown


@pytest.mark.requirement("I2.7")
def test_the_ways_out_are_kept_in_the_store(
    qtbot: QtBot, page: SettingsPage, context: Context, tmp_path: Path
) -> None:
    page.show_section("exchange")
    section = page.content
    assert isinstance(section, ExchangeSettings)
    target = tmp_path / "handover"
    target.mkdir()
    section._set_folder(target)
    qtbot.keyClicks(section.server, "https://fhir.example.org/r4")
    qtbot.mouseClick(section.server_button, LEFT)
    kept = {channel.kind: channel for channel in channels(context.store)}

    assert kept[ChannelKind.FOLDER].target == str(target)
    assert kept[ChannelKind.FHIR].target.startswith("https://fhir.example.org/r4")
    assert kept[ChannelKind.FHIR].enabled
    qtbot.mouseClick(section.server_switch, LEFT)
    kept = {channel.kind: channel for channel in channels(context.store)}
    assert not kept[ChannelKind.FHIR].enabled


@pytest.mark.requirement("I2.7")
def test_an_address_without_tls_is_refused_in_words(
    qtbot: QtBot, page: SettingsPage, context: Context
) -> None:
    page.show_section("exchange")
    section = page.content
    assert isinstance(section, ExchangeSettings)
    qtbot.keyClicks(section.server, "http://fhir.example.org/r4")
    with qtbot.waitSignal(page.failed):
        qtbot.mouseClick(section.server_button, LEFT)

    assert channels(context.store) == []


@pytest.mark.requirement("I4.1", "K03")
def test_an_own_profile_is_loaded_and_its_parts_are_shown(
    qtbot: QtBot, context: Context, tmp_path: Path
) -> None:
    page = SettingsPage(context, Place("settings"))
    qtbot.addWidget(page)
    assert isinstance(page.content, WorkerSettings)
    settings = page.content
    path = tmp_path / "oma.toml"
    path.write_text(OWN, encoding="utf-8")
    with qtbot.waitSignal(settings.notified):
        settings.profile.read(path)
    settings.form.profile.set_selected("oma")
    settings.save()
    fill_all(page)
    shown = " ".join(label.text() for label in settings.profile.findChildren(Label))
    assert "Own model" in shown and "4 months" in shown
    told: list[Exception] = []
    settings.failed.connect(told.append)
    path.write_text(OWN.replace("[period]", "[perjod]"), encoding="utf-8")
    settings.profile.read(path)
    qtbot.waitUntil(lambda: bool(told))
    assert "line 10" in error_text(told[0]) and "perjod is not known" in error_text(told[0])
