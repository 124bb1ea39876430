"""How strong a passphrase is: five parts and words; the words are the caller's."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui import theme
from ui.widgets.spoken_value import Reading, give_value, tell_value
from ui.widgets.themed import PaintedWidget


class StrengthBar(PaintedWidget):
    """Five parts, of which `level` (0–5) are filled; the reading is the accessible name."""

    PARTS = 5

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._level = 0
        give_value(self, QAccessible.Role.ProgressBar, StrengthBar._value)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def level(self) -> int:
        """Give how many parts are filled."""
        return self._level

    def set_level(self, level: int, reading: str) -> None:
        """Fill parts and say it in words ("Strong: 4 words, 32 characters")."""
        self._level = min(max(level, 0), self.PARTS)
        self.setAccessibleName(reading)
        tell_value(self, self._level)
        self.update()

    def _value(self) -> Reading:
        return Reading(self._level, 0, self.PARTS)

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, theme.current().icon_px(8))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        gap = 6.0
        width = (self.width() - gap * (self.PARTS - 1)) / self.PARTS
        filled = "bad" if self._level <= 1 else "warn" if self._level <= 2 else "ok"
        for part in range(self.PARTS):
            painter.setBrush(look.color(filled if part < self._level else "line"))
            area = QRectF(part * (width + gap), 0, width, self.height())
            painter.drawRoundedRect(area, self.height() / 2, self.height() / 2)
        painter.end()
