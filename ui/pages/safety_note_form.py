"""Kotikäyntihuomio: only facts, with day, author and review date (worker-review.md 4)."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app import text
from app.domain.clients import SafetyNoteDraft
from ui import theme
from ui.widgets.date_time_inputs import DateEdit
from ui.widgets.fields import Field
from ui.widgets.label import Label
from ui.widgets.text_inputs import LineEdit
from ui.widgets.themed import follow_theme

_REVIEW_MONTHS = 3


class SafetyNoteForm(QWidget):
    """What to mind at the door.

    Signals:
        changed: something was typed.
    """

    changed = Signal()

    def __init__(
        self, today: Callable[[], date], author: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._author = author
        self._stored: SafetyNoteDraft | None = None
        self.text = LineEdit()
        self.text.setObjectName("safety-note")
        self.review_on = DateEdit(
            lambda typed: text.parse_date(typed, today=today(), future=True), text.format_date
        )
        self.review_on.setObjectName("review_on")
        self.fields = {
            "safety_note": Field(
                self.tr("Home visit note"),
                self.text,
                hint=self.tr(
                    "Write what has happened, not what is feared. "
                    "The client has the right to see this."
                ),
            ),
            "review_on": Field(self.tr("Check again"), self.review_on),
        }
        self._signed = Label("", "small", "ink2")
        row = QHBoxLayout()
        row.addWidget(self.fields["safety_note"], 3)
        row.addWidget(self.fields["review_on"], 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(row)
        self._column.addWidget(self._signed)
        self.text.textEdited.connect(self.changed)
        self.review_on.date_changed.connect(self.changed)
        follow_theme(self._renew)

    def load(self, note: SafetyNoteDraft | None) -> None:
        """Show a note, or an empty form whose review lies three months ahead."""
        self._stored = note
        review = note.review_on if note else text.add_months(self._today(), _REVIEW_MONTHS)
        self.text.setText(note.text if note else "")
        self.review_on.set_date(review)
        day = note.written_on if note else self._today()
        author = note.author if note else self._author
        self._signed.setText(f"{author} {text.format_date(day)}")

    def note(self) -> SafetyNoteDraft | None:
        """Give the note, or None while nothing is written; a changed text is signed anew."""
        written = self.text.text().strip()
        if not written:
            return None
        review = self.review_on.date() or text.add_months(self._today(), _REVIEW_MONTHS)
        kept = self._stored if self._stored and self._stored.text == written else None
        return SafetyNoteDraft(
            text=written,
            written_on=kept.written_on if kept else self._today(),
            author=kept.author if kept else self._author,
            review_on=review,
        )

    def _renew(self) -> None:
        self._column.setSpacing(theme.current().space(4))
