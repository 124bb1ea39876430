"""Choosing a passphrase: typed twice, judged in words, or suggested."""

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.buttons import Button
from ui.widgets.fields import Field
from ui.widgets.label import Label
from ui.widgets.secret_edit import SecretEdit
from ui.widgets.strength_bar import StrengthBar
from ui.widgets.themed import follow_theme


class NewPassphrase(QWidget):
    """Two fields, a strength bar with words, and a suggestion that is shown to be written down.

    Args:
        practice: a practice store takes any passphrase.

    Signals:
        changed: `is_ready` may be another.
        submitted: Enter was pressed in the second field.
    """

    changed = Signal()
    submitted = Signal()

    def __init__(self, *, practice: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._practice = practice
        self._device = False
        self._strong_enough = False
        self.first = SecretEdit(self.tr("New passphrase"))
        self.second = SecretEdit(self.tr("Type it again"))
        self.bar = StrengthBar()
        self.words = Label("", "small-strong", "ink2", wrap=True)
        self.suggest_button = Button(self.tr("Suggest one"), kind="link")
        self.suggestion = Label("", "lead", "primaryInk", wrap=True)
        self.suggestion.hide()
        self._second_field = Field(self.tr("Type it again"), self.second)
        line = QHBoxLayout()
        line.addWidget(self.words, 1)
        line.addWidget(self.suggest_button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(Field(self.tr("New passphrase"), self.first))
        self._column.addWidget(self.bar)
        self._column.addLayout(line)
        self._column.addWidget(self.suggestion)
        self._column.addWidget(self._second_field)
        self.first.changed.connect(self._judge)
        self.second.changed.connect(self._compare)
        self.first.submitted.connect(self.second.setFocus)
        self.second.submitted.connect(self.submitted)
        self.suggest_button.clicked.connect(self._suggest)
        self._judge()
        follow_theme(self._renew)

    def set_device(self, device: bool) -> None:
        """Beside a device secret a shorter passphrase is enough; judge what is typed anew."""
        self._device = device
        self._judge()

    def is_ready(self) -> bool:
        """Whether the passphrase is strong enough and was typed twice alike."""
        return self._strong_enough and self.first.matches(self.second)

    def take(self) -> bytearray:
        """Hand the passphrase over (the taker wipes it) and forget it here."""
        self.second.clear()
        self.suggestion.clear()
        self.suggestion.hide()
        return self.first.take()

    def missing(self) -> str:
        """Say what is still missing, to stand beside the button that is off."""
        if not self._strong_enough:
            return self.words.text()
        return "" if self.is_ready() else self.tr("Type the passphrase a second time")

    def _judge(self) -> None:
        if not self.first.length():
            self._strong_enough = False
            self._show(0, "line", self._least_words())
            return
        # Imported when typing begins: the window is painted before the store's code is loaded.
        from app.services.passphrases import Strength, judge

        typed = bytearray(self.first.view())
        judged = judge(typed, device=self._device)
        typed[:] = bytes(len(typed))
        self._strong_enough = self._practice or judged.weakness is None
        if judged.weakness is not None:
            self._show(1, "warn", self._weak_words(judged.weakness.value))
        elif judged.strength is Strength.STRONG:
            self._show(5, "ok", self.tr("Strong"))
        else:
            self._show(4, "ok", self.tr("Good"))

    def _weak_words(self, weakness: str) -> str:
        return {
            "too-short": self._short_words(),
            "common": self.tr("Easy to guess: many people use this"),
            "repeating": self.tr("Easy to guess: the same characters repeat"),
            "too-long": self.tr("Too long"),
        }.get(weakness, self.tr("Easy to guess"))

    def _least_words(self) -> str:
        if self._device:
            return self.tr("At least three words, or 12 characters")
        return self.tr("At least five words, or 20 characters")

    def _short_words(self) -> str:
        if self._device:
            return self.tr("Still short: at least three words, or 12 characters")
        return self.tr("Still short: at least five words, or 20 characters")

    def _show(self, filled: int, color: str, words: str) -> None:
        self.bar.set_level(filled, words)
        self.words.setText(words)
        self.words.set_tone({"ok": "okInk", "warn": "warnInk"}.get(color, "ink2"))
        self._compare()

    def _compare(self) -> None:
        differs = bool(self.second.length()) and not self.first.matches(self.second)
        longer = self.second.length() >= self.first.length()
        self._second_field.set_error(
            self.tr("The two are not the same yet") if differs and longer else ""
        )
        self.changed.emit()

    def _suggest(self) -> None:
        from app.services.passphrases import suggested_phrase

        phrase = suggested_phrase()
        self.first.clear()
        self.second.clear()
        self.first.add_bytes(QByteArray(phrase.encode()))
        self.suggestion.setText(phrase)
        self.suggestion.show()
        self.suggest_button.setText(self.tr("Suggest another"))
        self.second.setFocus(Qt.FocusReason.OtherFocusReason)

    def _renew(self) -> None:
        self._column.setSpacing(theme.current().space(8))
