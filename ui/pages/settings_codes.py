"""Settings: the organisation's national codes, and a try of the server's connection."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.exchange import ChannelCheck, ChannelKind, ChannelSettings
from app.errors import file_explained
from app.progress import Progress
from app.reference.code_sets import LARGEST, CodeFile
from app.services import code_sets, exchange
from ui import theme
from ui.context import Context
from ui.jobs import Lane
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.setting_row import SettingRow
from ui.widgets.themed import follow_theme


class CodeSettings(QWidget):
    """Codes that nobody may guess come from a file; the connection can be tried without sending.

    Signals:
        failed: an exception to be explained.
    """

    failed = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.file_button = Button(self.tr("Choose file…"), "file-input")
        self.file_row = SettingRow(
            self.tr("National codes of the organisation"), "", self.file_button, line=False
        )
        self.check_button = Button(self.tr("Try the connection"), "plug-zap")
        self.check_row = SettingRow(self.tr("FHIR server"), "", self.check_button)
        card = Card()
        card.body.addWidget(self.file_row)
        card.body.addWidget(self.check_row)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(card)
        self.file_button.clicked.connect(self._choose)
        self.check_button.clicked.connect(self._check)
        self.refresh()
        follow_theme(self._renew)

    def refresh(self) -> None:
        """Show what is in force."""
        file = code_sets.code_file_in_force(self._context.store)
        self.file_row.meaning_label.setText(self._meaning(file))
        self.check_row.meaning_label.setText(self.tr("Asks what the server allows; sends nothing."))
        server = self._server()
        self.check_button.setEnabled(server is not None)

    def _meaning(self, file: CodeFile | None) -> str:
        if file is None:
            return self.tr("No file: unknown codes are marked [PUUTTUU], none are invented.")
        return self.tr("{organisation}: %n code(s)", "", len(file.code)).format(
            organisation=file.organisation
        )

    def _choose(self) -> None:
        self._context.prompts.ask_open_path(
            self, self.tr("National codes of the organisation"), "TOML (*.toml)", self.read
        )

    def read(self, path: Path) -> None:
        """Take a file into use; a wrong one is explained and the last good one stays."""
        store = self._context.store

        def work(progress: Progress) -> CodeFile:
            progress.report(0, 1)
            with file_explained(), path.open("rb") as file:
                data = file.read(LARGEST + 1)
            return code_sets.import_code_file(store, data, path.name)

        self._context.jobs.run(self, work, lambda _: self.refresh(), self.failed.emit)

    def _server(self) -> ChannelSettings | None:
        known = exchange.channels(self._context.store)
        return next((one for one in known if one.kind is ChannelKind.FHIR and one.target), None)

    def _check(self) -> None:
        server = self._server()
        if server is None:
            return
        now, store = self._context.now, self._context.store
        trust = exchange.trust_of(store)

        def work(progress: Progress) -> ChannelCheck:
            progress.report(0, 1)
            return exchange.check_channel(server, clock=now, tls=trust, store=store)

        self.check_button.set_busy(self.tr("Asking…"))
        self._context.jobs.run(self, work, self._checked, self._not_checked, lane=Lane.BESIDE)

    def _checked(self, check: ChannelCheck) -> None:
        self.check_button.set_busy(None)
        ways = {
            "transaction": self.tr("takes everything at once"),
            "single": self.tr("takes records one by one"),
            "document": self.tr("takes documents only"),
        }
        way = ways.get(check.way, check.way)
        name = check.name or self.tr("The server")
        self.check_row.meaning_label.setText(
            self.tr("{name} answers and {way}.").format(name=name, way=way)
        )

    def _not_checked(self, error: Exception) -> None:
        self.check_button.set_busy(None)
        self.failed.emit(error)

    def _renew(self) -> None:
        self._column.setSpacing(theme.current().space(12))
