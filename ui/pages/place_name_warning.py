"""Tekstissä on paikannimi: asked on saving when the client has a turvakielto (review 3)."""

import re
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from ui import icons, theme
from ui.widgets.buttons import Button
from ui.widgets.label import Label
from ui.widgets.themed import follow_theme


class PlaceNameWarning(QFrame):
    """Names the words that tell where; she takes them out or leaves them.

    Signals:
        removed: take the words out of the texts (`without`).
        kept: save as it is.
    """

    removed = Signal()
    kept = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.setProperty("status", "info")
        self._names: tuple[str, ...] = ()
        self._icon = QLabel()
        self._text = Label("", "strong", "infoInk", wrap=True)
        self.remove_button = Button(self.tr("Remove"), kind="on-banner")
        self.keep_button = Button(self.tr("Keep"), kind="on-banner")
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._icon)
        self._row.addWidget(self._text, 1)
        self._row.addWidget(self.remove_button)
        self._row.addWidget(self.keep_button)
        self.remove_button.clicked.connect(self.removed)
        self.keep_button.clicked.connect(self.kept)
        self.hide()
        follow_theme(self._renew)

    def ask(self, names: Sequence[str]) -> None:
        """Ask about these words, as they stand in the text."""
        self._names = tuple(names)
        self._text.setText(
            self.tr(
                "The text holds a place name: {names}. Address and places are protected."
            ).format(names=", ".join(self._names))
        )
        self.show()
        self.remove_button.setFocus()

    def without(self, written: str) -> str:
        """Give a text without the named words; spaces around them are joined."""
        for name in self._names:
            written = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", "", written)
        return re.sub(r"[ \t]{2,}", " ", re.sub(r" +([.,;:!?])", r"\1", written)).strip()

    def _renew(self) -> None:
        look = theme.current()
        self._row.setContentsMargins(look.space(16), look.space(8), look.space(12), look.space(8))
        self._row.setSpacing(look.space(8))
        self._icon.setPixmap(icons.pixmap("map-pin", "infoInk", 20))
