"""Settings: which version this is, what it brought, and under which licences its parts come."""

from importlib.metadata import version

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.news import all_news
from ui import theme
from ui.translation import current_language
from ui.widgets.card import Card
from ui.widgets.news_card import NewsCard
from ui.widgets.setting_row import SettingRow
from ui.widgets.themed import follow_theme


class AboutSettings(QWidget):
    """Version, licences and what was new, the newest first; nothing here leaves the device."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        card = Card(parent=self)
        self._column.addWidget(card)
        for place, (title, meaning) in enumerate(self._rows()):
            card.body.addWidget(SettingRow(title, meaning, line=place > 0))
        language = current_language()
        for news in all_news():
            title = self.tr("New in version {version}").format(version=news.version)
            self._column.addWidget(NewsCard(title, news.lines(language), parent=self))
        follow_theme(self._renew)

    def _rows(self) -> tuple[tuple[str, str], ...]:
        return (
            (
                self.tr("Version"),
                self.tr("Rinnalla {version}, MIT licence").format(version=version("rinnalla")),
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

    def _renew(self) -> None:
        self._column.setSpacing(theme.current().space(12))
