"""Kirjaus: one text that is common to all, and lines that go into one member's file only (R09)."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.domain.groups import Mark, MemberRow
from ui import theme
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.text_inputs import LineEdit, TextEdit
from ui.widgets.themed import follow_theme


class RollNotes(QWidget):
    """The worker's line, the client's own words and the support given, each apart.

    Signals:
        changed: something was typed.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: dict[UUID, tuple[LineEdit, LineEdit, LineEdit]] = {}
        self._kept: dict[UUID, Mark] = {}
        self.common = TextEdit(self.tr("What was done together"), lines=3, max_lines=8)
        self.common.setObjectName("common-text")
        self.common.setAccessibleName(self.tr("Common to all: goes into every member's file"))
        self._common_card = Card(self.tr("Common to all"), parent=self)
        self._common_card.body.addWidget(
            Label(
                self.tr("Goes into every member's file. Write no names here."),
                "small",
                "ink2",
                wrap=True,
            )
        )
        self._common_card.body.addWidget(self.common)
        self._own_card = Card(self.tr("Own lines"), parent=self)
        self._own_card.body.addWidget(
            Label(
                self.tr("Each line goes only into that member's own file."),
                "small",
                "ink2",
                wrap=True,
            )
        )
        self._holder: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._common_card)
        self._column.addWidget(self._own_card)
        self.common.textChanged.connect(self.changed)
        follow_theme(self._renew)

    def show_session(self, common: str, members: Sequence[MemberRow]) -> None:
        """Show what is kept of a session."""
        self.common.blockSignals(True)
        if self.common.toPlainText() != common:
            self.common.setPlainText(common)
        self.common.blockSignals(False)
        self._kept = {one.draft.id: one.mark for one in members}
        if list(self._lines) != [one.draft.id for one in members]:
            self._make_lines(members)
        for one in members:
            texts = (one.mark.own_line, one.mark.client_words, one.mark.support)
            for line, told in zip(self._lines[one.draft.id], texts, strict=True):
                line.setText(told)

    def _make_lines(self, members: Sequence[MemberRow]) -> None:
        if self._holder is not None:
            self._own_card.body.removeWidget(self._holder)
            self._holder.hide()
            self._holder.deleteLater()
        self._holder = QWidget(self._own_card)
        self._own_card.body.addWidget(self._holder)
        grid = QGridLayout(self._holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.current().space(8))
        heads = (
            self.tr("Own line"),
            self.tr("In the client's own words"),
            self.tr("Individual support in the group"),
        )
        for column, head in enumerate(heads, start=1):
            tone = "voice" if column == 2 else "ink2"
            grid.addWidget(Label(head, "small-strong", tone, wrap=True), 0, column)
            grid.setColumnStretch(column, 1)
        self._lines = {}
        for row, one in enumerate(members, start=1):
            grid.addWidget(Label(one.shown_name, "strong", wrap=True), row, 0)
            lines = (LineEdit(), LineEdit(), LineEdit())
            for column, (line, head) in enumerate(zip(lines, heads, strict=True), start=1):
                line.setAccessibleName(f"{one.shown_name}: {head}")
                line.setObjectName(f"line-{row}-{column}")
                line.textEdited.connect(self.changed)
                grid.addWidget(line, row, column)
            self._lines[one.draft.id] = lines

    def marks(self) -> dict[UUID, Mark]:
        """Give what is written of each member; the states come from the sheet."""
        return {
            member_id: replace(
                self._kept[member_id],
                own_line=own.text(),
                client_words=words.text(),
                support=support.text(),
            )
            for member_id, (own, words, support) in self._lines.items()
        }

    def line(self, member_id: UUID, place: int = 0) -> LineEdit:
        """Give a member's line: 0 the worker's, 1 the client's words, 2 the support."""
        return self._lines[member_id][place]

    def _renew(self) -> None:
        self._column.setSpacing(theme.current().space(12))
