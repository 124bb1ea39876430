"""The groups at the left of *Ryhmät*: running ones first, outside ones after the own."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.groups import GroupRow
from app.reference.vocabularies import Vocabulary, label
from ui import theme
from ui.models import group_texts
from ui.models.shielded import hidden
from ui.translation import current_language
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.head_row import HeadRow
from ui.widgets.label import ElidedLabel, Label
from ui.widgets.scroll import Scroll
from ui.widgets.text_inputs import ComboBox
from ui.widgets.themed import follow_theme, set_shown


class GroupList(QWidget):
    """Cards in a column, or in a narrow window one box to choose from.

    Signals:
        chosen: show another group (UUID).
        new_wanted: make a group.
    """

    chosen = Signal(object)
    new_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: dict[UUID, Card] = {}
        self._title = Label(self.tr("Groups"), "h1", parent=self)
        self.new_button = Button(self.tr("New"), "plus", parent=self)
        self.new_button.setObjectName("new-group")
        self.new_button.setAccessibleName(self.tr("New group"))
        self.box = ComboBox(self)
        self.box.setAccessibleName(self.tr("Group"))
        self.box.hide()
        self._scroll = Scroll(padding=0, gap=8, parent=self)
        self._scroll.setObjectName("groups-scroll")
        self._scroll.body.addStretch()
        self._head = HeadRow()
        self._head.add(self._title)
        self._head.add(self.box, 1)
        self._head.add_stretch()
        self._head.add(self.new_button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._head)
        self._column.addWidget(self._scroll, 1)
        self.new_button.clicked.connect(self.new_wanted)
        self.box.activated.connect(self._box_chosen)
        follow_theme(self._renew)

    def set_narrow(self, narrow: bool) -> None:
        """Show one box instead of the cards."""
        set_shown(self.box, narrow)
        set_shown(self._scroll, not narrow)
        self._renew()

    def show_groups(
        self, rows: Sequence[GroupRow], chosen: UUID | None, *, shielded: bool = False
    ) -> None:
        """Show the groups; with the shield the others are only *Piilotettu* (review 18)."""
        for card in self.cards.values():
            self._scroll.body.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.box.clear()
        self.cards = {}
        for place, row in enumerate(rows):
            name = row.name if not shielded or row.id == chosen else hidden()
            card = self._card(row, name)
            card.set_state("selected" if row.id == chosen else "rest")
            self.cards[row.id] = card
            self._scroll.body.insertWidget(place, card)
            self.box.add_choice(str(row.id), name)
        self.box.set_selected(str(chosen) if chosen else None)

    def _card(self, row: GroupRow, name: str) -> Card:
        card = Card(pressable=True)
        top = QHBoxLayout()
        top.addWidget(ElidedLabel(name, "strong"), 1)
        count = str(row.members) if row.most is None or row.outside else f"{row.members}/{row.most}"
        top.addWidget(Label(count, "small", "ink2", tabular=True))
        card.body.addLayout(top)
        when = group_texts.weekday_time(row, current_language())
        if row.ended:
            when = self.tr("Ended")
        elif row.outside:
            when = self.tr("Outside group · {when}").format(when=when)
        if row.kind and name == row.name:  # the register by type (E48)
            kind = label(Vocabulary.GROUP_KINDS, row.kind, current_language())
            when = " · ".join(part for part in (kind, when) if part)
        card.body.addWidget(Label(when, "small", "ink2", wrap=True, tabular=True))
        members = self.tr("%n member(s)", "", row.members)
        card.setAccessibleName(f"{name}, {when}, {members}")
        card.pressed.connect(lambda: self.chosen.emit(row.id))
        return card

    def _box_chosen(self) -> None:
        chosen = self.box.selected()
        if chosen:
            self.chosen.emit(UUID(chosen))

    def _renew(self) -> None:
        look = theme.current()
        self._column.setSpacing(look.space(16))
        self._head.setSpacing(look.space(12))
        if self.box.isHidden():
            self.setFixedWidth(look.px(248))
        else:
            self.setMinimumWidth(0)
            self.setMaximumWidth(1 << 20)
