"""The list of a page's sections at its left: one is open, figures stand at the right."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui import icons, theme
from ui.widgets.buttons import RingButton
from ui.widgets.themed import follow_theme, paint_focus_ring

_LINES = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap)


@dataclass(frozen=True, slots=True)
class SectionEntry:
    """One section; `key` opens it ("Alt+1"), `count` is a figure or None, `icon` a Lucide name."""

    id: str
    title: str
    key: str = ""
    count: int | None = None
    icon: str = ""


class SectionButton(RingButton):
    """A row of 40 px: title at the left, figure at the right; a long title breaks into lines."""

    def __init__(self, entry: SectionEntry, parent: QWidget | None = None) -> None:
        super().__init__(entry.title, parent)
        self._entry = entry
        self.setObjectName("section")
        self.setCheckable(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_count(entry.count)
        if entry.key:
            self.setToolTip(f"{entry.title} ({entry.key})")
        if entry.icon:
            self.toggled.connect(self._renew_icon)
            follow_theme(self._renew_icon)

    def set_count(self, count: int | None) -> None:
        """Show another figure, or none."""
        self._count = "" if count is None else str(count)
        title = self._entry.title
        self.setAccessibleName(title if count is None else f"{title}, {count}")
        self.update()

    def _renew_icon(self) -> None:
        color = "primaryInk" if self.isChecked() else "ink2"
        self.setIcon(icons.icon(self._entry.icon, color, 20, 6))
        self.setIconSize(icons.icon_size(20, 6))

    def count_text(self) -> str:
        """Give the figure as shown."""
        return self._count

    def _icon_room(self) -> int:
        return theme.current().icon_px(20) + 10 if self._entry.icon else 0

    def _figure_room(self) -> int:
        look = theme.current()
        figure = QFontMetrics(look.font("label")).horizontalAdvance(self._count)
        return figure + look.space(8) if figure else 0

    def _beside(self) -> int:
        """How wide all but the title is, with the gaps."""
        return theme.current().space(24) + self._icon_room() + self._figure_room()

    @override
    def sizeHint(self) -> QSize:
        look = theme.current()
        text = QFontMetrics(look.font("strong")).horizontalAdvance(self.text())
        return QSize(text + self._beside(), look.px(40))

    @override
    def minimumSizeHint(self) -> QSize:
        look = theme.current()
        metrics = QFontMetrics(look.font("strong"))
        longest = max(map(metrics.horizontalAdvance, self.text().split()), default=0)
        return QSize(longest + self._beside(), look.px(40))

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        look = theme.current()
        if width >= self.sizeHint().width():
            return look.px(40)
        metrics = QFontMetrics(look.font("strong"))
        room = max(width - self._beside(), 1)
        needed = metrics.boundingRect(0, 0, room, 1 << 16, _LINES, self.text()).height()
        return max(look.px(40), needed + look.space(16))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.width() >= self.sizeHint().width():
            super().paintEvent(event)
        else:
            self._paint_lines()
        if self._count:
            self._paint_figure()

    def _paint_lines(self) -> None:
        """Paint the title in lines, which Qt's own buttons cannot."""
        look = theme.current()
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        color = "primaryInk" if self.isChecked() else "ink2"
        left = look.space(12)
        if self._entry.icon:
            side = look.icon_px(20)
            area = QRectF(left, (self.height() - side) / 2, side, side)
            icons.paint(painter, self._entry.icon, area, color)
        painter.setFont(look.font("strong" if self.isChecked() else "body"))
        painter.setPen(look.color(color))
        room = self.width() - self._beside()
        painter.drawText(left + self._icon_room(), 0, room, self.height(), _LINES, self.text())
        if self.shows_focus_ring():
            paint_focus_ring(painter, self.ring_area(), self.ring_radius)
        painter.end()

    def _paint_figure(self) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setFont(look.font("label" if self.isChecked() else "small", tabular=True))
        painter.setPen(look.color("primaryInk" if self.isChecked() else "ink2"))
        area = QRectF(self.rect()).adjusted(0, 0, -look.space(12), 0)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, right, self._count)
        painter.end()


class SectionList(QWidget):
    """Sections one above the other; up and down move and open.

    Args:
        name: accessible name.
        entries: the sections from top to bottom.
        width: px at 100 %.
    """

    chosen = Signal(str)

    def __init__(
        self,
        name: str,
        entries: Sequence[SectionEntry],
        parent: QWidget | None = None,
        *,
        width: int = 220,
    ) -> None:
        super().__init__(parent)
        self._width = width
        self.setAccessibleName(name)
        self._buttons: dict[str, SectionButton] = {}
        self._group = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(1)
        for entry in entries:
            button = SectionButton(entry, self)
            button.clicked.connect(lambda _=False, chosen=entry.id: self.chosen.emit(chosen))
            self._buttons[entry.id] = button
            self._group.addButton(button)
            self._column.addWidget(button)
        self._column.addStretch()
        follow_theme(self._renew)

    def button(self, section_id: str) -> SectionButton:
        """Give the row of a section."""
        return self._buttons[section_id]

    def set_selected(self, section_id: str) -> None:
        """Mark a section as open, without saying `chosen`."""
        self._buttons[section_id].setChecked(True)

    def selected(self) -> str | None:
        """Give the id of the open section."""
        return next((key for key, one in self._buttons.items() if one.isChecked()), None)

    def set_counts(self, counts: dict[str, int | None]) -> None:
        """Show other figures."""
        for section_id, count in counts.items():
            self._buttons[section_id].set_count(count)

    def _renew(self) -> None:
        self.setFixedWidth(theme.current().px(self._width))
