"""Mitä viimeksi (F4): the last meeting, open promises of both and errands, read in 20 seconds."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.last_time import MOST_ERRANDS, MOST_PROMISES, OpenPromise
from app.services import last_time
from ui import theme
from ui.context import Context
from ui.dialogs.place_dialog import PlaceDialog
from ui.models.last_time_texts import LastTimeTexts
from ui.navigation import Place, log_place
from ui.pages.agreed_checks import AgreedChecks
from ui.translation import current_language
from ui.vocabulary import Words
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.voice_block import VoiceBlock


class LastTimeDialog(PlaceDialog):
    """Reads once, logged as a view; a promise can be marked as kept. The shield closes it."""

    def __init__(self, context: Context, place: Place, window: QWidget) -> None:
        super().__init__(context, place, window, width=760)
        if place.client_id is None:
            raise ValueError("whose last time?")
        self._client_id = place.client_id
        last = self._last = last_time.load_last_time(
            context.store, place.client_id, today=context.today(), now=context.now()
        )
        self.set_title(self.tr("Last time"))  # a window's title names nobody
        self._texts = LastTimeTexts(Words(current_language()), last)
        self._show_meeting()
        self.own = self._promises(self.tr("I promised, alone or together"), last.own)
        whose = self.tr("{name} and others promised").format(name=last.call_name)
        self.theirs = self._promises(whose, last.theirs)
        self._lay_out_promises(whose)
        self._show_lines(self.tr("Open errands"), "route", self._texts.errands(), MOST_ERRANDS)
        self._show_lines(self.tr("Next time"), "calendar-clock", [self._texts.next_time()], 1)
        self._add_buttons()
        context.shield.changed.connect(self._shield_changed)

    def _show_meeting(self) -> None:
        self.body.addWidget(Label(self._last.client_name, "h3", wrap=True))
        self.body.addWidget(Label(self._texts.met(), "strong", wrap=True, tabular=True))
        if self._texts.note():
            self.body.addWidget(Label(self._texts.note(), "lead", wrap=True))
        if self._texts.client_words():
            title = self.tr("In the client’s words · {day}").format(day=self._texts.day())
            self.body.addWidget(VoiceBlock(title, self._texts.client_words()))
        for icon, line in self._texts.since():
            self.body.addWidget(_line(icon, line))

    def _promises(self, title: str, promises: Sequence[OpenPromise]) -> AgreedChecks:
        checks = AgreedChecks(self.context, parent=self)
        checks.setAccessibleName(title)
        checks.show_matters([one.matter for one in promises[:MOST_PROMISES]])
        checks.failed.connect(self.failed)
        return checks

    def _lay_out_promises(self, whose: str) -> None:
        columns = QHBoxLayout()
        columns.setSpacing(theme.current().space(24))
        for title, promises, checks in (
            (self.tr("I promised, alone or together"), self._last.own, self.own),
            (whose, self._last.theirs, self.theirs),
        ):
            column = QVBoxLayout()
            column.setSpacing(theme.current().space(4))
            column.addWidget(Label(title, "micro-strong", "ink2", wrap=True))
            column.addWidget(checks)
            if not promises:
                column.addWidget(Label(self.tr("Nothing open."), "body", "ink2"))
            if more := self._texts.more(promises, MOST_PROMISES):
                column.addWidget(Label(more, "small", "ink2"))
            column.addStretch()
            columns.addLayout(column, 1)
        self.body.addLayout(columns)

    def _show_lines(self, title: str, icon: str, lines: Sequence[str], most: int) -> None:
        self.body.addWidget(Label(title, "micro-strong", "ink2"))
        for line in lines[:most]:
            self.body.addWidget(_line(icon, line))
        if not lines:
            self.body.addWidget(Label(self.tr("Nothing open."), "body", "ink2"))
        if more := self._texts.more(lines, most):
            self.body.addWidget(Label(more, "small", "ink2"))

    def _add_buttons(self) -> None:
        if self._last.met is not None:
            entry = Place("client", self._client_id, "meetings", self._last.met.id)
            self.entry_button = self.add_button(
                self.tr("Open the whole entry"), "ghost", pressed=lambda: self._leave(entry)
            )
        client = Place("client", self._client_id)
        self.add_button(self.tr("Open client"), pressed=lambda: self._leave(client))
        log = log_place(self._client_id, "", None, network=False)
        self.log_button = self.add_button(
            self.tr("Log a meeting"), "secondary", "pen-line", pressed=lambda: self._leave(log)
        )
        self.add_button(self.tr("Close"), "primary", pressed=self.reject, is_default=True)

    def _leave(self, place: Place) -> None:
        self.accept()
        self.navigate.emit(place)

    def _shield_changed(self) -> None:
        """Somebody sits beside her: only what belongs to the page beneath may stay."""
        if not self.context.shield.shows(self._client_id):
            self.reject()


def _line(icon: str, words: str) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.current().space(8))
    row.addWidget(IconLabel(icon, "ink2", 16))
    row.addWidget(Label(words, "body", wrap=True, tabular=True), 1)
    return holder
