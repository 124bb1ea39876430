"""Tuo tiedostosta: clients from a FHIR file, seen before anything is saved (31)."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app import text
from app.domain.clients import ClientDraft
from app.errors import UserError, file_explained
from app.progress import Progress
from app.services import client_import
from app.services.client_import import ImportedClient, ImportRefused, PatientPreview
from ui import theme
from ui.context import Context
from ui.dialogs.place_dialog import PlaceDialog
from ui.jobs import Lane
from ui.navigation import Place
from ui.widgets.buttons import Button
from ui.widgets.checks import CheckBox
from ui.widgets.label import Label
from ui.widgets.tag import Tag
from ui.widgets.text_inputs import LineEdit
from ui.widgets.themed import follow_theme, set_shown

_MOST_SHOWN = 200


class ImportRow(QFrame):
    """One person of the file: a tick, the name (to be typed where the file has none), the rest."""

    def __init__(self, found: ImportedClient, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found = found
        self.setObjectName("card")
        draft = found.draft
        self.tick = CheckBox(f"{draft.first_names} {draft.last_name}".strip())
        self.tick.setAccessibleName(self.tr("Add this client"))
        self._unnamed = "name" in found.missing
        self.tick.setChecked(not (found.duplicates or self._unnamed or found.doubled is not None))
        self.first_names = self._edit(draft.first_names, self.tr("First names"))
        self.last_name = self._edit(draft.last_name, self.tr("Last name"))
        self._column = QVBoxLayout(self)
        row = QHBoxLayout()
        row.addWidget(self.tick, 1)
        if found.duplicates or found.doubled is not None:
            row.addWidget(Tag(self.tr("May be here already"), "warn", "users-round"))
        if draft.protected:
            row.addWidget(Tag(self.tr("Non-disclosure order"), "info", "shield"))
        self._column.addLayout(row)
        self._column.addWidget(Label(self._facts(draft), "small", "ink2", wrap=True))
        self._names = QWidget()
        names = QHBoxLayout(self._names)
        names.setContentsMargins(0, 0, 0, 0)
        names.addWidget(self.first_names)
        names.addWidget(self.last_name)
        set_shown(self._names, self._unnamed)
        if self._unnamed:
            self._column.addWidget(
                Label(self.tr("The file has no name. Type it before adding."), "small-strong",
                      "warnInk", wrap=True)
            )  # fmt: skip
        self._column.addWidget(self._names)
        follow_theme(self._renew)

    def _edit(self, value: str, name: str) -> LineEdit:
        edit = LineEdit(name)
        edit.setText(value)
        edit.setAccessibleName(name)
        edit.textEdited.connect(lambda typed: self.tick.setChecked(bool(typed.strip())))
        return edit

    def _facts(self, draft: ClientDraft) -> str:
        parts = []
        if draft.born:
            parts.append(self.tr("born {day}").format(day=text.format_date(draft.born)))
        if draft.identity:
            parts.append(f"{draft.identity[:7]}****")
        if draft.phone:
            parts.append(draft.phone)
        if "identity-wrong" in self._found.missing:
            parts.append(self.tr("the identity code in the file is not valid and was left out"))
        return " · ".join(parts) or self.tr("Nothing more is known.")

    def draft(self) -> ClientDraft | None:
        """Give what is to be added, None where the tick is off."""
        if not self.tick.isChecked():
            return None
        if not self._unnamed:
            return self._found.draft
        return replace(
            self._found.draft,
            first_names=self.first_names.text().strip(),
            last_name=self.last_name.text().strip(),
        )

    def _renew(self) -> None:
        look = theme.current()
        side, top = look.space(16), look.space(8)
        self._column.setContentsMargins(side, top, side, top)
        self._column.setSpacing(look.space(4))


class ImportDialog(PlaceDialog):
    """Choose a file, look at who is in it, add those that are ticked."""

    def __init__(self, context: Context, place: Place, window: QWidget) -> None:
        super().__init__(context, place, window, self.tr("Clients from a file"), width=720)
        self.rows: list[ImportRow] = []
        self._hint = Label(
            self.tr(
                "A FHIR Patient or Bundle in a JSON file. You see everyone before anything is "
                "saved. The file stays where it is; delete it yourself when it is no longer needed."
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
        self.body.addWidget(self._refused)
        self.add_button(self.tr("Cancel"), pressed=self.reject)
        self.add_clients_button = self.add_button(
            self.tr("Add the ticked"), "primary", "plus", pressed=self.add_clients
        )
        self.add_clients_button.setEnabled(False)

    def _choose(self) -> None:
        self.context.prompts.ask_open_path(
            self, self.tr("Clients from a file"), "FHIR (*.json)", self.read
        )

    def read(self, path: Path) -> None:
        """Read a file beside the interface and show who is in it."""
        store, today = self.context.store, self.context.today()

        def work(progress: Progress) -> PatientPreview:
            progress.report(0, 1)
            with file_explained(), path.open("rb") as file:
                data = file.read(client_import.LARGEST + 1)
            return client_import.preview_patients(store, data, today=today)

        self.context.jobs.run(self, work, self._show, self._refuse, lane=Lane.STORE)

    def _show(self, preview: PatientPreview) -> None:
        self._clear()
        set_shown(self._refused, len(preview.rows) > _MOST_SHOWN)
        self._refused.setText(
            self.tr(
                "The file has {count} people; the first {shown} are shown. Add those, "
                "then read the file again."
            ).format(count=len(preview.rows), shown=_MOST_SHOWN)
        )
        for found in preview.rows[:_MOST_SHOWN]:
            row = ImportRow(found)
            row.tick.toggled.connect(self._renew_button)
            self.rows.append(row)
            self.body.addWidget(row)
        self._renew_button()

    def _refuse(self, error: Exception) -> None:
        self._clear()
        self._renew_button()
        if not isinstance(error, ImportRefused):
            self.failed.emit(error)
            return
        number = error.values.get("number") or ""
        self._refused.setText(self._reason(str(error.values.get("reason"))).format(number=number))
        self._refused.show()

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
        try:
            client_import.import_clients(
                context.store, chosen, now=context.now(), today=context.today()
            )
        except UserError as error:
            self.failed.emit(error)
            return
        self.notified.emit(self.tr("%n client(s) added", "", len(chosen)), None)
        self.accept()
