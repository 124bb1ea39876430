"""Selvitettävät kuntoutusasiat: what finding out rehabilitation needs looks into (E06, E29)."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from app.domain.needs import CheckState, RehabilitationCheck
from ui import theme
from ui.models.need_texts import NeedTexts, state_words
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.text_inputs import ComboBox, LineEdit
from ui.widgets.themed import follow_theme, set_shown


class CheckLine:
    """One rehabilitation need: its name, how far it is, and a few words."""

    def __init__(self, check: RehabilitationCheck, label: str, note_prompt: str) -> None:
        self.check = check
        self.name = Label(label, "body", wrap=True)
        self.state = ComboBox()
        self.state.setObjectName(f"check-{check.item}")
        self.state.setAccessibleName(label)
        for state, words in state_words().items():
            self.state.add_choice(state.value, words)
        self.note = LineEdit(note_prompt)
        self.note.setObjectName(f"check-note-{check.item}")
        self.note.setAccessibleName(f"{label}: {note_prompt}")
        self.show_check(check)

    def show_check(self, check: RehabilitationCheck) -> None:
        """Show how it stands; words that are being typed stay."""
        self.check = check
        self.state.set_selected(check.state.value)
        if not self.note.hasFocus():
            self.note.setText(check.note)
            self.note.setCursorPosition(0)

    def now(self) -> RehabilitationCheck:
        """Give what stands here."""
        return RehabilitationCheck(
            item=self.check.item,
            state=CheckState(self.state.selected() or CheckState.OPEN),
            note=self.note.text().strip(),
            changed_on=self.check.changed_on,
        )

    @property
    def is_changed(self) -> bool:
        """Whether it differs from what is stored."""
        return self.now() != self.check


class ChecksCard(Card):
    """Each line keeps itself when its state is chosen or the cursor leaves its words.

    Signals:
        check_changed: a line differs from what is stored (RehabilitationCheck).
    """

    check_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("What is found out"))
        self.lines: list[CheckLine] = []
        self._grid = QGridLayout()
        self._grid.setColumnStretch(0, 5)
        self._grid.setColumnStretch(1, 3)
        self._grid.setColumnStretch(2, 6)
        self.new_item = LineEdit(self.tr("Something else to find out"))
        self.new_item.setObjectName("new-check")
        self.new_item.setAccessibleName(self.tr("Something else to find out"))
        self.add_button = Button(self.tr("Add"), "plus", "soft")
        self.add_button.setObjectName("add-check")
        self.add_button.setAccessibleName(self.tr("Add something to find out"))
        self._add_row = QHBoxLayout()
        self._add_row.addWidget(self.new_item, 1)
        self._add_row.addWidget(self.add_button)
        self.body.addLayout(self._grid)
        self.body.addLayout(self._add_row)
        self.add_button.clicked.connect(self._add)
        self.new_item.returnPressed.connect(self._add)
        follow_theme(self._renew_lines)

    def show_checks(
        self, checks: Sequence[RehabilitationCheck], texts: NeedTexts, *, editable: bool
    ) -> None:
        """Show the checklist; the same lines stay, so that typing goes on."""
        if [line.check.item for line in self.lines] == [check.item for check in checks]:
            for line, check in zip(self.lines, checks, strict=True):
                line.show_check(check)
        else:
            self._make(checks, texts)
        done = sum(check.state in {CheckState.DONE, CheckState.NOT_NEEDED} for check in checks)
        self.set_meta(self.tr("{done} of {total} looked at").format(done=done, total=len(checks)))
        for line in self.lines:
            line.state.setEnabled(editable)
            line.note.setEnabled(editable)
        set_shown(self.new_item, editable)
        set_shown(self.add_button, editable)

    def changed_lines(self) -> list[RehabilitationCheck]:
        """Give the lines that differ from what is stored, as before leaving the page."""
        return [line.now() for line in self.lines if line.is_changed]

    def line(self, item: str) -> CheckLine:
        """Give the line of an item."""
        return next(line for line in self.lines if line.check.item == item)

    def _make(self, checks: Sequence[RehabilitationCheck], texts: NeedTexts) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        prompt = self.tr("who does what next, what came of it")
        self.lines = [CheckLine(check, texts.check(check.item), prompt) for check in checks]
        for row, line in enumerate(self.lines):
            for column, widget in enumerate((line.name, line.state, line.note)):
                self._grid.addWidget(widget, row, column)
            line.state.activated.connect(lambda _=0, changed=line: self._say(changed))
            line.note.editingFinished.connect(lambda changed=line: self._say(changed))

    def _say(self, line: CheckLine) -> None:
        if line.is_changed:
            self.check_changed.emit(line.now())

    def _add(self) -> None:
        words = self.new_item.text().strip()
        if words:
            self.new_item.clear()
            self.check_changed.emit(RehabilitationCheck(item=words))

    def _renew_lines(self) -> None:
        look = theme.current()
        self._grid.setHorizontalSpacing(look.space(12))
        self._grid.setVerticalSpacing(look.space(4))
        self._add_row.setSpacing(look.space(8))
