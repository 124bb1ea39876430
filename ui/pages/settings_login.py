"""Settings: how this program logs in to the FHIR server (SMART), and where the login stands."""

from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.server_login import KeyKind, LoginRow, LoginState, LoginWay
from app.errors import UserError
from app.progress import Progress
from app.services import server_login
from app.services.server_login import Network
from ui.context import Context
from ui.jobs import Lane
from ui.models.login_texts import state_text, way_meanings, way_texts
from ui.navigation import Place
from ui.translation import current_language
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.fields import ComboBox, Field, LineEdit
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.setting_row import SettingRow
from ui.widgets.themed import set_shown

_GAP: Final = 8
_CHOICE_WIDTH: Final = 300


class LoginCard(Card):
    """The way is chosen here; the login itself is a dialog. Nothing secret is shown.

    Signals:
        navigate: to a dialog (Place).
        saved: something was written.
        failed: an exception to be explained.
    """

    navigate = Signal(object)
    saved = Signal()
    failed = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._context = context
        self.way = ComboBox(self)
        self.way.setMinimumWidth(_CHOICE_WIDTH)
        for way, name in way_texts().items():
            self.way.add_choice(way.value, name)
        self.way_row = SettingRow(self.tr("Login to the server"), "", self.way, line=False)
        self.client = LineEdit(parent=self)
        self.client.setObjectName("login_client")
        self.client_field = Field(
            self.tr("Name of this program at the server"),
            self.client,
            hint=self.tr("Your administrator gives it (client_id)."),
            parent=self,
        )
        self.client_button = Button(self.tr("Save"), "check", parent=self)
        self.login_button = Button("", "log-in", parent=self)
        self.logout_button = Button(self.tr("Log out"), "log-out", "ghost", parent=self)
        self.state_row = SettingRow(
            self.tr("Where it stands"), "", self._beside(self.logout_button, self.login_button)
        )
        self.kind = ComboBox(self)
        self.kind.setAccessibleName(self.tr("Signature of the key"))
        for kind in KeyKind:
            self.kind.add_choice(kind.value, kind.value)
        self.make_button = Button("", "key-round", parent=self)
        self.public_button = Button(self.tr("Save the public key…"), "download", parent=self)
        self.key_row = SettingRow(self.tr("Key of this device"), "")
        self.key_buttons = self._beside(self.kind, self.make_button, self.public_button)
        self._lay_out()
        self._connect()
        self.load()

    def _beside(self, *widgets: QWidget) -> QWidget:
        holder = QWidget(self)
        row = FlowLayout(holder, gap=_GAP)
        for widget in widgets:
            row.addWidget(widget)
        return holder

    def _lay_out(self) -> None:
        self.body.addWidget(self.way_row)
        self._client_line = QWidget(self)
        row = QHBoxLayout(self._client_line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.client_field, 1)
        row.addWidget(self.client_button)
        self.body.addWidget(self._client_line)
        self.body.addWidget(self.state_row)
        self.body.addWidget(self.key_row)
        self.body.addWidget(self.key_buttons)

    def _connect(self) -> None:
        self.way.activated.connect(self._save)
        self.client_button.clicked.connect(self._save)
        self.client.returnPressed.connect(self._save)
        self.login_button.clicked.connect(lambda: self.navigate.emit(Place("server-login")))
        self.logout_button.clicked.connect(self._log_out)
        self.make_button.clicked.connect(self._ask_key)
        self.public_button.clicked.connect(self._ask_path)

    def load(self) -> None:
        """Show what holds now."""
        row = server_login.login_row(self._context.store)
        way = row.settings.way
        self.way.set_selected(way.value)
        self.way_row.meaning_label.setText(way_meanings()[way])
        self.client.setText(row.settings.client_id)
        self.client.setEnabled(not row.settings.by_organisation)
        self.client_field.set_hint(
            self.tr("Your organisation has set it.")
            if row.settings.by_organisation
            else self.tr("Your administrator gives it (client_id).")
        )
        set_shown(self._client_line, way is not LoginWay.NONE)
        set_shown(self.client_button, not row.settings.by_organisation)
        set_shown(self.state_row, way in {LoginWay.BROWSER, LoginWay.DEVICE})
        for widget in (self.key_row, self.key_buttons):
            set_shown(widget, way is LoginWay.KEY)
        self._show_state(row)

    def _show_state(self, row: LoginRow) -> None:
        told = state_text(row, self._context.today(), current_language())
        expired = row.state is LoginState.EXPIRED
        for setting in (self.state_row, self.key_row):
            setting.meaning_label.setText(told)
            setting.meaning_label.set_tone("warnInk" if expired else "ink2")
        again = row.state in {LoginState.EXPIRED, LoginState.READY}
        self.login_button.setText(self.tr("Log in again…") if again else self.tr("Log in…"))
        self.login_button.set_kind("secondary" if row.state is LoginState.READY else "primary")
        possible = row.state is not LoginState.NOT_NEEDED and bool(row.settings.client_id)
        self.login_button.setEnabled(possible)
        set_shown(self.logout_button, row.state is LoginState.READY)
        has_key = row.key_kind is not None
        self.make_button.setText(self.tr("Make a new key…") if has_key else self.tr("Make the key"))
        set_shown(self.public_button, has_key)
        set_shown(self.kind, not has_key)

    def _save(self) -> None:
        way = LoginWay(self.way.selected() or LoginWay.NONE)
        kept = server_login.login_row(self._context.store).settings
        wanted = replace(kept, way=way, client_id=self.client.text())
        server_login.save_login(self._context.store, wanted)
        self.load()
        self.saved.emit()

    def _log_out(self) -> None:
        context = self._context

        def work(progress: Progress) -> None:
            progress.report(0, 1)
            server_login.log_out(context.store, network=Network(clock=context.now))

        context.jobs.run(self, work, lambda _: self._done(), self.failed.emit, lane=Lane.BESIDE)

    def _ask_key(self) -> None:
        if server_login.login_row(self._context.store).key_kind is None:
            self._make_key()
            return
        self._context.prompts.confirm(
            self,
            self.tr("Make a new key?"),
            self.tr(
                "The server lets this device in again only when your administrator has registered "
                "the new one."
            ),
            self.tr("Make a new key"),
            self._make_key,
        )

    def _make_key(self) -> None:
        context, kind = self._context, KeyKind(self.kind.selected() or KeyKind.ES384)

        def work(progress: Progress) -> None:
            progress.report(0, 1)
            server_login.make_login_key(context.store, kind, now=context.now())

        self.make_button.set_busy(self.tr("Making…"))
        context.jobs.run(self, work, lambda _: self._made(), self.failed.emit)

    def _made(self) -> None:
        self.make_button.set_busy(None)
        self._done()

    def _ask_path(self) -> None:
        self._context.prompts.ask_save_path(
            self, self.tr("Public key for the administrator"), "rinnalla-jwks.json",
            "JSON (*.json)", self.save_public,
        )  # fmt: skip

    def save_public(self, path: Path) -> None:
        """Write the public key where she chose; it is no secret."""
        try:
            server_login.save_public_key(self._context.store, path)
        except UserError as error:
            self.failed.emit(error)
        else:
            self.saved.emit()

    def _done(self) -> None:
        self.load()
        self.saved.emit()
