"""A slider that stops at days: the map then, and now (08)."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget
from typing_extensions import override

from ui import theme
from ui.widgets.themed import follow_theme

_SIDE = 14.0


class DateStops(QSlider):
    """One stop for each day; arrows, Home and End move, a press goes to the nearest stop.

    Args:
        name: what it chooses, for those who hear it.
        words: day → words; they stand in the accessible description.

    Signals:
        chosen: another day (date).
    """

    chosen = Signal(object)

    def __init__(
        self, name: str, words: Callable[[date], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._words = words
        self._days: tuple[date, ...] = ()
        self.setAccessibleName(name)
        self.setObjectName("date-stops")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setPageStep(1)
        self.valueChanged.connect(self._changed)
        follow_theme(self._renew)

    def set_days(self, days: Sequence[date]) -> None:
        """Offer other days; the last one is chosen, without saying `chosen`."""
        self._days = tuple(days)
        self.blockSignals(True)
        self.setRange(0, max(0, len(self._days) - 1))
        self.setValue(self.maximum())
        self.blockSignals(False)
        self._describe()

    def day(self) -> date | None:
        """Give the chosen day."""
        return self._days[self.value()] if self._days else None

    def before(self) -> date | None:
        """Give the stop before the chosen day, to compare with."""
        return self._days[self.value() - 1] if self._days and self.value() else None

    @property
    def at_end(self) -> bool:
        """Whether the map is shown as it is now."""
        return self.value() == self.maximum()

    def point(self, number: int) -> QPointF:
        """Give where a stop is painted."""
        room = self.width() - 2 * _SIDE
        share = number / self.maximum() if self.maximum() else 1.0
        return QPointF(_SIDE + room * share, self.height() / 2)

    @override
    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.px(132), look.control_height())

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._go_to(event.position().x())

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go_to(event.position().x())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = look.color("primary" if self.isEnabled() else "disabled")
        painter.setPen(QPen(color, 4))
        painter.drawLine(self.point(0), self.point(self.maximum()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        for number in range(len(self._days)):
            painter.drawEllipse(self.point(number), 5, 5)
        painter.setPen(QPen(color, 3))
        painter.setBrush(look.color("surface"))
        painter.drawEllipse(self.point(self.value()), 9, 9)
        if self.hasFocus():
            painter.setPen(QPen(look.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        painter.end()

    def _go_to(self, x: float) -> None:
        numbers = range(len(self._days))
        nearest = min(numbers, key=lambda number: abs(self.point(number).x() - x), default=0)
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.setValue(nearest)

    def _changed(self) -> None:
        self._describe()
        self.update()
        if self._days:
            self.chosen.emit(self._days[self.value()])

    def _describe(self) -> None:
        day = self.day()
        self.setAccessibleDescription(self._words(day) if day else "")

    def _renew(self) -> None:
        self.updateGeometry()
        self.update()
