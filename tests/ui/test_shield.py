"""*Suojaa näyttö*: what the client beside her can read, and when it goes on by itself."""

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.meetings import ContactForm
from app.domain.today import BookingDraft
from app.services import bookings, caseload
from app.services.lock_settings import LockSettings, save_lock_settings
from app.services.practice_story import practice_id
from app.text import local
from tests.conftest import Clock
from tests.hands import shown_texts
from tests.ui.practice_window import clock, context, main, store
from ui.context import Context
from ui.dialogs.booking_dialog import BookingDialog
from ui.navigation import Place
from ui.pages.client_page import ClientPage
from ui.pages.clients_page import ClientsPage
from ui.pages.exchange_page import ExchangePage
from ui.pages.today_page import TodayPage
from ui.pages.use_log_page import UseLogPage
from ui.shield import Shield
from ui.windows.main_window import MainWindow

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
AINO, EERO = practice_id("aino"), practice_id("eero")


@pytest.fixture
def names(context: Context) -> set[str]:
    """Every part of every client's name."""
    rows = caseload.list_caseload(
        context.store, today=context.today(), now=context.now(), logged=False
    )
    parts = (part for row in rows for part in row.client.name.split())
    return {part.removeprefix("Demo-") for part in parts}


def _everything_said(window: QWidget) -> str:
    """All that can be read, and all that a screen reader would say."""
    seen = list(shown_texts(window))
    for widget in window.findChildren(QWidget):
        if widget.isVisible():
            seen += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
    return "\n".join(seen)


def _named(window: QWidget, names: set[str]) -> set[str]:
    said = _everything_said(window)
    return {name for name in names if name in said}


def _press_shield(qtbot: QtBot, main: MainWindow) -> None:
    qtbot.keyClick(main, Qt.Key.Key_S, CTRL_SHIFT)
    QApplication.processEvents()  # what was built anew is shown by its layout


