"""Toinen kalenteri: her own times from an .ics file, seen before they stand in Kalenteri (28)."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app import text
from app.domain.foreign_calendar import ForeignTime, ReadCalendar
from app.progress import Progress
from app.services import foreign_calendar
from app.services.foreign_calendar import CalendarRefused
from ui.context import Context
from ui.dialogs.place_dialog import PlaceDialog
from ui.jobs import Job, Lane
from ui.navigation import Place
from ui.translation import current_language
from ui.widgets.busy import ProgressBar
from ui.widgets.buttons import Button
from ui.widgets.checks import CheckBox
from ui.widgets.label import Label
from ui.widgets.themed import set_shown

_SHOWN: Final = 4


class ForeignCalendarDialog(PlaceDialog):
    """Choose a file, see what would stand in the calendar, take it; or take all of it out."""

    def __init__(self, context: Context, place: Place, window: QWidget) -> None:
        super().__init__(context, place, window, self.tr("Another calendar of yours"), width=600)
        self.read: ReadCalendar | None = None
        self._job: Job | None = None
        self._lay_out()
        self.remove_button = self.add_button(self.tr("Take out"), pressed=self.remove)
        self.add_button(self.tr("Cancel"), pressed=self.reject)
        self.take_button = self.add_button(
            self.tr("Show in the calendar"), "primary", "check", pressed=self.take
        )
        self.take_button.setEnabled(False)
        self.progress = ProgressBar(self.sheet)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.add_to_footer(self.progress)
        self._show_state()

    def _lay_out(self) -> None:
        hint = self.tr(
            "A calendar file (.ics) from Outlook or another calendar. Its times stand in Kalenteri "
            "to look at only; they are never sent on. Reading again replaces all of them."
        )
        self.body.addWidget(Label(hint, "body", "ink2", wrap=True, parent=self.sheet))
        self.state = Label("", "small", "ink2", wrap=True, parent=self.sheet)
        self.body.addWidget(self.state)
        self.choose_button = Button(self.tr("Choose a file"), "folder-open", parent=self.sheet)
        self.choose_button.clicked.connect(self._choose)
        self.body.addWidget(self.choose_button)
        self.titles = CheckBox(
            self.tr("Keep the titles too. Without it each time says only Busy."), self.sheet
        )
        self.titles.toggled.connect(self._show_read)
        self.body.addWidget(self.titles)
        self.count = Label("", "strong", wrap=True, parent=self.sheet)
        self.told = Label("", "body", wrap=True, parent=self.sheet)
        self.notes = Label("", "small", "ink2", wrap=True, parent=self.sheet)
        for label in (self.count, self.notes, self.told):
            self.body.addWidget(label)
        self.refused = Label("", "strong", "bad", wrap=True, parent=self.sheet)
        self.body.addWidget(self.refused)
        set_shown(self.refused, False)
        self._show_read()

    def _show_state(self) -> None:
        kept = foreign_calendar.foreign_state(self.context.store)
        set_shown(self.remove_button, kept is not None)
        set_shown(self.state, kept is not None)
        if kept is None:
            return
        day = text.format_date(text.local(kept.read_at).date())
        words = self.tr("Read {day}: %n time(s), until {last}", "", kept.count)
        self.state.setText(words.format(day=day, last=text.format_date(kept.last)))

    def _choose(self) -> None:
        self.context.prompts.ask_open_path(
            self,
            self.tr("Another calendar of yours"),
            self.tr("Calendar file (*.ics)"),
            self.read_file,
        )

    def read_file(self, path: Path) -> None:
        """Read a file beside the interface and show what is in it."""
        if self._job is not None:
            return
        today = self.context.today()

        def work(progress: Progress) -> ReadCalendar:
            return foreign_calendar.read_file(path, today=today, progress=progress)

        self.choose_button.set_busy(self.tr("Reading…"))
        self._job = job = self.context.jobs.job(work, Lane.BESIDE)
        job.progressed.connect(self.progress.set_progress)
        job.settled.connect(self._rest)
        job.succeeded.connect(self._was_read)
        job.failed.connect(self._refuse)
        self.context.jobs.start(job)

    def _rest(self) -> None:
        self._job = None
        self.progress.set_progress(None, None)
        self.choose_button.set_busy(None)

    def _was_read(self, read: ReadCalendar) -> None:
        self.read = read
        set_shown(self.refused, False)
        self.take_button.setEnabled(True)
        self._show_read()

    def _show_read(self) -> None:
        """Say how much there is and show the first of it, as it would stand in the calendar."""
        read = self.read
        if read is not None:
            count = self.tr("%n time(s), until {last}", "", len(read.times))
            self.count.setText(count.format(last=text.format_date(read.last)))
            self.told.setText("\n".join(self._line(one) for one in read.times[:_SHOWN]))
            self.notes.setText("\n".join(self._notes(read)))
        for label in (self.count, self.told, self.notes):
            set_shown(label, read is not None and bool(label.text()))
        self.fit()

    def _notes(self, read: ReadCalendar) -> list[str]:
        told = []
        if read.goes_on:
            told.append(
                self.tr("%n come(s) again later too: read the file anew then.", "", read.goes_on)
            )
        if read.first_only:
            unknown = self.tr(
                "%n come(s) again in a way that is not known: see the first one only.",
                "",
                read.first_only,
            )
            told.append(unknown)
        if read.zones_unknown:
            told.append(
                self.tr(
                    "%n of an unknown time zone: taken as Finnish time.", "", read.zones_unknown
                )
            )
        if read.passed_over:
            told.append(self.tr("%n could not be read.", "", read.passed_over))
        return told

    def _line(self, one: ForeignTime) -> str:
        language = current_language()
        day = text.format_weekday_date(one.start.date(), language, year=False)
        translate = QCoreApplication.translate
        when = translate("calendar", "all day") if one.all_day else text.format_time(one.start)
        busy = translate("calendar", "Busy")
        title = (one.title if self.titles.isChecked() else "") or busy
        return f"{day} {when} · {title}"

    def _refuse(self, error: Exception) -> None:
        self.read = None
        self.take_button.setEnabled(False)
        self._show_read()
        if not isinstance(error, CalendarRefused):
            self.failed.emit(error)
            return
        self.refused.setText(_reason(str(error.values.get("reason"))))
        set_shown(self.refused, True)
        self.fit()

    def take(self) -> None:
        """Keep what was read in place of what was read before."""
        if self.read is None:
            return
        context, titles = self.context, self.titles.isChecked()
        count = foreign_calendar.take_calendar(
            context.store, self.read, titles=titles, now=context.now()
        )
        self.notified.emit(self.tr("%n time(s) of the other calendar", "", count), self._undo())
        self.accept()

    def remove(self) -> None:
        """Take all times of the other calendar out."""
        foreign_calendar.remove_calendar(self.context.store)
        self.notified.emit(self.tr("The other calendar's times are out"), self._undo())
        self.accept()

    def _undo(self) -> Callable[[], None]:
        """What brings the times back as they were."""
        return partial(foreign_calendar.undo_calendar, self.context.store)

    @override
    def reject(self) -> None:
        """Close; a reading that goes on is stopped."""
        if self._job is not None:
            self._job.cancel()
        super().reject()


def _reason(reason: str) -> str:
    translate = QCoreApplication.translate
    known = {
        "too-large": translate("ForeignCalendarDialog", "The file is larger than 10 MB."),
        "not-text": translate("ForeignCalendarDialog", "The file is not text."),
        "too-deep": translate("ForeignCalendarDialog", "The file is nested too deeply."),
        "too-many": translate("ForeignCalendarDialog", "There is too much in the file."),
    }
    what = known.get(reason) or translate("ForeignCalendarDialog", "The file is not a calendar.")
    nothing = translate("ForeignCalendarDialog", "Nothing was changed.")
    return f"{what} {nothing}"
