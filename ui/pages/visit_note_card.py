"""The home visit note of the coming visit, read before leaving (35; worker-review.md 4)."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app import text
from app.domain.clients import SafetyNoteDraft
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.themed import set_shown


class VisitNoteCard(Card):
    """What has happened there, by whom and until when it holds; hidden where there is none.

    Signals:
        edit_wanted: of whom the note is to be corrected (UUID).
    """

    edit_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Home visit note"), self.tr("Edit"), parent=parent)
        self._client_id: UUID | None = None
        self.words = Label("", "body", wrap=True, parent=self)
        self.signed = Label("", "small", "ink2", wrap=True, tabular=True, parent=self)
        rule = self.tr(
            "Write what has happened, not what is feared. The client has a right to see this."
        )
        for part in (self.words, self.signed, Label(rule, "small", "ink2", wrap=True, parent=self)):
            self.body.addWidget(part)
        self.action_pressed.connect(lambda: self.edit_wanted.emit(self._client_id))

    def show_note(self, found: tuple[UUID, SafetyNoteDraft] | None) -> None:
        """Show a client's note, or nothing."""
        set_shown(self, found is not None)
        if found is None:
            return
        self._client_id, note = found
        self.words.setText(note.text)
        signed = self.tr("{author} {written} · check {review}").format(
            author=note.author,
            written=text.format_date(note.written_on),
            review=text.format_date(note.review_on),
        )
        self.signed.setText(signed)
