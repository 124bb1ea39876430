"""The window while the store is open: navigation, keys, drafts, dialogs, layout."""

import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from app.domain.exchange import Outage, SyncState
from app.errors import DiskFull, NotFound, UserError
from app.services.vault import NewStore, confirm_recovery_code
from tests.conftest import Clock
from ui import theme
from ui.context import Context
from ui.dialogs import prompts
from ui.dialogs.error_dialog import ErrorDialog
from ui.dialogs.place_dialog import PlaceDialog
from ui.dialogs.question_dialog import QuestionDialog
from ui.jobs import JobRunner
from ui.layout_class import LayoutClass
from ui.navigation import Place
from ui.pages.page import Crumb, Page
from ui.settings import Settings
from ui.sync_words import sync_words
from ui.windows import registry
from ui.windows.main_window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier


class NotePage(Page):
    """A page with one field, whose draft is a list that outlives it."""

    drafts: list[str] = []
    failure: UserError | None = None

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(context, place, parent)
        self.refreshed = 0
        self.classes: list[LayoutClass] = []
        self.note = QLineEdit()
        self.note.setObjectName("note")
        QVBoxLayout(self).addWidget(self.note)

    @override
    def breadcrumb(self) -> list[Crumb]:
        return [("Clients", Place("clients")), "A note"]

    @override
    def save_draft(self) -> None:
        if self.failure is not None:
            raise self.failure
        self.drafts.append(self.note.text())

    @override
    def refresh(self) -> None:
        self.refreshed += 1

    @override
    def layout_class_changed(self, layout_class: LayoutClass) -> None:
        self.classes.append(layout_class)


class OneDialog(PlaceDialog):
    def __init__(self, context: Context, place: Place, window: MainWindow) -> None:
        super().__init__(context, place, window, "A dialog")

    @override
    def save_draft(self) -> None:
        NotePage.drafts.append("dialog")


@pytest.fixture
def context(
    qapp: QApplication, make_store: Callable[..., NewStore], tmp_path: Path, clock: Clock
) -> Iterator[Context]:
    store = make_store("store").store
    confirm_recovery_code(store)
    jobs = JobRunner(qapp)
    yield Context(
        store=store,
        jobs=jobs,
        settings=Settings(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)),
        prompts=prompts,
        now=clock,
        today=lambda: date(2026, 11, 11),
        folder=tmp_path / "store",
    )
    jobs.shut_down()


