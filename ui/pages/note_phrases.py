"""F2 in the note: the picker of phrases over the text that has the cursor."""

from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.errors import UserError
from app.reference.note_phrases import NOTE, WORKER
from app.services.note_phrases import note_phrases
from ui.context import Context
from ui.pages.meeting_words import MeetingWords
from ui.pages.phrase_picker import PhrasePicker
from ui.widgets.text_inputs import TextEdit


class NotePhrases(QObject):
    """Offers phrases for the note and the worker's assessment; the client's words are never these.

    Signals:
        failed: an exception to be explained.
    """

    failed = Signal(object)

    def __init__(
        self, context: Context, client_id: UUID, words: MeetingWords, page: QWidget
    ) -> None:
        super().__init__(page)
        self._client_id = client_id
        self._context = context
        self._words = words
        self._page = page
        self.picker: PhrasePicker | None = None
        QShortcut(QKeySequence("F2"), page, self.open)
        words.phrases_button.clicked.connect(self.open)

    def open(self) -> None:
        """Show the picker over the worker's assessment if the cursor is there, else the note."""
        worker = self._words.worker.editor
        editor, fits = (worker, WORKER) if worker.hasFocus() else (self._words.note, NOTE)
        if self.picker is not None or not editor.isVisibleTo(self._page):
            return
        try:
            found = note_phrases(self._context.store, self._client_id, fits)
        except UserError as error:
            self.failed.emit(error)
            return
        picker = self.picker = PhrasePicker(found, self._page)
        picker.chosen.connect(lambda words: _insert(editor, words))
        picker.destroyed.connect(self._forget)
        picker.show_over(editor)

    def close(self) -> None:
        """Take the picker away."""
        if self.picker is not None:
            self.picker.close()

    def _forget(self) -> None:
        self.picker = None


def _insert(editor: TextEdit, words: str) -> None:
    """Put words where the cursor is, apart from the word before; the cursor stands after them."""
    before = editor.toPlainText()[: editor.textCursor().position()]
    space = " " if before and not before[-1].isspace() else ""
    editor.insertPlainText(f"{space}{words}")
    editor.setFocus()
