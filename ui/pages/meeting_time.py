"""Date, time and length of a meeting, in one line."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app import text
from app.domain.meetings import MeetingDraft
from ui import theme
from ui.vocabulary import Words
from ui.widgets.chip import ChipGroup, ChipOption
from ui.widgets.date_time_inputs import DateEdit, TimeEdit
from ui.widgets.head_row import HeadRow
from ui.widgets.themed import follow_theme

_LENGTHS = (30, 60, 90)


class MeetingTime(QWidget):
    """When it was and how long it took; other lengths than the usual get a chip of their own.

    Signals:
        changed: something was typed or chosen.
    """

    changed = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._today = date.min
        self._short = False
        self.date = DateEdit(
            lambda typed: text.parse_date(typed, today=self._today),
            lambda day: text.format_weekday_date(day, words.language, year=not self._short),
        )
        self.date.setObjectName("date")
        self.date.setAccessibleName(self.tr("Date"))
        self.time = TimeEdit(text.parse_time, text.format_time)
        self.time.setObjectName("time")
        self.time.setAccessibleName(self.tr("Time"))
        self.lengths = ChipGroup(self.tr("Length"), multi=False, may_be_empty=False)
        self.lengths.setObjectName("length")
        self._row = HeadRow()
        self.setLayout(self._row)
        self._row.add(self.date)
        self._row.add(self.time)
        self._row.add(self.lengths, 1)
        self.date.date_changed.connect(self.changed)
        self.time.time_changed.connect(self.changed)
        self.lengths.changed.connect(self.changed)
        follow_theme(self._renew)

    def set_today(self, today: date) -> None:
        """Say which day typed dates without a year are near to."""
        self._today = today

    def set_short(self, short: bool) -> None:
        """Leave year and half an hour out where there is little room."""
        day = self.date.date()
        self._short = short
        if day is not None:
            self.date.set_date(day)
        # The chosen length always shows; the others wait where there is little room.
        self.lengths.set_visible_count(0 if short else None)
        self._renew()

    def load(self, draft: MeetingDraft) -> None:
        """Show the draft's time."""
        lengths = sorted({*_LENGTHS, draft.minutes})
        self.lengths.set_options(
            [
                ChipOption(str(minutes), self.tr("{minutes} min").format(minutes=minutes))
                for minutes in lengths
            ]
        )
        self.lengths.set_selected([str(draft.minutes)])
        self.date.set_date(draft.on)
        self.time.set_time(draft.at)

    def apply(self, draft: MeetingDraft) -> MeetingDraft:
        """Give the draft with what stands here."""
        minutes = int(next(iter(self.lengths.selected()), draft.minutes))
        return replace(draft, on=self.date.date(), at=self.time.time(), minutes=minutes)

    def _renew(self) -> None:
        look = theme.current()
        self._row.setSpacing(look.space(8))
        self.date.setFixedWidth(look.px(126 if self._short else 166))
        self.time.setFixedWidth(look.px(70 if self._short else 78))
