"""The twins of all nodes: one tab stop for the whole map, each one named and in its place."""

from collections.abc import Mapping, Sequence
from typing import Final
from uuid import UUID

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.map_data import MapPersonData
from ui.widgets.map_twin import MapTwin
from ui.widgets.themed import show_at_once

TARGET: Final = 48  # px that a finger or an unsteady hand may aim at


class MapTwins(QObject):
    """They live in the map's viewport, so that a screen reader finds them there.

    Signals:
        focused: the keyboard came to somebody (UUID).
        left: the keyboard left somebody.
        key_pressed: a key for the map (UUID, QKeyEvent).
        pressed: somebody was pressed by a screen reader (UUID).
    """

    focused = Signal(object)
    left = Signal()
    key_pressed = Signal(object, object)
    pressed = Signal(object)

    def __init__(self, viewport: QWidget) -> None:
        super().__init__(viewport)
        self._viewport = viewport
        self._twins: dict[UUID, MapTwin] = {}
        self._stop: UUID | None = None

    def of(self, person_id: UUID) -> MapTwin:
        """Give somebody's twin."""
        return self._twins[person_id]

    def show_people(self, people: Sequence[MapPersonData]) -> None:
        """Have a twin for each; who stays keeps theirs, and with it the keyboard."""
        wanted = {data.id for data in people}
        for person_id in [one for one in self._twins if one not in wanted]:
            twin = self._twins.pop(person_id)
            twin.hide()
            twin.deleteLater()
        for data in people:
            twin = self._twins.get(data.id) or self._make(data.id)
            if twin.accessibleName() != data.spoken:
                twin.setAccessibleName(data.spoken)
        self._twins = {data.id: self._twins[data.id] for data in people}
        self._set_stop(self._stop)

    def place(self, spots: Mapping[UUID, QPoint]) -> None:
        """Lay each twin that there is over its node."""
        for person_id in spots.keys() & self._twins.keys():
            spot = spots[person_id]
            left, top = spot.x() - TARGET // 2, spot.y() - TARGET // 2
            self._twins[person_id].setGeometry(left, top, TARGET, TARGET)

    def set_chosen(self, person_id: UUID | None) -> None:
        """Check who is chosen."""
        for key, twin in self._twins.items():
            twin.setChecked(key == person_id)

    def has_focus(self, person_id: UUID) -> bool:
        """Whether the keyboard is on somebody."""
        return person_id in self._twins and self._twins[person_id].hasFocus()

    def focus(self, person_id: UUID) -> None:
        """Put the keyboard on somebody."""
        self._twins[person_id].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_stop(self) -> None:
        """Put the keyboard on the one it was on, or on the first one."""
        if self._stop is not None:
            self.focus(self._stop)

    def _make(self, person_id: UUID) -> MapTwin:
        twin = self._twins[person_id] = MapTwin(person_id, self._viewport)
        twin.setAccessibleDescription(
            self.tr("Arrows: next person. Ctrl and arrows: move. Enter: open beside the map.")
        )
        twin.focused.connect(self._focused)
        twin.left.connect(self.left)
        twin.key_pressed.connect(self.key_pressed)
        twin.clicked.connect(lambda _=False, one=person_id: self.pressed.emit(one))
        show_at_once(twin)
        return twin

    def _focused(self, person_id: UUID) -> None:
        self._set_stop(person_id)
        self.focused.emit(person_id)

    def _set_stop(self, person_id: UUID | None) -> None:
        there = person_id in self._twins
        self._stop = person_id if there else next(iter(self._twins), None)
        for key, twin in self._twins.items():
            strong = key == self._stop
            twin.setFocusPolicy(Qt.FocusPolicy.StrongFocus if strong else Qt.FocusPolicy.ClickFocus)