@pytest.mark.requirement("I3.2", "R18")
def test_tanaan_names_nobody_and_comes_back(
    qtbot: QtBot, main: MainWindow, names: set[str]
) -> None:
    assert _named(main, names)
    _press_shield(qtbot, main)

    assert main.top_bar.shield.text() == "Shielded"
    assert not _named(main, names)
    said = _everything_said(main)
    assert "Booked" in said and "Next meeting" in said and "hidden" in said
    qtbot.mouseClick(main.top_bar.shield, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert main.top_bar.shield.text() == "Shield screen"
    assert _named(main, names)


@pytest.mark.requirement("I3.2", "R18", "R05")
def test_tanaan_keeps_times_and_states_but_no_place_note_or_reminder(
    qtbot: QtBot, main: MainWindow
) -> None:
    page = main.page
    assert isinstance(page, TodayPage)
    before = _everything_said(page)
    _press_shield(qtbot, main)
    after = _everything_said(page)

    assert "Notices" in before and "Notices" not in after
    assert page.side.reminders.isHidden() and page.side.hidden_reminders.isVisible()
    for kept in ("8.30", "13.00", "Logged"):
        assert kept in after
    for gone in ("Home visit", "Finish", "Agreed last time"):
        assert gone in before and gone not in after


@pytest.mark.requirement("I3.2", "R18")
def test_the_caseload_shows_initials_only(qtbot: QtBot, main: MainWindow, names: set[str]) -> None:
    main.go(Place("clients"))
    page = main.page
    assert isinstance(page, ClientsPage)
    _press_shield(qtbot, main)
    cells = [
        str(page.model.index(row, column).data())
        for row in range(page.model.rowCount())
        for column in range(page.model.columnCount())
        if not page.table.isColumnHidden(column)
    ]

    assert len(cells) == len(page.model.rows) > 3
    assert all(len(cell) <= 5 and cell.endswith(".") for cell in cells), cells
    assert not page.filters.isVisible() and not page.attention_first.isVisible()
    _press_shield(qtbot, main)
    assert any(name in str(page.model.index(0, 0).data()) for name in names)
    assert not page.table.isColumnHidden(1)


@pytest.mark.requirement("I3.2", "R05")
def test_a_clients_own_page_keeps_the_name_and_loses_the_notices(
    qtbot: QtBot, main: MainWindow, context: Context, names: set[str]
) -> None:
    save_lock_settings(context.store, LockSettings(shield_at_meetings=False))
    rows = caseload.list_caseload(
        context.store, today=context.today(), now=context.now(), logged=False
    )
    row = next(row for row in rows if row.client.notice_count)
    main.go(Place("client", row.client.id))
    page = main.page
    assert isinstance(page, ClientPage)
    assert page.header.notices.isVisible()
    page.notices.show_under(page.header.notices)
    popup = page.notices.popup
    assert popup is not None
    context.shield.toggle()

    assert not page.header.notices.isVisible()
    assert not popup.isVisible()
    assert main.top_bar.crumbs()[1] == row.client.name
    others = names - {part.removeprefix("Demo-") for part in row.client.name.split()}
    others = {name for name in others if name not in row.client.name}
    assert not _named(main, others)


@pytest.mark.requirement("I3.2", "R18")
def test_transfers_name_nobody(qtbot: QtBot, main: MainWindow, names: set[str]) -> None:
    main.go(Place("exchange"))
    page = main.page
    assert isinstance(page, ExchangePage)
    assert any(row.client_name for row in page.model.rows)
    _press_shield(qtbot, main)

    assert {row.client_name for row in page.model.rows} == {"Hidden"}
    assert not _named(main, names)


@pytest.mark.requirement("I3.2", "R18")
def test_the_use_log_names_no_client(qtbot: QtBot, main: MainWindow) -> None:
    main.go(Place("use-log"))
    page = main.page
    assert isinstance(page, UseLogPage)
    before = {row.client_name for row in page.model._rows}
    assert any(name.startswith("Demo-") for name in before)
    _press_shield(qtbot, main)

    assert {row.client_name for row in page.model._rows} <= {"", "Hidden"}
    assert not page.filters.search.isVisible()


@pytest.mark.requirement("I3.2", "R18")
def test_the_booking_names_only_whose_page_it_lies_over(
    qtbot: QtBot, main: MainWindow, context: Context
) -> None:
    save_lock_settings(context.store, LockSettings(shield_at_meetings=False))
    main.go(Place("client", AINO))
    main.go(Place("booking", AINO))
    dialog = main.findChild(BookingDialog)
    assert dialog is not None
    texts = [dialog.client.itemText(n) for n in range(1, dialog.client.count())]
    assert all(len(text) > 5 for text in texts)
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(dialog, Qt.Key.Key_S, CTRL_SHIFT)
    texts = [dialog.client.itemText(n) for n in range(1, dialog.client.count())]

    assert [text for text in texts if len(text) > 5] == ["Demo-Aino Esimerkki"]
    dialog.reject()


@pytest.mark.requirement("I3.2")
def test_it_holds_over_pages(qtbot: QtBot, main: MainWindow, names: set[str]) -> None:
    _press_shield(qtbot, main)
    main.go(Place("exchange"))
    main.go(Place("today"))
    QApplication.processEvents()

    assert "Booked" in _everything_said(main)
    assert not _named(main, names)


# -- by itself


def _book(context: Context, start: datetime) -> None:
    wall = local(start)
    draft = BookingDraft(
        id=practice_id("shield-booking"),
        client_id=EERO,
        on=wall.date(),
        at=wall.time(),
        form=ContactForm.HOME_VISIT,
    )
    bookings.save_booking(context.store, draft, now=context.now())


@pytest.mark.requirement("I3.2", "R05")
@pytest.mark.parametrize(
    ("minutes", "expected"), [(-61, False), (-30, True), (0, True), (15, True), (16, False)]
)
def test_opening_the_clients_page_at_the_meeting_puts_it_on(
    main: MainWindow, context: Context, clock: Clock, minutes: int, expected: bool
) -> None:
    clock.forward(days=30)  # no other booking is near
    start = clock.now
    _book(context, start)
    clock.forward(minutes=-minutes)
    main.go(Place("client", EERO))

    assert context.shield.is_on is expected


@pytest.mark.requirement("I3.2")
def test_she_may_forbid_it(main: MainWindow, context: Context, clock: Clock) -> None:
    save_lock_settings(context.store, LockSettings(shield_at_meetings=False))
    _book(context, clock.now)
    main.go(Place("client", EERO))

    assert not context.shield.is_on


@pytest.mark.requirement("I3.2")
def test_taken_off_at_a_meeting_it_stays_off_there(
    main: MainWindow, context: Context, clock: Clock
) -> None:
    _book(context, clock.now)
    main.go(Place("client", EERO))
    main.host.toast.undo_button.click()
    main.go(Place("today"))
    main.go(Place("client", EERO))

    assert not context.shield.is_on


@pytest.mark.requirement("I3.2")
def test_an_open_store_begins_without_a_shield(context: Context) -> None:
    assert Shield().is_on is False
    assert context.shield.shows(None)
