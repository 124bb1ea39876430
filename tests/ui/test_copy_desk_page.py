"""Siirtopöytä (38): one key copies the next section, and what changed later is shown."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.copy_desk import DeskOrder, SectionState
from app.services import copy_desk
from app.services.vault import Store
from tests.conftest import NOW, Clock
from tests.handover import add_worker_and_client, queue_meeting
from tests.snapshots import SUBJECT
from ui.clipboard import CLEAR_AFTER_MS, ClipboardGuard
from ui.context import Context
from ui.dialogs import prompts
from ui.jobs import JobRunner
from ui.layout_class import LayoutClass
from ui.models.desk_model import DeskModel
from ui.navigation import Place
from ui.pages.copy_desk_page import CopyDeskPage
from ui.pages.exchange_page import ExchangePage
from ui.pages.settings_desk import DeskSettings
from ui.settings import Settings


@pytest.fixture
def context(qapp: QApplication, store: Store, clock: Clock, tmp_path: Path) -> Iterator[Context]:
    add_worker_and_client(store)
    jobs = JobRunner(qapp)
    yield Context(
        store=store,
        jobs=jobs,
        settings=Settings(QSettings(str(tmp_path / "q.ini"), QSettings.Format.IniFormat)),
        prompts=prompts,
        now=clock,
        today=lambda: clock().date(),
        folder=tmp_path,
    )
    jobs.shut_down()


def shown(qtbot: QtBot, context: Context, unit: UUID) -> CopyDeskPage:
    page = CopyDeskPage(context, Place("copy-desk", SUBJECT.id, record_id=unit))
    qtbot.addWidget(page)
    page.resize(1200, 640)
    page.show()
    return page


def rows(page: CopyDeskPage) -> list[str]:
    model = page.sections.model
    return [
        model.index(n, 0).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(model.rowCount())
    ]


@pytest.mark.requirement("I8.4", "P99")
def test_one_key_copies_the_next_section(qtbot: QtBot, context: Context) -> None:
    page = shown(qtbot, context, queue_meeting(context.store))
    assert rows(page)[0] == "1 Time and form of contact, next"
    assert rows(page)[-1] == "8 Code of the service task, [PUUTTUU]"
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    qtbot.keyClick(page.sections.list, Qt.Key.Key_F8)
    assert QGuiApplication.clipboard().text().startswith("11.11.2026 13.00–14.00\nKotikäynti")
    assert rows(page)[0].startswith("1 Time and form of contact, carried 9.30")
    assert rows(page)[1] == "2 Who took part, next"
    assert "[PUUTTUU]" in page.room.missing.text()


@pytest.mark.requirement("I8.4", "S2.7")
def test_the_clipboard_is_emptied_after_thirty_seconds_and_on_lock(
    qtbot: QtBot, context: Context, qapp: QApplication
) -> None:
    clipboard = QGuiApplication.clipboard()
    guard = ClipboardGuard(clipboard, qapp, lambda: True)
    page = shown(qtbot, context, queue_meeting(context.store))
    page.room.copy_card.copy_button.click()
    qtbot.waitUntil(guard.timer.isActive)
    assert (guard.timer.interval(), clipboard.text() != "") == (CLEAR_AFTER_MS, True)
    guard.timer.timeout.emit()
    assert clipboard.text() == ""
    guard.deleteLater()


@pytest.mark.requirement("I8.4", "A6")
def test_when_all_is_there_the_receipt_is_told_and_the_next_entry_offered(
    qtbot: QtBot, context: Context
) -> None:
    unit = queue_meeting(context.store)
    other = queue_meeting(context.store, record=2)
    page = shown(qtbot, context, unit)
    for _ in range(7):
        page.room.copy_card.copy_button.click()
    assert page.room.copy_card.isHidden()
    assert not page.room.done_card.isHidden()
    assert page.sections.receipt.text().startswith("Receipt: 11.11.2026")
    with qtbot.waitSignal(page.navigate) as went:
        page.room.done_card.next_button.click()
    assert went.args == [Place("copy-desk", SUBJECT.id, record_id=other)]


@pytest.mark.requirement("I8.4", "A6")
def test_where_nothing_has_to_be_carried_one_press_hands_the_entry_over(
    qtbot: QtBot, context: Context
) -> None:
    first = queue_meeting(context.store)
    for number in range(1, 8):
        copy_desk.carry_section(context.store, first, number, DeskOrder("plain", "en"), now=NOW)
    page = shown(qtbot, context, queue_meeting(context.store, revision=2, tags=("client-wish",)))
    card = page.room.done_card
    assert (card.title_label.text(), card.next_button.isHidden()) == ("Nothing to carry over", True)
    card.finish_button.click()
    assert (card.title_label.text(), card.next_button.isHidden()) == (
        "Everything is carried over", False,
    )  # fmt: skip
    assert card.finish_button.isHidden()
    assert copy_desk.list_desk(context.store) == []


@pytest.mark.requirement("I8.4")
def test_muuttunut_viennin_jalkeen_shows_the_difference(qtbot: QtBot, context: Context) -> None:
    order = DeskOrder("plain", "en")
    first = queue_meeting(context.store, note="Erä <b>20.11.</b>")
    for number in range(1, 8):
        copy_desk.carry_section(context.store, first, number, order, now=NOW)
    second = queue_meeting(context.store, revision=2, note="Erä <b>15.11.</b>")
    page = shown(qtbot, context, second)
    (card,) = page.room.changes
    assert card.difference.accessibleName() == "Erä (gone: <b>20.11.</b>) (new: <b>15.11.</b>)"
    assert "&lt;b&gt;" in card.difference.text(), "her words are never markup"
    card.mended_button.click()
    view = copy_desk.open_desk(context.store, second, order)
    assert view.is_done
    assert page.room.changes == []


@pytest.mark.requirement("R38", "I8.4")
def test_asiakkaan_silmin_stands_first_before_anything_has_left(
    qtbot: QtBot, context: Context
) -> None:
    page = shown(qtbot, context, queue_meeting(context.store, note="Aino väittää, ettei ehdi."))
    card = page.room.eyes_card
    assert [label.text() for label in card.labels] == ["”väittää” may hurt. Perhaps: kertoo"]
    assert page.room.body.indexOf(card) == 0
    assert "OmaKanta" in card.reminder.text()
    page.room.copy_card.copy_button.click()
    assert page.room.body.indexOf(card) > page.room.body.indexOf(page.room.copy_card)


@pytest.mark.requirement("I8.4")
def test_a_section_is_passed_over_and_enter_goes_to_the_next(
    qtbot: QtBot, context: Context
) -> None:
    page = shown(qtbot, context, queue_meeting(context.store))
    page.room.copy_card.skip_button.click()
    assert rows(page)[0] == "1 Time and form of contact, passed over"
    page.sections.list.setFocus()
    page.sections.list.activated.emit(page.sections.list.currentIndex())
    section = page.sections.section()
    assert section is not None
    assert (section.number, section.state) == (3, SectionState.WAITING)
    for _ in rows(page):
        page.sections.list.activated.emit(page.sections.list.currentIndex())
    last = page.sections.section()
    assert last is not None and last.number == len(rows(page)), "after the last one it stays there"
    assert page.room.copy_card.isVisibleTo(page)


@pytest.mark.requirement("I8.4")
def test_the_desk_is_opened_from_siirrot_with_what_waits_longest(
    qtbot: QtBot, context: Context
) -> None:
    oldest = queue_meeting(context.store)
    queue_meeting(context.store, record=2)
    page = ExchangePage(context, Place("exchange"))
    qtbot.addWidget(page)
    page.list.clearSelection()
    page.list.setCurrentIndex(page.model.index(-1))
    with qtbot.waitSignal(page.navigate) as went:
        page.desk_button.click()
    assert went.args == [Place("copy-desk", SUBJECT.id, record_id=oldest)]


@pytest.mark.requirement("I8.4")
def test_the_order_of_the_other_system_is_chosen_in_the_settings(
    qtbot: QtBot, context: Context
) -> None:
    settings = DeskSettings(context)
    qtbot.addWidget(settings)
    settings.layout_choice.set_selected("saga")
    settings.layout_choice.activated.emit(0)
    assert "Sosmeta" in settings.row.meaning_label.text()
    page = shown(qtbot, context, queue_meeting(context.store))
    assert rows(page)[0] == "1 Service task, [PUUTTUU]"
    assert "Saga" in page._meta.text()
    page.set_layout_class(LayoutClass.MEDIUM)
    assert page.sections.model.index(0, 0).data(DeskModel.RowRole).number == 1
