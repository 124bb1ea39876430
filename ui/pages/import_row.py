"""One person of a file that is looked at before anything is saved (31)."""

from dataclasses import replace

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
