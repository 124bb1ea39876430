"""The client's words on one goal, without a heading: quote icon and text on heather."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui import theme
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.themed import follow_theme, set_shown


class QuoteLine(QFrame):
    """Reads the client's words; hidden while there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("voice")
        self._text = Label("", "body", "voiceInk", wrap=True)
        self._row = QHBoxLayout(self)
        self._row.addWidget(IconLabel("quote", "voice", 18), 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self._text, 1)
        follow_theme(self._renew)

    def set_words(self, words: str) -> None:
        """Show the words between quotes."""
        plain = words.strip().strip('”"')
        self._text.setText(f"”{plain}”" if plain else "")
        self.setAccessibleName(self.tr("In the client's words: {words}").format(words=plain))
        set_shown(self, bool(plain))

    def _renew(self) -> None:
        look = theme.current()
        side, top = look.space(16), look.space(8)
        self._row.setContentsMargins(side, top, side, top)
        self._row.setSpacing(look.space(12))
