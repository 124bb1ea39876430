"""Oman työn muistiinpanot: about one's own work, never about a client (worker-review.md 15)."""

from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app import text
from app.errors import UserError
from app.services import reflection
from app.services.reflection import Reflection
from ui.context import Context
from ui.dialogs.place_dialog import PlaceDialog
from ui.navigation import Place
from ui.widgets.buttons import Button
from ui.widgets.fields import Field
from ui.widgets.label import Label
from ui.widgets.row_card import RowCard
from ui.widgets.text_inputs import TextEdit
from ui.widgets.themed import set_shown


class ReflectionDialog(PlaceDialog):
    """Writes a note and shows those of the last ninety days."""

    def __init__(self, context: Context, place: Place, window: QWidget) -> None:
        super().__init__(context, place, window, self.tr("Notes of my own work"))
        self.note = TextEdit(lines=3, max_lines=8)
        self.note.setObjectName("text")
        self.field = Field(
            self.tr("What did I learn?"),
            self.note,
            hint=self.tr(
                "Write of your own work, not of the client. A request for information may ask for "
                "this too. It is deleted after 90 days."
            ),
        )
        self.kept = RowCard()
        self.body.addWidget(self.field)
        self.body.addWidget(self.kept)
        self.add_button(self.tr("Close"), pressed=self.reject)
        self.save_button = self.add_button(self.tr("Save"), "primary", "check", pressed=self.save)
        self._show()
        self.note.setFocus()

    def save(self) -> None:
        """Keep what is written."""
        written = self.note.toPlainText().strip()
        self.field.set_error("" if written else self.tr("Write a few words first."))
        if not written:
            return
        try:
            reflection.add_reflection(self.context.store, written, today=self.context.today())
        except UserError as error:
            self.failed.emit(error)
            return
        self.note.clear()
        self._show()

    def _remove(self, note_id: UUID) -> None:
        reflection.remove_reflection(self.context.store, note_id)
        self._show()

    def _show(self) -> None:
        notes = reflection.list_reflections(self.context.store, self.context.today())
        self.kept.begin()
        set_shown(self.kept, bool(notes))
        for number, note in enumerate(notes):
            if number:
                self.kept.add_line()
            self.kept.add_row(self._row(note))
        self.fit()

    def _row(self, note: Reflection) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        words = QVBoxLayout()
        words.setSpacing(0)
        day, gone = text.format_date(note.on), text.format_date(note.gone_on)
        words.addWidget(Label(note.text, wrap=True))
        until = self.tr("{day} · deleted {gone}").format(day=day, gone=gone)
        words.addWidget(Label(until, "small", "ink2", tabular=True))
        line.addLayout(words, 1)
        remove = Button(self.tr("Delete"), kind="link")
        remove.setAccessibleName(self.tr("Delete the note of {day}").format(day=day))
        remove.clicked.connect(lambda: self._remove(note.id))
        line.addWidget(remove)
        return holder
