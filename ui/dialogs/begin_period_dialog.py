"""Aloita jakso (27): first day and length; the county's profile sets the clocks (P17, P45)."""

from PySide6.QtWidgets import QWidget

from app import text
from app.errors import UserError
from app.services import periods, profiles
from ui.context import Context
from ui.dialogs.place_dialog import PlaceDialog
from ui.navigation import Place
from ui.pages.unread_dates import show_unread_dates
from ui.translation import current_language
from ui.widgets.chip import ChipGroup, ChipOption
from ui.widgets.date_time_inputs import DateEdit
from ui.widgets.fields import Field
from ui.widgets.label import Label
from ui.widgets.themed import set_shown


class BeginPeriodDialog(PlaceDialog):
    """Begins a period for `place.client_id`."""

    def __init__(self, context: Context, place: Place, window: QWidget) -> None:
        super().__init__(context, place, window, self.tr("Begin a period"), width=560)
        self._saved = False
        self._profile = profiles.profile_in_force(context.store)
        self.start = DateEdit(
            lambda typed: text.parse_date(typed, today=context.today(), future=True),
            text.format_date,
        )
        self.start.setObjectName("start")
        self.start.set_date(context.today())
        self._make_chips()
        self.start_field = Field(self.tr("First day"), self.start)
        self.end = Label("", "body", "ink2", tabular=True)
        self.body.addWidget(self.start_field)
        tiers = Field(self.tr("Tier of support"), self.tier, optional=True)
        set_shown(tiers, bool(self._profile.tiers))
        self.body.addWidget(tiers)
        self.body.addWidget(self.rhythm)
        self.body.addWidget(Field(self.tr("Length"), self.length))
        self.body.addWidget(self.end)
        self.add_button(self.tr("Cancel"), pressed=self.reject)
        self.save_button = self.add_button(
            self.tr("Begin"), "primary", "check", pressed=self.save, is_default=True
        )
        self.start.date_changed.connect(self._show_end)
        self.length.changed.connect(self._show_end)
        self.tier.changed.connect(self._take_tier)
        if place.client_id is not None:
            proposed = periods.proposed_tier(context.store, place.client_id)
            self.tier.set_selected([proposed] if proposed else [])
        self._take_tier()
        self.start.setFocus()

    def _make_chips(self) -> None:
        clocks = self._profile.period
        self.tier = ChipGroup(self.tr("Tier of support"), multi=False)
        self.tier.setObjectName("tier")
        language = current_language()
        self.tier.set_options(
            [ChipOption(tier.id, tier.name.label(language)) for tier in self._profile.tiers]
        )
        self.rhythm = Label("", "small", "ink2", wrap=True)
        self.length = ChipGroup(self.tr("Length"), multi=False, may_be_empty=False)
        self.length.set_options(
            [
                ChipOption(str(months), self.tr("%n month(s)", "", months))
                for months in sorted({*clocks.lengths, *self._tier_months()})
            ]
        )
        self.length.set_selected([str(clocks.usual)])

    def save(self) -> None:
        """Begin the period, if its first day is a day."""
        if self._saved or show_unread_dates(self):
            return
        start, client_id = self.start.date(), self.place.client_id
        self.start_field.set_error("" if start else self.tr("When does the period begin?"))
        if start is None or client_id is None:
            return
        try:
            periods.begin_period(
                self.context.store,
                client_id,
                start=start,
                months=self._months(),
                tier=next(iter(self.tier.selected()), ""),
                now=self.context.now(),
            )
        except UserError as error:
            self.failed.emit(error)
            return
        self._saved = True
        self.accept()
        self.notified.emit(self.tr("The period begins {day}").format(
            day=text.format_date(start)), None)  # fmt: skip

    def _tier_months(self) -> set[int]:
        return {tier.months for tier in self._profile.tiers if tier.months is not None}

    def _take_tier(self) -> None:
        """The tier proposes the length, and sets the rhythm that is watched."""
        tier = self._profile.tier(next(iter(self.tier.selected()), ""))
        if tier is not None and tier.months is not None:
            self.length.set_selected([str(tier.months)])
        days = tier.agreed_gap_days if tier is not None else None
        self.rhythm.setText(
            "" if days is None else self.tr("A meeting every %n day(s) is agreed on.", "", days)
        )
        set_shown(self.rhythm, days is not None)
        self._show_end()

    def _months(self) -> int:
        return int(next(iter(self.length.selected())))

    def _show_end(self) -> None:
        start = self.start.date()
        if start is None:
            self.end.setText("")
            return
        last = text.format_date(text.period_end(start, self._months()))
        self.end.setText(self.tr("Last day {day}").format(day=last))
