"""A segment: a few buttons side by side of which at most one is chosen."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from ui import icons, theme
from ui.widgets.scrolling import least_width
from ui.widgets.themed import KEYBOARD_REASONS, follow_theme, paint_focus_ring

_LINES: Final = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
TARGET: Final = 40  # px that a part is wide at least, however short its word


@dataclass(frozen=True, slots=True)
class SegmentOption:
    """One part of a segment; `name` says it in full where the label is short."""

    id: str
    label: str
    icon: str | None = None
    name: str = ""


class SegmentButton(QAbstractButton):
    """One painted part; its frame gives the corners."""

    def __init__(self, option: SegmentOption, parent: QWidget) -> None:
        super().__init__(parent)
        self.option = option
        self.first = self.last = False
        self.icon_only = False
        self.dense = False
        self.large = False
        self._by_keyboard = False
        self._has_place = False
        self.setText(option.label)
        self.setCheckable(True)
        self.setAccessibleName(option.name or option.label)
        self.setToolTip(option.name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @override
    def sizeHint(self) -> QSize:
        look = theme.current()
        height = look.control_height(large=self.large)
        icon = look.icon_px(18) if self.option.icon else 0
        if self.icon_only and self.option.icon:
            return QSize(max(height, icon + look.space(24)), height)
        metrics = QFontMetrics(self._font(strong=True))
        beside = self._beside()
        width = max(metrics.horizontalAdvance(self.text()) + beside, TARGET)
        if self._has_place and self.width() < width:  # its words break into lines
            room = max(self.width() - beside, 1)
            lines = metrics.boundingRect(0, 0, room, 1 << 16, _LINES, self.text()).height()
            height = max(height, lines + look.space(12))
        return QSize(width, height)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def longest_word(self) -> int:
        """Give how wide it is at least, where its words break into lines."""
        metrics = QFontMetrics(self._font(strong=True))
        longest = max(map(metrics.horizontalAdvance, self.text().split()), default=0)
        return max(longest + self._beside(), TARGET)

    def _beside(self) -> int:
        """How wide its icon and its edges are."""
        look = theme.current()
        icon = look.icon_px(18) + 8 if self.option.icon else 0
        return icon + 2 * look.space(6 if self.dense else 12) + 2

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._has_place = True
        if min(event.oldSize().width(), self.width()) < self.sizeHint().width():
            self.updateGeometry()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_keyboard = event.reason() in KEYBOARD_REASONS
        super().focusInEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(self._shape())
        area = QRectF(self.rect()).adjusted(0, 1, 0, -1)  # the frame's line stays in sight
        if self.isChecked():
            painter.fillRect(area, look.color("primarySoft"))
            painter.fillRect(QRectF(0, area.bottom() - 3, area.width(), 3), look.color("primary"))
        elif self.underMouse() and self.isEnabled():
            painter.fillRect(area, look.color("hover"))
        if not self.last:
            painter.fillRect(QRectF(area.width() - 1, 1, 1, area.height()), look.color("line"))
        self._paint_content(painter, area)
        painter.setClipping(False)
        if self.hasFocus() and self._by_keyboard:
            paint_focus_ring(painter, area, 7, gap=False)
        painter.end()

    def _paint_content(self, painter: QPainter, area: QRectF) -> None:
        look = theme.current()
        color = "primaryInk" if self.isChecked() else "ink"
        if not self.isEnabled():
            color = "disabled"
        font = self._font(strong=self.isChecked())
        text = "" if self.icon_only and self.option.icon else self.text()
        side = look.icon_px(18) if self.option.icon else 0
        gap = 8 if side and text else 0
        edge = look.space(6 if self.dense else 12)
        room = max(self.width() - side - gap - 2 * edge, 1)
        width = min(QFontMetrics(font).horizontalAdvance(text), room)
        left = area.left() + (area.width() - width - gap - side) / 2
        if self.option.icon:
            top = area.top() + (area.height() - side) / 2
            icons.paint(painter, self.option.icon, QRectF(left, top, side, side), color)
        painter.setFont(font)
        painter.setPen(look.color(color))
        painter.drawText(
            QRectF(left + side + gap, area.top(), width + 2, area.height()), _LINES, text
        )

    def _font(self, *, strong: bool) -> QFont:
        if self.dense:
            return theme.current().font("small-strong" if strong else "small")
        return theme.current().font("strong" if strong else "medium")

    def _shape(self) -> QPainterPath:
        radius = 7.0
        path = QPainterPath()
        area = QRectF(self.rect()).adjusted(0, 1, 0, -1)
        path.addRoundedRect(area, radius, radius)
        if not self.first:
            path.addRect(QRectF(0, 1, radius * 2, area.height()))
        if not self.last:
            path.addRect(QRectF(area.width() - radius * 2, 1, radius * 2, area.height()))
        path.setFillRule(Qt.FillRule.WindingFill)
        return path


class Segment(QFrame):
    """Exclusive buttons in one frame; none may be chosen. One tab stop, arrows choose.

    Args:
        options: the parts.
        name: accessible name of the whole ("Goal: leave home twice a week").
        may_be_empty: pressing the chosen part clears the choice.
        dense: small text, as wide as its place: for a narrow column.
        large: 48 px high instead of 40.
        breaks: may be as narrow as its longest words: for a column or a cell of a grid.
    """

    changed = Signal()

    def __init__(
        self,
        options: Sequence[SegmentOption],
        name: str = "",
        *,
        may_be_empty: bool = False,
        dense: bool = False,
        large: bool = False,
        breaks: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._breaks = breaks
        self._may_be_empty = may_be_empty
        self.setObjectName("segment")
        self.setAccessibleName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 0, 1, 0)  # a part takes presses as high as the whole
        row.setSpacing(0)
        self._buttons = [SegmentButton(option, self) for option in options]
        for button in self._buttons:
            button.dense = dense
            button.large = large
            button.first = button is self._buttons[0]
            button.last = button is self._buttons[-1]
            button.clicked.connect(lambda _=False, pressed=button: self._pressed(pressed))
            button.installEventFilter(self)
            row.addWidget(button)
        across = QSizePolicy.Policy.Preferred if dense else QSizePolicy.Policy.Maximum
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        self._set_tab_stop()
        follow_theme(self._renew)

    def selected(self) -> str | None:
        """Give the id of the chosen part; None when none is."""
        return next((b.option.id for b in self._buttons if b.isChecked()), None)

    def set_selected(self, option_id: str | None) -> None:
        """Choose a part, or none, without saying `changed`."""
        for button in self._buttons:
            button.setChecked(button.option.id == option_id)
        self._set_tab_stop()

    def button(self, option_id: str) -> QAbstractButton:
        """Give the button of a part."""
        return next(b for b in self._buttons if b.option.id == option_id)

    def set_icon_only(self, icon_only: bool) -> None:
        """Show icons alone (medium width); the words go to the tooltips."""
        for button in self._buttons:
            button.icon_only = icon_only
            button.setToolTip(button.option.label if icon_only else "")
            button.updateGeometry()
            button.update()
        self.updateGeometry()

    @override
    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        if self._breaks:
            widest = max(button.longest_word() for button in self._buttons)
            hint.setWidth(min(hint.width(), widest * len(self._buttons)))
        hint.setWidth(least_width(self, hint.width()))
        return hint

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._step(event)
        return super().eventFilter(watched, event)

    def _step(self, event: QKeyEvent) -> bool:
        moves = {
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Up: -1,
        }
        move = moves.get(Qt.Key(event.key()))
        here = next((i for i, b in enumerate(self._buttons) if b.hasFocus()), None)
        if move is None or here is None:
            return False
        target = self._buttons[(here + move) % len(self._buttons)]
        target.setFocus(Qt.FocusReason.TabFocusReason)
        if not target.isChecked():
            self.set_selected(target.option.id)
            self.changed.emit()
        return True

    def _pressed(self, pressed: SegmentButton) -> None:
        if not pressed.isChecked() and not self._may_be_empty:
            pressed.setChecked(True)
            return
        for button in self._buttons:
            if button is not pressed:
                button.setChecked(False)
        self._set_tab_stop()
        self.changed.emit()

    def _set_tab_stop(self) -> None:
        stop = next((b for b in self._buttons if b.isChecked()), None) or self._buttons[0]
        for button in self._buttons:
            strong = button is stop
            button.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if strong else Qt.FocusPolicy.ClickFocus
            )

    def _renew(self) -> None:
        for button in self._buttons:
            button.updateGeometry()
            button.update()
        self.updateGeometry()
