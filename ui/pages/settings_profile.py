"""Settings: what the county profile in force means, and an organisation's own profile file."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.progress import Progress
from app.reference.profiles import Profile, read_profile_bytes
from app.services import profiles
from ui import theme
from ui.context import Context
from ui.models.profile_texts import ProfileTexts
from ui.translation import current_language
from ui.widgets.buttons import Button
from ui.widgets.setting_row import SettingRow
from ui.widgets.themed import follow_theme


class ProfileSettings(QWidget):
    """Rows of the worker's card: the file, then the profile in force part by part.

    Signals:
        taken: an own profile was taken into the store (its name).
        failed: an exception to be explained.
    """

    taken = Signal(str)
    failed = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.file_button = Button(self.tr("Choose file…"), "file-input")
        self.file_button.setObjectName("profile-file")
        self.file_row = SettingRow(
            self.tr("Organisation's own profile"),
            self.tr("A TOML file beside the ready ones. Another profile changes no client data."),
            self.file_button,
        )
        self._rows: list[SettingRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.file_row)
        self.file_button.clicked.connect(self._choose)
        follow_theme(self._renew)

    def refresh(self) -> None:
        """Show the profile in force."""
        self.show_profile(profiles.profile_in_force(self._context.store))

    def show_profile(self, profile: Profile) -> None:
        """Show what a profile means, part by part."""
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        language = current_language()
        found = [(self.tr("In force"), profile.name.label(language))]
        found += ProfileTexts(profile, language).lines()
        self._rows = [SettingRow(what, how) for what, how in found]
        for row in self._rows:
            self._column.addWidget(row)

    def _choose(self) -> None:
        self._context.prompts.ask_open_path(
            self, self.tr("Organisation's own profile"), "TOML (*.toml)", self.read
        )

    def read(self, path: Path) -> None:
        """Take a file into the store; a wrong one is explained and the last good one stays."""
        store = self._context.store

        def work(progress: Progress) -> Profile:
            progress.report(0, 1)
            return profiles.take_own_profile(store, path.name, read_profile_bytes(path))

        self._context.jobs.run(self, work, self._taken, self.failed.emit)

    def _taken(self, profile: Profile) -> None:
        self.refresh()
        self.taken.emit(profile.name.label(current_language()))

    def _renew(self) -> None:
        self._column.setSpacing(theme.current().space(12))
