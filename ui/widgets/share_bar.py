"""A bar cut into parts, each with its own word: where the goals stand, say."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui import theme
from ui.widgets.themed import PaintedWidget


@dataclass(frozen=True, slots=True)
class Part:
    """`text` stands in the part; `fill` and `ink` are tokens."""

    text: str
    weight: int
    fill: str = "surface"
    ink: str = "ink"


class ShareBar(PaintedWidget):
    """Parts side by side, as wide as their weight but never narrower than their word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[Part, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_parts(self, parts: Sequence[Part], description: str) -> None:
        """Show other parts; those without weight are left out."""
        self._parts = tuple(part for part in parts if part.weight)
        self.setAccessibleName(description)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(200, max(look.px(30), look.line_height("micro") + 8))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._parts:
            return
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(look.font("micro-strong", tabular=True))
        left = 0.5
        for part, width in zip(self._parts, self._widths(painter), strict=True):
            area = QRectF(left, 0.5, width, self.height() - 1)
            painter.setPen(QPen(look.color("btnLine"), 1))
            painter.setBrush(look.color(part.fill))
            painter.drawRoundedRect(area, 4, 4)
            painter.setPen(look.color(part.ink))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, part.text)
            left += width + look.space(4)
        painter.end()

    def _widths(self, painter: QPainter) -> list[float]:
        look = theme.current()
        metrics = QFontMetricsF(painter.font())
        least = [metrics.horizontalAdvance(part.text) + look.space(12) for part in self._parts]
        gaps = look.space(4) * (len(self._parts) - 1)
        free = max(self.width() - 1 - gaps - sum(least), 0.0)
        whole = sum(part.weight for part in self._parts)
        return [
            width + free * part.weight / whole
            for width, part in zip(least, self._parts, strict=True)
        ]
