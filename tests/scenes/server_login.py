"""Logging in to the FHIR server: settings, the dialog's ways, what 13 and *Tänään* say of it."""

from datetime import timedelta

from PySide6.QtWidgets import QWidget

from app.domain.exchange import ChannelKind, ChannelSettings, Outage
from app.domain.server_login import DeviceCode, KeyKind, LoginSettings, LoginWay
from app.services.access_tokens import KEPT_NAME
from app.services.channels import note_failure
from app.services.exchange import save_channel
from app.services.server_login import make_login_key, save_login
from app.services.settings import save_setting
from tests.practice_stage import practice_context
from tests.screenshots import NOW, Stage, scene
from ui.context import Context
from ui.dialogs.server_login_dialog import ServerLoginDialog
from ui.navigation import Place
from ui.widgets.scroll import Scroll
from ui.windows.main_window import MainWindow

_BASE = "http://localhost:8080/fhir"
_SETTINGS = Place("settings", section="exchange")


def _with_server(stage: Stage, way: LoginWay, *, refresh: str = "") -> Context:
    """The practice store whose server asks for a login that was done this morning."""
    context = practice_context(stage)
    store = context.store
    save_channel(store, ChannelSettings(kind=ChannelKind.FHIR, target=_BASE))
    save_login(store, LoginSettings(way=way, client_id="rinnalla-demo"))
    since = (NOW - timedelta(days=1, hours=2)).isoformat()
    save_setting(store, KEPT_NAME, {"base": _BASE, "refresh": refresh, "since": since})
    return context


def _at_the_card(context: Context) -> QWidget:
    window = MainWindow(context, _SETTINGS, {})
    scroll = window.findChild(Scroll, "settings")
    assert isinstance(scroll, Scroll)
    window.show()
    scroll.verticalScrollBar().setValue(240)
    return window


@scene("17a-server-login")
def logged_in(stage: Stage) -> QWidget:
    return _at_the_card(_with_server(stage, LoginWay.BROWSER, refresh="r"))


@scene("17a-server-login-expired")
def expired(stage: Stage) -> QWidget:
    return _at_the_card(_with_server(stage, LoginWay.DEVICE))


@scene("17a-server-login-key")
def by_key(stage: Stage) -> QWidget:
    context = _with_server(stage, LoginWay.KEY)
    make_login_key(context.store, KeyKind.ES384, now=NOW)
    return _at_the_card(context)


@scene("13-transfers-login")
def transfers(stage: Stage) -> QWidget:
    context = _with_server(stage, LoginWay.BROWSER)
    _refused(context)
    return MainWindow(context, Place("exchange"), {})


@scene("03-today-login")
def today(stage: Stage) -> QWidget:
    context = _with_server(stage, LoginWay.BROWSER)
    _refused(context)
    return MainWindow(context, Place("today"), {})


def _refused(context: Context) -> None:
    with context.store.write() as session:
        note_failure(session, ChannelKind.FHIR, Outage.LOGIN, now=NOW, pause=60)


def _dialog(stage: Stage, way: LoginWay) -> tuple[QWidget, ServerLoginDialog]:
    window = MainWindow(_with_server(stage, way), _SETTINGS, {})
    window.show()
    window.go(Place("server-login"))
    (dialog,) = window.findChildren(ServerLoginDialog)
    return window, dialog


@scene("17a-server-login-browser")
def browser(stage: Stage) -> QWidget:
    return _dialog(stage, LoginWay.BROWSER)[0]


@scene("17a-server-login-code")
def code(stage: Stage) -> QWidget:
    window, dialog = _dialog(stage, LoginWay.DEVICE)
    address = "https://kirjautuminen.esimerkki.fi/laite"
    dialog.code_given.emit(
        DeviceCode(
            user_code="JVVQ-MGZR",
            address=address,
            whole_address=f"{address}?user_code=JVVQ-MGZR",
            ends_at=NOW + timedelta(minutes=10),
        )
    )
    dialog.start_button.set_busy(dialog.tr("Waiting…"))
    return window
