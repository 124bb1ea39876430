"""The passphrase, the button, and why it is locked: the card of screen 02."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.lock_reason import LockReason
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button
from ui.widgets.field import Field
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.round_icon import RoundIcon
from ui.widgets.secret_edit import SecretEdit
from ui.widgets.tag import Tag
from ui.widgets.themed import follow_theme, set_shown
from ui.windows.lock_words import lock_words


class UnlockForm(QWidget):
    """What is to be seen before the store is open: no name but the store's own.

    Signals:
        submitted: the passphrase (bytearray; the taker wipes it).
        pin_submitted: the PIN, after a short lock (bytearray; the taker wipes it).
        recovery_wanted: she wants to use the recovery code.
        backups_wanted: the store is damaged and she wants to bring a backup back.
    """

    submitted = Signal(object)
    pin_submitted = Signal(object)
    recovery_wanted = Signal()
    backups_wanted = Signal()

    def __init__(self, reason: LockReason | None, *, practice: bool) -> None:
        super().__init__()
        self._seconds = 0
        self._busy = False
        self.name_label = Label("Rinnalla", "h2", wrap=True)
        self.practice_line = Label("", "body", "infoInk", wrap=True)
        self.secret = SecretEdit(self.tr("Passphrase"))
        self.secret.setObjectName("passphrase")
        self.passphrase_field = Field(self.tr("Passphrase"), self.secret)
        self.pin = SecretEdit(self.tr("PIN"), digits=True)
        self.pin.setObjectName("pin")
        self.pin_field = Field(self.tr("PIN"), self.pin)
        self.problem = Banner("", "bad")
        self.problem.hide()
        self.backups_button = Button(self.tr("Bring back a backup"), "archive-restore", large=True)
        self.backups_button.hide()
        self.unlock_button = Button(self.tr("Unlock"), "lock-open", "primary", large=True)
        self.recovery_button = Button(self.tr("Use recovery code"), kind="link")
        self.passphrase_button = Button(self.tr("Use passphrase"), kind="link")
        self.reason_label = Label(lock_words(reason), "small", "ink2", wrap=True)
        self._lay_out(practice)
        self._practice = practice
        self.use_pin(False)
        self._count = QTimer(self)
        self._count.setInterval(1000)
        self._count.timeout.connect(self._tick)
        self.secret.submitted.connect(self._submit)
        self.unlock_button.clicked.connect(self._submit)
        self.pin.submitted.connect(self._submit)
        self.recovery_button.clicked.connect(self.recovery_wanted)
        self.passphrase_button.clicked.connect(lambda: self.use_pin(False))
        self.backups_button.clicked.connect(self.backups_wanted)
        follow_theme(self._renew)

    def _lay_out(self, practice: bool) -> None:
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head(practice))
        fields = (self.practice_line, self.passphrase_field, self.pin_field)
        for part in (*fields, self.problem, self.backups_button, self.unlock_button):
            self._column.addWidget(part)
        self._column.addLayout(_at_left(self.recovery_button))
        self._column.addLayout(_at_left(self.passphrase_button))
        self._column.addLayout(self._foot())

    def use_pin(self, wanted: bool) -> None:
        """Ask for the PIN, or for the passphrase."""
        self._with_pin = wanted
        self.pin.clear()
        self.secret.clear()
        set_shown(self.pin_field, wanted)
        set_shown(self.passphrase_button, wanted)
        set_shown(self.passphrase_field, not wanted)
        set_shown(self.practice_line, self._practice and not wanted)
        set_shown(self.recovery_button, not self._practice and not wanted)
        self.show_problem("")
        self.field().setFocus()

    def field(self) -> SecretEdit:
        """Give the field that is asked for."""
        return self.pin if self._with_pin else self.secret

    def set_name(self, name: str) -> None:
        """Show the name that she gave the store."""
        self.name_label.setText(name or "Rinnalla")

    def show_practice_passphrase(self, passphrase: str) -> None:
        """Show the practice store's passphrase; empty while the store is being made."""
        self.practice_line.setText(
            self.tr("Passphrase for practice: {passphrase}").format(passphrase=passphrase)
            if passphrase
            else self.tr("Making the practice store…")
        )

    def show_practice_progress(self, done: int, total: int) -> None:
        """Show how far the practice store has come."""
        told = self.tr("Making the practice store… {percent} %")
        self.practice_line.setText(told.format(percent=100 * done // max(total, 1)))

    def set_busy(self, busy: bool) -> None:
        """Show that the store is being opened."""
        if busy != self._busy:
            self._busy = busy
            self.unlock_button.set_busy(self.tr("Opening…") if busy else None)
            self.secret.setEnabled(not busy)
            self.pin.setEnabled(not busy)
        if not busy:
            self.field().setFocus()

    def show_problem(self, text: str) -> None:
        """Say what went wrong; empty takes the sentence away."""
        if text:
            self.problem.show_message(text, "bad")
        else:
            self.problem.hide()

    def offer_backups(self) -> None:
        """Show the way to the backups: the store will not open as it is."""
        self.backups_button.show()

    def tell_rescued(self, text: str) -> None:
        """Say what a rescue could read; the new store waits for its passphrase."""
        self.backups_button.hide()
        self.problem.show_message(text, "warn")

    def wait(self, seconds: int) -> None:
        """Keep the button off and count the seconds down beside it."""
        self._seconds = seconds
        if seconds > 0:
            self._count.start()
        self._show_wait()

    def seconds_left(self) -> int:
        """Give the seconds that are still to wait."""
        return self._seconds

    def _submit(self) -> None:
        if self._seconds or self._busy or not self.field().length():
            return
        if self._with_pin:
            self.pin_submitted.emit(self.pin.take())
        else:
            self.submitted.emit(self.secret.take())

    def _tick(self) -> None:
        self._seconds = max(self._seconds - 1, 0)
        if self._seconds == 0:
            self._count.stop()
            self.show_problem("")
        self._show_wait()

    def _show_wait(self) -> None:
        if self._busy:
            return
        self.unlock_button.setEnabled(self._seconds == 0)
        self.unlock_button.setText(
            self.tr("Try again in {seconds} s").format(seconds=self._seconds)
            if self._seconds
            else self.tr("Unlock")
        )

    def _head(self, practice: bool) -> QHBoxLayout:
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.name_label)
        names.addWidget(Label(self.tr("Locked"), "body", "ink2"))
        head = QHBoxLayout()
        head.addWidget(RoundIcon("lock"))
        head.addLayout(names, 1)
        if practice:
            head.addWidget(Tag(self.tr("Practice"), "warn", "graduation-cap"))
        self._head_layout = head
        return head

    def _foot(self) -> QVBoxLayout:
        line = QFrame()
        line.setObjectName("line")
        row = QHBoxLayout()
        row.addWidget(IconLabel("shield-check", "ok"))
        row.addWidget(self.reason_label, 1)
        foot = QVBoxLayout()
        foot.addWidget(line)
        foot.addLayout(row)
        self._foot_layout = foot
        return foot

    def _renew(self) -> None:
        look = theme.current()
        self._column.setContentsMargins(*(look.space(32),) * 4)
        self._column.setSpacing(look.space(12))
        self._head_layout.setSpacing(look.space(16))
        self._head_layout.setContentsMargins(0, 0, 0, look.space(12))
        self._foot_layout.setSpacing(look.space(16))


def _at_left(widget: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(widget)
    row.addStretch()
    return row
