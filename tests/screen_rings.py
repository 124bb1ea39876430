"""Whether a ring is seen around each part that the keyboard comes to (I9.3).

The pixels of a part are compared with and without the focus that Tab brings. In a field only its
frame counts: its cursor, or text that is marked, is no ring.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

LEAST: Final = 100  # px that look different; a ring around the smallest target has three times that
_AROUND: Final = 4  # px that a ring may stand outside of its part
_FRAME: Final = 5  # px of a field that are its frame
_FIELDS: Final = (QLineEdit, QTextEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox)


def missing_rings(windows: Iterable[QWidget]) -> list[str]:
    """Tell the parts of these windows that look the same with the focus of Tab.

    Where a dialog is in front, only its own.
    """
    modal = QApplication.activeModalWidget()
    tops = [modal] if modal else [one for one in windows if one.isVisible()]
    plain = (Qt.WindowType.Window, Qt.WindowType.Dialog, Qt.WindowType.Sheet)
    return [
        f"no ring: {type(part).__name__} {part.objectName() or part.accessibleName()}"[:110]
        for top in tops
        if top.windowType() in plain
        for part in _without_ring(top)
    ]


def stops(window: QWidget) -> list[QWidget]:
    """Give the parts of a window that Tab can come to."""
    found: list[QWidget] = window.findChildren(QWidget)
    return [
        part
        for part in found
        if part.isVisible()
        and part.isEnabled()
        and part.window() is window
        and part.focusPolicy() & Qt.FocusPolicy.TabFocus
        and part.focusProxy() is None
    ]


def _without_ring(window: QWidget) -> Iterator[QWidget]:
    window.activateWindow()
    QApplication.processEvents()
    for part in stops(window):
        focused = QApplication.focusWidget()
        if focused is not None:
            focused.clearFocus()
        before = _picture(part)
        part.setFocus(Qt.FocusReason.TabFocusReason)
        if not part.hasFocus():
            continue  # it gives the focus on, or a field in it takes it
        QApplication.processEvents()
        after = _picture(part)
        if part.isVisible() and before.size() == after.size() and not _has_changed(before, after):
            yield part


def _picture(part: QWidget) -> QImage:
    """A part with what is right around it, painted by what holds it; a field without its inside."""
    if isinstance(part, _FIELDS):
        picture = part.grab()
        painter = QPainter(picture)
        inside = part.rect().adjusted(_FRAME, _FRAME, -_FRAME, -_FRAME)
        painter.fillRect(inside, Qt.GlobalColor.black)
        painter.end()
        return picture.toImage()
    above = part.parentWidget() or part
    place = QRect(part.mapTo(above, QPoint(0, 0)), part.size())
    return above.grab(place.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)).toImage()


def _has_changed(before: QImage, after: QImage) -> bool:
    one, other = (_pixels(image) for image in (before, after))
    if one == other:
        return False
    different = 0
    for pixel, now in zip(one, other, strict=True):
        different += pixel != now
        if different >= LEAST:
            return True
    return False


def _pixels(image: QImage) -> memoryview:
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    return memoryview(bytes(plain.constBits())).cast("I")  # copied: they go with the image
