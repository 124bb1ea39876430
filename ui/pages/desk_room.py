"""The right half of the copy desk (38): what to copy, what changed, what the client may feel."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.client_eyes import EyeMark
from app.domain.copy_desk import Act, DeskSection, DeskView, SectionState
from ui.models.desk_texts import missing_text
from ui.pages.desk_change_card import DeskChangeCard
from ui.pages.desk_copy_card import DeskCopyCard, DeskDoneCard
from ui.pages.desk_eyes_card import DeskEyesCard
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.scroll import Scroll
from ui.widgets.themed import set_shown

_CHANGES_AT = 2


class DeskRoom(Scroll):
    """Cards of one entry.

    Signals:
        act_wanted: copy, pass over or note as mended (Act, number of the section).
        next_wanted: go on to the next entry.
        finish_wanted: nothing of the entry has to be carried.
        open_wanted: open the entry to write it otherwise.
    """

    act_wanted = Signal(object, int)
    next_wanted = Signal()
    finish_wanted = Signal()
    open_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=0, gap=12, parent=parent)
        self.copy_card = DeskCopyCard(self)
        self.done_card = DeskDoneCard(self)
        self.eyes_card = DeskEyesCard(self)
        self._missing_row = QWidget(self)
        line = QHBoxLayout(self._missing_row)
        line.setContentsMargins(4, 0, 0, 0)
        self.missing = Label("", "body", "ink2", wrap=True, parent=self._missing_row)
        top = Qt.AlignmentFlag.AlignTop
        line.addWidget(IconLabel("info", "ink2", parent=self._missing_row), 0, top)
        line.addWidget(self.missing, 1)
        self.changes: list[DeskChangeCard] = []
        self._section: DeskSection | None = None
        for part in (self.copy_card, self.done_card, self.eyes_card, self._missing_row):
            self.body.addWidget(part)
        self.body.addStretch()
        self.copy_card.copy_wanted.connect(self.copy)
        self.copy_card.skip_wanted.connect(self._skip)
        self.done_card.next_wanted.connect(self.next_wanted)
        self.done_card.finish_wanted.connect(self.finish_wanted)
        self.eyes_card.open_wanted.connect(self.open_wanted)

    def show_view(self, view: DeskView, *, more: bool) -> None:
        """Show an entry; `more`: others wait behind it."""
        self._show_changes(view)
        lines = [
            f"[PUUTTUU] {missing_text(one)}"
            for one in view.sections
            if one.state is SectionState.MISSING
        ]
        self.missing.setText("\n".join(lines))
        set_shown(self._missing_row, bool(lines))
        set_shown(self.done_card, view.next_section() is None)
        self.done_card.show_done(view, more=more)

    def _show_changes(self, view: DeskView) -> None:
        for old in self.changes:
            self.body.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.changes = []
        for section in view.sections:
            if section.state is SectionState.CHANGED:
                card = DeskChangeCard(section, self)
                card.act_wanted.connect(self.act_wanted)
                self.body.insertWidget(_CHANGES_AT + len(self.changes), card)
                self.changes.append(card)

    def show_section(self, section: DeskSection | None, *, next_number: int) -> None:
        """Show the chosen section large; where all is done only one that she chose by hand."""
        self._section = section
        set_shown(self.copy_card, section is not None)
        if section is not None:
            self.copy_card.show_section(section, is_next=section.number == next_number)

    def show_marks(self, marks: Sequence[EyeMark], *, untouched: bool) -> None:
        """Show what the client may stumble over; before anything has left it stands first."""
        self.eyes_card.show_marks(marks)
        self.body.removeWidget(self.eyes_card)
        first = bool(marks) and untouched
        place = 0 if first else _CHANGES_AT + len(self.changes)
        self.body.insertWidget(place, self.eyes_card)

    def copy(self) -> None:
        """Want the chosen section on the clipboard."""
        if self._section is not None and self.copy_card.copy_button.isEnabled():
            self.act_wanted.emit(Act.COPIED, self._section.number)

    def _skip(self) -> None:
        if self._section is not None:
            self.act_wanted.emit(Act.SKIPPED, self._section.number)
