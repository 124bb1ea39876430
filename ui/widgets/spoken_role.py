"""What screen readers are told of painted parts: a role that Qt cannot know by itself.

Qt's cache of accessible parts deletes them with their widget. Were they gone before (Python drops
what belongs to a widget's wrapper a moment earlier), a screen reader's next question would end the
app: they are therefore kept here until Qt itself has deleted them.
"""

from collections.abc import Callable
from functools import cache
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import Shiboken

Maker = Callable[[QWidget], QAccessibleInterface]

_MAKER: Final = "_spoken_by"
_kept: list[QAccessibleInterface] = []


def give_role(widget: QWidget, role: QAccessible.Role) -> None:
    """Say what a painted part is: a picture, a canvas, a pane that scrolls.

    To be called before the part is named: naming it asks for what it is.
    """
    speak_by(widget, lambda part: QAccessibleWidget(part, role, ""))


def speak_by(widget: QWidget, maker: Maker) -> None:
    """Let `maker` make the widget's accessible part when a screen reader asks for it."""
    setattr(widget, _MAKER, maker)
    listen()


def _made(_key: str, watched: QObject) -> QAccessibleInterface | None:
    from ui.widgets.spoken_order import spoken_order  # most never have anybody listening

    spoken_order().note(watched)
    maker = getattr(watched, _MAKER, None)
    if maker is None or not isinstance(watched, QWidget):
        return None
    _kept[:] = [part for part in _kept if Shiboken.isValid(part)]
    made: QAccessibleInterface = maker(watched)
    _kept.append(made)
    return made


@cache
def listen() -> None:
    """Hear of every part that a screen reader asks for; each window calls this first."""
    QAccessible.installFactory(_made)
