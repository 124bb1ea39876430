"""The window before the store is open (screen 02); it paints before the store's code is loaded."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import UserError
from app.progress import Progress
from ui import theme
from ui.door import Door
from ui.jobs import JobRunner
from ui.layout_class import MINIMUM_WINDOW
from ui.lock_reason import LockReason
from ui.widgets.scene import Scene
from ui.widgets.scroll import Scroll
from ui.widgets.spoken_role import listen
from ui.widgets.themed import follow_theme, set_shown
from ui.windows.logo_line import LogoLine
from ui.windows.other_cards import OtherCards
from ui.windows.unlock_form import UnlockForm

if TYPE_CHECKING:
    from app.services.vault import Store, StoreState
    from ui.windows.recovery_form import RecoveryForm
    from ui.windows.restore_form import RestoreForm

_CARD_WIDTH = 440
_HELPED_BY_BACKUP = (
    "store-damaged",
    "store-foreign",
    "store-missing",
    "key-file-damaged",
    "key-file-missing",
)
# The keyring does not give the device secret, and no passphrase will help.
_NEEDS_RECOVERY = frozenset({"keyring-absent", "keyring-changed", "device-secret-lost"})


class UnlockWindow(QWidget):
    """A card over the lake. Opening is a job; what goes wrong is said on the card.

    The cards of recovery and of backups are made when somebody asks for them.

    Signals:
        opened: the open store; the shell takes it and closes this window.
        closed: she closed the window without opening.
    """

    opened = Signal(object)
    closed = Signal()

    def __init__(self, door: Door, jobs: JobRunner, reason: LockReason | None = None) -> None:
        super().__init__()
        listen()
        self._door = door
        self._jobs = jobs
        self.setWindowTitle("Rinnalla")
        self.form = UnlockForm(reason, practice=door.practice)
        self._sheet = QFrame()
        self._sheet.setObjectName("sheet")
        inside = QVBoxLayout(self._sheet)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.form)
        self._others = OtherCards(door, jobs, self, inside)
        self._others.opened.connect(self._open)
        self._others.rescued.connect(self.form.tell_rescued)
        self._others.left.connect(partial(self._show_card, self.form))
        self._scene = Scene(self)
        self._logo = LogoLine()
        self._logo.setParent(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(_in_the_middle(self._sheet))
        self._logo.raise_()
        self.form.submitted.connect(self._unlock)
        self.form.pin_submitted.connect(self._unlock_with_pin)
        self.form.recovery_wanted.connect(self._show_recovery)
        self.form.backups_wanted.connect(self.show_backups)
        self.form.use_pin(door.takes_pin())
        self._show_card(self.form)
        follow_theme(self._renew)

    @property
    def recovery(self) -> RecoveryForm:
        """The card that asks for the recovery code."""
        return self._others.recovery.form

    @property
    def restoring(self) -> RestoreForm:
        """The card that brings a backup back."""
        return self._others.restore.form

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        from ui.widgets.reading_order import focus_next

        return focus_next(self, forward=next)

    def prepare(self) -> None:
        """After the first paint: look at what lies in the folder, make the practice store."""
        if self._door.practice:
            self.form.show_practice_passphrase("")
            self._jobs.run(
                self,
                self._door.make_practice_store,
                self.form.show_practice_passphrase,
                self._fail,
                progressed=self.form.show_practice_progress,
            )
        else:
            self._jobs.run(self, lambda _: self._door.state(), self._know, self._fail)
        self.form.wait(self._door.seconds_to_wait())

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._scene.setGeometry(self.rect())
            self._place_logo()
        return super().event(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.form.secret.clear()
        self.form.pin.clear()
        self._others.wipe()
        super().closeEvent(event)
        self.closed.emit()

    def _know(self, state: StoreState) -> None:
        from app.services.vault import Presence
        from ui.messages import code_text

        self.form.set_name(state.name)
        code = {
            Presence.DAMAGED: "key-file-damaged",
            Presence.NEWER: "key-file-newer",
        }.get(state.presence)
        if code is not None:
            self._show_trouble(code, code_text(code))

    def _unlock(self, secret: bytearray) -> None:
        self.form.show_problem("")
        self.form.set_busy(True)

        def work(progress: Progress) -> Store:
            progress.report(0, 1)
            return self._door.unlock(secret)

        self._jobs.run(self, work, self._open, self._fail)

    def _unlock_with_pin(self, pin: bytearray) -> None:
        self.form.show_problem("")
        self.form.set_busy(True)

        def work(progress: Progress) -> Store:
            progress.report(0, 1)
            return self._door.unlock_with_pin(pin)

        self._jobs.run(self, work, self._open, self._fail_pin)

    def _fail_pin(self, error: Exception) -> None:
        """Say it; when the PIN opens nothing any more, ask for the passphrase."""
        from ui.messages import error_text

        self.form.set_busy(False)
        if not self._door.takes_pin():
            self.form.use_pin(False)
        self._show_trouble(getattr(error, "code", ""), error_text(error))

    def _open(self, store: Store) -> None:
        self.form.set_busy(False)
        self._others.rest()
        self.opened.emit(store)

    def _fail(self, error: Exception) -> None:
        from ui.messages import error_text

        self.form.set_busy(False)
        if isinstance(error, UserError) and error.code in _NEEDS_RECOVERY:
            self._show_recovery()
            self.recovery.explain(error_text(error))
            return
        self._show_trouble(getattr(error, "code", ""), error_text(error))
        self.form.wait(self._door.seconds_to_wait())

    def _show_recovery(self) -> None:
        self._show_card(self.recovery)
        self._others.recovery.look()

    def show_backups(self) -> None:
        """Ask which backup to bring back."""
        self._show_card(self.restoring)
        self._others.restore.look()

    def _show_trouble(self, code: str, text: str) -> None:
        """Say it; where a backup would help, its button stands beside the words."""
        if code in _HELPED_BY_BACKUP and not self._door.practice:
            self.form.offer_backups()
        self.form.show_problem(text)

    def _show_card(self, card: QWidget) -> None:
        cards = [(self.form, self.form.field()), *self._others.made.items()]
        for each, field in cards:
            set_shown(each, each is card)
            if each is card:
                field.setFocus()

    def _renew(self) -> None:
        look = theme.current()
        self._sheet.setFixedWidth(look.px(_CARD_WIDTH))
        self.setMinimumSize(*MINIMUM_WINDOW)
        self._place_logo()

    def _place_logo(self) -> None:
        """The card comes first: with large text there is no room for the name beside it."""
        look = theme.current()
        self._logo.adjustSize()
        self._logo.move(look.space(40), look.space(32))
        beside = (self.width() - self._sheet.width()) / 2
        set_shown(self._logo, self._logo.geometry().right() < beside)


def _in_the_middle(sheet: QWidget) -> Scroll:
    scroll = Scroll(padding=24, gap=0)
    scroll.body.addStretch(1)
    # Not by alignment: the height would be reckoned for the window's width and cut lines off.
    middle = QHBoxLayout()
    middle.addStretch()
    middle.addWidget(sheet)
    middle.addStretch()
    scroll.body.addLayout(middle)
    scroll.body.addStretch(2)
    return scroll