@pytest.fixture
def window(qtbot: QtBot, context: Context, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    NotePage.drafts, NotePage.failure = [], None
    pages = dict.fromkeys(("today", "clients", "note"), NotePage)
    monkeypatch.setattr(registry, "pages", lambda: pages)
    monkeypatch.setattr(registry, "dialogs", lambda: {"one": OneDialog})
    window = MainWindow(context, Place("today"), {})
    qtbot.addWidget(window)
    window.resize(1366, 696)
    window.show()
    yield window
    window.handover.stop()


def _page(window: MainWindow) -> NotePage:
    page = window.page
    assert isinstance(page, NotePage)
    return page


@pytest.mark.requirement("I2.3")
def test_the_rail_shows_only_pages_that_exist(window: MainWindow) -> None:
    assert list(window._rail_buttons) == ["today", "clients"]
    assert window._rail_buttons["today"].isChecked()


@pytest.mark.requirement("I2.3")
def test_keys_lead_to_pages_and_escape_leads_back(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_2, CTRL)
    assert window.navigator.here == Place("clients")
    assert window._rail_buttons["clients"].isChecked()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.navigator.here == Place("today")


@pytest.mark.requirement("I2.3")
def test_a_page_of_a_client_belongs_to_clients_and_ctrl_n_logs_a_meeting(
    qtbot: QtBot, window: MainWindow
) -> None:
    client = uuid4()
    went: list[Place] = []
    window.navigator.went.connect(went.append)
    window._pages = {**window._pages, "meeting": NotePage}
    window.go(Place("note", client))
    assert window._rail_buttons["clients"].isChecked()
    qtbot.keyClick(window, Qt.Key.Key_N, CTRL)

    assert went[-1] == Place("meeting", client)


@pytest.mark.requirement("I2.4", "A2")
def test_leaving_a_page_saves_its_draft(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClicks(_page(window).note, "kesken")
    window.go(Place("clients"))

    assert NotePage.drafts == ["kesken"]


@pytest.mark.requirement("A2")
def test_a_draft_that_cannot_be_saved_keeps_the_page_and_says_why(
    qtbot: QtBot, window: MainWindow
) -> None:
    page = _page(window)
    qtbot.keyClicks(page.note, "kesken")
    NotePage.failure = DiskFull()
    window.go(Place("clients"))

    assert window.page is page
    assert page.note.text() == "kesken"
    dialog = window.findChild(ErrorDialog)
    assert dialog is not None and dialog.title_label.text() == "The disk is full."


@pytest.mark.requirement("I2.2", "A2")
def test_a_place_that_is_gone_does_not_keep_her_out(
    qtbot: QtBot, window: MainWindow, context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(context: Context, place: Place, parent: QWidget) -> Page:
        raise NotFound(kind="client")

    told: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: told.append(kind))

    def broken(context: Context, place: Place, parent: QWidget) -> Page:
        raise LookupError

    pages = {**registry.pages(), "gone": gone, "broken": broken}
    monkeypatch.setattr(registry, "pages", lambda: pages)
    for page in ("gone", "broken"):
        other = MainWindow(context, Place(page), {})
        qtbot.addWidget(other)
        other.handover.stop()
        assert other.navigator.here == Place("today")
        assert isinstance(other.page, NotePage)
    window._pages = pages
    window.go(Place("gone"))

    assert told == [LookupError]
    assert window.navigator.here == Place("today")
    assert window.findChild(ErrorDialog) is not None


@pytest.mark.requirement("I2.3")
def test_the_breadcrumb_leads_to_the_page_above(window: MainWindow) -> None:
    window.go(Place("note"))
    assert window.top_bar.crumbs() == ("Clients", "A note")
    window.top_bar.back_pressed.emit()

    assert window.navigator.here == Place("clients")


@pytest.mark.requirement("I2.3")
def test_a_place_that_is_a_dialog_opens_over_the_page_which_reads_again(
    qtbot: QtBot, window: MainWindow
) -> None:
    page = _page(window)
    window.go(Place("one"))
    dialog = window.findChild(OneDialog)
    assert dialog is not None and dialog.isVisible()
    assert window.page is page
    dialog.accept()

    assert page.refreshed == 1


@pytest.mark.requirement("I2.3")
def test_the_layout_class_follows_width_and_text_size(qtbot: QtBot, window: MainWindow) -> None:
    page = _page(window)
    window.resize(1024, 640)
    try:
        theme.current().set_scale(1.5)
    finally:
        theme.current().set_scale(1.0)
    expected = [LayoutClass.WIDE, LayoutClass.MEDIUM, LayoutClass.COMPACT, LayoutClass.MEDIUM]
    assert page.classes[-4:] == expected


@pytest.mark.requirement("I2.3")
def test_ctrl_plus_and_zero_change_the_text_size(
    qtbot: QtBot, window: MainWindow, context: Context
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_Plus, CTRL)
    qtbot.keyClick(window, Qt.Key.Key_Plus, CTRL)
    assert context.settings.text_scale == 1.3
    qtbot.keyClick(window, Qt.Key.Key_Minus, CTRL)
    assert context.settings.text_scale == 1.15
    qtbot.keyClick(window, Qt.Key.Key_0, CTRL)
    assert context.settings.text_scale == 1.0


@pytest.mark.requirement("I2.3")
def test_f6_goes_from_pane_to_pane(qtbot: QtBot, window: MainWindow) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    _page(window).note.setFocus()
    seen = []
    for _ in range(3):
        qtbot.keyClick(window, Qt.Key.Key_F6)
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.append(
            next(p for p in (window.rail, window.top_bar, window.host) if p.isAncestorOf(focused))
        )

    assert seen == [window.rail, window.top_bar, window.host]


@pytest.mark.requirement("I2.3")
def test_a_page_speaks_by_toast_and_by_one_banner(qtbot: QtBot, window: MainWindow) -> None:
    done: list[str] = []
    page = _page(window)
    page.notify("Saved", lambda: done.append("undone"))
    page.show_banner("warn", "First", "Do it", lambda: done.append("acted"))
    page.show_banner("info", "Second", "Do it", lambda: done.append("acted"))
    assert window.host.banner.text() == "Second"
    window.host.banner.action_button.click()
    window.host.toast.undo_button.click()
    page.clear_banner()

    assert done == ["acted", "undone"]
    assert not window.host.banner.isVisible()


@pytest.mark.requirement("A1", "A5")
def test_putting_away_closes_menus_dialogs_and_questions_and_keeps_drafts(
    qtbot: QtBot, window: MainWindow
) -> None:
    qtbot.keyClicks(_page(window).note, "kesken")
    answered: list[object] = []
    window.go(Place("one"))
    prompts.confirm(window, "Really?", "…", "Do it", lambda: answered.append(1))
    prompts.ask_save_path(window, "Where?", "a.pdf", "PDF (*.pdf)", answered.append)
    open_ones = [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]
    assert {QFileDialog, QuestionDialog, OneDialog} <= {type(dialog) for dialog in open_ones}
    place, _ = window.put_away()

    assert not any(dialog.isVisible() for dialog in open_ones)
    assert answered == []
    assert NotePage.drafts == ["dialog", "kesken"]
    assert place == Place("today")


@pytest.mark.requirement("I8.1")
def test_the_kind_that_is_chosen_for_a_file_names_its_ending(window: MainWindow) -> None:
    kinds = "PDF (*.pdf);;FHIR MeasureReport (*.json)"
    prompts.ask_save_path(window, "Where?", "seuranta-2026-07-01.pdf", kinds, lambda _: None)
    dialog = next(one for one in window.findChildren(QFileDialog) if one.isVisible())
    dialog.filterSelected.emit("FHIR MeasureReport (*.json)")
    assert [Path(one).name for one in dialog.selectedFiles()] == ["seuranta-2026-07-01.json"]
    assert dialog.defaultSuffix() == "json"
    dialog.reject()


@pytest.mark.requirement("I2.2")
def test_the_cursor_is_put_back_where_it_was(
    qtbot: QtBot, window: MainWindow, context: Context
) -> None:
    _page(window).note.setText("Käytiin yhdessä kaupassa")
    _page(window).note.setFocus()
    _page(window).note.setCursorPosition(7)
    _, cursor = window.put_away()
    again = NotePage(context, Place("today"))
    qtbot.addWidget(again)
    again.note.setText("Käytiin yhdessä kaupassa")
    again.restore_focus_state(cursor)

    assert again.focusWidget() is again.note
    assert again.note.cursorPosition() == 7


@pytest.mark.requirement("I2.2")
def test_an_unproved_recovery_code_is_asked_for(
    qtbot: QtBot,
    make_store: Callable[..., NewStore],
    context: Context,
    window: MainWindow,
    tmp_path: Path,
) -> None:
    from dataclasses import replace

    assert not window.host.banner.text().startswith("You have not")
    unproved = replace(context, store=make_store("other").store, folder=tmp_path / "other")
    other = MainWindow(unproved, Place("today"), {})
    qtbot.addWidget(other)
    other.show()

    assert other.host.banner.text() == "You have not checked your recovery code yet."
    other.handover.stop()


@pytest.mark.requirement("I2.7")
@pytest.mark.parametrize(
    ("waiting", "attention", "outage", "ready", "expected"),
    [
        (0, 0, None, True, ("Up to date", "ok", "cloud-check")),
        (3, 0, None, True, ("3 waiting", "info", "cloud-upload")),
        (3, 0, Outage.OFFLINE, True, ("No network · 3 waiting", "warn", "cloud-off")),
        (3, 2, Outage.OFFLINE, True, ("Needs attention · 2", "bad", "cloud-alert")),
        (0, 0, None, False, ("", "info", "cloud-off")),
    ],
)
def test_the_pill_says_what_waits(
    waiting: int,
    attention: int,
    outage: Outage | None,
    ready: bool,
    expected: tuple[str, str, str],
) -> None:
    state = SyncState(
        waiting=waiting,
        attention=attention,
        outage=outage,
        channel_ready=ready,
        last_contact=None,
        oldest_waiting=None,
    )

    assert sync_words(state) == expected


@pytest.mark.requirement("A5")
def test_the_title_names_nobody(window: MainWindow) -> None:
    window.go(Place("note", uuid4()))

    assert window.windowTitle() == "Rinnalla"
