"""The value of a painted part for screen readers: where it stands, between what, in which steps.

AT-SPI, UI Automation and macOS ask for it by a part's value interface. Qt asks for that by a bare
pointer; PySide gives one for an object of its own, so the value is such an object beside the part.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final, TypeVar

from PySide6.QtGui import (
    QAccessible,
    QAccessibleValueChangeEvent,
    QAccessibleValueInterface,
)
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import Shiboken
from typing_extensions import override

from ui.widgets.spoken_role import speak_by


@dataclass(frozen=True, slots=True)
class Reading:
    """A number and its scale; a part without a number gives no reading."""

    now: float
    least: float
    most: float
    step: float = 1.0


Part = TypeVar("Part", bound=QWidget)
Read = Callable[[Part], Reading | None]
Choose = Callable[[Part, int], object]


def give_value(
    widget: Part, role: QAccessible.Role, read: Read[Part], choose: Choose[Part] | None = None
) -> None:
    """Say what a painted part is, and let screen readers ask for its value.

    To be called before the part is named: naming it asks for what it is.

    Args:
        widget: the part.
        role: what it is; a slider where `choose` is given.
        read: a method of its class that gives the value shown now; None while there is none.
        choose: one that takes another value, as the keyboard does; None where it is only read.
    """
    speak_by(widget, lambda part: _Valued(part, role, _Value(part, read, choose)))


def tell_value(widget: QWidget, now: float) -> None:
    """Let screen readers know that another value is shown."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleValueChangeEvent(widget, now))


class _Value(QAccessibleValueInterface):
    """Asks the part each time; it is held by the accessible part, never by the widget itself."""

    def __init__(self, widget: Any, read: Read[Any], choose: Choose[Any] | None) -> None:
        super().__init__()
        self._widget, self._read, self._choose = widget, read, choose

    def is_known(self) -> bool:
        """Whether there is a value."""
        return self._read(self._widget) is not None

    @override
    def currentValue(self) -> float:
        return self._reading().now

    @override
    def minimumValue(self) -> float:
        return self._reading().least

    @override
    def maximumValue(self) -> float:
        return self._reading().most

    @override
    def minimumStepSize(self) -> float:
        return self._reading().step

    @override
    def setCurrentValue(self, value: object) -> None:
        reading = self._reading()
        if self._choose is not None and isinstance(value, int | float):
            self._choose(self._widget, round(min(max(value, reading.least), reading.most)))

    def _reading(self) -> Reading:
        return self._read(self._widget) or _NOTHING


class _Valued(QAccessibleWidget):
    """The accessible part; its value lives as long as it does."""

    def __init__(self, widget: QWidget, role: QAccessible.Role, value: _Value) -> None:
        super().__init__(widget, role, "")
        self._value = value

    @override
    def interface_cast(self, t: QAccessible.InterfaceType) -> Any:
        """Give the pointer that Qt asks for: never None, which PySide gives on as an address."""
        if t == QAccessible.InterfaceType.ValueInterface and self._value.is_known():
            return Shiboken.VoidPtr(Shiboken.getCppPointer(self._value)[0])
        given: object = super().interface_cast(t)
        return Shiboken.VoidPtr(0) if given is None else given


_NOTHING: Final = Reading(0, 0, 0)
