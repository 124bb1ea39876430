"""Settings: the ways to the client information system, a shared folder and a FHIR server."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.exchange import ChannelKind, ChannelSettings
from app.errors import UserError
from app.services.exchange import channels, decided_channels, folder_sealed_to, save_channel
from ui import theme
from ui.context import Context
from ui.pages.settings_codes import CodeSettings
from ui.pages.settings_desk import DeskSettings
from ui.pages.settings_login import LoginCard
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.fields import Field, LineEdit
from ui.widgets.setting_row import SettingRow
from ui.widgets.switch import Switch
from ui.widgets.themed import follow_theme


class ExchangeSettings(QWidget):
    """What is entered here is kept in the store; nothing is sent by saving it.

    Signals:
        navigate: to a dialog (Place).
        saved: a channel was written.
        failed: an exception to be explained.
    """

    navigate = Signal(object)
    saved = Signal()
    failed = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        kept = {channel.kind: channel for channel in channels(context.store)}
        self._channels = {
            kind: kept.get(kind, ChannelSettings(kind=kind, target="", enabled=False))
            for kind in ChannelKind
        }
        self.folder_button = Button(self.tr("Choose folder…"), "folder")
        self.folder_row = SettingRow(self.tr("Folder"), "", self.folder_button, line=False)
        self.folder_switch = Switch()
        self.server = LineEdit("https://")
        self.server.setObjectName("fhir_server")
        self.server_field = Field(self.tr("Address of the FHIR server"), self.server)
        self.server_button = Button(self.tr("Save"), "check")
        self.server_switch = Switch()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._folder_card())
        self._column.addWidget(self._server_card())
        self.login = LoginCard(context, self)
        self.login.navigate.connect(self.navigate)
        self.login.saved.connect(self.saved)
        self.login.failed.connect(self.failed)
        self._column.addWidget(self.login)
        self.desk = DeskSettings(context, self)
        self._column.addWidget(self.desk)
        self.codes = CodeSettings(context)
        self.codes.failed.connect(self.failed)
        self.saved.connect(self.codes.refresh)
        self._column.addWidget(self.codes)
        self.folder_button.clicked.connect(self._choose_folder)
        self.folder_switch.clicked.connect(self._switch_folder)
        self.server_button.clicked.connect(self._save_server)
        self.server.returnPressed.connect(self._save_server)
        self.server_switch.clicked.connect(self._switch_server)
        self._show()
        follow_theme(self._renew)

    def _folder_card(self) -> Card:
        card = Card()
        card.body.addWidget(self.folder_row)
        self.folder_use_row = SettingRow(
            self.tr("Hand over through the folder"),
            self.tr("Finished plans and meetings are written there for the next system."),
            self.folder_switch,
        )
        card.body.addWidget(self.folder_use_row)
        self.seal_row = SettingRow(self.tr("What lies in the folder"), self._sealed())
        card.body.addWidget(self.seal_row)
        return card

    def _sealed(self) -> str:
        """Who can open what is handed over through the folder."""
        found = folder_sealed_to(self._context.store)
        if found is None:
            return self.tr(
                "Not sealed: whoever can open the folder can read it. Your organisation has given "
                "no key for transfers."
            )
        return self.tr("Sealed: only {organisation} can open it. Key {fingerprint}.").format(
            organisation=found.organisation, fingerprint=found.fingerprint.replace(" ", "\u00a0")
        )

    def _server_card(self) -> Card:
        card = Card()
        row = QHBoxLayout()
        row.addWidget(self.server_field, 1)
        row.addWidget(self.server_button, 0, Qt.AlignmentFlag.AlignBottom)
        card.body.addLayout(row)
        self.server_use_row = SettingRow(
            self.tr("Hand over to the server"),
            self.tr("Finished plans and meetings are sent when there is a network."),
            self.server_switch,
        )
        card.body.addWidget(self.server_use_row)
        return card

    def _choose_folder(self) -> None:
        start = self._channels[ChannelKind.FOLDER].target
        self._context.prompts.ask_folder(self, self.tr("Choose folder"), start, self._set_folder)

    def _set_folder(self, folder: Path) -> None:
        self._save(ChannelSettings(kind=ChannelKind.FOLDER, target=str(folder)))

    def _switch_folder(self) -> None:
        chosen = replace(self._channels[ChannelKind.FOLDER], enabled=self.folder_switch.isChecked())
        self._save(chosen)

    def _save_server(self) -> None:
        address = self.server.text().strip()
        self._save(ChannelSettings(kind=ChannelKind.FHIR, target=address, enabled=bool(address)))

    def _switch_server(self) -> None:
        self._save(
            replace(self._channels[ChannelKind.FHIR], enabled=self.server_switch.isChecked())
        )

    def _save(self, channel: ChannelSettings) -> None:
        try:
            save_channel(self._context.store, channel)
        except UserError as error:
            self.failed.emit(error)
        else:
            self._channels[channel.kind] = channel
            self.login.load()
            self.saved.emit()
        self._show()

    def _show(self) -> None:
        folder, server = self._channels[ChannelKind.FOLDER], self._channels[ChannelKind.FHIR]
        self.folder_row.meaning_label.setText(folder.target or self.tr("Not chosen"))
        self.folder_switch.setChecked(folder.enabled)
        self.folder_switch.setEnabled(bool(folder.target))
        self.server.setText(server.target)
        self.server_switch.setChecked(server.enabled)
        self.server_switch.setEnabled(bool(server.target))
        self._obey()

    def _obey(self) -> None:
        """Leave to her what the organisation leaves to her, and say beside the rest who set it."""
        decided = decided_channels(self._context.store)
        ways = (
            (ChannelKind.FOLDER, self.folder_use_row,
             (self.folder_button, self.folder_switch)),
            (ChannelKind.FHIR, self.server_use_row,
             (self.server_button, self.server_switch)),
        )  # fmt: skip
        self.server.setReadOnly(not decided.is_hers(ChannelKind.FHIR))
        for kind, row, controls in ways:
            if decided.is_hers(kind):
                continue
            for control in controls:
                control.setEnabled(False)
            row.meaning_label.setText(
                self.tr("Set by your organisation.")
                if kind in decided.fixed
                else self.tr("Your organisation allows only the way that it has set.")
            )

    def _renew(self) -> None:
        self._column.setSpacing(theme.current().space(12))
