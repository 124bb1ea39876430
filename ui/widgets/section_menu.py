"""The sections of a page where there is little room: a menu button between ‹ and ›."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget
from typing_extensions import override

from ui import icons, theme
from ui.widgets.buttons import IconButton, RingButton
from ui.widgets.section_list import SectionEntry


class SectionMenuButton(RingButton):
    """Says which section is open and which of how many it is; a press opens the menu."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._title = ""
        self._place = ""
        self.setProperty("kind", "secondary")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_entry(self, title: str, place: str) -> None:
        """Show a section's title and its place ("1/4")."""
        self._title, self._place = title, place
        self.setAccessibleName(f"{title}, {place}")
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        look = theme.current()
        text = QFontMetrics(look.font("strong")).horizontalAdvance(self._title)
        place = QFontMetrics(look.font("small-strong")).horizontalAdvance(self._place)
        wanted = text + place + 2 * look.icon_px(18) + look.space(72)
        return QSize(max(look.px(268), wanted), look.control_height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        look = theme.current()
        painter = QPainter(self)
        side, pad = look.icon_px(18), look.space(16)
        top = (self.height() - side) / 2
        icons.paint(painter, "list", QRectF(pad, top, side, side), "ink")
        down = QRectF(self.width() - pad - side, top, side, side)
        icons.paint(painter, "chevron-down", down, "ink")
        middle = Qt.AlignmentFlag.AlignVCenter
        rest = QRectF(self.rect()).adjusted(pad + side + look.space(8), 0, 0, 0)
        rest.setRight(down.left() - look.space(8))
        painter.setFont(look.font("small-strong", tabular=True))
        painter.setPen(look.color("ink2"))
        painter.drawText(rest, middle | Qt.AlignmentFlag.AlignRight, self._place)
        painter.setFont(look.font("strong"))
        painter.setPen(look.color("ink"))
        painter.drawText(rest, middle | Qt.AlignmentFlag.AlignLeft, self._title)
        painter.end()


class SectionMenu(QWidget):
    """‹ menu ›: the same sections as the list at the left.

    Args:
        entries: the sections in order.
        previous_name, next_name: what ‹ and › do.
    """

    chosen = Signal(str)

    def __init__(
        self,
        entries: Sequence[SectionEntry],
        previous_name: str,
        next_name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._entries = tuple(entries)
        self._selected = self._entries[0].id
        self.back_button = IconButton("chevron-left", previous_name)
        self.menu_button = SectionMenuButton()
        self.on_button = IconButton("chevron-right", next_name)
        self.menu = QMenu(self)
        self._group = QActionGroup(self)
        for entry in self._entries:
            action = self.menu.addAction(entry.title)
            action.setCheckable(True)
            action.setData(entry.id)
            self._group.addAction(action)
        self.menu.triggered.connect(lambda action: self.chosen.emit(action.data()))
        self.menu_button.clicked.connect(self._open)
        self.back_button.clicked.connect(lambda: self._step(-1))
        self.on_button.clicked.connect(lambda: self._step(1))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.back_button)
        row.addWidget(self.menu_button)
        row.addWidget(self.on_button)
        row.addStretch()
        self.set_selected(self._selected)

    def set_selected(self, section_id: str) -> None:
        """Show which section is open, without saying `chosen`."""
        self._selected = section_id
        place = self._place()
        count = len(self._entries)
        self.menu_button.show_entry(self._entries[place].title, f"{place + 1}/{count}")
        self.menu.actions()[place].setChecked(True)
        self.back_button.setEnabled(place > 0)
        self.on_button.setEnabled(place < count - 1)

    def _place(self) -> int:
        return next(i for i, entry in enumerate(self._entries) if entry.id == self._selected)

    def _step(self, by: int) -> None:
        place = min(max(self._place() + by, 0), len(self._entries) - 1)
        self.chosen.emit(self._entries[place].id)

    def _open(self) -> None:
        self.menu.popup(self.menu_button.mapToGlobal(QPoint(0, self.menu_button.height() + 4)))
