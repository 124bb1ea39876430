"""Bars of a hundred per cent in three parts: solid, outline, hatch; and the month still open."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QBrush, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui import theme
from ui.widgets.spoken_role import give_role
from ui.widgets.themed import PaintedWidget, paint_focus_ring

PARTS: Final = 3
_CENTRE: Final = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)


@dataclass(frozen=True, slots=True)
class ShareBar:
    """One bar: what stands under and over it, and its three shares in per cent."""

    label: str
    over: str
    shares: tuple[int, int, int]


def paint_part(painter: QPainter, area: QRectF, part: int) -> None:
    """Paint one part: told by its filling as well as by its colour."""
    look = theme.current()
    if part == 0:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("c1"))
    elif part == 1:
        painter.setPen(QPen(look.color("c3"), 1.6))
        painter.setBrush(look.color("selected"))
    else:
        painter.setPen(QPen(look.color("c5"), 1.6))
        painter.setBrush(QBrush(look.color("c5"), Qt.BrushStyle.BDiagPattern))
    painter.drawRoundedRect(area.adjusted(0.8, 0.8, -0.8, -0.8), 3, 3)


class PartMark(PaintedWidget):
    """The filling of one part, beside its words."""

    def __init__(self, part: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part = part
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.icon_px(22), look.icon_px(36))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_part(painter, QRectF(self.rect()), self._part)
        painter.end()


class ShareBars(PaintedWidget):
    """The bars side by side; all of it in words is the accessible description."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_role(self, QAccessible.Role.Graphic)
        self._bars: tuple[ShareBar, ...] = ()
        self._open_label, self._open_words = "", ""
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_bars(
        self, bars: tuple[ShareBar, ...], open_label: str, open_words: str, reading: str
    ) -> None:
        """Show these, and at the end the month that is not closed yet."""
        self._bars, self._open_label, self._open_words = bars, open_label, open_words
        self.setAccessibleDescription(reading)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.px(480), look.px(240))

    @override
    def minimumSizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.px(320), look.px(200))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = look.line_height("micro")
        field = QRectF(self.rect()).adjusted(look.px(46), line + 6, -4, -(2 * line + 6))
        painter.setFont(look.font("micro", tabular=True))
        for share in (0, 50, 100):
            y = field.bottom() - field.height() * share / 100
            painter.setPen(QPen(look.color("line"), 1))
            painter.drawLine(int(field.left()), int(y), int(field.right()), int(y))
            painter.setPen(look.color("ink2"))
            place = QRectF(0, y - line / 2, look.px(40), line)
            painter.drawText(place, int(Qt.AlignmentFlag.AlignRight), f"{share} %")
        step = field.width() / (len(self._bars) + 1)
        width = min(step * 0.6, look.px(72))
        for number, bar in enumerate(self._bars):
            middle = field.left() + step * (number + 0.5)
            self._paint_bar(painter, bar, field, QRectF(middle - width / 2, 0, width, 0), step)
        self._paint_open(painter, field, step, width)
        if self.hasFocus():  # only Tab comes here
            paint_focus_ring(painter, QRectF(self.rect()), 6, gap=False)
        painter.end()

    def _paint_bar(
        self, painter: QPainter, bar: ShareBar, field: QRectF, column: QRectF, step: float
    ) -> None:
        top = field.top()
        for part, share in enumerate(bar.shares):
            height = field.height() * share / 100
            if height:
                paint_part(painter, QRectF(column.left(), top, column.width(), height), part)
            top += height
        self._say(painter, bar.over, column.center().x(), field.top() - 2, step, above=True)
        self._say(painter, bar.label, column.center().x(), field.bottom() + 4, step, above=False)

    def _paint_open(self, painter: QPainter, field: QRectF, step: float, width: float) -> None:
        look = theme.current()
        middle = field.right() - step / 2
        area = QRectF(middle - width / 2, field.top(), width, field.height())
        painter.setPen(QPen(look.color("btnLine"), 1, Qt.PenStyle.DashLine))
        painter.setBrush(look.color("sunken"))
        painter.drawRoundedRect(area, 3, 3)
        painter.setPen(look.color("ink2"))
        self._paint_open_words(painter, area.adjusted(3, 3, -3, -3))
        self._say(painter, self._open_label, middle, field.bottom() + 4, step, above=False)

    def _paint_open_words(self, painter: QPainter, area: QRectF) -> None:
        """Inside the bar; turned upright where the longest word is wider than it."""
        words, metrics = self._open_words, QFontMetricsF(painter.font())
        longest = max((metrics.horizontalAdvance(word) for word in words.split()), default=0.0)
        if longest <= area.width():
            painter.drawText(area, _CENTRE, words)
            return
        painter.save()
        painter.translate(area.center())
        painter.rotate(-90)
        half = QRectF(-area.height() / 2, -area.width() / 2, area.height(), area.width())
        painter.drawText(half, _CENTRE, words)
        painter.restore()

    def _say(
        self, painter: QPainter, words: str, x: float, y: float, width: float, *, above: bool
    ) -> None:
        look = theme.current()
        line = look.line_height("micro")
        painter.setPen(look.color("ink2"))
        height = line if above else 2 * line
        place = QRectF(x - width / 2, y - height if above else y, width, height)
        side = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(place, int(side | Qt.TextFlag.TextWordWrap), words)
