"""Mahtuuko uusi asiakas? A usual week in hours, for the talk with the supervisor; no names."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app import text
from app.domain.capacity import Capacity
from app.domain.plan_paper import PaperOptions
from app.progress import Progress
from app.services import capacity
from ui.context import Context
from ui.dialogs.place_dialog import PlaceDialog
from ui.navigation import Place
from ui.translation import current_language
from ui.widgets.banner import Banner
from ui.widgets.fields import Field
from ui.widgets.label import Label
from ui.widgets.number_edit import NumberEdit
from ui.widgets.row_card import RowCard


class CapacityDialog(PlaceDialog):
    """Hours of meetings, drives, recording and groups; what one more weekly client would take."""

    def __init__(self, context: Context, place: Place, window: QWidget) -> None:
        super().__init__(context, place, window, self.tr("Is there room for a new client?"))
        self.hours = NumberEdit()
        self.hours.setObjectName("week-hours")
        self.hours.set_number(capacity.week_hours(context.store))
        self.week = RowCard()
        self.verdict = Banner("", "info")
        self.body.addWidget(
            Label(self.tr("Reckoned from agreed rhythms, drives and recording, without names."),
                  "body", "ink2", wrap=True)
        )  # fmt: skip
        self.body.addWidget(Field(self.tr("Hours of your week"), self.hours))
        self.body.addWidget(self.week)
        self.body.addWidget(self.verdict)
        self.copy_button = self.add_button(self.tr("Copy"), icon="copy", pressed=self.copy)
        self.sheet_button = self.add_button(self.tr("Sheet"), icon="file-text", pressed=self.ask)
        self.add_button(self.tr("Close"), "primary", pressed=self.accept, is_default=True)
        self.hours.editingFinished.connect(self._hours_changed)
        self._show()

    def words(self) -> str:
        """Give the week and the verdict as one text, for the talk with the supervisor."""
        return f"{self._sum()} {self._verdict()}"

    def copy(self) -> None:
        """Put the text on the clipboard."""
        QGuiApplication.clipboard().setText(self.words())
        self.notified.emit(self.tr("Copied"), None)

    def ask(self) -> None:
        """Ask where to write the sheet for the talk with the supervisor."""
        prompts = self.context.prompts
        title = self.tr("Sheet for the talk with the supervisor")
        prompts.ask_save_path(self, title, "viikko.pdf", self.tr("PDF (*.pdf)"), self._write)

    def _write(self, path: Path) -> None:
        store, now = self.context.store, self.context.now()
        options = PaperOptions(language=current_language())

        def work(progress: Progress) -> None:
            from app.services.client_papers import save_of_nobody  # papers only when needed

            save_of_nobody(store, "week-sheet", path, options, now=now, progress=progress)

        self.context.jobs.run(self, work, self._written, self.failed.emit)

    def _written(self, _result: object) -> None:
        self.notified.emit(self.tr("The sheet is saved. No client stands on it."), None)

    def _hours_changed(self) -> None:
        hours = self.hours.number()
        if hours is not None and 1 <= hours <= 60:
            capacity.set_week_hours(self.context.store, hours)
        self._show()

    def _show(self) -> None:
        found = self._found = capacity.load_capacity(self.context.store, self.context.today())
        self.week.begin()
        self.week.set_title(self.tr("%n client(s)", "", found.clients))
        for what, minutes in (
            (self.tr("Meetings"), found.meetings),
            (self.tr("Driving"), found.drives),
            (self.tr("Recording"), found.recording),
            (self.tr("Groups and other work"), found.groups),
            (self.tr("Free"), found.free),
        ):
            self.week.add_fact(what, self._hours(minutes))
        self.verdict.show_message(self._verdict(), "ok" if found.fits else "info")

    def _sum(self) -> str:
        found: Capacity = self._found
        return self.tr(
            "In a week {week}: meetings {meetings}, driving {drives}, recording {recording}, "
            "groups {groups}, free {free}."
        ).format(
            week=self._hours(found.week),
            meetings=self._hours(found.meetings),
            drives=self._hours(found.drives),
            recording=self._hours(found.recording),
            groups=self._hours(found.groups),
            free=self._hours(found.free),
        )

    def _verdict(self) -> str:
        found: Capacity = self._found
        need = self._hours(found.next_client)
        later = ""
        if found.next_place_on is not None and not found.fits:
            later = self.tr(" The first period ends so that a place is free {day}.").format(
                day=text.format_date(found.next_place_on)
            )
        if found.fits:
            return self.tr("A new weekly client takes about {need}: there is room.").format(
                need=need
            )
        return (
            self.tr(
                "A new weekly client takes about {need}: there is no room without making some."
            ).format(need=need)
            + later
        )

    def _hours(self, minutes: int) -> str:
        return self.tr("{hours} h").format(hours=text.format_number(minutes / 60, 1))
