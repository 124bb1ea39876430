"""Voimavarat: first of all, in the client's heather (P12, worker-review.md 31)."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain import limits
from app.domain.needs import Strength
from ui import theme
from ui.models.need_texts import NeedTexts
from ui.widgets.buttons import Button
from ui.widgets.chip import ChipOption
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.label import Label
from ui.widgets.text_inputs import ComboBox, LineEdit
from ui.widgets.themed import follow_theme, set_shown, show_at_once


class StrengthsBlock(QFrame):
    """The strengths side by side; a press on one offers to take it off.

    Args:
        kinds: what a strength may be about.

    Signals:
        added: the words and the kind of a new strength (str, str).
        ended: a strength no longer holds (UUID).
    """

    added = Signal(str, str)
    ended = Signal(object)

    def __init__(self, kinds: Sequence[ChipOption], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("voice")
        self.buttons: list[Button] = []
        self._editable = True
        self.add_button = Button(self.tr("Add"), "plus", "link")
        self.add_button.setObjectName("add-strength")
        self.add_button.setAccessibleName(self.tr("Add a strength"))
        self.nothing = Label(
            self.tr("What are you good at? Who or what carries you?"), "body", "voiceInk", wrap=True
        )
        self._holder = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self._holder.setSizePolicy(policy)
        self._flow = FlowLayout(self._holder, gap=16)
        self._make_line(kinds)
        self._lay_out()
        self.add_button.clicked.connect(self.begin_adding)
        self.new_text.returnPressed.connect(self._add)
        self.new_text.installEventFilter(self)
        follow_theme(self._renew)

    def _make_line(self, kinds: Sequence[ChipOption]) -> None:
        self.new_text = LineEdit(self.tr("A strength in the client's words"))
        self.new_text.setObjectName("new-strength")
        self.new_text.setAccessibleName(self.tr("New strength"))
        self.new_text.setMaxLength(limits.SHORT)
        self.new_kind = ComboBox()
        self.new_kind.setAccessibleName(self.tr("What the strength is about"))
        for option in kinds:
            self.new_kind.add_choice(option.id, option.label, option.icon)
        self.new_kind.set_selected("other")
        self._line = QWidget()
        line = QHBoxLayout(self._line)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.new_text, 1)
        line.addWidget(self.new_kind)
        self._line.hide()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Strengths"), "h3", "voiceInk"), 1)
        head.addWidget(self.add_button)
        self._column = QVBoxLayout(self)
        self._column.addLayout(head)
        for widget in (self.nothing, self._holder, self._line):
            self._column.addWidget(widget)

    def show_strengths(
        self, strengths: Sequence[Strength], texts: NeedTexts, *, editable: bool
    ) -> None:
        """Show these strengths."""
        self._editable = editable
        for button in self.buttons:
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = [self._button(one, texts) for one in strengths]
        for button in self.buttons:
            self._flow.addWidget(button)
            show_at_once(button)
        set_shown(self._holder, bool(strengths))
        set_shown(self.nothing, not strengths)
        set_shown(self.add_button, editable)
        set_shown(self._line, editable and not self._line.isHidden())

    def begin_adding(self) -> None:
        """Open the line for a new strength."""
        self._line.show()
        self.new_text.setFocus()

    def take_typed(self) -> tuple[str, str]:
        """Give the words that were typed and not added yet with their kind; the line is empty."""
        typed = "" if self._line.isHidden() else self.new_text.text().strip()
        self.new_text.clear()
        return typed, self.new_kind.selected() or "other"

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if event.type() == QEvent.Type.KeyPress and escape:
            self.new_text.clear()
            self._line.hide()
            self.add_button.setFocus()
            return True
        return super().eventFilter(watched, event)

    def _add(self) -> None:
        typed, kind = self.take_typed()
        if typed:
            self.added.emit(typed, kind)

    def _button(self, strength: Strength, texts: NeedTexts) -> Button:
        button = Button(strength.text, texts.strength_icon(strength.kind), "on-voice")
        button.setObjectName(f"strength-{strength.id}")
        button.clicked.connect(lambda: self._offer(button, strength.id))
        return button

    def _offer(self, button: Button, strength_id: UUID) -> None:
        if not self._editable:
            return
        menu = QMenu(self)
        menu.addAction(self.tr("This no longer holds"), lambda: self.ended.emit(strength_id))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _renew(self) -> None:
        look = theme.current()
        side, top = look.space(16), look.space(4)
        self._column.setContentsMargins(side, top, side, look.space(8))
        self._column.setSpacing(0)
