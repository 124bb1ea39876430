"""Mukana: who took part, by role; names only where the entry needs them (worker-review.md 7)."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.meetings import Participant
from app.reference import vocabularies
from app.reference.vocabularies import Vocabulary
from ui import theme
from ui.pages.person_name_line import PersonNameLine
from ui.vocabulary import Words
from ui.widgets.buttons import Button
from ui.widgets.chip import ChipGroup, ChipOption
from ui.widgets.text_inputs import LineEdit
from ui.widgets.themed import follow_theme

_FIRST = ("client", "work-pair")
_USUAL = 4
_NAMED = {"other-professional", "close-person", "legal-representative", "support-person"}
_INTERPRETER = "interpreter"


class MeetingPeople(QWidget):
    """Roles as chips, people of the team among them; `+` shows the rest and takes one more role.

    Whose name is known (work pair, own worker, the team) goes into the entry with that name.

    Signals:
        changed: someone was chosen, added or named.
    """

    changed = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._known: dict[str, Participant] = {}
        self._added: list[str] = []
        self.lines: dict[str, PersonNameLine] = {}
        self.group = ChipGroup(self.tr("Present"), visible_count=5, more_icon="plus")
        self.group.setObjectName("people")
        self.new_role = LineEdit(self.tr("Someone else: in which role"))
        self.new_role.setObjectName("new-role")
        self.new_role.setAccessibleName(self.tr("Someone else: in which role"))
        self.add_button = Button(self.tr("Add"), "plus")
        self._adding = QWidget()
        row = QHBoxLayout(self._adding)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.new_role, 1)
        row.addWidget(self.add_button)
        self._adding.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.group)
        self._column.addWidget(self._adding)
        self.group.changed.connect(self._chosen)
        self.group.unfolded.connect(self._adding.show)
        self.new_role.returnPressed.connect(self._add)
        self.add_button.clicked.connect(self._add)
        follow_theme(self._renew)

    def load(
        self,
        chosen: Sequence[Participant],
        *,
        roles: Sequence[str] = (),
        known: Sequence[Participant] = (),
        interpreter_language: str = "",
    ) -> None:
        """Show who took part; `roles` are people of the team, `known` those with a name."""
        self._known = {one.role: one for one in known}
        self._known |= {one.role: one for one in chosen if one.name or one.role not in self._known}
        self._added = [one.role for one in chosen if self._is_own_word(one.role, roles)]
        options = self._options(interpreter_language)
        before = sum(option.id in _FIRST for option in options)
        team = [ChipOption(role, role) for role in dict.fromkeys((*roles, *self._added))]
        # One of the team stands before the others' usual roles; the rest of it behind `+`.
        ordered = [*options[:before], *team[:1], *options[before:_USUAL], *team[1:]]
        self.group.set_options([*ordered, *options[_USUAL:]])
        self.group.set_selected([one.role for one in chosen])
        self._show_lines()

    def _options(self, interpreter_language: str) -> list[ChipOption]:
        options = []
        for option in self._words.options(Vocabulary.PARTICIPANTS):
            label, icon = option.label, None
            if option.id == _INTERPRETER:
                icon = option.icon
                if interpreter_language:
                    label = f"{option.label} ({interpreter_language})"
            options.append(ChipOption(option.id, label, icon))
        return options

    @staticmethod
    def _is_own_word(role: str, team: Sequence[str]) -> bool:
        return role not in team and vocabularies.entry(Vocabulary.PARTICIPANTS, role) is None

    def selected(self) -> tuple[str, ...]:
        """Give the roles that are chosen."""
        return self.group.selected()

    def participants(self) -> tuple[Participant, ...]:
        """Give who took part, with the names that are known or typed."""
        return tuple(
            self.lines[role].person()
            if role in self.lines
            else self._known.get(role) or Participant(role=role)
            for role in self.group.selected()
        )

    def _chosen(self) -> None:
        self._show_lines()
        self.changed.emit()

    def _add(self) -> None:
        role = self.new_role.text().strip()
        if not role:
            self.new_role.setFocus()
            return
        chosen = self.group.selected()
        if role not in {option.id for option in self.group.options()}:
            self._added.append(role)
            self.group.set_options([*self.group.options(), ChipOption(role, role)])
        self.group.set_selected([*chosen, role])
        self.new_role.clear()
        self._chosen()
        if role in self.lines:
            self.lines[role].name.setFocus()

    def _show_lines(self) -> None:
        for role in self.group.selected():
            asked = role in _NAMED or role in self._added
            if asked and role not in self.lines:
                self._append_line(role)
        for role in self.lines.keys() - set(self.group.selected()):
            line = self.lines.pop(role)
            self._known[role] = line.person()  # chosen again, the name is still there
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()

    def _append_line(self, role: str) -> None:
        entry = vocabularies.entry(Vocabulary.PARTICIPANTS, role)
        line = PersonNameLine(
            self._known.get(role) or Participant(role=role),
            self._words.label(Vocabulary.PARTICIPANTS, role),
            professional=entry is None or entry.professional,
        )
        line.changed.connect(self.changed)
        self.lines[role] = line
        self._column.addWidget(line)

    def _renew(self) -> None:
        self._column.setSpacing(theme.current().space(8))
