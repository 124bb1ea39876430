"""Opening with the recovery code: the code, and a new passphrase in place of the forgotten one."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.pages.new_passphrase import NewPassphrase
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button
from ui.widgets.fields import Field
from ui.widgets.label import Label
from ui.widgets.secret_edit import SecretEdit
from ui.widgets.themed import follow_theme


class RecoveryForm(QWidget):
    """The second card of the unlock window.

    Signals:
        submitted: code and new passphrase (two bytearrays; the taker wipes them).
        left: she wants to type the passphrase after all.
        file_wanted: she has a file and a code from her organisation.
    """

    submitted = Signal(object, object)
    left = Signal()
    file_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._busy = False
        self.opened: Path | None = None
        self.code = SecretEdit(self.tr("Recovery code"), visible=True)
        self.code.setObjectName("recovery_code")
        self.passphrase = NewPassphrase()
        self.problem = Banner("", "bad")
        self.problem.hide()
        self.open_button = Button(
            self.tr("Unlock and change passphrase"), "lock-open", "primary", large=True
        )
        self.back_button = Button(self.tr("Use passphrase"), kind="link")
        self.file_button = Button(self.tr("File from your organisation…"), kind="link")
        self.file_words = Label("", "small", "ink2", wrap=True)
        self.file_words.hide()
        self._build()
        self.code.changed.connect(self._check)
        self.code.submitted.connect(self.passphrase.first.setFocus)
        self.passphrase.changed.connect(self._check)
        self.passphrase.submitted.connect(self._submit)
        self.open_button.clicked.connect(self._submit)
        self.back_button.clicked.connect(self._leave)
        self.file_button.clicked.connect(self.file_wanted)
        self._check()
        follow_theme(self._renew)

    def _build(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.addWidget(Label(self.tr("Use recovery code"), "h2", wrap=True))
        self._column.addWidget(
            Label(
                self.tr("Type the code from your paper and choose a new passphrase."),
                "body",
                "ink2",
                wrap=True,
            )
        )
        self._column.addWidget(
            Field(
                self.tr("Recovery code"),
                self.code,
                hint=self.tr("Eight groups of four characters"),
            )
        )
        self._column.addWidget(self.file_words)
        self._column.addWidget(self.passphrase)
        self._column.addWidget(self.problem)
        self._column.addWidget(self.open_button)
        row = QHBoxLayout()
        row.addWidget(self.back_button)
        row.addStretch()
        row.addWidget(self.file_button)
        self._column.addLayout(row)

    def use_file(self, path: Path) -> None:
        """Take the file that her organisation opened; the code is then the organisation's."""
        self.opened = path
        told = self.tr("{file}: type the code that your organisation gave you.")
        self.file_words.setText(told.format(file=path.name))
        self.file_words.show()
        self.code.setFocus()

    def set_busy(self, busy: bool) -> None:
        """Show that the store is being opened."""
        if busy != self._busy:
            self._busy = busy
            self.open_button.set_busy(self.tr("Opening…") if busy else None)
        self._check()

    def explain(self, text: str) -> None:
        """Say why the code is needed now, before she types it."""
        self.problem.show_message(text, "warn")

    def show_problem(self, text: str) -> None:
        """Say what went wrong; the code has to be typed again."""
        self.problem.show_message(text, "bad")
        self.code.setFocus()

    def _check(self) -> None:
        if not self._busy:
            self.open_button.setEnabled(bool(self.code.length()) and self.passphrase.is_ready())

    def _submit(self) -> None:
        if self.open_button.isEnabled():
            self.problem.hide()
            self.submitted.emit(self.code.take(), self.passphrase.take())

    def _leave(self) -> None:
        self.code.clear()
        self.opened = None
        self.file_words.hide()
        forgotten = self.passphrase.take()
        forgotten[:] = bytes(len(forgotten))
        self.left.emit()

    def _renew(self) -> None:
        look = theme.current()
        self._column.setContentsMargins(*(look.space(32),) * 4)
        self._column.setSpacing(look.space(12))
