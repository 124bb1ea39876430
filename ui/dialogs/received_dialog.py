"""Kirjaa muualta saatu tieto: the six facts that the receiver must be able to verify (39 §)."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app import text
from app.domain.needs import ReceivedDraft
from app.domain.problems import Problem
from app.services import needs
from ui import messages, theme
from ui.context import Context
from ui.dialogs.kept_form_dialog import KeptFormDialog, waiting_draft
from ui.navigation import Place
from ui.widgets.checks import CheckBox
from ui.widgets.date_time_inputs import DateEdit
from ui.widgets.fields import Field, show_told
from ui.widgets.text_inputs import LineEdit
from ui.widgets.themed import follow_theme

_TEXTS = ("what", "source", "requested_by", "ground", "purpose")


class ReceivedForm(QWidget):
    """Fields for the six facts of 703/2023 39 §.

    Signals:
        changed: something was typed or ticked.
    """

    changed = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._loaded: ReceivedDraft | None = None
        self.texts = {name: LineEdit() for name in _TEXTS}
        for name, edit in self.texts.items():
            edit.setObjectName(name)
            edit.textEdited.connect(self._say_changed)
        self.on = DateEdit(lambda typed: text.parse_date(typed, today=today()), text.format_date)
        self.on.setObjectName("on")
        self.unasked = CheckBox(self.tr("It came unasked"))
        self.unasked.setObjectName("unasked")
        self.fields = {
            "what": Field(self.tr("What was received"), self.texts["what"]),
            "source": Field(
                self.tr("From whom"),
                self.texts["source"],
                hint=self.tr("Or the source, where it came through a technical connection."),
            ),
            "on": Field(self.tr("When"), self.on),
            "requested_by": Field(self.tr("Who asked for it"), self.texts["requested_by"]),
            "ground": Field(
                self.tr("On what ground"),
                self.texts["ground"],
                hint=self.tr("The provision, or the consent: when it was given and for what."),
            ),
            "purpose": Field(self.tr("For what purpose"), self.texts["purpose"]),
        }
        self._lay_out()
        self.on.textEdited.connect(self._say_changed)
        self.on.date_changed.connect(self._say_changed)
        self.unasked.toggled.connect(self._unasked_toggled)
        follow_theme(self._renew)

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._rows = []
        for names in (("what",), ("source", "on"), ("requested_by",), ("ground",), ("purpose",)):
            row = QHBoxLayout()
            for share, name in zip((3, 2), names, strict=False):
                row.addWidget(self.fields[name], share)
            self._rows.append(row)
            self._column.addLayout(row)
            if names == ("requested_by",):
                self._column.addWidget(self.unasked)

    def load(self, draft: ReceivedDraft) -> None:
        """Show a note."""
        self._loaded = None
        for name, edit in self.texts.items():
            edit.setText(getattr(draft, name))
            edit.setCursorPosition(0)
        self.on.set_date(draft.on)
        self.unasked.setChecked(draft.unasked)
        self.texts["requested_by"].setEnabled(not draft.unasked)
        self._loaded = draft

    def draft(self) -> ReceivedDraft:
        """Give the note with what stands in the form."""
        if self._loaded is None:
            raise ValueError("load comes first")
        texts = {name: edit.text().strip() for name, edit in self.texts.items()}
        unasked = self.unasked.isChecked()
        return replace(
            self._loaded,
            what=texts["what"],
            source=texts["source"],
            on=self.on.date(),
            requested_by="" if unasked else texts["requested_by"],
            unasked=unasked,
            ground=texts["ground"],
            purpose=texts["purpose"],
        )

    def show_problems(self, today: date) -> bool:
        """Say at each field what is missing; True when all six facts stand."""
        told = messages.problems_by_field(self.draft().problems(today))
        if self.on.has_error():
            told["on"] = messages.problem_text(Problem("date-missing", "on"))
        show_told(self.fields, told)
        return not told

    def _unasked_toggled(self, unasked: bool) -> None:
        self.texts["requested_by"].setEnabled(not unasked)
        self._say_changed()

    def _say_changed(self) -> None:
        if self._loaded is not None:
            self.changed.emit()

    def _renew(self) -> None:
        look = theme.current()
        self._column.setSpacing(look.space(12))
        for row in self._rows:
            row.setSpacing(look.space(16))


class ReceivedDialog(KeptFormDialog):
    """Notes what came from elsewhere, or corrects the note `place.record_id`."""

    def __init__(self, context: Context, place: Place, window: QWidget) -> None:
        super().__init__(context, place, window, "received", width=720)
        kept = waiting_draft(context, "received", self.client_id, place.record_id)
        draft = kept.draft if kept and isinstance(kept.draft, ReceivedDraft) else None
        if draft is None:
            draft = (
                needs.load_received_draft(context.store, place.record_id)
                if place.record_id
                else needs.new_received_draft(self.client_id, today=context.today())
            )
        self.set_title(self.tr("Information from elsewhere"))
        self.form = ReceivedForm(context.today)
        self.add_form(
            self.form, self.tr("Save"), kept.saved_at if kept and kept.draft is draft else None
        )
        self.add_history(place.record_id)
        self.form.load(draft)
        self.form.changed.connect(self.touch)
        self.form.texts["what"].setFocus()

    @override
    def draft(self) -> ReceivedDraft:
        return self.form.draft()

    @override
    def check(self) -> bool:
        return self.form.show_problems(self.context.today())

    @override
    def written(self) -> tuple[str, ...]:
        return tuple(edit.text() for edit in self.form.texts.values())

    @override
    def rewrite(self, change: Callable[[str], str]) -> None:
        for edit in self.form.texts.values():
            edit.setText(change(edit.text()))
        self.touch()

    @override
    def write(self) -> str:
        context = self.context
        needs.save_received(
            context.store, self.form.draft(), now=context.now(), today=context.today()
        )
        return self.tr("Noted")
