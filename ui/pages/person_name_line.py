"""Nimi kirjausta varten: who took part by name, as the entry must tell (worker-review.md 7)."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.meetings import Participant
from ui import theme
from ui.widgets.label import ElidedLabel
from ui.widgets.text_inputs import LineEdit
from ui.widgets.themed import follow_theme, set_shown


class PersonNameLine(QWidget):
    """Name of one participant; of a professional also title and organisation (Sosmeta 19005).

    Args:
        person: what is known.
        label: the role in words.
        professional: ask for title and organisation.

    Signals:
        changed: something was typed.
    """

    changed = Signal()

    def __init__(
        self, person: Participant, label: str, *, professional: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._person = person
        self._label = ElidedLabel(label, "small", "ink2")
        self.name = self._edit("name", self.tr("Name for the entry"), person.name, label)
        self.title = self._edit("title", self.tr("Title"), person.title, label)
        self.organisation = self._edit(
            "organisation", self.tr("Organisation"), person.organisation, label
        )
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._label)
        for edit, share in ((self.name, 4), (self.title, 3), (self.organisation, 3)):
            self._row.addWidget(edit, share)
        for edit in (self.title, self.organisation):
            set_shown(edit, professional)
        follow_theme(self._renew)

    def _edit(self, key: str, prompt: str, value: str, role: str) -> LineEdit:
        edit = LineEdit(prompt)
        edit.setText(value)
        edit.setObjectName(f"person-{key}-{self._person.role}")
        edit.setAccessibleName(f"{role}: {prompt}")
        edit.textEdited.connect(self.changed)
        return edit

    def person(self) -> Participant:
        """Give the participant with what stands here."""
        return replace(
            self._person,
            name=self.name.text().strip(),
            title=self.title.text().strip(),
            organisation=self.organisation.text().strip(),
        )

    def _renew(self) -> None:
        look = theme.current()
        self._row.setSpacing(look.space(4))
        self._label.setFixedWidth(look.px(120))
