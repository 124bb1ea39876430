"""The network map itself (08): drag, keyboard, zoom; every node has a twin that can be heard."""

from collections.abc import Mapping, Sequence
from functools import partial
from math import hypot
from typing import Final
from uuid import UUID

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QGraphicsScene, QGraphicsView, QWidget
from typing_extensions import override

from app.domain.network import Closeness, Sector
from app.domain.network_layout import NODE_RADIUS, MapLayout, lay_out
from ui import theme
from ui.widgets.after_paint import AfterPaint
from ui.widgets.map_cell import MapCell
from ui.widgets.map_data import MapPersonData
from ui.widgets.map_ground import MapGround
from ui.widgets.map_node import MapNodeItem
from ui.widgets.map_tie import MapTie
from ui.widgets.map_twin import MapTwin
from ui.widgets.map_twins import TARGET, MapTwins
from ui.widgets.scrolling import scrolls_by_itself
from ui.widgets.spoken_role import give_role

_SMALLEST, _LARGEST, _STEP, _FIT_AT_MOST = 0.15, 3.0, 1.2, 1.2
_RINGS: Final = tuple(Closeness)
_SECTORS: Final = tuple(Sector)
_WAYS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_ZOOMS: Final = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1, Qt.Key.Key_0: 0}


class TeamMap(QGraphicsView):
    """Arrows go from node to node, Ctrl+↑/↓ move one a ring in or out, Ctrl+←/→ to the next sector.

    Enter and Space choose, Del asks to take off, + and − zoom, 0 shows all, Ctrl+Z undoes.

    Signals:
        chosen: somebody was chosen (UUID).
        person_opened: somebody was pressed twice, to be changed (UUID).
        moved: somebody was moved (UUID, Sector, Closeness, Spot or None for no place by hand).
        removal_wanted: take somebody off the map (UUID).
        undo_wanted: take the last move back.
    """

    chosen = Signal(object)
    person_opened = Signal(object)
    moved = Signal(object, object, object, object)
    removal_wanted = Signal(object)
    undo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        scrolls_by_itself(self)
        self.setScene(QGraphicsScene(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setObjectName("team-map")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setDragMode(QGraphicsView.DragMode.NoDrag)
        self._ground = self.viewport()  # kept: what it is told to be hangs on it
        give_role(self._ground, QAccessible.Role.Canvas)
        self._ground.setAccessibleName(self.tr("Team map"))
        self._ground.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.layout_shown: MapLayout = lay_out(())
        self.nodes: dict[UUID, MapNodeItem] = {}
        self._ties: dict[UUID, MapTie] = {}
        self._shown: tuple[Sequence[MapPersonData], str, Mapping[Sector, str]] | None = None
        self._chosen: UUID | None = None
        self._heard = AfterPaint(self._ground)
        self.twins = MapTwins(self.viewport())
        self.twins.focused.connect(self._twin_focused)
        self.twins.left.connect(self._mark)
        self.twins.key_pressed.connect(self._key)
        self.twins.pressed.connect(self._choose)
        self._read_only = False
        self._fitted = True
        self._still = False
        self._pressed: tuple[UUID, QPoint] | None = None
        self._dragged: UUID | None = None
        self._panned: QPoint | None = None
        self._cell = MapCell()
        theme.current().changed.connect(self._theme_changed)

    def show_people(
        self, people: Sequence[MapPersonData], client_name: str, titles: Mapping[Sector, str]
    ) -> None:
        """Show a map; who was chosen and where the keyboard was stays, if they are still there."""
        self._shown = (people, client_name, titles)
        scene = self.scene()
        scene.setBackgroundBrush(theme.current().color("bg"))
        if self._cell.scene() is not None:
            scene.removeItem(self._cell)
        scene.clear()
        self.nodes = {data.id: MapNodeItem(data) for data in people}
        self.layout_shown = lay_out([item.map_node() for item in self.nodes.values()])
        taken = [
            item.boundingRect().translated(*self.layout_shown.places[key])
            for key, item in self.nodes.items()
        ]
        scene.addItem(MapGround(self.layout_shown, client_name, titles, taken))
        scene.addItem(self._cell)
        self._ties = {}
        for data in people:
            tone = data.tone
            tie = MapTie(tone, data.strength, wished=data.wished, faint=data.faint)
            self._ties[data.id] = tie
            scene.addItem(tie)
            scene.addItem(self.nodes[data.id])
            self._put(data.id, QPointF(*self.layout_shown.places[data.id]))
        # what is heard comes after what is seen: the twins take as long as the picture
        self._heard.fill(partial(self.twins.show_people, people), self._place_twins, self._mark)
        self._still = True
        self.setSceneRect(scene.itemsBoundingRect().adjusted(-8, -8, 8, 8))
        self._still = False
        if self._chosen not in self.nodes:
            self._chosen = None
        self.fit() if self._fitted else self._place_twins()
        self._mark()

    def set_read_only(self, read_only: bool) -> None:
        """Show an earlier day: nobody can be moved or taken off."""
        self._read_only = read_only

    def set_chosen(self, person_id: UUID | None) -> None:
        """Mark who is shown beside the map."""
        self._chosen = person_id if person_id in self.nodes else None
        self._mark()

    def twin(self, person_id: UUID) -> MapTwin:
        """Give what keyboard and screen reader meet of somebody."""
        self._heard.finish()
        return self.twins.of(person_id)

    def focus_map(self) -> None:
        """Put the keyboard on the one it was on, or on the first one."""
        self._heard.finish()
        self.twins.focus_stop()

    def zoom(self, steps: int) -> None:
        """Come nearer (1) or go further away (−1)."""
        scale = self.transform().m11()
        wanted = min(max(scale * _STEP**steps, _SMALLEST), _LARGEST)
        self.scale(wanted / scale, wanted / scale)
        self._fitted = False
        self._place_twins()

    def fit(self) -> None:
        """Show the whole map."""
        area, room = self.sceneRect(), self.viewport().size()
        if area.isEmpty():
            return
        wanted = min(room.width() / area.width(), room.height() / area.height(), _FIT_AT_MOST)
        scale = max(wanted, _SMALLEST)
        self._still = True  # else each of these steps lays all twins anew
        self.setTransform(QTransform.fromScale(scale, scale))
        self.centerOn(area.center())
        self._still = False
        self._fitted = True
        self._place_twins()

    def drag_to(self, person_id: UUID, spot: QPointF) -> None:
        """Show somebody at a point of the map while they are dragged; nothing is said yet."""
        self._dragged = person_id
        sector, ring, _ = self.layout_shown.locate(spot.x(), spot.y())
        self._cell.show_cell(self.layout_shown, sector, ring)
        self._put(person_id, spot)

    def drop(self) -> None:
        """Let go of whoever is dragged: says `moved` with the sector and ring below."""
        dragged, self._dragged = self._dragged, None
        self._cell.hide()
        if dragged is None:
            return
        spot = self.nodes[dragged].pos()
        self.moved.emit(dragged, *self.layout_shown.locate(spot.x(), spot.y()))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self._node_at(event.position())
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        if found is None:
            self._panned = event.position().toPoint()
        else:
            self._pressed = (found, event.position().toPoint())
            self.twin(found).setFocus(Qt.FocusReason.MouseFocusReason)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        here = event.position().toPoint()
        if self._pressed is not None and not self._read_only:
            person_id, start = self._pressed
            far = (here - start).manhattanLength() >= QApplication.startDragDistance()
            if self._dragged is not None or far:
                self.drag_to(person_id, self.mapToScene(here))
        elif self._panned is not None:
            moved, self._panned = here - self._panned, here
            self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - moved.x())
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() - moved.y())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed, self._panned = self._pressed, None, None
        if self._dragged is not None:
            self.drop()
        elif pressed is not None:
            self._choose(pressed[0])

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        found = self._node_at(event.position())
        if found is not None:
            self.person_opened.emit(found)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()  # the size of all text
            return
        if event.angleDelta().y():
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
        event.accept()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._still = True
        super().resizeEvent(event)
        self._still = False
        self.fit() if self._fitted else self._place_twins()

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._place_twins()

    def _put(self, person_id: UUID, spot: QPointF) -> None:
        self.nodes[person_id].setPos(spot)
        self._ties[person_id].set_end(spot)

    def _node_at(self, point: QPointF) -> UUID | None:
        """Give who stands under the pointer: the nearest within a hand's reach."""
        here, scale = self.mapToScene(point.toPoint()), self.transform().m11()
        reach = max(NODE_RADIUS, TARGET / 2 / scale)
        near = [
            (hypot(item.x() - here.x(), item.y() - here.y()), key)
            for key, item in self.nodes.items()
        ]
        near = [one for one in near if one[0] <= reach]
        return min(near, key=lambda one: one[0])[1] if near else None

    def _choose(self, person_id: UUID) -> None:
        self.set_chosen(person_id)
        self.chosen.emit(person_id)

    def _twin_focused(self, person_id: UUID) -> None:
        self._mark()
        item = self.nodes.get(person_id)
        if item is not None and not self._fitted:
            self.ensureVisible(item.sceneBoundingRect(), 8, 8)

    def _place_twins(self) -> None:
        if self._still:
            return
        self.twins.place({key: self.mapFromScene(it.pos()) for key, it in self.nodes.items()})

    def _mark(self) -> None:
        self.twins.set_chosen(self._chosen)
        for person_id, item in self.nodes.items():
            focused = self.twins.has_focus(person_id)
            item.set_marked(chosen=person_id == self._chosen, focused=focused)

    def _key(self, person_id: UUID, event: QKeyEvent) -> None:
        key, control = Qt.Key(event.key()), event.modifiers() & Qt.KeyboardModifier.ControlModifier
        event.accept()
        if key in _WAYS and control:
            self._move_by_key(person_id, *_WAYS[key])
        elif key in _WAYS:
            self._focus_towards(person_id, *_WAYS[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            ends = list(self.nodes)
            self.twins.focus(ends[0 if key is Qt.Key.Key_Home else -1])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(person_id)
        elif key is Qt.Key.Key_Z and control:
            self.undo_wanted.emit()
        elif key is Qt.Key.Key_Delete and not self._read_only:
            self.removal_wanted.emit(person_id)
        elif key in _ZOOMS and not control:
            self.zoom(_ZOOMS[key]) if _ZOOMS[key] else self.fit()
        else:
            event.ignore()

    def _move_by_key(self, person_id: UUID, right: int, down: int) -> None:
        """Ctrl+↑ is nearer, Ctrl+↓ further away, Ctrl+→ the next sector clockwise."""
        if self._read_only:
            return
        data = self.nodes[person_id].data_shown
        ring = min(max(_RINGS.index(data.ring) + down, 0), len(_RINGS) - 1)
        sector = (_SECTORS.index(data.sector) + right) % len(_SECTORS)
        target = (_SECTORS[sector], _RINGS[ring])
        if target != (data.sector, data.ring):
            self.moved.emit(person_id, *target, None)

    def _focus_towards(self, person_id: UUID, right: int, down: int) -> None:
        here = self.nodes[person_id].pos()
        found = []
        for key, item in self.nodes.items():
            way = item.pos() - here
            ahead = way.x() * right + way.y() * down
            aside = abs(way.x() * down) + abs(way.y() * right)
            if ahead > 1 and aside <= 2 * ahead:
                found.append((ahead + 2 * aside, str(key), key))
        if found:
            self.twins.focus(min(found)[2])

    def _theme_changed(self) -> None:
        if self._shown is not None:
            self.show_people(*self._shown)
