"""Suostumus yhteydenpitoon: what may be told, what not, until when, given how (review 6)."""

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app import text
from app.domain.network import ConsentDraft
from app.domain.problems import Problem
from ui import theme
from ui.models.team_texts import TeamTexts
from ui.widgets.buttons import Button
from ui.widgets.date_time_inputs import DateEdit
from ui.widgets.fields import Field, show_told
from ui.widgets.label import Label
from ui.widgets.segment import Segment, SegmentOption
from ui.widgets.tag import Tag
from ui.widgets.text_inputs import LineEdit
from ui.widgets.themed import follow_theme, set_shown


class ConsentForm(QFrame):
    """A consent is withdrawn with a date, never erased; a new one follows it.

    Signals:
        changed: something was typed or chosen.
        withdrawal_wanted: withdraw the stored consent on a day (date).
    """

    changed = Signal()
    withdrawal_wanted = Signal(object)

    def __init__(
        self, texts: TeamTexts, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("nested")
        self._texts = texts
        self._today = today
        self._stored: ConsentDraft | None = None
        self._shown: ConsentDraft | None = None
        self._period_end: date | None = None
        self.state = Tag("", "neutral")
        self.may_tell = LineEdit(self.tr("for example meeting times and shopping practice"))
        self.may_not_tell = LineEdit(self.tr("for example money matters"))
        self.given_on = self._day("given_on", future=False)
        self.valid_until = self._day("valid_until", future=True)
        self.given_how = Segment(
            [
                SegmentOption("spoken", self.tr("In speech")),
                SegmentOption("written", self.tr("In writing")),
            ],
            self.tr("Given how"),
        )
        self.withdrawn_on = self._day("withdrawn_on", future=False)
        self.withdraw_button = Button(self.tr("Withdraw consent"), "ban", "danger-outline")
        self.withdraw_button.setObjectName("withdraw")
        self.renew_button = Button(self.tr("Write a new consent"), "plus", "soft")
        self.renew_button.setObjectName("new-consent")
        self._make_fields()
        self._lay_out()
        self._connect()
        follow_theme(self._renew)

    def _day(self, name: str, *, future: bool) -> DateEdit:
        edit = DateEdit(
            lambda typed: text.parse_date(typed, today=self._today(), future=future),
            text.format_date,
        )
        edit.setObjectName(name)
        return edit

    def _make_fields(self) -> None:
        self.may_tell.setObjectName("may_tell")
        self.may_not_tell.setObjectName("may_not_tell")
        self._fields = {
            "may_tell": Field(self.tr("What may be told"), self.may_tell),
            "may_not_tell": Field(self.tr("What may not be told"), self.may_not_tell, True),
            "given_on": Field(self.tr("Given on"), self.given_on),
            "given_how": Field(self.tr("Given how"), self.given_how),
            "valid_until": Field(self.tr("Valid until"), self.valid_until),
        }
        self._withdrawal = Field(self.tr("Withdrawn on"), self.withdrawn_on)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Consent to contact"), "h3", wrap=True), 1)
        head.addWidget(self.state)
        self._grid = QGridLayout()
        self._grid.addWidget(self._fields["may_tell"], 0, 0, 1, 2)
        self._grid.addWidget(self._fields["may_not_tell"], 1, 0, 1, 2)
        self._grid.addWidget(self._fields["given_on"], 2, 0)
        self._grid.addWidget(self._fields["given_how"], 2, 1)
        self._grid.addWidget(self._fields["valid_until"], 3, 0)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self._withdraw_part = QWidget()
        row = QHBoxLayout(self._withdraw_part)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._withdrawal)
        row.addWidget(self.withdraw_button)
        row.addStretch()
        self._column = QVBoxLayout(self)
        self._column.addLayout(head)
        self._column.addLayout(self._grid)
        self._column.addWidget(self._withdraw_part)
        self._column.addWidget(self.renew_button)

    def _connect(self) -> None:
        self.may_tell.textEdited.connect(self._begun)
        for edit in (self.may_not_tell, self.given_on, self.valid_until):
            edit.textEdited.connect(self.changed)
        self.given_how.changed.connect(self.changed)
        self.withdraw_button.clicked.connect(self._withdraw)
        self.renew_button.clicked.connect(self._begin_new)

    def load(
        self, consent: ConsentDraft | None, period_end: date | None, *, keep_end: bool = False
    ) -> None:
        """Show the newest consent; `period_end` is the last day that one may last."""
        self._stored = consent
        self._period_end = self._period_end if keep_end else period_end
        self._show(consent)
        end = self._period_end
        self._fields["valid_until"].set_hint(
            self.tr("At most until the period ends, {end}").format(end=text.format_date(end))
            if end
            else self.tr("At most until the period ends")
        )

    def draft(self) -> ConsentDraft | None:
        """Give what stands here; nothing while nothing was written."""
        before = self._shown or ConsentDraft()
        now = ConsentDraft(
            may_tell=self.may_tell.text(),
            may_not_tell=self.may_not_tell.text(),
            valid_until=self.valid_until.date(),
            given_on=self.given_on.date(),
            given_how=self.given_how.selected() or "spoken",
            withdrawn_on=before.withdrawn_on,
        )
        empty = ConsentDraft(given_how=now.given_how)
        return self._stored if now == empty else now

    def problems(self) -> tuple[Problem, ...]:
        """What the draft alone can't tell: text without a day, a day that is none."""
        found = []
        told = self.may_tell.text().strip() or self.may_not_tell.text().strip()
        if self.given_on.has_error() or (told and self.given_on.date() is None):
            found.append(Problem("date-missing", "given_on"))
        given = self.given_on.date()
        if given is not None and given > self._today():
            found.append(Problem("date-in-future", "given_on"))
        if self.valid_until.has_error():
            found.append(Problem("date-missing", "valid_until"))
        return tuple(found)

    def show_problems(self, told: Mapping[str, str]) -> None:
        """Say under each field what is wrong."""
        show_told(self._fields, told)

    def _show(self, consent: ConsentDraft | None) -> None:
        self._shown = consent
        shown = consent or ConsentDraft()
        words = self._texts.consent(consent)
        self.state.set(words.words, words.status, words.icon)
        self.may_tell.setText(shown.may_tell)
        self.may_not_tell.setText(shown.may_not_tell)
        self.given_on.set_date(shown.given_on)
        self.valid_until.set_date(shown.valid_until)
        self.given_how.set_selected(shown.given_how)
        withdrawn = shown.withdrawn_on is not None
        given = shown.given_on is not None
        for field in self._fields.values():
            field.setEnabled(not withdrawn)
        set_shown(self._withdraw_part, given and not withdrawn and consent == self._stored)
        self.withdrawn_on.set_date(self._today())
        set_shown(self.renew_button, withdrawn)

    def _begun(self) -> None:
        if not self.given_on.text().strip() and self.may_tell.text().strip():
            self.given_on.set_date(self._today())
            if not self.valid_until.text().strip():
                self.valid_until.set_date(self._period_end)
        self.changed.emit()

    def _begin_new(self) -> None:
        self._show(None)
        self.may_tell.setFocus()
        self.changed.emit()

    def _withdraw(self) -> None:
        day = self.withdrawn_on.date()
        if day is None or day > self._today():
            self._withdrawal.set_error(self.tr("Give a day that is not still to come."))
            return
        self._withdrawal.set_error("")
        self.withdrawal_wanted.emit(day)

    def _renew(self) -> None:
        look = theme.current()
        side = look.space(16)
        self._column.setContentsMargins(side, side, side, side)
        self._column.setSpacing(look.space(12))
        self._grid.setHorizontalSpacing(look.space(16))
        self._grid.setVerticalSpacing(look.space(12))
