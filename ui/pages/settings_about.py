"""Settings: which version this is, and under which licences its parts come."""

from importlib.metadata import version

from PySide6.QtWidgets import QWidget

from ui.widgets.card import Card
from ui.widgets.setting_row import SettingRow


class AboutSettings(Card):
    """Version and licences; nothing here leaves the device."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        rows = (
            (
                self.tr("Version"),
                self.tr("Rinnalla {version}, MIT licence").format(version=_version()),
            ),
            (
                self.tr("Fonts"),
                self.tr("Atkinson Hyperlegible Next and Noto Sans, SIL Open Font License 1.1"),
            ),
            (self.tr("Icons"), self.tr("Lucide, ISC licence")),
            (
                self.tr("Built with"),
                self.tr("Qt for Python (LGPL), SQLCipher (BSD), ReportLab (BSD)"),
            ),
        )
        for place, (title, meaning) in enumerate(rows):
            self.body.addWidget(SettingRow(title, meaning, line=place > 0))


def _version() -> str:
    return version("rinnalla")
