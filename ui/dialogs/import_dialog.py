"""Tuo tiedostosta: clients from a list or a FHIR file, seen before anything is saved (31)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from app import text
from app.errors import UserError, file_explained
from app.progress import Progress
from app.services import client_import, client_search
from app.services.client_import import ImportRefused, PatientPreview, Table
from app.services.client_search import SearchTerms
from app.services.server_login import Network
from ui.context import Context
from ui.dialogs.place_dialog import PlaceDialog
from ui.jobs import Job, Lane, Work
from ui.navigation import Place
from ui.pages.import_columns_form import ImportColumnsForm
from ui.pages.import_row import ImportRow
from ui.pages.server_search_form import ServerSearchForm
from ui.widgets.busy import ProgressBar
from ui.widgets.buttons import Button
from ui.widgets.label import Label
from ui.widgets.themed import set_shown

_MOST_SHOWN = 200
Slot = Callable[..., object]
_KINDS = "CSV, Excel, FHIR (*.csv *.txt *.tsv *.xlsx *.json)"


@dataclass(frozen=True, slots=True)
class _Read:
    """What a file held; a table with what its columns mean."""

    preview: PatientPreview
    table: Table | None = None
    columns: Mapping[str, int] = field(default_factory=dict)


class ImportDialog(PlaceDialog):
    """Choose a file, look at who is in it, add those that are ticked."""

    def __init__(self, context: Context, place: Place, window: QWidget) -> None:
        super().__init__(context, place, window, self.tr("Clients from elsewhere"), width=720)
        self.rows: list[ImportRow] = []
        self._table: Table | None = None
        self._job: Job | None = None
        self._busy_button: Button | None = None
        self._other_columns = False
        self._lay_out_choice()
        self.search_form = ServerSearchForm(context.today(), self)
        self.search_form.wanted.connect(self.search)
        self.body.addWidget(self.search_form)
        set_shown(self.search_form, client_search.can_search(context.store))
        self._lay_out_last()
        self.columns_form = ImportColumnsForm(self)
        self.columns_form.changed.connect(self._columns_changed)
        self.columns_form.hide()
        self.body.addWidget(self.columns_form)
        self._refused = Label("", "strong", "bad", wrap=True)
        self._refused.hide()
        self.body.addWidget(self._refused)
        self.add_button(self.tr("Cancel"), pressed=self.reject)
        self.add_clients_button = self.add_button(
            self.tr("Add the ticked"), "primary", "plus", pressed=self.add_clients
        )
        self.add_clients_button.setEnabled(False)
        self.progress = ProgressBar(self.sheet)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.add_to_footer(self.progress)

    def _lay_out_choice(self) -> None:
        hint = Label(
            self.tr(
                "A list as CSV or Excel, or a FHIR Patient or Bundle in a JSON file. You see "
                "everyone before anything is saved. The file stays where it is; delete it "
                "yourself when it is no longer needed."
            ),
            "body",
            "ink2",
            wrap=True,
        )
        self.choose_button = Button(self.tr("Choose a file"), "folder-open")
        ask, title = self.context.prompts.ask_open_path, self.tr("Clients from a file")
        self.choose_button.clicked.connect(lambda: ask(self, title, _KINDS, self.read))
        self.body.addWidget(hint)
        self.body.addWidget(self.choose_button)

    def _lay_out_last(self) -> None:
        self._last = Label("", "small", "ink2", wrap=True, parent=self)
        self.undo_button = Button(self.tr("Take the whole import back"), "undo-2", parent=self)
        self.undo_button.clicked.connect(self._ask_undo)
        row = QHBoxLayout()
        self.body.addLayout(row)
        row.addWidget(self._last, 1)
        row.addWidget(self.undo_button)
        last = client_import.last_import(self.context.store)
        set_shown(self._last, last is not None)
        set_shown(self.undo_button, last is not None)
        if last is not None:
            day = text.format_date(text.local(last.at).date())
            words = self.tr("Imported last: %n client(s), {day}", "", last.count)
            self._last.setText(words.format(day=day))

    def _ask_undo(self) -> None:
        self.context.prompts.confirm(
            self,
            self.tr("Take the whole import back?"),
            self.tr("All clients that came with it go. It is refused once you have logged work."),
            self.tr("Take back"),
            self._undo,
            danger=True,
        )

    def _undo(self) -> None:
        store = self.context.store

        def work(progress: Progress) -> int:
            progress.report(0, 1)
            return client_import.undo_import(store)

        self._run(work, self._undone, self._fail, self.undo_button, self.tr("Taking back…"))

    def _undone(self, count: int) -> None:
        self.notified.emit(self.tr("%n client(s) taken back", "", count), None)
        self.accept()

    def read(self, path: Path) -> None:
        """Read a file beside the interface and show who is in it."""
        if self._job is not None:
            return
        store, today = self.context.store, self.context.today()

        def work(progress: Progress) -> _Read:
            progress.report(0, 1)
            with file_explained(), path.open("rb") as file:
                data = file.read(client_import.LARGEST + 1)
            if not client_import.is_table(data):
                return _Read(client_import.preview_patients(store, data, today=today))
            table = client_import.read_table(data)
            columns = client_import.columns_for(store, table.heads)
            preview = client_import.preview_table(store, table, columns, today=today)
            return _Read(preview, table, columns)

        self._run(work, self._show_read, self._refuse, self.choose_button, self.tr("Reading…"))

    def search(self, terms: SearchTerms) -> None:
        """Ask the server beside the interface and show whom it knows."""
        if self._job is not None:
            return
        store, today, now = self.context.store, self.context.today(), self.context.now

        def work(progress: Progress) -> _Read:
            progress.report(0, 1)
            network = Network(clock=now)
            found = client_search.search_server(store, terms, today=today, network=network)
            return _Read(found)

        busy = self.search_form.button
        words = self.tr("Searching…")
        self._run(work, self._show_read, self._refuse, busy, words, Lane.BESIDE)

    def _show_read(self, read: "_Read") -> None:
        self._clear()
        self._table = read.table
        set_shown(self.columns_form, read.table is not None)
        if read.table is not None:
            self.columns_form.show_table(read.table, read.columns)
        self._show(read.preview)
        if not read.preview.rows:  # a file without people is refused, a search just finds nobody
            self._refused.setText(self.tr("Nobody was found on the server."))
            self._refused.show()
            self.fit()

    def _columns_changed(self) -> None:
        """Compare anew; a choice that comes while another is compared is taken up after it."""
        if self._table is None:
            return
        self._other_columns = self._job is not None
        if self._job is not None:
            return
        store, today = self.context.store, self.context.today()
        table, columns = self._table, self.columns_form.columns()

        def work(progress: Progress) -> PatientPreview:
            progress.report(0, 1)
            return client_import.preview_table(store, table, columns, today=today)

        self._run(work, self._show, self._refuse, None, "")

    def _show(self, preview: PatientPreview) -> None:
        """Show who is in the file; a line that was there before keeps what she did in it."""
        if self._other_columns:
            self._columns_changed()
            return
        hints = []
        if len(preview.rows) > _MOST_SHOWN:
            hints.append(
                self.tr(
                    "The file has {count} people; the first {shown} are shown. Add those, "
                    "then read the file again."
                ).format(count=len(preview.rows), shown=_MOST_SHOWN)
            )
        if self._table is not None and self._table.formulas:
            left_out = self._table.formulas
            hints.append(self.tr("%n formula(s) in the file were left out.", "", left_out))
        self._refused.setText("\n".join(hints))
        set_shown(self._refused, bool(hints))
        for number, found in enumerate(preview.rows[:_MOST_SHOWN]):
            if number < len(self.rows):
                self.rows[number].show_person(found)
                continue
            row = ImportRow(found, self.sheet)
            row.changed.connect(self._renew_button)
            self.rows.append(row)
            self.body.addWidget(row)
            set_shown(row, True)  # it counts for the sheet's height at once
        self._renew_button()
        self.fit()

    def _refuse(self, error: Exception) -> None:
        self._clear()
        self._table = None
        self.columns_form.hide()
        self._renew_button()
        if not isinstance(error, ImportRefused):
            self.failed.emit(error)
            return
        number = error.values.get("number") or ""
        self._refused.setText(_reason(str(error.values.get("reason"))).format(number=number))
        self._refused.show()
        self.fit()

    def _clear(self) -> None:
        for row in self.rows:
            self.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []

    def _renew_button(self) -> None:
        ticked = any(row.tick.isChecked() for row in self.rows)
        self.add_clients_button.setEnabled(ticked and self._job is None)

    def add_clients(self) -> None:
        """Add those that are ticked, all or none, in a job that can be stopped."""
        if not self.add_clients_button.isEnabled():
            return
        chosen = [draft for row in self.rows if (draft := row.draft()) is not None]
        table, columns = self._table, self.columns_form.columns()
        store, now, today = self.context.store, self.context.now(), self.context.today()

        def work(progress: Progress) -> int:
            if table is not None:
                client_import.remember_columns(store, table.heads, columns)
            return len(
                client_import.import_clients(store, chosen, now=now, today=today, progress=progress)
            )

        self._run(work, self._added, self._fail, self.add_clients_button, self.tr("Adding…"))

    def _added(self, count: int) -> None:
        self.notified.emit(self.tr("%n client(s) added", "", count), None)
        self.accept()

    def _run(
        self,
        work: Work,
        done: Slot,
        failed: Slot,
        busy: Button | None,
        words: str,
        lane: Lane = Lane.STORE,
    ) -> None:
        """Do it beside the interface; nothing else begins here meanwhile."""
        self._busy_button = busy
        if busy is not None:
            busy.set_busy(words)
        for one in (
            self.choose_button, self.undo_button, self.add_clients_button, self.search_form
        ):  # fmt: skip
            one.setEnabled(False)
        self._job = job = self.context.jobs.job(work, lane)
        if busy is self.add_clients_button:
            job.progressed.connect(self.progress.set_progress)
        job.settled.connect(self._rest)
        job.succeeded.connect(done)
        job.failed.connect(failed)
        job.cancelled.connect(self._stopped)
        self.context.jobs.start(job)

    def _rest(self) -> None:
        self._job = None
        self.progress.set_progress(None, None)
        if self._busy_button is not None:
            self._busy_button.set_busy(None)
        self.choose_button.setEnabled(True)
        self.search_form.setEnabled(True)
        self.undo_button.setEnabled(True)
        self._renew_button()

    def _fail(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self.failed.emit(error)

    def _stopped(self) -> None:
        self._refused.setText(self.tr("Stopped. Nothing was saved."))
        self._refused.show()
        self.fit()

    @override
    def reject(self) -> None:
        """Close; while it writes, ask it to stop, and close only for the lock, which never asks."""
        if self._job is not None:
            self._job.cancel()
            writes = self._busy_button in {self.undo_button, self.add_clients_button}
            if writes and not self.signalsBlocked():
                return
        super().reject()


def _reason(reason: str) -> str:
    translate = QCoreApplication.translate
    nothing = translate("ImportDialog", "Nothing was saved.")
    known = {
        "too-large": translate("ImportDialog", "The file is larger than 10 MB."),
        "not-text": translate("ImportDialog", "The file is not text."),
        "not-json": translate("ImportDialog", "The file is not JSON, or it is cut off."),
        "too-deep": translate("ImportDialog", "The file is nested too deeply."),
        "not-fhir": translate("ImportDialog", "The file is not a FHIR Patient or Bundle."),
        "other-version": translate("ImportDialog", "The file is of another FHIR version than R4."),
        "no-patients": translate("ImportDialog", "There are no patients in the file."),
        "too-many": translate("ImportDialog", "There are too many patients in the file."),
        "old-excel": translate(
            "ImportDialog", "The file is of an old Excel. Save it as xlsx or CSV."
        ),
        "not-a-table": translate("ImportDialog", "No table was found in the file."),
        "not-valid": translate("ImportDialog", "Patient {number} in the file is not valid FHIR."),
    }
    what = known.get(reason) or translate("ImportDialog", "The file cannot be read.")
    return f"{what} {nothing}"
