"""Ei pidetty: why a session was not held; each member's file gets it as a cancelled meeting."""

from PySide6.QtWidgets import QWidget

from app.errors import UserError
from app.reference.vocabularies import Vocabulary
from app.services import group_sessions
from ui.context import Context
from ui.dialogs.place_dialog import PlaceDialog
from ui.navigation import Place
from ui.translation import current_language
from ui.vocabulary import Words
from ui.widgets.chip import ChipGroup
from ui.widgets.fields import Field
from ui.widgets.label import Label
from ui.widgets.text_inputs import LineEdit

_REASONS = (
    "worker-ill", "worker-holiday", "worker-other", "weather", "transport", "connection", "other",
)  # fmt: skip


class GroupNotHeldDialog(PlaceDialog):
    """`place.record_id` is the session."""

    def __init__(self, context: Context, place: Place, window: QWidget) -> None:
        super().__init__(context, place, window, width=620)
        self.set_title(self.tr("Was not held"))
        self.body.addWidget(
            Label(
                self.tr("Each member's file gets a cancelled meeting with this reason."), wrap=True
            )
        )
        self.reasons = ChipGroup(self.tr("Reason"), multi=False, parent=self)
        words = Words(current_language())
        options = words.options(Vocabulary.OUTCOME_REASONS)
        self.reasons.set_options([one for one in options if one.id in _REASONS])
        self.note = LineEdit(parent=self)
        self.note.setObjectName("note")
        self._field = Field(self.tr("Reason"), self.reasons)
        self.body.addWidget(self._field)
        self.body.addWidget(Field(self.tr("More of it"), self.note, optional=True))
        self.add_button(self.tr("Cancel"), pressed=self.reject)
        self.save_button = self.add_button(self.tr("Save"), "primary", "check", pressed=self.save)

    def save(self) -> None:
        """Save why it was not held."""
        chosen = next(iter(self.reasons.selected()), "")
        session_id, context = self.place.record_id, self.context
        if not chosen or session_id is None:
            self._field.set_error(self.tr("Choose a reason."))
            self.fit()
            return
        try:
            group_sessions.cancel_session(
                context.store,
                session_id,
                chosen,
                self.note.text(),
                now=context.now(),
                today=context.today(),
            )
        except UserError as error:
            self.failed.emit(error)
            return
        self.accept()
        self.notified.emit(
            self.tr("Noted: not held"),
            lambda: group_sessions.undo_roll(context.store, session_id, now=context.now()),
        )
