"""Logging in to the FHIR server: in the browser, or with a code on another device."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.domain.server_login import DeviceCode, LoginWay
from app.errors import UserError
from app.progress import Progress
from app.services import server_login
from app.services.server_login import LoginFailed, Network
from app.text import format_time, local
from ui.context import Context
from ui.dialogs.place_dialog import PlaceDialog
from ui.jobs import Job, Lane
from ui.messages import error_text
from ui.models.login_texts import failed_text, page_words
from ui.navigation import Place
from ui.translation import current_language
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.themed import set_shown

if TYPE_CHECKING:
    from collections.abc import Callable

_WIDTH: Final = 600


class ServerLoginDialog(PlaceDialog):
    """It waits for her; closing it or locking stops the waiting, and nothing is changed.

    Signals:
        address_given: the address to open in the browser, from the thread that waits.
        code_given: the DeviceCode to show.
    """

    address_given = Signal(str)
    code_given = Signal(object)

    def __init__(self, context: Context, place: Place, window: QWidget) -> None:
        super().__init__(context, place, window, self.tr("Log in to the server"), width=_WIDTH)
        self._way = server_login.login_row(context.store).settings.way
        self._address = ""
        self._job: Job | None = None
        self.told = Label("", "body", "ink2", wrap=True, parent=self)
        self.code_card = Card(parent=self)
        self.code = Label("", "display", selectable=True, parent=self)
        self.code.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.where = Label("", "body", "ink2", wrap=True, selectable=True, parent=self)
        self.where.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.code_card.body.addWidget(self.code)
        self.code_card.body.addWidget(self.where)
        self.waiting = Label("", "small", "ink2", wrap=True, parent=self)
        self.problem = Label("", "strong", "bad", wrap=True, parent=self)
        for widget in (self.told, self.code_card, self.waiting, self.problem):
            self.body.addWidget(widget)
        self.open_button = Button(self.tr("Open the page here"), "external-link", parent=self)
        self.add_to_footer(self.open_button)
        self.add_button(self.tr("Cancel"), pressed=self.reject)
        self.start_button = self.add_button("", "primary", pressed=self.start, is_default=True)
        self.open_button.clicked.connect(self._open_again)
        self.address_given.connect(self._open)
        self.code_given.connect(self._show_code)
        self._show_beginning()

    def _show_beginning(self) -> None:
        by_code = self._way is LoginWay.DEVICE
        self.told.setText(
            self.tr(
                "You get a short code. Type it on your phone or on another computer and log in "
                "there; this device goes on by itself."
            )
            if by_code
            else self.tr(
                "Your organisation's login page opens in the browser. Log in there, then come "
                "back; this window goes on by itself."
            )
        )
        self.start_button.setText(
            self.tr("Get a code") if by_code else self.tr("Open the login page")
        )
        for widget in (self.code_card, self.waiting, self.problem, self.open_button):
            set_shown(widget, False)

    def start(self) -> None:
        """Begin, or begin anew after it was not finished."""
        if self._job is not None:
            return
        self._show_beginning()
        self.waiting.setText(self.tr("Asking the server where to log in…"))
        set_shown(self.waiting, True)
        self.start_button.set_busy(self.tr("Waiting…"))
        work = self._by_code() if self._way is LoginWay.DEVICE else self._by_browser()
        self._job = job = self.context.jobs.job(work, Lane.BESIDE)
        job.settled.connect(self._rest)
        job.succeeded.connect(self._logged_in)
        job.failed.connect(self._failed)
        self.context.jobs.start(job)
        self.fit()

    def _by_browser(self) -> "Callable[[Progress], None]":
        store, network = self.context.store, Network(clock=self.context.now)
        words, given = page_words(current_language()), self.address_given

        def work(progress: Progress) -> None:
            def give(address: str) -> None:
                progress.report(0, 0)  # nobody is told once she has closed this
                given.emit(address)

            server_login.log_in_by_browser(store, words, give, network=network, progress=progress)

        return work

    def _by_code(self) -> "Callable[[Progress], None]":
        store, network = self.context.store, Network(clock=self.context.now)
        given = self.code_given

        def work(progress: Progress) -> None:
            grant = server_login.begin_device_login(store, network=network)
            progress.report(0, 0)  # nobody is told once she has closed this
            given.emit(grant.shown)
            server_login.finish_device_login(store, grant, network=network, progress=progress)

        return work

    def _open(self, address: str) -> None:
        self._address = address
        self.waiting.setText(self.tr("Waiting for you to log in in the browser…"))
        self.open_button.setText(self.tr("Open the page again"))
        set_shown(self.open_button, True)
        self._open_again()
        self.fit()

    def _open_again(self) -> None:
        QDesktopServices.openUrl(QUrl(self._address))

    def _show_code(self, code: DeviceCode) -> None:
        self._address = code.whole_address
        self.code.setText(code.user_code)
        spelled = " ".join(code.user_code)
        self.code.setAccessibleName(self.tr("Code: {code}").format(code=spelled))
        self.where.setText(
            self.tr("Type it at {address}").format(address=code.address.partition("://")[2])
        )
        until = format_time(local(code.ends_at))
        self.waiting.setText(
            self.tr("Waiting for you to log in. The code holds until {time}.").format(time=until)
        )
        for widget in (self.code_card, self.waiting, self.open_button):
            set_shown(widget, True)
        self.fit()

    def _rest(self) -> None:
        self._job = None
        self.start_button.set_busy(None)

    def _logged_in(self) -> None:
        self.notified.emit(self.tr("Logged in to the server"), None)
        self.accept()

    def _failed(self, error: Exception) -> None:
        self._show_beginning()
        if isinstance(error, UserError):
            known = isinstance(error, LoginFailed)
            self.problem.setText(failed_text(error.reason) if known else error_text(error))  # type: ignore[attr-defined]
            set_shown(self.problem, True)
        self.start_button.setText(self.tr("Try again"))
        self.fit()

    @override
    def done(self, result: int) -> None:
        if self._job is not None:
            self._job.cancel()
        super().done(result)
