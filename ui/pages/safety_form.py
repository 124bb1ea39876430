"""Before a visit: until when, who knows, phone charged, alone or in a pair (35)."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app import text
from app.domain.problems import Problem
from app.domain.visit_safety import VisitSafety
from ui import messages
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.checks import CheckBox
from ui.widgets.date_time_inputs import TimeEdit
from ui.widgets.fields import Field, show_told
from ui.widgets.number_edit import NumberEdit
from ui.widgets.tag import Tag
from ui.widgets.text_inputs import LineEdit
from ui.widgets.themed import set_shown

_MINUTES = ("supervisor_after", "emergency_after")
_TYPED = ("ends", "deadline", "who", "phone", "supervisor", *_MINUTES, "charged", "with_pair")


class SafetyForm(Card):
    """What is agreed before leaving.

    Signals:
        agreed: she leaves now.
    """

    agreed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Before the visit"), parent=parent)
        self._safety: VisitSafety | None = None
        self.tag = Tag("", "ok", "check")
        self.add_to_head(self.tag)
        self.ends = TimeEdit(text.parse_time, text.format_time)
        self.deadline = TimeEdit(text.parse_time, text.format_time)
        self.who, self.phone, self.supervisor = LineEdit(), LineEdit(), LineEdit()
        self.minutes = {name: NumberEdit() for name in _MINUTES}
        self.charged = CheckBox(self.tr("Phone is charged"))
        self.with_pair = CheckBox(self.tr("The work pair comes along"))
        self.fields = {
            "ends": Field(self.tr("The visit ends about"), self.ends),
            "deadline": Field(self.tr("I call at the latest"), self.deadline),
            "who": Field(self.tr("Who knows"), self.who),
            "phone": Field(self.tr("Their number"), self.phone),
            "supervisor": Field(self.tr("Supervisor's number"), self.supervisor, True),
            "supervisor_after": Field(
                self.tr("Supervisor called after, min"), self.minutes["supervisor_after"]
            ),
            "emergency_after": Field(
                self.tr("112 called after, min"), self.minutes["emergency_after"]
            ),
        }
        for names in (("ends", "deadline"), ("who", "phone"), ("supervisor",), _MINUTES):
            row = QHBoxLayout()
            for name in names:
                row.addWidget(self.fields[name], 1)
            self.body.addLayout(row)
        self.body.addWidget(self.charged)
        self.body.addWidget(self.with_pair)
        self.agree_button = Button(self.tr("I leave for the visit"), "map-pin-check", "primary")
        self.body.addWidget(self.agree_button)
        self.agree_button.clicked.connect(self.agreed)

    def show_safety(self, safety: VisitSafety, *, under_way: bool, ahead: bool = False) -> None:
        """Show what is proposed, or what was agreed; what she has typed and not agreed stays.

        `ahead`: it is about the visit of a coming day.
        """
        before, typed = self._safety, self.safety()
        self._safety = safety
        shown = safety
        if before is not None and typed is not None:
            own = {name: getattr(typed, name) for name in _TYPED}
            changed = {name: it for name, it in own.items() if it != getattr(before, name)}
            shown = replace(safety, **changed)
        self.type_in(shown)
        set_shown(self.tag, under_way)
        if under_way and safety.agreed_at is not None:
            when = text.format_time(text.local(safety.agreed_at))
            self.tag.set(self.tr("Agreed {time}").format(time=when), "ok", "check")
        verb = self.tr("Agree in advance") if ahead else self.tr("I leave for the visit")
        self.agree_button.setText(self.tr("Change what was agreed") if under_way else verb)
        self.agree_button.set_kind("secondary" if under_way else "primary")

    def type_in(self, safety: VisitSafety) -> None:
        """Fill the fields as if she had typed it."""
        self.ends.set_time(safety.ends)
        self.deadline.set_time(safety.deadline)
        for name in ("who", "phone", "supervisor"):
            getattr(self, name).setText(getattr(safety, name))
        for name, edit in self.minutes.items():
            edit.set_number(getattr(safety, name))
        self.charged.setChecked(safety.charged)
        self.with_pair.setChecked(safety.with_pair)

    def typed(self) -> VisitSafety | None:
        """Give what she has typed and not agreed; None where there is nothing of it."""
        stands = self.safety()
        return None if stands == self._safety else stands

    def safety(self) -> VisitSafety | None:
        """Give what stands in the form."""
        if self._safety is None:
            return None
        return replace(
            self._safety,
            ends=self.ends.time(),
            deadline=self.deadline.time(),
            who=self.who.text().strip(),
            phone=self.phone.text().strip(),
            supervisor=self.supervisor.text().strip(),
            supervisor_after=self.minutes["supervisor_after"].number() or 0,
            emergency_after=self.minutes["emergency_after"].number() or 0,
            charged=self.charged.isChecked(),
            with_pair=self.with_pair.isChecked(),
        )

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Say at the fields what is missing."""
        told = messages.problems_by_field(problems)
        show_told(self.fields, told)
