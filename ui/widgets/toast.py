"""A short word at the bottom of a window that something is done; never for errors."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget
from typing_extensions import override

from ui import icons, theme
from ui.widgets.buttons import Button
from ui.widgets.label import Label
from ui.widgets.themed import follow_theme, set_shown

SHOWN_FOR_MS: Final = 6000


class Toast(QFrame):
    """One toast of a window; a new message takes the place of the old one.

    Args:
        window: what it floats over; the toast stays at its bottom centre.
        shown_for: ms until it goes; the pointer over it stops the clock.
    """

    undone = Signal()
    closed = Signal()

    def __init__(self, window: QWidget, shown_for: int = SHOWN_FOR_MS) -> None:
        super().__init__(window)
        self._undo: Callable[[], None] | None = None
        self.setObjectName("toast")
        self._icon = QLabel()
        self._text = Label("", "body", "surface")
        self.undo_button = Button(self.tr("Undo"), kind="toast")
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._icon)
        self._row.addWidget(self._text)
        self._row.addWidget(self.undo_button)
        self.undo_button.clicked.connect(self._undo_pressed)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(shown_for)
        self._timer.timeout.connect(self.close_now)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        window.installEventFilter(self)
        self.hide()
        follow_theme(self._renew)

    def show_message(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Show a message, with "Undo" when there is something to call for it."""
        self._undo = undo
        self._text.setText(text)
        set_shown(self.undo_button, undo is not None)
        self.setAccessibleName(text)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def text(self) -> str:
        """Give the message."""
        return self._text.text()

    def is_counting(self) -> bool:
        """Tell whether the clock runs that takes the toast away."""
        return self._timer.isActive()

    def close_now(self) -> None:
        """Take the toast away."""
        self._timer.stop()
        self._undo = None
        self.hide()
        self.closed.emit()

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        if self.isVisible():
            self._timer.start()
        super().leaveEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.parent():
            self._place()
        return super().eventFilter(watched, event)

    def _undo_pressed(self) -> None:
        undo = self._undo
        self.close_now()
        if undo is not None:
            undo()
        self.undone.emit()

    def _place(self) -> None:
        window = self.parentWidget()
        if window is None:
            return
        self.ensurePolished()
        self._row.activate()
        size = self.sizeHint()
        size.setWidth(min(size.width(), window.width() - 2 * theme.current().space(24)))
        self.resize(size)
        left = (window.width() - size.width()) // 2
        self.move(left, window.height() - size.height() - theme.current().space(24))

    def _renew(self) -> None:
        look = theme.current()
        side = look.space(16)
        self._row.setContentsMargins(side, 4, look.space(12), 4)
        self._row.setSpacing(look.space(12))
        self.setMinimumHeight(look.control_height(large=True))
        self._icon.setPixmap(icons.pixmap("circle-check", "surface", 20))
        if self.isVisible():
            self._place()
