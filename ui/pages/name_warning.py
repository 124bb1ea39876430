"""Tekstissä on nimi: asked on saving when a text would carry a member into another's file (R09)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from ui import icons, theme
from ui.widgets.buttons import Button
from ui.widgets.label import Label
from ui.widgets.themed import follow_theme


class NameWarning(QFrame):
    """Says which words were found and where they would go; nothing is saved meanwhile.

    Signals:
        mended: go back to the text.
        kept: it is no name of a member; save as it is.
    """

    mended = Signal()
    kept = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.setProperty("status", "warn")
        self._icon = QLabel(self)
        self.text = Label("", "strong", "warnInk", wrap=True, parent=self)
        self.mend_button = Button(self.tr("Mend the text"), kind="on-banner", parent=self)
        self.keep_button = Button(self.tr("It is no name, save"), kind="on-banner", parent=self)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._icon)
        self._row.addWidget(self.text, 1)
        self._row.addWidget(self.mend_button)
        self._row.addWidget(self.keep_button)
        self.mend_button.clicked.connect(self.mended)
        self.keep_button.clicked.connect(self.kept)
        self.hide()
        follow_theme(self._renew)

    def ask(self, sentence: str) -> None:
        """Ask about the words that the sentence names."""
        self.text.setText(sentence)
        self.setAccessibleName(sentence)
        self.show()
        self.mend_button.setFocus()

    def _renew(self) -> None:
        look = theme.current()
        self._row.setContentsMargins(look.space(16), look.space(8), look.space(12), look.space(8))
        self._row.setSpacing(look.space(8))
        self._icon.setPixmap(icons.pixmap("users-round", "warnInk", 20))
