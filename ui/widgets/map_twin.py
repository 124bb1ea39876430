"""What keyboard and screen reader meet of one node: an unpainted button over the painted one."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget
from typing_extensions import override


class MapTwin(QAbstractButton):
    """Named by the person's words; checked while they are chosen. The mouse goes through it.

    Signals:
        focused: the keyboard came here (UUID).
        left: the keyboard went elsewhere.
        key_pressed: a key that the map may know (UUID, QKeyEvent); accept it if it does.
    """

    focused = Signal(object)
    left = Signal()
    key_pressed = Signal(object, object)

    def __init__(self, person_id: UUID, parent: QWidget) -> None:
        super().__init__(parent)
        self.person_id = person_id
        self.setObjectName(f"person-{person_id}")
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setUpdatesEnabled(False)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    @override
    def nextCheckState(self) -> None:
        """Stay as it is: the map says who is chosen."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint nothing: the scene does."""

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(self.person_id)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()
        self.key_pressed.emit(self.person_id, event)
        if not event.isAccepted():
            super().keyPressEvent(event)
