"""Inputs for text: one line, many lines, and a choice from a list."""

from PySide6.QtCore import QMimeData, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)
from typing_extensions import override

from ui import icons, theme
from ui.widgets.buttons import IconButton
from ui.widgets.themed import follow_theme, set_shown

_ICON, _INSET = 18, 12  # an icon before the text, and where it begins


class LineEdit(QLineEdit):
    """One line of text, maybe with an icon before it and buttons inside.

    The buttons are ours and not Qt's, whose are 22 px wide and without a name: each is as high as
    the field, named, and no stop of Tab, because keys do the same.

    Args:
        placeholder: what to write, in `ink3`; never the only label.
        icon: Lucide name of an icon at the left.
        large: 48 px high instead of 40.
        tabular: digits of equal width (dates, times, km).
    """

    def __init__(
        self,
        placeholder: str = "",
        icon: str | None = None,
        *,
        large: bool = False,
        tabular: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self._tabular = tabular
        self._before: IconButton | None = None
        self._after: IconButton | None = None
        self.setPlaceholderText(placeholder)
        self.setProperty("large", "true" if large else "false")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        follow_theme(self._renew)

    def set_button_before(self, icon: str, name: str) -> IconButton:
        """Put a button before the text and give it."""
        self._before = button = self._button(icon, name)
        self._make_room()
        return button

    def set_clearable(self) -> None:
        """Offer to take the text away, as long as there is one."""
        self._after = button = self._button("x", self.tr("Clear"))
        set_shown(button, bool(self.text()))
        self.textChanged.connect(self._show_clearing)
        button.clicked.connect(self.clear)
        self._make_room()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_buttons()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._icon_name is None:
            return
        side = theme.current().icon_px(_ICON)
        painter = QPainter(self)
        area = QRectF(_INSET, (self.height() - side) / 2, side, side)
        icons.paint(painter, self._icon_name, area, "ink2" if self.isEnabled() else "disabled")
        painter.end()

    def _button(self, icon: str, name: str) -> IconButton:
        button = IconButton(icon, name, "ghost", parent=self)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button

    def _show_clearing(self, text: str) -> None:
        if self._after is not None:
            set_shown(self._after, bool(text))

    def _place_buttons(self) -> None:
        side = theme.current().control_height()
        top = (self.height() - side) // 2
        if self._before is not None:
            self._before.setGeometry(0, top, side, side)
        if self._after is not None:
            self._after.setGeometry(self.width() - side, top, side, side)

    def _make_room(self) -> None:
        """Let the text begin after what stands before it; the padding is there already."""
        look = theme.current()
        before = look.control_height() - _INSET if self._before is not None else 0
        if self._icon_name is not None:
            before = look.icon_px(_ICON) + look.space(8)
        after = look.control_height() - _INSET if self._after is not None else 0
        self.setTextMargins(before, 0, after, 0)
        self._place_buttons()

    def _renew(self) -> None:
        self.setFont(theme.current().font("body", tabular=self._tabular))
        self._make_room()


class TextEdit(QPlainTextEdit):
    """Many lines of plain text: pasting drops all styling, Tab goes to the next field.

    Args:
        placeholder: what to write here.
        lines: how many lines to show at least; the field grows with its text up to `max_lines`.
        max_lines: where growing ends and scrolling starts.
        bare: without border, to sit inside a coloured block.
        role: type role of the text.
    """

    def __init__(
        self,
        placeholder: str = "",
        *,
        lines: int = 4,
        max_lines: int | None = None,
        bare: bool = False,
        role: str = "body",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._lines = lines
        self._max_lines = max_lines or lines
        self._bare = bare
        self._role = role
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setProperty("bare", "true" if bare else "false")
        self.document().setDocumentMargin(0 if bare else 4)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        follow_theme(self._fit)

    def set_stretching(self) -> None:
        """Take all the height there is instead of growing with the text."""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._max_lines = 0
        self._fit()

    @override
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText()

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText():
            self.insertPlainText(source.text())

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height(self._lines))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(120, self._height(min(self._lines, 2)))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()  # lines break elsewhere, and the document doesn't tell

    def _height(self, lines: int) -> int:
        line = self.fontMetrics().lineSpacing()
        return lines * line + (6 if self._bare else 28)  # its ring, its padding

    def _fit(self) -> None:
        self.setFont(theme.current().font(self._role))
        if self._max_lines == 0:
            self.setMinimumHeight(self._height(min(self._lines, 2)))
            self.setMaximumHeight(1 << 20)
            return
        wanted = max(round(self.document().size().height()), self._lines)
        self.setFixedHeight(self._height(min(wanted, max(self._max_lines, self._lines))))


class ComboBox(QComboBox):
    """A choice from a list; the mouse wheel scrolls the page and never changes the choice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        follow_theme(self.update)

    def add_choice(self, choice_id: str | None, label: str, icon: str | None = None) -> None:
        """Add a choice with its id."""
        picture = icons.icon(icon, "ink2", 18) if icon else QIcon()
        self.addItem(picture, label, choice_id)

    def selected(self) -> str | None:
        """Give the id of the choice."""
        data = self.currentData()
        return None if data is None else str(data)

    def set_selected(self, choice_id: str | None) -> None:
        """Choose by id; an unknown id chooses nothing."""
        self.setCurrentIndex(self.findData(choice_id))

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, field, self
        ).width() - (0 if option.currentIcon.isNull() else option.iconSize.width() + 4)
        end = Qt.TextElideMode.ElideRight
        option.currentText = option.fontMetrics.elidedText(option.currentText, end, room)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        side = theme.current().icon_px(16)
        area = QRectF(self.width() - side - 14, (self.height() - side) / 2, side, side)
        icons.paint(painter, "chevron-down", area, "ink" if self.isEnabled() else "disabled")
        painter.end()


__all__ = ["ComboBox", "LineEdit", "TextEdit"]
