"""Muualta saadut tiedot: what came from elsewhere, with the facts of 703/2023 39 §."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.needs import ReceivedDraft
from ui import theme
from ui.models.need_texts import NeedTexts
from ui.widgets.buttons import IconButton
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.themed import follow_theme, set_shown


class ReceivedCard(Card):
    """A list; the link adds, the pen of a row opens it.

    Signals:
        opened: one is to be looked at or corrected (UUID).
    """

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Information from elsewhere"))
        self.set_action(self.tr("Note what was received"))
        self.action_button.setObjectName("add-received")
        self.nothing = Label(
            self.tr("What comes from somebody else than the client is noted here with its source."),
            "body",
            "ink2",
            wrap=True,
        )
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.body.addWidget(self.nothing)
        self.body.addLayout(self._list)
        self.buttons: list[IconButton] = []
        follow_theme(self._renew_list)

    def show_received(
        self, rows: Sequence[ReceivedDraft], texts: NeedTexts, *, editable: bool
    ) -> None:
        """Show these, the newest first."""
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.buttons = []
        for number, row in enumerate(rows):
            if number:
                line = QFrame()
                line.setObjectName("line")
                self._list.addWidget(line)
            self._list.addWidget(self._row(row, texts, editable=editable))
        set_shown(self.nothing, not rows)
        self.show_action(editable)

    def _row(self, received: ReceivedDraft, texts: NeedTexts, *, editable: bool) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 4, 0, 4)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(received.what, "strong", wrap=True))
        words.addWidget(Label(texts.received(received), "small", "ink2", wrap=True, tabular=True))
        row.addLayout(words, 1)
        name = self.tr("Open: {what}").format(what=received.what)
        button = IconButton("pencil", name, "ghost")
        button.setObjectName(f"received-{received.id}")
        set_shown(button, editable)
        button.clicked.connect(lambda: self.opened.emit(received.id))
        self.buttons.append(button)
        row.addWidget(button)
        return holder

    def _renew_list(self) -> None:
        self._list.setSpacing(theme.current().space(4))
