"""The worker and her organisation: the form of the first start and of the settings."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.domain.problems import Problem
from app.domain.worker import WorkerDraft
from ui import theme
from ui.messages import problems_by_field
from ui.widgets.checks import CheckBox
from ui.widgets.fields import ComboBox, Field, LineEdit, show_told
from ui.widgets.themed import follow_theme

_LINES = (
    "first_names",
    "last_name",
    "title",
    "phone",
    "unit",
    "worker_number",
    "organiser_name",
    "organiser_id",
    "producer_name",
    "producer_id",
    "funding",
)


class WorkerForm(QWidget):
    """Fields for a `WorkerDraft`; it saves nothing, whoever shows it does.

    Signals:
        changed: something was typed or chosen.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._loaded = WorkerDraft()
        self._edits = {name: LineEdit() for name in _LINES}
        self._fields = {name: self._field(name) for name in _LINES}
        self.profile = ComboBox()
        self._fields["profile"] = Field(self.tr("County profile"), self.profile)
        self.public_service = CheckBox(
            self.tr("I am in a public-service employment relationship (virkasuhde)")
        )
        self.professional = CheckBox(self.tr("I am a professional of social care"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._columns = 2
        self._lay_out()
        self._connect()
        follow_theme(self._renew)

    def load(self, draft: WorkerDraft) -> None:
        """Show a worker; what the form has no field for is given back unchanged."""
        self._loaded = draft
        for name, edit in self._edits.items():
            edit.setText(getattr(draft, name))
        self.public_service.setChecked(draft.public_service)
        self.professional.setChecked(draft.professional)
        self.profile.set_selected(draft.profile)

    def set_profiles(self, choices: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer county profiles as (id, name)."""
        self.profile.clear()
        for profile_id, name in choices:
            self.profile.add_choice(profile_id, name)
        self.profile.set_selected(chosen)

    def draft(self) -> WorkerDraft:
        """Give what the form holds; also a row comes back as a plain draft."""
        texts: dict[str, Any] = {name: edit.text().strip() for name, edit in self._edits.items()}
        return replace(
            _plain(self._loaded),
            **texts,
            public_service=self.public_service.isChecked(),
            professional=self.professional.isChecked(),
            profile=self.profile.selected() or self._loaded.profile,
        )

    def is_modified(self) -> bool:
        """Whether the form holds something else than was loaded."""
        return self.draft() != _plain(self._loaded)

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Write each problem under its field and go to the first."""
        told = problems_by_field(problems)
        show_told(self._fields, told)

    def set_columns(self, columns: int) -> None:
        """Lay the fields out in one or two columns."""
        if columns != self._columns:
            self._columns = columns
            self._lay_out()

    def focus_first(self) -> None:
        """Put the cursor into the first field."""
        self._edits["first_names"].setFocus()

    def _field(self, name: str) -> Field:
        labels = {
            "first_names": self.tr("First names"),
            "last_name": self.tr("Last name"),
            "title": self.tr("Title"),
            "phone": self.tr("Work phone"),
            "unit": self.tr("Unit"),
            "worker_number": self.tr("Your id in the organisation"),
            "organiser_name": self.tr("Service organiser"),
            "organiser_id": self.tr("Organiser's id (OID)"),
            "producer_name": self.tr("Service producer"),
            "producer_id": self.tr("Producer's id (OID)"),
            "funding": self.tr("Project or cost centre"),
        }
        needed = ("first_names", "last_name", "title", "organiser_name")
        edit = self._edits[name]
        edit.setObjectName(name)
        return Field(labels[name], edit, optional=name not in needed)

    def _lay_out(self) -> None:
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < self._columns else 0)
        shown = [*_LINES[:5], "profile", *_LINES[5:]]
        if self._columns == 2:
            shown.insert(7, "")
        for index, name in enumerate(shown):
            widget: QWidget = self._fields[name] if name else self.public_service
            self._grid.addWidget(widget, index // self._columns, index % self._columns)
        below = [self.professional]
        if self._columns == 1:
            below.insert(0, self.public_service)
        row = -(-len(shown) // self._columns)
        for number, check in enumerate(below):
            self._grid.addWidget(check, row + number, 0, 1, self._columns)

    def _connect(self) -> None:
        for edit in self._edits.values():
            edit.textEdited.connect(self.changed)
        self.profile.activated.connect(self.changed)
        self.public_service.toggled.connect(self.changed)
        self.professional.toggled.connect(self.changed)

    def _renew(self) -> None:
        look = theme.current()
        self._grid.setHorizontalSpacing(look.space(16))
        self._grid.setVerticalSpacing(look.space(12))


def _plain(draft: WorkerDraft) -> WorkerDraft:
    """A stored row compares and saves as the draft that it is."""
    names = WorkerDraft.__dataclass_fields__
    return WorkerDraft(**{name: getattr(draft, name) for name in names})
