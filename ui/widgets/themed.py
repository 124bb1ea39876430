"""What all widgets share: following the theme, and the focus ring of the keyboard."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from ui import theme

KEYBOARD_REASONS: Final = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


def follow_theme(renew: Callable[[], None]) -> None:
    """Call `renew`, a bound method of a QObject, now and whenever the theme changes.

    It is forgotten when that object is deleted.
    """
    theme.current().follow(renew)
    renew()


def set_look(widget: QWidget, name: str, value: str | bool) -> None:
    """Set a property that the style sheet asks for, and style the widget again."""
    text = ("true" if value else "false") if isinstance(value, bool) else value
    if widget.property(name) == text:
        return
    widget.setProperty(name, text)
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return  # styled when first shown; polishing earlier makes Qt forget a font set before
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    # a QFrame measures its border anew only when it is told that its style changed
    QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))


def set_shown(widget: QWidget, shown: bool) -> None:
    """Show or hide a part of something, without styling it before its time.

    `QWidget.setVisible(True)` styles a widget at once, even where it would be shown anyway with
    what holds it; each later change of parent styles it and all its parts again, and one that has
    no parent yet becomes a window of its own.
    """
    if not shown:
        widget.hide()
    elif widget.isWindow():  # its parent is still to come, and shows it
        widget.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, False)
    elif widget.isHidden():
        widget.show()


def show_when_needed(owner: object, name: str, shown: bool) -> None:
    """Show or hide a part that its owner makes when it is first asked for.

    What is made before its page is shown comes with the page: to show it alone styles it early.

    Args:
        owner: whose `cached_property` makes the part and puts it into its place.
        name: of that property; as long as it stays hidden, nothing is made.
    """
    is_new = name not in vars(owner)
    if is_new and not shown:
        return
    part: QWidget = getattr(owner, name)
    holder = part.parentWidget()
    was_hidden = part.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
    if not is_new or was_hidden or (holder is not None and holder.isVisible()):
        set_shown(part, shown)


def show_at_once(widget: QWidget) -> None:
    """Show what was put into something that is seen, so that it can take the focus now.

    What isn't seen yet comes with what holds it; to show it before styles it and lays it out alone.
    """
    if _is_seen(widget.parentWidget()):
        widget.show()


def _is_seen(holder: QWidget | None) -> bool:
    return holder is not None and holder.isVisible()


def paint_focus_ring(
    painter: QPainter, rect: QRectF, radius: float, *, gap: bool = True, color: str = "focus"
) -> None:
    """Paint the 2 px focus ring inside `rect`; with `gap` a 2 px surface ring inside it."""
    look = theme.current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if gap:
        painter.setPen(QPen(look.color("surface"), 2))
        inner = rect.adjusted(3, 3, -3, -3)
        painter.drawRoundedRect(inner, max(radius - 3, 1), max(radius - 3, 1))
    painter.setPen(QPen(look.color(color), 2))
    outer = rect.adjusted(1, 1, -1, -1)
    painter.drawRoundedRect(outer, max(radius - 1, 1), max(radius - 1, 1))


class PaintedWidget(QWidget):
    """A widget that paints itself and does so again when the theme changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.current().follow(self._theme_changed)

    def _theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
