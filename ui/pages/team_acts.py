"""What is done on the map: moving, helping, taking off, and taking each of it back."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from app.domain.network import Tie
from app.domain.network_map import MapView
from app.errors import UserError
from app.services import network, network_map
from ui.context import Context

_KEPT = 50


class UndoStack:
    """What can be taken back, the last one first; a toast may use it when the page is gone."""

    def __init__(self) -> None:
        self._acts: list[Callable[[], object]] = []

    def __bool__(self) -> bool:
        """Whether there is something to take back."""
        return bool(self._acts)

    def push(self, undo: Callable[[], object]) -> None:
        """Remember how the act just done is taken back."""
        self._acts.append(undo)
        del self._acts[:-_KEPT]

    def undo(self) -> None:
        """Take the last act back; nothing happens where there is none."""
        if self._acts:
            self._acts.pop()()


class TeamActs(QObject):
    """Every act is one transaction with its own undo, the last ones first (Ctrl+Z).

    Signals:
        done: something was written (what to say of it, str; "" for nothing).
        failed: an exception to be explained.
    """

    done = Signal(str)
    failed = Signal(object)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.stack = UndoStack()

    def move(self, view: MapView, tie: Tie, words: str, *, wish: bool) -> None:
        """Set the tie of somebody, as it is or as it is wished to be."""
        store, today = self._context.store, self._context.today()

        def set_to(wanted: Tie | None) -> Tie | None:
            return network_map.move_person(store, view.id, wanted, wish=wish, today=today)

        def act() -> Callable[[], object]:
            before = set_to(tie)
            return lambda: set_to(before)

        self._do(act, words)

    def help_with(self, view: MapView, goals: tuple[UUID, ...], words: str) -> None:
        """Say with which goals somebody helps."""
        before = view.person.helps_goals

        def set_to(wanted: tuple[UUID, ...]) -> None:
            network_map.set_helps(self._context.store, view.id, wanted)

        def act() -> Callable[[], object]:
            set_to(goals)
            return lambda: set_to(before)

        self._do(act, words)

    def take_off(self, person_id: UUID, words: str) -> None:
        """Take somebody off the map; earlier days keep them."""
        context = self._context

        def act() -> Callable[[], object]:
            network.end_person(context.store, person_id, on=context.today(), now=context.now())
            return lambda: network_map.bring_back(context.store, person_id)

        self._do(act, words)

    def undo(self) -> None:
        """Take the last act back and say so."""
        if self.stack:
            self._guarded(self.stack.undo, self.tr("Undone"))

    def _do(self, act: Callable[[], Callable[[], object]], words: str) -> None:
        self._guarded(lambda: self.stack.push(act()), words)

    def _guarded(self, act: Callable[[], object], words: str) -> None:
        try:
            act()
        except UserError as error:
            self.failed.emit(error)
            return
        self.done.emit(words)
