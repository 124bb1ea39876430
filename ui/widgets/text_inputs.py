"""Inputs for text: one line, many lines, and a choice from a list."""

from PySide6.QtCore import QMimeData, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QIcon, QPaintEvent, QResizeEvent, QWheelEvent
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
from ui.widgets.themed import follow_theme


class LineEdit(QLineEdit):
    """One line of text, maybe with an icon before it.

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
        self._lead = QAction(self)
        self.setPlaceholderText(placeholder)
        self.setProperty("large", "true" if large else "false")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if icon is not None:
            self.setProperty("lead", "true")
            self.addAction(self._lead, QLineEdit.ActionPosition.LeadingPosition)
        follow_theme(self._renew)

    def _renew(self) -> None:
        self.setFont(theme.current().font("body", tabular=self._tabular))
        if self._icon_name is not None:
            self._lead.setIcon(icons.icon(self._icon_name, "ink2", 18))


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
        return lines * line + (2 if self._bare else 28)

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
