"""Logging in to the FHIR server from the settings, from 13, and what *Tänään* says of it."""

from collections.abc import Callable, Iterator
from datetime import datetime
from threading import Thread

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.exchange import ChannelKind, ChannelSettings, Outage
from app.domain.server_login import LoginSettings, LoginState, LoginWay
from app.services import server_login
from app.services.access_tokens import KEPT_NAME
from app.services.channels import note_failure
from app.services.exchange import save_channel
from app.services.settings import save_setting
from app.services.today import load_day
from app.storage.store import Store
from tests.auth_fixture import AuthServer, Browser, real_now
from tests.conftest import NOW
from tests.handover import add_worker_and_client, queue_meeting
from tests.ui import casework
from ui.context import Context
from ui.dialogs.server_login_dialog import ServerLoginDialog
from ui.navigation import Place
from ui.pages.exchange_page import ExchangePage
from ui.pages.settings_login import LoginCard
from ui.windows.main_window import MainWindow

Made = Callable[..., Context]


class SystemBrowser(QObject):
    """What the system opens addresses with, for the time of a test."""

    def __init__(self, browser: Browser) -> None:
        super().__init__()
        self.browser = browser
        self.threads: list[Thread] = []

    @Slot(QUrl)
    def open(self, address: QUrl) -> None:
        """Go there, as the person at the screen would."""
        thread = Thread(target=self.browser.open, args=(address.toString(),), name="browser")
        self.threads.append(thread)
        thread.start()


@pytest.fixture
def make_context(qapp: QApplication, store: Store) -> Iterator[Made]:
    """Make the context at a moment of ours, or at the one that the server knows."""
    made: list[Context] = []

    def make(now: Callable[[], datetime] = lambda: NOW) -> Context:
        made.append(casework.make_context(store, now, qapp))
        return made[-1]

    yield make
    for context in made:
        context.jobs.shut_down()


@pytest.fixture
def system_browser(qapp: object) -> Iterator[SystemBrowser]:
    with Browser() as browser:
        opener = SystemBrowser(browser)
        QDesktopServices.setUrlHandler("http", opener, "open")  # type: ignore[arg-type] # its stub wants bytes
        yield opener
        QDesktopServices.unsetUrlHandler("http")
        for thread in opener.threads:
            thread.join(10)


def choose(store: Store, base: str, way: LoginWay) -> None:
    save_channel(store, ChannelSettings(kind=ChannelKind.FHIR, target=base))
    server_login.save_login(store, LoginSettings(way=way, client_id="rinnalla"))


def waits_for_login(store: Store) -> None:
    """An entry waits, and the login has expired."""
    add_worker_and_client(store)
    queue_meeting(store)
    base = "http://localhost:1/fhir"
    choose(store, base, LoginWay.BROWSER)
    save_setting(store, KEPT_NAME, {"base": base, "refresh": "", "since": NOW.isoformat()})
    with store.write() as session:
        note_failure(session, ChannelKind.FHIR, Outage.LOGIN, now=NOW, pause=60)


@pytest.mark.requirement("I8.3")
def test_in_the_system_browser_she_logs_in_and_the_window_goes_on_by_itself(
    qtbot: QtBot,
    make_context: Made,
    auth_server: AuthServer,
    system_browser: SystemBrowser,
) -> None:
    context = make_context(now=real_now)
    choose(context.store, auth_server.base, LoginWay.BROWSER)
    window = MainWindow(context, Place("settings", section="exchange"), {})
    qtbot.addWidget(window)
    window.show()
    window.go(Place("server-login"))
    (dialog,) = window.findChildren(ServerLoginDialog)

    with qtbot.waitSignal(dialog.accepted, timeout=20_000):
        dialog.start_button.click()

    (card,) = window.findChildren(LoginCard)
    row = server_login.login_row(context.store)
    assert row.state is LoginState.READY
    assert "You may close this page." in system_browser.browser.shown
    qtbot.waitUntil(card.logout_button.isVisible)


