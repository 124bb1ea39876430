"""A QR code, black on white in every theme: readers need the contrast."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui import theme
from ui.widgets.themed import PaintedWidget, set_shown


class QrPicture(PaintedWidget):
    """Paints fields of black and white.

    Args:
        size: side at 100 %.
    """

    def __init__(self, size: int = 260, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self._fields: tuple[tuple[bool, ...], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_code(self, fields: tuple[tuple[bool, ...], ...], name: str) -> None:
        """Show a code; `name` says in words where it leads."""
        self._fields = fields
        self.setAccessibleName(name)
        set_shown(self, bool(fields))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        side = theme.current().px(self._size)
        return QSize(side, side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(Qt.GlobalColor.white))
        count = max(len(self._fields), 1)
        side = self.width() // count
        rest = (self.width() - side * count) / 2
        black = QColor(Qt.GlobalColor.black)
        for row, fields in enumerate(self._fields):
            for column, is_black in enumerate(fields):
                if is_black:
                    place = QRectF(rest + column * side, rest + row * side, side, side)
                    painter.fillRect(place, black)
        painter.end()
