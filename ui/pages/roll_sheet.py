"""Läsnäolot: the whole group on one sheet, marked by keyboard or pointer (E38, R17)."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.groups import Attendance, Mark, MemberRow, Transport
from ui import theme
from ui.models.group_texts import ICONS, roll_words
from ui.widgets.label import Label
from ui.widgets.roll_picture import RollChoice, RollOptions
from ui.widgets.roll_row import RollRow
from ui.widgets.themed import follow_theme


class RollSheet(QFrame):
    """One row a member. 1–4 state, 5–9 reason, Space round, P everybody else present.

    Signals:
        changed: another mark.
        finished: ↓ on the last row or past it: what comes next is to save.
    """

    changed = Signal()
    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.rows: dict[UUID, RollRow] = {}
        self._words = roll_words()
        self._options = self._make_options()
        self._head = Label(self.tr("Participant"), "small-strong", "ink2")
        self.summary = Label("", "small-strong", "ink2", tabular=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 0, 1, 8)
        self._column.setSpacing(0)
        self._top = QHBoxLayout()
        self._top.addWidget(self._head, 1)
        self._top.addWidget(self.summary)
        self._column.addLayout(self._top)
        follow_theme(self._renew)

    def _make_options(self) -> RollOptions:
        states = [
            RollChoice(
                state.value,
                label,
                ICONS[state],
                quiet=not state.is_there,
                asks_reason=not state.is_there,
            )
            for state, label in self._words.states.items()
        ]
        return RollOptions(
            states=states,
            reasons=[RollChoice(key, label) for key, label in self._words.reasons.items()],
            reason_label=self._words.reason,
            unmarked=self._words.unmarked,
            keys=self.tr("1–4 state, 5–9 reason, Space goes round, P: all others present"),
        )

    def show_members(self, members: Sequence[MemberRow]) -> None:
        """Show other members, or the same ones with the marks that are kept."""
        wanted = [one.draft.id for one in members]
        if wanted != list(self.rows):
            self._make_rows(members)
        for one in members:
            mark = one.mark
            self.rows[one.draft.id].set_mark(mark.state.value if mark.state else "", mark.reason)
        self._count()

    def _make_rows(self, members: Sequence[MemberRow]) -> None:
        for row in self.rows.values():
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = {}
        for one in members:
            ride = one.draft.transport is Transport.RIDE
            row = RollRow(one.shown_name, self._options, self._words.ride if ride else "", self)
            row.setObjectName(f"roll-{len(self.rows)}")
            row.changed.connect(self._changed)
            row.step.connect(self._step)
            self.rows[one.draft.id] = row
            self._column.addWidget(row)

    def marks(self, kept: dict[UUID, Mark]) -> tuple[Mark, ...]:
        """Give a mark for every member; what was written of each comes from `kept`."""
        return tuple(
            replace(
                kept.get(member_id, Mark(member_id=member_id)),
                state=Attendance(row.state) if row.state else None,
                reason=row.reason,
            )
            for member_id, row in self.rows.items()
        )

    def focus_first(self) -> None:
        """Put the keyboard on the first member that is not marked."""
        rows = list(self.rows.values())
        first = next((row for row in rows if not row.state), rows[0] if rows else None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def mark_others_present(self) -> None:
        """Mark everybody who has no mark yet as present: then only the exceptions are left."""
        for row in self.rows.values():
            if not row.state:
                row.set_mark(Attendance.PRESENT.value, "")
        self._changed()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_P and not event.modifiers():
            self.mark_others_present()
            return
        super().keyPressEvent(event)

    def _step(self, by: int) -> None:
        rows = list(self.rows.values())
        here = next((place for place, row in enumerate(rows) if row.hasFocus()), -1)
        if 0 <= here + by < len(rows):
            rows[here + by].setFocus(Qt.FocusReason.TabFocusReason)
        elif by > 0:
            self.finished.emit()

    def _changed(self) -> None:
        self._count()
        self.changed.emit()

    def _count(self) -> None:
        states = [row.state for row in self.rows.values()]
        there = sum(bool(state) and Attendance(state).is_there for state in states)
        away = sum(bool(state) and not Attendance(state).is_there for state in states)
        self.summary.setText(
            self.tr("{there} present or remote · {away} away").format(there=there, away=away)
        )

    def _renew(self) -> None:
        look = theme.current()
        side = look.space(16)
        self._top.setContentsMargins(side, look.space(10), side, look.space(10))
