"""In the corner of the map: nearer, further away, all of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import theme
from ui.widgets.buttons import IconButton
from ui.widgets.themed import follow_theme


class TeamZoom(QWidget):
    """The keys + − 0 on the map do the same.

    Signals:
        zoomed: a step nearer (1) or further away (−1).
        fit_wanted: show the whole map.
    """

    zoomed = Signal(int)
    fit_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.smaller_button = IconButton("zoom-out", self.tr("Further away"))
        self.larger_button = IconButton("zoom-in", self.tr("Nearer"))
        self.fit_button = IconButton("maximize", self.tr("Show all"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for button in (self.smaller_button, self.larger_button, self.fit_button):
            self._row.addWidget(button)
        self.smaller_button.clicked.connect(lambda: self.zoomed.emit(-1))
        self.larger_button.clicked.connect(lambda: self.zoomed.emit(1))
        self.fit_button.clicked.connect(self.fit_wanted)
        follow_theme(self._renew)

    def _renew(self) -> None:
        self._row.setSpacing(theme.current().space(4))
