"""Tuo tiedostosta: clients from a list or a FHIR file, seen before anything is saved (31)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app import text
from app.errors import UserError, file_explained
from app.progress import Progress
from app.services import client_import
from app.services.client_import import ImportRefused, PatientPreview, Table
from ui.context import Context
from ui.dialogs.place_dialog import PlaceDialog
from ui.jobs import Lane
from ui.navigation import Place
from ui.pages.import_columns_form import ImportColumnsForm
from ui.pages.import_row import ImportRow
from ui.widgets.buttons import Button
from ui.widgets.label import Label
from ui.widgets.themed import set_shown

_MOST_SHOWN = 200
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
        super().__init__(context, place, window, self.tr("Clients from a file"), width=720)
        self.rows: list[ImportRow] = []
        self._hint = Label(
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
        self.choose_button.clicked.connect(self._choose)
        self._refused = Label("", "strong", "bad", wrap=True)
        self._refused.hide()
        self.body.addWidget(self._hint)
        self.body.addWidget(self.choose_button)
        self._last = Label("", "small", "ink2", wrap=True, parent=self)
        self.undo_button = Button(self.tr("Take the whole import back"), "undo-2", parent=self)
        self.undo_button.clicked.connect(self._ask_undo)
        last = QHBoxLayout()
        self.body.addLayout(last)
        last.addWidget(self._last, 1)
        last.addWidget(self.undo_button)
        self.columns_form = ImportColumnsForm(self)
        self.columns_form.changed.connect(self._columns_changed)
        self.columns_form.hide()
        self.body.addWidget(self.columns_form)
        self.body.addWidget(self._refused)
        self.add_button(self.tr("Cancel"), pressed=self.reject)
        self.add_clients_button = self.add_button(
            self.tr("Add the ticked"), "primary", "plus", pressed=self.add_clients
        )
        self.add_clients_button.setEnabled(False)
        self._table: Table | None = None
        self._show_last()

    def _show_last(self) -> None:
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
        try:
            count = client_import.undo_import(self.context.store)
        except UserError as error:
            self.failed.emit(error)
            return
        self.notified.emit(self.tr("%n client(s) taken back", "", count), None)
        self.accept()

    def _choose(self) -> None:
        self.context.prompts.ask_open_path(
            self,
            self.tr("Clients from a file"),
            _KINDS,
            self.read,
        )

    def read(self, path: Path) -> None:
        """Read a file beside the interface and show who is in it."""
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

        self.context.jobs.run(self, work, self._show_read, self._refuse, lane=Lane.STORE)

    def _show_read(self, read: "_Read") -> None:
        self._table = read.table
        set_shown(self.columns_form, read.table is not None)
        if read.table is not None:
            self.columns_form.show_table(read.table, read.columns)
        self._show(read.preview)

    def _columns_changed(self) -> None:
        if self._table is not None:
            columns = self.columns_form.columns()
            self._show(
                client_import.preview_table(
                    self.context.store, self._table, columns, today=self.context.today()
                )
            )

    def _show(self, preview: PatientPreview) -> None:
        self._clear()
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
        for found in preview.rows[:_MOST_SHOWN]:
            row = ImportRow(found)
            row.tick.toggled.connect(self._renew_button)
            self.rows.append(row)
            self.body.addWidget(row)
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
        self._refused.setText(self._reason(str(error.values.get("reason"))).format(number=number))
        self._refused.show()
        self.fit()

    def _reason(self, reason: str) -> str:
        nothing = self.tr("Nothing was saved.")
        known = {
            "too-large": self.tr("The file is larger than 10 MB."),
            "not-text": self.tr("The file is not text."),
            "not-json": self.tr("The file is not JSON, or it is cut off."),
            "too-deep": self.tr("The file is nested too deeply."),
            "not-fhir": self.tr("The file is not a FHIR Patient or Bundle."),
            "other-version": self.tr("The file is of another FHIR version than R4."),
            "no-patients": self.tr("There are no patients in the file."),
            "too-many": self.tr("There are too many patients in the file."),
            "old-excel": self.tr("The file is of an old Excel. Save it as xlsx or CSV."),
            "not-a-table": self.tr("No table was found in the file."),
            "not-valid": self.tr("Patient {number} in the file is not valid FHIR."),
        }
        what = known.get(reason) or self.tr("The file cannot be read.")
        return f"{what} {nothing}"

    def _clear(self) -> None:
        for row in self.rows:
            self.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []

    def _renew_button(self) -> None:
        self.add_clients_button.setEnabled(any(row.tick.isChecked() for row in self.rows))

    def add_clients(self) -> None:
        """Add those that are ticked, all or none."""
        chosen = [draft for row in self.rows if (draft := row.draft()) is not None]
        context = self.context
        if self._table is not None:
            columns = self.columns_form.columns()
            client_import.remember_columns(context.store, self._table.heads, columns)
        try:
            client_import.import_clients(
                context.store, chosen, now=context.now(), today=context.today()
            )
        except UserError as error:
            self.failed.emit(error)
            return
        self.notified.emit(self.tr("%n client(s) added", "", len(chosen)), None)
        self.accept()
