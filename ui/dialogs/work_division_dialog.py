"""Työnjako (27): what the pair takes care of, what the own worker, when they look together."""

from dataclasses import replace

from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from app import text
from app.domain.period_acts import DivisionLine, WorkDivisionDraft
from app.errors import UserError
from app.services import drafts, period_acts, profiles
from ui import messages, theme
from ui.context import Context
from ui.dialogs.place_dialog import PlaceDialog
from ui.navigation import Place
from ui.pages.draft_keeper import DraftKeeper
from ui.pages.unread_dates import unread_dates
from ui.translation import current_language
from ui.widgets.date_time_inputs import DateEdit
from ui.widgets.fields import Field, show_told
from ui.widgets.label import Label
from ui.widgets.text_inputs import LineEdit
from ui.widgets.themed import follow_theme, set_shown

_ROWS = 6


class WorkDivisionDialog(PlaceDialog):
    """Topics of the county's profile first; each with a name, and free rows after them (P87)."""

    def __init__(self, context: Context, place: Place, window: QWidget) -> None:
        super().__init__(context, place, window, self.tr("Division of labour"), width=760)
        if place.client_id is None:
            raise ValueError("a division of labour needs its client")
        self._saved = False
        self._base = self._kept() or period_acts.load_division(
            context.store, place.client_id, current_language()
        )
        self.pair_name = LineEdit()
        self.agreed_on = self._date("agreed_on")
        self.next_check_on = self._date("next_check_on", future=True)
        weeks = profiles.profile_in_force(context.store).rhythm.joint_check_weeks
        self.fields = {
            "pair_name": Field(self.tr("Work pair"), self.pair_name),
            "agreed_on": Field(self.tr("Agreed on"), self.agreed_on),
            "next_check_on": Field(
                self.tr("Looked at together next"),
                self.next_check_on,
                True,
                self.tr("Here every %n week(s).", "", weeks),
            ),
        }
        self.rows = [(LineEdit(), LineEdit()) for _ in range(_ROWS)]
        self.problem = Label("", "small-strong", "bad", wrap=True)
        self.problem.hide()
        self._lay_out()
        self._fill()
        self.add_button(self.tr("Cancel"), pressed=self.reject)
        self.save_button = self.add_button(
            self.tr("Save"), "primary", "check", pressed=self.save, is_default=True
        )
        self.keeper = DraftKeeper(context, "work-division", self.draft, self)
        for topic, who in self.rows:
            topic.textEdited.connect(self.keeper.touch)
            who.textEdited.connect(self.keeper.touch)
        follow_theme(self._renew_grids)

    def _kept(self) -> WorkDivisionDraft | None:
        if self.place.section != "draft" or self.place.record_id is None:
            return None
        kept = drafts.load_draft(self.context.store, "work-division", self.place.record_id)
        found = kept.draft if kept is not None else None
        return found if isinstance(found, WorkDivisionDraft) else None

    def _date(self, name: str, *, future: bool = False) -> DateEdit:
        today = self.context.today
        edit = DateEdit(
            lambda typed: text.parse_date(typed, today=today(), future=future), text.format_date
        )
        edit.setObjectName(name)
        return edit

    def _lay_out(self) -> None:
        self._facts = QGridLayout()
        for column, field in enumerate(self.fields.values()):
            self._facts.addWidget(field, 0, column)
        self._grid = QGridLayout()
        self._grid.addWidget(Label(self.tr("What"), "label", "ink2"), 0, 0)
        self._grid.addWidget(Label(self.tr("Who"), "label", "ink2"), 0, 1)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(1, 2)
        for number, (topic, who) in enumerate(self.rows, start=1):
            topic.setAccessibleName(self.tr("What, row {number}").format(number=number))
            who.setAccessibleName(self.tr("Who, row {number}").format(number=number))
            self._grid.addWidget(topic, number, 0)
            self._grid.addWidget(who, number, 1)
        self.body.addLayout(self._facts)
        self.body.addLayout(self._grid)
        self.body.addWidget(self.problem)

    def _fill(self) -> None:
        draft = self._base
        self.pair_name.setText(draft.pair_name)
        self.agreed_on.set_date(draft.agreed_on or self.context.today())
        self.next_check_on.set_date(draft.next_check_on)
        for (topic, who), line in zip(self.rows, draft.lines, strict=False):
            topic.setText(line.topic)
            who.setText(line.who)

    def draft(self) -> WorkDivisionDraft:
        """Give what stands here; a row without a topic is left out."""
        return replace(
            self._base,
            pair_name=self.pair_name.text(),
            agreed_on=self.agreed_on.date(),
            next_check_on=self.next_check_on.date(),
            lines=tuple(
                DivisionLine(topic=topic.text(), who=who.text())
                for topic, who in self.rows
                if topic.text().strip()
            ),
        )

    def save(self) -> None:
        """Save it, if somebody takes something."""
        if self._saved:
            return
        context, draft = self.context, self.draft()
        problems = (*unread_dates(self), *draft.problems(context.today()))
        told = messages.problems_by_field(problems)
        show_told(self.fields, told)
        nobody = self.tr("Write who takes at least one of them.")
        self.problem.setText(nobody if "lines" in told else "")
        set_shown(self.problem, "lines" in told)
        if problems:
            return
        try:
            period_acts.save_division(
                context.store, draft, now=context.now(), today=context.today()
            )
        except UserError as error:
            self.failed.emit(error)
            return
        self._saved = True
        self.keeper.stop()
        self.accept()
        self.notified.emit(self.tr("Division of labour stored"), None)

    @override
    def save_draft(self) -> None:
        if not self._saved:
            self.keeper.keep()

    def _renew_grids(self) -> None:
        look = theme.current()
        for grid in (self._facts, self._grid):
            grid.setHorizontalSpacing(look.space(16))
            grid.setVerticalSpacing(look.space(8))
