"""One person of a file that is looked at before anything is saved (31)."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app import text
from app.domain.clients import ClientDraft
from app.services.client_import import ImportedClient
from ui import theme
from ui.widgets.checks import CheckBox
from ui.widgets.label import Label
from ui.widgets.tag import Tag
from ui.widgets.text_inputs import LineEdit
from ui.widgets.themed import follow_theme, set_shown


class ImportRow(QFrame):
    """One person of the file: a tick, the name (to be typed where the file has none), the rest.

    Signals:
        changed: it was ticked or unticked.
    """

    changed = Signal()

    def __init__(self, found: ImportedClient, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._wish: bool | None = None  # None until she ticks it herself, or types the name
        self.tick = CheckBox()
        self.tick.setAccessibleName(self.tr("Add this client"))
        self.tick.clicked.connect(self._choose)
        self.tick.toggled.connect(self.changed)
        self.first_names = self._edit(self.tr("First names"))
        self.last_name = self._edit(self.tr("Last name"))
        self._doubled = Tag(self.tr("May be here already"), "warn", "users-round", self)
        self._protected = Tag(self.tr("Non-disclosure order"), "info", "shield", self)
        self._facts_label = Label("", "small", "ink2", wrap=True, parent=self)
        self._nameless = Label(
            self.tr("The file has no name. Type it before adding."), "small-strong", "warnInk",
            wrap=True, parent=self,
        )  # fmt: skip
        self._lay_out()
        self.show_person(found)
        follow_theme(self._renew)

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        row = QHBoxLayout()
        row.addWidget(self.tick, 1)
        row.addWidget(self._doubled)
        row.addWidget(self._protected)
        self._column.addLayout(row)
        self._names = QWidget(self)
        names = QHBoxLayout(self._names)
        names.setContentsMargins(0, 0, 0, 0)
        names.addWidget(self.first_names)
        names.addWidget(self.last_name)
        for part in (self._facts_label, self._nameless, self._names):
            self._column.addWidget(part)

    def show_person(self, found: ImportedClient) -> None:
        """Show the same line of the file read anew; what she ticked and typed here stays."""
        self._found = found
        draft = found.draft
        self._unnamed = "name" in found.missing
        doubled = bool(found.duplicates) or found.doubled is not None
        self.tick.setText(f"{draft.first_names} {draft.last_name}".strip())
        for edit, name in (
            (self.first_names, draft.first_names), (self.last_name, draft.last_name),
        ):  # fmt: skip
            if not edit.isModified():
                edit.setText(name)
        wanted = not doubled and not self._unnamed if self._wish is None else self._wish
        self.tick.setChecked(wanted and not (self._unnamed and not self._typed()))
        set_shown(self._doubled, doubled)
        set_shown(self._protected, draft.protected)
        self._facts_label.setText(self._facts(draft))
        set_shown(self._nameless, self._unnamed)
        set_shown(self._names, self._unnamed)

    def _choose(self) -> None:
        self._wish = self.tick.isChecked()

    def _edit(self, name: str) -> LineEdit:
        edit = LineEdit(name)
        edit.setAccessibleName(name)
        edit.textEdited.connect(self._type)
        return edit

    def _type(self) -> None:
        self._wish = bool(self._typed())
        self.tick.setChecked(self._wish)

    def _typed(self) -> str:
        return f"{self.first_names.text()} {self.last_name.text()}".strip()

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
