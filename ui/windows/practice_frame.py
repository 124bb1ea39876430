"""The coloured edge around everything that belongs to the practice store."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from ui import theme
from ui.widgets.themed import PaintedWidget

_EDGE = 4


class PracticeFrame(PaintedWidget):
    """Holds the window's content; in practice a yellow edge runs around it."""

    def __init__(self, content: QWidget, *, practice: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._practice = practice
        column = QVBoxLayout(self)
        column.setContentsMargins(*((_EDGE,) * 4 if practice else (0,) * 4))
        column.addWidget(content)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._practice:
            return
        painter = QPainter(self)
        pen = QPen(theme.current().color("badge"), 2 * _EDGE)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.drawRect(QRectF(self.rect()))
        painter.end()