@pytest.mark.requirement("I8.3", "I8.6")
def test_device_flow_shows_the_code_and_can_be_cancelled(
    qtbot: QtBot, make_context: Made, auth_server: AuthServer
) -> None:
    context = make_context(now=real_now)
    choose(context.store, auth_server.base, LoginWay.DEVICE)
    window = MainWindow(context, Place("today"), {})
    qtbot.addWidget(window)
    window.show()
    window.go(Place("server-login"))
    (dialog,) = window.findChildren(ServerLoginDialog)

    with qtbot.waitSignal(dialog.code_given, timeout=20_000) as given:
        dialog.start_button.click()
    assert given.args is not None
    code = given.args[0]
    qtbot.waitUntil(dialog.code.isVisible)

    assert dialog.code.text() == code.user_code
    assert " ".join(code.user_code) in dialog.code.accessibleName()
    assert "/device" in dialog.where.text()
    dialog.reject()
    qtbot.waitUntil(lambda: context.jobs.is_idle, timeout=5000)
    assert server_login.login_row(context.store).state is LoginState.OPEN


@pytest.mark.requirement("I8.3")
def test_a_login_that_was_refused_is_told_in_words_and_can_be_tried_again(
    qtbot: QtBot,
    make_context: Made,
    auth_server: AuthServer,
    system_browser: SystemBrowser,
) -> None:
    auth_server.play(user="refuses")
    context = make_context(now=real_now)
    choose(context.store, auth_server.base, LoginWay.BROWSER)
    window = MainWindow(context, Place("today"), {})
    qtbot.addWidget(window)
    window.show()
    window.go(Place("server-login"))
    (dialog,) = window.findChildren(ServerLoginDialog)

    dialog.start_button.click()
    qtbot.waitUntil(dialog.problem.isVisible, timeout=20_000)

    assert dialog.problem.text() == "The login was cancelled in the browser."
    assert dialog.start_button.isEnabled()


@pytest.mark.requirement("I8.2", "I8.6")
def test_expired_login_is_said_on_13_with_the_way_to_log_in_again(
    qtbot: QtBot, make_context: Made
) -> None:
    context = make_context()
    waits_for_login(context.store)
    window = MainWindow(context, Place("exchange"), {})
    qtbot.addWidget(window)
    window.show()

    assert isinstance(window.page, ExchangePage)
    banner = window.host.banner
    assert banner.isVisible()
    assert "The login to the server has expired." in banner.text()
    banner.action_pressed.emit()
    assert window.findChildren(ServerLoginDialog)


@pytest.mark.requirement("I8.6", "I8.3")
def test_today_says_that_entries_wait_for_the_login(store: Store) -> None:
    waits_for_login(store)

    told = [it.code for it in load_day(store, NOW.date(), now=NOW).reminders]
    server_login.save_login(store, LoginSettings(way=LoginWay.NONE))
    save_channel(store, ChannelSettings(kind=ChannelKind.FHIR, target="http://localhost:2/fhir"))

    assert "server-login" in told
    left = [it.code for it in load_day(store, NOW.date(), now=NOW).reminders]
    assert "server-login" not in left


@pytest.mark.requirement("I8.3")
def test_the_key_is_made_here_and_its_public_part_handed_to_the_administrator(
    qtbot: QtBot, make_context: Made
) -> None:
    context = make_context()
    choose(context.store, "http://localhost:1/fhir", LoginWay.KEY)
    card = LoginCard(context)
    qtbot.addWidget(card)
    card.show()

    with qtbot.waitSignal(card.saved, timeout=10_000):
        card.make_button.click()

    assert card.public_button.isVisible()
    assert server_login.login_row(context.store).key in card.key_row.meaning_label.text()
    path = context.folder / "key.json"
    card.save_public(path)
    assert '"d"' not in path.read_text()
