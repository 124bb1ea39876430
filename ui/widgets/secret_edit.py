"""The input for passphrases and recovery codes: keeps bytes, shows dots, leaves no copies."""

import codecs
import unicodedata
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QFocusEvent,
    QFontMetricsF,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAccessibleWidget, QSizePolicy, QWidget
from typing_extensions import override

from ui import theme
from ui.widgets.buttons import IconButton
from ui.widgets.label import Label
from ui.widgets.secret_buffer import SecretBuffer
from ui.widgets.spoken_role import speak_by
from ui.widgets.themed import follow_theme, set_shown

_PADDING: Final = 12
_HINTS: Final = (
    Qt.InputMethodHint.ImhHiddenText
    | Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhNoAutoUppercase
)


class SecretEdit(QWidget):
    """A field whose text is a bytearray: UTF-8, NFC, cluster by cluster; never a QLineEdit.

    The caret stands at the end; Backspace takes a character, Ctrl+A then Delete (or Delete
    alone) takes all. Nothing can be copied out. Pasting is allowed.

    Args:
        name: accessible name.
        visible: show the text (recovery code) instead of dots; no eye then.
        large: 48 px high instead of 40.
        placeholder: what to type.
        digits: take digits only (a PIN), with the keyboard for them on a touch screen.
    """

    changed = Signal()
    submitted = Signal()
    caps_lock_changed = Signal(bool)

    def __init__(
        self,
        name: str = "",
        *,
        visible: bool = False,
        large: bool = True,
        placeholder: str = "",
        digits: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        speak_by(self, SecretAccessible)
        self._buffer = SecretBuffer()
        self._visible = visible
        self._revealed = False
        self._large = large
        self._all_chosen = False
        self._preedit = 0
        self._caret_on = True
        self._caps_lock = False
        self._placeholder = placeholder
        self._digits = digits
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        more = Qt.InputMethodHint.ImhDigitsOnly if digits else Qt.InputMethodHint.ImhNone
        self.setInputMethodHints(_HINTS | more)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._eye = IconButton("eye", self.tr("Show while held"), "ghost", parent=self)
        self._eye.setCursor(Qt.CursorShape.PointingHandCursor)
        set_shown(self._eye, not visible)
        self._eye.pressed.connect(lambda: self._reveal(True))
        self._eye.released.connect(lambda: self._reveal(False))
        self._caps_line = Label(self.tr("Caps Lock is on"), "small", "warnInk", parent=self)
        self._caps_line.hide()
        self._blink = QTimer(self)
        self._blink.timeout.connect(self._turn_caret)
        follow_theme(self._renew)

    def length(self) -> int:
        """Give the number of characters typed."""
        return len(self._buffer)

    def view(self) -> memoryview:
        """Give a read-only view of the bytes typed so far, to measure strength; don't keep it."""
        return self._buffer.view()

    def matches(self, other: "SecretEdit") -> bool:
        """Tell whether both fields hold the same, in time that doesn't tell where they differ."""
        import hmac

        return hmac.compare_digest(self.view(), other.view())

    def take(self) -> bytearray:
        """Hand the secret over (the taker wipes it) and forget it here."""
        taken = self._buffer.take()
        self._after_change()
        return taken

    def clear(self) -> None:
        """Forget and overwrite what was typed."""
        self._buffer.clear()
        self._after_change()

    def is_revealed(self) -> bool:
        """Tell whether the text can be read on the screen just now."""
        return self._visible or self._revealed

    def paste(self) -> None:
        """Add what is on the clipboard, byte by byte, without a string of the whole."""
        data = QGuiApplication.clipboard().mimeData()
        for kind in ("text/plain;charset=utf-8", "text/plain"):
            if data.hasFormat(kind):
                self.add_bytes(data.data(kind))
                return

    def add_bytes(self, data: QByteArray) -> None:
        """Add UTF-8 bytes and overwrite them; line ends and control characters are left out."""
        self._replace_chosen()
        decoder = codecs.getincrementaldecoder("utf-8")("ignore")
        for place in range(data.size()):
            for character in decoder.decode(data.mid(place, 1).data()):
                _add(self._buffer, character, self._digits)
        data.fill(0)
        self._after_change()

    @override
    def sizeHint(self) -> QSize:
        extra = self._caps_line.sizeHint().height() + theme.current().space(4)
        shown = 0 if self._caps_line.isHidden() else extra
        return QSize(240, self._field_height() + shown)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submitted.emit()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self._all_chosen = self.length() > 0
            self.update()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif key == Qt.Key.Key_Backspace:
            self._take_back(event.modifiers())
        elif key == Qt.Key.Key_Delete:
            self.clear()
        elif _is_typing(event):
            self._notice_caps_lock(event)
            self._type(event.text())
        else:
            super().keyPressEvent(event)

    @override
    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._preedit = len(event.preeditString())
        if event.commitString():
            self._type(event.commitString())
        event.accept()
        self.update()

    @override
    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> object:
        if query == Qt.InputMethodQuery.ImEnabled:
            return self.isEnabled()
        if query == Qt.InputMethodQuery.ImCursorRectangle:
            return QRectF(_PADDING, 0, 2, self._field_height())
        if query == Qt.InputMethodQuery.ImHints:
            return int(self.inputMethodHints().value)
        return None

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._caret_on = True
        flash = QGuiApplication.styleHints().cursorFlashTime()
        if flash > 0:
            self._blink.start(flash // 2)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._blink.stop()
        self._all_chosen = False
        self.update()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._all_chosen = False
        super().mousePressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        wrong = self.property("error") == "true"
        border = "bad" if wrong else "focus" if focused else "lineStrong"
        if not self.isEnabled():
            border = "line"
        width = 2 if focused or wrong else 1
        half = width / 2
        box = QRectF(0, 0, self.width(), self._field_height())
        painter.setPen(QPen(look.color(border), width))
        painter.setBrush(look.color("surface" if self.isEnabled() else "sunken"))
        painter.drawRoundedRect(box.adjusted(half, half, -half, -half), 8, 8)
        room = box.adjusted(_PADDING, 2, -_PADDING, -2)
        if not self._visible:
            room.setRight(self._eye.x())
        painter.setClipRect(room)
        self._paint_text(painter, room)
        painter.end()

    def _paint_text(self, painter: QPainter, room: QRectF) -> None:
        """Paint dots, or each character by itself; the end stays in sight."""
        look = theme.current()
        painter.setFont(look.font("lead" if self._large else "body"))
        metrics = QFontMetricsF(painter.font())
        if not self.length() and not self._preedit and self._placeholder:
            painter.setPen(look.color("ink3"))
            painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), self._placeholder)
        step = float(look.px(11))
        if self.is_revealed():
            total = sum(metrics.horizontalAdvance(piece) for piece in self._buffer.clusters())
        else:
            total = step * self.length()
        total += step * self._preedit
        x = min(room.left(), room.right() - total - 4)
        if self._all_chosen:
            painter.fillRect(
                QRectF(x, room.top() + 6, total, room.height() - 12), look.color("primarySoft")
            )
        ink = look.color("ink" if self.isEnabled() else "disabled")
        base = room.center().y() + metrics.capHeight() / 2
        dots = self._preedit
        if self.is_revealed():
            painter.setPen(ink)
            for piece in self._buffer.clusters():
                painter.drawText(round(x), round(base), piece)
                x += metrics.horizontalAdvance(piece)
        else:
            dots += self.length()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        for _ in range(dots):
            radius = step * 0.27
            painter.drawEllipse(
                QRectF(x + step / 2 - radius, room.center().y() - radius, radius * 2, radius * 2)
            )
            x += step
        if self.hasFocus() and self._caret_on:
            caret = QRectF(x + 1, room.top() + 8, 2, room.height() - 16)
            painter.fillRect(caret, look.color("focus"))

    def _type(self, text: str) -> None:
        self._replace_chosen()
        for character in text:
            _add(self._buffer, character, self._digits)
        self._after_change()

    def _take_back(self, modifiers: Qt.KeyboardModifier) -> None:
        if self._all_chosen or modifiers & Qt.KeyboardModifier.ControlModifier:
            self._buffer.clear()
        else:
            self._buffer.remove_last()
        self._after_change()

    def _replace_chosen(self) -> None:
        if self._all_chosen:
            self._buffer.clear()
            self._all_chosen = False

    def _after_change(self) -> None:
        self._all_chosen = False
        self._caret_on = True
        self.update()
        self.changed.emit()

    def _notice_caps_lock(self, event: QKeyEvent) -> None:
        """Tell Caps Lock from a capital letter without Shift, or a small one with it."""
        letter = event.text()
        if letter.isupper() == letter.islower():
            return
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        on = letter.isupper() != shift
        if on != self._caps_lock:
            self._caps_lock = on
            set_shown(self._caps_line, on)
            self._renew()
            self.caps_lock_changed.emit(on)

    def _reveal(self, revealed: bool) -> None:
        self._revealed = revealed
        self._eye.set_icon("eye-off" if revealed else "eye")
        self.update()

    def _turn_caret(self) -> None:
        self._caret_on = not self._caret_on
        self.update()

    def _field_height(self) -> int:
        return theme.current().control_height(large=self._large)

    def _place(self) -> None:
        side = self._eye.sizeHint().width()
        self._eye.setGeometry(
            self.width() - side - 4, (self._field_height() - side) // 2, side, side
        )
        self._caps_line.setGeometry(
            0,
            self._field_height() + theme.current().space(4),
            self.width(),
            self._caps_line.sizeHint().height(),
        )

    def _renew(self) -> None:
        self.setFixedHeight(self.sizeHint().height())
        self._place()
        self.updateGeometry()
        self.update()


def _add(buffer: SecretBuffer, character: str, digits: bool) -> None:
    if character in "0123456789" if digits else _is_text(character):
        buffer.append(character)


def _is_typing(event: QKeyEvent) -> bool:
    held = event.modifiers() & (
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    )
    alt_gr = held == (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    return any(map(_is_text, event.text())) and (not held or alt_gr)


def _is_text(character: str) -> bool:
    """Tell text from control characters and line ends; joiners inside emoji are text."""
    return unicodedata.category(character) not in ("Cc", "Zl", "Zp", "Cs")


class SecretAccessible(QAccessibleWidget):
    """Tells screen readers that this is a password field; it never gives the text."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, QAccessible.Role.EditableText, "")

    @override
    def state(self) -> QAccessible.State:
        state = super().state()
        state.passwordEdit = True
        state.editable = True
        return state
