"""The recovery code, shown once, and two of its groups asked back (screen 01b)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import SystemRandom
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.errors import UserError
from ui import theme
from ui.messages import error_text
from ui.widgets.banner import Banner
from ui.widgets.card import Card
from ui.widgets.fields import Field, LineEdit
from ui.widgets.label import Label
from ui.widgets.themed import follow_theme

if TYPE_CHECKING:  # the first window paints before papers and printers are loaded
    from ui.pages.recovery_card_button import RecoveryCardButton

_COLUMNS = 4


class RecoveryCodeView(QWidget):
    """Eight groups for paper: written by hand or printed; nothing copies or saves them.

    Args:
        groups: the groups of the code.
        is_group: whether a typed text is the group of an index, as `RecoveryCode.is_group`.
        asked: which two indexes are asked back; random ones if not given.

    Signals:
        changed: `is_proved` may be another.
        submitted: Enter was pressed in the second field.
    """

    changed = Signal()
    submitted = Signal()

    def __init__(
        self,
        groups: Sequence[str],
        is_group: Callable[[int, str], bool],
        asked: tuple[int, int] | None = None,
    ) -> None:
        super().__init__()
        self._is_group = is_group
        drawn = sorted(SystemRandom().sample(range(len(groups)), 2))
        self.asked = asked or (drawn[0], drawn[1])
        self.card = Card()
        self._grid = QGridLayout()
        for index, group in enumerate(groups):
            self._grid.addWidget(_group(index, group), index // _COLUMNS, index % _COLUMNS)
        self.card.body.addLayout(self._grid)
        self._below = QHBoxLayout()
        words = self.tr("Write the code on paper. It cannot be copied.")
        self._below.addWidget(Label(words, "small", "ink2", wrap=True, parent=self.card), 1)
        self.card.body.addLayout(self._below)
        self.notice = Banner("", "ok", parent=self.card)
        self.notice.hide()
        self.card.body.addWidget(self.notice)
        self.answers = [LineEdit(large=True) for _ in self.asked]
        self._fields = [
            Field(self.tr("Group {number}").format(number=index + 1), answer)
            for index, answer in zip(self.asked, self.answers, strict=True)
        ]
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.card)
        self._column.addWidget(
            Banner(self.tr("Keep the code locked away, not with the device."), "warn")
        )
        self._column.addLayout(self._question())
        for answer in self.answers:
            answer.textChanged.connect(self.changed)
        self.answers[0].returnPressed.connect(self.answers[1].setFocus)
        self.answers[1].returnPressed.connect(self.submitted)
        follow_theme(self._renew)

    def offer_print(self, button: RecoveryCardButton) -> None:
        """Put *Tulosta* below the groups; how it went is said there."""
        self._below.insertWidget(0, button)
        button.printed.connect(self._tell_printed)
        button.failed.connect(self._tell_failed)

    def _tell_printed(self) -> None:
        self.notice.show_message(self.tr("Sent to the printer. Fetch it at once."), "ok")

    def _tell_failed(self, error: Exception) -> None:
        self.notice.show_message(error_text(error), "bad")

    def is_proved(self) -> bool:
        """Whether both groups were typed right."""
        return not self.missing()

    def missing(self) -> str:
        """Say which group is still to be typed, to stand beside the button that is off."""
        for index, answer in zip(self.asked, self.answers, strict=True):
            if not self._fits(index, answer.text()):
                return self.tr("Type group {number}").format(number=index + 1)
        return ""

    def forget(self) -> None:
        """Take the code off the screen."""
        for label in self.findChildren(QFrame, "nested"):
            label.deleteLater()
        for answer in self.answers:
            answer.clear()

    def _fits(self, index: int, typed: str) -> bool:
        try:
            return self._is_group(index, typed)
        except UserError:  # a sign that no code has
            return False

    def _question(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.addWidget(Label(self.tr("Let us check that you have it"), "strong", wrap=True))
        first, second = self.asked
        words.addWidget(
            Label(
                self.tr("Type groups {first} and {second} from your paper.").format(
                    first=first + 1, second=second + 1
                ),
                "small",
                "ink2",
                wrap=True,
            )
        )
        words.addStretch()
        row = QHBoxLayout()
        row.addLayout(words, 2)
        for field in self._fields:
            row.addWidget(field, 1)
        return row

    def _renew(self) -> None:
        look = theme.current()
        self._column.setSpacing(look.space(16))
        self._grid.setSpacing(look.space(12))


def _group(index: int, text: str) -> QFrame:
    frame = QFrame()
    frame.setObjectName("nested")
    row = QHBoxLayout(frame)
    row.addStretch()
    row.addWidget(Label(str(index + 1), "small", "ink3"))
    code = Label(text, "mono")
    code.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    row.addWidget(code)
    row.addStretch()
    frame.setMinimumHeight(theme.current().px(56))
    return frame
